//! The general limit for publication and the limits that replace it.

use chrono::NaiveDate;
use mulu::law::{
    Citation, DEPARTMENT_REPORT_DAY, EXCEPTIONS, Existence, GOVERNMENT_REPORT_DAY, GUIDANCE_LIMITS,
    LOWER_ORGAN_REPORT_DAY, LimitUnit, NOTICE_PERIODS, Over, PUBLICATION_LIMIT, Relation,
    exceptions_of, id,
};

fn day(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).expect("a day of the calendar")
}

#[test]
fn every_citation_of_a_parameter_exists() {
    for value in PUBLICATION_LIMIT.values {
        assert_eq!(
            value.citation.exists(),
            Existence::Yes,
            "{}",
            value.citation.zh()
        );
        assert_eq!(value.value.0, 20);
    }
    for limit in EXCEPTIONS {
        let article = Citation {
            paragraph: None,
            item: None,
            ..limit.citation
        };
        assert_eq!(article.exists(), Existence::Yes, "{}", article.zh());
        assert_ne!(
            limit.citation.exists(),
            Existence::No,
            "{}",
            limit.citation.zh()
        );
        assert!(
            limit
                .citation
                .instrument
                .instrument()
                .rank
                .can_replace_publication_limit()
        );
        assert!(limit.from.is_some());
    }
    assert_eq!(exceptions_of(id::BUDGET_LAW).count(), 2);
    let report_days = [
        DEPARTMENT_REPORT_DAY,
        GOVERNMENT_REPORT_DAY,
        LOWER_ORGAN_REPORT_DAY,
    ];
    let days = report_days.iter().flat_map(|days| days.values);
    for citation in days
        .map(|day| day.citation)
        .chain(NOTICE_PERIODS.iter().map(|period| period.citation))
    {
        assert_ne!(citation.exists(), Existence::No, "{}", citation.zh());
    }
}

#[test]
fn documents_that_are_no_law_only_shorten_the_limit() {
    for limit in GUIDANCE_LIMITS {
        let rank = limit.citation.instrument.instrument().rank;
        assert!(!rank.can_replace_publication_limit());
        assert_eq!(limit.relation, Relation::Shorter);
        assert!(limit.from.is_some());
    }
}

#[test]
fn departments_publish_their_report_in_january_since_2019() {
    let days = (day(2019, 1, 1), day(2019, 12, 31));
    assert_eq!(DEPARTMENT_REPORT_DAY.over(days.0, days.1), Over::Changes);
    let of_government = GOVERNMENT_REPORT_DAY.over(days.0, days.1).same().flatten();
    assert_eq!(of_government.and_then(|day| day.citation.article), Some(49));
    assert!(LOWER_ORGAN_REPORT_DAY.at(days.1).is_none());
}

#[test]
fn relations_agree_with_the_numbers() {
    for limit in EXCEPTIONS {
        let expected = match limit.unit {
            LimitUnit::WorkingDay if limit.count == 20 => Relation::Same,
            LimitUnit::WorkingDay if limit.count < 20 => Relation::Shorter,
            // Twenty working days never fit into twenty calendar days.
            LimitUnit::Day if limit.count <= 20 => Relation::Shorter,
            _ => Relation::MayBeLonger,
        };
        assert_eq!(limit.relation, expected, "{}", limit.citation.zh());
    }
}

#[test]
fn the_publication_limit_has_dates() {
    assert!(PUBLICATION_LIMIT.at(day(2008, 4, 30)).is_none());
    let article = |on| PUBLICATION_LIMIT.at(on).and_then(|v| v.citation.article);
    assert_eq!(article(day(2019, 5, 14)), Some(18));
    assert_eq!(article(day(2019, 5, 15)), Some(26));
    assert_eq!(
        PUBLICATION_LIMIT.over(day(2000, 1, 1), day(2001, 1, 1)),
        Over::Same(None)
    );
    assert_eq!(
        PUBLICATION_LIMIT.over(day(2008, 4, 30), day(2008, 5, 1)),
        Over::Changes
    );
}
