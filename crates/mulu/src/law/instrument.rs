//! Legal instruments and their editions.

use core::fmt;

use chrono::NaiveDate;

use super::compact::compact;
use super::{Existence, Over, Rank};

/// The identifier of an instrument of the table.
///
/// ```
/// use mulu::law::id;
/// assert_eq!(id::WATER_LAW.to_string(), "water-law");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InstrumentId(pub(super) u16);

impl InstrumentId {
    /// The stable name, in kebab case.
    ///
    /// ```
    /// use mulu::law::id;
    /// assert_eq!(id::BUDGET_LAW.as_str(), "budget-law");
    /// ```
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.instrument().slug
    }

    /// The instrument of this identifier.
    ///
    /// ```
    /// use mulu::law::id;
    /// assert_eq!(id::BUDGET_LAW.instrument().title, "中华人民共和国预算法");
    /// ```
    #[must_use]
    pub fn instrument(self) -> &'static Instrument {
        // Identifiers are made by the generator of the table they point into.
        &compact().instruments[usize::from(self.0)]
    }
}

impl fmt::Display for InstrumentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A legal instrument: one title through all its editions.
///
/// ```
/// use mulu::law::Law;
/// let found = Law::national().by_title("政府信息公开条例").unwrap().instrument;
/// assert_eq!(found.editions.len(), 2);
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Instrument {
    /// Its constant in [`id`](super::id); `None` for a text that only the wide table knows.
    pub id: Option<InstrumentId>,
    /// Identifier, as written; of a text that only the wide table knows, `wide-` and eight hexadecimal digits.
    pub slug: &'static str,
    /// Full official title (全称), without 《》.
    pub title: &'static str,
    /// English title, for English messages.
    pub title_en: Option<&'static str>,
    /// Other customary names, as written.
    pub aliases: &'static [&'static str],
    /// Rank (效力位阶).
    pub rank: Rank,
    /// Province or city of a local regulation (适用地域); `None` for the whole country.
    pub region: Option<&'static str>,
    /// Who made it (制定机关).
    pub issuer: &'static str,
    /// Numbers that name the instrument whatever the edition (令号、发文字号).
    pub numbers: &'static [&'static str],
    /// The day it first came into force (施行日期).
    pub in_force_from: Option<NaiveDate>,
    /// A day by which it was in force, where the first day is not known.
    pub in_force_by: Option<NaiveDate>,
    /// The known editions, oldest first.
    pub editions: &'static [Edition],
    /// Its repeal (废止).
    pub repealed: Option<Repeal>,
    /// The instrument that took its place.
    pub successor: Option<InstrumentId>,
    /// Whether the table vouches that no repeal is missing up to `last_checked`.
    pub validity_checked: bool,
    /// The day up to which the facts were looked at; what came later is not known.
    pub last_checked: NaiveDate,
}

/// One edition of an instrument (版本).
///
/// ```
/// use mulu::law::id;
/// let editions = id::DISCLOSURE_REGULATION.instrument().editions;
/// assert_eq!(editions[0].articles, Some(38));
/// assert_eq!(editions[1].numbers, ["国务院令第711号"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edition {
    /// Decree or document numbers of this edition.
    pub numbers: &'static [&'static str],
    /// Day of adoption or promulgation (通过或公布日期).
    pub adopted_on: Option<NaiveDate>,
    /// Day from which this edition has effect (施行日期).
    pub effective_from: Option<NaiveDate>,
    /// Number of articles (条数).
    pub articles: Option<u16>,
    /// Paragraphs of each article (款数).
    pub paragraphs: Counts,
    /// Numbered items of each article (项数).
    pub items: Counts,
}

impl Edition {
    /// An edition of which nothing is known.
    pub(super) const UNKNOWN: Self = Self {
        numbers: &[],
        adopted_on: None,
        effective_from: None,
        articles: None,
        paragraphs: Counts::UNKNOWN,
        items: Counts::UNKNOWN,
    };
}

