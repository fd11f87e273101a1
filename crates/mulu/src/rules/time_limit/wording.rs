//! How the rules on the wording of a limit quote it.

use crate::engine::{EntryView, Outcome};
use crate::finding::{Defect, Parameters, Repeat};
use crate::model::time_limit::Clause;
use crate::model::{Field, Span};
use crate::parse::time_limit::quantity_span;

/// Where a clause says how long; all of it where that is not to be found.
pub(super) fn quantity(clause: &Clause) -> Span {
    quantity_span(clause).unwrap_or(clause.span)
}

/// Words of a cell as a message quotes them, without the breaks of the spreadsheet.
pub(super) fn quoted(words: &str) -> String {
    words.split_whitespace().collect()
}

/// A defect in a stretch of the cell that is said once a document, and so without a fix: its other cells read otherwise.
pub(super) fn said_once(
    view: &EntryView<'_>,
    span: Span,
    parameters: impl Into<Parameters>,
) -> Outcome {
    let defect: Defect = view.defect(Field::TimeLimit, parameters);
    let defect = defect.text(view.time_limit_text(), span);
    Outcome::violated(defect.repeat(Repeat::OncePerDocument))
}
