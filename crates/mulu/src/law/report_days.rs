//! The day of the year by which the annual report on disclosure is published.

use core::fmt;

use serde::{Serialize, Serializer};

use super::limits::day;
use super::{Citation, Dated, Parameter, id};

/// A day of every year (月日).
///
/// ```
/// use mulu::law::YearDay;
/// assert_eq!(YearDay { month: 1, day: 31 }.to_string(), "--01-31");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct YearDay {
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
}

impl fmt::Display for YearDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "--{:02}-{:02}", self.month, self.day)
    }
}

impl Serialize for YearDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

const END_OF_MARCH: YearDay = YearDay { month: 3, day: 31 };
const END_OF_JANUARY: YearDay = YearDay { month: 1, day: 31 };

/// The text of 2007 named one day for every administrative organ.
const OF_ALL_ORGANS: Dated<YearDay> = Dated {
    from: day(2008, 5, 1),
    until: Some(day(2019, 5, 15)),
    value: END_OF_MARCH,
    citation: Citation::of(id::DISCLOSURE_REGULATION)
        .edition(2008, 5, 1)
        .article(31),
};

/// By when a department of a government, county and above, publishes its annual report (政府信息公开工作年度报告).
///
/// ```
/// use mulu::law::DEPARTMENT_REPORT_DAY;
/// let on = |y, m, d| chrono::NaiveDate::from_ymd_opt(y, m, d).unwrap();
/// let day = |date| DEPARTMENT_REPORT_DAY.at(date).unwrap().value.to_string();
/// assert_eq!((day(on(2019, 5, 14)), day(on(2019, 5, 15))), ("--03-31".into(), "--01-31".into()));
/// ```
pub const DEPARTMENT_REPORT_DAY: Parameter<YearDay> = Parameter {
    name: "department_report_day",
    values: &[
        OF_ALL_ORGANS,
        Dated {
            from: day(2019, 5, 15),
            until: None,
            value: END_OF_JANUARY,
            citation: Citation::of(id::DISCLOSURE_REGULATION)
                .edition(2019, 5, 15)
                .article(49)
                .paragraph(1),
        },
    ],
};

/// By when the annual report of a local government, county and above, is published.
///
/// ```
/// use mulu::law::{GOVERNMENT_REPORT_DAY, YearDay};
/// assert!(GOVERNMENT_REPORT_DAY.values.iter().all(|v| v.value == YearDay { month: 3, day: 31 }));
/// ```
pub const GOVERNMENT_REPORT_DAY: Parameter<YearDay> = Parameter {
    name: "government_report_day",
    values: &[
        OF_ALL_ORGANS,
        Dated {
            from: day(2019, 5, 15),
            until: None,
            value: END_OF_MARCH,
            citation: Citation::of(id::DISCLOSURE_REGULATION)
                .edition(2019, 5, 15)
                .article(49)
                .paragraph(2),
        },
    ],
};

/// By when a township or a subdistrict office published its report: the text of 2019 names no day for them.
///
/// ```
/// use mulu::law::LOWER_ORGAN_REPORT_DAY;
/// assert!(LOWER_ORGAN_REPORT_DAY.at(chrono::NaiveDate::from_ymd_opt(2019, 5, 15).unwrap()).is_none());
/// ```
pub const LOWER_ORGAN_REPORT_DAY: Parameter<YearDay> = Parameter {
    name: "lower_organ_report_day",
    values: &[OF_ALL_ORGANS],
};

pub(super) fn digest_input(sink: &mut impl FnMut(&[u8])) {
    sink(
        format!("{DEPARTMENT_REPORT_DAY:?}{GOVERNMENT_REPORT_DAY:?}{LOWER_ORGAN_REPORT_DAY:?}")
            .as_bytes(),
    );
}
