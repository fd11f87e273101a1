//! What is said of a document that cannot be judged, and of options that say nothing.

use mulu::Error;

use super::{Table, both};

/// Numbers that stand in a message where a name will.
const PLACES: [(usize, &str); 2] = [(987_654_321, "{line}"), (123_456_789, "{column}")];

/// The kinds that the twin judges.
const KNOWN: &[&str] = &["catalogue"];

/// Every problem the twin may have, its parameters as names in braces.
pub(super) fn all() -> Table {
    let [(line, _), (column, _)] = PLACES;
    let named = |name: &str| format!("{{{name}}}");
    let stated = |found| Error::OtherKind {
        found,
        known: KNOWN,
    };
    let errors = [
        Error::Empty,
        Error::NotJson { line, column },
        Error::TooDeep { line, column },
        Error::NotAnObject,
        stated(Some(named("found"))),
        Error::NoDate,
        Error::BadDate,
        Error::Option {
            option: "{option}",
            given: named("given"),
            takes: named("takes"),
            suggestion: None,
        },
        Error::UnknownOption {
            given: named("given"),
            known: &["{known}"],
            suggestion: None,
        },
    ];
    let mut problems: Table = errors
        .iter()
        .map(|error| (error.code().to_owned(), worded(error)))
        .collect();
    // The core has one code for both, and other words.
    problems.push(("no_kind".to_owned(), worded(&stated(None))));
    problems
}

fn worded(error: &Error) -> serde_json::Value {
    both(|lang| {
        let words = error.words(lang);
        PLACES.iter().fold(words, |words, (number, name)| {
            words.replace(&number.to_string(), name)
        })
    })
}
