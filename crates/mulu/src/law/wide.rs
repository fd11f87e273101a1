//! The wide table: every national law and regulation by title, and what a script could tell of each.

use core::fmt::Write as _;

use chrono::NaiveDate;

use super::table::Table;
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
    pub(super) table: Table,
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
        self.table.instruments
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
        [self.table.titles, self.table.numbers]
    }
}

/// The identifier of a text, from the key of its title.
pub(super) fn slug(title_key: &str) -> String {
    let digest = finding::digest(title_key.as_bytes());
    format!("wide-{}", digest.get(..8).unwrap_or(&digest))
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
