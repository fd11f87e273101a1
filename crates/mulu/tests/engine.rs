//! The engine through its public door: stages, dates, bodies, masking, fingerprints, bounds, observers.

use core::ops::ControlFlow;

use mulu::draft::{Draft, Grid, GridRow};
use mulu::engine::{Observer, check_observed};
use mulu::model::{Body, BodyKind, Catalogue, Roster};
use mulu::profile::Profile;
use mulu::report::{Finding, LangTag, Report};
use mulu::{Context, Lang};

/// A catalogue of rows that all promise too much.
fn catalogue(head: &str, rows: &[(&str, &str)]) -> String {
    let rows: Vec<String> = rows
        .iter()
        .map(|(matter, limit)| {
            format!(
                r#"{{"matter":{{"primary":"{matter}"}},"mode":["proactive"],"basis":{{"text":"《中华人民共和国水法》"}},"time_limit":{{"text":"{limit}"}}}}"#
            )
        })
        .collect();
    format!(
        r#"{{"kind":"catalogue",{head}"entries":[{}]}}"#,
        rows.join(",")
    )
}

fn judge(json: &str, context: &Context) -> Report {
    let decoded = Catalogue::from_json(json.as_bytes()).expect("a catalogue");
    mulu::check(&decoded, context)
}

fn of<'r>(report: &'r Report, code: &str) -> Vec<&'r Finding> {
    report
        .findings
        .iter()
        .filter(|finding| finding.code == code)
        .collect()
}

const DEPARTMENT: &str = r#""issued_on":"2020","body":{"kind":"department"},"#;
const LONG: &str = "形成或者变更之日起30个工作日内";

