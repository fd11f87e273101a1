//! Findings in the making: what a rule says of a target, before words are made.

mod english;
mod excerpt;
mod fingerprint;
mod mask;
mod message;
mod parameter;
mod parameters;
mod step;
mod template;

use std::sync::Arc;

pub use english::{English, EnglishFault};
use excerpt::excerpt;
pub(crate) use excerpt::is_long;
pub(crate) use fingerprint::{digest, fingerprint};
pub(crate) use mask::mask;
pub(crate) use message::{Condition, Line, Message, Voice, english};
pub(crate) use parameter::{Parameter, Said, words};
pub(crate) use parameters::{Parameters, condition, line, parameters};
pub use step::Step;

use crate::decode::word_list;
use crate::model::{Field, Span};

word_list! {
    /// How grave a finding is.
    ///
    /// ```
    /// use mulu::finding::Severity;
    /// assert!(Severity::Error < Severity::Warning);
    /// ```
    #[derive(Default)]
    pub enum Severity {
        /// Contradicts a law or regulation (应当, 不得), or a form's own arithmetic.
        Error = "error", "错误";
        /// Departs from a document of the State Council or a ministry, or a strong reading.
        Warning = "warning", "警告";
        /// Good practice, or a matter for people.
        #[default]
        Advice = "advice", "提示";
        /// Could not be decided from what was supplied.
        Undecided = "undecided", "无法判定";
    }
}

/// The entry that a JSON Pointer leads into, and the pointer from there on.
pub(crate) fn within_entry(pointer: &str) -> Option<(usize, &str)> {
    let within = pointer.strip_prefix("/entries/")?;
    let (entry, rest) = within.split_at(within.find('/').unwrap_or(within.len()));
    Some((entry.parse().ok()?, rest))
}

/// Where a defect stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// A column of the entry judged, or of the entry named.
    Entry {
        /// Index of the entry.
        entry: usize,
        /// Its column.
        field: Field,
    },
    /// A cell of a table.
    Cell {
        /// Index of the table in the draft.
        table: usize,
        /// The row of the record it belongs to, an index into the table's rows.
        row: Option<usize>,
        /// Its address.
        address: crate::draft::Address,
    },
    /// A place in the JSON of the document.
    Pointer {
        /// JSON Pointer.
        pointer: String,
        /// The entry it lies in, where it lies in one.
        entry: Option<usize>,
    },
}

/// What is said once, and how often it may be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Repeat {
    /// Equal parameters about equal texts are said once with a count.
    #[default]
    WhereEqual,
    /// Equal parameters are said once with a count, whatever text stands around them.
    WhereParametersAreEqual,
    /// Said once a document, whatever the text.
    OncePerDocument,
}

/// One thing wrong with a target.
#[derive(Debug, Clone)]
pub(crate) struct Defect {
    pub(crate) place: Place,
    pub(crate) parameters: Arc<Parameters>,
    pub(crate) text: String,
    pub(crate) span: Option<Span>,
    pub(crate) severity: Option<Severity>,
    pub(crate) fix: Option<String>,
    pub(crate) steps: Vec<Step>,
    pub(crate) repeat: Repeat,
}

impl Defect {
    /// A defect at a place, with what the finding carries.
    #[must_use]
    pub(crate) fn new(place: Place, parameters: impl Into<Parameters>) -> Self {
        Self::carrying(place, parameters.into())
    }

    /// A defect at a place, with parameters made elsewhere.
    #[must_use]
    pub(crate) fn carrying(place: Place, parameters: Parameters) -> Self {
        Self {
            place,
            parameters: Arc::new(parameters),
            text: String::new(),
            span: None,
            severity: None,
            fix: None,
            steps: Vec::new(),
            repeat: Repeat::WhereEqual,
        }
    }

    /// The offending text, and the stretch of it where that is less than all.
    #[must_use]
    pub(crate) fn text(mut self, text: impl AsRef<str>, span: impl Into<Option<Span>>) -> Self {
        (self.text, self.span) = excerpt(text.as_ref(), span.into());
        self
    }

    /// A milder severity than the rule's own; a graver one is cut back to it.
    #[must_use]
    pub(crate) const fn severity(mut self, severity: Severity) -> Self {
        self.severity = Some(severity);
        self
    }

    /// What the whole cell should read instead. Nobody writes a cell anew that is too long to be shown.
    #[must_use]
    pub(crate) fn fix(mut self, replacement: impl Into<Option<String>>) -> Self {
        self.fix = replacement.into().filter(|text| !is_long(text));
        self
    }

    /// The derivation behind it.
    #[must_use]
    pub(crate) fn steps(mut self, steps: Vec<Step>) -> Self {
        self.steps = steps;
        self
    }

    /// How often it may be said.
    #[must_use]
    pub(crate) const fn repeat(mut self, repeat: Repeat) -> Self {
        self.repeat = repeat;
        self
    }
}
