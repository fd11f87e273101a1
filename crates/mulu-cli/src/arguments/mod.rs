//! The arguments: what may be asked, and the sentence where it cannot be understood.

mod complaint;
mod verbs;

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{CommandFactory as _, FromArgMatches as _};
use mulu::Lang;

use crate::failure::Failure;
pub(crate) use verbs::{
    Arguments, Calendar, Check, Column, FailOn, Format, JsonOnly, Read, ReadAs, RuleFormat, Rules,
    Schema, SchemaVerb, Short, Verb,
};

/// What was asked for.
#[derive(Debug)]
pub(crate) enum Asked {
    /// Work.
    Verb(Verb),
    /// A page of help, or the version.
    Page(String),
}

/// The language of the words, found before anything else is understood: complaints need it too.
pub(crate) fn language_of(arguments: &[OsString]) -> Lang {
    let mut words = arguments.iter().skip(1).map(|word| word.to_string_lossy());
    let mut lang = None;
    while let Some(word) = words.next() {
        if word == "--" {
            break;
        }
        if word == "--lang" {
            lang = words.next().map(std::borrow::Cow::into_owned);
        } else if let Some(value) = word.strip_prefix("--lang=") {
            lang = Some(value.to_owned());
        }
    }
    lang.and_then(|lang| lang.parse().ok()).unwrap_or_default()
}

/// Reads the arguments.
pub(crate) fn read(arguments: Vec<OsString>) -> Result<Asked, Failure> {
    let is_of_calendar = arguments.iter().any(|word| word == "calendar");
    let parsed = Arguments::command()
        .try_get_matches_from(arguments)
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    match parsed {
        Ok(arguments) => Ok(Asked::Verb(arguments.verb)),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                Ok(Asked::Page(error.render().ansi().to_string()))
            }
            _ => Err(complaint::of(&error, is_of_calendar)),
        },
    }
}
