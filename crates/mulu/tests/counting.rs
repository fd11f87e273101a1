//! What the tally counts: every target once, in the outcome it had.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "common/document.rs"]
mod document;

use document::check;
use mulu::draft::{Draft, Grid, GridRow};
use mulu::engine::Input;
use mulu::report::{Report, Tally};
use mulu::{Document, Options};
use serde_json::{Value, json};

fn row<'r>(report: &'r Report, code: &str) -> &'r Tally {
    report.tally.iter().find(|row| row.code == code).unwrap()
}

fn entry(matter: &str, limit: &str) -> Value {
    json!({
        "matter": {"primary": matter},
        "time_limit": {"text": limit},
        "disclosing_body": "清源市水务局",
        "mode": ["proactive"],
    })
}

const SOUND: &str = "信息形成或者变更之日起20个工作日内";
const LONG: &str = "信息形成或者变更之日起30个工作日内";

#[test]
fn every_outcome_is_counted_where_it_belongs() {
    let mut newer = entry("节约用水", SOUND);
    newer["basis"] = json!({"text": "《节水产业促进办法》(水财务〔2026〕5号)"});
    let report = check(&[
        entry("水资源公报", SOUND),
        entry("取水许可", LONG),
        entry("河湖长制", LONG),
        newer,
    ]);
    let limits = row(&report, "TIM002");
    assert_eq!((limits.targets, limits.passed, limits.violated), (4, 2, 2));
    assert_eq!(row(&report, "REF002").undecided, 1);
    // One structure, without fault; four matters, none said twice.
    assert_eq!(row(&report, "DOC001").passed, 1);
    assert_eq!(row(&report, "STR008").passed, 4);
}

#[test]
fn a_value_that_did_not_decode_silences_the_rule_that_misses_it() {
    let mut broken = entry("水资源公报", SOUND);
    broken["disclosing_body"] = json!(7);
    // What holds the value may be malformed itself, or what it holds.
    let mut holder = entry("节约用水", SOUND);
    holder["time_limit"] = json!(20);
    let mut held = entry("河湖长制", SOUND);
    held["time_limit"] = json!({"text": 20});
    let report = check(&[broken, holder, held, entry("取水许可", SOUND)]);
    let limits = row(&report, "TIM001");
    assert_eq!((limits.passed, limits.violated), (2, 0));
    assert_eq!(limits.reasons.get("malformed"), Some(&2));
    let bodies = row(&report, "SUB001");
    assert_eq!((bodies.passed, bodies.violated), (3, 0));
    assert_eq!(bodies.reasons.get("malformed"), Some(&1));
}

/// The entry is judged as any other in all that is whole.
#[test]
fn one_in_five_malformed_changes_nothing_else() {
    let limits = [SOUND, LONG, "及时公开"];
    let mut entries: Vec<Value> = (0..120)
        .map(|at| entry(&format!("第{at}号工程建设情况"), limits[at % 3]))
        .collect();
    let whole = check(&entries);
    for entry in entries.iter_mut().step_by(5) {
        entry["responsible_section"] = json!(7);
    }
    let broken = check(&entries);
    for (row, of_whole) in broken.tally.iter().zip(&whole.tally) {
        if !row.code.starts_with("DOC") {
            assert_eq!(row, of_whole);
        }
    }
}

fn grid(headers: &[&str], rows: &[&[&str]]) -> Grid {
    let mut grid = Grid {
        rows: vec![GridRow::new(0, headers.iter().copied())],
        ..Grid::default()
    };
    for (row, at) in rows.iter().zip(1..) {
        grid.rows.push(GridRow::new(at, row.iter().copied()));
    }
    grid
}

fn check_grids(grids: &[Grid]) -> Report {
    let options = Options {
        as_of: Some("2024-06-30".to_owned()),
        body: Some("department@county".to_owned()),
        ..Options::default()
    };
    mulu::check(&Draft::from_grids(grids), &options.context().unwrap())
}

#[test]
fn the_same_matter_in_two_tables_is_no_repetition() {
    let headers = ["公开事项", "公开时限", "公开主体"];
    let row = ["水资源公报", SOUND, "清源市水务局"];
    let one = grid(&headers, &[&row]);
    let other = grid(&headers, &[&["取水许可", SOUND, "清源市水务局"], &row]);
    let two = grid(&headers, &[&row, &row]);
    let repeated = |grids: &[Grid]| self::row(&check_grids(grids), "STR008").violated;
    assert_eq!(repeated(&[one, other]), 0);
    assert_eq!(repeated(&[two]), 1);
}

#[test]
fn a_row_is_proactive_where_it_says_so_or_no_column_could() {
    let limit_of = |headers: &[&str], row: &[&str]| {
        let report = check_grids(&[grid(headers, &[row])]);
        self::row(&report, "TIM002").violated
    };
    let headers = ["公开事项", "公开时限", "公开主体"];
    let row = ["公报", LONG, "清源市水务局"];
    assert_eq!(limit_of(&headers, &row), 1);
    for column in ["公开方式", "主动"] {
        let headers = [headers[0], headers[1], headers[2], column];
        assert_eq!(
            limit_of(&headers, &[row[0], row[1], row[2], ""]),
            0,
            "{column}"
        );
    }
}

#[test]
fn an_input_is_known_by_the_digest_of_its_bytes() {
    // Of no bytes, as BLAKE3 publishes it.
    let none = "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262";
    assert_eq!(Input::digest_of(b""), none);
    assert_ne!(Input::digest_of(b"a"), none);
}

#[test]
fn options_give_the_level_of_the_body_too() {
    let report = check_grids(&[grid(
        &["公开事项", "公开时限", "公开主体"],
        &[&["公报", SOUND, "水务局"]],
    )]);
    let report = serde_json::to_value(&report).unwrap();
    assert_eq!(report["inputs"][0]["body"]["level"], "county");
}

/// Where no rule needs to see every entry, an entry with a malformed value is no entry like those with none.
#[test]
fn what_is_recalled_is_not_told_of_a_malformed_value() {
    let mut entries: Vec<Value> = (0..96).map(|_| entry("水资源公报", SOUND)).collect();
    entries[40]["time_limit"] = Value::Null;
    entries[80]["time_limit"] = json!(20);
    let document = json!({"kind": "catalogue", "issued_on": "2024-06-30", "entries": entries});
    let options = Options {
        rules: vec!["TIM001".to_owned()],
        ..Options::default()
    };
    let context = options.context().unwrap();
    let bytes = document.to_string().into_bytes();
    let document = Document::from_json(&bytes, None).unwrap();
    let report = document.check("a.json", None, &context);
    let limits = row(&report, "TIM001");
    assert_eq!((limits.passed, limits.violated), (94, 1));
    assert_eq!(limits.reasons.get("malformed"), Some(&1));
}
