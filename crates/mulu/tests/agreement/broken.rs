//! Documents broken in exactly one place.

use serde_json::{Map, Value, json};

use crate::random::Random;
use crate::whole::{Maker, Place, escaped, kind, required, types};

/// The ways to break a document.
pub(crate) const WAYS: &[&str] = &[
    "wrong type",
    "missing",
    "unknown member",
    "wrong text",
    "wrong number",
    "wrong length",
];

pub(crate) struct Broken {
    pub(crate) document: Value,
    /// Where the defect stands.
    pub(crate) pointer: String,
    pub(crate) how: &'static str,
}

/// Breaks one place of a whole document; `None` where no place was found.
pub(crate) fn in_one_place(
    maker: &Maker<'_>,
    document: &Value,
    places: &[Place<'_>],
    random: &mut Random,
) -> Option<Broken> {
    // Many places are tried for one way, so that rare ways are taken as often as common ones.
    for _ in 0..20 {
        let how = *random.of(WAYS);
        for _ in 0..40 {
            let place = random.of(places);
            let mut document = document.clone();
            let value = document.pointer_mut(&place.pointer)?;
            let broken = match how {
                "wrong type" => wrong_type(place, value, random).then(String::new),
                "missing" => missing(place, value, random),
                "unknown member" => unknown(place, value, random),
                "wrong text" => wrong_text(maker, place, value, random).then(String::new),
                "wrong number" => wrong_number(place, value, random).then(String::new),
                _ => wrong_length(place, value).then(String::new),
            };
            if let Some(below) = broken {
                let pointer = format!("{}{below}", place.pointer);
                return Some(Broken {
                    document,
                    pointer,
                    how,
                });
            }
        }
    }
    None
}

fn wrong_type(place: &Place<'_>, value: &mut Value, random: &mut Random) -> bool {
    let others = [
        json!(null),
        json!(true),
        json!(7),
        json!(-7),
        json!(0.5),
        json!(1e300),
        json!("文字"),
        json!([]),
        json!([[1]]),
        json!({}),
        json!({ "a": { "b": 1 } }),
    ];
    let other = random.of(&others);
    let name = match other {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let fits =
        types(place.schema).any(|taken| taken == name) || (place.is_nullable && other.is_null());
    // The document as a whole has no other type: that is a failure, not a defect.
    if fits || place.pointer.is_empty() {
        return false;
    }
    *value = other.clone();
    true
}

fn missing(place: &Place<'_>, value: &mut Value, random: &mut Random) -> Option<String> {
    let names: Vec<&str> = required(place.schema).collect();
    if names.is_empty() {
        return None;
    }
    let name = random.of(&names);
    value.as_object_mut()?.remove(*name)?;
    Some(format!("/{name}"))
}

fn unknown(place: &Place<'_>, value: &mut Value, random: &mut Random) -> Option<String> {
    if place.schema.get("additionalProperties") != Some(&Value::Bool(false)) {
        return None;
    }
    let name = *random.of(&["matters", "Kind", "", " ", "a/b~c", "公开事项", "\u{0}"]);
    let worth = random
        .of(&[json!(null), json!("x"), json!({ "a": [1] })])
        .clone();
    let before: &mut Map<String, Value> = value.as_object_mut()?;
    before.insert(name.to_owned(), worth);
    Some(format!("/{}", escaped(name)))
}

fn wrong_text(
    maker: &Maker<'_>,
    place: &Place<'_>,
    value: &mut Value,
    random: &mut Random,
) -> bool {
    if kind(place.schema) != "string" {
        return false;
    }
    let (_, wrong) = maker.texts(place.schema);
    if wrong.is_empty() {
        return false;
    }
    *value = json!(random.of(&wrong));
    true
}

fn wrong_number(place: &Place<'_>, value: &mut Value, random: &mut Random) -> bool {
    if kind(place.schema) != "integer" {
        return false;
    }
    let bound = |name| place.schema.get(name).and_then(Value::as_i64);
    let mut wrong = vec![json!(0.5), json!(1e300)];
    wrong.extend(bound("minimum").map(|least| json!(least - 1)));
    wrong.extend(bound("maximum").map(|most| json!(most + 1)));
    *value = random.of(&wrong).clone();
    true
}

fn wrong_length(place: &Place<'_>, value: &mut Value) -> bool {
    let (Some(most), Value::Array(items)) = (place.schema.get("maxItems"), value) else {
        return false;
    };
    while items.len() as u64 <= most.as_u64().unwrap() {
        items.push(json!(1));
    }
    true
}
