//! The calendar itself.

use chrono::{Datelike, NaiveDate};

use super::arrangements::{DEPARTURES, Departure, SETTLED, TEXT};
use super::bounds::{self, weekdays_through};
use super::{Answer, Day, Deadline, Notice, SignedWorkingDays, WorkingDays};

/// The calendar of working days.
///
/// Official term: “节假日安排”. Source: the State Council's yearly notices, see [`WorkingCalendar::notice`].
/// Every look-up is a binary search; none allocates but [`WorkingCalendar::derivation`] and
/// [`WorkingCalendar::steps`].
///
/// ```
/// use chrono::NaiveDate;
/// use mulu::calendar::{Answer, WorkingCalendar};
/// let calendar = WorkingCalendar::national();
/// let sunday = NaiveDate::from_ymd_opt(2026, 9, 20).unwrap();
/// assert_eq!(calendar.is_working_day(sunday), Answer::Known(true));
/// ```
#[doc(alias = "节假日安排")]
#[doc(alias = "工作日历")]
#[derive(Debug)]
pub struct WorkingCalendar {
    departures: &'static [Departure],
    pub(super) first: i64,
    pub(super) last: i64,
}

static NATIONAL: WorkingCalendar = WorkingCalendar {
    departures: &DEPARTURES,
    first: SETTLED.0 as i64,
    last: SETTLED.1 as i64,
};

