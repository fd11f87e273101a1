//! One entry judged alone, as a form does: what it is told is what a catalogue of it alone would be told, row by row.

use mulu::report::{InputStatus, Report};
use mulu::{Context, check_entry_json_in, check_json_in};

const BROKEN: &str = r#"{"seq":"7","matter":{"primary":9,"colour":"red"},"mode":["sold"],"level":"county",
    "time_limit":{"text":"30个工作日内"},"channels":{"text":"■政府网站","items":[]},"other":{"a/b~c":1}}"#;

fn context() -> Context {
    let day = "2024-12-31".parse().expect("a day");
    Context::new().with_as_of(day)
}

fn alone(entry: &str) -> Report {
    check_entry_json_in(entry.as_bytes(), "", &context())
}

#[test]
fn findings_and_pointers_are_those_of_a_catalogue_that_holds_it_alone() {
    for entry in ["{}", BROKEN, r#"{"matter":{"primary":"规划"},"matter":{}}"#] {
        let catalogue = format!("{{\"kind\":\"catalogue\",\"entries\":[{entry}]}}");
        let whole = context().with_rows_only();
        let whole = check_json_in(catalogue.as_bytes(), "", None, &whole);
        let alone = alone(entry);
        assert!(!alone.findings().is_empty());
        assert_eq!(alone.findings(), whole.findings(), "{entry}");
        assert_eq!(alone.tally, whole.tally, "{entry}");
    }
}

#[test]
fn rules_over_many_rows_are_not_applicable() {
    let report = alone(r#"{"seq":"7","matter":{"primary":"规划"}}"#);
    assert!(report.findings().iter().all(|it| it.code != "STR004"));
    let row = report.tally.iter().find(|row| row.code == "STR004");
    let reasons = row.map(|row| row.reasons.contains_key("rows_only"));
    assert_eq!(reasons, Some(true));
}

#[test]
fn what_is_no_entry_is_unreadable_with_its_own_place() {
    let deep = "[".repeat(500);
    for (text, code) in [
        ("", "empty"),
        ("7", "not_an_object"),
        ("[]", "not_an_object"),
        ("{},{}", "not_json"),
        ("{}]}", "not_json"),
        (deep.as_str(), "too_deep"),
    ] {
        let report = alone(text);
        assert_eq!(report.inputs[0].status, InputStatus::Unreadable, "{text}");
        let problem = report.inputs[0].problem.as_ref().expect("a reason");
        assert_eq!(problem.code, code, "{text}");
    }
    let report = check_entry_json_in(b"\xFF{}", "", &context());
    assert_eq!(
        report.inputs[0].problem.as_ref().map(|it| &*it.code),
        Some("not_utf8")
    );
}
