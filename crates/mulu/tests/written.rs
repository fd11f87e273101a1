//! A report is written as its `Serialize` would write it, whatever stands in it.
#![expect(
    clippy::unwrap_used,
    reason = "a report that cannot be read back is a failed test"
)]

use chrono::NaiveDate;
use mulu::draft::{Draft, Grid, GridRow};
use mulu::report::Report;
use mulu::{Context, Lang};
use proptest::prelude::*;
use serde_json::Value;

/// A table with a title row, a merged-looking blank, a header nobody knows, and texts that JSON must escape.
fn of_a_table(lang: Lang) -> Report {
    let rows = [
        vec!["清源市水务局政务公开主动公开基本目录"],
        vec![
            "序号",
            "公开事项",
            "公开内容",
            "公开依据",
            "公开时限",
            "公开主体",
            "奇\"怪\\栏",
        ],
        vec![
            "1",
            "取水许可",
            "条件\n程序",
            "《水法》第四十四条",
            "形成之日起30个工作日",
            "水政科",
            "甲\u{7}",
        ],
        vec!["2", "节水", "", "", "及时", "清源市水务局", ""],
        vec!["2", "节水", "", "", "及时", "清源市水务局", ""],
    ];
    let rows = rows
        .into_iter()
        .zip(0..)
        .map(|(cells, at)| GridRow::new(at, cells));
    let grid = Grid {
        sheet: "目录\t一".into(),
        rows: rows.collect(),
        merges: vec![],
        merges_known: false,
    };
    let context = Context::new().with_as_of("2020-12-31".parse().unwrap());
    mulu::check(&Draft::from_grids(&[grid]), &context.with_lang(lang))
}

/// One report of every form: a table in both languages, an entry, a document that says nothing, one that cannot be read.
fn reports() -> Vec<Report> {
    let context = Context::new().with_as_of("2024-12-31".parse().unwrap());
    let entry = r#"{"matter":{"primary":"规划"},"time_limit":{"text":"形成之日起30个工作日内"},"mode":["proactive"],"level":7}"#;
    let entry = mulu::check_entry_json_in(entry.as_bytes(), "一条", &context);
    let empty = mulu::check_json_in(br#"{"kind":"catalogue","entries":[]}"#, "", None, &context);
    let unreadable = mulu::check_json_in(b"{\"", "a\"b", None, &context);
    let tables = [of_a_table(Lang::Zh), of_a_table(Lang::En)];
    let merged = of_a_table(Lang::Zh).merge(entry.clone());
    tables
        .into_iter()
        .chain([entry, empty, unreadable, merged])
        .collect()
}

/// As serde writes it.
fn by_serde(report: &Report) -> String {
    serde_json::to_string(report).unwrap() + "\n"
}

#[test]
fn every_form_of_report_is_written_as_serde_writes_it() {
    for report in reports() {
        assert_eq!(report.to_json(), by_serde(&report));
    }
}

#[test]
fn days_of_any_year_are_written_as_serde_writes_them() {
    for (year, month, day) in [
        (-1, 1, 1),
        (0, 2, 29),
        (1, 1, 1),
        (999, 12, 31),
        (2020, 10, 9),
        (9999, 12, 31),
        (10_000, 1, 1),
    ] {
        let mut report = of_a_table(Lang::Zh);
        report.as_of = NaiveDate::from_ymd_opt(year, month, day);
        assert_eq!(report.to_json(), by_serde(&report));
    }
}

/// Every text and number of a value, where one may be put in its place.
fn leaves(value: &mut Value) -> Vec<&mut Value> {
    match value {
        Value::Array(items) => items.iter_mut().flat_map(leaves).collect(),
        Value::Object(members) => members.values_mut().flat_map(leaves).collect(),
        leaf => vec![leaf],
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Reports are read back and merged, so what stands in them need not be ours.
    #[test]
    fn a_report_with_anything_in_it_is_written_as_serde_writes_it(
        which in 0_usize..6,
        edits in prop::collection::vec((any::<prop::sample::Index>(), ".{0,6}", any::<u64>()), 1..6),
    ) {
        let mut value = serde_json::to_value(&reports()[which]).unwrap();
        for (at, text, number) in edits {
            let before = value.clone();
            let mut leaves = leaves(&mut value);
            let at = at.index(leaves.len());
            *leaves[at] = if leaves[at].is_number() { number.into() } else { text.into() };
            // Words of closed lists, dates and addresses stay what they are.
            if serde_json::from_value::<Report>(value.clone()).is_err() {
                value = before;
            }
        }
        let report: Report = serde_json::from_value(value).unwrap();
        prop_assert_eq!(report.to_json(), by_serde(&report));
    }
}
