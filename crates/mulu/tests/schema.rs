//! What every published schema promises.
#![cfg(feature = "schema")]

use mulu::schema::Judge;
use serde_json::{Map, Value};

/// Calls `see` with every schema inside a schema, the members of `properties` by their names.
fn walk(
    schema: &Value,
    name: Option<&str>,
    see: &mut impl FnMut(Option<&str>, &Map<String, Value>),
) {
    let Some(object) = schema.as_object() else {
        return;
    };
    see(name, object);
    for (keyword, below) in object {
        match (keyword.as_str(), below) {
            ("properties", Value::Object(members)) => {
                for (name, member) in members {
                    walk(member, Some(name), see);
                }
            }
            ("$defs", Value::Object(types)) => {
                for it in types.values() {
                    walk(it, None, see);
                }
            }
            ("anyOf" | "oneOf" | "allOf" | "prefixItems", Value::Array(forms)) => {
                for it in forms {
                    walk(it, None, see);
                }
            }
            ("items" | "additionalProperties", _) => walk(below, None, see),
            _ => {}
        }
    }
}

#[test]
fn every_schema_is_a_valid_schema_with_a_name_for_good() {
    for (name, schema) in mulu::schema::schemas() {
        assert_eq!(
            schema["$schema"],
            "https://json-schema.org/draft/2020-12/schema"
        );
        assert_eq!(schema["$id"], format!("urn:mulu:schema:v1:{name}"));
        assert!(Judge::new(&schema).is_ok(), "{name}");
    }
}

#[test]
fn members_have_their_official_term_and_types_their_english_name() {
    for (schema_name, schema) in mulu::schema::schemas() {
        let mut untitled = Vec::new();
        walk(&schema, None, &mut |name, object| {
            let title = object.get("title").and_then(Value::as_str);
            match (name, title) {
                (Some(name), None) => untitled.push(name.to_owned()),
                (Some(_), Some(title)) => assert!(!title.is_ascii(), "{title}"),
                (None, title) => assert!(title.is_none_or(str::is_ascii), "{title:?}"),
            }
        });
        assert!(
            untitled.is_empty(),
            "{schema_name}: add these to crates/mulu/src/terms.toml, then cargo xtask gen --write: {untitled:?}"
        );
    }
}

#[test]
fn nothing_in_a_schema_is_rust() {
    for (schema_name, schema) in mulu::schema::schemas() {
        walk(&schema, None, &mut |name, object| {
            let place = format!("{schema_name} {name:?}");
            if let Some(Value::String(format)) = object.get("format") {
                assert!(!format.contains("int"), "{place}: {format}");
            }
            if let Some(Value::String(text)) = object.get("description") {
                assert!(
                    !text.contains(['\n', '`']) || !text.contains("assert"),
                    "{place}: {text}"
                );
            }
            if object.contains_key("properties") {
                assert!(
                    object.contains_key("additionalProperties"),
                    "{place}: say whether it is closed"
                );
            }
        });
    }
}

#[test]
fn reports_satisfy_their_schema() {
    let schema = mulu::schema::schema("report").expect("a published schema");
    let judge = Judge::new(&schema).expect("a schema");
    let documents: [&[u8]; 3] = [
        r#"{"kind":"catalogue","issued_on":"2020","body":{"kind":"department"},"entries":[
            {"matter":{"primary":"m"},"mode":["proactive"],"time_limit":{"text":"30个工作日内"},"seq":7}]}"#
            .as_bytes(),
        br#"{"kind":"catalogue","entries":[]}"#.as_slice(),
        b"not json".as_slice(),
    ];
    for document in documents {
        let report = mulu::check_json(document, &mulu::Options::default()).expect("options");
        let value: Value = serde_json::from_str(&report.to_json()).expect("json");
        assert_eq!(judge.defects(&value), [], "{value}");
    }
}
