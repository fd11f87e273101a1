//! From the errors of the validator to defects of ours.
//!
//! Only their kind is read, never their text: that is English, and repeats what the user wrote.

use jsonschema::ValidationError;
use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use serde_json::Value;

use super::{SchemaDefect, SchemaFault};

/// The errors of each alternative of an `anyOf` or `oneOf`.
type Alternatives = [Vec<ValidationError<'static>>];

/// Notes one error of the validator as the defects a person would see in it.
pub(super) fn note(error: &ValidationError<'_>, defects: &mut Vec<SchemaDefect>) {
    match error.kind() {
        Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => {
            defects.extend(unexpected.iter().map(|name| SchemaDefect {
                pointer: member(error, name),
                ..one(error)
            }));
        }
        Kind::AnyOf { context } | Kind::OneOfNotValid { context } => {
            alternatives(error, context, defects);
        }
        _ => defects.push(one(error)),
    }
}

/// One error as one defect.
pub(super) fn one(error: &ValidationError<'_>) -> SchemaDefect {
    let pointer = match error.kind() {
        Kind::Required {
            property: Value::String(name),
        } => member(error, name),
        _ => error.instance_path().as_str().to_owned(),
    };
    SchemaDefect {
        pointer,
        keyword: error.kind().keyword().to_owned(),
        fault: fault(error.kind()),
    }
}

/// JSON Pointer of a member of the object the error is about.
fn member(error: &ValidationError<'_>, name: &str) -> String {
    error.instance_path().join(name).as_str().to_owned()
}

/// Says what is wrong where no alternative fits: with the one that was meant, where that is plain.
fn alternatives(
    error: &ValidationError<'_>,
    context: &Alternatives,
    defects: &mut Vec<SchemaDefect>,
) {
    let here = |inner: &ValidationError<'_>| inner.instance_path() == error.instance_path();
    let is_word = |inner: &ValidationError<'_>| {
        matches!(inner.kind(), Kind::Constant { .. } | Kind::Enum { .. })
    };
    // An alternative of another type altogether was not meant.
    let meant: Vec<_> = context
        .iter()
        .filter(|errors| {
            !errors
                .iter()
                .any(|inner| here(inner) && matches!(inner.kind(), Kind::Type { .. }))
        })
        .collect();
    let is_list = meant
        .iter()
        .all(|errors| errors.iter().all(|inner| here(inner) && is_word(inner)));
    // Of alternatives told apart by a tag, the one whose tag fits was meant.
    let tagged: Vec<_> = meant
        .iter()
        .copied()
        .filter(|errors| !errors.iter().any(is_word))
        .collect();

    let fault = match (meant.as_slice(), tagged.as_slice()) {
        ([], _) => SchemaFault::Type {
            expected: types(context),
        },
        (meant, _) if is_list => SchemaFault::NotInList {
            allowed: words(meant),
        },
        ([errors], _) | (_, [errors]) => {
            errors.iter().for_each(|inner| note(inner, defects));
            return;
        }
        // A format says more than a list of patterns: a date is a date, whichever way it is written.
        _ => context
            .iter()
            .flatten()
            .find(|inner| here(inner) && matches!(inner.kind(), Kind::Format { .. }))
            .map_or(SchemaFault::NoAlternative, |inner| fault(inner.kind())),
    };
    defects.push(SchemaDefect {
        fault,
        ..one(error)
    });
}

/// The types any alternative takes.
fn types(context: &Alternatives) -> Vec<String> {
    let mut all = Vec::new();
    for inner in context.iter().flatten() {
        if let SchemaFault::Type { expected } = fault(inner.kind()) {
            all.extend(expected);
        }
    }
    all.sort_unstable();
    all.dedup();
    all
}

