//! For each facet, a number for each entry: equal numbers, equal values.

use core::hash::Hash;
use core::ops::Deref;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::entries::Source;
use super::facet::Facets;
use super::frame_columns;
use super::said::{Before, Said, Words};
use crate::draft::Origins;
use crate::model::{CatalogueEntry, Text};

/// For one facet, a number for each entry: equal numbers, equal values.
#[derive(Debug, Clone)]
pub(super) struct Column<'e> {
    pub(super) numbers: Numbers<'e>,
    /// Every number is below this; few below it are no entry's.
    pub(super) bound: usize,
    /// Whether no two entries differ.
    pub(super) is_shared: bool,
}

/// The numbers of the entries: made, or those of a column of a data frame.
#[derive(Debug, Clone)]
pub(super) enum Numbers<'e> {
    Made(Rc<Vec<u32>>),
    OfFrame(&'e [u32]),
}

impl Deref for Numbers<'_> {
    type Target = [u32];

    fn deref(&self) -> &[u32] {
        match self {
            Self::Made(numbers) => numbers,
            Self::OfFrame(numbers) => numbers,
        }
    }
}

impl Column<'_> {
    /// For each number the first entry that has it; none where no entry has.
    pub(super) fn firsts(&self) -> Vec<Option<usize>> {
        let mut firsts = vec![None; self.bound];
        for (at, number) in self.numbers.iter().enumerate() {
            if let Some(first @ None) = firsts.get_mut(*number as usize) {
                *first = Some(at);
            }
        }
        firsts
    }
}

/// The columns made so far.
#[derive(Debug)]
pub(super) struct Columns<'e> {
    source: &'e Source<'e>,
    origins: Option<&'e Origins<'e>>,
    made: FxHashMap<Facets, Column<'e>>,
}

/// How many entries are gone through for one facet before the next: they stay at hand meanwhile.
const AT_HAND: usize = 128;

impl<'e> Columns<'e> {
    pub(super) fn new(source: &'e Source<'e>, origins: Option<&'e Origins<'e>>) -> Self {
        Self {
            source,
            origins,
            made: FxHashMap::default(),
        }
    }

    /// Makes the columns of some facets, those that were not made yet, in one pass over the entries.
    pub(super) fn make(&mut self, facets: Facets, said: &Said) {
        let words = if facets.contains(Facets::SAID) {
            said.words()
        } else {
            Words::default()
        };
        let missing = facets.each().filter(|facet| !self.made.contains_key(facet));
        let made: Vec<(Facets, Column<'e>)> = match self.source {
            Source::Made(entries) => {
                let mut making: Vec<(Facets, Box<dyn Making<'e> + '_>)> = missing
                    .map(|facet| (facet, making_of(facet, self.origins, &words)))
                    .collect();
                for (stretch, at) in entries.chunks(AT_HAND).zip((0..).step_by(AT_HAND)) {
                    for (_, column) in &mut making {
                        column.take(stretch, at);
                    }
                }
                let made = making.into_iter();
                made.map(|(facet, column)| (facet, column.made())).collect()
            }
            Source::Frame(frame, _) => missing
                .map(|facet| (facet, frame_columns::column(*frame, facet, &words)))
                .collect(),
        };
        for (facet, column) in made {
            if facet == Facets::SAID {
                said.settle(self.source, &column, &words);
            }
            self.made.insert(facet, column);
        }
    }

    /// The facets in which all entries are alike, of those made.
    pub(super) fn shared_by_all(&self) -> Facets {
        let shared = self.made.iter().filter(|(_, column)| column.is_shared);
        shared.fold(Facets::default(), |all, (facet, _)| all.with(*facet))
    }

    /// The column of one facet; `None` where it was not made.
    pub(super) fn of(&self, facet: Facets) -> Option<&Column<'e>> {
        self.made.get(&facet)
    }
}

/// A column in the making.
trait Making<'e> {
    /// Takes the next entries, the first of them the entry `at`.
    fn take(&mut self, entries: &'e [CatalogueEntry<'e>], at: usize);

    fn made(self: Box<Self>) -> Column<'e>;
}

