//! Options as the members of a JSON object: what the bindings hand over.

use serde_json::{Map, Value};

use super::Options;
use crate::error::Error;
use crate::model::Roster;
use crate::suggest;

/// The members an object of options may have, in the order of [`Options`].
const NAMES: &[&str] = &[
    "name",
    "kind",
    "body",
    "roster",
    "profile",
    "rules",
    "as_of",
    "lang",
    "max_samples",
];

impl Options {
    /// Reads options from the members of a JSON object; null counts as left out.
    ///
    /// serde reads the same objects; only this names what is wrong in words a person can use.
    ///
    /// # Errors
    /// Where a member is no option, lest a slip of the pen quietly change what is judged, or its value of the wrong type.
    ///
    /// ```
    /// use mulu::{Lang, Options};
    /// let members = serde_json::from_str(r#"{"as_off":"2020-12-31"}"#).unwrap();
    /// let error = Options::from_members(&members).unwrap_err();
    /// assert_eq!(error.code(), "unknown_option");
    /// assert!(error.words(Lang::En).contains("did you mean \"as_of\"?"));
    /// ```
    pub fn from_members(members: &Map<String, Value>) -> Result<Self, Error> {
        let mut options = Self::default();
        for (member, value) in members {
            if value.is_null() && NAMES.contains(&member.as_str()) {
                continue;
            }
            match member.as_str() {
                "name" => options.name = Some(text("name", value)?),
                "kind" => options.kind = Some(text("kind", value)?),
                "body" => options.body = Some(text("body", value)?),
                "roster" => options.roster = Some(Roster::from_value(value)?),
                "profile" => options.profile = texts("profile", value)?,
                "rules" => options.rules = texts("rules", value)?,
                "as_of" => options.as_of = Some(text("as_of", value)?),
                "lang" => options.lang = Some(text("lang", value)?),
                "max_samples" => options.max_samples = Some(count("max_samples", value)?),
                unknown => {
                    return Err(Error::UnknownOption {
                        given: unknown.to_owned(),
                        known: NAMES,
                        suggestion: suggest::nearest(unknown, NAMES.iter().copied()),
                    });
                }
            }
        }
        Ok(options)
    }
}

fn text(option: &'static str, value: &Value) -> Result<String, Error> {
    let text = value.as_str().map(str::to_owned);
    text.ok_or_else(|| wrong(option, value, "\"…\""))
}

fn texts(option: &'static str, value: &Value) -> Result<Vec<String>, Error> {
    let list = value.as_array().and_then(|list| {
        let texts = list.iter().map(|item| item.as_str().map(str::to_owned));
        texts.collect()
    });
    list.ok_or_else(|| wrong(option, value, "[\"…\"]"))
}

fn count(option: &'static str, value: &Value) -> Result<usize, Error> {
    let count = value.as_u64().and_then(|count| usize::try_from(count).ok());
    count.ok_or_else(|| wrong(option, value, "0, 1, 2 …"))
}

fn wrong(option: &'static str, value: &Value, takes: &str) -> Error {
    Error::Option {
        option,
        // As reports write values: `Display` would be a second writer. A value always serialises.
        given: serde_json::to_string(value).unwrap_or_default(),
        takes: takes.to_owned(),
        suggestion: None,
    }
}

#[cfg(test)]
mod tests {
    use super::{NAMES, Options};

    fn read(json: &str) -> Result<Options, &'static str> {
        let members = serde_json::from_str(json).expect("an object");
        Options::from_members(&members).map_err(|error| error.code())
    }

    #[test]
    fn both_ways_to_read_options_agree() {
        let full = r#"{"name":"a","kind":"draft","body":"department","roster":["甲局",{"name":"乙局","short_names":["乙"],"from":"2019","until":null}],"profile":["cn"],"rules":["TIM"],"as_of":"2020-12-31","lang":"en","max_samples":3}"#;
        for json in ["{}", full, r#"{"name":null,"profile":[]}"#] {
            let by_serde: Options = serde_json::from_str(json).expect("options");
            assert_eq!(read(json).as_ref(), Ok(&by_serde), "{json}");
        }
        let members = serde_json::to_value(Options::default()).expect("an object");
        assert_eq!(
            members.as_object().map(serde_json::Map::len),
            Some(NAMES.len())
        );
        for name in NAMES {
            assert!(members.get(name).is_some(), "{name}");
        }
    }

    #[test]
    fn what_serde_refuses_is_refused_by_name() {
        for (json, code) in [
            (r#"{"max_samples":-1}"#, "option"),
            (r#"{"max_samples":1.5}"#, "option"),
            (r#"{"profile":"cn"}"#, "option"),
            (r#"{"profile":[1]}"#, "option"),
            (r#"{"rules":"TIM"}"#, "option"),
            (r#"{"as_of":2020}"#, "option"),
            (r#"{"roster":"甲局"}"#, "option"),
            (r#"{"roster":[]}"#, "option"),
            (r#"{"roster":["甲局"," "]}"#, "option"),
            (r#"{"roster":[{"short_names":["甲局"]}]}"#, "option"),
            (
                r#"{"roster":[{"name":"甲局","from":"2019-02-29"}]}"#,
                "option",
            ),
            (
                r#"{"roster":[{"name":"甲局","from":"2019","until":"2018-12-31"}]}"#,
                "option",
            ),
            (r#"{"roster":[{"name":"甲局","shortNames":[]}]}"#, "option"),
            (r#"{"asOf":"2020-12-31"}"#, "unknown_option"),
            (r#"{"colour":null}"#, "unknown_option"),
        ] {
            assert!(serde_json::from_str::<Options>(json).is_err(), "{json}");
            assert_eq!(read(json), Err(code), "{json}");
        }
    }
}
