//! Each distinct text is read once.

use rustc_hash::FxHashMap;

use crate::law::Law;
use crate::model::CatalogueEntry;
use crate::model::channel::ChannelReading;
use crate::model::time_limit::Clause;
use crate::parse::basis::{self, BasisReading};
use crate::parse::channels;
use crate::parse::time_limit;

/// What the texts of a document were read as.
#[derive(Debug)]
pub(super) struct Readings {
    bases: Vec<BasisReading>,
    time_limits: Vec<Vec<Clause>>,
    channels: Vec<ChannelReading>,
    entries: Vec<[Option<u32>; 3]>,
}

/// What the texts of one entry were read as.
#[derive(Debug, Clone, Copy)]
pub(super) struct Read<'r> {
    pub(super) basis: Option<&'r BasisReading>,
    pub(super) time_limit: &'r [Clause],
    pub(super) channels: Option<&'r ChannelReading>,
}

/// Distinct texts and what each was read as.
struct Distinct<'t, T> {
    numbers: FxHashMap<&'t str, u32>,
    read: Vec<T>,
}

impl<'t, T> Distinct<'t, T> {
    fn new() -> Self {
        Self {
            numbers: FxHashMap::default(),
            read: Vec::new(),
        }
    }

    fn number(&mut self, text: Option<&'t str>, read: impl FnOnce(&'t str) -> T) -> Option<u32> {
        let text = text.filter(|text| !text.trim().is_empty())?;
        if let Some(number) = self.numbers.get(text) {
            return Some(*number);
        }
        let number = u32::try_from(self.read.len()).ok()?;
        self.read.push(read(text));
        self.numbers.insert(text, number);
        Some(number)
    }
}

impl Readings {
    pub(super) fn new(entries: &[CatalogueEntry<'_>], law: Law) -> Self {
        let mut bases = Distinct::new();
        let mut time_limits = Distinct::new();
        let mut channel_lists = Distinct::new();
        let entries = entries
            .iter()
            .map(|entry| {
                [
                    bases.number(entry.basis.as_ref().map(|b| &*b.text), |text| {
                        basis::basis(text, &law)
                    }),
                    time_limits.number(
                        entry.time_limit.as_ref().map(|limit| &*limit.text),
                        time_limit::time_limit,
                    ),
                    channel_lists.number(
                        entry.channels.as_ref().map(|c| &*c.text),
                        channels::channels,
                    ),
                ]
            })
            .collect();
        Self {
            bases: bases.read,
            time_limits: time_limits.read,
            channels: channel_lists.read,
            entries,
        }
    }

    pub(super) fn of(&self, entry: usize) -> Read<'_> {
        let [basis, time_limit, channels] = self.entries.get(entry).copied().unwrap_or_default();
        Read {
            basis: pick(&self.bases, basis),
            time_limit: pick(&self.time_limits, time_limit).map_or(&[], Vec::as_slice),
            channels: pick(&self.channels, channels),
        }
    }
}

fn pick<T>(list: &[T], number: Option<u32>) -> Option<&T> {
    list.get(number? as usize)
}
