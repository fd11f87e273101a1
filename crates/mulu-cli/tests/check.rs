//! `mulu check`: exit codes, the report in each form, several files.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod command;

use std::fs;

use command::{example, folder, mulu, mulu_reading, names};

const FAULTY: &str = "examples/data/water-bureau-2020.xlsx";
const CLEAN: &str = "examples/data/water-bureau-2020-clean.xlsx";

#[test]
fn the_exit_code_says_what_was_found() {
    let (faulty, clean) = (example(FAULTY), example(CLEAN));
    let code = |arguments: &[&str]| mulu(arguments).code;
    assert_eq!(code(&["check", &faulty]), Some(1));
    assert_eq!(code(&["check", &faulty, "--fail-on", "never"]), Some(0));
    assert_eq!(code(&["check", &faulty, "--fail-on", "advice"]), Some(1));
    assert_eq!(code(&["check", &clean]), Some(0));
    assert_eq!(code(&["check", &clean, &faulty, "/没有"]), Some(2));
    // A warning fails the run only for whoever asks.
    let warning = br#"{"kind":"catalogue","issued_on":"2020","nobody_knows":1,"body":{"kind":"department"},"entries":[]}"#;
    assert_eq!(mulu_reading(&["check", "-"], warning).code, Some(0));
    assert_eq!(
        mulu_reading(&["check", "-", "--fail-on", "warning"], warning).code,
        Some(1)
    );
}

#[test]
fn what_an_error_rule_cannot_decide_fails_the_run() {
    let unknown_law = r#"{"kind":"catalogue","issued_on":"2020","body":{"kind":"department"},"entries":[
        {"matter":{"primary":"某事项"},"mode":["proactive"],"basis":{"text":"《某某省某某条例》第三条"},
         "time_limit":{"text":"形成之日起40个工作日内"}}]}"#;
    let ran = mulu_reading(&["check", "-", "--format", "json"], unknown_law.as_bytes());
    assert!(
        ran.out.contains("\"severity\":\"undecided\""),
        "{}",
        ran.out
    );
    assert_eq!(ran.code, Some(1));
    let ran = mulu_reading(
        &["check", "-", "--fail-on", "never"],
        unknown_law.as_bytes(),
    );
    assert_eq!(ran.code, Some(0));
}

