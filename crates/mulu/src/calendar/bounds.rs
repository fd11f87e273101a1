//! What a stretch of days that no arrangement settles yet may hold.
//!
//! One assumption, measured on the settled table and tested against every stretch of it: the arrangements
//! to come stay within what those of 2007 to 2026 did. Compared with its Mondays to Fridays, no stretch
//! gained more than [`MORE_AT_MOST`] working days (2013-04-07 to 04-28), none of up to [`SHORT`] days lost
//! more than [`FEWER_WHEN_SHORT`] (2009-10-01 to 10-08), none of up to a year more than [`FEWER_A_YEAR`].
//! Stretches are `(after, days]` in day numbers, see `arrangements.rs`.

const MORE_AT_MOST: i64 = 3;
const SHORT: i64 = 53;
const FEWER_WHEN_SHORT: i64 = 6;
const YEAR: i64 = 366;
const FEWER_A_YEAR: i64 = 18;

/// The Mondays to Fridays from day 1 up to and including `day`; negative before day 1.
pub(super) const fn weekdays_through(day: i64) -> i64 {
    let rest = day.rem_euclid(7);
    day.div_euclid(7) * 5 + if rest > 4 { 5 } else { rest }
}

/// The fewest working days in the `length` days after `after`.
pub(super) fn fewest(after: i64, length: i64) -> i64 {
    // A longer stretch holds at least what its beginning holds: the steps of the bound must not show.
    let beginnings = [length, length.min(SHORT), length / YEAR * YEAR];
    let bound = |length| weekdays(after, length) - shortfall(length);
    beginnings.into_iter().map(bound).fold(0, i64::max)
}

/// The most working days in the `length` days after `after`.
pub(super) fn most(after: i64, length: i64) -> i64 {
    length.min(weekdays(after, length) + MORE_AT_MOST)
}

/// The fewest days after `after` that may hold `count` working days, `count` being at least 1.
pub(super) fn shortest(after: i64, count: i64) -> i64 {
    count.max(length_with(after, count - MORE_AT_MOST))
}

/// The days after `after` that hold `count` working days in any case.
pub(super) fn longest(after: i64, count: i64) -> i64 {
    let mut fewer = FEWER_WHEN_SHORT;
    loop {
        let length = length_with(after, count + fewer);
        if shortfall(length) <= fewer {
            return length;
        }
        // Each turn adds less than a tenth of the turn before: it ends after a handful.
        fewer = shortfall(length);
    }
}

const fn weekdays(after: i64, length: i64) -> i64 {
    weekdays_through(after + length) - weekdays_through(after)
}

const fn shortfall(length: i64) -> i64 {
    if length <= 0 {
        0
    } else if length <= SHORT {
        FEWER_WHEN_SHORT
    } else {
        (length + YEAR - 1) / YEAR * FEWER_A_YEAR
    }
}

/// The fewest days after `after` that hold `count` Mondays to Fridays.
const fn length_with(after: i64, count: i64) -> i64 {
    if count <= 0 {
        return 0;
    }
    let target = weekdays_through(after) + count - 1;
    target.div_euclid(5) * 7 + target.rem_euclid(5) + 1 - after
}

#[cfg(test)]
mod tests {
    use super::super::arrangements::{DEPARTURES, SETTLED};
    use super::*;

    #[test]
    fn every_settled_stretch_lies_within_the_bounds() {
        let (first, last) = (i64::from(SETTLED.0), i64::from(SETTLED.1));
        let gained = |day: i64| {
            let passed = DEPARTURES.partition_point(|d| i64::from(d.day) <= day);
            passed
                .checked_sub(1)
                .map_or(0, |i| i64::from(DEPARTURES[i].net))
        };
        let gained: Vec<i64> = (first - 1..=last).map(gained).collect();
        let (mut more, mut fewer_short, mut fewer_year) = (0, 0, 0);
        for (start, before) in gained.iter().enumerate() {
            for (end, through) in gained.iter().enumerate().skip(start + 1) {
                let (length, net) = (end - start, through - before);
                let length = i64::try_from(length).expect("a few thousand days");
                assert!(net <= MORE_AT_MOST && -net <= shortfall(length));
                more = more.max(net);
                if length <= SHORT {
                    fewer_short = fewer_short.max(-net);
                } else if length <= YEAR {
                    fewer_year = fewer_year.max(-net);
                }
            }
        }
        // The documented figures are the extremes themselves, not a round number above them.
        assert_eq!(
            (more, fewer_short, fewer_year),
            (MORE_AT_MOST, FEWER_WHEN_SHORT, FEWER_A_YEAR)
        );
    }

    #[test]
    fn the_reach_is_the_first_length_that_suffices() {
        for after in [739_975, 739_976, 739_979, 0, -10] {
            for count in 1..900 {
                let (short, long) = (shortest(after, count), longest(after, count));
                assert!(most(after, short) >= count && most(after, short - 1) < count);
                assert!(fewest(after, long) >= count && fewest(after, long - 1) < count);
            }
        }
    }

    #[test]
    fn a_longer_stretch_holds_no_fewer_working_days() {
        for after in [739_975, 739_977, 0] {
            for length in 0..1_500 {
                assert!(
                    fewest(after, length) <= fewest(after, length + 1),
                    "{length}"
                );
            }
        }
    }

    #[test]
    fn the_loss_of_a_year_counts_for_each_year_begun() {
        let lost = [53, 54, 366, 367, 732, 733].map(shortfall);
        assert_eq!(lost, [6, 18, 18, 36, 36, 54]);
    }
}
