//! What a rule says of one target.

use crate::finding::Defect;
use crate::rules::Reason;

/// The outcome of one rule for one target. The four always add up to the targets.
#[derive(Debug, Clone)]
pub(crate) enum Outcome {
    /// Nothing wrong.
    Passed,
    /// At least one thing wrong.
    Violated(Vec<Defect>),
    /// The rule says nothing about this target, and why.
    NotApplicable(Reason),
    /// The facts supplied fall short, or conflict; each defect says how.
    Undecided(Vec<Defect>),
}

impl Outcome {
    /// Violated where there are defects, else passed.
    #[must_use]
    pub(crate) fn from_defects(defects: Vec<Defect>) -> Self {
        if defects.is_empty() {
            Self::Passed
        } else {
            Self::Violated(defects)
        }
    }

    /// Violated by one defect.
    #[must_use]
    pub(crate) fn violated(defect: Defect) -> Self {
        Self::Violated(vec![defect])
    }

    /// Undecided, and why.
    #[must_use]
    pub(crate) fn undecided(defect: Defect) -> Self {
        Self::Undecided(vec![defect])
    }
}

/// Where a rule over a whole table records one outcome per target.
#[derive(Debug, Default)]
pub(crate) struct Ledger(Vec<Outcome>);

impl Ledger {
    /// Records the outcome for the next target.
    pub(crate) fn record(&mut self, outcome: Outcome) {
        self.0.push(outcome);
    }

    /// The outcomes, one per target.
    pub(crate) fn into_outcomes(self) -> Vec<Outcome> {
        self.0
    }
}
