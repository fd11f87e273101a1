//! How a deadline was reached: the days that were not counted, and the weekend days that were.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::working_calendar::{date, number};
use super::{Answer, Day, Deadline, Holiday, SignedWorkingDays, WorkingCalendar, WorkingDays};

/// How a deadline follows from a date and a number of working days.
///
/// Official term: “期限计算过程”. Source: convention. Data only, words are made elsewhere: “从 {from} 起第 {days}
/// 个工作日是 {deadline}:跳过 {steps}”. `from` itself is not counted.
///
/// ```
/// use chrono::NaiveDate;
/// use mulu::calendar::{Holiday, StepKind, WorkingCalendar, WorkingDays};
/// let date = |m, d| NaiveDate::from_ymd_opt(2026, m, d).unwrap();
///
/// let derivation = WorkingCalendar::national().derivation(date(9, 18), WorkingDays(20));
/// assert_eq!(derivation.deadline.known(), Some(date(10, 22)));
/// let national_day = derivation.steps.iter().find(|step| step.from == date(10, 1)).unwrap();
/// assert_eq!((national_day.to, national_day.kind), (date(10, 7), StepKind::Holiday));
/// assert_eq!(national_day.holiday, Some(Holiday::NationalDay));
/// ```
#[doc(alias = "期限计算过程")]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Derivation {
    /// The date of the event, “形成或者变更之日” and the like; not counted itself.
    pub from: NaiveDate,
    /// The working days counted.
    pub days: WorkingDays,
    /// The last day counted, or the interval it lies in.
    pub deadline: Deadline,
    /// Every run of days that an ordinary Monday-to-Friday count would treat otherwise, or skips, by date: after
    /// `from` up to the deadline, its latest date where it is undecided (the last date there is, where it
    /// has none).
    pub steps: Vec<Step>,
}

/// The working days after one date up to and including another, and the days that an ordinary Monday-to-Friday count
/// would treat otherwise, or skips.
///
/// Official term: “工作日数”. Source: convention.
///
/// ```
/// use chrono::NaiveDate;
/// use mulu::calendar::WorkingCalendar;
/// let date = |m, d| NaiveDate::from_ymd_opt(2026, m, d).unwrap();
/// let counted = WorkingCalendar::national().counted(date(10, 12), date(9, 18));
/// assert_eq!(counted.working_days.known().unwrap().0, -12);
/// assert_eq!(counted.steps[0].from, date(9, 19));
/// ```
#[doc(alias = "工作日数")]
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Counted {
    /// The first date; not counted itself.
    pub from: NaiveDate,
    /// The last date.
    pub to: NaiveDate,
    /// How many working days; negative where `to` is earlier.
    pub working_days: Answer<SignedWorkingDays>,
    /// The runs of days between the two, by date.
    pub steps: Vec<Step>,
}

/// A run of days of one kind within a count.
///
/// Official terms: “放假”, “调休上班”, “公休”. Source: the yearly notices. On the wire
/// `{"from": "2026-10-01", "to": "2026-10-07", "kind": "holiday", "holiday": "national_day"}`.
///
/// ```
/// use chrono::NaiveDate;
/// use mulu::calendar::{Step, StepKind, WorkingCalendar};
/// let date = |d| NaiveDate::from_ymd_opt(2026, 11, d).unwrap();
/// let weekend = Step { from: date(7), to: date(8), kind: StepKind::Weekend, holiday: None };
/// assert_eq!(WorkingCalendar::national().steps(date(2), date(13)), [weekend]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "CalendarStep")
)]
pub struct Step {
    /// The first day of the run.
    pub from: NaiveDate,
    /// The last day of the run.
    pub to: NaiveDate,
    /// What the days are.
    pub kind: StepKind,
    /// The holiday the days are off for, or made up for; nothing for a weekend or unsettled days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holiday: Option<Holiday>,
}

/// What the days of a [`Step`] are.
///
/// Official terms: “公休日”, “法定节假日”, “调休上班”. Source: the yearly notices.
///
/// ```
/// use mulu::calendar::StepKind;
/// assert_eq!(serde_json::to_string(&StepKind::MakeUpWorkday).unwrap(), r#""make_up_workday""#);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// Saturday, Sunday or both, apart from any holiday: skipped.
    Weekend,
    /// Days off for a holiday, with the weekend days next to them, as the notices print them: skipped.
    Holiday,
    /// Weekend days worked to make up for a holiday: counted.
    MakeUpWorkday,
    /// Days that no arrangement settles: each may or may not count.
    Unsettled,
}

