//! What the form toolkit knows of an entry: its fields by name, where each goes, and the official terms.

use mulu::model::Field;
use mulu::terms::{TERMS, Term};
use serde_json::{Map, Value, json};

use super::Artefact;
use crate::run::{Failure, Outcome};

const PATH: &str = "bindings/wasm/js/form/fields.js";

/// Boxes are words of these fields; the form has the group of boxes as one field.
const GROUPS: [Field; 3] = [Field::Audience, Field::Mode, Field::Level];

/// The fields, and the words of closed lists.
pub(super) fn artefacts() -> Outcome<Vec<Artefact>> {
    let schema = mulu::schema::schema("catalogue").unwrap_or_default();
    let made = fields(&schema)
        .and_then(|fields| Ok((fields, words()?)))
        .map_err(|why| Failure::new(format!("{PATH}：{why}"), format!("{PATH}: {why}")))?;
    let (fields, words) = made;
    let text = format!(
        "// Made from terms.toml and the schema of the catalogue by `cargo xtask gen --write`. Do not edit.\n\n\
         /** Every field of an entry: where its value stands, what it holds (`text`, `lines` or `words`), and its term. */\n\
         export const FIELDS = {{\n{fields}}};\n\n\
         /** The words that may be ticked, with their terms. */\n\
         export const WORDS = {{\n{words}}};\n"
    );
    Ok(vec![(PATH.to_owned(), text.into_bytes())])
}

fn fields(schema: &Value) -> Result<String, String> {
    let mut text = String::new();
    for field in Field::ALL {
        // The third of the boxes for the audience is a text of its own.
        if field.is_box() && *field != Field::SpecificGroups {
            continue;
        }
        let pointer = if *field == Field::Audience {
            Field::WholeSociety.pointer()
        } else {
            field.pointer()
        };
        let (path, shape) = place(schema, pointer)?;
        let Term { zh, en, source, .. } = term(field.as_str())?;
        let line = json!({"path": path, "shape": shape, "zh": zh, "en": en, "source": source});
        text.push_str(&member(field.as_str(), &line));
    }
    Ok(text)
}

fn words() -> Result<String, String> {
    let mut text = String::new();
    for field in Field::ALL.iter().filter(|field| field.is_box()) {
        let Term { zh, en, .. } = term(field.as_str())?;
        let group = GROUPS
            .iter()
            .find(|group| field.in_words() == Some(**group));
        let of = group.map(|group| group.as_str());
        text.push_str(&member(
            field.as_str(),
            &json!({"of": of, "zh": zh, "en": en}),
        ));
    }
    Ok(text)
}

fn member(name: &str, value: &Value) -> String {
    format!("  {name}: {value},\n")
}

fn term(id: &str) -> Result<&'static Term, String> {
    let found = TERMS.iter().find(|term| term.id == id);
    found.ok_or_else(|| format!("no term {id}"))
}

/// The keys that lead to the value a form writes, and what it is.
fn place(schema: &Value, pointer: &str) -> Result<(Vec<String>, &'static str), String> {
    let mut path: Vec<String> = pointer.split('/').skip(1).map(str::to_owned).collect();
    let mut here = definition(schema, "CatalogueEntry")?;
    for key in &path {
        here = resolved(schema, &here["properties"][key])?;
    }
    // Beside the text of such a cell the form writes nothing: the lists are the core's to read.
    if here["properties"]["text"].is_object() {
        path.push("text".to_owned());
        return Ok((path, "text"));
    }
    let is_list = has_type(here, "array");
    let shape = match (is_list, here["items"]["oneOf"].is_array()) {
        (true, true) => "words",
        (true, false) => "lines",
        (false, _) if here.get("properties").is_none() => "text",
        (false, _) => return Err(format!("{pointer} is no value of a form")),
    };
    Ok((path, shape))
}

fn has_type(schema: &Value, word: &str) -> bool {
    match &schema["type"] {
        Value::String(own) => own == word,
        Value::Array(own) => own.iter().any(|own| own == word),
        _ => false,
    }
}

/// A schema behind its reference, and apart from the null that may stand in its place.
fn resolved<'s>(schema: &'s Value, property: &'s Value) -> Result<&'s Value, String> {
    let any: Option<&Vec<Value>> = property["anyOf"].as_array();
    let first = any.and_then(|any| any.first()).unwrap_or(property);
    match first["$ref"].as_str() {
        Some(reference) => definition(schema, reference.rsplit('/').next().unwrap_or_default()),
        None => Ok(first),
    }
}

fn definition<'s>(schema: &'s Value, name: &str) -> Result<&'s Value, String> {
    let found: Option<&Map<String, Value>> = schema["$defs"].as_object();
    let found = found.and_then(|defined| defined.get(name));
    found.ok_or_else(|| format!("no type {name}"))
}
