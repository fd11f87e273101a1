//! The general limit for publication, and the limits that replace it.

use chrono::NaiveDate;

use super::{Citation, Dated, InstrumentId, Parameter, id};

/// A number of working days (工作日).
///
/// ```
/// use mulu::law::{PUBLICATION_LIMIT, WorkingDayCount};
/// assert_eq!(PUBLICATION_LIMIT.values[1].value, WorkingDayCount(20));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WorkingDayCount(pub u16);

/// The general limit for proactive publication (主动公开期限), from forming or change.
///
/// Source: 政府信息公开条例, article 18 (2007) and article 26 (2019).
///
/// ```
/// use mulu::law::PUBLICATION_LIMIT;
/// let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
/// let limit = PUBLICATION_LIMIT.at(day).unwrap();
/// assert_eq!((limit.value.0, limit.citation.article), (20, Some(26)));
/// ```
pub const PUBLICATION_LIMIT: Parameter<WorkingDayCount> = Parameter {
    name: "publication_limit",
    values: &[
        Dated {
            from: day(2008, 5, 1),
            until: Some(day(2019, 5, 15)),
            value: WorkingDayCount(20),
            citation: Citation::of(id::DISCLOSURE_REGULATION)
                .edition(2008, 5, 1)
                .article(18),
        },
        Dated {
            from: day(2019, 5, 15),
            until: None,
            value: WorkingDayCount(20),
            citation: Citation::of(id::DISCLOSURE_REGULATION)
                .edition(2019, 5, 15)
                .article(26),
        },
    ],
};

/// The unit of a statutory limit.
///
/// ```
/// use mulu::law::{EXCEPTIONS, LimitUnit};
/// assert!(EXCEPTIONS.iter().any(|e| e.unit == LimitUnit::Day));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LimitUnit {
    /// Working days (工作日).
    WorkingDay,
    /// Calendar days (日).
    Day,
    /// Months (月).
    Month,
    /// At least once in so many quarters (季度), whenever the information was formed.
    EveryQuarter,
    /// By the last day of this month of the next year (每年…月31日前); the count is the month.
    ByEndOfMonth,
}

/// How a statutory limit compares with the general 20 working days.
///
/// ```
/// use mulu::law::{EXCEPTIONS, Relation};
/// assert!(EXCEPTIONS.iter().any(|e| e.relation == Relation::MayBeLonger));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Relation {
    /// Always shorter.
    Shorter,
    /// The same.
    Same,
    /// Longer, or longer in some cases.
    MayBeLonger,
}

/// Words after which a limit starts to run, any of which may stand in the cell.
///
/// ```
/// use mulu::law::{AnchorWords, exceptions_of, id};
/// let words: AnchorWords = exceptions_of(id::BUDGET_LAW).next().unwrap().anchor_words;
/// assert_eq!(words, ["批准"]);
/// ```
pub type AnchorWords = &'static [&'static str];

/// A limit for publication that an act sets for one kind of matter.
///
/// ```
/// use mulu::law::{EXCEPTIONS, LimitUnit, id};
/// let budget = EXCEPTIONS.iter().find(|e| e.citation.instrument == id::BUDGET_LAW).unwrap();
/// assert_eq!((budget.count, budget.unit), (20, LimitUnit::Day));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatutoryLimit {
    /// The article that sets it.
    pub citation: Citation,
    /// First day of effect, of this text or an older edition that says the same, as far as known.
    pub from: Option<NaiveDate>,
    /// How many units.
    pub count: u16,
    /// The unit.
    pub unit: LimitUnit,
    /// Words after which it starts to run; empty where it does not run from an event.
    pub anchor_words: AnchorWords,
    /// Words that mark what it is about.
    pub matter_words: &'static [&'static str],
    /// Comparison with the general 20 working days.
    pub relation: Relation,
}

