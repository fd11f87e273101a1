//! Legal instruments with dated editions, and dated legal parameters.
//!
//! Facts only: titles, numbers, dates and counts of articles. No sentence of any law is kept here.
//! The compact table is written by hand in `instruments.toml`; the wide one, `wide.tsv`, knows many more titles and
//! less of each. `cargo xtask gen --write` turns both into Rust, and the wide one into the browser's pack too.
//!
//! ```
//! use mulu::law::{Citation, Existence, Law, id};
//!
//! let law = Law::national();
//! let found = law.by_title("《政府信息公开条例》").unwrap();
//! assert_eq!(found.instrument.id, Some(id::DISCLOSURE_REGULATION));
//! assert_eq!(Citation::of(id::DISCLOSURE_REGULATION).article(58).exists(), Existence::No);
//! ```

mod citation;
mod compact;
mod complete;
mod instrument;
#[rustfmt::skip]
mod instruments;
mod key;
mod keys;
mod limits;
mod notice_periods;
mod pack;
mod parameter;
mod rank;
mod record;
mod report_days;
mod suggest;
mod table;
mod wide;
#[cfg(feature = "wide-law")]
#[rustfmt::skip]
mod wide_table;

pub(crate) use citation::numeral;
pub use citation::{Citation, Existence};
pub use compact::keys_taken;
pub use complete::Completion;
pub use instrument::{Counts, Edition, Instrument, InstrumentId, Repeal, Status};
pub use instruments::{TABLE_DATE, id};
pub use key::{number_key, title_key};
pub use limits::{AnchorWords, GUIDANCE_LIMITS, LimitUnit, exceptions_of, limits_of};
pub use limits::{EXCEPTIONS, PUBLICATION_LIMIT, Relation, StatutoryLimit, WorkingDayCount};
pub use notice_periods::{NOTICE_PERIODS, NoticePeriod};
pub use pack::PackFault;
pub use parameter::{Dated, Over, Parameter};
pub use rank::Rank;
pub use record::{EditionRecord, LawRecord, StatusRecord};
pub use report_days::{
    DEPARTMENT_REPORT_DAY, GOVERNMENT_REPORT_DAY, LOWER_ORGAN_REPORT_DAY, YearDay,
};
pub use wide::Wide;

use chrono::NaiveDate;

use compact::compact;
use table::Table;

/// A table of legal instruments that texts can be looked up in: the compact one, and perhaps the wide one behind it.
///
/// ```
/// use mulu::law::Law;
/// assert!(Law::compact().instruments().count() >= 120);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Law {
    wide: Option<&'static Wide>,
}

/// An instrument found by [`Law::by_title`] or [`Law::by_number`], and how.
///
/// ```
/// use mulu::law::{How, Law};
/// let found = Law::national().by_title("政府信息公开条例").unwrap();
/// assert_eq!(found.how, How::ShortTitle);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Match {
    /// The instrument found.
    pub instrument: &'static Instrument,
    /// Which of its names was written.
    pub how: How,
}

/// Which name of an instrument was written.
///
/// ```
/// use mulu::law::{How, Law};
/// let found = Law::national().by_number("国令第711号").unwrap();
/// assert_eq!(found.how, How::Number);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum How {
    /// The full official title (全称).
    Exact,
    /// The title without 中华人民共和国 or without its issuer (简称).
    ShortTitle,
    /// Another customary name.
    Alias,
    /// A decree or document number (令号、发文字号).
    Number,
}

impl Law {
    /// All the tables that are built in: the wide one too, where the feature `wide-law` is on.
    ///
    /// ```
    /// use mulu::law::Law;
    /// assert!(Law::national().by_id("water-law").is_some());
    /// assert_eq!(Law::national().wide().is_some(), cfg!(feature = "wide-law"));
    /// ```
    #[must_use]
    pub const fn national() -> Self {
        #[cfg(feature = "wide-law")]
        return Self::compact().with_wide(&wide_table::WIDE);
        #[cfg(not(feature = "wide-law"))]
        Self::compact()
    }

    /// The compact table alone: the instruments that catalogues cite most, each looked at by hand, as of [`TABLE_DATE`].
    ///
    /// ```
    /// use mulu::law::Law;
    /// assert!(Law::compact().by_title("中华人民共和国水法").is_some());
    /// assert!(Law::compact().by_title("中华人民共和国煤炭法").is_none());
    /// ```
    #[must_use]
    pub const fn compact() -> Self {
        Self { wide: None }
    }

    /// The same with a wide table behind it. Where both know a text, the compact table answers.
    ///
    /// ```
    /// use mulu::law::{Law, Wide};
    /// let pack = r#"{"kind":"law_pack","version":1,"checked_on":"2025-04-30",
    ///   "instruments":[{"title":"中华人民共和国水法","rank":"law","issuer":"全国人民代表大会常务委员会"}]}"#;
    /// let law = Law::compact().with_wide(Wide::from_json(pack).unwrap());
    /// assert_eq!(law.by_title("水法").unwrap().instrument.slug, "water-law");
    /// ```
    #[must_use]
    pub const fn with_wide(mut self, wide: &'static Wide) -> Self {
        self.wide = Some(wide);
        self
    }

