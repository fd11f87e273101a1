//! Instruments and the keys they are found by.

use super::Instrument;
use super::key::{number_key, short_keys, title_key};

/// Sorted keys, and the number of the instrument of each.
pub(super) type Index = &'static [(&'static str, u16)];

/// Instruments sorted by slug, and the keys of their titles and numbers.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) instruments: &'static [Instrument],
    pub(super) titles: Index,
    pub(super) numbers: Index,
}

impl Table {
    /// The table of instruments that are sorted already; its keys stay in memory as they do.
    pub(super) fn of(instruments: &'static [Instrument]) -> Self {
        Self {
            titles: kept(title_index(instruments)),
            numbers: kept(number_index(instruments)),
            instruments,
        }
    }

    pub(super) fn by_title_key(&self, key: &str) -> Option<&'static Instrument> {
        self.find(self.titles, key)
    }

    pub(super) fn by_number_key(&self, key: &str) -> Option<&'static Instrument> {
        self.find(self.numbers, key)
    }

    pub(super) fn by_slug(&self, slug: &str) -> Option<&'static Instrument> {
        let at = self.instruments.binary_search_by_key(&slug, |i| i.slug);
        self.instruments.get(at.ok()?)
    }

    pub(super) fn at(&self, at: u16) -> Option<&'static Instrument> {
        self.instruments.get(usize::from(at))
    }

    fn find(&self, index: Index, key: &str) -> Option<&'static Instrument> {
        let at = index.binary_search_by_key(&key, |&(k, _)| k).ok()?;
        index.get(at).and_then(|&(_, at)| self.at(at))
    }
}

fn kept(index: Vec<(String, u16)>) -> Index {
    let index = index.into_iter().map(|(key, at)| (&*key.leak(), at));
    index.collect::<Vec<_>>().leak()
}

/// The keys that lead to one text only: full titles, then other names and titles without their issuer.
pub(super) fn title_index(instruments: &[Instrument]) -> Vec<(String, u16)> {
    let mut index = single(keyed(instruments, |i, keys| keys.push(title_key(i.title))));
    let other = single(keyed(instruments, |i, keys| {
        keys.extend(short_keys(i.title));
        keys.extend(i.aliases.iter().map(|alias| title_key(alias)));
    }));
    let full = index.len();
    for (key, at) in other {
        let titles = index.get(..full).unwrap_or_default();
        if titles
            .binary_search_by(|(title, _)| title.cmp(&key))
            .is_err()
        {
            index.push((key, at));
        }
    }
    index.sort_unstable();
    index
}

/// The numbers that lead to one text only.
pub(super) fn number_index(instruments: &[Instrument]) -> Vec<(String, u16)> {
    single(keyed(instruments, |i, keys| {
        let of_editions = i.editions.iter().flat_map(|edition| edition.numbers);
        let numbers = i.numbers.iter().chain(of_editions);
        keys.extend(numbers.filter_map(|number| number_key(number)));
    }))
}

/// The keys of each, sorted.
fn keyed(
    instruments: &[Instrument],
    keys_of: impl Fn(&Instrument, &mut Vec<String>),
) -> Vec<(String, u16)> {
    let mut index = Vec::new();
    let mut keys = Vec::new();
    // The counter goes last: it would be asked for one number too many.
    for (instrument, at) in instruments.iter().zip(0..) {
        keys_of(instrument, &mut keys);
        index.extend(keys.drain(..).map(|key| (key, at)));
    }
    index.sort_unstable();
    index
}

/// Drops the keys of a sorted index that have several values.
fn single(mut index: Vec<(String, u16)>) -> Vec<(String, u16)> {
    index.dedup();
    let of_groups = index.chunk_by(|(a, _), (b, _)| a == b);
    of_groups
        .filter_map(|group| match group {
            [only] => Some(only.clone()),
            _ => None,
        })
        .collect()
}
