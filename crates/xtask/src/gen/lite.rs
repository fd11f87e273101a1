//! The tables of the twin that runs without WebAssembly: what the core says of itself, as one module of data.
//!
//! Its order is that in which it compresses best: what is of one kind stands together.

mod cited;
mod letters;
mod problems;
mod rules;
mod shape;

use mulu::model::BodyKind;
use mulu::profile::Profile;
use mulu::report::Report;
use mulu::rules::Addressee;
use mulu::{JsonType, Lang, Options};
use serde_json::{Value, json};

use super::Artefact;
use crate::run::{Failure, Outcome};

const PATH: &str = "bindings/wasm/js/lite/tables.js";

/// The members of a table in their order.
type Table = Vec<(String, Value)>;

/// The module of data.
pub(super) fn artefacts() -> Outcome<Vec<Artefact>> {
    let text =
        source().map_err(|why| Failure::new(format!("{PATH}：{why}"), format!("{PATH}: {why}")))?;
    Ok(vec![(PATH.to_owned(), text.into_bytes())])
}

#[rustfmt::skip]
fn source() -> Result<String, String> {
    let report = mulu::check_json(b"[]", &Options::default()).map_err(|why| why.to_string())?;
    let Report { tool, digests, .. } = report;
    let (shape, types) = shape::of_catalogue()?;
    let rules = rules::all()?;
    Ok([
        "// Made from the tables of the core by `cargo xtask gen --write`. Do not edit.\n".to_owned(),
        one("VERSION", "The version of the core.", &json!(tool.version)),
        list("CITATIONS", "What rules cite.", &rules.citations),
        list("JSON_TYPES", "The types of JSON in words, Chinese and English.", &json_types()),
        table("TYPES", "What may stand at a place: its type in JSON, the words for it where they are others, the most that it may be.", &types),
        one("SHAPE", "The members of a catalogue; `must` are those that have to be given. A text is a type, or the words of a list.", &shape),
        one("COMMON", "What most rules that can be asked have in common.", &Value::Object(rules.common)),
        list("RULES", "Every rule. What can be asked says where it differs from the others, and what it asks; the others, what they are of.", &rules.rows),
        table("PROBLEMS", "What keeps a document from being judged, and what is said of it.", &problems::all()),
        letters::source()?,
        one("ORGANS", "The kinds of body that are administrative organs.", &organs()),
        one("PROFILES", "The profiles, base first.", &json!(Profile::NAMES)),
        one("DIGESTS", "What verdicts rest on.", &json!(digests)),
    ]
    .concat())
}

fn one(name: &str, comment: &str, value: &Value) -> String {
    format!("\n/** {comment} */\nexport const {name} = {value};\n")
}

/// A row a line, so that a change shows which.
fn list(name: &str, comment: &str, rows: &[Value]) -> String {
    let rows: Vec<String> = rows.iter().map(ToString::to_string).collect();
    let rows = rows.join(",\n  ");
    format!("\n/** {comment} */\nexport const {name} = [\n  {rows},\n];\n")
}

fn table(name: &str, comment: &str, rows: &[(String, Value)]) -> String {
    let row = |(key, value): &(String, Value)| format!("{}: {value}", json!(key));
    let rows = rows.iter().map(row).collect::<Vec<_>>().join(",\n  ");
    format!("\n/** {comment} */\nexport const {name} = {{\n  {rows},\n}};\n")
}

/// The types of JSON as the reader numbers them.
const JSON_TYPES: [JsonType; 6] = [
    JsonType::String,
    JsonType::Number,
    JsonType::Boolean,
    JsonType::Null,
    JsonType::Array,
    JsonType::Object,
];

fn json_types() -> Vec<Value> {
    JSON_TYPES
        .map(|it| both(|lang| it.word(lang).to_owned()))
        .into()
}

/// Chinese and English.
fn both(words: impl Fn(Lang) -> String) -> Value {
    json!([words(Lang::Zh), words(Lang::En)])
}

fn organs() -> Value {
    let organs = BodyKind::ALL
        .iter()
        .filter(|kind| Addressee::AdministrativeOrgan.covers(**kind));
    organs.map(|kind| kind.as_str()).collect()
}
