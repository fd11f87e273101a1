//! The working-day calendar: its days, its counts and the edge of what it knows.

use chrono::{Datelike, NaiveDate, TimeDelta};
use mulu::calendar::{
    Answer, Day, Derivation, Holiday, SignedWorkingDays, Step, StepKind, WorkingCalendar,
    WorkingDays,
};

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn calendar() -> &'static WorkingCalendar {
    WorkingCalendar::national()
}

fn working_days_of(year: i32) -> usize {
    let (first, last) = calendar().coverage();
    first
        .iter_days()
        .take_while(|day| *day <= last)
        .filter(|day| day.year() == year && calendar().is_working_day(*day) == Answer::Known(true))
        .count()
}

#[test]
fn the_twentieth_working_day_after_18_september_2026_is_22_october() {
    let deadline = calendar().add(date("2026-09-18"), WorkingDays(20));
    assert_eq!(deadline, Answer::Known(date("2026-10-22")));
}

#[test]
fn years_have_the_working_days_their_notices_leave() {
    let counted: Vec<usize> = (2019..=2025).map(working_days_of).collect();
    assert_eq!(counted, [250, 249, 250, 249, 249, 251, 248]);
    // 2026 has 248; the calendar answers only for what a notice for 2027 cannot move, four days less.
    assert_eq!(working_days_of(2026), 248 - 4);
}

#[test]
fn a_whole_year_is_counted_at_once() {
    let taken = calendar().count(date("2023-12-31"), date("2024-12-31"));
    assert_eq!(taken, Answer::Known(SignedWorkingDays(251)));
}

#[test]
fn make_up_workdays_count_and_days_off_do_not() {
    for (day, expected) in [
        ("2026-09-20", Day::MakeUpWorkday(Holiday::NationalDay)),
        ("2026-02-14", Day::MakeUpWorkday(Holiday::SpringFestival)),
        ("2026-09-25", Day::Holiday(Holiday::MidAutumn)),
        ("2025-10-08", Day::Holiday(Holiday::NationalDayAndMidAutumn)),
        ("2007-05-07", Day::Holiday(Holiday::LabourDay)),
        ("2007-10-05", Day::Holiday(Holiday::NationalDay)),
        ("2015-09-04", Day::Holiday(Holiday::VictoryDay)),
        ("2026-10-03", Day::Weekend),
        ("2026-10-08", Day::Working),
        // As amended in the course of the year.
        ("2019-05-02", Day::Holiday(Holiday::LabourDay)),
        ("2020-01-31", Day::Holiday(Holiday::SpringFestival)),
        ("2020-02-01", Day::Weekend),
        ("2020-02-03", Day::Working),
        // A year's notice reaches back into the December before it.
        ("2018-12-29", Day::MakeUpWorkday(Holiday::NewYear)),
        ("2007-12-31", Day::Holiday(Holiday::NewYear)),
    ] {
        assert_eq!(calendar().day(date(day)), Answer::Known(expected), "{day}");
    }
}

#[test]
fn outside_the_coverage_no_day_is_guessed() {
    for day in [
        NaiveDate::MIN,
        date("2006-12-31"),
        date("2026-12-26"),
        date("2027-01-01"),
        NaiveDate::MAX,
    ] {
        assert_eq!(calendar().is_working_day(day), Answer::UNDECIDED, "{day}");
    }
    let (first, last) = calendar().coverage();
    assert!(calendar().is_working_day(first).is_known());
    assert!(calendar().is_working_day(last).is_known());
}

#[test]
fn the_first_and_the_last_settled_day_can_be_reached() {
    let before = date("2006-12-31");
    // 2007-01-01 to 01-03 were off.
    assert_eq!(
        calendar().add(before, WorkingDays(1)),
        Answer::Known(date("2007-01-04"))
    );
    let last = date("2026-12-25");
    assert_eq!(
        calendar().add(date("2026-12-24"), WorkingDays(1)),
        Answer::Known(last)
    );
    assert!(
        !calendar()
            .add(date("2026-12-24"), WorkingDays(2))
            .is_known()
    );
    assert!(!calendar().add(last, WorkingDays(1)).is_known());
    assert_eq!(
        calendar().count(last, last),
        Answer::Known(SignedWorkingDays(0))
    );
}

#[test]
fn no_working_days_is_the_day_itself_wherever_it_is() {
    for day in [NaiveDate::MIN, date("2026-10-03"), NaiveDate::MAX] {
        assert_eq!(calendar().add(day, WorkingDays(0)), Answer::Known(day));
    }
}

