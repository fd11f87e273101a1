//! The general limit for publication and the limits that replace it.

use chrono::NaiveDate;
use mulu::law::{
    Citation, EXCEPTIONS, Existence, LimitUnit, Over, PUBLICATION_LIMIT, Relation, exceptions_of,
    id,
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
