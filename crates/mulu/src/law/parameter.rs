//! Values that the law sets, with the dates between which it sets them.

use chrono::NaiveDate;

use super::Citation;

/// A legal value and when it applied.
///
/// ```
/// use mulu::law::PUBLICATION_LIMIT;
/// assert_eq!(PUBLICATION_LIMIT.values[0].citation.zh(), "《中华人民共和国政府信息公开条例》第十八条");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated<T: 'static> {
    /// First day of effect.
    pub from: NaiveDate,
    /// First day on which it no longer applied; `None` while it applies.
    pub until: Option<NaiveDate>,
    /// The value.
    pub value: T,
    /// The article that sets it.
    pub citation: Citation,
}

/// A value that the law sets and changes over time.
///
/// ```
/// use mulu::law::PUBLICATION_LIMIT;
/// assert_eq!(PUBLICATION_LIMIT.name, "publication_limit");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parameter<T: 'static> {
    /// Name in snake case.
    pub name: &'static str,
    /// The values, oldest first.
    pub values: &'static [Dated<T>],
}

/// What holds over an interval of dates.
///
/// ```
/// use mulu::law::Over;
/// assert_eq!(Over::Same(20).same(), Some(20));
/// assert_eq!(Over::<u16>::Changes.same(), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over<T> {
    /// The same on every day of the interval.
    Same(T),
    /// Not the same on every day.
    Changes,
}

impl<T> Over<T> {
    /// The one answer, where there is one.
    ///
    /// ```
    /// use mulu::law::Over;
    /// assert_eq!(Over::Same("yes").same(), Some("yes"));
    /// ```
    #[must_use]
    pub fn same(self) -> Option<T> {
        match self {
            Self::Same(value) => Some(value),
            Self::Changes => None,
        }
    }
}

impl<T: PartialEq> Parameter<T> {
    /// The value on `date`; `None` before the first.
    ///
    /// ```
    /// use mulu::law::PUBLICATION_LIMIT;
    /// let before = chrono::NaiveDate::from_ymd_opt(2008, 4, 30).unwrap();
    /// assert!(PUBLICATION_LIMIT.at(before).is_none());
    /// ```
    #[must_use]
    pub fn at(&self, date: NaiveDate) -> Option<&'static Dated<T>> {
        self.values
            .iter()
            .find(|v| v.from <= date && v.until.is_none_or(|until| date < until))
    }

    /// The value that holds from `first` to `last`, both included.
    ///
    /// Two editions with the same value count as the same; the later citation is given.
    ///
    /// ```
    /// use mulu::law::{Over, PUBLICATION_LIMIT};
    /// let day = |y, m, d| chrono::NaiveDate::from_ymd_opt(y, m, d).unwrap();
    /// let Over::Same(Some(limit)) = PUBLICATION_LIMIT.over(day(2019, 1, 1), day(2019, 12, 31)) else { panic!() };
    /// assert_eq!(limit.value.0, 20);
    /// assert_eq!(PUBLICATION_LIMIT.over(day(2008, 1, 1), day(2008, 12, 31)), Over::Changes);
    /// ```
    #[must_use]
    pub fn over(&self, first: NaiveDate, last: NaiveDate) -> Over<Option<&'static Dated<T>>> {
        let (first, last) = (first.min(last), first.max(last));
        let end = self.at(last);
        let steps = self
            .values
            .iter()
            .flat_map(|v| [Some(v.from), v.until])
            .flatten();
        let same = |date| self.at(date).map(|v| &v.value) == end.map(|v| &v.value);
        if same(first) && steps.filter(|d| (first..=last).contains(d)).all(same) {
            Over::Same(end)
        } else {
            Over::Changes
        }
    }
}
