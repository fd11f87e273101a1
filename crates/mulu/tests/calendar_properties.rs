//! What holds of the working-day calendar for every date and every count.

use chrono::{Datelike, NaiveDate};
use mulu::calendar::{Answer, SignedWorkingDays, StepKind, WorkingCalendar, WorkingDays};
use proptest::prelude::*;

fn calendar() -> &'static WorkingCalendar {
    WorkingCalendar::national()
}

fn from_number(number: i32) -> NaiveDate {
    NaiveDate::from_num_days_from_ce_opt(number).expect("a number within the dates there are")
}

/// Any date there is, with the years around the coverage as likely as all the others.
fn any_date() -> impl Strategy<Value = NaiveDate> {
    let all = NaiveDate::MIN.num_days_from_ce()..=NaiveDate::MAX.num_days_from_ce();
    prop_oneof![all, 732_000..741_500].prop_map(from_number)
}

fn covered_date() -> impl Strategy<Value = NaiveDate> {
    let (first, last) = calendar().coverage();
    (first.num_days_from_ce()..=last.num_days_from_ce()).prop_map(from_number)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn counting_to_a_deadline_gives_the_working_days_added(from in covered_date(), n in 0_u32..3000) {
        if let Some(due_on) = calendar().add(from, WorkingDays(n)).known() {
            let counted = calendar().count(from, due_on);
            prop_assert_eq!(counted, Answer::Known(SignedWorkingDays(i64::from(n))));
            if n > 0 {
                prop_assert_eq!(calendar().is_working_day(due_on), Answer::Known(true));
            }
        }
    }

    #[test]
    fn a_count_is_the_count_of_its_days(from in covered_date(), length in 0_u64..120) {
        let to = from + chrono::Days::new(length);
        if let Some(counted) = calendar().count(from, to).known() {
            let one_by_one = from
                .iter_days()
                .skip(1)
                .take_while(|day| *day <= to)
                .filter(|day| calendar().is_working_day(*day) == Answer::Known(true))
                .count();
            prop_assert_eq!(counted.0, i64::try_from(one_by_one).expect("few days"));
        }
    }

    #[test]
    fn the_bounds_of_a_deadline_hold_the_working_days_added(from in any_date(), n in 1_u32..3000) {
        let deadline = calendar().add(from, WorkingDays(n));
        let n = SignedWorkingDays(i64::from(n));
        if let (Some(earliest), Some(latest)) = (deadline.earliest(), deadline.latest()) {
            prop_assert!(from < earliest && earliest <= latest);
            prop_assert!(calendar().count(from, earliest).upper() >= Some(n));
            prop_assert!(calendar().count(from, latest).lower() >= Some(n));
            let day_before = earliest.pred_opt().expect("later than `from`");
            prop_assert!(calendar().count(from, day_before).upper() < Some(n));
            let day_before = latest.pred_opt().expect("later than `from`");
            prop_assert!(calendar().count(from, day_before).lower() < Some(n));
        }
    }

    #[test]
    fn one_more_working_day_is_never_earlier(from in any_date(), n in any::<u32>()) {
        let (one, more) = (
            calendar().add(from, WorkingDays(n)),
            calendar().add(from, WorkingDays(n.saturating_add(1))),
        );
        if let (Some(one), Some(more)) = (one.earliest(), more.earliest()) {
            prop_assert!(one <= more);
        }
        if let (Some(one), Some(more)) = (one.latest(), more.latest()) {
            prop_assert!(one <= more);
        }
    }

    #[test]
    fn a_later_end_never_counts_less(one in any_date(), other in any_date()) {
        // Backwards the end is the start of the stretch, and a bound of it need not move with its start.
        let (from, to) = (one.min(other), one.max(other));
        let Some(next) = to.succ_opt() else { return Ok(()) };
        let (counted, more) = (calendar().count(from, to), calendar().count(from, next));
        prop_assert!(counted.lower() <= more.lower() && counted.upper() <= more.upper());
    }

    #[test]
    fn every_date_and_count_is_answered(from in any_date(), to in any_date(), n in any::<u32>()) {
        let _ = calendar().day(from);
        let counted = calendar().count(from, to);
        prop_assert!(counted.lower().is_some() && counted.lower() <= counted.upper());
        let _ = calendar().derivation(from, WorkingDays(n));
    }

    #[test]
    fn steps_are_ordered_apart_and_explain_the_count(from in any_date(), length in 0_i32..400) {
        let to = NaiveDate::from_num_days_from_ce_opt(from.num_days_from_ce().saturating_add(length));
        let Some(to) = to else { return Ok(()) };
        let steps = calendar().steps(from, to);
        let mut passed = from;
        let mut skipped = 0;
        for step in &steps {
            prop_assert!(passed < step.from && step.from <= step.to && step.to <= to);
            passed = step.to;
            if matches!(step.kind, StepKind::Weekend | StepKind::Holiday) {
                skipped += (step.to - step.from).num_days() + 1;
            }
        }
        if let Some(counted) = calendar().count(from, to).known() {
            prop_assert_eq!(counted.0 + skipped, i64::from(length));
        }
    }
}
