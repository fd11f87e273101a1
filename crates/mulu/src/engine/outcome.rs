//! What a rule says of one target.

use crate::finding::Defect;
use crate::rules::Reason;

/// The outcome of one rule for one target. The five always add up to the targets.
///
/// ```
/// use mulu::engine::Outcome;
/// assert!(matches!(Outcome::from_defects(vec![]), Outcome::Passed));
/// ```
#[derive(Debug, Clone)]
pub enum Outcome {
    /// Nothing wrong.
    Passed,
    /// At least one thing wrong.
    Violated(Vec<Defect>),
    /// The rule says nothing about this target, and why.
    NotApplicable(Reason),
    /// The facts supplied fall short, or conflict; each defect says how.
    Undecided(Vec<Defect>),
    /// The rule itself failed, which is our fault.
    Errored(&'static str),
}

impl Outcome {
    /// Violated where there are defects, else passed.
    #[must_use]
    pub fn from_defects(defects: Vec<Defect>) -> Self {
        if defects.is_empty() {
            Self::Passed
        } else {
            Self::Violated(defects)
        }
    }

    /// Violated by one defect.
    #[must_use]
    pub fn violated(defect: Defect) -> Self {
        Self::Violated(vec![defect])
    }

    /// Undecided, and why.
    #[must_use]
    pub fn undecided(defect: Defect) -> Self {
        Self::Undecided(vec![defect])
    }
}

/// Where a rule over a whole table records one outcome per target.
///
/// ```
/// use mulu::engine::{Ledger, Outcome};
/// let mut ledger = Ledger::default();
/// ledger.record(Outcome::Passed);
/// assert_eq!(ledger.outcomes().len(), 1);
/// ```
#[derive(Debug, Default)]
pub struct Ledger(Vec<Outcome>);

impl Ledger {
    /// Records the outcome for the next target.
    pub fn record(&mut self, outcome: Outcome) {
        self.0.push(outcome);
    }

    /// The outcomes so far.
    #[must_use]
    pub fn outcomes(&self) -> &[Outcome] {
        &self.0
    }

    pub(crate) fn into_outcomes(self) -> Vec<Outcome> {
        self.0
    }
}
