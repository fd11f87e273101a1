//! The compact table as it is carried: texts by the line, facts by the byte, made into instruments on first use.
//!
//! Written as statics the same table weighed thrice as much in the browser, most of it pointers and padding. The keys
//! follow from the names and are carried all the same: to make them took longer than a first check may take in all.

use core::slice::Iter;
use std::sync::LazyLock;

use chrono::NaiveDate;

use super::instruments::{COUNT, FACTS, TABLE_DATE, TEXTS, TITLES_EN};
use super::keys;
use super::table::{Index, Table, number_index, title_index};
use super::{Counts, Edition, Instrument, InstrumentId, Rank, Repeal};

/// The compact table.
pub(super) fn compact() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(read);
    &TABLE
}

fn read() -> Table {
    let mut facts = Facts(FACTS.iter());
    let rows = TEXTS.lines().zip(TITLES_EN.lines()).zip(0..);
    let rows =
        rows.map(|((texts, title_en), n)| facts.instrument(InstrumentId(n), texts, title_en));
    // Room for all at once: to move them as they grow in number took longer than to read them.
    let mut instruments = Vec::with_capacity(COUNT);
    instruments.extend(rows);
    Table {
        instruments: instruments.leak(),
        titles: index(keys::TITLES, keys::TITLES_AT),
        numbers: index(keys::NUMBERS, keys::NUMBERS_AT),
    }
}

fn index(keys: &'static str, at: &[u16]) -> Index {
    let mut index = Vec::with_capacity(at.len());
    index.extend(keys.lines().zip(at.iter().copied()));
    index.leak()
}

/// The keys of titles and of numbers in the compact table, made anew from its names: sorted, each with the place of its
/// instrument. `keys.rs` is written from them.
///
/// ```
/// let [titles, numbers] = mulu::law::keys_taken();
/// assert!(titles.iter().any(|(key, _)| key == "水法"));
/// assert!(numbers.is_sorted());
/// ```
#[must_use]
pub fn keys_taken() -> [Vec<(String, u16)>; 2] {
    let instruments = compact().instruments;
    [title_index(instruments), number_index(instruments)]
}

/// What is read, one after the other; what is missing is 0 or nothing.
struct Facts(Iter<'static, u8>);

impl Facts {
    /// `texts` are the slug, the title, the region, the issuer, the aliases, the numbers, and the numbers of each edition.
    fn instrument(
        &mut self,
        id: InstrumentId,
        texts: &'static str,
        title_en: &'static str,
    ) -> Instrument {
        let mut texts = texts.split('\t');
        let mut text = || texts.next().unwrap_or_default();
        let (slug, title, region, issuer) = (text(), text(), text(), text());
        let (aliases, numbers) = (list(text()), list(text()));
        let rank = self.byte();
        let editions = (0..self.byte()).map(|_| self.edition(list(text())));
        let editions: &[Edition] = editions.collect::<Vec<_>>().leak();
        Instrument {
            id: Some(id),
            slug,
            title,
            title_en: Some(title_en).filter(|title| !title.is_empty()),
            aliases,
            region: Some(region).filter(|region| !region.is_empty()),
            issuer,
            numbers,
            editions,
            in_force_from: self.day(),
            in_force_by: self.day(),
            repealed: self.repeal(),
            successor: self.optional().map(InstrumentId),
            validity_checked: self.byte() != 0,
            last_checked: self.day().unwrap_or(TABLE_DATE),
            ..Instrument::unknown(Rank::from_number(rank))
        }
    }

    fn edition(&mut self, numbers: &'static [&'static str]) -> Edition {
        Edition {
            numbers,
            adopted_on: self.day(),
            effective_from: self.day(),
            articles: self.optional(),
            paragraphs: self.counts(),
            items: self.counts(),
        }
    }

    fn counts(&mut self) -> Counts {
        let otherwise = self.optional();
        let mut article = 0;
        let listed = (0..self.byte()).map(|_| {
            article += u16::from(self.byte());
            (article, u16::from(self.byte()))
        });
        let listed = listed.collect::<Vec<_>>().leak();
        Counts { otherwise, listed }
    }

    fn repeal(&mut self) -> Option<Repeal> {
        Some(Repeal {
            on: self.day()?,
            by: InstrumentId(self.optional()?),
            article: self.optional(),
            text_read: self.byte() != 0,
        })
    }

    fn day(&mut self) -> Option<NaiveDate> {
        let year = self.byte();
        if year == 0 {
            return None;
        }
        let (month, day) = (self.byte(), self.byte());
        NaiveDate::from_ymd_opt(1900 + i32::from(year), month.into(), day.into())
    }

    /// One more than the number; from 128 on in two bytes.
    fn optional(&mut self) -> Option<u16> {
        let byte = u16::from(self.byte());
        let more = match byte.checked_sub(128) {
            Some(high) => high << 8 | u16::from(self.byte()),
            None => byte,
        };
        more.checked_sub(1)
    }

    fn byte(&mut self) -> u8 {
        self.0.next().copied().unwrap_or_default()
    }
}

fn list(written: &'static str) -> &'static [&'static str] {
    match written {
        "" => &[],
        _ => written.split('|').collect::<Vec<_>>().leak(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Table, compact};

    #[test]
    fn the_keys_carried_are_those_of_the_names() {
        assert_eq!(*compact(), Table::of(compact().instruments));
    }
}
