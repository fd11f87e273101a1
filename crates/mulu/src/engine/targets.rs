//! Outcomes counted as they come: the tally of each rule, and the defects to be worded.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::Context;
use super::outcome::{Ledger, Outcome};
use super::view::{BodyJudged, RecordDates};
use crate::decode::StructuralDefect;
use crate::finding::{Defect, Place, Severity, within_entry};
use crate::report::{Found, Tally, Template};
use crate::rules::{Addressee, Check, RULES, Reason, Rule, Unaddressed};

/// How often a rule said what.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Row {
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
    pub(super) found: Found,
    malformed: Malformed<'s>,
    body: &'s BodyJudged,
    context: &'s Context,
}

impl<'s> Targets<'s> {
    pub(super) fn new(
        structural: &'s [StructuralDefect],
        body: &'s BodyJudged,
        context: &'s Context,
    ) -> Self {
        Self {
            context,
            rows: vec![Row::default(); RULES.len()],
            found: Found::default(),
            malformed: Malformed::of(structural),
            body,
        }
    }

    /// Why a rule says nothing about this document, whatever stands in it; `None` where it may.
    pub(super) fn silenced(&self, rule: &Rule) -> Option<Reason> {
        if !self.context.asks(rule) {
            return Some(Reason::NotSelected);
        }
        // What is wrong with the structure is wrong in the row it stands in.
        let sees_rows_alone = rule.check.is_of_entries() || matches!(rule.check, Check::Structure);
        if self.context.rows_only && !sees_rows_alone {
            return Some(Reason::RowsOnly);
        }
        if rule.addressee == Addressee::Anyone || rule.unaddressed == Unaddressed::Warning {
            return None;
        }
        match self.body.body.kind {
            None => Some(Reason::BodyUndeclared),
            Some(kind) if rule.addressee.covers(kind) => None,
            Some(_) => Some(Reason::BodyNotAddressed),
        }
    }

    /// As [`Self::silenced`], for a rule that does not look at the dates of single entries.
    pub(super) fn silenced_on(&self, rule: &Rule, dates: RecordDates) -> Option<Reason> {
        let is_in_force = rule.in_force.meets(dates.first, dates.last);
        self.silenced(rule)
            .or((!is_in_force).then_some(Reason::NotInForce))
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
        self.count(rule, Count::NotApplicable(reason), targets);
    }

    /// Counts the outcome of one target and keeps its defects.
    pub(super) fn record(&mut self, index: usize, rule: &'static Rule, outcome: Outcome) {
        if let Outcome::Violated(defects) | Outcome::Undecided(defects) = &outcome
            && self.malformed.is_why(defects)
        {
            return self.skip(index, 1, Reason::Malformed);
        }
        let (count, templates) = self.settle(rule, outcome);
        self.count(index, count, 1);
        for template in templates {
            self.found.places.push((template, None));
        }
    }

    /// Counts the outcomes of many targets.
    pub(super) fn record_all(&mut self, index: usize, rule: &'static Rule, ledger: Ledger) {
        self.count(index, Count::Passed, ledger.passed());
        for outcome in ledger.into_outcomes() {
            self.record(index, rule, outcome);
        }
    }

    /// What an outcome counts as, and its defects as templates of findings.
    pub(super) fn settle(
        &mut self,
        rule: &'static Rule,
        outcome: Outcome,
    ) -> (Count, core::ops::Range<u32>) {
        let (defects, count) = match outcome {
            Outcome::Passed => (Vec::new(), Count::Passed),
            Outcome::NotApplicable(reason) => (Vec::new(), Count::NotApplicable(reason)),
            Outcome::Violated(defects) => (defects, Count::Violated),
            Outcome::Undecided(defects) => (defects, Count::Undecided),
        };
        let ceiling = self.ceiling(rule);
        let first = self.found.templates.len();
        let templates = defects.into_iter().map(|defect| Template {
            severity: match count {
                Count::Undecided => Severity::Undecided,
                _ => defect.severity.map_or(ceiling, |own| own.max(ceiling)),
            },
            rule,
            defect,
        });
        self.found.templates.extend(templates);
        // More than four thousand million different findings do not fit in memory.
        let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        (count, number(first)..number(self.found.templates.len()))
    }

    /// Keeps a defect that is as one found before, in another place.
    pub(super) fn found(&mut self, template: u32, place: Place) {
        self.found.places.push((template, Some(place)));
    }

