//! The types of the documents for TypeScript, made from the published schemas.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::Artefact;
use crate::run::{Failure, Outcome};

const FOLDER: &str = "bindings/wasm/js/types";

/// The first line of what names all schemas.
const HEAD: &str =
    "// Made from the published schemas by `cargo xtask gen --write`. Do not edit.\n";

/// A file of types for each schema, and where the package finds them.
pub(super) fn artefacts() -> Outcome<Vec<Artefact>> {
    let mut made = Vec::new();
    let mut names = Vec::new();
    for (name, schema) in mulu::schema::schemas() {
        let text = file(name, &schema).map_err(|why| {
            Failure::new(
                format!("无法把 {name} 写成 TypeScript：{why}"),
                format!("{name} as TypeScript: {why}"),
            )
        })?;
        made.push((format!("{FOLDER}/{name}.d.ts"), text.into_bytes()));
        names.push(name);
    }
    let files: Vec<String> = names
        .iter()
        .map(|name| {
            format!("  {name}: new URL('../schemas/{name}.schema.json', import.meta.url),\n")
        })
        .collect();
    let files = format!(
        "{HEAD}\n/** Where the schemas stand, each written out so that bundlers see it. */\n\
         export const SCHEMA_FILES = {{\n{}}};\n",
        files.concat()
    );
    let union: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
    let union = format!(
        "{HEAD}\n/** The published schemas. */\nexport type SchemaName = {};\n",
        union.join(" | ")
    );
    made.push((
        "bindings/wasm/js/schema-files.js".to_owned(),
        files.into_bytes(),
    ));
    made.push((format!("{FOLDER}/schema-name.d.ts"), union.into_bytes()));
    Ok(made)
}

/// The types of one schema: those it defines, in the order of their names, and the document itself last.
fn file(name: &str, schema: &Value) -> Result<String, String> {
    let root = object(schema)?;
    let mut text = format!(
        "// Made from schemas/v1/{name}.schema.json by `cargo xtask gen --write`. Do not edit.\n"
    );
    let defined = root.get("$defs").and_then(Value::as_object);
    for (name, definition) in defined.into_iter().flatten() {
        declaration(&mut text, name, object(definition)?)?;
    }
    let title = root.get("title").and_then(Value::as_str);
    declaration(&mut text, title.ok_or("no title")?, root)?;
    Ok(text)
}

fn declaration(text: &mut String, name: &str, schema: &Map<String, Value>) -> Result<(), String> {
    text.push('\n');
    comment(text, "", schema);
    if schema.contains_key("properties") {
        write(text, format_args!("export interface {name} "));
        members(text, schema, "")?;
        text.push('\n');
    } else {
        let named = of(schema, "")?;
        write(text, format_args!("export type {name} = {named};\n"));
    }
    Ok(())
}

/// The members of an object, braces included.
fn members(text: &mut String, schema: &Map<String, Value>, margin: &str) -> Result<(), String> {
    let properties = schema.get("properties").and_then(Value::as_object);
    let required: Vec<&str> = schema
        .get("required")
        .and_then(Value::as_array)
        .map(|names| names.iter().filter_map(Value::as_str).collect())
        .unwrap_or_default();
    text.push_str("{\n");
    let inner = format!("{margin}  ");
    for (name, property) in properties.into_iter().flatten() {
        let property = object(property)?;
        comment(text, &inner, property);
        let mark = if required.contains(&name.as_str()) {
            ""
        } else {
            "?"
        };
        let value = of(property, &inner)?;
        write(text, format_args!("{inner}{name}{mark}: {value};\n"));
    }
    write(text, format_args!("{margin}}}"));
    Ok(())
}

/// The type of a value.
fn of(schema: &Map<String, Value>, margin: &str) -> Result<String, String> {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        let name = reference.rsplit('/').next().unwrap_or(reference);
        return Ok(name.to_owned());
    }
    if let Some(word) = schema.get("const") {
        return Ok(quoted(word));
    }
    // A type says more than the patterns that stand beside it.
    match schema.get("type") {
        Some(Value::String(word)) => of_type(word, schema, margin),
        Some(Value::Array(words)) => {
            let words = words.iter().filter_map(Value::as_str);
            union(words.map(|word| of_type(word, schema, margin)))
        }
        _ => {
            let any = schema.get("anyOf").or_else(|| schema.get("oneOf"));
            let any = any.and_then(Value::as_array);
            let any = any.ok_or_else(|| format!("no type: {}", Value::from(schema.clone())))?;
            union(any.iter().map(|one| of(object(one)?, margin)))
        }
    }
}

