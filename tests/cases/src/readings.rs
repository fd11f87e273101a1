//! What every kind of cell is read as: a file of cells for each kind, each cell beside its whole reading.
//!
//! A line of a file is an object with the `cell` and what was read of it; a new cell is a line with the cell alone,
//! and `cargo xtask gen --write` adds the rest. So a change of a reader shows what it changes, cell by cell.

use mulu::law::Law;
use mulu::parse::{basis, channels, time_limit};
use serde_json::{Value, json};

/// The columns whose cells are read, each with the name of its file in `tests/cases/readings`.
pub const COLUMNS: [&str; 3] = ["basis", "channels", "time_limit"];

/// A file of cells with every reading made anew.
///
/// # Errors
/// Where a line is no JSON object with a `cell`.
///
/// ```
/// let made = mulu_cases::readings::made("time_limit", "{\"cell\":\"每年1月31日前\"}\n").unwrap();
/// assert!(made.contains("01-31"));
/// ```
pub fn made(column: &str, cells: &str) -> Result<String, serde_json::Error> {
    let mut lines = String::with_capacity(cells.len());
    for line in cells.lines() {
        let line: Value = serde_json::from_str(line)?;
        let cell = line["cell"].as_str().unwrap_or_default();
        let made = json!({ "cell": cell, "read": terse(read(column, cell)?) });
        lines.push_str(&made.to_string());
        lines.push('\n');
    }
    Ok(lines)
}

fn read(column: &str, cell: &str) -> Result<Value, serde_json::Error> {
    match column {
        "basis" => serde_json::to_value(basis::basis(cell, &Law::national())),
        "channels" => serde_json::to_value(channels::channels(cell)),
        _ => {
            let clauses = time_limit::time_limit(cell);
            let words: Vec<String> = clauses.iter().map(time_limit::canonical).collect();
            Ok(json!([serde_json::to_value(clauses)?, words]))
        }
    }
}

/// Without what is empty and without the texts, which the spans tell.
fn terse(value: Value) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(terse).collect(),
        Value::Object(members) => {
            let members = members.into_iter();
            let told = members.filter(|(name, value)| name != "text" && !value.is_null());
            // What a limit counts from has a text and no span.
            told.map(|(name, value)| match name.as_str() {
                "anchor" => (name, value),
                _ => (name, terse(value)),
            })
            .collect()
        }
        other => other,
    }
}