#[test]
fn a_deadline_in_an_unsettled_year_lies_between_two_dates() {
    // The case of an extension: 20 working days from 2026-11-23 are settled, 40 are not.
    let from = date("2026-11-23");
    assert_eq!(
        calendar().add(from, WorkingDays(20)),
        Answer::Known(date("2026-12-21"))
    );
    let extended = calendar().add(from, WorkingDays(40));
    let (earliest, latest) = (
        extended.earliest().expect("earliest"),
        extended.latest().expect("latest"),
    );
    // With New Year's Day as the only day off it would be 2027-01-19.
    assert!(earliest < date("2027-01-19") && date("2027-01-19") < latest);
    assert!(latest < date("2027-02-01"));
    let missed = |day: &str| extended.is_less_than(date(day)).known();
    assert_eq!(missed("2027-02-01"), Some(true));
    assert_eq!(missed("2027-01-19"), None);
    assert_eq!(missed("2026-12-31"), Some(false));
}

#[test]
fn before_the_coverage_each_day_may_or_may_not_have_been_worked() {
    let deadline = calendar().add(date("2006-12-21"), WorkingDays(12));
    assert_eq!(deadline.earliest(), Some(date("2007-01-05")));
    assert_eq!(deadline.latest(), Some(date("2007-01-19")));
    assert_eq!(
        calendar().count(date("2006-12-21"), date("2007-01-05")),
        Answer::Undecided {
            lower: Some(SignedWorkingDays(2)),
            upper: Some(SignedWorkingDays(12)),
        }
    );
}

#[test]
fn the_largest_count_answers_at_once_and_beyond_all_dates_gives_no_bound() {
    for day in [NaiveDate::MIN, date("2026-09-18"), NaiveDate::MAX] {
        let deadline = calendar().add(day, WorkingDays(u32::MAX));
        assert_eq!(
            deadline,
            Answer::Undecided {
                lower: None,
                upper: None
            }
        );
        assert!(!calendar().count(NaiveDate::MIN, NaiveDate::MAX).is_known());
        let derivation = calendar().derivation(day, WorkingDays(u32::MAX));
        assert!(derivation.steps.len() < 2000);
    }
}

#[test]
fn backwards_is_minus_forwards() {
    let (a, b) = (date("2026-09-18"), date("2026-10-22"));
    assert_eq!(calendar().count(a, b), Answer::Known(SignedWorkingDays(20)));
    assert_eq!(
        calendar().count(b, a),
        Answer::Known(SignedWorkingDays(-20))
    );
    let (c, d) = (date("2026-12-01"), date("2027-02-01"));
    let (forwards, backwards) = (calendar().count(c, d), calendar().count(d, c));
    let minus = |days: SignedWorkingDays| SignedWorkingDays(-days.0);
    assert_eq!(backwards.lower(), forwards.upper().map(minus));
    assert_eq!(backwards.upper(), forwards.lower().map(minus));
}

#[test]
fn a_derivation_lists_what_was_skipped_and_what_was_made_up() {
    use Holiday::{MidAutumn, NationalDay};
    use StepKind::{Holiday as Off, MakeUpWorkday, Weekend};

    let Derivation { steps, .. } = calendar().derivation(date("2026-09-18"), WorkingDays(20));
    let step = |from: &str, to: &str, kind, holiday| Step {
        from: date(from),
        to: date(to),
        kind,
        holiday,
    };
    assert_eq!(
        steps,
        [
            step("2026-09-19", "2026-09-19", Weekend, None),
            step("2026-09-20", "2026-09-20", MakeUpWorkday, Some(NationalDay)),
            step("2026-09-25", "2026-09-27", Off, Some(MidAutumn)),
            step("2026-10-01", "2026-10-07", Off, Some(NationalDay)),
            step("2026-10-10", "2026-10-10", MakeUpWorkday, Some(NationalDay)),
            step("2026-10-11", "2026-10-11", Weekend, None),
            step("2026-10-17", "2026-10-18", Weekend, None),
        ]
    );
}

#[test]
fn a_cut_run_keeps_the_name_of_its_holiday() {
    // Saturday 2019-05-04, the last day of the Labour Day of 1 to 4 May.
    let steps = calendar().steps(date("2019-05-03"), date("2019-05-05"));
    assert_eq!(steps[0].holiday, Some(Holiday::LabourDay));
    assert_eq!(
        (steps[0].from, steps[0].to),
        (date("2019-05-04"), date("2019-05-04"))
    );
    assert_eq!(steps[1].kind, StepKind::MakeUpWorkday);
}

#[test]
fn unsettled_days_are_one_step() {
    let derivation = calendar().derivation(date("2026-12-21"), WorkingDays(20));
    let last = derivation.steps.last().expect("a step");
    assert_eq!(last.kind, StepKind::Unsettled);
    assert_eq!(last.from, date("2026-12-26"));
    assert_eq!(Some(last.to), derivation.deadline.latest());
}

#[test]
fn a_derivation_goes_through_json_and_back() {
    let derivation = calendar().derivation(date("2026-12-21"), WorkingDays(20));
    let json = serde_json::to_value(&derivation).expect("JSON");
    assert_eq!(json["from"], "2026-12-21");
    assert_eq!(json["days"], 20);
    assert_eq!(json["deadline"]["undecided"]["lower"], "2027-01-13");
    assert_eq!(json["steps"][0]["kind"], "unsettled");
    assert!(json["steps"][0].get("holiday").is_none());
    let back: Derivation = serde_json::from_value(json).expect("a derivation");
    assert_eq!(back, derivation);
}

