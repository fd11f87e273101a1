//! Reports of disjoint documents merge, associatively and in any order.

use std::collections::BTreeMap;

use super::types::{Counts, InputReport, InputStatus, Report, Tally, Verdict};
use crate::finding::Severity;
use crate::rules::Rule;

impl Report {
    /// One report of both. Inputs are sorted by name and digest, so the order of merging leaves no trace.
    ///
    /// The header is this report's; merge what was judged alike.
    ///
    /// ```
    /// use mulu::{Context, engine::Input, model::Catalogue};
    /// let decoded = Catalogue::from_json(br#"{"kind":"catalogue","issued_on":"2020","entries":[]}"#).unwrap();
    /// let judge = |name: &str| mulu::check(Input::from(&decoded).named(name), &Context::new());
    /// assert_eq!(judge("a").merge(judge("b")), judge("b").merge(judge("a")));
    /// ```
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        let offset = self.inputs.len() as u64;
        self.inputs.extend(other.inputs);
        self.findings
            .extend(other.findings.into_iter().map(|mut finding| {
                finding.input += offset;
                finding
            }));
        self.tally = sum(self.tally, other.tally);
        self.counts = self.counts.plus(&other.counts);
        self.sort();
        self.verdict = verdict(&self);
        self
    }

    /// Sorts inputs by name and digest, and findings by input and gravity.
    fn sort(&mut self) {
        let key = |input: &InputReport| (input.name.clone(), input.digest.clone());
        let mut order: Vec<usize> = (0..self.inputs.len()).collect();
        order.sort_by_cached_key(|&index| self.inputs.get(index).map(key));
        let mut numbers = vec![0_u64; order.len()];
        for (new, old) in (0_u64..).zip(&order) {
            if let Some(number) = numbers.get_mut(*old) {
                *number = new;
            }
        }
        let mut inputs: Vec<Option<InputReport>> = self.inputs.drain(..).map(Some).collect();
        self.inputs = order
            .iter()
            .filter_map(|&old| inputs.get_mut(old).and_then(Option::take))
            .collect();
        for finding in &mut self.findings {
            let old = usize::try_from(finding.input).unwrap_or(usize::MAX);
            finding.input = numbers.get(old).copied().unwrap_or(finding.input);
        }
        // Stable: within an input the findings already stand gravest first.
        self.findings.sort_by_key(|finding| finding.input);
    }
}

/// Adds what two tallies counted, by code.
fn sum(a: Vec<Tally>, b: Vec<Tally>) -> Vec<Tally> {
    let mut all: BTreeMap<String, Tally> = BTreeMap::new();
    for row in a.into_iter().chain(b) {
        match all.get_mut(&row.code) {
            None => {
                all.insert(row.code.clone(), row);
            }
            Some(total) => {
                total.targets += row.targets;
                total.passed += row.passed;
                total.violated += row.violated;
                total.not_applicable += row.not_applicable;
                total.undecided += row.undecided;
                total.errored += row.errored;
                for (reason, count) in row.reasons {
                    *total.reasons.entry(reason).or_default() += count;
                }
            }
        }
    }
    all.into_values().collect()
}

impl Counts {
    pub(super) fn add(&mut self, severity: Severity, count: u64) {
        match severity {
            Severity::Error => self.error += count,
            Severity::Warning => self.warning += count,
            Severity::Advice => self.advice += count,
            Severity::Undecided => self.undecided += count,
        }
    }

    pub(super) const fn plus(self, other: &Self) -> Self {
        Self {
            error: self.error + other.error,
            warning: self.warning + other.warning,
            advice: self.advice + other.advice,
            undecided: self.undecided + other.undecided,
            shown: self.shown + other.shown,
        }
    }
}

/// Violations, else what stands undecided, else nothing found.
pub(super) fn verdict(report: &Report) -> Verdict {
    let undecided_error = report.tally.iter().any(|row| {
        row.undecided + row.errored > 0
            && Rule::find(&row.code).is_some_and(|rule| rule.severity == Severity::Error)
    });
    let unreadable = report
        .inputs
        .iter()
        .any(|input| input.status == InputStatus::Unreadable);
    if report.counts.error + report.counts.warning > 0 {
        Verdict::ViolationsFound
    } else if undecided_error || unreadable {
        Verdict::Incomplete
    } else {
        Verdict::NoViolationFound
    }
}
