//! Reports of disjoint documents merge, associatively and in any order.

use mulu::engine::Input;
use mulu::model::Catalogue;
use mulu::report::Report;
use mulu::{Context, Error};
use proptest::prelude::*;

/// A small catalogue: some rows with a basis or not, some with a limit that is too long.
fn report(name: &str, rows: &[(bool, u8)]) -> Report {
    let entries: Vec<String> = rows
        .iter()
        .enumerate()
        .map(|(index, (has_basis, days))| {
            let basis = if *has_basis { "《中华人民共和国水法》" } else { "" };
            format!(
                r#"{{"seq":"{index}","matter":{{"primary":"事项{index}"}},"mode":["proactive"],
                "basis":{{"text":"{basis}"}},"time_limit":{{"text":"形成或者变更之日起{days}个工作日内"}}}}"#
            )
        })
        .collect();
    let json = format!(
        r#"{{"kind":"catalogue","issued_on":"2020","body":{{"kind":"department"}},"entries":[{}]}}"#,
        entries.join(",")
    );
    let decoded = Catalogue::from_json(json.as_bytes()).expect("a catalogue");
    mulu::check(Input::from(&decoded).named(name), &Context::new())
}

fn rows() -> impl Strategy<Value = Vec<(bool, u8)>> {
    prop::collection::vec((any::<bool>(), 1_u8..40), 0..6)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn merging_is_associative_and_leaves_no_trace_of_the_order(a in rows(), b in rows(), c in rows()) {
        // Two inputs of one name on purpose: the rest of the entry must settle their order.
        let parts = || (report("甲", &a), report("乙", &b), report("甲", &c));
        let ((x, y, z), (p, q, r)) = (parts(), parts());
        let left = x.merge(y).merge(z);
        let right = p.merge(q.merge(r));
        prop_assert_eq!(left.to_json(), right.to_json());
        let (x, y, z) = parts();
        let turned = z.merge(x).merge(y);
        prop_assert_eq!(left.to_json(), turned.to_json());
    }

    #[test]
    fn the_five_outcomes_add_up_to_the_targets(a in rows(), b in rows()) {
        let merged = report("甲", &a).merge(report("乙", &b));
        for row in &merged.tally {
            let sum = row.passed + row.violated + row.not_applicable + row.undecided + row.errored;
            prop_assert_eq!(row.targets, sum, "{}", row.code);
            prop_assert_eq!(row.not_applicable, row.reasons.values().sum::<u64>(), "{}", row.code);
        }
        let counted = merged.counts.error + merged.counts.warning + merged.counts.advice + merged.counts.undecided;
        prop_assert_eq!(counted, merged.findings.iter().map(|finding| finding.count).sum::<u64>());
    }

    #[test]
    fn a_report_survives_its_json(a in rows()) {
        let report = report("甲", &a);
        prop_assert_eq!(Report::from_json(&report.to_json()).expect("a report"), report);
    }
}

#[test]
fn an_unreadable_input_leaves_the_others_judged_and_the_check_incomplete() {
    let clean = report("甲", &[]);
    let merged = clean.merge(Report::unreadable(
        "乙",
        None,
        &Error::Empty,
        &Context::new(),
    ));
    assert_eq!(merged.verdict.as_str(), "incomplete");
    assert_eq!(merged.inputs.len(), 2);
}