#[test]
fn every_year_covered_has_its_notice() {
    for year in 2007..=2026 {
        let notice = calendar().notice(year).expect("a notice");
        assert_eq!(notice.year, year);
        assert!(notice.title.contains(&year.to_string()), "{}", notice.title);
        let number = notice.number.expect("a number");
        assert!(number.contains(&format!("〔{}〕", year - 1)), "{number}");
        for amendment in notice.amended_by {
            assert!(amendment.issued_on > notice.issued_on);
        }
    }
    assert!(calendar().notice(2006).is_none());
    assert!(calendar().notice(i32::MAX).is_none());
}

#[test]
fn an_answer_is_compared_by_its_bounds() {
    let between = Answer::Undecided {
        lower: Some(5),
        upper: Some(9),
    };
    let less = |other| between.is_less_than(other).known();
    assert_eq!(
        [5, 6, 9, 10].map(less),
        [Some(false), None, None, Some(true)]
    );
    let greater = |other| between.is_greater_than(other).known();
    assert_eq!(
        [4, 5, 8, 9].map(greater),
        [Some(true), None, None, Some(false)]
    );
    let known = Answer::Known(7);
    assert_eq!(known.is_less_than(7), Answer::Known(false));
    assert_eq!(known.is_greater_than(7), Answer::Known(false));
    let open: Answer<i32> = Answer::UNDECIDED;
    assert_eq!(open.is_less_than(7), Answer::UNDECIDED);
    assert_eq!(open.is_greater_than(7), Answer::UNDECIDED);
}

#[test]
fn the_steps_around_the_edges_are_the_days_that_do_not_count() {
    let (first, last) = calendar().coverage();
    for edge in [first, last] {
        for (before, length) in (-8..8).flat_map(|before| (-3..9).map(move |end| (before, end))) {
            let from = edge + TimeDelta::days(before);
            let to = from + TimeDelta::days(length);
            let steps = calendar().steps(from, to);
            let listed: Vec<(NaiveDate, StepKind)> = steps
                .iter()
                .flat_map(|step| {
                    assert!(step.from <= step.to, "{from} to {to}: {step:?}");
                    let days = step.from.iter_days().take_while(|day| *day <= step.to);
                    days.map(|day| (day, step.kind))
                })
                .collect();
            let expected: Vec<NaiveDate> = from
                .iter_days()
                .skip(1)
                .take_while(|day| *day <= to)
                .filter(|day| calendar().day(*day) != Answer::Known(Day::Working))
                .collect();
            let days: Vec<NaiveDate> = listed.iter().map(|(day, _)| *day).collect();
            assert_eq!(days, expected, "{from} to {to}");
            for (day, kind) in listed {
                let is_unsettled = kind == StepKind::Unsettled;
                assert_eq!(is_unsettled, day < first || last < day, "{day}");
            }
        }
    }
}

#[test]
fn a_count_forwards_and_a_number_of_working_days_are_the_same() {
    for days in [0, 1, 20, u32::MAX] {
        let counted = SignedWorkingDays::from(WorkingDays(days));
        assert_eq!(counted, SignedWorkingDays(i64::from(days)));
        assert_eq!(counted.forward(), Some(WorkingDays(days)));
    }
    for backwards_or_too_many in [-1, i64::from(u32::MAX) + 1] {
        assert_eq!(SignedWorkingDays(backwards_or_too_many).forward(), None);
    }
}

#[test]
fn before_the_coverage_the_earliest_deadline_works_every_day() {
    let (first, last) = calendar().coverage();
    let edge = first - TimeDelta::days(1);
    for before in 0..12_u32 {
        let from = edge - TimeDelta::days(i64::from(before));
        for count in 1..40_u32 {
            let deadline = calendar().add(from, WorkingDays(count));
            let earliest = if count <= before {
                Some(from + TimeDelta::days(i64::from(count)))
            } else {
                calendar().add(edge, WorkingDays(count - before)).known()
            };
            assert_eq!(deadline.earliest(), earliest, "{count} from {from}");
            let latest = calendar().add(edge, WorkingDays(count)).known();
            assert_eq!(deadline.latest(), latest, "{count} from {from}");
        }
    }
    // A deadline from one edge to beyond the other is one from there.
    for from in [edge, first, first + TimeDelta::days(9)] {
        let settled = calendar().count(from, last).known().expect("all settled");
        let settled = settled.forward().expect("forwards").0;
        for more in 1..30 {
            let whole = calendar().add(from, WorkingDays(settled + more));
            assert_eq!(whole, calendar().add(last, WorkingDays(more)), "{more}");
        }
    }
}
