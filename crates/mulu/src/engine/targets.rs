//! Outcomes counted as they come: the tally of each rule, and the defects to be worded.

use super::outcome::Outcome;
use super::view::BodyJudged;
use crate::decode::StructuralDefect;
use crate::finding::{Place, Severity};
use crate::report::{Raw, Tally};
use crate::rules::{Addressee, RULES, Reason, Rule, Unaddressed};

#[derive(Debug, Clone, Default)]
struct Row {
    passed: u64,
    violated: u64,
    not_applicable: u64,
    undecided: u64,
    /// How often each reason was given, by its place in [`Reason::ALL`].
    reasons: [u64; Reason::ALL.len()],
}

/// What every rule said so far.
#[derive(Debug)]
pub(super) struct Targets<'s> {
    rows: Vec<Row>,
    pub(super) raws: Vec<Raw>,
    structural: &'s [StructuralDefect],
    body: &'s BodyJudged,
}

impl<'s> Targets<'s> {
    pub(super) fn new(structural: &'s [StructuralDefect], body: &'s BodyJudged) -> Self {
        Self {
            rows: vec![Row::default(); RULES.len()],
            raws: Vec::new(),
            structural,
            body,
        }
    }

    /// Why a rule says nothing about this body; `None` where it does.
    pub(super) fn unaddressed(&self, rule: &Rule) -> Option<Reason> {
        if rule.addressee == Addressee::Anyone || rule.unaddressed == Unaddressed::Warning {
            return None;
        }
        match self.body.body.kind {
            None => Some(Reason::BodyUndeclared),
            Some(kind) if rule.addressee.covers(kind) => None,
            Some(_) => Some(Reason::BodyNotAddressed),
        }
    }

    /// The highest severity a finding of `rule` may have for the body judged.
    fn ceiling(&self, rule: &Rule) -> Severity {
        let addressed = self
            .body
            .body
            .kind
            .is_some_and(|kind| rule.addressee.covers(kind));
        if rule.severity == Severity::Error && !addressed {
            Severity::Warning
        } else {
            rule.severity
        }
    }

    pub(super) fn skip(&mut self, rule: usize, targets: u64, reason: Reason) {
        self.count(rule, |row| {
            row.not_applicable += targets;
            if let Some(count) = row.reasons.get_mut(reason as usize) {
                *count += targets;
            }
        });
    }

    pub(super) fn record(&mut self, index: usize, rule: &'static Rule, outcome: Outcome) {
        let (defects, undecided) = match outcome {
            Outcome::Passed => return self.count(index, |row| row.passed += 1),
            Outcome::NotApplicable(reason) => return self.skip(index, 1, reason),
            Outcome::Violated(defects) => (defects, false),
            Outcome::Undecided(defects) => (defects, true),
        };
        if !self.structural.is_empty() && defects.iter().all(|d| self.is_malformed(&d.place)) {
            return self.skip(index, 1, Reason::Malformed);
        }
        self.count(index, |row| {
            if undecided {
                row.undecided += 1;
            } else {
                row.violated += 1;
            }
        });
        let ceiling = self.ceiling(rule);
        self.raws.extend(defects.into_iter().map(|defect| Raw {
            severity: if undecided {
                Severity::Undecided
            } else {
                defect.severity.map_or(ceiling, |own| own.max(ceiling))
            },
            rule,
            defect,
        }));
    }

    fn count(&mut self, rule: usize, add: impl FnOnce(&mut Row)) {
        if let Some(row) = self.rows.get_mut(rule) {
            add(row);
        }
    }

    /// Whether the value at a place could not be decoded, which is a finding of its own.
    fn is_malformed(&self, place: &Place) -> bool {
        let Place::Entry { entry, field } = place else {
            return false;
        };
        let pointer = format!("/entries/{entry}{}", field.pointer());
        let within = |outer: &str, inner: &str| {
            inner
                .strip_prefix(outer)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.structural
            .iter()
            .any(|defect| within(&defect.pointer, &pointer) || within(&pointer, &defect.pointer))
    }

    pub(super) fn tally(&self) -> Vec<Tally> {
        let row = |(rule, row): (&&'static Rule, &Row)| Tally {
            code: rule.code.to_owned(),
            targets: row.passed + row.violated + row.not_applicable + row.undecided,
            passed: row.passed,
            violated: row.violated,
            not_applicable: row.not_applicable,
            undecided: row.undecided,
            // A rule is a total function and cannot fail; v1 keeps the key.
            errored: 0,
            reasons: Reason::ALL
                .iter()
                .zip(row.reasons)
                .filter(|(_, count)| *count > 0)
                .map(|(reason, count)| (reason.as_str().to_owned(), count))
                .collect(),
        };
        RULES.iter().zip(&self.rows).map(row).collect()
    }
}
