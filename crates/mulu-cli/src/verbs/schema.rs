//! `mulu schema`: the published schemas, and an independent judge by them.

use std::path::Path;

use mulu::Lang;
use mulu::schema::{self, Against, SchemaDefect, SchemaError};
use serde_json::Value;

use crate::arguments::{Schema, SchemaVerb};
use crate::failure::Failure;
use crate::text::paint;
use crate::words::{report, schema as words};
use crate::{DONE, EXIT_FOUND, EXIT_OK, Outcome, Surroundings, input, layout, output};

pub(super) fn run(asked: &Schema, lang: Lang, surroundings: &mut Surroundings<'_>) -> Outcome {
    match (&asked.verb, &asked.name) {
        (Some(SchemaVerb::Validate { path, schema }), _) => {
            validate(path, schema.as_deref(), lang, surroundings)
        }
        (None, Some(name)) => {
            let schema = schema::schema(name).ok_or_else(|| words::unknown(name, &known()))?;
            // The same text as the committed file of that name.
            let text = format!("{schema:#}\n");
            output::print_bytes(text.as_bytes(), surroundings)?;
            DONE
        }
        (None, None) => {
            output::print(&list(lang), surroundings)?;
            DONE
        }
    }
}

fn known() -> Vec<&'static str> {
    schema::names().collect()
}

fn list(lang: Lang) -> String {
    let rows: Vec<Vec<String>> = schema::schemas()
        .map(|(name, schema)| {
            let text = |key: &str| schema.get(key).and_then(Value::as_str).unwrap_or_default();
            vec![name.to_owned(), text("$id").to_owned()]
        })
        .collect();
    let mut text = layout::table(&rows).join("\n");
    text.push('\n');
    text.push_str(&paint::dim(words::list_hint(lang)));
    text.push('\n');
    text
}

fn validate(
    path: &Path,
    asked: Option<&str>,
    lang: Lang,
    surroundings: &mut Surroundings<'_>,
) -> Outcome {
    let place = path.display().to_string();
    let about = |place: &str, words: &dyn Fn(Lang) -> String| {
        let sentence = |lang| report::about(lang, place, &words(lang));
        Failure::new(sentence(Lang::Zh), sentence(Lang::En))
    };
    let bytes = input::read(path, surroundings.stdin)
        .map_err(|error| about(&place, &|lang| error.words(lang)))?;
    let named = match asked {
        Some(asked) => asked.to_owned(),
        None => kind_of(&bytes).ok_or_else(|| words::no_schema(&place, &known()))?,
    };
    let judged = if schema::names().any(|name| name == named) {
        schema::validate(&bytes, Against::Published(&named))
    } else if Path::new(&named).exists() {
        let own = input::read(Path::new(&named), surroundings.stdin)
            .map_err(|error| about(&named, &|lang| error.words(lang)))?;
        schema::validate(&bytes, Against::Schema(&own))
    } else {
        return Err(words::unknown(&named, &known()));
    };
    let defects = judged.map_err(|error| {
        let place = match error {
            SchemaError::Document(_) => &place,
            _ => &named,
        };
        about(place, &|lang| error.words(lang))
    })?;
    output::print(&told(&defects, &place, &named, lang), surroundings)?;
    Ok(if defects.is_empty() {
        EXIT_OK
    } else {
        EXIT_FOUND
    })
}

/// The published schema a document claims to fit, by its own words.
fn kind_of(bytes: &[u8]) -> Option<String> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    // Not JSON at all: by any schema the judge says so, and where.
    let Ok(document) = serde_json::from_slice::<Value>(bytes) else {
        return schema::names().next().map(str::to_owned);
    };
    let text = |key: &str| document.get(key).and_then(Value::as_str);
    schema::names()
        .find(|name| {
            text("kind") == Some(name)
                || text("schema").is_some_and(|id| id.ends_with(&format!(":{name}")))
        })
        .map(str::to_owned)
}

fn told(defects: &[SchemaDefect], file: &str, schema: &str, lang: Lang) -> String {
    let file = layout::clean(file);
    let mut text = String::new();
    for defect in defects {
        text.push_str(&layout::clean(&defect.words(lang)));
        text.push('\n');
    }
    let end = if defects.is_empty() {
        words::fits(lang, &file, schema)
    } else {
        words::count(lang, &file, schema, defects.len())
    };
    text.push_str(&paint::bold(&end));
    text.push('\n');
    text
}
