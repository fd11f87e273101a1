//! Why nothing could be done: one sentence, in the language asked for.

use mulu::{Error, Lang};

use crate::words::arguments as complaints;

/// A failure of the command itself. What is wrong with a table is a finding and never stands here.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The core or the reader of files says why.
    Core(Error),
    /// A sentence about arguments or files, in both languages.
    Words {
        /// Chinese.
        zh: String,
        /// English.
        en: String,
    },
}

impl Failure {
    pub(crate) fn new(zh: impl Into<String>, en: impl Into<String>) -> Self {
        Self::Words {
            zh: zh.into(),
            en: en.into(),
        }
    }

    /// One sentence: what, where and what to do.
    pub(crate) fn words(&self, lang: Lang) -> String {
        match self {
            Self::Core(Error::Option {
                option: "as_of",
                given,
                ..
            }) => complaints::bad_date("--as-of", given).words(lang),
            Self::Core(Error::Option {
                option,
                given,
                takes,
                suggestion,
            }) => {
                // The core names options as programs write them, a command line as it is typed.
                let option = flag(option);
                Error::Option {
                    option,
                    given: given.clone(),
                    takes: takes.clone(),
                    suggestion: suggestion.clone(),
                }
                .words(lang)
            }
            Self::Core(error) => error.words(lang),
            Self::Words { zh, en } => lang.pick(zh, en).clone(),
        }
    }
}

fn flag(option: &'static str) -> &'static str {
    match option {
        "kind" => "--kind",
        "body" => "--body",
        "profile" => "--profile",
        "rules" => "--rules",
        "lang" => "--lang",
        other => other,
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Core(error)
    }
}
