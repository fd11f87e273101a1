//! The options of a check as they cross the boundary: one JSON object in `snake_case`.

use std::fmt;

use mulu::{Context, Error, Lang, Options};
use serde_json::{Map, Value};

use crate::english::worded;
use crate::law;

/// Options that say nothing we know, and the language to say so in.
#[derive(Debug)]
pub struct Refusal {
    /// What is wrong with them.
    pub error: Error,
    /// The language the caller asked for, as far as that could be read.
    pub lang: Lang,
}

impl fmt::Display for Refusal {
    /// The words of the error, in which options are called as JavaScript calls them.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named;
        let error = match &self.error {
            Error::Option {
                option,
                given,
                takes,
                suggestion,
            } => {
                named = Error::Option {
                    option: called(option),
                    given: given.clone(),
                    takes: takes.clone(),
                    suggestion: suggestion.clone(),
                };
                &named
            }
            Error::UnknownOption {
                given, suggestion, ..
            } => {
                named = Error::UnknownOption {
                    given: in_camel_case(given),
                    known: NAMES,
                    suggestion: suggestion.as_deref().map(in_camel_case),
                };
                &named
            }
            error => error,
        };
        formatter.write_str(&error.words(self.lang))
    }
}

/// The options as JavaScript calls them.
const NAMES: &[&str] = &[
    "name",
    "kind",
    "body",
    "roster",
    "profile",
    "rules",
    "asOf",
    "lang",
    "maxSamples",
];

fn called(option: &'static str) -> &'static str {
    let name = in_camel_case(option);
    let mut names = NAMES.iter().copied();
    names.find(|own| *own == name).unwrap_or(option)
}

/// The inverse of what `js/wire.js` does to names.
fn in_camel_case(name: &str) -> String {
    let mut is_after_stroke = false;
    let letters = name.chars().filter_map(|letter| {
        let is_first = core::mem::replace(&mut is_after_stroke, letter == '_');
        match letter {
            '_' => None,
            letter if is_first => Some(letter.to_ascii_uppercase()),
            letter => Some(letter),
        }
    });
    letters.collect()
}

impl std::error::Error for Refusal {}

/// Reads options and hands them to `check` with the context they describe; an empty text stands for none.
///
/// # Errors
/// [`Refusal`] if the options cannot be read, ask for English before it is loaded, or `check` refuses them.
pub fn with_options<T>(
    json: &str,
    check: impl FnOnce(&Options, Context) -> Result<T, Error>,
) -> Result<T, Refusal> {
    let mut lang = Lang::default();
    read(json, &mut lang)
        .and_then(|options| {
            let context = worded(options.context()?.with_law(law()))?;
            check(&options, context)
        })
        .map_err(|error| Refusal { error, lang })
}

/// `lang` is set before anything can fail: an error is worded in the language asked for.
fn read(json: &str, lang: &mut Lang) -> Result<Options, Error> {
    if json.is_empty() {
        return Ok(Options::default());
    }
    let members: Map<String, Value> =
        serde_json::from_str(json).map_err(|source| Error::NotJson {
            line: source.line(),
            column: source.column(),
        })?;
    let asked = members.get("lang").and_then(Value::as_str);
    *lang = asked.and_then(|word| word.parse().ok()).unwrap_or_default();
    Options::from_members(&members)
}

#[cfg(test)]
mod tests {
    use mulu::{Error, Options};

    use super::{NAMES, in_camel_case, with_options};

    fn refused(json: &str) -> String {
        let answer = with_options(json, |_, _| Ok(()));
        answer.expect_err("refused").to_string()
    }

    #[test]
    fn an_unknown_option_is_named_in_the_language_asked_for() {
        assert_eq!(
            refused(r#"{"as_off":"2026-01-01"}"#),
            "没有选项“asOff”,是不是“asOf”?"
        );
        assert!(refused(r#"{"as_of":"2026"}"#).contains(" asOf "));
        assert!(refused(r#"{"公开":1}"#).ends_with("rules、asOf、lang、maxSamples。"));
        assert!(refused(r#"{"as_off":1,"lang":"en"}"#).starts_with("There is no option"));
        assert!(refused(r#"{"lang":"fr"}"#).contains("zh, en"));
    }

    #[test]
    fn options_are_called_as_the_core_calls_them_but_for_their_case() {
        let refusal = with_options(r#"{"none":1}"#, |_, _| Ok(())).expect_err("refused");
        let known = match refusal.error {
            Error::UnknownOption { known, .. } => known,
            _ => &[],
        };
        let names: Vec<String> = known.iter().map(|name| in_camel_case(name)).collect();
        assert_eq!(names, NAMES);
    }

    #[test]
    fn no_options_are_as_good_as_empty_ones() {
        for json in ["", "{}"] {
            assert!(
                with_options(json, |options, _| Ok(options.clone()))
                    .is_ok_and(|options| options == Options::default())
            );
        }
    }

    #[test]
    fn options_that_are_no_object_are_refused() {
        for json in ["[]", "null", "{", "1"] {
            assert!(refused(json).contains("JSON"), "{json}");
        }
    }
}
