//! The combinations of values that entries have in the facets of a panel, and what is known of each.

use core::ops::Range;

use rustc_hash::FxHashMap;

use super::columns::Columns;
use super::facet::Facets;

/// The combinations of values that entries have in some facets, each with a number of its own.
pub(super) struct Combinations<'c> {
    /// For each facet the numbers of its values, and what they are multiplied by.
    parts: Vec<(&'c [u32], u64)>,
    /// How many there may be.
    pub(super) count: u64,
}

impl<'c> Combinations<'c> {
    /// None where there are more than can be numbered.
    pub(super) fn new(facets: Facets, columns: &'c Columns<'_>) -> Option<Self> {
        let mut combinations = Self {
            parts: Vec::new(),
            count: 1,
        };
        for facet in facets.each() {
            let column = columns.of(facet)?;
            let parts = &mut combinations.parts;
            parts.push((&*column.numbers, combinations.count));
            combinations.count = combinations.count.checked_mul(column.bound as u64)?;
        }
        Some(combinations)
    }

    /// The numbers of the combinations of a stretch of entries.
    pub(super) fn of_stretch(&self, stretch: &Range<usize>, combined: &mut Vec<u64>) {
        combined.clear();
        combined.resize(stretch.len(), 0);
        for (numbers, by) in &self.parts {
            let numbers = numbers.get(stretch.clone()).unwrap_or_default();
            for (combined, number) in combined.iter_mut().zip(numbers) {
                *combined += u64::from(*number) * by;
            }
        }
    }

    /// The number of an entry's combination.
    pub(super) fn of(&self, entry: usize) -> Option<u64> {
        self.parts.iter().try_fold(0, |number, (numbers, by)| {
            Some(number + u64::from(*numbers.get(entry)?) * by)
        })
    }
}

/// For each combination met so far the place of its answer.
pub(super) enum Known {
    /// Of few combinations, by number; `NONE` where it was not met.
    List(Vec<u32>),
    Map(FxHashMap<u64, u32>),
}

impl Known {
    const NONE: u32 = u32::MAX;

    /// From how many combinations on a list would take too much room.
    const LONG: u64 = 1 << 16;

    pub(super) fn of(combinations: u64) -> Self {
        match usize::try_from(combinations) {
            Ok(count) if combinations < Self::LONG => Self::List(vec![Self::NONE; count]),
            _ => Self::Map(FxHashMap::default()),
        }
    }

    pub(super) fn get(&self, number: u64) -> Option<u32> {
        match self {
            Self::List(list) => {
                let at = list.get(usize::try_from(number).ok()?)?;
                (*at != Self::NONE).then_some(*at)
            }
            Self::Map(map) => map.get(&number).copied(),
        }
    }

    pub(super) fn insert(&mut self, number: u64, at: u32) {
        match self {
            Self::List(list) => {
                let place = usize::try_from(number).ok().and_then(|it| list.get_mut(it));
                if let Some(place) = place {
                    *place = at;
                }
            }
            Self::Map(map) => {
                map.insert(number, at);
            }
        }
    }
}
