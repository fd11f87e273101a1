//! The English of findings: built in, or brought by a pack to a program that leaves it out.

use core::fmt;

use serde_json::Value;
#[cfg(feature = "english")]
use serde_json::json;

use super::digest;
use super::message::Line;
use crate::error::Error;
use crate::report::pinned;
use crate::rules::RULES;

/// The English of every line that findings say, as a pack brings it. Chinese is always built in.
///
/// A program with the feature `english` has it too and needs no pack.
///
/// ```
/// use mulu::finding::English;
/// let english = English::from_json(&English::pack()).unwrap();
/// # let json = br#"{"kind":"catalogue","issued_on":"2020","entries":[{}]}"#;
/// # let decoded = mulu::model::Catalogue::from_json(json).unwrap();
/// let context = mulu::Context::new().with_lang(mulu::Lang::En).with_english(Box::leak(Box::new(english)));
/// let report = mulu::check(&decoded, &context);
/// assert!(report.findings()[0].message.is_ascii());
/// ```
#[derive(Debug)]
pub struct English {
    /// Each line in Chinese and in English.
    lines: Vec<(&'static str, String)>,
}

/// What is wrong with the English of findings.
///
/// ```
/// use mulu::finding::{English, EnglishFault};
/// let mulu::Error::English { fault } = English::from_json("{}").unwrap_err() else { panic!() };
/// assert_eq!(fault, EnglishFault::NotAPack);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnglishFault {
    /// English is asked for and was not loaded.
    NotLoaded,
    /// The pack is not JSON.
    NotJson,
    /// It is JSON, but not of `kind` `english_pack`.
    NotAPack,
    /// Its words are not those of this program.
    OtherVersion,
}

impl EnglishFault {
    /// The stable code of the error.
    ///
    /// ```
    /// use mulu::finding::EnglishFault;
    /// assert_eq!(EnglishFault::NotLoaded.code(), "not_loaded");
    /// assert_eq!(EnglishFault::NotJson.code(), "english_pack");
    /// ```
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotLoaded => "not_loaded",
            Self::NotJson | Self::NotAPack | Self::OtherVersion => "english_pack",
        }
    }

    /// One sentence in both languages: whoever wants English and has none may read either.
    pub(crate) const fn words(self) -> &'static str {
        match self {
            Self::NotLoaded => "请先 await loadEnglish() / await loadEnglish() first",
            Self::NotJson => "英文词句不是 JSON / the English words are not JSON",
            Self::NotAPack => "英文词句的 kind 不是 english_pack / the kind is not english_pack",
            Self::OtherVersion => {
                "不是本版本的英文词句 / these are not the English words of this version"
            }
        }
    }
}

impl fmt::Display for EnglishFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.words())
    }
}

impl English {
    /// Whether this program has its English without a pack.
    ///
    /// ```
    /// assert_eq!(mulu::finding::English::IS_BUILT_IN, cfg!(feature = "english"));
    /// ```
    pub const IS_BUILT_IN: bool = cfg!(feature = "english");

    /// Reads the English from a pack, which must be that of this version to the letter.
    ///
    /// # Errors
    /// [`Error::English`] with what is wrong.
    ///
    /// ```
    /// use mulu::finding::English;
    /// assert!(English::from_json(&English::pack()).is_ok());
    /// assert_eq!(English::from_json("[]").unwrap_err().code(), "english_pack");
    /// ```
    pub fn from_json(json: &str) -> Result<Self, Error> {
        let refuse = |fault| Error::English { fault };
        let pack: Value = serde_json::from_str(json).map_err(|_| refuse(EnglishFault::NotJson))?;
        if pack.get("kind").and_then(Value::as_str) != Some("english_pack") {
            return Err(refuse(EnglishFault::NotAPack));
        }
        let words = words_of(&pack).filter(|words| digest_of(words) == pinned::ENGLISH);
        let words = words.ok_or(refuse(EnglishFault::OtherVersion))?;
        let mut lines = Vec::with_capacity(words.len());
        for ((_, line), en) in every_line().into_iter().zip(words) {
            lines.push((line.zh, en.to_owned()));
        }
        Ok(Self { lines })
    }

    pub(super) fn of(&self, zh: &str) -> Option<&str> {
        let line = self.lines.iter().find(|(own, _)| *own == zh);
        line.map(|(_, en)| en.as_str())
    }
}

/// What stands in a pack, line by line.
fn words_of(pack: &Value) -> Option<Vec<&str>> {
    let mut words = Vec::new();
    for rule in pack.get("rules")?.as_array()? {
        for line in rule.get("lines")?.as_array()? {
            words.push(line.as_str()?);
        }
    }
    Some(words)
}

/// Every line that findings say, once, with the first rule that says it.
fn every_line() -> Vec<(&'static str, &'static Line)> {
    let mut lines: Vec<(&'static str, &'static Line)> = Vec::new();
    for rule in RULES {
        for line in rule.says.iter().flat_map(|message| message.lines) {
            if lines.iter().all(|(_, known)| known.zh != line.zh) {
                lines.push((rule.code, line));
            }
        }
    }
    lines
}

fn digest_of(words: &[&str]) -> String {
    digest(words.join("\0").as_bytes())
}

#[cfg(feature = "english")]
impl English {
    /// The pack of this program, one rule a line; `cargo xtask gen` writes it.
    ///
    /// ```
    /// assert!(mulu::finding::English::pack().contains(r#"{"code":"TIM002","lines":["#));
    /// ```
    #[must_use]
    pub fn pack() -> String {
        let mut rules: Vec<(&str, Vec<&str>)> = Vec::new();
        for (code, line) in every_line() {
            match rules.last_mut() {
                Some((last, lines)) if *last == code => lines.push(line.en),
                _ => rules.push((code, vec![line.en])),
            }
        }
        let rules = rules.into_iter();
        let rules = rules.map(|(code, lines)| json!({ "code": code, "lines": lines }).to_string());
        format!(
            "{{\"kind\":\"english_pack\",\"rules\":[\n{}\n]}}\n",
            rules.collect::<Vec<_>>().join(",\n")
        )
    }

    /// The digest of the English of this program, taken anew; `cargo xtask gen` pins it.
    #[doc(hidden)]
    #[must_use]
    pub fn taken() -> String {
        let lines = every_line();
        digest_of(&lines.iter().map(|(_, line)| line.en).collect::<Vec<_>>())
    }
}
