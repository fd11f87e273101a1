//! Reads the wide table from JSON, as the browser loads it.

use core::fmt;

use chrono::NaiveDate;
use serde_json::{Map, Value};

use super::table::Table;
use super::wide::{digest, slug};
use super::{Counts, Edition, Instrument, Rank, Wide, title_key};
use crate::error::Error;
use crate::lang::Lang;
use crate::model::PartialDate;

/// What is wrong with a pack that holds the wide table.
///
/// ```
/// use mulu::law::{PackFault, Wide};
/// let mulu::Error::LawPack { fault, row } = Wide::from_json("{}").unwrap_err() else { panic!() };
/// assert_eq!((fault, row), (PackFault::NotAPack, None));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PackFault {
    /// It is not JSON.
    NotJson,
    /// It is JSON, but not of `kind` `law_pack`.
    NotAPack,
    /// It is of a version that this program does not read.
    OtherVersion,
    /// It has no list of instruments, or one of more than 65,535.
    NoInstruments,
    /// It does not say in `checked_on` whose day's state it shows.
    NoDate,
    /// An instrument whose title, rank, region, issuer, numbers or dates cannot be read.
    Instrument,
    /// An edition whose dates or counts cannot be read.
    Edition,
    /// Two instruments with one title, or with one identifier.
    Twice,
}

impl PackFault {
    /// The stable name, in snake case.
    ///
    /// ```
    /// assert_eq!(mulu::law::PackFault::NotAPack.as_str(), "not_a_pack");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotJson => "not_json",
            Self::NotAPack => "not_a_pack",
            Self::OtherVersion => "other_version",
            Self::NoInstruments => "no_instruments",
            Self::NoDate => "no_date",
            Self::Instrument => "instrument",
            Self::Edition => "edition",
            Self::Twice => "twice",
        }
    }

    pub(crate) const fn words(self, lang: Lang) -> &'static str {
        let (zh, en) = match self {
            Self::NotJson => ("不是合法的 JSON", "it is not JSON"),
            Self::NotAPack => ("kind 不是 law_pack", "its kind is not law_pack"),
            Self::OtherVersion => ("版本与本程序不同", "this program reads another version"),
            Self::NoInstruments => (
                "没有 instruments,或者多于 65535 部",
                "it has no instruments, or more than 65,535",
            ),
            Self::NoDate => ("没有写明 checked_on", "it does not state checked_on"),
            Self::Instrument => (
                "名称、位阶、地域、机关、文号或者日期读不出",
                "a title, rank, region, issuer, number or date cannot be read",
            ),
            Self::Edition => (
                "版本的日期或者条数读不出",
                "the dates or counts of an edition cannot be read",
            ),
            Self::Twice => ("同一名称出现两次", "one title stands there twice"),
        };
        match lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }
}

impl fmt::Display for PackFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.words(Lang::En))
    }
}

/// The version of packs this program reads.
const VERSION: u64 = 1;

impl Wide {
    /// Reads the wide table from a pack.
    ///
    /// What is read stays in memory until the program ends, as the built-in table does: load a pack once.
    /// A pack that is refused leaves nothing behind.
    ///
    /// # Errors
    /// [`Error::LawPack`] with what is wrong, and in which instrument.
    ///
    /// ```
    /// use mulu::law::{Law, Wide};
    /// let pack = r#"{"kind":"law_pack","version":1,"checked_on":"2025-04-30",
    ///   "instruments":[{"title":"中华人民共和国煤炭法","rank":"law","issuer":"全国人民代表大会常务委员会"}]}"#;
    /// let law = Law::compact().with_wide(Wide::from_json(pack).unwrap());
    /// assert!(law.by_title("煤炭法").is_some());
    /// assert_eq!(Wide::from_json("[]").unwrap_err().code(), "law_pack");
    /// ```
    pub fn from_json(json: &str) -> Result<&'static Self, Error> {
        let whole = |fault| Error::LawPack { fault, row: None };
        let value: Value = serde_json::from_str(json).map_err(|_| whole(PackFault::NotJson))?;
        let pack = value.as_object();
        let pack = pack.filter(|pack| text(pack, "kind") == Some("law_pack"));
        let pack = pack.ok_or(whole(PackFault::NotAPack))?;
        if pack.get("version").and_then(Value::as_u64) != Some(VERSION) {
            return Err(whole(PackFault::OtherVersion));
        }
        let checked_on = day(pack, "checked_on").ok().flatten();
        let checked_on = checked_on.ok_or(whole(PackFault::NoDate))?;
        let rows = pack.get("instruments").and_then(Value::as_array);
        let rows = rows.filter(|rows| u16::try_from(rows.len()).is_ok());
        let rows = rows.ok_or(whole(PackFault::NoInstruments))?;
        let mut read = Vec::with_capacity(rows.len());
        for (at, row) in rows.iter().enumerate() {
            let row = Row::read(row).map_err(|fault| Error::LawPack {
                fault,
                row: Some(at),
            })?;
            read.push((row, at));
        }
        read.sort_by(|(a, _), (b, _)| a.slug.cmp(&b.slug));
        let mut pairs = read.iter().zip(read.iter().skip(1));
        if let Some((_, (_, at))) = pairs.find(|((a, _), (b, _))| a.slug == b.slug) {
            return Err(Error::LawPack {
                fault: PackFault::Twice,
                row: Some(*at),
            });
        }
        let rows = read.into_iter().map(|(row, _)| row);
        Ok(Box::leak(Box::new(kept(rows.collect(), checked_on))))
    }
}

