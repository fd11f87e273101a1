//! The independent judge: a document against a JSON Schema, ours or a place's own.

use jsonschema::error::ValidationErrorKind as Kind;
use jsonschema::{PatternOptions, Validator};
use serde_json::Value;

use super::validator_errors::{note, one};
use super::{SchemaDefect, names, schema};
use crate::decode;
use crate::error::Error;
use crate::lang::Lang;

/// Judges documents by one JSON Schema. It loads nothing from outside and runs every pattern in linear time.
///
/// ```
/// use mulu::schema::Judge;
/// use serde_json::json;
/// let judge = Judge::new(&json!({ "properties": { "issued_on": { "format": "date" } } })).unwrap();
/// assert!(judge.defects(&json!({ "issued_on": "2020-02-29" })).is_empty());
/// assert_eq!(judge.defects(&json!({ "issued_on": "2021-02-29" }))[0].keyword, "format");
/// ```
#[derive(Debug, Clone)]
pub struct Judge {
    validator: Validator,
}

/// What to judge by.
///
/// ```
/// use mulu::schema::{Against, validate};
/// let overlay = br#"{"required":["province_code"]}"#;
/// assert_eq!(validate(b"{}", Against::Schema(overlay)).unwrap()[0].pointer, "/province_code");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Against<'a> {
    /// A schema we publish, by its name.
    Published(&'a str),
    /// The JSON of a schema of the caller's.
    Schema(&'a [u8]),
}

/// Why nothing could be judged by a schema.
///
/// ```
/// use mulu::{Lang, schema::Judge};
/// let error = Judge::published("catalog").unwrap_err();
/// assert!(error.words(Lang::En).starts_with("There is no schema \"catalog\""));
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SchemaError {
    /// The document is not JSON.
    #[error("the document cannot be read")]
    Document(#[source] Error),
    /// The schema is not JSON.
    #[error("the schema cannot be read")]
    NotJson(#[source] Error),
    /// We publish no schema of that name.
    #[error("no schema {given:?}")]
    Unknown {
        /// What was given.
        given: String,
        /// The schemas there are.
        known: Vec<&'static str>,
    },
    /// The JSON is not a JSON Schema.
    #[error("not a JSON Schema at {:?}", .0.pointer)]
    Invalid(SchemaDefect),
    /// The schema points to something outside, or to nothing.
    #[error("the schema has a reference that leads nowhere")]
    Reference,
}

impl SchemaError {
    /// One sentence: what is wrong and what to do.
    ///
    /// ```
    /// use mulu::{Lang, schema::Judge};
    /// let error = Judge::new(&serde_json::json!({ "$ref": "https://example.com/outside.json" })).unwrap_err();
    /// assert!(error.words(Lang::En).contains("$defs"));
    /// ```
    #[must_use]
    pub fn words(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Document(error), _) => error.words(lang),
            (Self::NotJson(error), Lang::Zh) => format!("模式文件:{}", error.words(lang)),
            (Self::NotJson(error), Lang::En) => format!("The schema: {}", error.words(lang)),
            (Self::Unknown { given, known }, Lang::Zh) => {
                format!("没有模式“{given}”,现有:{}。", known.join("、"))
            }
            (Self::Unknown { given, known }, Lang::En) => {
                format!("There is no schema {given:?}; there are: {}.", known.join(", "))
            }
            (Self::Invalid(defect), Lang::Zh) => {
                format!("不是合法的 JSON Schema。{}", defect.words(lang))
            }
            (Self::Invalid(defect), Lang::En) => {
                format!("This is not a JSON Schema. {}", defect.words(lang))
            }
            (Self::Reference, Lang::Zh) => {
                "模式引用了文件之外的内容或不存在的位置,请把所需内容并入 $defs。".into()
            }
            (Self::Reference, Lang::En) => {
                "The schema refers to something outside or to nothing; bring what it needs into $defs.".into()
            }
        }
    }
}

impl Judge {
    /// A judge by a schema of the caller's; draft 2020-12 unless it says otherwise.
    ///
    /// # Errors
    /// Where it is no JSON Schema, or refers to something outside of itself.
    ///
    /// ```
    /// use mulu::schema::Judge;
    /// use serde_json::json;
    /// assert!(Judge::new(&json!({ "type": "array" })).unwrap().accepts(&json!([])));
    /// assert!(Judge::new(&json!({ "type": "strnig" })).is_err());
    /// ```
    pub fn new(schema: &Value) -> Result<Self, SchemaError> {
        jsonschema::options()
            .offline()
            // Linear time: a schema of a place's own must not be able to stop the machine.
            .with_pattern_options(PatternOptions::regex())
            .should_validate_formats(true)
            .build(schema)
            .map(|validator| Self { validator })
            .map_err(|error| match error.kind() {
                Kind::Referencing(_) => SchemaError::Reference,
                _ => SchemaError::Invalid(one(&error)),
            })
    }

    /// A judge by a schema we publish.
    ///
    /// # Errors
    /// Where there is none of that name.
    ///
    /// ```
    /// use mulu::schema::Judge;
    /// assert!(Judge::published("catalogue").is_ok());
    /// assert!(Judge::published("catalog").is_err());
    /// ```
    pub fn published(name: &str) -> Result<Self, SchemaError> {
        let schema = schema(name).ok_or_else(|| SchemaError::Unknown {
            given: name.to_owned(),
            known: names().collect(),
        })?;
        Self::new(&schema)
    }

    /// Everything the document has against the schema; empty where it fits.
    ///
    /// ```
    /// use mulu::schema::Judge;
    /// let judge = Judge::published("catalogue").unwrap();
    /// let defects = judge.defects(&serde_json::json!({ "kind": "catalogue" }));
    /// assert_eq!(defects[0].pointer, "/entries");
    /// ```
    #[must_use]
    pub fn defects(&self, document: &Value) -> Vec<SchemaDefect> {
        let mut defects = Vec::new();
        for error in self.validator.iter_errors(document) {
            note(&error, &mut defects);
        }
        defects
    }

    /// Whether the document fits; quicker than asking for the defects.
    ///
    /// ```
    /// use mulu::schema::Judge;
    /// let judge = Judge::published("catalogue").unwrap();
    /// assert!(judge.accepts(&serde_json::json!({ "kind": "catalogue", "entries": [] })));
    /// assert!(!judge.accepts(&serde_json::json!([])));
    /// ```
    #[must_use]
    pub fn accepts(&self, document: &Value) -> bool {
        self.validator.is_valid(document)
    }
}

/// Validates the JSON of a document against a schema.
///
/// # Errors
/// Where the document or the schema is not JSON, or the schema is none or not known.
///
/// ```
/// use mulu::schema::{Against, validate};
/// let document = br#"{"kind":"catalogue","entries":[]}"#;
/// assert!(validate(document, Against::Published("catalogue")).unwrap().is_empty());
/// assert!(validate(b"{", Against::Published("catalogue")).is_err());
/// ```
pub fn validate(document: &[u8], against: Against<'_>) -> Result<Vec<SchemaDefect>, SchemaError> {
    let judge = match against {
        Against::Published(name) => Judge::published(name)?,
        Against::Schema(json) => Judge::new(&value(json).map_err(SchemaError::NotJson)?)?,
    };
    Ok(judge.defects(&value(document).map_err(SchemaError::Document)?))
}

fn value(json: &[u8]) -> Result<Value, Error> {
    let text = decode::text_of(json)?;
    if text.trim().is_empty() {
        return Err(Error::Empty);
    }
    serde_json::from_str(text).map_err(|source| Error::json(&source))
}