impl WorkingCalendar {
    /// The national calendar, “国务院节假日安排”; no region's own festivals (《全国年节及纪念日放假办法》 art. 4).
    ///
    /// ```
    /// use mulu::calendar::WorkingCalendar;
    /// assert!(WorkingCalendar::national().notice(2026).is_some());
    /// ```
    #[must_use]
    pub fn national() -> &'static Self {
        &NATIONAL
    }

    /// The first and the last settled day: within them every answer is known.
    ///
    /// The end is 25 December, not 31, of the last year arranged: a new year's notice may move the last
    /// days of December before it (2007, 2011, 2018, 2022).
    ///
    /// ```
    /// use mulu::calendar::WorkingCalendar;
    /// let (first, last) = WorkingCalendar::national().coverage();
    /// assert_eq!((first.to_string(), last.to_string()), ("2007-01-01".into(), "2026-12-25".into()));
    /// ```
    #[must_use]
    pub fn coverage(&self) -> (NaiveDate, NaiveDate) {
        (
            date(self.first).unwrap_or(NaiveDate::MIN),
            date(self.last).unwrap_or(NaiveDate::MAX),
        )
    }

    /// What the day is; undecided outside the coverage.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use mulu::calendar::{Answer, Day, Holiday, WorkingCalendar};
    /// let friday = NaiveDate::from_ymd_opt(2026, 9, 25).unwrap();
    /// assert_eq!(WorkingCalendar::national().day(friday), Answer::Known(Day::Holiday(Holiday::MidAutumn)));
    /// assert_eq!(WorkingCalendar::national().day(NaiveDate::MAX), Answer::UNDECIDED);
    /// ```
    #[must_use]
    pub fn day(&self, date: NaiveDate) -> Answer<Day> {
        self.settled_day(number(date))
            .map_or(Answer::UNDECIDED, Answer::Known)
    }

    /// Whether the date is a working day, make-up workdays included; undecided outside the coverage.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use mulu::calendar::{Answer, WorkingCalendar};
    /// let is_working_day = |y, m, d| {
    ///     WorkingCalendar::national().is_working_day(NaiveDate::from_ymd_opt(y, m, d).unwrap())
    /// };
    /// assert_eq!(is_working_day(2026, 10, 8), Answer::Known(true));
    /// assert_eq!(is_working_day(2026, 10, 7), Answer::Known(false));
    /// assert_eq!(is_working_day(2027, 3, 1), Answer::UNDECIDED);
    /// ```
    #[must_use]
    pub fn is_working_day(&self, date: NaiveDate) -> Answer<bool> {
        self.day(date).map(Day::is_working)
    }

    /// The date on which the last of `days` working days after `from` falls.
    ///
    /// The day of the event is not counted: the first day counted is the day after `from` (convention; the
    /// regulations do not say). No working day at all is `from` itself.
    ///
    /// Where the count leaves the coverage, the deadline is undecided between two dates. After the coverage
    /// they hold as long as arrangements to come stay within what those of 2007 to 2026 did: a stretch has
    /// at most 3 working days more than Mondays to Fridays, at most 6 fewer within 53 days, and at most 18
    /// fewer for every year begun. Before 2007 each day may or may not have been worked. A bound beyond the
    /// dates that can be written is absent.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use mulu::calendar::{WorkingCalendar, WorkingDays};
    /// let date = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
    /// let calendar = WorkingCalendar::national();
    ///
    /// let due_on = calendar.add(date(2026, 9, 18), WorkingDays(20));
    /// assert_eq!(due_on.known(), Some(date(2026, 10, 22)));
    ///
    /// let unsettled = calendar.add(date(2026, 12, 21), WorkingDays(20));
    /// assert_eq!(unsettled.known(), None);
    /// assert_eq!(unsettled.earliest(), Some(date(2027, 1, 13)));
    /// assert_eq!(unsettled.latest(), Some(date(2027, 1, 26)));
    /// ```
    #[must_use]
    pub fn add(&self, from: NaiveDate, days: WorkingDays) -> Deadline {
        if days.0 == 0 {
            return Answer::Known(from);
        }
        let (after, count) = (number(from), i64::from(days.0));
        if self.is_settled_after(after) && count <= self.settled_between(after, self.last) {
            let known = self.settled_reach(after, count);
            return date(known).map_or(Answer::UNDECIDED, Answer::Known);
        }
        Answer::Undecided {
            lower: date(self.reach(after, count, true)),
            upper: date(self.reach(after, count, false)),
        }
    }

    /// The number of working days after `from` up to and including `to`; negative when `to` is earlier.
    ///
    /// Backwards it is the same count with the dates exchanged, so `count(b, a)` is minus `count(a, b)`.
    /// Outside the coverage the count is undecided within bounds, on the assumption of
    /// [`WorkingCalendar::add`].
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use mulu::calendar::{Answer, SignedWorkingDays, WorkingCalendar, WorkingDays};
    /// let date = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
    /// let calendar = WorkingCalendar::national();
    ///
    /// let (formed_on, published_on) = (date(2026, 9, 18), date(2026, 10, 26));
    /// let taken = calendar.count(formed_on, published_on);
    /// assert_eq!(taken, Answer::Known(SignedWorkingDays(22)));
    /// assert_eq!(taken.is_greater_than(WorkingDays(20).into()), Answer::Known(true));
    /// assert_eq!(calendar.count(published_on, formed_on), Answer::Known(SignedWorkingDays(-22)));
    ///
    /// let unsettled = calendar.count(date(2026, 12, 24), date(2027, 1, 8));
    /// assert_eq!(unsettled.lower(), Some(SignedWorkingDays(5)));
    /// assert_eq!(unsettled.upper(), Some(SignedWorkingDays(14)));
    /// ```
    #[must_use]
    pub fn count(&self, from: NaiveDate, to: NaiveDate) -> Answer<SignedWorkingDays> {
        let (after, through) = (number(from), number(to));
        let sign = if through < after { -1 } else { 1 };
        let (start, end) = (after.min(through), after.max(through));
        let (low, high) = self.bounds_between(start, end);
        if start == end || (self.is_settled_after(start) && end <= self.last) {
            return Answer::Known(SignedWorkingDays(sign * low));
        }
        let (low, high) = if sign < 0 { (-high, -low) } else { (low, high) };
        Answer::Undecided {
            lower: Some(SignedWorkingDays(low)),
            upper: Some(SignedWorkingDays(high)),
        }
    }

    /// The notice that arranges the holidays of `year`, with what amended it; nothing where none is known.
    ///
    /// ```
    /// use mulu::calendar::WorkingCalendar;
    /// let calendar = WorkingCalendar::national();
    /// assert_eq!(calendar.notice(2026).unwrap().number, Some("国办发明电〔2025〕7号"));
    /// assert_eq!(calendar.notice(2020).unwrap().amended_by[0].number, Some("国办发明电〔2020〕1号"));
    /// assert!(calendar.notice(2027).is_none());
    /// ```
    #[must_use]
    pub fn notice(&self, year: i32) -> Option<&'static Notice> {
        super::notice::of_year(year)
    }

    /// The text the calendar is made of, whole and stable: what a digest of the calendar is taken of.
    ///
    /// A deadline computed before an amendment may change by it (2019, 2020): a report that keeps the
    /// digest says which calendar it was computed with.
    ///
    /// ```
    /// use mulu::calendar::WorkingCalendar;
    /// assert!(WorkingCalendar::national().digest_input().contains("settled\t2007-01-01..2026-12-25"));
    /// ```
    #[must_use]
    pub fn digest_input(&self) -> &'static str {
        TEXT
    }

    fn is_settled_after(&self, after: i64) -> bool {
        (self.edge()..self.last).contains(&after)
    }

    fn departure(&self, day: i64) -> Option<&Departure> {
        let found = self
            .departures
            .binary_search_by_key(&day, |departure| i64::from(departure.day));
        found.ok().and_then(|index| self.departures.get(index))
    }

    pub(super) fn settled_day(&self, day: i64) -> Option<Day> {
        if !(self.first..=self.last).contains(&day) {
            return None;
        }
        Some(match self.departure(day) {
            Some(departure) if departure.works => Day::MakeUpWorkday(departure.holiday),
            Some(departure) => Day::Holiday(departure.holiday),
            None if weekdays_through(day) == weekdays_through(day - 1) => Day::Weekend,
            None => Day::Working,
        })
    }

    /// Working days from day 1 through `day`, as far as the departures of the table tell.
    fn settled_through(&self, day: i64) -> i64 {
        let passed = self
            .departures
            .partition_point(|departure| i64::from(departure.day) <= day);
        let last = passed.checked_sub(1).and_then(|i| self.departures.get(i));
        weekdays_through(day) + last.map_or(0, |departure| i64::from(departure.net))
    }

    /// The day from which settled days are counted: the one before the first.
    const fn edge(&self) -> i64 {
        self.first - 1
    }

    fn settled_between(&self, after: i64, through: i64) -> i64 {
        self.settled_through(through) - self.settled_through(after)
    }

    /// The settled day on which the `count`-th working day after `after` falls; it must exist.
    fn settled_reach(&self, after: i64, count: i64) -> i64 {
        let target = self.settled_through(after) + count;
        let (mut short, mut enough) = (after, self.last);
        while enough - short > 1 {
            let middle = short + (enough - short) / 2;
            if self.settled_through(middle) < target {
                short = middle;
            } else {
                enough = middle;
            }
        }
        enough
    }

    /// The day reached if unsettled days are worked as much as they may be, or as little.
    fn reach(&self, after: i64, count: i64, worked_most: bool) -> i64 {
        let (mut at, mut left) = (after, count);
        if at < self.edge() {
            if worked_most {
                let before = self.edge() - at;
                if left <= before {
                    return at + left;
                }
                left -= before;
            }
            at = self.edge();
        }
        if at < self.last {
            let settled = self.settled_between(at, self.last);
            if left <= settled {
                return self.settled_reach(at, left);
            }
            left -= settled;
            at = self.last;
        }
        if worked_most {
            at + bounds::shortest(at, left)
        } else {
            at + bounds::longest(at, left)
        }
    }

    /// The fewest and the most working days after `start` through `end`.
    fn bounds_between(&self, start: i64, end: i64) -> (i64, i64) {
        let before = (end.min(self.edge()) - start).max(0);
        let (from, to) = (start.max(self.edge()), end.min(self.last));
        let settled = self.settled_between(from, to.max(from));
        let unsettled_from = start.max(self.last);
        let after = (end - unsettled_from).max(0);
        (
            settled + bounds::fewest(unsettled_from, after),
            before + settled + bounds::most(unsettled_from, after),
        )
    }
}

pub(super) fn number(date: NaiveDate) -> i64 {
    i64::from(date.num_days_from_ce())
}

pub(super) fn date(number: i64) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(i32::try_from(number).ok()?)
}
