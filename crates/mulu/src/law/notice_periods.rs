//! How long a notice has to stand.

use chrono::NaiveDate;

use super::limits::day;
use super::{Citation, LimitUnit, id};

/// The shortest time for which an act lets a notice stand (公示期).
///
/// ```
/// use mulu::law::{LimitUnit, NOTICE_PERIODS};
/// let candidates = &NOTICE_PERIODS[0];
/// assert_eq!((candidates.count, candidates.unit), (3, LimitUnit::Day));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoticePeriod {
    /// The article that sets it.
    pub citation: Citation,
    /// First day of effect, of this text or an older edition that says the same.
    pub from: NaiveDate,
    /// How many units at least.
    pub count: u16,
    /// The unit.
    pub unit: LimitUnit,
    /// Words that mark what the notice is about.
    pub matter_words: &'static [&'static str],
}

/// The notices whose length an act sets. Every article was read.
///
/// ```
/// use mulu::law::{Existence, NOTICE_PERIODS};
/// assert!(NOTICE_PERIODS.iter().all(|period| period.citation.exists() != Existence::No));
/// ```
pub const NOTICE_PERIODS: &[NoticePeriod] = &[
    NoticePeriod {
        citation: Citation::of(id::BIDDING_REGULATION)
            .article(54)
            .paragraph(1),
        from: day(2012, 2, 1),
        count: 3,
        unit: LimitUnit::Day,
        matter_words: &["中标候选人"],
    },
    NoticePeriod {
        citation: Citation::of(id::PROCUREMENT_REGULATION).article(38),
        from: day(2015, 3, 1),
        count: 5,
        unit: LimitUnit::WorkingDay,
        matter_words: &["单一来源"],
    },
];

pub(super) fn digest_input(sink: &mut impl FnMut(&[u8])) {
    sink(format!("{NOTICE_PERIODS:?}").as_bytes());
}
