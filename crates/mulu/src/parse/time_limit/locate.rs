//! Where in its text a clause says how long.

use super::letters::Letters;
use super::quantity::quantity;
use super::token::tokens;
use crate::model::Span;
use crate::model::time_limit::Clause;

/// The stretch of the cell's text in which a clause states its count and unit: `30个工作日`.
///
/// ```
/// use mulu::parse::time_limit::{quantity_span, time_limit};
/// let cell = "信息形成或者变更之日起30个工作日内";
/// let span = quantity_span(&time_limit(cell)[0]).unwrap();
/// assert_eq!(span.slice(cell), "30个工作日");
/// ```
#[must_use]
pub fn quantity_span(clause: &Clause) -> Option<Span> {
    let letters = Letters::new(&clause.text);
    let tokens = tokens(&letters);
    let (first, end) = (0..tokens.len()).find_map(|at| {
        let (found, end) = quantity(&tokens, at)?;
        ((found.count, found.unit) == (clause.count, clause.unit)).then_some((at, end))
    })?;
    let first = letters.all.get(tokens.get(first)?.from)?.at;
    let last = tokens.get(end.checked_sub(1)?)?.to.checked_sub(1)?;
    let last = letters.all.get(last)?.at;
    let start = clause.span.start;
    Some(Span::new(start + first, start + last + 1))
}