#[test]
fn the_edition_of_the_law_is_that_of_the_records_own_date() {
    let cite = |issued: &str| {
        let head = format!(r#""issued_on":"{issued}","body":{{"kind":"department"}},"#);
        let report = judge(&catalogue(&head, &[("水资源", LONG)]), &Context::new());
        let finding = of(&report, "TIM002")
            .first()
            .map(|finding| finding.citations.clone());
        finding
            .unwrap_or_default()
            .iter()
            .map(|citation| citation.article)
            .collect::<Vec<_>>()
    };
    assert_eq!(cite("2018"), [Some(18)], "the 2007 text was in force");
    assert_eq!(cite("2020"), [Some(26)], "the 2019 text is in force");
    assert_eq!(
        cite("2019").len(),
        2,
        "both were in force in 2019, and both allow 20 working days"
    );
    assert!(cite("2007").is_empty(), "nothing was in force yet");
}

#[test]
fn a_derivation_says_who_stated_the_date_it_goes_by() {
    let limit = [("规划", "形成或者变更之日起30个工作日内")];
    let stated_by = |json: &str, context: &Context| {
        let report = judge(json, context);
        let steps = of(&report, "TIM002")[0].steps.clone();
        let steps = serde_json::to_value(steps).expect("steps are JSON");
        let steps = steps.as_array().cloned().unwrap_or_default();
        let stated = steps.iter().find_map(|step| step.get("stated_by"));
        stated
            .and_then(serde_json::Value::as_str)
            .map(str::to_owned)
    };
    let dated = catalogue(
        r#""issued_on":"2020","body":{"kind":"department"},"#,
        &limit,
    );
    assert_eq!(
        stated_by(&dated, &Context::new()).as_deref(),
        Some("issued_on")
    );
    let own = dated.replace(
        r#""time_limit""#,
        r#""adjusted_on":"2021-03-01","time_limit""#,
    );
    assert_eq!(
        stated_by(&own, &Context::new()).as_deref(),
        Some("adjusted_on")
    );
    let undated = catalogue(r#""body":{"kind":"department"},"#, &limit);
    let as_of = Context::new().with_as_of("2024-06-30".parse().expect("a day"));
    assert_eq!(stated_by(&undated, &as_of).as_deref(), Some("as_of"));
}

#[test]
fn a_rule_is_silent_where_the_article_does_not_address_the_body() {
    let reasons = |body: &str| {
        let head = format!(r#""issued_on":"2020",{body}"#);
        let report = judge(&catalogue(&head, &[("水资源", LONG)]), &Context::new());
        let row = report
            .tally
            .iter()
            .find(|row| row.code == "TIM002")
            .cloned();
        row.map(|row| row.reasons.into_keys().collect::<Vec<_>>())
            .unwrap_or_default()
    };
    assert_eq!(reasons(""), ["body_undeclared"]);
    assert_eq!(
        reasons(r#""body":{"kind":"village_committee"},"#),
        ["body_not_addressed"]
    );
    assert!(reasons(r#""body":{"kind":"government"},"#).is_empty());
}

#[test]
fn what_is_equal_is_said_once_with_a_count() {
    let rows = [
        ("甲", LONG),
        ("乙", LONG),
        ("丙", "60个工作日内"),
        ("丁", LONG),
    ];
    let report = judge(&catalogue(DEPARTMENT, &rows), &Context::new());
    let counts: Vec<u64> = of(&report, "TIM002")
        .iter()
        .map(|finding| finding.count)
        .collect();
    assert_eq!(counts, [3, 1]);
    let also = &of(&report, "TIM002")[0].also;
    assert_eq!(
        also.iter().map(|place| &*place.pointer).collect::<Vec<_>>(),
        ["/entries/1/time_limit", "/entries/3/time_limit"]
    );
}

#[test]
fn counts_are_true_whatever_is_listed() {
    let rows: Vec<(String, &str)> = (0..50).map(|n| (format!("事项{n}"), LONG)).collect();
    let rows: Vec<(&str, &str)> = rows
        .iter()
        .map(|(matter, limit)| (&**matter, *limit))
        .collect();
    let report = judge(
        &catalogue(DEPARTMENT, &rows),
        &Context::new().with_max_samples(3),
    );
    let finding = of(&report, "TIM002")[0];
    assert_eq!((finding.count, finding.also.len()), (50, 2));
    assert_eq!(report.counts.error, 50);
}

#[test]
fn rows_inserted_above_change_no_fingerprint() {
    let prints = |rows: &[(&str, &str)]| {
        let report = judge(&catalogue(DEPARTMENT, rows), &Context::new());
        let mut prints: Vec<String> = Vec::new();
        for finding in of(&report, "TIM002") {
            prints.push(finding.fingerprint.clone());
            prints.extend(finding.also.iter().map(|place| place.fingerprint.clone()));
        }
        prints
    };
    let before = prints(&[("甲", LONG), ("乙", "60个工作日内")]);
    let after = prints(&[
        ("新", "及时公开"),
        ("又新", LONG),
        ("甲", LONG),
        ("乙", "60个工作日内"),
    ]);
    assert_eq!(before.len(), 2);
    assert!(
        before.iter().all(|print| after.contains(print)),
        "{before:?} {after:?}"
    );
}

#[test]
fn personal_data_is_masked_in_everything_a_report_says() {
    let report = judge(
        &catalogue(DEPARTMENT, &[("王某13900001234", LONG)]),
        &Context::new(),
    );
    assert!(!of(&report, "TIM002").is_empty());
    assert!(!report.to_json().contains("13900001234"));
}

#[test]
fn without_any_date_the_input_is_unreadable_and_the_message_asks_for_one() {
    let report = judge(&catalogue("", &[("甲", LONG)]), &Context::new());
    let problem = report.inputs[0].problem.as_ref().expect("a problem");
    assert_eq!(problem.code, "no_date");
    assert!(problem.message.contains("--as-of"));
}

#[test]
fn a_date_that_does_not_exist_is_told_apart_from_none() {
    let report = judge(
        &catalogue(r#""issued_on":"2024-02-30","#, &[("甲", LONG)]),
        &Context::new(),
    );
    let problem = report.inputs[0].problem.as_ref().expect("a problem");
    assert_eq!(problem.code, "bad_date");
    assert!(problem.message.contains("issued_on"));
}

#[test]
fn no_text_with_stars_in_it_is_proposed() {
    let with_telephone = "30个工作日内公开，联系13900001234";
    let report = judge(
        &catalogue(DEPARTMENT, &[("甲", with_telephone)]),
        &Context::new(),
    );
    assert_eq!(of(&report, "TIM002")[0].fix, None);
}

#[test]
fn an_input_names_the_date_it_was_judged_at() {
    let day = |text: &str| text.parse::<chrono::NaiveDate>().expect("a date");
    let context = Context::new().with_as_of(day("2024-01-01"));
    let report = judge(&catalogue(DEPARTMENT, &[("甲", LONG)]), &context);
    assert_eq!(report.as_of, Some(day("2024-01-01")));
    assert_eq!(report.inputs[0].as_of, Some(day("2020-12-31")));
}

#[test]
fn two_runs_give_the_same_bytes() {
    let json = catalogue(DEPARTMENT, &[("甲", LONG), ("乙", "及时公开"), ("丙", "")]);
    let run = || judge(&json, &Context::new()).to_json();
    assert_eq!(run(), run());
}

#[test]
fn an_observer_watches_and_may_stop() {
    let rows: Vec<(String, &str)> = (0..2500)
        .map(|n| (format!("事项{n}"), "20个工作日内"))
        .collect();
    let rows: Vec<(&str, &str)> = rows
        .iter()
        .map(|(matter, limit)| (&**matter, *limit))
        .collect();
    let json = catalogue(DEPARTMENT, &rows);
    let decoded = Catalogue::from_json(json.as_bytes()).expect("a catalogue");
    let mut seen = Vec::new();
    let mut watch = |progress: mulu::engine::Progress| {
        seen.push(progress.entries_done);
        if progress.entries_done >= 1000 {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    };
    let stopped = check_observed(&decoded, &Context::new(), Observer::new(&mut watch));
    assert_eq!(stopped.expect_err("stopped").code(), "stopped");
    assert_eq!(seen, [0, 1000]);
}

#[test]
fn a_value_that_did_not_decode_is_one_finding_and_not_two() {
    let json = r#"{"kind":"catalogue","issued_on":"2020","body":{"kind":"department"},
        "entries":[{"matter":{"primary":"甲"},"basis":7}]}"#;
    let report = judge(json, &Context::new());
    assert_eq!(of(&report, "DOC001")[0].pointer, "/entries/0/basis");
    assert!(of(&report, "REF001").is_empty());
    let row = report
        .tally
        .iter()
        .find(|row| row.code == "REF001")
        .expect("a row");
    assert_eq!(row.reasons.get("malformed"), Some(&1));
}

#[test]
fn a_table_gives_cells_and_a_json_document_does_not() {
    let grid = Grid {
        sheet: "目录".into(),
        rows: vec![
            GridRow::new(0, ["清源市水务局主动公开基本目录(2020年版)"]),
            GridRow::new(2, ["序号", "公开事项", "公开内容", "公开依据", "公开时限"]),
            GridRow::new(3, ["1", "水资源", "公报", "《中华人民共和国水法》", LONG]),
        ],
        merges: vec![],
        merges_known: true,
    };
    let draft = Draft::from_grids(&[grid]);
    let report = mulu::check(&draft, &Context::new());
    let finding = of(&report, "TIM002")[0];
    let cell = finding.cell.as_ref().expect("a cell");
    assert_eq!((&*cell.sheet, &*cell.address), ("目录", "E4"));
    assert_eq!(report.inputs[0].tables[0].range.to_string(), "A3:E4");
    let body = report.inputs[0].body.as_ref().expect("a body");
    assert_eq!(
        (body.kind.as_deref(), &*body.declared_by),
        (Some("department"), "title_row")
    );
    let json = judge(&catalogue(DEPARTMENT, &[("甲", LONG)]), &Context::new());
    assert!(of(&json, "TIM002")[0].cell.is_none());
}

#[test]
fn a_finding_repeated_often_never_keeps_another_out_of_the_list() {
    let mut rows: Vec<(String, &str)> = (0..30)
        .map(|n| (format!("事项{n}"), "30日内公开"))
        .collect();
    rows.push(("事项末".to_owned(), LONG));
    let rows: Vec<(&str, &str)> = rows
        .iter()
        .map(|(matter, limit)| (&**matter, *limit))
        .collect();
    let json = catalogue(DEPARTMENT, &rows);
    let report = judge(&json, &Context::new().with_max_samples(5));
    let found = of(&report, "TIM002");
    let counts: Vec<(&str, u64, usize)> = found
        .iter()
        .map(|finding| (finding.severity.as_str(), finding.count, finding.also.len()))
        .collect();
    assert_eq!(counts, [("error", 1, 0), ("warning", 30, 3)]);
    let shown: usize = report.findings().iter().map(|f| 1 + f.also.len()).sum();
    assert_eq!(report.counts.shown, shown as u64);
}

#[test]
fn a_context_carries_what_it_was_given() {
    let date = "2020-12-31".parse().expect("a date");
    let body = Body {
        kind: Some(BodyKind::Government),
        ..Body::default()
    };
    let roster = Roster::from_json(r#"["清源市水务局"]"#.as_bytes()).expect("a roster");
    let base = Profile::find("cn").expect("the base profile");
    let context = Context::new()
        .with_as_of(date)
        .with_lang(Lang::En)
        .with_max_samples(7)
        .with_body(body)
        .with_roster(roster)
        .with_profile(base);
    assert_eq!(context.as_of(), Some(date));
    assert_eq!(context.profiles(), [Profile::base()]);
    let json = r#"{"kind":"catalogue","entries":[{"matter":{"primary":"甲"},"disclosing_body":"清源市水务厅"}]}"#;
    let report = judge(json, &context);
    let judged = report.inputs[0].body.as_ref().expect("a body");
    assert_eq!(judged.kind.as_deref(), Some("government"));
    assert_eq!(of(&report, "SUB003").len(), 1);
    assert_eq!(report.lang, LangTag::En);
    let mut watch = |_| ControlFlow::Continue(());
    assert_eq!(format!("{:?}", Observer::new(&mut watch)), "Observer");
}

#[test]
fn rows_alone_leave_out_what_needs_more_than_one() {
    let json = catalogue(DEPARTMENT, &[("甲", LONG), ("甲", LONG)]);
    let report = judge(&json, &Context::new().with_rows_only());
    assert_eq!(of(&report, "TIM002")[0].count, 2);
    assert!(of(&report, "STR008").is_empty());
    let row = report
        .tally
        .iter()
        .find(|row| row.code == "STR008")
        .expect("a row");
    assert_eq!((row.targets, row.reasons.get("rows_only")), (1, Some(&1)));
}
