//! The parser's complaints as one sentence of ours: its own are English and several lines long.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::failure::Failure;
use crate::words::arguments as words;

/// Whether `calendar` was asked says what a missing verb is an example of. No two options exclude each other, so a conflict is an option given twice.
pub(super) fn of(error: &Error, is_of_calendar: bool) -> Failure {
    let named = |kind| context(error, kind);
    let option = || {
        let shown = named(ContextKind::InvalidArg).unwrap_or_default();
        // `--format <FORMAT>`: the name of its value says nothing here.
        match shown.split_once(' ') {
            Some((flag, _)) if flag.starts_with('-') => flag.to_owned(),
            _ => shown,
        }
    };
    match error.kind() {
        ErrorKind::UnknownArgument => {
            words::unknown_argument(&option(), named(ContextKind::SuggestedArg).as_deref())
        }
        ErrorKind::InvalidSubcommand => words::unknown_verb(
            &named(ContextKind::InvalidSubcommand).unwrap_or_default(),
            named(ContextKind::SuggestedSubcommand).as_deref(),
        ),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            if is_of_calendar {
                words::missing_question()
            } else {
                words::missing_verb()
            }
        }
        ErrorKind::MissingRequiredArgument => words::missing_argument(&option()),
        ErrorKind::ArgumentConflict => words::given_twice(&option()),
        ErrorKind::InvalidUtf8 => words::not_text(),
        _ => {
            let given = named(ContextKind::InvalidValue).unwrap_or_default();
            let valid = named(ContextKind::ValidValue);
            if given.is_empty() {
                return words::missing_value(&option(), valid.as_deref());
            }
            let near = named(ContextKind::SuggestedValue);
            words::unknown_value(&option(), &given, valid.as_deref(), near.as_deref())
        }
    }
}

fn context(error: &Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        // The parser puts the nearest suggestion last; of what is valid all is wanted.
        ContextValue::Strings(texts) if kind != ContextKind::ValidValue => texts.last().cloned(),
        ContextValue::Strings(texts) => (!texts.is_empty()).then(|| texts.join("、")),
        _ => None,
    }
}