impl WorkingCalendar {
    /// How the deadline of [`WorkingCalendar::add`] is reached, as data to be put into words.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use mulu::calendar::{StepKind, WorkingCalendar, WorkingDays};
    /// let formed_on = NaiveDate::from_ymd_opt(2026, 9, 18).unwrap();
    /// let derivation = WorkingCalendar::national().derivation(formed_on, WorkingDays(20));
    /// let kinds: Vec<StepKind> = derivation.steps.iter().map(|step| step.kind).collect();
    /// use StepKind::{Holiday, MakeUpWorkday, Weekend};
    /// assert_eq!(
    ///     kinds,
    ///     [Weekend, MakeUpWorkday, Holiday, Holiday, MakeUpWorkday, Weekend, Weekend]
    /// );
    /// ```
    #[must_use]
    pub fn derivation(&self, from: NaiveDate, days: WorkingDays) -> Derivation {
        let deadline = self.add(from, days);
        Derivation {
            from,
            days,
            deadline,
            steps: self.steps(from, deadline.upper().unwrap_or(NaiveDate::MAX)),
        }
    }

    /// The count from `from` to `to`, with the days it passes over.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use mulu::calendar::WorkingCalendar;
    /// let day = NaiveDate::from_ymd_opt(2026, 10, 8).unwrap();
    /// assert!(WorkingCalendar::national().counted(day, day).steps.is_empty());
    /// ```
    #[must_use]
    pub fn counted(&self, from: NaiveDate, to: NaiveDate) -> Counted {
        Counted {
            from,
            to,
            working_days: self.count(from, to),
            steps: self.steps(from.min(to), from.max(to)),
        }
    }

    /// The runs of days after `from` up to and including `to` that are not ordinary working days, by date.
    ///
    /// A run is cut at `from` and at `to`; what it is called does not change by the cut.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use mulu::calendar::{Holiday, WorkingCalendar};
    /// let date = |d| NaiveDate::from_ymd_opt(2026, 10, d).unwrap();
    /// let steps = WorkingCalendar::national().steps(date(5), date(9));
    /// assert_eq!((steps[0].from, steps[0].to), (date(6), date(7)));
    /// assert_eq!(steps[0].holiday, Some(Holiday::NationalDay));
    /// ```
    #[must_use]
    pub fn steps(&self, from: NaiveDate, to: NaiveDate) -> Vec<Step> {
        let (after, through) = (number(from), number(to));
        let mut steps: Vec<Step> = Vec::new();
        let mut push = |first: i64, last: i64, kind, holiday| {
            let (Some(from), Some(to)) = (date(first), date(last)) else {
                return;
            };
            match steps.last_mut() {
                Some(step)
                    if step.to.succ_opt() == Some(from)
                        && (step.kind, step.holiday) == (kind, holiday) =>
                {
                    step.to = to;
                }
                _ => steps.push(Step {
                    from,
                    to,
                    kind,
                    holiday,
                }),
            }
        };
        if after + 1 < self.first && after < through {
            let last = through.min(self.first - 1);
            push(after + 1, last, StepKind::Unsettled, None);
        }
        for day in (after + 1).max(self.first)..=through.min(self.last) {
            if let Some((kind, holiday)) = self.step_of(day) {
                push(day, day, kind, holiday);
            }
        }
        if through > self.last && after < through {
            let first = (after + 1).max(self.last + 1);
            push(first, through, StepKind::Unsettled, None);
        }
        steps
    }

    /// What a settled day is within its run: weekend days next to a holiday belong to the holiday.
    fn step_of(&self, day: i64) -> Option<(StepKind, Option<Holiday>)> {
        match self.settled_day(day)? {
            Day::Working => None,
            Day::MakeUpWorkday(holiday) => Some((StepKind::MakeUpWorkday, Some(holiday))),
            Day::Holiday(holiday) => Some((StepKind::Holiday, Some(holiday))),
            Day::Weekend => {
                let holiday = self
                    .adjoining_holiday(day, -1)
                    .or_else(|| self.adjoining_holiday(day, 1));
                let kind = holiday.map_or(StepKind::Weekend, |_| StepKind::Holiday);
                Some((kind, holiday))
            }
        }
    }

    fn adjoining_holiday(&self, weekend: i64, direction: i64) -> Option<Holiday> {
        let mut day = weekend;
        while self.settled_day(day) == Some(Day::Weekend) {
            day += direction;
        }
        match self.settled_day(day) {
            Some(Day::Holiday(holiday)) => Some(holiday),
            _ => None,
        }
    }
}
