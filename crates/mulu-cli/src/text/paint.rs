//! Colours. They are always written, and taken out at the end where the output takes none.

use anstyle::{AnsiColor, Style};
use mulu::finding::Severity;

fn painted(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}

const fn colour(colour: AnsiColor) -> Style {
    colour.on_default()
}

/// A heading.
pub(crate) fn bold(text: &str) -> String {
    painted(Style::new().bold(), text)
}

/// What is there for whoever looks for it.
pub(crate) fn dim(text: &str) -> String {
    painted(Style::new().dimmed(), text)
}

/// What is proposed.
pub(crate) fn proposed(text: &str) -> String {
    painted(colour(AnsiColor::Green).bold(), text)
}

/// A word in the colour of a severity.
pub(crate) fn by_severity(severity: Severity, text: &str) -> String {
    let hue = match severity {
        Severity::Error => AnsiColor::Red,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Advice => AnsiColor::Cyan,
        Severity::Undecided => AnsiColor::Magenta,
    };
    painted(colour(hue).bold(), text)
}