/// The words of alternatives that are one word each.
fn words(meant: &[&Vec<ValidationError<'static>>]) -> Vec<Value> {
    let mut all = Vec::new();
    for inner in meant.iter().copied().flatten() {
        if let SchemaFault::NotInList { allowed } = fault(inner.kind()) {
            all.extend(allowed);
        }
    }
    all
}

/// What an error says, in our own terms.
fn fault(kind: &Kind) -> SchemaFault {
    match kind {
        Kind::Type { kind } => SchemaFault::Type {
            expected: match kind {
                TypeKind::Single(name) => vec![name.to_string()],
                TypeKind::Multiple(names) => names.iter().map(|name| name.to_string()).collect(),
            },
        },
        Kind::Required { .. } => SchemaFault::Missing,
        Kind::AdditionalProperties { .. } | Kind::UnevaluatedProperties { .. } => {
            SchemaFault::UnknownMember
        }
        Kind::AdditionalItems { .. } | Kind::UnevaluatedItems { .. } => SchemaFault::UnknownItems,
        Kind::Enum { options } => SchemaFault::NotInList {
            allowed: options.as_array().cloned().unwrap_or_default(),
        },
        Kind::Constant { expected_value } => SchemaFault::NotInList {
            allowed: vec![Value::clone(expected_value)],
        },
        Kind::Minimum { limit } => least(limit, false),
        Kind::ExclusiveMinimum { limit } => least(limit, true),
        Kind::Maximum { limit } => most(limit, false),
        Kind::ExclusiveMaximum { limit } => most(limit, true),
        Kind::MultipleOf { multiple_of } => SchemaFault::MultipleOf { of: *multiple_of },
        Kind::MinLength { limit } => SchemaFault::MinLength { limit: *limit },
        Kind::MaxLength { limit } => SchemaFault::MaxLength { limit: *limit },
        Kind::MinItems { limit } => SchemaFault::MinItems { limit: *limit },
        Kind::MaxItems { limit } => SchemaFault::MaxItems { limit: *limit },
        Kind::MinProperties { limit } => SchemaFault::MinMembers { limit: *limit },
        Kind::MaxProperties { limit } => SchemaFault::MaxMembers { limit: *limit },
        Kind::Format { format } => SchemaFault::Format {
            format: format.clone(),
        },
        Kind::Pattern { pattern } => SchemaFault::Pattern {
            pattern: pattern.clone(),
        },
        Kind::UniqueItems => SchemaFault::Repeated,
        Kind::Contains => SchemaFault::Contains,
        Kind::PropertyNames { error } => SchemaFault::MemberName {
            name: error.instance().as_str().unwrap_or_default().to_owned(),
        },
        Kind::AnyOf { .. } | Kind::OneOfNotValid { .. } => SchemaFault::NoAlternative,
        Kind::OneOfMultipleValid { .. } => SchemaFault::SeveralAlternatives,
        Kind::Not { .. } | Kind::FalseSchema => SchemaFault::Forbidden,
        Kind::ContentEncoding { content_encoding } => SchemaFault::Content {
            encoding: content_encoding.clone(),
        },
        Kind::ContentMediaType { content_media_type } => SchemaFault::Content {
            encoding: content_media_type.clone(),
        },
        Kind::FromUtf8 { .. } => SchemaFault::Content {
            encoding: "UTF-8".into(),
        },
        // Custom keywords and failures of the engine, none of which a schema of data can cause here.
        _ => SchemaFault::Other,
    }
}

fn least(limit: &Value, exclusive: bool) -> SchemaFault {
    SchemaFault::Minimum {
        limit: limit.clone(),
        exclusive,
    }
}

fn most(limit: &Value, exclusive: bool) -> SchemaFault {
    SchemaFault::Maximum {
        limit: limit.clone(),
        exclusive,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::Judge;
    use crate::lang::Lang;

    /// A schema and a value that does not fit it, one pair for every kind a schema of data can cause.
    fn broken() -> Vec<(&'static str, Value, Value)> {
        vec![
            ("type", json!({ "type": "string" }), json!(5)),
            ("type", json!({ "type": ["string", "null"] }), json!(5)),
            ("required", json!({ "required": ["a"] }), json!({})),
            (
                "additionalProperties",
                json!({ "properties": { "b": {} }, "additionalProperties": false }),
                json!({ "a": 1 }),
            ),
            (
                "unevaluatedProperties",
                json!({ "unevaluatedProperties": false }),
                json!({ "a": 1 }),
            ),
            (
                "unevaluatedItems",
                json!({ "unevaluatedItems": false }),
                json!([1]),
            ),
            ("enum", json!({ "enum": ["a", "b"] }), json!("c")),
            ("const", json!({ "const": "a" }), json!("c")),
            ("minimum", json!({ "minimum": 2 }), json!(1)),
            (
                "exclusiveMinimum",
                json!({ "exclusiveMinimum": 2 }),
                json!(2),
            ),
            ("maximum", json!({ "maximum": 2 }), json!(3)),
            (
                "exclusiveMaximum",
                json!({ "exclusiveMaximum": 2 }),
                json!(2),
            ),
            ("multipleOf", json!({ "multipleOf": 2 }), json!(3)),
            ("minLength", json!({ "minLength": 2 }), json!("a")),
            ("maxLength", json!({ "maxLength": 2 }), json!("abc")),
            ("minItems", json!({ "minItems": 2 }), json!([])),
            ("maxItems", json!({ "maxItems": 0 }), json!([1])),
            ("minProperties", json!({ "minProperties": 2 }), json!({})),
            (
                "maxProperties",
                json!({ "maxProperties": 0 }),
                json!({ "a": 1 }),
            ),
            ("format", json!({ "format": "date" }), json!("2021-02-29")),
            ("pattern", json!({ "pattern": "^a$" }), json!("b")),
            ("uniqueItems", json!({ "uniqueItems": true }), json!([1, 1])),
            (
                "contains",
                json!({ "contains": { "const": 1 } }),
                json!([2]),
            ),
            (
                "propertyNames",
                json!({ "propertyNames": { "maxLength": 1 } }),
                json!({ "ab": 1 }),
            ),
            (
                "anyOf",
                json!({ "anyOf": [{ "minimum": 5 }, { "multipleOf": 3 }] }),
                json!(1),
            ),
            (
                "anyOf",
                json!({ "anyOf": [{ "type": "string" }, { "type": "null" }] }),
                json!(1),
            ),
            (
                "oneOf",
                json!({ "oneOf": [{ "const": 1 }, { "const": 2 }] }),
                json!(3),
            ),
            (
                "oneOf",
                json!({ "oneOf": [{ "minimum": 1 }, { "minimum": 2 }] }),
                json!(3),
            ),
            ("not", json!({ "not": { "type": "string" } }), json!("a")),
            (
                "falseSchema",
                json!({ "properties": { "a": false } }),
                json!({ "a": 1 }),
            ),
        ]
    }

    #[test]
    fn every_kind_has_words_of_ours_in_both_languages() {
        for (keyword, schema, value) in broken() {
            let defects = Judge::new(&schema).expect("a schema").defects(&value);
            assert_eq!(defects.len(), 1, "{schema} {value}: {defects:?}");
            let defect = &defects[0];
            assert_eq!(defect.keyword, keyword);
            assert_ne!(defect.fault, super::SchemaFault::Other, "{keyword}");
            let (zh, en) = (defect.words(Lang::Zh), defect.words(Lang::En));
            assert!(zh.ends_with('。') && !zh.is_ascii(), "{zh}");
            assert!(en.ends_with('.') && !en.contains('。'), "{en}");
        }
    }

    #[test]
    fn of_several_alternatives_the_one_that_was_meant_is_judged() {
        let schema = json!({ "anyOf": [
            { "type": "null" },
            { "properties": { "step": { "const": "limit" }, "count": { "type": "integer" } } },
            { "properties": { "step": { "const": "date" }, "on": { "format": "date" } } }
        ] });
        let judge = Judge::new(&schema).expect("a schema");
        let defects = judge.defects(&json!({ "step": "limit", "count": "x", "on": "never" }));
        assert_eq!(defects.len(), 1);
        assert_eq!(defects[0].pointer, "/count");
    }

    #[test]
    fn what_is_no_schema_or_leads_outside_is_refused_in_words() {
        use crate::schema::SchemaError;

        let refused = |schema| Judge::new(&schema).expect_err("no schema");
        let error = refused(json!({ "type": "strnig" }));
        assert!(
            matches!(&error, SchemaError::Invalid(defect) if defect.pointer == "/type"),
            "{error:?}"
        );
        assert!(error.words(Lang::Zh).starts_with("不是合法的 JSON Schema"));
        let outside = refused(json!({ "$ref": "https://example.com/outside.json" }));
        assert!(matches!(outside, SchemaError::Reference), "{outside:?}");
        // Look-around takes more than linear time.
        let pattern = refused(json!({ "pattern": "^(?!0000)" }));
        assert!(matches!(pattern, SchemaError::Invalid(_)), "{pattern:?}");
    }
}