    /// The wide table, where there is one.
    ///
    /// ```
    /// assert!(mulu::law::Law::compact().wide().is_none());
    /// ```
    #[must_use]
    pub const fn wide(&self) -> Option<&'static Wide> {
        self.wide
    }

    /// Every instrument, those of the compact table first, each table sorted by identifier.
    ///
    /// ```
    /// use mulu::law::Law;
    /// assert!(Law::compact().instruments().is_sorted_by_key(|i| i.slug));
    /// ```
    pub fn instruments(&self) -> impl Iterator<Item = &'static Instrument> + Clone + use<> {
        self.tables().flat_map(|table| table.instruments)
    }

    /// The instrument with this identifier.
    ///
    /// ```
    /// use mulu::law::Law;
    /// let found = Law::national().by_id("budget-law").unwrap();
    /// assert_eq!(found.title, "中华人民共和国预算法");
    /// ```
    #[must_use]
    pub fn by_id(&self, slug: &str) -> Option<&'static Instrument> {
        self.tables().find_map(|table| table.by_slug(slug))
    }

    /// The instrument with this title, with or without 《》 and 中华人民共和国.
    ///
    /// Width, white space and a closing year of revision, （2019年修订）, do not matter.
    ///
    /// ```
    /// use mulu::law::{How, Law};
    /// let law = Law::national();
    /// let found = law.by_title("《中华人民共和国 水法》（2016年修正）").unwrap();
    /// assert_eq!((found.instrument.slug, found.how), ("water-law", How::Exact));
    /// assert!(law.by_title("《政府信息公开条件》").is_none());
    /// ```
    #[must_use]
    pub fn by_title(&self, title: &str) -> Option<Match> {
        let key = title_key(title);
        let mut tables = self.tables();
        let instrument = tables.find_map(|table| table.by_title_key(&key))?;
        let how = if key::full_title_key(title) == key::full_title_key(instrument.title) {
            How::Exact
        } else if key == title_key(instrument.title) || key.starts_with("关于") {
            How::ShortTitle
        } else {
            How::Alias
        };
        Some(Match { instrument, how })
    }

    /// The instrument with this decree or document number, in any bracket and digit form.
    ///
    /// A number that two instruments share finds nothing.
    ///
    /// ```
    /// use mulu::law::Law;
    /// let law = Law::national();
    /// for written in ["国令第711号", "国务院令第 711 号", "中华人民共和国国务院令７１１号"] {
    ///     assert_eq!(law.by_number(written).unwrap().instrument.slug, "disclosure-regulation");
    /// }
    /// assert!(law.by_number("国办发[2019]第54号").is_some());
    /// ```
    #[must_use]
    pub fn by_number(&self, number: &str) -> Option<Match> {
        let key = number_key(number)?;
        let mut tables = self.tables();
        let instrument = tables.find_map(|table| table.by_number_key(&key))?;
        Some(Match {
            instrument,
            how: How::Number,
        })
    }

    /// The instrument whose title is a slip or two away; for messages only, never for judging.
    ///
    /// ```
    /// use mulu::law::Law;
    /// let law = Law::national();
    /// assert_eq!(law.suggest("政府信息公开条件").unwrap().slug, "disclosure-regulation");
    /// assert_eq!(law.suggest("信息公开条例").unwrap().slug, "disclosure-regulation");
    /// assert!(law.suggest("村规民约").is_none());
    /// ```
    #[must_use]
    pub fn suggest(&self, title: &str) -> Option<&'static Instrument> {
        let indexes = self.tables().map(|table| table.titles);
        let (number, at) = suggest::nearest(&title_key(title), indexes)?;
        self.tables().nth(number)?.at(at)
    }

    /// The day up to which titles were looked at; what came later is not known to the table.
    ///
    /// ```
    /// use mulu::law::{Law, TABLE_DATE};
    /// assert_eq!(Law::compact().checked_on(), TABLE_DATE);
    /// ```
    #[must_use]
    pub fn checked_on(&self) -> NaiveDate {
        self.wide.map_or(TABLE_DATE, Wide::checked_on)
    }

    /// Feeds every fact of the compact table to `sink` in a fixed order, for a digest; a wide table has [its own](Wide::digest).
    ///
    /// ```
    /// use mulu::law::Law;
    /// let mut bytes = 0;
    /// Law::compact().digest_input(&mut |part| bytes += part.len());
    /// assert!(bytes > 10_000);
    /// ```
    pub fn digest_input(&self, sink: &mut impl FnMut(&[u8])) {
        let compact = compact();
        for i in compact.instruments {
            sink(i.slug.as_bytes());
            i.digest_input(sink);
        }
        for (key, at) in compact.titles.iter().chain(compact.numbers) {
            sink(key.as_bytes());
            sink(&at.to_be_bytes());
        }
        limits::digest_input(sink);
        notice_periods::digest_input(sink);
        report_days::digest_input(sink);
    }

    fn tables(self) -> impl Iterator<Item = &'static Table> + Clone + use<> {
        let wide = self.wide.map(|wide| &wide.table);
        core::iter::once(compact()).chain(wide)
    }
}
