//! The options of a check as they cross the boundary: one JSON object in `snake_case`.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The options of a check. All may be left out; an unknown one is an error, lest a slip of the
/// pen quietly change what is judged.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Options {
    /// What the report calls the input.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The kind of document, where the input does not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The public body that the document belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
    /// The profile whose rules apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<Value>,
    /// The date of judgement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<String>,
    /// The language of the words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// How many findings of one code are listed in full.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_samples: Option<u32>,
}

impl Options {
    /// Reads options from JSON; an empty text stands for none.
    ///
    /// # Errors
    /// [`MalformedOptions`] if the text is not such an object.
    pub fn read(json: &str) -> Result<Self, MalformedOptions> {
        if json.is_empty() {
            return Ok(Self::default());
        }
        serde_json::from_str(json).map_err(|error| MalformedOptions(error.to_string()))
    }

    /// Stands in for the report until the core offers `check_json`: what came over the boundary.
    #[must_use]
    pub fn echo(&self, input: &[u8]) -> String {
        let json = serde_json::from_slice::<Value>(input).is_ok();
        serde_json::json!({ "bytes": input.len(), "json": json, "options": self }).to_string()
    }
}

/// Options that could not be read, and why.
#[derive(Debug)]
pub struct MalformedOptions(String);

impl fmt::Display for MalformedOptions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(reason) = self;
        write!(
            formatter,
            "选项无法读取：{reason} / the options cannot be read: {reason}"
        )
    }
}

impl std::error::Error for MalformedOptions {}

#[cfg(test)]
mod tests {
    use super::Options;

    #[test]
    fn an_unknown_option_is_named_in_the_error() {
        let reason = Options::read(r#"{"as_off":"2026-01-01"}"#).expect_err("as_off is no option");
        assert!(reason.to_string().contains("as_off"), "{reason}");
    }

    #[test]
    fn no_options_are_as_good_as_empty_ones() {
        for json in ["", "{}"] {
            assert!(Options::read(json).is_ok_and(|options| options.as_of.is_none()));
        }
    }
}