fn of_type(word: &str, schema: &Map<String, Value>, margin: &str) -> Result<String, String> {
    Ok(match word {
        "string" | "boolean" | "null" => word.to_owned(),
        "integer" | "number" => "number".to_owned(),
        "array" => list(schema, margin)?,
        "object" => match schema.get("additionalProperties") {
            _ if schema.contains_key("properties") => {
                let mut text = String::new();
                members(&mut text, schema, margin)?;
                text
            }
            Some(Value::Object(value)) => format!("Record<string, {}>", of(value, margin)?),
            _ => "Record<string, unknown>".to_owned(),
        },
        other => return Err(format!("type {other}")),
    })
}

/// A list, or a tuple where its length is fixed.
fn list(schema: &Map<String, Value>, margin: &str) -> Result<String, String> {
    let items = schema.get("items").ok_or("a list without items")?;
    let item = of(object(items)?, margin)?;
    let bound = |name: &str| schema.get(name).and_then(Value::as_u64);
    match (bound("minItems"), bound("maxItems")) {
        (Some(2), Some(2)) => Ok(format!("[{item}, {item}]")),
        _ if item.contains(' ') => Ok(format!("({item})[]")),
        _ => Ok(format!("{item}[]")),
    }
}

fn union(types: impl Iterator<Item = Result<String, String>>) -> Result<String, String> {
    let types: Result<Vec<String>, String> = types.collect();
    Ok(types?.join(" | "))
}

/// The official term and what the member says, as a comment for the editor.
fn comment(text: &mut String, margin: &str, schema: &Map<String, Value>) {
    let word = |key: &str| schema.get(key).and_then(Value::as_str);
    let said = word("description").unwrap_or_default().replace("*/", "* /");
    let said = said.replace('\n', " ");
    // The title of a whole document is its English name, which stands beside the comment.
    let term = word("title").filter(|term| !term.is_ascii());
    let term = term.filter(|_| !said.contains('“'));
    let term = term.map(|term| format!("“{term}” "));
    write(
        text,
        format_args!("{margin}/** {}{said} */\n", term.unwrap_or_default()),
    );
}

fn quoted(word: &Value) -> String {
    match word.as_str() {
        Some(word) => format!("'{word}'"),
        None => word.to_string(),
    }
}

fn object(schema: &Value) -> Result<&Map<String, Value>, String> {
    schema
        .as_object()
        .ok_or_else(|| format!("no schema: {schema}"))
}

fn write(text: &mut String, what: std::fmt::Arguments<'_>) {
    // Writing to a text cannot fail.
    let _ = text.write_fmt(what);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::file;

    #[test]
    fn lists_words_tuples_and_what_may_be_null() {
        let schema = json!({
            "title": "Thing", "description": "A thing.", "type": "object", "required": ["at"],
            "properties": {
                "at": {"type": ["array", "null"], "items": {"type": "integer"}, "minItems": 2, "maxItems": 2, "description": "Where.", "title": "位置"},
                "mode": {"type": "array", "items": {"oneOf": [{"const": "a"}, {"const": "b"}]}},
                "on": {"type": "string", "anyOf": [{"pattern": "x"}]},
                "other": {"$ref": "#/$defs/Other"},
            },
            "$defs": {"Other": {"type": "object", "additionalProperties": {"type": "string"}}},
        });
        let text = file("thing", &schema).expect("types");
        assert!(text.contains("  /** “位置” Where. */\n  at: [number, number] | null;\n"));
        assert!(text.contains("  mode?: ('a' | 'b')[];\n"));
        assert!(text.contains("  on?: string;\n"));
        assert!(text.contains("export type Other = Record<string, string>;"));
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        let schema = json!({"title": "T", "properties": {"a": {"not": {}}}});
        assert!(file("t", &schema).is_err());
    }
}
