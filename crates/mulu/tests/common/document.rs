//! Entries as the catalogue of a county's bureau.

use mulu::report::Report;
use mulu::{Document, Options};
use serde_json::{Value, json};

/// Judges the entries.
pub(crate) fn check(entries: &[Value]) -> Report {
    let document = json!({
        "kind": "catalogue",
        "issued_on": "2024-06-30",
        "body": {"kind": "department", "level": "county", "name": "清源市水务局"},
        "entries": entries,
    });
    let bytes = document.to_string().into_bytes();
    let context = Options::default().context().unwrap();
    Document::from_json(&bytes, None)
        .unwrap()
        .check("a.json", None, &context)
}
