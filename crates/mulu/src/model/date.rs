//! Dates that may be known to the year, the month or the day.

use core::fmt;
use core::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A date as documents state it: a year, a month or a day. A year is an interval of days, not a guess at one.
///
/// It is written `2020`, `2020-12` or `2020-12-31`.
///
/// ```
/// use mulu::model::PartialDate;
/// let year: PartialDate = "2020".parse().unwrap();
/// assert_eq!(year.first().to_string(), "2020-01-01");
/// assert_eq!(year.last().to_string(), "2020-12-31");
/// assert!("2021-02-29".parse::<PartialDate>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PartialDate {
    first: NaiveDate,
    precision: Precision,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Precision {
    Year,
    Month,
    Day,
}

impl PartialDate {
    /// A whole year; `None` outside 0001-9999.
    ///
    /// ```
    /// use mulu::model::PartialDate;
    /// assert_eq!(PartialDate::year(2020).unwrap().to_string(), "2020");
    /// assert!(PartialDate::year(0).is_none());
    /// ```
    #[must_use]
    pub fn year(year: i32) -> Option<Self> {
        Self::of(year, 1, 1, Precision::Year)
    }

    fn of(year: i32, month: u32, day: u32, precision: Precision) -> Option<Self> {
        if !(1..=9999).contains(&year) {
            return None;
        }
        let first = NaiveDate::from_ymd_opt(year, month, day)?;
        Some(Self { first, precision })
    }

    /// The first day it may be.
    ///
    /// ```
    /// let month: mulu::model::PartialDate = "2020-12".parse().unwrap();
    /// assert_eq!(month.first().to_string(), "2020-12-01");
    /// ```
    #[must_use]
    pub const fn first(self) -> NaiveDate {
        self.first
    }

    /// The last day it may be.
    ///
    /// ```
    /// let month: mulu::model::PartialDate = "2020-02".parse().unwrap();
    /// assert_eq!(month.last().to_string(), "2020-02-29");
    /// ```
    #[must_use]
    pub fn last(self) -> NaiveDate {
        let (year, month) = (self.first.year(), self.first.month());
        let next = match self.precision {
            Precision::Day => return self.first,
            Precision::Month if month < 12 => NaiveDate::from_ymd_opt(year, month + 1, 1),
            Precision::Month | Precision::Year => NaiveDate::from_ymd_opt(year + 1, 1, 1),
        };
        next.and_then(|day| day.pred_opt()).unwrap_or(self.first)
    }
}

impl From<NaiveDate> for PartialDate {
    fn from(day: NaiveDate) -> Self {
        Self {
            first: day,
            precision: Precision::Day,
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month) = (self.first.year(), self.first.month());
        match self.precision {
            Precision::Year => write!(f, "{year:04}"),
            Precision::Month => write!(f, "{year:04}-{month:02}"),
            Precision::Day => write!(f, "{}", self.first),
        }
    }
}

/// A text that is not a year, month or day that exists.
///
/// ```
/// use mulu::model::{NotADate, PartialDate};
/// assert_eq!("2020-2".parse::<PartialDate>(), Err(NotADate));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a date is written 2020, 2020-12 or 2020-12-31 and exists in the calendar")]
pub struct NotADate;

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let number = |part: &str, width: usize| -> Result<u32, NotADate> {
            if part.len() != width || !part.bytes().all(|b| b.is_ascii_digit()) {
                return Err(NotADate);
            }
            part.parse().map_err(|_| NotADate)
        };
        let mut parts = text.splitn(3, '-');
        let year = number(parts.next().unwrap_or_default(), 4)?;
        let month = parts.next().map(|part| number(part, 2)).transpose()?;
        let day = parts.next().map(|part| number(part, 2)).transpose()?;
        let precision = match (month, day) {
            (None, _) => Precision::Year,
            (Some(_), None) => Precision::Month,
            (Some(_), Some(_)) => Precision::Day,
        };
        let year = i32::try_from(year).map_err(|_| NotADate)?;
        Self::of(year, month.unwrap_or(1), day.unwrap_or(1), precision).ok_or(NotADate)
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::Text::deserialize(deserializer)?
            .parse()
            .map_err(de::Error::custom)
    }
}
