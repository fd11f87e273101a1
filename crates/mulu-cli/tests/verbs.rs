//! The other verbs.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod command;

use command::{example, mulu, mulu_reading};
use serde_json::Value;

/// What a verb prints as JSON.
fn json(arguments: &[&str]) -> Value {
    let ran = mulu(arguments);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(
        ran.out.ends_with('\n') && ran.out.lines().count() == 1,
        "{}",
        ran.out
    );
    serde_json::from_str(&ran.out).unwrap()
}

#[test]
fn explain_prints_the_manual() {
    for given in ["TIM002", "tim002", "time-limit-over-statute"] {
        let ran = mulu(&["explain", given]);
        assert_eq!(ran.code, Some(0));
        for words in [
            "TIM002 公开时限超过法定上限",
            "国务院令第711号",
            "怎么改",
            "行政法规",
            "30个工作日内",
        ] {
            assert!(ran.out.contains(words), "{words}\n{}", ran.out);
        }
        assert!(
            !ran.out.contains("##") && !ran.out.contains("```"),
            "{}",
            ran.out
        );
    }
    let en = mulu(&["explain", "TIM002", "--lang", "en"]);
    assert!(
        en.out
            .starts_with("TIM002 The time limit is longer than the law allows"),
        "{}",
        en.out
    );
}

#[test]
fn every_rule_explains_itself() {
    for rule in mulu::rules::RULES {
        for lang in ["zh", "en"] {
            let ran = mulu(&["explain", rule.code, "--lang", lang]);
            assert_eq!(ran.code, Some(0), "{}", rule.code);
            assert!(
                ran.out.contains(rule.code) && !ran.out.contains("```"),
                "{}",
                ran.out
            );
        }
    }
}

#[test]
fn rules_are_listed() {
    let all = json(&["rules", "--format", "json"]);
    assert_eq!(all.as_array().unwrap().len(), mulu::rules::RULES.len());
    let group = json(&["rules", "--group", "tim", "--format", "json"]);
    assert!(
        group
            .as_array()
            .unwrap()
            .iter()
            .all(|rule| rule["group"] == "TIM")
    );
    let first = group[0]["code"].as_str().and_then(mulu::rules::Rule::find);
    let record = first.map(mulu::rules::RuleRecord::from);
    assert_eq!(group[0], serde_json::to_value(record).unwrap());
    let table = mulu(&["rules"]);
    assert!(table.out.contains("TIM002  错误"), "{}", table.out);
}

#[test]
fn a_table_is_read_with_the_cells_its_values_came_from() {
    let file = example("examples/data/water-bureau-2020.xlsx");
    let read = json(&["read", &file]);
    assert_eq!(read["document"]["kind"], "catalogue");
    let origin = &read["origins"]["/entries/7/time_limit"];
    assert_eq!(
        (origin["sheet"].as_str(), origin["address"].as_str()),
        (Some("目录"), Some("F12")),
        "{origin}"
    );
    let draft = json(&["read", &file, "--as", "draft"]);
    assert_eq!(draft["kind"], "draft");
    // What was read can be judged again, and a draft gives the same cells.
    let text = mulu(&["read", &file, "--as", "draft"]).out;
    let again = mulu_reading(&["check", "-"], text.as_bytes());
    assert!(again.out.contains("目录!F12"), "{}", again.out);
    let missing = mulu(&["read", "没有.xlsx"]);
    assert_eq!(
        (missing.code, missing.err.lines().count()),
        (Some(2), 1),
        "{missing:?}"
    );
}

#[test]
fn cells_are_parsed_alone() {
    let clauses = json(&[
        "parse",
        "time-limit",
        "形成之日起20个工作日内,长期公开",
        "--format",
        "json",
    ]);
    assert_eq!(clauses[0]["kind"], "publish_within");
    assert_eq!(clauses[0]["count"], 20);
    assert_eq!(clauses[0]["span"], serde_json::json!([0, 12]), "{clauses}");
    for key in [
        "kind", "count", "unit", "date", "anchor", "label", "bound", "text", "span",
    ] {
        assert!(clauses[1].get(key).is_some(), "{key}");
    }
    let basis = json(&["parse", "basis", "《水法》第39条", "--format", "json"]);
    assert_eq!(basis["citations"][0]["instrument"], "water-law");
    let channels = json(&[
        "parse",
        "channels",
        "■政府网站 □政府公报",
        "--format",
        "json",
    ]);
    assert_eq!(channels["items"][0]["channel"], "government_website");
    assert!(
        mulu(&["parse", "time-limit", "30日内"])
            .out
            .starts_with("限期公开")
    );
    for (column, name, text) in [
        ("time-limit", "公开时限", "30日内"),
        ("basis", "公开依据", "《水法》第39条"),
        ("channels", "公开渠道", "■政府网站"),
        ("channels", "公开渠道和载体", "■政府网站"),
    ] {
        let (by_word, by_name) = (mulu(&["parse", column, text]), mulu(&["parse", name, text]));
        assert!(by_word.out.len() > text.len());
        assert_eq!(by_word.out, by_name.out);
    }
}

