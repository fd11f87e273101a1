//! An answer that may say it does not know.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// An answer of the calendar: known, or undecided within bounds.
///
/// Official term: “无法判定” (undecided). Source: convention; where no arrangement is published yet, a
/// guess would be a false verdict. On the wire `{"known": …}` or `{"undecided": {"lower": …, "upper": …}}`.
///
/// ```
/// use mulu::calendar::Answer;
/// let known = Answer::Known(7);
/// let undecided = Answer::Undecided { lower: Some(5), upper: None };
/// assert_eq!(known.known(), Some(7));
/// assert_eq!(undecided.known(), None);
/// assert_eq!(serde_json::to_string(&known).unwrap(), r#"{"known":7}"#);
/// ```
#[doc(alias = "无法判定")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer<T> {
    /// The settled part of the calendar gives exactly this.
    Known(T),
    /// The calendar is not settled where the answer lies.
    Undecided {
        /// The value cannot be below this; nothing where no bound can be given.
        lower: Option<T>,
        /// The value cannot be above this; nothing where no bound can be given.
        upper: Option<T>,
    },
}

/// The last day of a time limit, or the interval of dates it lies in.
///
/// Official term: “期限届满之日”. Source: 《中华人民共和国政府信息公开条例》 art. 26, 33.
///
/// ```
/// use chrono::NaiveDate;
/// use mulu::calendar::{Answer, Deadline, WorkingCalendar, WorkingDays};
/// let date = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
///
/// // No arrangement for 2027 is settled: the deadline is an interval.
/// let deadline: Deadline = WorkingCalendar::national().add(date(2026, 12, 1), WorkingDays(20));
/// assert_eq!(deadline.known(), None);
/// assert_eq!(deadline.earliest(), Some(date(2026, 12, 27)));
/// assert_eq!(deadline.latest(), Some(date(2027, 1, 6)));
/// // Published on 2027-03-01 is late whatever the notice will say; on 2026-12-30 nobody can tell.
/// assert_eq!(deadline.is_less_than(date(2027, 3, 1)), Answer::Known(true));
/// assert_eq!(deadline.is_less_than(date(2026, 12, 30)).known(), None);
/// ```
#[doc(alias = "期限")]
pub type Deadline = Answer<NaiveDate>;

impl<T: Copy> Answer<T> {
    /// An answer of which nothing at all can be said.
    ///
    /// ```
    /// use mulu::calendar::Answer;
    /// assert_eq!(Answer::<bool>::UNDECIDED.lower(), None);
    /// ```
    pub const UNDECIDED: Self = Self::Undecided {
        lower: None,
        upper: None,
    };

    /// The value, if it is known.
    ///
    /// ```
    /// use mulu::calendar::Answer;
    /// assert_eq!(Answer::Known(true).known(), Some(true));
    /// ```
    #[must_use]
    pub const fn known(self) -> Option<T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Undecided { .. } => None,
        }
    }

    /// Whether the value is known.
    ///
    /// ```
    /// use mulu::calendar::Answer;
    /// assert!(Answer::Known(1).is_known());
    /// assert!(!Answer::<u8>::UNDECIDED.is_known());
    /// ```
    #[must_use]
    pub const fn is_known(self) -> bool {
        matches!(self, Self::Known(_))
    }

    /// The least the value can be: the value itself where it is known.
    ///
    /// ```
    /// use mulu::calendar::Answer;
    /// assert_eq!(Answer::Known(7).lower(), Some(7));
    /// ```
    #[must_use]
    pub const fn lower(self) -> Option<T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Undecided { lower, .. } => lower,
        }
    }

    /// The most the value can be: the value itself where it is known.
    ///
    /// ```
    /// use mulu::calendar::Answer;
    /// assert_eq!(Answer::Undecided { lower: None, upper: Some(9) }.upper(), Some(9));
    /// ```
    #[must_use]
    pub const fn upper(self) -> Option<T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Undecided { upper, .. } => upper,
        }
    }

    /// The same answer about something computed from the value; `map` must keep the order of values.
    ///
    /// ```
    /// use mulu::calendar::Answer;
    /// assert_eq!(Answer::Known(7).map(|n| n + 1), Answer::Known(8));
    /// ```
    #[must_use]
    pub fn map<U>(self, map: impl Fn(T) -> U) -> Answer<U> {
        match self {
            Self::Known(value) => Answer::Known(map(value)),
            Self::Undecided { lower, upper } => Answer::Undecided {
                lower: lower.map(&map),
                upper: upper.map(&map),
            },
        }
    }
}

impl<T: Copy + Ord> Answer<T> {
    /// Whether the value is below `other`; undecided where the bounds straddle it.
    ///
    /// ```
    /// use mulu::calendar::Answer;
    /// let between = Answer::Undecided { lower: Some(5), upper: Some(9) };
    /// assert_eq!(between.is_less_than(10), Answer::Known(true));
    /// assert_eq!(between.is_less_than(5), Answer::Known(false));
    /// assert_eq!(between.is_less_than(7), Answer::UNDECIDED);
    /// ```
    #[must_use]
    pub fn is_less_than(self, other: T) -> Answer<bool> {
        if self.upper().is_some_and(|upper| upper < other) {
            Answer::Known(true)
        } else if self.lower().is_some_and(|lower| lower >= other) {
            Answer::Known(false)
        } else {
            Answer::UNDECIDED
        }
    }

    /// Whether the value is above `other`; undecided where the bounds straddle it.
    ///
    /// ```
    /// use mulu::calendar::Answer;
    /// assert_eq!(Answer::Known(23).is_greater_than(20), Answer::Known(true));
    /// ```
    #[must_use]
    pub fn is_greater_than(self, other: T) -> Answer<bool> {
        if self.lower().is_some_and(|lower| lower > other) {
            Answer::Known(true)
        } else if self.upper().is_some_and(|upper| upper <= other) {
            Answer::Known(false)
        } else {
            Answer::UNDECIDED
        }
    }
}

impl Answer<NaiveDate> {
    /// The earliest date the deadline can fall on.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use mulu::calendar::Deadline;
    /// let date = NaiveDate::from_ymd_opt(2026, 10, 22).unwrap();
    /// assert_eq!(Deadline::Known(date).earliest(), Some(date));
    /// ```
    #[must_use]
    pub const fn earliest(self) -> Option<NaiveDate> {
        self.lower()
    }

    /// The latest date the deadline can fall on.
    ///
    /// ```
    /// use mulu::calendar::Deadline;
    /// assert_eq!(Deadline::UNDECIDED.latest(), None);
    /// ```
    #[must_use]
    pub const fn latest(self) -> Option<NaiveDate> {
        self.upper()
    }
}
