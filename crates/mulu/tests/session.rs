//! A catalogue under edit: a change touches what it may change, and nothing else.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "common/edited.rs"]
mod edited;

use std::rc::Rc;

use edited::{assert_equal_to_a_full_check, catalogue, context};
use mulu::Session;
use mulu::report::Finding;
use serde_json::{Value, json};

#[test]
fn a_change_of_one_member_touches_nothing_else() {
    let entry = json!({"seq": "1", "matter": {"primary": "规划"}, "basis": {"text": "《中华人民共和国水法》"}});
    let mut session = Session::new(catalogue(&[entry]).as_bytes(), &context()).unwrap();
    let delta = session.set("/entries/0/basis", None).unwrap();
    assert_eq!(delta.removed, []);
    let codes: Vec<&str> = delta.added.iter().map(|finding| &*finding.code).collect();
    assert_eq!(codes, ["REF001"]);
    let back = session
        .set("/entries/0/basis/text", Some(r#""《中华人民共和国水法》""#))
        .unwrap();
    assert_eq!((back.removed, back.added), (delta.added, vec![]));
    let same = session.set("/entries/0/seq", Some(r#""1""#)).unwrap();
    assert_eq!((same.removed.len(), same.added.len()), (0, 0));
}

#[test]
fn what_is_wrong_in_another_entry_goes_with_the_change() {
    let entry = json!({"matter": {"primary": "规划", "secondary": "水利规划"}, "disclosing_body": "清源市水务局"});
    let mut session =
        Session::new(catalogue(&[entry.clone(), entry]).as_bytes(), &context()).unwrap();
    let delta = session
        .set("/entries/0/matter/secondary", Some(r#""防汛规划""#))
        .unwrap();
    let gone: Vec<(&str, &str)> = delta
        .removed
        .iter()
        .map(|finding| (&*finding.code, &*finding.pointer))
        .collect();
    assert!(
        gone.contains(&("STR008", "/entries/1/matter/secondary")),
        "{gone:?}"
    );
}

#[test]
fn an_entry_without_a_key_is_judged_when_it_is_added() {
    let text = catalogue(&[json!({"seq": "1", "matter": {"primary": "甲"}})]);
    let mut session = Session::new(text.as_bytes(), &context()).unwrap();
    let delta = session
        .set("/entries/-", Some(r#"{"matter":{},"mode":["proactive"]}"#))
        .unwrap();
    assert!(delta.added.iter().any(|finding| finding.code == "STR006"));
    assert_equal_to_a_full_check(&session);
}

/// To a rule a value that did not decode is as one that is absent, but silences it.
#[test]
fn a_value_that_no_longer_decodes_silences_what_misses_it() {
    let text = catalogue(&[
        json!({"matter": {"primary": 5}}),
        json!({"matter": {"primary": "乙"}}),
    ]);
    let mut session = Session::new(text.as_bytes(), &context()).unwrap();
    let without_matter =
        |findings: &[Rc<Finding>]| findings.iter().any(|finding| finding.code == "STR006");
    assert!(!without_matter(&session.findings()));
    let delta = session.set("/entries/0/matter/primary", None).unwrap();
    assert!(without_matter(&delta.added));
    assert_equal_to_a_full_check(&session);
    let delta = session
        .set("/entries/0/matter/primary", Some("[]"))
        .unwrap();
    assert!(without_matter(&delta.removed));
    assert_equal_to_a_full_check(&session);
}

#[test]
fn what_may_be_an_error_and_cannot_be_decided_leaves_it_incomplete() {
    let entry = json!({
        "matter": {"primary": "甲"}, "mode": ["proactive"],
        "basis": {"text": "《清源市水资源管理条例》"},
        "time_limit": {"text": "形成或者变更之日起30个工作日内"},
    });
    let rule = mulu::rules::Rule::chosen("TIM002").unwrap();
    let context = context().with_rules(rule);
    let session = Session::new(catalogue(&[entry]).as_bytes(), &context).unwrap();
    assert_eq!(session.counts().undecided, 1);
    assert_eq!(session.verdict(), mulu::report::Verdict::Incomplete);
    assert_equal_to_a_full_check(&session);
    assert!(format!("{session:?}").contains("entries: 1"));
}

#[test]
fn a_number_is_judged_by_the_one_before_it() {
    let numbered = |seq: &str| json!({"seq": seq, "matter": {"primary": format!("事项{seq}")}});
    let entries: Vec<Value> = ["1", "2", "", "3", "4"].map(numbered).to_vec();
    let mut session = Session::new(catalogue(&entries).as_bytes(), &context()).unwrap();
    let numbering = |findings: &[Rc<Finding>]| -> Vec<String> {
        let found = findings.iter().filter(|finding| finding.code == "STR004");
        found.map(|finding| finding.pointer.clone()).collect()
    };
    assert!(numbering(&session.findings()).is_empty());
    for (entry, seq, wrong) in [
        (1, Some("7"), &["/entries/1/seq", "/entries/3/seq"][..]),
        (1, Some("2"), &[]),
        (3, None, &["/entries/4/seq"]),
        (2, Some("3"), &[]),
        (0, Some("甲"), &[]),
        (0, Some("9"), &["/entries/0/seq", "/entries/1/seq"]),
    ] {
        let value = seq.map(|seq| format!("\"{seq}\""));
        session
            .set(&format!("/entries/{entry}/seq"), value.as_deref())
            .unwrap();
        assert_eq!(numbering(&session.findings()), wrong, "{entry} {seq:?}");
        assert_equal_to_a_full_check(&session);
    }
}

#[test]
fn a_rule_over_the_whole_is_asked_again_where_it_looked() {
    let entry = json!({"matter": {"primary": "防汛"}, "basis": {"text": "《中华人民共和国水法》"}});
    let text = json!({
        "kind": "catalogue", "issued_on": "2024", "title": "清源县水利领域基层政务公开标准目录",
        "body": {"kind": "department", "level": "county"}, "entries": [entry.clone(), entry],
    });
    let mut session = Session::new(text.to_string().as_bytes(), &context()).unwrap();
    let has_guide = |findings: &[Rc<Finding>]| findings.iter().any(|it| it.code == "REF013");
    assert!(has_guide(&session.findings()));
    let delta = session
        .set("/entries/1/mode", Some(r#"["proactive"]"#))
        .unwrap();
    assert!(!has_guide(&delta.removed));
    let guide = r#""《水利领域基层政务公开标准指引》""#;
    let delta = session.set("/entries/1/basis/text", Some(guide)).unwrap();
    assert!(has_guide(&delta.removed));
    assert_equal_to_a_full_check(&session);
}

#[test]
fn damage_within_what_did_not_decode_is_told_once() {
    let entry =
        |elements: Value| json!({"matter": {"primary": "甲"}, "content_elements": elements});
    let sound = entry(json!(["水利信息"]));
    let mut session =
        Session::new(catalogue(&[sound.clone(), sound]).as_bytes(), &context()).unwrap();
    for elements in [
        r#"["水 利 信 息",5]"#,
        r#"["水利信息"]"#,
        r#"["水 利 信 息"]"#,
        r#"["水利信息",5]"#,
    ] {
        session
            .set("/entries/0/content_elements", Some(elements))
            .unwrap();
        assert_equal_to_a_full_check(&session);
    }
}

#[test]
fn members_of_the_head_come_and_go() {
    let text = r#"{"kind":"catalogue","title":"目录","issued_on":"2020","entries":[{"matter":{"primary":"甲"}}],"form":"national_table"}"#;
    let mut session = Session::new(text.as_bytes(), &context()).unwrap();
    session.set("/title", None).unwrap();
    assert_eq!(session.document(), text.replace(r#""title":"目录","#, ""));
    session.set("/form", None).unwrap();
    session
        .set("/entries/-", Some(r#"{"matter":{"primary":"乙"}}"#))
        .unwrap();
    session.set("/title", Some(r#""新目录""#)).unwrap();
    let document: Value = serde_json::from_str(&session.document()).unwrap();
    assert_eq!(
        (
            document["entries"].as_array().map(Vec::len),
            &document["title"]
        ),
        (Some(2), &json!("新目录"))
    );
    assert_equal_to_a_full_check(&session);
}

#[test]
fn what_was_not_changed_stands_as_it_was_written() {
    let text = r#"{ "kind" : "catalogue", "issued_on":"2020", "entries" : [ {"matter":{"primary":"甲"},"matter":{"primary":"乙"}}, {"seq":"2"} ] }"#;
    let mut session = Session::new(text.as_bytes(), &context()).unwrap();
    assert!(
        session
            .findings()
            .iter()
            .any(|finding| finding.code == "DOC007")
    );
    session
        .set("/entries/1/matter", Some(r#"{"primary":"丙"}"#))
        .unwrap();
    let entry = r#"{"matter":{"primary":"甲"},"matter":{"primary":"乙"}}"#;
    assert!(session.document().contains(entry), "{}", session.document());
    assert_equal_to_a_full_check(&session);
}

#[test]
fn of_two_lists_of_entries_the_last_is_edited_and_both_stand() {
    for first in [r#"[{"seq":"9"}]"#, "5"] {
        let text = format!(
            r#"{{"kind":"catalogue","issued_on":"2020","entries":{first},"entries":[{{"matter":{{"primary":"甲"}}}}]}}"#
        );
        let mut session = Session::new(text.as_bytes(), &context()).unwrap();
        assert_equal_to_a_full_check(&session);
        assert_eq!(session.document(), text);
        session.set("/entries/0/seq", Some(r#""1""#)).unwrap();
        assert!(
            session
                .document()
                .contains(&format!(r#""entries":{first},"#))
        );
        assert_equal_to_a_full_check(&session);
    }
}

#[test]
fn what_leads_nowhere_is_refused_and_changes_nothing() {
    let text = catalogue(&[json!({"matter": {"primary": "甲"}, "mode": ["proactive"]})]);
    let mut session = Session::new(text.as_bytes(), &context()).unwrap();
    for (pointer, value) in [
        ("", Some("1")),
        ("entries/0", Some("1")),
        ("/entries/1/basis", Some("1")),
        ("/entries/01", Some("{}")),
        ("/entries/+0", Some("{}")),
        ("/entries/-", None),
        ("/entries/0/matter/primary/zh", Some("1")),
        ("/entries/0/mode/5", Some("1")),
        ("/entries/0/mode/5", None),
        ("/entries/0/mode/1", None),
        ("/entries/1", None),
    ] {
        let error = session.set(pointer, value).unwrap_err();
        assert_eq!(error.code(), "option", "{pointer}");
    }
    assert_eq!(
        session
            .set("/entries/0/basis", Some("{"))
            .unwrap_err()
            .code(),
        "not_json"
    );
    assert_eq!(
        session.set("/issued_on", None).unwrap_err().code(),
        "no_date"
    );
    assert_eq!(
        session.set("/kind", Some(r#""draft""#)).unwrap_err().code(),
        "other_kind"
    );
    assert_eq!(session.document(), text);
    assert_equal_to_a_full_check(&session);
}

#[test]
fn to_take_away_what_is_not_there_changes_nothing() {
    let text = catalogue(&[json!({"matter": {"primary": "甲"}})]);
    let mut session = Session::new(text.as_bytes(), &context()).unwrap();
    for pointer in [
        "/nothing",
        "/nothing/at/all",
        "/entries/0/basis",
        "/entries/0/basis/text",
    ] {
        let delta = session.set(pointer, None).unwrap();
        assert_eq!(
            (delta.added.len(), delta.removed.len()),
            (0, 0),
            "{pointer}"
        );
    }
    assert_eq!(session.document(), text);
}

#[test]
fn a_list_is_added_to_and_taken_from() {
    let text = catalogue(&[json!({"matter": {"primary": "甲"}})]);
    let mut session = Session::new(text.as_bytes(), &context()).unwrap();
    session
        .set("/entries/0/mode/-", Some(r#""proactive""#))
        .unwrap();
    session
        .set("/entries/0/mode/-", Some(r#""on_request""#))
        .unwrap();
    assert!(
        session
            .findings()
            .iter()
            .any(|finding| finding.code == "SCP001")
    );
    session.set("/entries/0/mode/1", None).unwrap();
    assert!(
        session
            .findings()
            .iter()
            .all(|finding| finding.code != "SCP001")
    );
    session.set("/entries", Some("[]")).unwrap();
    assert!(session.findings().is_empty());
    assert_equal_to_a_full_check(&session);
}