#[test]
fn working_days_are_added_and_counted() {
    let added = json(&[
        "calendar",
        "add",
        "--from",
        "2020-12-31",
        "--working-days",
        "20",
        "--format",
        "json",
    ]);
    assert_eq!(added["deadline"]["known"], "2021-01-29");
    let words = mulu(&[
        "calendar",
        "add",
        "--from",
        "2020-12-31",
        "--working-days",
        "20",
    ])
    .out;
    assert_eq!(
        words,
        "从 2020-12-31 起第 20 个工作日是 2021-01-29,跳过元旦 2021-01-01 至 2021-01-03、周末 6 天。\n"
    );
    let counted = json(&[
        "calendar",
        "count",
        "--from",
        "2026-09-18",
        "--to",
        "2026-10-26",
        "--format",
        "json",
    ]);
    assert_eq!(counted["working_days"]["known"], 22);
    let unsettled = mulu(&[
        "calendar",
        "add",
        "--from",
        "2026-12-21",
        "--working-days",
        "20",
    ]);
    let unsettled = unsettled.out.replace('\n', " ");
    assert!(
        unsettled.contains("在 2027-01-13 与 2027-01-26 之间"),
        "{unsettled}"
    );
    let bad = mulu(&[
        "calendar",
        "add",
        "--from",
        "2021-02-30",
        "--working-days",
        "20",
    ]);
    assert_eq!(bad.code, Some(2));
    assert!(
        bad.err.starts_with("选项 --from 不认识“2021-02-30”"),
        "{}",
        bad.err
    );
}

#[test]
fn a_calendar_that_is_asked_nothing_says_what_may_be_asked() {
    let example = "mulu calendar add --from 2024-09-25 --working-days 20";
    for arguments in [&["calendar"][..], &["--lang", "en", "calendar"]] {
        let ran = mulu(arguments);
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(ran.err.contains(example), "{ran:?}");
    }
    let arguments: Vec<&str> = example.split(' ').skip(1).collect();
    assert_eq!(mulu(&arguments).code, Some(0));
}

#[test]
fn help_is_in_both_languages() {
    let page = mulu(&["--help"]);
    assert_eq!(page.code, Some(0));
    for words in [
        "检查目录 · Check catalogues",
        "退出码 Exit codes",
        "用法 Usage",
    ] {
        assert!(page.out.contains(words), "{words}\n{}", page.out);
    }
    assert!(mulu(&["check", "-h"]).out.contains("--max-samples"));
    assert_eq!(
        mulu(&["--version"]).out,
        concat!("mulu ", env!("CARGO_PKG_VERSION"), "\n")
    );
}

#[test]
fn schemas_are_printed_and_judge() {
    for name in mulu::schema::names() {
        let printed = mulu(&["schema", name]).out;
        let schema: Value = serde_json::from_str(&printed).unwrap();
        assert_eq!(Some(schema), mulu::schema::schema(name), "{name}");
        assert!(printed.starts_with("{\n  \"$defs\"") && printed.ends_with("}\n"));
        assert!(mulu(&["schema"]).out.contains(name));
    }
    let good = br#"{"kind":"catalogue","entries":[]}"#;
    let fits = mulu_reading(&["schema", "validate", "-"], good);
    assert_eq!(
        (fits.code, fits.out.as_str()),
        (Some(0), "-:合于模式 catalogue。\n")
    );
    let bad = br#"{"kind":"catalogue","entries":[{"matter":{"primary":5}}]}"#;
    let defects = mulu_reading(&["schema", "validate", "-"], bad);
    assert_eq!(defects.code, Some(1));
    assert!(
        defects.out.contains("/entries/0/matter/primary:"),
        "{}",
        defects.out
    );
    // What the other verbs print fits what is published.
    let file = example("examples/data/water-bureau-2020.xlsx");
    for arguments in [
        &["check", &file, "--format", "json"][..],
        &["read", &file, "--as", "draft"],
    ] {
        let printed = mulu(arguments).out;
        let judged = mulu_reading(
            &["schema", "validate", "-", "--lang", "en"],
            printed.as_bytes(),
        );
        assert_eq!(judged.code, Some(0), "{}", judged.out);
    }
}

#[test]
fn a_schema_of_a_place_judges_too() {
    let here = command::folder("overlay");
    let own = here.join("own.json");
    std::fs::write(&own, r#"{"required":["province_code"]}"#).unwrap();
    let judged = mulu_reading(
        &["schema", "validate", "-", "--schema", own.to_str().unwrap()],
        b"{}",
    );
    assert_eq!(judged.code, Some(1), "{judged:?}");
    assert!(judged.out.contains("/province_code"), "{}", judged.out);
    for (arguments, input, words) in [
        (
            &["schema", "validate", "-"][..],
            &b"{\"kind\":\"x\"}"[..],
            "--schema",
        ),
        (&["schema", "validate", "-"], b"{", "JSON"),
        (
            &["schema", "validate", "-", "--schema", "catalog"],
            b"{}",
            "catalogue",
        ),
        (&["schema", "validate", "nowhere.json"], b"", "nowhere.json"),
        (&["schema", "catalog"], b"", "catalogue"),
    ] {
        let ran = mulu_reading(arguments, input);
        assert_eq!((ran.code, ran.err.lines().count()), (Some(2), 1), "{ran:?}");
        assert!(ran.err.contains(words), "{}", ran.err);
    }
}