fn making_of<'m, 'e: 'm>(
    facet: Facets,
    origins: Option<&'e Origins<'e>>,
    words: &'m Words,
) -> Box<dyn Making<'e> + 'm> {
    match facet {
        Facets::FIELD => texts(|entry| &entry.field),
        Facets::BASIS => numbered(|_, entry| &entry.basis),
        Facets::TIME_LIMIT => numbered(|_, entry| &entry.time_limit),
        Facets::UPDATE_FREQUENCY => texts(|entry| &entry.update_frequency),
        Facets::DISCLOSING_BODY => texts(|entry| &entry.disclosing_body),
        Facets::ORIGIN => texts(|entry| &entry.origin),
        Facets::CONCERNED_BODIES => texts(|entry| &entry.concerned_bodies),
        Facets::CONSULTATION => texts(|entry| &entry.consultation),
        Facets::CHANNELS => numbered(|_, entry| &entry.channels),
        Facets::AUDIENCE => numbered(|_, entry| &entry.audience),
        Facets::MODE => numbered(|_, entry| &entry.mode),
        Facets::LEVEL => numbered(|_, entry| &entry.level),
        Facets::LINK => texts(|entry| &entry.link),
        Facets::DATES => numbered(|_, entry| entry.adjusted_on),
        Facets::TABLE => numbered(move |at, _| {
            let origins = origins?;
            Some((origins.table(at)?, origins.width(at)))
        }),
        Facets::BOXES => numbered(move |at, _| boxes(origins, at)),
        Facets::SAID => {
            let mut before = Before::default();
            numbered(move |_, entry| words.said_in(entry, &mut before))
        }
        // A facet of its own for each entry.
        _ => numbered(|at, _| at),
    }
}

/// How many boxes of a row are compared: those of audience, mode and level.
const BOXES: usize = 10;

/// What stands in the boxes of an entry's row; of a row with more of them than there are fields, no other has the same.
fn boxes<'e>(
    origins: Option<&'e Origins<'e>>,
    at: usize,
) -> ([Option<&'e str>; BOXES], Option<usize>) {
    let mut compared = [None; BOXES];
    let Some(origins) = origins else {
        return (compared, None);
    };
    let mut written = origins.boxes(at);
    for (place, written) in compared.iter_mut().zip(written.by_ref()) {
        *place = written;
    }
    (compared, written.next().map(|_| at))
}

/// Numbers values from 0 in the order in which they come.
pub(super) struct Numbering<K> {
    known: FxHashMap<K, u32>,
    numbers: Vec<u32>,
    last: Option<(K, u32)>,
}

impl<K: Hash + Eq + Copy> Numbering<K> {
    /// The column of these values, the first of them that of entry 0.
    pub(super) fn of<'e>(values: impl ExactSizeIterator<Item = K>) -> Column<'e> {
        let mut numbering = Self::default();
        numbering.numbers.reserve_exact(values.len());
        for value in values {
            numbering.take(value);
        }
        numbering.column()
    }

    fn column<'e>(self) -> Column<'e> {
        Column {
            numbers: Numbers::Made(Rc::new(self.numbers)),
            bound: self.known.len(),
            is_shared: self.known.len() < 2,
        }
    }

    fn take(&mut self, value: K) {
        let Self {
            known,
            numbers,
            last,
        } = self;
        // Rows of a table mostly repeat the row above.
        let number = match *last {
            Some((same, number)) if same == value => number,
            _ => {
                let next = u32::try_from(known.len()).unwrap_or(u32::MAX);
                *known.entry(value).or_insert(next)
            }
        };
        *last = Some((value, number));
        numbers.push(number);
    }
}

impl<K> Default for Numbering<K> {
    fn default() -> Self {
        Self {
            known: FxHashMap::default(),
            numbers: Vec::new(),
            last: None,
        }
    }
}

/// The values of entries, numbered.
struct Numbered<K, V> {
    value: V,
    numbering: Numbering<K>,
}

fn numbered<'m, 'e: 'm, K, V>(value: V) -> Box<dyn Making<'e> + 'm>
where
    K: Hash + Eq + Copy + 'm,
    V: FnMut(usize, &'e CatalogueEntry<'e>) -> K + 'm,
{
    Box::new(Numbered {
        value,
        numbering: Numbering::default(),
    })
}

/// A member that is a text: one function for all of them.
fn texts<'m, 'e: 'm>(
    member: fn(&'e CatalogueEntry<'e>) -> &'e Option<Text<'e>>,
) -> Box<dyn Making<'e> + 'm> {
    numbered(move |_, entry| member(entry))
}

impl<'e, K, V> Making<'e> for Numbered<K, V>
where
    K: Hash + Eq + Copy,
    V: FnMut(usize, &'e CatalogueEntry<'e>) -> K,
{
    fn take(&mut self, entries: &'e [CatalogueEntry<'e>], at: usize) {
        for (entry, at) in entries.iter().zip(at..) {
            self.numbering.take((self.value)(at, entry));
        }
    }

    fn made(self: Box<Self>) -> Column<'e> {
        self.numbering.column()
    }
}
