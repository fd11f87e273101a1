//! The entries that the manuals of the rules show.

use mulu::rules::RULES;
use serde_json::Value;

/// Every entry that the manuals show as an example, right or wrong.
pub(crate) fn examples() -> Vec<Value> {
    let blocks = RULES
        .iter()
        .flat_map(|rule| rule.manual.split("```json").skip(1));
    let documents = blocks.filter_map(|block| {
        let json = block.split("```").next().unwrap_or_default();
        serde_json::from_str::<Value>(json).ok()
    });
    let entries = documents.flat_map(|mut document| match document["entries"].take() {
        Value::Array(entries) => entries,
        _ => vec![document],
    });
    entries
        .filter(|entry| entry.get("matter").is_some())
        .collect()
}
