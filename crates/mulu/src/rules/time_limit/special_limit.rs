//! A limit that an act sets for one kind of matter, beside what a row promises.

use super::wording::quantity;
use crate::engine::{EntryView, Outcome};
use crate::finding::{Defect, Severity, parameters};
use crate::law::{InstrumentId, LimitUnit, StatutoryLimit, limits_of};
use crate::model::Field;
use crate::model::time_limit::{Clause, ClauseKind, Exceeds, Unit};
use crate::rules::Reason;

parameters! {
    /// What the finding carries.
    pub(super) struct OverSpecialLimit {
        /// What the cell promises.
        found: u32,
        /// Unit of what the cell promises.
        found_unit: Unit,
        /// What the act allows.
        allowed: u32,
        /// Unit of what the act allows.
        unit: Unit,
        /// What the act's limit runs from.
        from: &'static str,
        /// The article that sets the limit.
        cited: String,
    }
    says {
        "承诺 {found found_unit},{cited}规定{from}后 {allowed unit}以内公开。请改为不超过这个期限。",
        "It promises {found found_unit}; {cited} asks for publication within {allowed unit} of {from}. Promise no more than that.";
    }
}

/// What a rule asks of a row.
pub(super) struct Asked {
    /// The acts whose limits count.
    pub(super) acts: &'static [InstrumentId],
    /// Acts that a row on the matter cites.
    pub(super) cited_as: &'static [InstrumentId],
    /// Words one of which names the matter.
    pub(super) matter: &'static [&'static str],
    /// Words that make it another matter.
    pub(super) other_matter: &'static [&'static str],
}

/// The row judged: whether it is on the matter, and what it promises beside the limits of the acts.
pub(super) fn judge(view: &EntryView<'_>, clauses: &[Clause], asked: &Asked) -> Outcome {
    if !view.matter_speaks_of(asked.matter) || view.matter_speaks_of(asked.other_matter) {
        return Outcome::NotApplicable(Reason::NotConcerned);
    }
    Outcome::from_defects(defects(view, clauses, asked))
}

/// The defects of a row on the matter: its promises beside the limits of the acts.
pub(super) fn defects(view: &EntryView<'_>, clauses: &[Clause], asked: &Asked) -> Vec<Defect> {
    let first = view.dates().first;
    let limits: Vec<&StatutoryLimit> = asked
        .acts
        .iter()
        .flat_map(|act| limits_of(*act))
        .filter(|limit| limit.from.is_some_and(|from| from <= first))
        .filter(|limit| view.matter_speaks_of(limit.matter_words))
        .collect();
    let promises = clauses
        .iter()
        .filter(|clause| clause.kind == ClauseKind::PublishWithin);
    promises
        .filter_map(|clause| defect(view, asked, clause, &limits))
        .collect()
}

fn defect(
    view: &EntryView<'_>,
    asked: &Asked,
    clause: &Clause,
    limits: &[&StatutoryLimit],
) -> Option<Defect> {
    let (found, found_unit) = (clause.count?, clause.unit?);
    let runs_from = |limit: &StatutoryLimit, text: &str| {
        limit.anchor_words.iter().any(|word| text.contains(word))
    };
    let anchor = clause.anchor.as_ref().map(|anchor| &*anchor.text);
    // A clause says which limit is its own by what it runs from; else the first of the matter counts.
    let own = anchor.and_then(|anchor| limits.iter().find(|limit| runs_from(limit, anchor)));
    let limit = own.or_else(|| limits.first())?;
    // Of a labelled clause, the label says what it is about.
    let label = clause.label.as_deref();
    if label.is_some_and(|label| !limit.matter_words.iter().any(|word| label.contains(word))) {
        return None;
    }
    let (allowed, unit) = (u32::from(limit.count), unit_of(limit.unit)?);
    if exceeds(clause, allowed, unit) != Exceeds::Always {
        return None;
    }
    let is_cited = view.cites(asked.cited_as);
    // The words of the general limit may be meant for all rows of a table.
    let severity = if is_cited && (own.is_some() || anchor.is_none()) {
        Severity::Error
    } else {
        Severity::Warning
    };
    let text = view.time_limit_text();
    let span = quantity(clause);
    let range = span.byte_range(text);
    let unit_text = if unit == Unit::Day {
        "日"
    } else {
        "个工作日"
    };
    let fix = format!(
        "{}{allowed}{unit_text}{}",
        &text[..range.start],
        &text[range.end..]
    );
    let parameters = OverSpecialLimit {
        found,
        found_unit,
        allowed,
        unit,
        from: limit.anchor_words.first().copied().unwrap_or_default(),
        cited: limit.citation.zh(),
    };
    let defect = view
        .defect(Field::TimeLimit, parameters)
        .text(text, span)
        .severity(severity);
    // Counted from another event, the act's number may be the longer promise.
    Some(if own.is_some() {
        defect.fix(fix)
    } else {
        defect
    })
}

const fn unit_of(unit: LimitUnit) -> Option<Unit> {
    match unit {
        LimitUnit::WorkingDay => Some(Unit::WorkingDay),
        LimitUnit::Day => Some(Unit::Day),
        LimitUnit::Month => Some(Unit::Month),
        LimitUnit::EveryQuarter | LimitUnit::ByEndOfMonth => None,
    }
}

fn exceeds(clause: &Clause, allowed: u32, unit: Unit) -> Exceeds {
    if unit == Unit::WorkingDay {
        return clause.exceeds_working_days(allowed);
    }
    match clause.days_bounds() {
        Some((shortest, _)) if unit == Unit::Day && shortest > allowed => Exceeds::Always,
        _ => Exceeds::Maybe,
    }
}
