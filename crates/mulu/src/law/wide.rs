//! The wide table: every national law and regulation by title, and what a script could tell of each.

use core::fmt::Write as _;

use chrono::NaiveDate;

use super::key::{number_key, short_keys, title_key};
use super::{Edition, Instrument};
use crate::finding;

/// Texts beyond the curated table: titles, numbers, dates and counts as a script took them from the texts.
///
/// Whether one of them is in force is unknown. The laws and regulations of the country are all here,
/// as of [`Wide::checked_on`]; local regulations and ministry rules are not.
/// A native program has it built in; the browser loads it as a pack with [`Wide::from_json`].
///
/// ```
/// # #[cfg(feature = "wide-law")] {
/// use mulu::law::{Law, Status};
/// let day = chrono::NaiveDate::from_ymd_opt(2024, 6, 30).unwrap();
/// let found = Law::national().by_title("《中华人民共和国煤炭法》").unwrap().instrument;
/// assert!(found.slug.starts_with("wide-"));
/// assert_eq!(found.status_on(day), Status::Unknown);
/// # }
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Wide {
    /// Sorted by slug.
    pub(super) instruments: &'static [Instrument],
    pub(super) titles: &'static [(&'static str, u16)],
    pub(super) numbers: &'static [(&'static str, u16)],
    pub(super) checked_on: NaiveDate,
    pub(super) digest: &'static str,
}

impl Wide {
    /// Every text, sorted by identifier.
    ///
    /// ```
    /// # #[cfg(feature = "wide-law")] {
    /// use mulu::law::Law;
    /// let wide = Law::national().wide().unwrap();
    /// assert!(wide.instruments().is_sorted_by_key(|instrument| instrument.slug));
    /// # }
    /// ```
    #[must_use]
    pub const fn instruments(&self) -> &'static [Instrument] {
        self.instruments
    }

    /// The day whose state it shows; what came later is not known to it.
    ///
    /// ```
    /// # #[cfg(feature = "wide-law")]
    /// assert_eq!(mulu::law::Law::national().wide().unwrap().checked_on().to_string(), "2025-04-30");
    /// ```
    #[must_use]
    pub const fn checked_on(&self) -> NaiveDate {
        self.checked_on
    }

    /// BLAKE3 of its facts, in hexadecimal digits: equal for equal tables, built in or loaded.
    ///
    /// ```
    /// # #[cfg(feature = "wide-law")]
    /// assert_eq!(mulu::law::Law::national().wide().unwrap().digest().len(), 64);
    /// ```
    #[must_use]
    pub const fn digest(&self) -> &'static str {
        self.digest
    }

    /// The sorted keys of titles and of numbers; `cargo xtask gen` writes them into the static table.
    #[doc(hidden)]
    #[must_use]
    pub const fn indexes(&self) -> [&'static [(&'static str, u16)]; 2] {
        [self.titles, self.numbers]
    }

    /// The instrument of a title key.
    pub(super) fn by_title_key(&self, key: &str) -> Option<&'static Instrument> {
        find(self.titles, key).and_then(|at| self.at(at))
    }

    /// The instrument of a number key.
    pub(super) fn by_number_key(&self, key: &str) -> Option<&'static Instrument> {
        find(self.numbers, key).and_then(|at| self.at(at))
    }

    pub(super) fn by_slug(&self, slug: &str) -> Option<&'static Instrument> {
        let at = self.instruments.binary_search_by_key(&slug, |i| i.slug);
        self.instruments.get(at.ok()?)
    }

    pub(super) fn at(&self, at: u16) -> Option<&'static Instrument> {
        self.instruments.get(usize::from(at))
    }
}

/// The value of a key in a sorted index.
pub(super) fn find(index: &[(&str, u16)], key: &str) -> Option<u16> {
    let at = index.binary_search_by_key(&key, |&(k, _)| k).ok()?;
    index.get(at).map(|&(_, value)| value)
}

/// The identifier of a text, from the key of its title.
pub(super) fn slug(title_key: &str) -> String {
    let digest = finding::digest(title_key.as_bytes());
    format!("wide-{}", digest.get(..8).unwrap_or(&digest))
}

/// The keys that lead to one text only: titles, and titles without their issuer.
pub(super) fn title_index(instruments: &[Instrument]) -> Vec<(String, u16)> {
    let whole = keyed(instruments, |i| vec![title_key(i.title)]);
    let mut index = single(&whole);
    let full: Vec<String> = index.iter().map(|(key, _)| key.clone()).collect();
    let short = single(&keyed(instruments, |i| short_keys(i.title).collect()));
    index.extend(
        short
            .into_iter()
            .filter(|(key, _)| full.binary_search(key).is_err()),
    );
    index.sort_unstable();
    index
}

/// The numbers that lead to one text only.
pub(super) fn number_index(instruments: &[Instrument]) -> Vec<(String, u16)> {
    let keys = |i: &Instrument| i.numbers.iter().filter_map(|n| number_key(n)).collect();
    single(&keyed(instruments, keys))
}

fn keyed(
    instruments: &[Instrument],
    keys: impl Fn(&Instrument) -> Vec<String>,
) -> Vec<(String, u16)> {
    // The counter goes last: it would be asked for one number too many.
    let numbered = instruments.iter().zip(0_u16..);
    let mut index: Vec<(String, u16)> = numbered
        .flat_map(|(i, at)| keys(i).into_iter().map(move |key| (key, at)))
        .collect();
    index.sort_unstable();
    index.dedup();
    index
}

/// Drops the keys of a sorted index that have several values.
fn single(index: &[(String, u16)]) -> Vec<(String, u16)> {
    let of_groups = index.chunk_by(|(a, _), (b, _)| a == b);
    of_groups
        .filter_map(|group| match group {
            [only] => Some(only.clone()),
            _ => None,
        })
        .collect()
}

/// BLAKE3 of the facts; keys and identifiers follow from them.
pub(super) fn digest(instruments: &[Instrument], checked_on: NaiveDate) -> String {
    let mut facts = day(Some(checked_on));
    for i in instruments {
        let words = [
            i.title,
            i.rank.as_str(),
            i.region.unwrap_or_default(),
            i.issuer,
        ];
        for part in words.iter().chain(i.numbers) {
            facts.push_str(part);
            facts.push('\0');
        }
        facts.push_str(&day(i.in_force_by));
        i.editions
            .iter()
            .for_each(|edition| of_edition(edition, &mut facts));
        facts.push('\n');
    }
    finding::digest(facts.as_bytes())
}

fn of_edition(edition: &Edition, facts: &mut String) {
    facts.push('\t');
    facts.push_str(&day(edition.adopted_on));
    facts.push_str(&day(edition.effective_from));
    facts.push_str(&edition.articles.map(|n| n.to_string()).unwrap_or_default());
    for (article, items) in edition.items.listed {
        // Writing to a String cannot fail.
        let _ = write!(facts, ",{article}:{items}");
    }
}

fn day(date: Option<NaiveDate>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default() + "\0"
}
