//! An instrument as it stands on the wire: what Python and other callers without Rust's types look up.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Edition, Instrument, InstrumentId, Law, Status};

/// What is known of one instrument, as plain data.
///
/// ```
/// use mulu::law::{Law, LawRecord};
/// let record = LawRecord::find(Law::national(), "国令第711号").unwrap();
/// assert_eq!(record.id, "disclosure-regulation");
/// assert_eq!(serde_json::to_value(&record).unwrap()["editions"][1]["articles"], 56);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LawRecord {
    /// Identifier.
    pub id: &'static str,
    /// Full official title (全称), without 《》.
    pub title: &'static str,
    /// English title.
    pub title_en: Option<&'static str>,
    /// Other customary names.
    pub aliases: &'static [&'static str],
    /// Rank (效力位阶).
    pub rank: &'static str,
    /// Province or city of a local regulation (适用地域); null for the whole country.
    pub region: Option<&'static str>,
    /// Who made it (制定机关).
    pub issuer: &'static str,
    /// Decree and document numbers (令号、发文字号) that name it whatever the edition.
    pub numbers: &'static [&'static str],
    /// The day it first came into force (施行日期).
    pub in_force_from: Option<NaiveDate>,
    /// The known editions, oldest first.
    pub editions: Vec<EditionRecord>,
    /// First day on which it was no longer in force (废止日期).
    pub repealed_on: Option<NaiveDate>,
    /// The instrument that repealed or replaced it.
    pub repealed_by: Option<&'static str>,
    /// The instrument that took its place.
    pub successor: Option<&'static str>,
    /// The day up to which these facts were looked at.
    pub last_checked: NaiveDate,
}

/// One edition (版本), as plain data.
///
/// ```
/// use mulu::law::{EditionRecord, id};
/// let edition = id::DISCLOSURE_REGULATION.instrument().editions.last().unwrap();
/// assert_eq!(EditionRecord::from(edition).articles, Some(56));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EditionRecord {
    /// Decree or document numbers of this edition.
    pub numbers: &'static [&'static str],
    /// Day of adoption or promulgation (通过或公布日期).
    pub adopted_on: Option<NaiveDate>,
    /// Day from which it has effect (施行日期).
    pub effective_from: Option<NaiveDate>,
    /// Number of articles (条数).
    pub articles: Option<u16>,
}

/// The state of an instrument on a day (效力状态), as plain data.
///
/// ```
/// use mulu::law::{StatusRecord, id};
/// let day = chrono::NaiveDate::from_ymd_opt(2021, 1, 1).unwrap();
/// let record = StatusRecord::from(id::ADOPTION_LAW.instrument().status_on(day));
/// assert_eq!((record.status, record.repealed_by), ("repealed", Some("civil-code")));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StatusRecord {
    /// `in_force`, `not_yet_in_force`, `repealed` or `unknown`.
    pub status: &'static str,
    /// The edition with effect, where it is known.
    pub edition: Option<EditionRecord>,
    /// First day on which it was no longer in force.
    pub repealed_on: Option<NaiveDate>,
    /// The instrument that repealed or replaced it.
    pub repealed_by: Option<&'static str>,
}

impl LawRecord {
    /// The instrument that a title, a number, a customary name or an identifier names.
    ///
    /// ```
    /// use mulu::law::{Law, LawRecord};
    /// let found = |text| LawRecord::find(Law::national(), text).map(|record| record.id);
    /// assert_eq!(found("《政府信息公开条例》"), found("disclosure-regulation"));
    /// assert_eq!(found("无此文件"), None);
    /// ```
    #[must_use]
    pub fn find(law: Law, text: &str) -> Option<Self> {
        let bare = text.trim().trim_matches(['《', '》']);
        let matched = || law.by_title(bare).or_else(|| law.by_number(bare));
        let found = law
            .by_id(bare)
            .or_else(|| matched().map(|found| found.instrument));
        found.map(Self::from)
    }
}

impl From<&'static Instrument> for LawRecord {
    fn from(instrument: &'static Instrument) -> Self {
        Self {
            id: instrument.slug,
            title: instrument.title,
            title_en: instrument.title_en,
            aliases: instrument.aliases,
            rank: instrument.rank.as_str(),
            region: instrument.region,
            issuer: instrument.issuer,
            numbers: instrument.numbers,
            in_force_from: instrument.in_force_from,
            editions: instrument
                .editions
                .iter()
                .map(EditionRecord::from)
                .collect(),
            repealed_on: instrument.repealed.map(|repeal| repeal.on),
            repealed_by: instrument.repealed.map(|repeal| repeal.by.as_str()),
            successor: instrument.successor.map(InstrumentId::as_str),
            last_checked: instrument.last_checked,
        }
    }
}

impl From<&'static Edition> for EditionRecord {
    fn from(edition: &'static Edition) -> Self {
        Self {
            numbers: edition.numbers,
            adopted_on: edition.adopted_on,
            effective_from: edition.effective_from,
            articles: edition.articles,
        }
    }
}

impl From<Status> for StatusRecord {
    fn from(status: Status) -> Self {
        let bare = |status| Self {
            status,
            edition: None,
            repealed_on: None,
            repealed_by: None,
        };
        match status {
            Status::InForce(edition) => Self {
                edition: edition.map(EditionRecord::from),
                ..bare("in_force")
            },
            Status::NotYetInForce => bare("not_yet_in_force"),
            Status::Repealed { on, by } => Self {
                repealed_on: Some(on),
                repealed_by: Some(by.as_str()),
                ..bare("repealed")
            },
            Status::Unknown => bare("unknown"),
        }
    }
}
