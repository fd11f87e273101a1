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
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.error.words(self.lang))
    }
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
    use mulu::Options;

    use super::with_options;

    fn refused(json: &str) -> String {
        let answer = with_options(json, |_, _| Ok(()));
        answer.expect_err("refused").to_string()
    }

    #[test]
    fn an_unknown_option_is_named_in_the_language_asked_for() {
        assert!(refused(r#"{"as_off":"2026-01-01"}"#).starts_with("没有选项“as_off”"));
        assert!(refused(r#"{"as_off":1,"lang":"en"}"#).starts_with("There is no option"));
        assert!(refused(r#"{"lang":"fr"}"#).contains("zh, en"));
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