/// How many paragraphs or items each article has, as far as known.
///
/// ```
/// use mulu::law::{Existence, id};
/// let edition = id::DISCLOSURE_REGULATION.instrument().editions.last().unwrap();
/// assert_eq!(edition.items.has(20, 15), Existence::Yes);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// The count of every article that is not listed; `None` where not counted by hand.
    pub otherwise: Option<u16>,
    /// Article and count, sorted by article.
    pub listed: &'static [(u16, u16)],
}

impl Counts {
    /// Nothing is known.
    ///
    /// ```
    /// use mulu::law::{Counts, Existence};
    /// assert_eq!(Counts::UNKNOWN.has(1, 1), Existence::Unknown);
    /// ```
    pub const UNKNOWN: Self = Self {
        otherwise: None,
        listed: &[],
    };

    /// Whether `article` has an `n`-th one.
    ///
    /// Counts taken by a script can prove that something is there, never that it is not.
    ///
    /// ```
    /// use mulu::law::{Counts, Existence};
    /// let by_script = Counts { otherwise: None, listed: &[(48, 8)] };
    /// assert_eq!(by_script.has(48, 8), Existence::Yes);
    /// assert_eq!(by_script.has(48, 9), Existence::Unknown);
    /// let by_hand = Counts { otherwise: Some(0), listed: &[(20, 15)] };
    /// assert_eq!(by_hand.has(20, 16), Existence::No);
    /// ```
    #[must_use]
    pub fn has(&self, article: u16, n: u16) -> Existence {
        let at = self.listed.binary_search_by_key(&article, |&(a, _)| a).ok();
        let listed = at
            .and_then(|at| self.listed.get(at))
            .map(|&(_, count)| count);
        match (listed.or(self.otherwise), self.otherwise) {
            _ if n == 0 => Existence::No,
            (Some(count), _) if n <= count => Existence::Yes,
            (Some(_), Some(_)) => Existence::No,
            _ => Existence::Unknown,
        }
    }
}

/// The repeal of an instrument (废止).
///
/// ```
/// use mulu::law::id;
/// let repeal = id::ADOPTION_LAW.instrument().repealed.unwrap();
/// assert_eq!((repeal.by, repeal.article), (id::CIVIL_CODE, Some(1260)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Repeal {
    /// First day on which it was no longer in force.
    pub on: NaiveDate,
    /// The instrument that repealed or replaced it.
    pub by: InstrumentId,
    /// The article that says so.
    pub article: Option<u16>,
    /// Whether that text was read, not only reported.
    pub text_read: bool,
}

/// Whether an instrument is in force (效力状态).
///
/// ```
/// use mulu::law::{Status, id};
/// let day = chrono::NaiveDate::from_ymd_opt(2021, 1, 1).unwrap();
/// let status = id::ADOPTION_LAW.instrument().status_on(day);
/// assert_eq!(status, Status::Repealed { on: day, by: id::CIVIL_CODE });
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// In force (有效), with the edition where it is known.
    InForce(Option<&'static Edition>),
    /// Not in force yet (尚未施行).
    NotYetInForce,
    /// Repealed or replaced (废止、失效).
    Repealed {
        /// First day on which it was no longer in force.
        on: NaiveDate,
        /// The instrument that repealed or replaced it.
        by: InstrumentId,
    },
    /// The table does not say.
    Unknown,
}

