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

/// Where a rule with many targets records one outcome for each.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    /// Most targets have nothing wrong: they are counted and not kept.
    passed: u64,
    others: Vec<Outcome>,
}

impl Ledger {
    /// Records the outcome for the next target.
    pub(crate) fn record(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Passed => self.passed += 1,
            other => self.others.push(other),
        }
    }

    /// Records targets with nothing wrong.
    pub(crate) fn pass(&mut self, targets: u64) {
        self.passed += targets;
    }

    pub(super) const fn passed(&self) -> u64 {
        self.passed
    }

    /// The outcomes of targets that did not pass.
    pub(super) fn into_outcomes(self) -> Vec<Outcome> {
        self.others
    }
}