/// The limits that replace the general one, by instrument and article. Every article was read.
///
/// No 法律 or 行政法规 of the table was found that allows a plain count of days longer than
/// 20 working days; one month, a cycle or a fixed day of the year may turn out longer.
///
/// ```
/// use mulu::law::{EXCEPTIONS, Existence};
/// assert!(EXCEPTIONS.iter().all(|e| e.citation.exists() != Existence::No));
/// ```
pub const EXCEPTIONS: &[StatutoryLimit] = &[
    StatutoryLimit {
        citation: Citation::of(id::ADMINISTRATIVE_DIVISIONS_REGULATION).article(17),
        from: Some(day(2019, 1, 1)),
        count: 1,
        unit: LimitUnit::Month,
        anchor_words: &["变更"],
        matter_words: &["行政区划代码"],
        relation: Relation::MayBeLonger,
    },
    StatutoryLimit {
        citation: Citation::of(id::BIDDING_REGULATION)
            .article(54)
            .paragraph(1),
        from: Some(day(2012, 2, 1)),
        count: 3,
        unit: LimitUnit::Day,
        anchor_words: &["收到评标报告"],
        matter_words: &["中标候选人"],
        relation: Relation::Shorter,
    },
    StatutoryLimit {
        citation: Citation::of(id::BUDGET_LAW).article(14).paragraph(1),
        from: Some(day(2015, 1, 1)),
        count: 20,
        unit: LimitUnit::Day,
        anchor_words: &["批准"],
        matter_words: &["预算", "决算"],
        relation: Relation::Shorter,
    },
    StatutoryLimit {
        citation: Citation::of(id::BUDGET_LAW).article(14).paragraph(2),
        from: Some(day(2015, 1, 1)),
        count: 20,
        unit: LimitUnit::Day,
        anchor_words: &["批复"],
        matter_words: &["部门预算", "部门决算", "预算", "决算"],
        relation: Relation::Shorter,
    },
    StatutoryLimit {
        citation: Citation::of(id::BUDGET_REGULATION).article(6).paragraph(4),
        from: Some(day(2020, 10, 1)),
        count: 20,
        unit: LimitUnit::Day,
        anchor_words: &["批复"],
        matter_words: &["单位预算", "单位决算", "预算", "决算"],
        relation: Relation::Shorter,
    },
    StatutoryLimit {
        citation: Citation::of(id::DISCLOSURE_REGULATION)
            .article(49)
            .paragraph(1),
        from: Some(day(2019, 5, 15)),
        count: 1,
        unit: LimitUnit::ByEndOfMonth,
        anchor_words: &[],
        matter_words: &["年度报告", "年报"],
        relation: Relation::MayBeLonger,
    },
    StatutoryLimit {
        citation: Citation::of(id::DISCLOSURE_REGULATION)
            .article(49)
            .paragraph(2),
        from: Some(day(2019, 5, 15)),
        count: 3,
        unit: LimitUnit::ByEndOfMonth,
        anchor_words: &[],
        matter_words: &["年度报告", "年报"],
        relation: Relation::MayBeLonger,
    },
    StatutoryLimit {
        citation: Citation::of(id::ENTERPRISE_PUBLICITY_REGULATION)
            .article(6)
            .paragraph(2),
        from: Some(day(2014, 10, 1)),
        count: 20,
        unit: LimitUnit::WorkingDay,
        anchor_words: &["产生"],
        matter_words: &["企业信息", "登记", "备案", "行政处罚"],
        relation: Relation::Same,
    },
    StatutoryLimit {
        citation: Citation::of(id::PLACE_NAMES_REGULATION).article(14),
        from: Some(day(2022, 5, 1)),
        count: 15,
        unit: LimitUnit::Day,
        anchor_words: &["批准", "备案"],
        matter_words: &["地名"],
        relation: Relation::Shorter,
    },
    StatutoryLimit {
        citation: Citation::of(id::PROCUREMENT_REGULATION)
            .article(43)
            .paragraph(2),
        from: Some(day(2015, 3, 1)),
        count: 2,
        unit: LimitUnit::WorkingDay,
        anchor_words: &["确定"],
        matter_words: &["中标", "成交"],
        relation: Relation::Shorter,
    },
    StatutoryLimit {
        citation: Citation::of(id::PROCUREMENT_REGULATION).article(50),
        from: Some(day(2015, 3, 1)),
        count: 2,
        unit: LimitUnit::WorkingDay,
        anchor_words: &["签订"],
        matter_words: &["采购合同", "合同"],
        relation: Relation::Shorter,
    },
    StatutoryLimit {
        citation: Citation::of(id::WATER_POLLUTION_LAW)
            .article(72)
            .paragraph(2),
        from: Some(day(2018, 1, 1)),
        count: 1,
        unit: LimitUnit::EveryQuarter,
        anchor_words: &[],
        matter_words: &["饮用水"],
        relation: Relation::MayBeLonger,
    },
];

/// The limits that documents of the State Council ask for. They replace nothing: the general limit
/// stands as the outer bound, and a law or regulation goes before them.
///
/// Not read in full: known from the press conference on the one and from catalogues that quote the other.
///
/// ```
/// use mulu::law::{GUIDANCE_LIMITS, Relation};
/// assert!(GUIDANCE_LIMITS.iter().all(|limit| limit.relation == Relation::Shorter));
/// ```
pub const GUIDANCE_LIMITS: &[StatutoryLimit] = &[
    StatutoryLimit {
        citation: Citation::of(id::DISCLOSURE_POINTS_2016),
        from: Some(day(2016, 4, 18)),
        count: 3,
        unit: LimitUnit::WorkingDay,
        anchor_words: &["文件公布", "公布", "公开", "发布", "印发", "出台"],
        matter_words: &["解读"],
        relation: Relation::Shorter,
    },
    StatutoryLimit {
        citation: Citation::of(id::ENFORCEMENT_PUBLICITY_OPINIONS),
        from: Some(day(2018, 12, 5)),
        count: 7,
        unit: LimitUnit::WorkingDay,
        anchor_words: &["作出"],
        matter_words: &["许可", "处罚"],
        relation: Relation::Shorter,
    },
];

/// The limits of [`EXCEPTIONS`] and [`GUIDANCE_LIMITS`] that this instrument sets.
///
/// ```
/// use mulu::law::{id, limits_of};
/// assert_eq!(limits_of(id::ENFORCEMENT_PUBLICITY_OPINIONS).next().unwrap().count, 7);
/// ```
pub fn limits_of(
    instrument: InstrumentId,
) -> impl Iterator<Item = &'static StatutoryLimit> + Clone {
    let guidance = GUIDANCE_LIMITS.iter();
    exceptions_of(instrument).chain(guidance.filter(move |e| e.citation.instrument == instrument))
}

/// The limits of [`EXCEPTIONS`] that this instrument sets.
///
/// ```
/// use mulu::law::{exceptions_of, id};
/// assert_eq!(exceptions_of(id::PROCUREMENT_REGULATION).count(), 2);
/// assert_eq!(exceptions_of(id::FLOOD_CONTROL_LAW).count(), 0);
/// ```
pub fn exceptions_of(
    instrument: InstrumentId,
) -> impl Iterator<Item = &'static StatutoryLimit> + Clone {
    EXCEPTIONS
        .iter()
        .filter(move |e| e.citation.instrument == instrument)
}

pub(super) fn digest_input(sink: &mut impl FnMut(&[u8])) {
    sink(format!("{PUBLICATION_LIMIT:?}{EXCEPTIONS:?}{GUIDANCE_LIMITS:?}").as_bytes());
}

/// A day of the tables of limits; a day that is not in the calendar would be the first of all days.
pub(super) const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}