impl Instrument {
    /// The edition with effect on `date`; `None` where the table does not say.
    ///
    /// After [`Instrument::last_checked`] it is the newest edition known, which may be out of date.
    ///
    /// ```
    /// use mulu::law::id;
    /// let day = |d| chrono::NaiveDate::from_ymd_opt(2019, 5, d).unwrap();
    /// let instrument = id::DISCLOSURE_REGULATION.instrument();
    /// assert_eq!(instrument.edition_on(day(14)).unwrap().articles, Some(38));
    /// assert_eq!(instrument.edition_on(day(15)).unwrap().articles, Some(56));
    /// ```
    #[must_use]
    pub fn edition_on(&'static self, date: NaiveDate) -> Option<&'static Edition> {
        for edition in self.editions.iter().rev() {
            match edition.effective_from {
                Some(from) if from <= date => return Some(edition),
                // Adopted already, and no saying whether in effect.
                None if edition.adopted_on.is_none_or(|on| on <= date) => return None,
                _ => {}
            }
        }
        None
    }

    /// Whether it is in force on `date`.
    ///
    /// ```
    /// use mulu::law::{Status, id};
    /// let day = |y, m, d| chrono::NaiveDate::from_ymd_opt(y, m, d).unwrap();
    /// let instrument = id::NOISE_POLLUTION_LAW.instrument();
    /// assert_eq!(instrument.status_on(day(2022, 6, 4)), Status::NotYetInForce);
    /// assert!(matches!(instrument.status_on(day(2022, 6, 5)), Status::InForce(Some(_))));
    /// ```
    #[must_use]
    pub fn status_on(&'static self, date: NaiveDate) -> Status {
        if let Some(Repeal { on, by, .. }) = self.repealed
            && date >= on
        {
            return Status::Repealed { on, by };
        }
        if self.in_force_from.is_some_and(|from| date < from) {
            return Status::NotYetInForce;
        }
        let first_edition = self.editions.iter().find_map(|e| e.effective_from);
        let since = self.in_force_from.or(self.in_force_by).or(first_edition);
        let vouched = self.validity_checked || self.repealed.is_some();
        if vouched && since.is_some_and(|since| since <= date) {
            Status::InForce(self.edition_on(date))
        } else {
            Status::Unknown
        }
    }

    /// Its status from `first` to `last`, both included, where it does not change between.
    ///
    /// In force under two editions is in force, with no edition named.
    ///
    /// ```
    /// use mulu::law::{Over, Status, id};
    /// let day = |y, m, d| chrono::NaiveDate::from_ymd_opt(y, m, d).unwrap();
    /// let year = |y| (day(y, 1, 1), day(y, 12, 31));
    /// let over = |id: mulu::law::InstrumentId, (first, last)| id.instrument().status_over(first, last);
    /// assert_eq!(over(id::FILING_REGULATION_2001, year(2024)), Over::Changes);
    /// assert_eq!(over(id::DISCLOSURE_REGULATION, year(2019)), Over::Same(Status::InForce(None)));
    /// ```
    #[must_use]
    pub fn status_over(&'static self, first: NaiveDate, last: NaiveDate) -> Over<Status> {
        let (first, last) = (first.min(last), first.max(last));
        // A status only ever moves forward, so equal ends mean equal days between.
        match (self.status_on(first), self.status_on(last)) {
            (a, b) if a == b => Over::Same(a),
            (Status::InForce(_), Status::InForce(_)) => Over::Same(Status::InForce(None)),
            _ => Over::Changes,
        }
    }

    /// Whether the facts were looked at as late as `date`.
    ///
    /// ```
    /// use mulu::law::{TABLE_DATE, id};
    /// assert!(id::WATER_LAW.instrument().is_checked_on(TABLE_DATE));
    /// assert!(!id::WATER_LAW.instrument().is_checked_on(chrono::NaiveDate::MAX));
    /// ```
    #[must_use]
    pub fn is_checked_on(&self, date: NaiveDate) -> bool {
        date <= self.last_checked
    }

    /// What a text of the wide table starts from: nothing but its rank is known.
    pub(super) const fn unknown(rank: Rank) -> Self {
        Self {
            id: None,
            slug: "",
            title: "",
            title_en: None,
            aliases: &[],
            rank,
            region: None,
            issuer: "",
            numbers: &[],
            in_force_from: None,
            in_force_by: None,
            editions: &[],
            repealed: None,
            successor: None,
            validity_checked: false,
            last_checked: super::TABLE_DATE,
        }
    }

    pub(super) fn digest_input(&self, sink: &mut impl FnMut(&[u8])) {
        sink(format!("{self:?}").as_bytes());
    }
}