#[test]
fn the_report_names_cell_article_and_cure() {
    let ran = mulu(&["check", &example(FAULTY)]);
    let text = &ran.out;
    for line in [
        "清源市水务局主动公开基本目录(2020年版)",
        "表“目录” A3:N66 · 62 条 · 清源市水务局(政府工作部门,从标题读出)",
        "按 2020-12-31 的法律判断(条例为 2019-05-15 起施行的文本)",
        "  错误 TIM002 公开时限超过法定上限 · 目录!F12",
        "    │ 信息形成或者变更之日起30个工作日内",
        // 22 columns: eleven characters of two.
        "    │                       ^^^^^^^^^^",
        "《中华人民共和国政府信息公开条例》(国务院令第711号)第二十六条 · 2019-05-15 起施行的文本",
        "从 2020-12-31 起第 20 个工作日是 2021-01-29,跳过元旦 2021-01-01 至 2021-01-03、周末 6 天",
        "    └ 改为 信息形成或者变更之日起20个工作日内",
        "小结  错误",
        "结论  发现问题(按规则集 cn",
        "退出码 1",
        "mulu explain",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    assert!(
        !text.contains('\u{1B}'),
        "no colours where there is no terminal"
    );
    assert_eq!(ran.err, "", "no progress where there is no terminal");
    // The summary stands at the end.
    let tail: Vec<&str> = text.lines().rev().take(8).collect();
    assert!(tail.iter().any(|line| line.starts_with("小结")), "{tail:?}");
}

#[test]
fn the_report_speaks_english_too() {
    let ran = mulu(&["check", &example(FAULTY), "--lang", "en"]);
    for line in [
        "sheet “目录” A3:N66 · 62 entries",
        "  error TIM002 The time limit is longer than the law allows · 目录!F12",
        "Regulation on the Disclosure of Government Information, art. 26",
        "Working day 20 after 2020-12-31 is 2021-01-29, skipping New Year 2021-01-01 to 2021-01-03",
        "Violations found (by the ",
        "exit code 1",
    ] {
        assert!(ran.out.contains(line), "{line}\n{}", ran.out);
    }
}

#[test]
fn nothing_found_is_never_called_compliant() {
    let zh = mulu(&["check", &example(CLEAN)]);
    assert!(
        zh.out.contains("结论  未发现问题(按规则集 cn"),
        "{}",
        zh.out
    );
    assert!(zh.out.contains("截至 2020-12-31;退出码 0"), "{}", zh.out);
    assert!(
        !zh.out.contains("合规") && !zh.out.contains("合法"),
        "{}",
        zh.out
    );
    let en = mulu(&["check", &example(CLEAN), "--lang", "en"]);
    assert!(en.out.contains("No violation found (by the "), "{}", en.out);
    assert!(!en.out.contains("omplian"), "{}", en.out);
}

#[test]
fn a_verdict_counts_the_rules_that_were_chosen() {
    let zh = mulu(&["check", &example(FAULTY), "--rules", "SCP005"]);
    assert!(zh.out.contains("1 条规则共判断 62 次"), "{}", zh.out);
    assert!(zh.out.contains("按规则集 cn 的 1 条规则"), "{}", zh.out);
    let en = mulu(&[
        "check",
        &example(FAULTY),
        "--rules",
        "SCP005",
        "--lang",
        "en",
    ]);
    assert!(en.out.contains("by the one rule of profile"), "{}", en.out);
}

#[test]
fn lines_fit_the_page() {
    let ran = mulu(&[
        "check",
        &example(FAULTY),
        &example(CLEAN),
        &example("examples/data/water-bureau-2020.csv"),
    ]);
    for line in ran.out.lines() {
        let columns = unicode_width::UnicodeWidthStr::width(line);
        assert!(columns <= 100, "{columns}: {line}");
    }
}

#[test]
fn json_is_the_same_bytes_on_either_way_out() {
    let here = folder("json-out");
    let target = here.join("report.json");
    let arguments = ["check", &example(FAULTY), "--format", "json"];
    let printed = mulu(&arguments);
    let mut all = arguments.to_vec();
    all.extend(["--output", target.to_str().unwrap()]);
    let written = mulu(&all);
    assert_eq!(
        (written.code, written.out.as_str(), written.err.as_str()),
        (Some(1), "", "")
    );
    assert_eq!(fs::read_to_string(&target).unwrap(), printed.out);
    assert_eq!(names(&here), ["report.json"]);
    let report = mulu::report::Report::from_json(&printed.out).unwrap();
    assert_eq!(report.to_json(), printed.out);
    assert_eq!(report.inputs[0].name, "water-bureau-2020.xlsx");
    // A file that is there is replaced whole.
    assert_eq!(mulu(&all).code, Some(1));
    assert_eq!(fs::read_to_string(&target).unwrap(), printed.out);
}

#[test]
fn ndjson_is_one_finding_a_line() {
    let arguments = [
        "check",
        &example(FAULTY),
        &example(CLEAN),
        "--format",
        "ndjson",
    ];
    let ran = mulu(&arguments);
    assert!(ran.out.lines().count() > 1);
    for line in ran.out.lines() {
        let finding: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!(finding["input_name"], "water-bureau-2020.xlsx");
        assert!(finding["code"].is_string() && finding["fingerprint"].is_string());
    }
    assert_eq!(mulu(&arguments).out, ran.out);
}

#[test]
fn several_files_give_a_table_worst_first() {
    let here = folder("several");
    let missing = here.join("没有.xlsx");
    let paths = [
        example(CLEAN),
        example(FAULTY),
        missing.to_str().unwrap().to_owned(),
    ];
    let mut arguments = vec!["check"];
    arguments.extend(paths.iter().map(String::as_str));
    let ran = mulu(&arguments);
    assert_eq!(ran.code, Some(2));
    assert_eq!(ran.err.lines().count(), 1);
    let names: Vec<&str> = ran
        .out
        .lines()
        .take(4)
        .map(|line| line.split(' ').next().unwrap())
        .collect();
    assert_eq!(
        names,
        [
            "文件",
            "没有.xlsx",
            "water-bureau-2020.xlsx",
            "water-bureau-2020-clean.xlsx"
        ]
    );
    assert!(
        ran.out.contains("有 1 份文件无法读取,没有检查。"),
        "{}",
        ran.out
    );
    // The order of the arguments leaves no trace in the report for programs.
    let json = |paths: [&str; 2]| mulu(&["check", paths[0], paths[1], "--format", "json"]).out;
    assert_eq!(json([&paths[0], &paths[1]]), json([&paths[1], &paths[0]]));
}

#[test]
fn standard_input_is_read_for_a_dash() {
    let bytes = fs::read(example(FAULTY)).unwrap();
    let piped = mulu_reading(&["check", "-"], &bytes);
    assert_eq!(piped.code, Some(1));
    assert!(piped.out.contains("目录!F12"), "{}", piped.out);
    let nothing = mulu_reading(&["check", "-"], b"");
    assert_eq!(nothing.code, Some(2));
    assert!(nothing.err.starts_with("标准输入:"), "{}", nothing.err);
}

#[test]
fn a_roster_judges_the_names_of_bodies() {
    let file = folder("roster").join("机构名录.json");
    let roster = r#"["清源市水务局", {"name": "清源市财政局", "short_names": ["市财政局"], "until": "2019"}]"#;
    fs::write(&file, roster).unwrap();
    let json = r#"{"kind":"catalogue","issued_on":"2020","body":{"kind":"department"},"entries":[
        {"matter":{"primary":"甲"},"disclosing_body":"清源市水务厅"},{"matter":{"primary":"乙"},"disclosing_body":"市财政局"}]}"#;
    let arguments = ["check", "-", "--roster", file.to_str().unwrap()];
    let ran = mulu_reading(&arguments, json.as_bytes());
    for line in [
        "警告 SUB003 公开主体的名称不在机构名录中",
        "改为 清源市水务局",
        "存续期:至 2019 止",
    ] {
        assert!(ran.out.contains(line), "{line}\n{}", ran.out);
    }
    let without = mulu_reading(&arguments[..2], json.as_bytes());
    assert!(!without.out.contains("SUB003"), "{}", without.out);
}

