//! One file per verb.

mod calendar;
mod check;
mod explain;
mod parse;
mod read;
mod rules;
mod schema;

use mulu::Lang;

use crate::arguments::{Short, Verb};
use crate::{DONE, Outcome, Surroundings, output};

/// Does what was asked.
pub(crate) fn run(verb: &Verb, lang: Lang, surroundings: &mut Surroundings<'_>) -> Outcome {
    match verb {
        Verb::Check(check) => check::run(check, lang, surroundings),
        Verb::Explain { rule } => explain::run(rule, lang, surroundings),
        Verb::Rules(rules) => rules::run(rules, lang, surroundings),
        Verb::Read(read) => read::run(read, surroundings),
        Verb::Parse {
            column,
            text,
            format,
        } => parse::run(*column, text, *format, lang, surroundings),
        Verb::Schema(schema) => schema::run(schema, lang, surroundings),
        Verb::Calendar { verb } => calendar::run(verb, lang, surroundings),
    }
}

/// Prints a value as JSON on one line, or the words for it.
fn print_as(
    format: Short,
    json: &impl serde::Serialize,
    words: impl FnOnce() -> String,
    surroundings: &mut Surroundings<'_>,
) -> Outcome {
    match format {
        Short::Json => output::print_bytes(json_line(json).as_bytes(), surroundings)?,
        Short::Text => output::print(&words(), surroundings)?,
    }
    DONE
}

/// A value as one line of JSON.
fn json_line(value: &impl serde::Serialize) -> String {
    // Plain structs with text keys always serialise.
    let mut line = serde_json::to_string(value).unwrap_or_default();
    line.push('\n');
    line
}
