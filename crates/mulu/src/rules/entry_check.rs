//! How a rule over single entries is asked, by the column it judges: where nothing stands there, it is not.

use crate::engine::{EntryView, Judge, Outcome};
use crate::model::Field;
use crate::model::channel::ChannelReading;
use crate::model::time_limit::Clause;
use crate::parse::basis::BasisReading;
use crate::parse::fold;
use crate::rules::Reason;

/// The function of a rule over single entries, by the column without which it says nothing.
#[derive(Debug, Clone, Copy)]
pub(crate) enum EntryCheck {
    /// Judges the entry, whatever of it is given.
    Any(fn(&EntryView<'_>, &Judge<'_>) -> Outcome),
    /// Judges by the limits of the rule and nothing else: what none of them names has nothing wrong.
    Limits,
    /// Judges the basis: what it was read as, and its text.
    Basis(fn(&EntryView<'_>, &BasisReading, &str, &Judge<'_>) -> Outcome),
    /// Judges what the channels were read as.
    Channels(fn(&EntryView<'_>, &ChannelReading, &Judge<'_>) -> Outcome),
    /// Judges the name of the disclosing body.
    DisclosingBody(fn(&EntryView<'_>, &str, &Judge<'_>) -> Outcome),
    /// Judges the clauses of the time limit, where the entry is disclosed proactively.
    TimeLimit(fn(&EntryView<'_>, &[Clause], &Judge<'_>) -> Outcome),
}

impl EntryCheck {
    /// What the rule says of an entry of which its limits say nothing.
    pub(crate) fn ask(self, view: &EntryView<'_>, judge: &Judge<'_>) -> Outcome {
        let outcome = match self {
            Self::Any(check) => Ok(check(view, judge)),
            Self::Limits => Ok(Outcome::Passed),
            Self::Basis(check) => basis(view).map(|(read, text)| check(view, read, text, judge)),
            Self::Channels(check) => channels(view).map(|read| check(view, read, judge)),
            Self::DisclosingBody(check) => {
                disclosing_body(view).map(|text| check(view, text, judge))
            }
            Self::TimeLimit(check) => clauses(view).map(|clauses| check(view, clauses, judge)),
        };
        outcome.unwrap_or_else(Outcome::NotApplicable)
    }
}

fn basis<'v>(view: &EntryView<'v>) -> Result<(&'v BasisReading, &'v str), Reason> {
    view.require_column(Field::Basis)?;
    let given = view.basis().zip(view.entry.basis().as_ref());
    let (reading, basis) = given.ok_or(Reason::NotSupplied)?;
    Ok((reading, &basis.text))
}

fn channels<'v>(view: &EntryView<'v>) -> Result<&'v ChannelReading, Reason> {
    view.require_column(Field::Channels)?;
    view.channels().ok_or(Reason::NotSupplied)
}

/// The name of the disclosing body, also for rules that ask something else first.
///
/// # Errors
/// Why a rule on it says nothing: no such column, or a cell that says nothing.
pub(crate) fn disclosing_body<'v>(view: &EntryView<'v>) -> Result<&'v str, Reason> {
    view.require_column(Field::DisclosingBody)?;
    let text = view.entry.disclosing_body().as_deref().unwrap_or_default();
    if fold::says_nothing(text) {
        return Err(Reason::NotSupplied);
    }
    Ok(text)
}

fn clauses<'v>(view: &EntryView<'v>) -> Result<&'v [Clause], Reason> {
    view.require_column(Field::TimeLimit)?;
    if !view.is_proactive() {
        return Err(Reason::NotConcerned);
    }
    match view.clauses() {
        [] => Err(Reason::NotSupplied),
        clauses => Ok(clauses),
    }
}
