//! A catalogue under edit beside a full check of it.

use std::collections::BTreeMap;
use std::rc::Rc;

use mulu::report::{Finding, Report};
use mulu::{Context, Session};
use serde_json::{Value, json};

/// How often a rule finds something at a pointer. What it says there is its own affair: a report gathers places of
/// which only the first is worded.
pub(crate) type Places = BTreeMap<(String, &'static str, String), usize>;

fn places_of_report(report: &Report) -> Places {
    let mut places = Places::new();
    for finding in report.findings() {
        let also = finding.also.iter().map(|place| &place.pointer);
        for pointer in also.chain([&finding.pointer]) {
            *places.entry(said(finding, pointer)).or_default() += 1;
        }
    }
    places
}

pub(crate) fn places_of(findings: &[Rc<Finding>]) -> Places {
    let mut places = Places::new();
    for finding in findings {
        *places.entry(said(finding, &finding.pointer)).or_default() += 1;
    }
    places
}

pub(crate) fn said(finding: &Finding, pointer: &str) -> (String, &'static str, String) {
    let severity = finding.severity.as_str();
    (finding.code.clone(), severity, pointer.to_owned())
}

/// What is worded in a report is worded so in the session.
fn assert_worded_alike(session: &Session, report: &Report) {
    let own = session.findings();
    for finding in report.findings() {
        let alone = Finding {
            count: 1,
            also: Vec::new(),
            ..finding.clone()
        };
        let is_it = |own: &&Rc<Finding>| {
            let fingerprint = alone.fingerprint.clone();
            Finding {
                fingerprint,
                ..Finding::clone(own)
            } == alone
        };
        assert!(own.iter().any(|own| is_it(&own)), "{alone:?}");
    }
}

pub(crate) fn assert_equal_to_a_full_check(session: &Session) {
    let report = session.report("");
    let (own, full) = (places_of(&session.findings()), places_of_report(&report));
    let beyond = |a: &Places, b: &Places| -> Places {
        let differs = a
            .iter()
            .filter(|(said, count)| b.get(*said) != Some(*count));
        differs
            .map(|(said, count)| (said.clone(), *count))
            .collect()
    };
    assert_eq!((beyond(&own, &full), beyond(&full, &own)), <_>::default());
    assert_worded_alike(session, &report);
    assert_eq!(session.verdict(), report.verdict);
    assert_eq!(session.counts(), report.counts);
    assert_eq!(session.counts().shown, session.findings().len() as u64);
    assert_eq!(session.tally(), report.tally);
}

pub(crate) fn context() -> Context {
    Context::new().with_max_samples(usize::MAX)
}

pub(crate) fn catalogue(entries: &[Value]) -> String {
    json!({"kind": "catalogue", "issued_on": "2020-12-31", "body": {"kind": "department"}, "entries": entries})
        .to_string()
}
