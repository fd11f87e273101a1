//! From the types to the published schemas.

use schemars::generate::SchemaSettings;
use schemars::transform::{RestrictFormats, Transform, transform_subschemas};
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value};

use crate::terms::TERMS;

/// The schema of a document as we read it: a member with a default may be absent.
pub(super) fn root<T: JsonSchema>() -> Schema {
    // Said aloud: the default draft of schemars may change under us.
    SchemaSettings::draft2020_12()
        .with_transform(Bounds)
        .with_transform(Sets)
        .with_transform(Open)
        .with_transform(RestrictFormats::default())
        .with_transform(FirstParagraph)
        .with_transform(OfficialTerms)
        .into_generator()
        .into_root_schema_for::<T>()
}

/// Gives a published schema its name for good.
pub(super) fn finish(mut schema: Schema, name: &str) -> Value {
    schema.insert("$id".into(), format!("urn:mulu:schema:v1:{name}").into());
    schema.to_value()
}

/// Turns Rust's own number formats into bounds every validator understands.
#[derive(Debug, Clone)]
struct Bounds;

impl Transform for Bounds {
    fn transform(&mut self, schema: &mut Schema) {
        let maximum = match schema.get("format").and_then(Value::as_str) {
            Some("uint8") => Some(u64::from(u8::MAX)),
            Some("uint16") => Some(u64::from(u16::MAX)),
            Some("uint32") => Some(u64::from(u32::MAX)),
            // Whole numbers beyond 2^53 are not the same number to every reader of JSON.
            Some("uint64" | "uint") => Some((1 << 53) - 1),
            _ => None,
        };
        if let Some(maximum) = maximum {
            schema.insert("maximum".into(), maximum.into());
        }
        transform_subschemas(self, schema);
    }
}

/// A set with a word twice is the same set: the decoder takes it, and so does the schema.
#[derive(Debug, Clone)]
struct Sets;

impl Transform for Sets {
    fn transform(&mut self, schema: &mut Schema) {
        schema.remove("uniqueItems");
        transform_subschemas(self, schema);
    }
}

/// What is not closed is open, and says so: a report may gain members within v1.
#[derive(Debug, Clone)]
struct Open;

impl Transform for Open {
    fn transform(&mut self, schema: &mut Schema) {
        if schema.get("properties").is_some() && schema.get("additionalProperties").is_none() {
            schema.insert("additionalProperties".into(), true.into());
        }
        transform_subschemas(self, schema);
    }
}

/// Keeps the first paragraph of a doc comment: what follows it is for readers of the Rust pages.
#[derive(Debug, Clone)]
struct FirstParagraph;

impl Transform for FirstParagraph {
    fn transform(&mut self, schema: &mut Schema) {
        if let Some(Value::String(text)) = schema.get_mut("description") {
            let first = text.split("\n\n").next().unwrap_or_default();
            *text = first.lines().map(str::trim).collect::<Vec<_>>().join(" ");
        }
        transform_subschemas(self, schema);
    }
}

/// Titles every member with its official Chinese term, which is the label of a form.
///
/// Types keep their English names: code generators turn a title of a type into an identifier.
/// A term `Body.kind` is for that member alone and wins over the term `kind`.
#[derive(Debug, Clone)]
struct OfficialTerms;

impl Transform for OfficialTerms {
    fn transform(&mut self, schema: &mut Schema) {
        let root = schema
            .get("title")
            .and_then(Value::as_str)
            .map(|root| format!("{root}."));
        if let Some(members) = schema.get_mut("properties").and_then(Value::as_object_mut) {
            entitle("", members);
        }
        transform_subschemas(self, schema);
        let Some(root) = root else {
            return;
        };
        if let Some(members) = schema.get_mut("properties").and_then(Value::as_object_mut) {
            entitle(&root, members);
        }
        let types = schema.get_mut("$defs").and_then(Value::as_object_mut);
        for (name, definition) in types.into_iter().flatten() {
            if let Some(members) = definition
                .get_mut("properties")
                .and_then(Value::as_object_mut)
            {
                entitle(&format!("{name}."), members);
            }
        }
    }
}

fn entitle(owner: &str, members: &mut Map<String, Value>) {
    for (name, member) in members {
        let id = format!("{owner}{name}");
        let term = TERMS.iter().find(|term| term.id == id);
        if let (Some(term), Value::Object(member)) = (term, member) {
            member.insert("title".into(), term.zh.into());
        }
    }
}
