//! Canonical words of a clause read back to it.

use mulu::model::Span;
use mulu::model::time_limit::{Anchor, AnchorEvent, AnchorEvents, Bound, Clause, ClauseKind, Unit};
use mulu::parse::time_limit::{canonical, time_limit};
use proptest::prelude::*;

fn check_canonical(clause: &Clause) {
    let words = canonical(clause);
    let read = time_limit(&words);
    assert_eq!(read.len(), 1, "{words} of {clause:?}: {read:?}");
    let events = |clause: &Clause| clause.anchor.as_ref().map(|a| a.events);
    let key = |c: &Clause| (c.kind, c.count, c.unit, c.date.clone(), events(c));
    assert_eq!(key(&read[0]), key(clause), "{words}");
}

#[test]
fn phrases_have_canonical_words() {
    for phrase in include_str!("time_limit_phrases.tsv")
        .lines()
        .filter_map(|line| line.split('\t').next())
    {
        for clause in time_limit(phrase) {
            check_canonical(&clause);
        }
    }
}

#[test]
fn even_half_months_are_said_in_months() {
    let words = |count| {
        canonical(&Clause {
            count: Some(count),
            unit: Some(Unit::HalfMonth),
            ..blank(ClauseKind::UpdateEvery)
        })
    };
    assert_eq!(words(4), "每2个月更新");
    assert_eq!(words(5), "每2个半月更新");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn canonical_words_read_back(clause in clause()) {
        check_canonical(&clause);
    }

    #[test]
    fn bounds_are_in_order(count in any::<u32>(), unit in unit()) {
        let clause = Clause { count: Some(count), unit: Some(unit), ..blank(ClauseKind::PublishWithin) };
        let (shortest, longest) = clause.days_bounds().unwrap_or((1, 0));
        prop_assert!(shortest <= longest);
    }
}

fn blank(kind: ClauseKind) -> Clause {
    Clause {
        kind,
        count: None,
        unit: None,
        date: None,
        anchor: None,
        label: None,
        bound: None,
        text: String::new(),
        span: Span::new(0, 0),
    }
}

fn unit() -> impl Strategy<Value = Unit> {
    prop::sample::select(vec![
        Unit::Hour,
        Unit::Day,
        Unit::WorkingDay,
        Unit::Week,
        Unit::HalfMonth,
        Unit::Month,
        Unit::Quarter,
        Unit::HalfYear,
        Unit::Year,
    ])
}

/// A length that words can say: even half-months are months, and only one half-year has a name.
fn length() -> impl Strategy<Value = (u32, Unit)> {
    (1_u32..400, unit()).prop_map(|(count, unit)| match unit {
        Unit::HalfMonth => (count / 2 * 2 + 1, unit),
        Unit::HalfYear => (1, unit),
        _ => (count, unit),
    })
}

fn events() -> impl Strategy<Value = AnchorEvents> {
    use AnchorEvent::{
        Approved, Changed, Decided, Determined, Ended, Formed, Issued, Obtained, Other, Published,
        Replied, Signed,
    };
    let named = vec![
        Formed, Obtained, Changed, Approved, Replied, Decided, Signed, Issued, Published, Ended,
        Determined,
    ];
    prop_oneof![
        9 => prop::sample::subsequence(named, 1..5).prop_map(AnchorEvents::from_iter),
        1 => Just(AnchorEvents::from(Other)),
    ]
}

fn date() -> impl Strategy<Value = String> {
    let month = 1_u32..=12;
    prop_oneof![
        (month.clone(), 1_u32..=28).prop_map(|(m, d)| format!("--{m:02}-{d:02}")),
        month.clone().prop_map(|m| format!("--{m:02}")),
        (1_u32..=31).prop_map(|d| format!("---{d:02}")),
        (1_u32..=3, 1_u32..=28).prop_map(|(m, d)| format!("-Q-{m:02}-{d:02}")),
        (1_u32..=3).prop_map(|m| format!("-Q-{m:02}")),
        (1_u32..=6, 1_u32..=28).prop_map(|(m, d)| format!("-H-{m:02}-{d:02}")),
        (1_u32..=7).prop_map(|d| format!("-W-{d}")),
        (1_u32..=7).prop_map(|d| format!("+W-{d}")),
        (1_u32..=31).prop_map(|d| format!("+M-{d:02}")),
        (month.clone(), 1_u32..=28).prop_map(|(m, d)| format!("+Y-{m:02}-{d:02}")),
        prop::sample::select(vec!["+Y", "+Q", "+M", "+W"]).prop_map(str::to_owned),
        (1990_u32..2100, month.clone(), 1_u32..=28)
            .prop_map(|(y, m, d)| format!("{y}-{m:02}-{d:02}")),
        (1990_u32..2100, month).prop_map(|(y, m)| format!("{y}-{m:02}")),
        (1990_u32..2100).prop_map(|y| format!("{y}")),
    ]
}

/// A clause such as reading yields.
fn clause() -> impl Strategy<Value = Clause> {
    use ClauseKind::{
        AsDirected, ExtendBy, NoticeFor, ProcessWithin, Promptly, PublishBy, PublishWithin, Retain,
        SameAsAbove, SavingClause, UpdateEvery,
    };
    let kinds = vec![
        PublishWithin,
        PublishBy,
        Promptly,
        UpdateEvery,
        Retain,
        NoticeFor,
        ProcessWithin,
        ExtendBy,
        SavingClause,
        SameAsAbove,
        AsDirected,
    ];
    let bound = prop::option::of(prop::sample::select(vec![Bound::Before, Bound::AtLeast]));
    (
        prop::sample::select(kinds),
        length(),
        prop::option::of(events()),
        date(),
        bound,
        any::<bool>(),
    )
        .prop_map(|(kind, (count, unit), events, date, bound, counted)| {
            let mut clause = Clause {
                bound,
                ..blank(kind)
            };
            let required = matches!(kind, PublishWithin | NoticeFor | ProcessWithin | ExtendBy);
            let optional = matches!(kind, UpdateEvery | Retain | AsDirected);
            if required || (optional && counted) {
                clause.count = Some(count);
                clause.unit = Some(unit);
            }
            if kind == PublishBy {
                clause.date = Some(date);
            }
            if matches!(kind, PublishWithin | Promptly | ProcessWithin) {
                clause.anchor = events.map(|events| Anchor {
                    events,
                    text: String::new(),
                });
            }
            clause
        })
}
