//! The example workbooks against the lists of what is wrong with them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use mulu::Options;
use mulu::report::{Report, Verdict};
use mulu::rules::Rule;

/// A finding by file, cell and code.
type Found = (String, String, String);

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(name)
}

fn check(folder: &Path, file: &str) -> Report {
    let bytes = fs::read(folder.join(file)).expect(file);
    let options = Options {
        name: Some(file.to_owned()),
        // The one table without a year of its own.
        as_of: (file == "township-ditto.xlsx").then(|| "2020-12-31".to_owned()),
        ..Options::default()
    };
    mulu_table::check(&bytes, &options).expect(file)
}

/// What the list says of the rules there are; the rest is for rules that follow.
fn expected(folder: &Path) -> BTreeSet<Found> {
    let json = fs::read_to_string(folder.join("expected.json")).expect("expected.json");
    let list: Vec<serde_json::Value> = serde_json::from_str(&json).expect("a list");
    let text = |item: &serde_json::Value, key: &str| item[key].as_str().expect(key).to_owned();
    list.iter()
        .filter(|item| Rule::find(&text(item, "code")).is_some())
        .map(|item| (text(item, "file"), text(item, "cell"), text(item, "code")))
        .collect()
}

/// Every place a report names.
fn places(file: &str, report: &Report) -> BTreeSet<Found> {
    let cells = report.findings().iter().flat_map(|finding| {
        let cells = finding.also.iter().filter_map(|place| place.cell.as_ref());
        let cells = finding.cell.iter().chain(cells);
        cells.map(|cell| (file.to_owned(), cell.address.clone(), finding.code.clone()))
    });
    cells.collect()
}

fn compare(folder: &Path, files: &[&str]) {
    let mut found = BTreeSet::new();
    for file in files {
        let report = check(folder, file);
        assert!(report.inputs[0].problem.is_none(), "{file} was not read");
        found.extend(places(file, &report));
    }
    let wanted = expected(folder);
    let missed: Vec<_> = wanted.difference(&found).collect();
    let extra: Vec<_> = found.difference(&wanted).collect();
    assert!(
        missed.is_empty() && extra.is_empty(),
        "\nmissed {missed:#?}\nextra {extra:#?}"
    );
}

#[test]
fn the_faulty_tables_give_the_findings_listed_and_no_other() {
    compare(
        &folder("examples/data"),
        &[
            "water-bureau-2020.xlsx",
            "water-bureau-2020.csv",
            "water-bureau-2020-clean.xlsx",
        ],
    );
}

#[test]
fn tables_of_other_forms_give_the_findings_listed_and_no_other() {
    compare(
        &folder("tests/data"),
        &[
            "village.xlsx",
            "township-ditto.xlsx",
            "reordered-synonyms.xlsx",
            "three-header-rows.xlsx",
        ],
    );
}

#[test]
fn the_clean_copy_is_decided_in_full() {
    let report = check(&folder("examples/data"), "water-bureau-2020-clean.xlsx");
    assert_eq!(report.verdict, Verdict::NoViolationFound);
    assert_eq!(report.counts.undecided, 0);
    let undecided = report.tally.iter().find(|row| row.undecided > 0);
    assert_eq!(undecided.map(|row| &row.code), None);
}

#[test]
fn the_wording_of_the_national_guides_is_no_error() {
    let report = check(&folder("tests/data"), "national-guide-wording.xlsx");
    assert!(report.inputs[0].problem.is_none());
    assert_eq!(report.counts.error, 0);
}

#[test]
fn both_encodings_give_the_same_findings() {
    let folder = folder("examples/data");
    let utf8 = check(&folder, "water-bureau-2020.csv");
    let gbk = check(&folder, "water-bureau-2020-gbk.csv");
    assert_eq!(utf8.findings, gbk.findings);
}