#[test]
fn today_is_a_date_of_judgement() {
    let json = br#"{"kind":"catalogue","entries":[]}"#;
    let undated = mulu_reading(&["check", "-"], json);
    assert_eq!(undated.code, Some(2));
    assert!(undated.err.contains("--as-of"), "{}", undated.err);
    let dated = mulu_reading(
        &["check", "-", "--as-of", "today", "--format", "json"],
        json,
    );
    assert_eq!(dated.code, Some(0), "{dated:?}");
    let report = mulu::report::Report::from_json(&dated.out).unwrap();
    assert!(report.as_of.unwrap().to_string().as_str() > "2025-01-01");
}

#[test]
fn a_hostile_cell_does_not_reach_the_terminal() {
    let json = r#"{"kind":"catalogue","title":"目\u001b]0;x\u0007录","issued_on":"2020","body":{"kind":"department"},"entries":[
        {"matter":{"primary":"\u001b[2J事项\u202e"},"mode":["proactive"],"time_limit":{"text":"形成之日起\u001b[31m40个工作日内"}}]}"#;
    let ran = mulu_reading(&["check", "-"], json.as_bytes());
    assert!(ran.out.contains("TIM002"), "{}", ran.out);
    assert!(
        !ran.out.contains(['\u{1B}', '\u{7}', '\u{202E}']),
        "{}",
        ran.out
    );
}

#[test]
fn an_entry_alone_is_judged_as_the_library_judges_it() {
    let entry = r#"{"matter":{"primary":"规划"},"time_limit":{"text":"30个工作日内"},"mode":["proactive"]}"#;
    let check = ["check", "-", "--entry", "--format", "json"];
    let with = |more: &[&str]| mulu_reading(&[&check, more].concat(), entry.as_bytes());
    let ran = with(&["--as-of", "2024-12-31", "--body", "department@county"]);
    let options = mulu::Options {
        body: Some("department@county".into()),
        as_of: Some("2024-12-31".into()),
        ..mulu::Options::default()
    };
    let report = mulu::check_entry_json_in(entry.as_bytes(), "-", &options.context().unwrap());
    assert_eq!(ran.out, report.to_json());
    assert_eq!(ran.code, Some(1));
    // Without a date nothing can be judged; a draft has no entries.
    assert_eq!(with(&[]).code, Some(2));
    let refused = with(&["--kind", "draft"]);
    assert_eq!((refused.code, refused.out.as_str()), (Some(2), ""));
    assert!(refused.err.contains("--kind"), "{}", refused.err);
}