    /// Counts an outcome for some targets.
    pub(super) fn count(&mut self, rule: usize, outcome: Count, targets: u64) {
        let Some(row) = self.rows.get_mut(rule) else {
            return;
        };
        match outcome {
            Count::Passed => row.passed += targets,
            Count::Violated => row.violated += targets,
            Count::Undecided => row.undecided += targets,
            Count::NotApplicable(reason) => {
                row.not_applicable += targets;
                if let Some(count) = row.reasons.get_mut(reason as usize) {
                    *count += targets;
                }
            }
        }
    }

    /// Whether the decoder found something wrong in any entry.
    pub(super) fn has_any_malformed(&self) -> bool {
        !self.malformed.entries.is_empty()
    }

    /// Whether the decoder found something wrong in an entry.
    pub(super) fn has_malformed(&self, entry: usize) -> bool {
        self.malformed.entries.contains_key(&entry)
    }

    /// Whether a defect stands on a value that could not be decoded.
    pub(super) fn is_malformed(&self, defect: &Defect) -> bool {
        self.malformed.is_why(core::slice::from_ref(defect))
    }

    pub(super) fn tally(&self) -> Vec<Tally> {
        Self::tally_of(&self.rows)
    }

    /// The rows and what was found.
    pub(super) fn into_parts(self) -> (Vec<Row>, Found) {
        (self.rows, self.found)
    }

    /// The tally of rows, one for each rule.
    pub(super) fn tally_of(rows: &[Row]) -> Vec<Tally> {
        let rows = RULES.iter().zip(rows);
        rows.map(|(rule, row)| row.tally(rule)).collect()
    }
}

impl Row {
    fn tally(&self, rule: &'static Rule) -> Tally {
        let mut reasons = BTreeMap::new();
        for (reason, count) in Reason::ALL.iter().zip(&self.reasons) {
            if *count > 0 {
                reasons.insert(reason.as_str().into(), *count);
            }
        }
        Tally {
            code: rule.code.into(),
            targets: self.passed + self.violated + self.not_applicable + self.undecided,
            passed: self.passed,
            violated: self.violated,
            not_applicable: self.not_applicable,
            undecided: self.undecided,
            // A rule is a total function and cannot fail; v1 keeps the key.
            errored: 0,
            reasons,
        }
    }

    /// The same with another added, or taken away.
    pub(super) fn change(&mut self, other: &Self, is_added: bool) {
        let change = |own: &mut u64, other: u64| {
            *own = if is_added {
                own.saturating_add(other)
            } else {
                own.saturating_sub(other)
            };
        };
        change(&mut self.passed, other.passed);
        change(&mut self.violated, other.violated);
        change(&mut self.not_applicable, other.not_applicable);
        change(&mut self.undecided, other.undecided);
        for (own, other) in self.reasons.iter_mut().zip(other.reasons) {
            change(own, other);
        }
    }

    pub(super) const fn has_undecided(&self) -> bool {
        self.undecided > 0
    }
}

/// What an outcome counts as.
#[derive(Debug, Clone, Copy)]
pub(super) enum Count {
    Passed,
    Violated,
    Undecided,
    NotApplicable(Reason),
}

/// The values that could not be decoded: each is a finding of its own, and silences the rules that miss it.
#[derive(Debug, Default)]
struct Malformed<'s> {
    /// Pointers within an entry, by the entry.
    entries: FxHashMap<usize, Vec<&'s str>>,
}

impl<'s> Malformed<'s> {
    fn of(structural: &'s [StructuralDefect]) -> Self {
        let mut malformed = Self::default();
        for defect in structural {
            if let Some((entry, pointer)) = within_entry(&defect.pointer) {
                malformed.entries.entry(entry).or_default().push(pointer);
            }
        }
        malformed
    }

    /// Whether every defect stands on a value that could not be decoded.
    fn is_why(&self, defects: &[Defect]) -> bool {
        !self.entries.is_empty() && defects.iter().all(|defect| self.covers(&defect.place))
    }

    fn covers(&self, place: &Place) -> bool {
        let Place::Entry { entry, field } = place else {
            return false;
        };
        let pointer = field.pointer();
        let within = |outer: &str, inner: &str| {
            inner
                .strip_prefix(outer)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.entries.get(entry).is_some_and(|pointers| {
            pointers
                .iter()
                .any(|malformed| within(malformed, pointer) || within(pointer, malformed))
        })
    }
}
