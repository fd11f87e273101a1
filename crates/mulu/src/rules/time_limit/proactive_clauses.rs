//! What the rules on the wording of a limit look at: the clauses of a row disclosed proactively, and their cell.

use crate::engine::{EntryView, Outcome};
use crate::finding::{Defect, Parameters, Repeat};
use crate::model::time_limit::Clause;
use crate::model::{Field, Span};
use crate::parse::time_limit::quantity_span;
use crate::rules::Reason;

/// The clauses of a row that is disclosed proactively.
///
/// # Errors
/// The outcome for a row without the column, on request only, or without a limit.
pub(super) fn proactive_clauses<'v>(view: &EntryView<'v>) -> Result<&'v [Clause], Outcome> {
    if let Err(reason) = view.require_column(Field::TimeLimit) {
        return Err(Outcome::NotApplicable(reason));
    }
    if !view.is_proactive() {
        return Err(Outcome::NotApplicable(Reason::NotConcerned));
    }
    match view.clauses() {
        [] => Err(Outcome::NotApplicable(Reason::NotSupplied)),
        clauses => Ok(clauses),
    }
}

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
