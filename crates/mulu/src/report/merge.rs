//! Reports of disjoint documents merge, associatively and in any order.

use core::cmp::Ordering;
use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::finding::Finding;
use super::types::{Counts, InputReport, InputStatus, Report, Tally, Verdict};
use crate::finding::Severity;
use crate::rules::{RULES, Rule};

impl Report {
    /// One report of both; see [`Report::merged`].
    ///
    /// ```
    /// use mulu::{Context, engine::Input, model::Catalogue};
    /// let decoded = Catalogue::from_json(br#"{"kind":"catalogue","issued_on":"2020","entries":[]}"#).unwrap();
    /// let judge = |name: &str| mulu::check(Input::from(&decoded).named(name), &Context::new());
    /// assert_eq!(judge("a").merge(judge("b")), judge("b").merge(judge("a")));
    /// ```
    #[must_use]
    pub fn merge(self, other: Self) -> Self {
        self.join([other])
    }

    /// One report of many; `None` of none. Inputs are sorted by name and digest, so the order leaves no trace.
    ///
    /// The header is the first report's: merge what was judged alike.
    ///
    /// ```
    /// use mulu::{Options, report::Report};
    /// let judge = |name: &str| mulu::check_json(b"{}", &Options { name: Some(name.into()), ..Options::default() }).unwrap();
    /// let merged = Report::merged([judge("b"), judge("a")]).unwrap();
    /// assert_eq!(merged.inputs[0].name, "a");
    /// assert!(Report::merged([]).is_none());
    /// ```
    pub fn merged(reports: impl IntoIterator<Item = Self>) -> Option<Self> {
        let mut reports = reports.into_iter();
        Some(reports.next()?.join(reports))
    }

    fn join(self, others: impl IntoIterator<Item = Self>) -> Self {
        let mut merged = self.clone_header();
        let mut tally: FxHashMap<Cow<'static, str>, Tally> = FxHashMap::default();
        let mut parts: Vec<Part> = Vec::new();
        for report in core::iter::once(self).chain(others) {
            merged.counts = merged.counts.plus(&report.counts);
            for row in report.tally {
                add(&mut tally, row);
            }
            let offset = parts.len();
            parts.extend(report.inputs.into_iter().map(Part::new));
            for finding in report.findings {
                let input = usize::try_from(finding.input).unwrap_or(usize::MAX);
                if let Some(part) = parts.get_mut(offset.saturating_add(input)) {
                    part.findings.push(finding);
                }
            }
        }
        parts.sort_by(Part::order);
        for (number, part) in (0_u64..).zip(parts) {
            merged.inputs.push(part.input);
            merged
                .findings
                .extend(part.findings.into_iter().map(|finding| Finding {
                    input: number,
                    ..finding
                }));
        }
        let place = |code: &str| RULES.iter().position(|rule| rule.code == code);
        merged.tally = tally.into_values().collect();
        merged
            .tally
            .sort_by_cached_key(|row| (place(&row.code).unwrap_or(RULES.len()), row.code.clone()));
        merged.verdict = verdict(&merged);
        merged
    }

    /// The same header over no input.
    fn clone_header(&self) -> Self {
        Self {
            schema: self.schema,
            tool: self.tool.clone(),
            digests: self.digests.clone(),
            profiles: self.profiles.clone(),
            as_of: self.as_of,
            lang: self.lang,
            inputs: Vec::new(),
            verdict: Verdict::NoViolationFound,
            counts: Counts::default(),
            tally: Vec::new(),
            findings: Vec::new(),
        }
    }
}

/// One input with its findings, gravest first.
struct Part {
    input: InputReport,
    findings: Vec<Finding>,
}

impl Part {
    const fn new(input: InputReport) -> Self {
        Self {
            input,
            findings: Vec::new(),
        }
    }

    /// By name and digest; everything else that was found breaks ties between inputs of one name.
    fn order(a: &Self, b: &Self) -> Ordering {
        let names = a.input.name.cmp(&b.input.name);
        let digests = || a.input.digest.cmp(&b.input.digest);
        let whole = |part: &Self| {
            let findings = part.findings.iter().map(|finding| Finding {
                input: 0,
                ..finding.clone()
            });
            let findings: Vec<Finding> = findings.collect();
            serde_json::to_string(&(&part.input, findings)).unwrap_or_default()
        };
        names
            .then_with(digests)
            .then_with(|| whole(a).cmp(&whole(b)))
    }
}

/// Adds what one tally counted.
fn add(tally: &mut FxHashMap<Cow<'static, str>, Tally>, row: Tally) {
    let Some(total) = tally.get_mut(&row.code) else {
        tally.insert(row.code.clone(), row);
        return;
    };
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

impl Counts {
    /// The count of one severity.
    pub(crate) const fn of(&mut self, severity: Severity) -> &mut u64 {
        match severity {
            Severity::Error => &mut self.error,
            Severity::Warning => &mut self.warning,
            Severity::Advice => &mut self.advice,
            Severity::Undecided => &mut self.undecided,
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
    Verdict::of(&report.counts, undecided_error || unreadable)
}

impl Verdict {
    /// The verdict on findings, and on whether something that may be an error could not be decided.
    pub(crate) const fn of(counts: &Counts, is_incomplete: bool) -> Self {
        if counts.error + counts.warning > 0 {
            Self::ViolationsFound
        } else if is_incomplete {
            Self::Incomplete
        } else {
            Self::NoViolationFound
        }
    }
}
