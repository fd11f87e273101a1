//! Reads 公开时限.
//!
//! The grammar looks for *islands*, words that promise something by themselves (a length of time, a date, a
//! cycle, 及时, 长期, 从其规定), and then allots the words between them: anchors, labels, bounds. So a phrase
//! nobody has seen is read as long as its island is known, and nothing of the text is dropped.

mod anchor;
mod canonical;
mod clause;
mod context;
mod date;
mod island;
mod letters;
mod locate;
mod quantity;
mod token;
mod words;

pub use canonical::canonical;
pub use locate::quantity_span;

use crate::model::time_limit::Clause;

/// Every clause of a cell of 公开时限, in the order of the text. Empty for a blank cell or a lone dash.
///
/// Line breaks inside words, full-width digits and traditional characters are read through. A cell never
/// yields only its first number. Words that cannot be read are a clause of kind `unreadable`.
///
/// ```
/// use mulu::model::time_limit::ClauseKind::{PublishWithin, SavingClause};
/// let cell = "自信息形\n成或者变更之日起２０个工作日内。法律、法规另有规定的，从其规定";
/// let clauses = mulu::parse::time_limit::time_limit(cell);
/// let kinds: Vec<_> = clauses.iter().map(|clause| clause.kind).collect();
/// assert_eq!(kinds, [PublishWithin, SavingClause]);
/// assert_eq!(clauses[1].span.slice(cell), clauses[1].text);
/// ```
#[must_use]
pub fn time_limit(text: &str) -> Vec<Clause> {
    let letters = letters::Letters::new(text);
    let tokens = token::tokens(&letters);
    clause::clauses(&letters, &tokens)
}
