//! A cell of any length takes time in proportion to it, whatever it is made of.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::time::{Duration, Instant};

use mulu::Options;
use mulu::law::Law;
use mulu::parse::basis::basis;
use mulu::parse::channels::channels;
use mulu::parse::time_limit::time_limit;

/// A reader that took the square of the length would need hours for a cell like these.
const FAR_TOO_LONG: Duration = Duration::from_secs(5);

fn check(parts: &[&str], times: usize, read: impl Fn(&str)) {
    for part in parts {
        let cell = part.repeat(times);
        let started = Instant::now();
        read(&cell);
        assert!(started.elapsed() < FAR_TOO_LONG, "{part}");
    }
}

#[test]
fn time_limits_take_linear_time() {
    let parts = [
        "20个工作日内；",
        "每",
        "每年",
        "信息形成",
        "（",
        "20",
        "公开。",
        "及时",
        "、",
        "1、",
        "自",
        "20个工作日（形成后）",
        "每季度结束后",
        "：",
        "，从其规定",
        "十",
        "形成或变更后，",
        "同上 ",
    ];
    check(&parts, 20_000, |cell| {
        let letters = cell.chars().count();
        let clauses = time_limit(cell);
        assert!(
            clauses
                .iter()
                .all(|clause| clause.span.end as usize <= letters)
        );
    });
}

#[test]
fn bases_take_linear_time() {
    let parts = [
        "《",
        "》",
        "（",
        "第",
        "第1、",
        "第一",
        "令第",
        "〔2019",
        "《水法》",
        "1.",
        "《水法〉（",
        "及其",
        "号令 ",
        "\n",
    ];
    let law = Law::national();
    check(&parts, 40_000, |cell| drop(basis(cell, &law)));
}

#[test]
fn channels_take_linear_time() {
    let parts = ["■政府网站 ", "政府", "（", "政府网 ", "口", "1.", "、"];
    check(&parts, 20_000, |cell| {
        assert!(channels(cell).items.len() <= 20_000);
    });
}

#[test]
fn a_cell_with_thousands_of_faults_is_shown_around_each() {
    let basis = "见通知；".repeat(4_000);
    let catalogue = serde_json::json!({
        "kind": "catalogue",
        "issued_on": "2024",
        "entries": [{ "matter": { "primary": "规划" }, "basis": { "text": basis } }],
    });
    let started = Instant::now();
    let report = mulu::check_json(catalogue.to_string().as_bytes(), &Options::default()).unwrap();
    assert!(started.elapsed() < FAR_TOO_LONG);
    let findings = report.findings().iter();
    let unreadable: Vec<_> = findings.filter(|it| it.code == "REF015").collect();
    assert!(!unreadable.is_empty());
    for finding in unreadable {
        let text = finding.text.as_deref().unwrap();
        assert!(text.chars().count() < 250, "{}", text.len());
        assert_eq!(finding.span.unwrap().slice(text), "见通知");
    }
}

/// An entry with the cell in every column that is read for what is in it.
fn judged(cell: &str) -> mulu::report::Report {
    let entry = serde_json::json!({
        "matter": {"primary": "规划"},
        "basis": {"text": cell},
        "time_limit": {"text": cell},
        "channels": {"text": cell},
        "link": cell,
        "disclosing_body": cell,
    });
    let document =
        serde_json::json!({"kind": "catalogue", "issued_on": "2024", "entries": [entry]});
    mulu::check_json(document.to_string().as_bytes(), &Options::default()).unwrap()
}

#[test]
fn a_cell_longer_than_any_is_judged_in_time() {
    let parts = [
        "《",
        "《水法》第一条、",
        "■政府网站",
        "http://a.b/ ",
        "20个工作日；",
    ];
    for part in parts {
        let started = Instant::now();
        let report = judged(&part.repeat(100_000));
        // The rules are many, and this build is hardly optimised.
        assert!(started.elapsed() < 6 * FAR_TOO_LONG, "{part}");
        assert!(report.counts.warning > 0, "{part}");
    }
}

#[test]
fn what_stands_behind_the_longest_cell_is_said_to_be_unread() {
    let basis = |times| judged(&"《中华人民共和国水法》第一条、".repeat(times));
    let unread = |report: &mulu::report::Report| {
        let codes = report.findings().iter().map(|finding| &*finding.code);
        codes.filter(|code| *code == "REF015").count()
    };
    assert_eq!((unread(&basis(100)), unread(&basis(10_000))), (0, 1));
}
