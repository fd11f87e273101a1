//! How long a promised limit can be, whatever the calendar does.

use serde::{Deserialize, Serialize};

use super::{Bound, Clause, ClauseKind, Unit};

/// Working weekend days (调休) assumed at most to fall in one stretch of five weeks.
///
/// The State Council's arrangements give at most two on each side of a holiday.
const MAKE_UP_DAYS: u32 = 4;

/// Weekdays assumed at most to be holidays in a stretch of 60 days.
///
/// The worst published stretch, New Year with a nine-day Spring Festival, takes nine.
const HOLIDAYS_PER_60_DAYS: u32 = 10;

/// Whether a promised limit is longer than a number of working days.
///
/// ```
/// use mulu::model::time_limit::Exceeds;
/// let exceeds = |text| mulu::parse::time_limit::time_limit(text)[0].exceeds_working_days(20);
/// assert_eq!(exceeds("形成之日起20日内"), Exceeds::Never);
/// assert_eq!(exceeds("形成之日起30日内"), Exceeds::Maybe);
/// assert_eq!(exceeds("形成之日起60日内"), Exceeds::Always);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Exceeds {
    /// Longer on every calendar.
    Always,
    /// Not longer on any calendar.
    Never,
    /// Depends on the day it starts from, or the text gives no number.
    Maybe,
}

impl Exceeds {
    /// The word on the wire.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::Never => "never",
            Self::Maybe => "maybe",
        }
    }
}

impl Clause {
    /// The shortest and the longest this clause can be, in natural days. `None` without count and unit.
    ///
    /// Working days are bounded with the weekends, at most 4 working weekend days in five weeks and at most
    /// 10 holidays on weekdays in 60 days; hours are rounded up to days.
    ///
    /// ```
    /// let month = &mulu::parse::time_limit::time_limit("形成后一个月内")[0];
    /// assert_eq!(month.days_bounds(), Some((28, 31)));
    /// assert_eq!(mulu::parse::time_limit::time_limit("及时公开")[0].days_bounds(), None);
    /// ```
    #[must_use]
    pub fn days_bounds(&self) -> Option<(u32, u32)> {
        let (count, unit) = (self.count?, self.unit?);
        Some(match unit {
            Unit::Hour => (count / 24, count.div_ceil(24)),
            Unit::Day => (count, count),
            Unit::WorkingDay => (
                first(count, most_working_days),
                first(count, fewest_working_days),
            ),
            Unit::Week => {
                let days = count.saturating_mul(7);
                (days, days)
            }
            Unit::HalfMonth => {
                let (shortest, longest) = months(count / 2);
                let odd = count % 2;
                (
                    shortest.saturating_add(13 * odd),
                    longest.saturating_add(16 * odd),
                )
            }
            Unit::Month => months(count),
            Unit::Quarter => months(count.saturating_mul(3)),
            Unit::HalfYear => months(count.saturating_mul(6)),
            Unit::Year => months(count.saturating_mul(12)),
        })
    }

    /// Whether this promise is longer than `limit` working days.
    ///
    /// Only a `publish_within` clause can be; every other kind answers [`Exceeds::Never`]. Working days are
    /// compared as they stand. Any other unit is turned into natural days: it never exceeds if even its
    /// longest run holds fewer working days than `limit` (or no more days at all), and always if even its
    /// shortest run holds more, on the assumptions of [`Clause::days_bounds`]. What is between, and a
    /// clause without a number, is [`Exceeds::Maybe`].
    ///
    /// ```
    /// use mulu::model::time_limit::Exceeds;
    /// let exceeds = |text| mulu::parse::time_limit::time_limit(text)[0].exceeds_working_days(20);
    /// assert_eq!(exceeds("20个工作日内"), Exceeds::Never);
    /// assert_eq!(exceeds("30个工作日内"), Exceeds::Always);
    /// assert_eq!(exceeds("一个月内"), Exceeds::Maybe);
    /// ```
    #[must_use]
    pub fn exceeds_working_days(&self, limit: u32) -> Exceeds {
        if self.kind != ClauseKind::PublishWithin {
            return Exceeds::Never;
        }
        if let (Some(count), Some(Unit::WorkingDay)) = (self.count, self.unit) {
            return match (count > limit, self.bound) {
                (true, _) => Exceeds::Always,
                (false, Some(Bound::AtLeast)) => Exceeds::Maybe,
                (false, _) => Exceeds::Never,
            };
        }
        let Some((shortest, longest)) = self.days_bounds() else {
            return Exceeds::Maybe;
        };
        let within = longest <= limit || most_working_days(longest) < limit;
        if fewest_working_days(shortest) > limit {
            Exceeds::Always
        } else if within && self.bound != Some(Bound::AtLeast) {
            Exceeds::Never
        } else {
            Exceeds::Maybe
        }
    }
}

/// The shortest and longest run of so many calendar months, in days.
fn months(count: u32) -> (u32, u32) {
    let years = (count / 12).saturating_mul(365);
    let leap_days = count / 12 / 4;
    // Over one to eleven consecutive months, leap years included.
    let (shortest, longest) = [
        (0, 0),
        (28, 31),
        (59, 62),
        (89, 92),
        (120, 123),
        (150, 153),
        (181, 184),
        (212, 215),
        (242, 245),
        (273, 276),
        (303, 306),
        (334, 337),
    ][(count % 12) as usize];
    let spare = u32::from(count >= 12);
    (
        years
            .saturating_add(shortest)
            .saturating_add(leap_days.saturating_sub(spare)),
        years
            .saturating_add(longest)
            .saturating_add(leap_days)
            .saturating_add(spare),
    )
}

/// The most working days any `days` consecutive days can hold.
fn most_working_days(days: u32) -> u32 {
    let weekend_days = days / 7 * 2 + (days % 7).saturating_sub(5);
    let make_up_days = days.div_ceil(35).saturating_mul(MAKE_UP_DAYS);
    days - weekend_days + weekend_days.min(make_up_days)
}

/// The fewest working days any `days` consecutive days can hold.
fn fewest_working_days(days: u32) -> u32 {
    let of = |days: u32| {
        let weekdays = days / 7 * 5 + (days % 7).saturating_sub(2);
        weekdays.saturating_sub(days.div_ceil(60).saturating_mul(HOLIDAYS_PER_60_DAYS))
    };
    // 61 days hold at least what their first 60 hold.
    of(days).max(of(days / 60 * 60))
}

/// The first number of days in which `working_days` reaches `count`; the largest number if none does.
fn first(count: u32, working_days: fn(u32) -> u32) -> u32 {
    // Neither bound grows by more than one a day, so a step of the deficit never goes too far.
    let mut days = count;
    while working_days(days) < count {
        match days.checked_add((count - working_days(days)).max(1)) {
            Some(next) => days = next,
            None => return u32::MAX,
        }
    }
    days
}
