//! Rosters of bodies: what SUB003 makes of a cell by one.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use mulu::Document;
use mulu::model::Roster;
use mulu::report::{Finding, Report};
use serde_json::json;

const ROSTER: &str = r#"[
    "清源市财政局", "清源市税务局", "清源市水务局", "清源市人民政府",
    {"name": "清源市住房和城乡建设局", "short_names": ["市住建局"]},
    {"name": "清源市河务局", "until": "2018"}, {"name": "清源市河务局", "from": "2020-07"}
]"#;

fn check(body: &str, issued_on: &str) -> Vec<Finding> {
    let entries = json!([{"matter": {"primary": "政策文件"}, "disclosing_body": body}]);
    let json = json!({"kind": "catalogue", "issued_on": issued_on, "entries": entries}).to_string();
    let roster = Roster::from_json(ROSTER.as_bytes()).unwrap();
    let context = mulu::Context::new().with_roster(roster);
    let report: Report = Document::from_json(json.as_bytes(), None)
        .unwrap()
        .check("a.json", None, &context);
    let of_rule = report.findings().iter().filter(|f| f.code == "SUB003");
    of_rule.cloned().collect()
}

/// For each name found wrong: the name, the one named in its place, and the cell as it might read; empty for none.
fn told(body: &str) -> Vec<[String; 3]> {
    let told = |finding: Finding| {
        let text = |name: &str| finding.params[name].as_str().unwrap_or_default().to_owned();
        [
            text("found"),
            text("expected"),
            finding.fix.clone().unwrap_or_default(),
        ]
    };
    check(body, "2020").into_iter().map(told).collect()
}

#[test]
fn a_slip_is_cured_where_it_stands() {
    let cell = "清源市水务局、\n清源市住房城乡 建设部(村镇科)";
    let fix = "清源市水务局、\n清源市住房和城乡建设局(村镇科)";
    assert_eq!(
        told(cell),
        [["清源市住房城乡建设部", "清源市住房和城乡建设局", fix]]
    );
}

#[test]
fn another_letter_may_be_another_body() {
    assert_eq!(told("清源市水利局"), [["清源市水利局", "清源市水务局", ""]]);
    // As near to 财政局 as to 税务局 and 水务局.
    assert_eq!(told("清源市财务局"), [["清源市财务局", "", ""]]);
}

#[test]
fn a_name_without_its_place_is_told_where_one_body_has_it() {
    assert_eq!(told("财政局"), [["财政局", "清源市财政局", "清源市财政局"]]);
    // 水务局 and 税务局 end alike.
    assert_eq!(told("务局"), [["务局", "", ""]]);
}

#[test]
fn a_fix_cures_the_whole_cell_or_is_not_given() {
    let both = told("清源市财政厅、清源市水务厅");
    let fix = "清源市财政局、清源市水务局";
    assert!(both.iter().all(|[.., own]| own == fix), "{both:?}");
    let one = told("清源市财政厅、清源市气象台");
    assert_eq!(one.len(), 2);
    assert!(one.iter().all(|[.., own]| own.is_empty()), "{one:?}");
}

#[test]
fn a_body_that_ended_and_began_again_is_judged_by_both() {
    let faults = |issued_on: &str| {
        let fault = |finding: Finding| finding.params["fault"].as_str().unwrap().to_owned();
        check("清源市河务局", issued_on)
            .into_iter()
            .map(fault)
            .collect::<Vec<_>>()
    };
    assert_eq!(faults("2018-12-31"), Vec::<String>::new());
    assert_eq!(faults("2019"), ["outside"]);
    assert_eq!(faults("2020"), ["may_be_outside"]);
    assert_eq!(faults("2020-07"), Vec::<String>::new());
}

#[test]
fn long_and_odd_cells_are_judged_in_bounded_time() {
    for cell in [
        "清源市水务局".repeat(5_000),
        "和".repeat(30_000),
        "(".repeat(30_000),
        "1.:,".repeat(9_000),
    ] {
        check(&cell, "2020");
    }
}

#[test]
fn a_report_names_the_roster_it_was_judged_by() {
    let judged_by = |roster: &str| {
        let roster = Roster::from_json(roster.as_bytes()).unwrap();
        let context = mulu::Context::new().with_roster(roster);
        let json = r#"{"kind":"catalogue","issued_on":"2020","entries":[{"matter":{}}]}"#;
        let document = Document::from_json(json.as_bytes(), None).unwrap();
        document.check("a.json", None, &context).digests.roster
    };
    let rosters = [
        r#"["清源市水务局"]"#,
        r#"["清源市水务局", "市水务局"]"#,
        r#"[{"name": "清源市水务局", "short_names": ["市水务局"]}]"#,
        r#"[{"name": "清源市水务局", "from": "2019"}]"#,
        r#"[{"name": "清源市水务局", "until": "2019"}]"#,
    ];
    let digests: std::collections::HashSet<_> = rosters.map(judged_by).into_iter().collect();
    assert_eq!(digests.len(), rosters.len());
    assert!(
        digests
            .iter()
            .all(|digest| digest.as_ref().unwrap().len() == 64)
    );
    // Written otherwise, it is the same roster.
    assert_eq!(
        judged_by(rosters[0]),
        judged_by(r#" [{"name":"清源市水务局"}] "#)
    );
}