/// The table of rows that were all found well, for as long as the program runs.
fn kept(rows: Vec<Row<'_>>, checked_on: NaiveDate) -> Wide {
    let instruments: Vec<Instrument> = rows.into_iter().map(|row| row.kept(checked_on)).collect();
    Wide {
        digest: digest(&instruments, checked_on).leak(),
        checked_on,
        table: Table::of(instruments.leak()),
    }
}

/// An instrument as the pack says it.
struct Row<'p> {
    slug: String,
    title: &'p str,
    rank: Rank,
    region: Option<&'p str>,
    issuer: &'p str,
    numbers: Vec<&'p str>,
    in_force_by: Option<NaiveDate>,
    editions: Vec<EditionRow>,
}

struct EditionRow {
    adopted_on: Option<NaiveDate>,
    effective_from: Option<NaiveDate>,
    articles: Option<u16>,
    items: Vec<(u16, u16)>,
}

impl<'p> Row<'p> {
    fn read(row: &'p Value) -> Result<Self, PackFault> {
        let fault = PackFault::Instrument;
        let row = row.as_object().ok_or(fault)?;
        let title = text(row, "title").ok_or(fault)?;
        let key = title_key(title);
        if key.is_empty() {
            return Err(fault);
        }
        let numbers = row.get("numbers").map_or(Some(Vec::new()), |list| {
            list.as_array()?.iter().map(Value::as_str).collect()
        });
        let editions = row.get("editions").map_or(Ok(&[][..]), |list| {
            list.as_array().map(Vec::as_slice).ok_or(PackFault::Edition)
        })?;
        Ok(Self {
            slug: slug(&key),
            title,
            rank: text(row, "rank").and_then(Rank::from_word).ok_or(fault)?,
            region: optional(row, "region", Value::as_str).map_err(|()| fault)?,
            issuer: text(row, "issuer").ok_or(fault)?,
            numbers: numbers.ok_or(fault)?,
            in_force_by: day(row, "in_force_by").map_err(|()| fault)?,
            editions: editions
                .iter()
                .map(|edition| EditionRow::read(edition).ok_or(PackFault::Edition))
                .collect::<Result<_, _>>()?,
        })
    }

    fn kept(self, last_checked: NaiveDate) -> Instrument {
        let owned = |text: &str| -> &'static str { text.to_owned().leak() };
        let editions = self.editions.into_iter().map(EditionRow::kept);
        let numbers: Vec<&'static str> = self.numbers.into_iter().map(owned).collect();
        Instrument {
            slug: self.slug.leak(),
            title: owned(self.title),
            region: self.region.map(owned),
            issuer: owned(self.issuer),
            numbers: numbers.leak(),
            in_force_by: self.in_force_by,
            editions: editions.collect::<Vec<_>>().leak(),
            last_checked,
            ..Instrument::unknown(self.rank)
        }
    }
}

impl EditionRow {
    fn read(edition: &Value) -> Option<Self> {
        let edition = edition.as_object()?;
        let articles = optional(edition, "articles", |n| u16::try_from(n.as_u64()?).ok());
        let items = optional(edition, "items", |items| counts(items.as_str()?));
        Some(Self {
            adopted_on: day(edition, "adopted_on").ok()?,
            effective_from: day(edition, "effective_from").ok()?,
            articles: articles.ok()?,
            items: items.ok()?.unwrap_or_default(),
        })
    }

    fn kept(self) -> Edition {
        Edition {
            adopted_on: self.adopted_on,
            effective_from: self.effective_from,
            articles: self.articles,
            items: Counts {
                otherwise: None,
                listed: self.items.leak(),
            },
            ..Edition::UNKNOWN
        }
    }
}

/// `20:15,21:3`: items of articles, sorted by article.
fn counts(written: &str) -> Option<Vec<(u16, u16)>> {
    let one = |part: &str| {
        let (article, count) = part.split_once(':')?;
        Some((article.parse().ok()?, count.parse().ok()?))
    };
    let counts: Vec<(u16, u16)> = written.split(',').map(one).collect::<Option<_>>()?;
    let rises = counts.windows(2).all(|pair| match pair {
        [(a, _), (b, _)] => a < b,
        _ => true,
    });
    rises.then_some(counts)
}

fn text<'p>(object: &'p Map<String, Value>, key: &str) -> Option<&'p str> {
    object.get(key).and_then(Value::as_str)
}

/// A member that may be left out, and must be readable where it is not.
fn optional<'p, T>(
    object: &'p Map<String, Value>,
    key: &str,
    read: impl Fn(&'p Value) -> Option<T>,
) -> Result<Option<T>, ()> {
    object
        .get(key)
        .map(|value| read(value).ok_or(()))
        .transpose()
}

fn day(object: &Map<String, Value>, key: &str) -> Result<Option<NaiveDate>, ()> {
    optional(object, key, |value| {
        // Of the partial dates only a whole one; the parser of chrono would weigh more than all of this file.
        let written = value
            .as_str()
            .filter(|text| text.len() == "2025-04-30".len())?;
        Some(written.parse::<PartialDate>().ok()?.first())
    })
}
