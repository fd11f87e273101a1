//! From outcomes to a report: what is equal is said once, words are made last, everything is sorted.

use chrono::NaiveDate;
use rustc_hash::FxHashMap;
use serde_json::{Map, Value};

use super::cite::citations;
use super::finding::{Finding, Location, Place};
use super::locate::{Judged, Located, label};
use super::merge::verdict;
use super::types::{Counts, Report, Tally};
use crate::draft::Address;
use crate::finding::{Defect, Repeat, Severity, fingerprint, mask};
use crate::parse::fold;
use crate::rules::Rule;

/// A defect with the rule that found it, before words are made.
#[derive(Debug)]
pub(crate) struct Raw {
    pub(crate) severity: Severity,
    pub(crate) rule: &'static Rule,
    pub(crate) defect: Defect,
}

pub(crate) fn assemble(judged: &Judged<'_>, tally: Vec<Tally>, raws: Vec<Raw>) -> Report {
    let mut report = Report::empty(judged.context);
    report.inputs.push(judged.input_report());
    report.tally = tally;
    let mut gathered = Gathered::new(judged);
    for raw in raws {
        gathered.take(raw);
    }
    report.counts.clone_from(&gathered.counts);
    report.findings = gathered.finish();
    report.verdict = verdict(&report);
    report
}

/// What makes two defects the same finding.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    code: &'static str,
    severity: Severity,
    said: String,
}

/// A finding already made: its index where it is listed, and the cells it counts.
struct Seen {
    index: Option<usize>,
    cells: rustc_hash::FxHashSet<(String, Address)>,
}

/// Where a finding stands in the report: gravest first, then as the document is read.
type Order = (Severity, usize, usize, &'static str);

/// Findings being gathered for one input.
struct Gathered<'j> {
    judged: &'j Judged<'j>,
    counts: Counts,
    findings: Vec<(Order, Finding)>,
    known: FxHashMap<Key, Seen>,
    ordinals: FxHashMap<(&'static str, String, String), u32>,
    listed: FxHashMap<&'static str, usize>,
}

impl<'j> Gathered<'j> {
    fn new(judged: &'j Judged<'j>) -> Self {
        Self {
            judged,
            counts: Counts::default(),
            findings: Vec::new(),
            known: FxHashMap::default(),
            ordinals: FxHashMap::default(),
            listed: FxHashMap::default(),
        }
    }

    fn take(&mut self, raw: Raw) {
        let located = self.judged.locate(&raw.defect.place);
        let params = masked(raw.defect.parameters.to_map());
        let key = Key {
            code: raw.rule.code,
            severity: raw.severity,
            said: said(&raw.defect, &params),
        };
        let known = self.known.get_mut(&key).map(|seen| {
            // A merged cell stands for several entries and is one place.
            let is_new = located
                .cell
                .clone()
                .is_none_or(|cell| seen.cells.insert(cell));
            (seen.index, is_new)
        });
        if let Some((_, false)) = known {
            return;
        }
        self.counts.add(raw.severity, 1);
        let print = self.fingerprint(&raw, &located);
        let may_list = self.may_list(raw.rule.code);
        if let Some((index, _)) = known {
            return self.repeat(index, located, print, may_list);
        }
        let seen = Seen {
            index: may_list.then_some(self.findings.len()),
            cells: located.cell.iter().cloned().collect(),
        };
        self.known.insert(key, seen);
        if may_list {
            let order = (
                raw.severity,
                located.order.0,
                located.order.1,
                raw.rule.code,
            );
            let finding = self.finding(raw, located, params, print);
            self.findings.push((order, finding));
        }
    }

    /// Whether one more place of a rule is listed; counts it where it is.
    fn may_list(&mut self, code: &'static str) -> bool {
        let listed = self.listed.entry(code).or_default();
        if *listed >= self.judged.context.max_samples {
            return false;
        }
        *listed += 1;
        self.counts.shown += 1;
        true
    }

    /// One more place of a finding already made.
    fn repeat(&mut self, index: Option<usize>, located: Located, print: String, list: bool) {
        let Some((_, finding)) = index.and_then(|index| self.findings.get_mut(index)) else {
            return;
        };
        finding.count += 1;
        if list {
            finding.also.push(Place {
                pointer: located.pointer,
                cell: located.cell.map(location),
                fingerprint: print,
            });
        }
    }

    fn fingerprint(&mut self, raw: &Raw, located: &Located) -> String {
        let entry_key = self
            .judged
            .entry(located)
            .and_then(label)
            .unwrap_or_default();
        let text = fold::key(&raw.defect.text);
        let ordinal = self
            .ordinals
            .entry((raw.rule.code, entry_key.clone(), text.clone()))
            .or_default();
        *ordinal += 1;
        fingerprint(raw.rule.code, &entry_key, &text, *ordinal)
    }

    fn finding(
        &self,
        raw: Raw,
        located: Located,
        params: Map<String, Value>,
        fingerprint: String,
    ) -> Finding {
        let Raw {
            severity,
            rule,
            defect,
        } = raw;
        let dates: (NaiveDate, NaiveDate) = self.judged.dates_of(&located);
        Finding {
            input: 0,
            code: rule.code.to_owned(),
            name: rule.name.to_owned(),
            severity,
            authority: rule.authority.as_str().to_owned(),
            label: self.judged.entry(&located).and_then(label),
            pointer: located.pointer,
            cell: located.cell.map(location),
            count: 1,
            also: Vec::new(),
            message: mask(&defect.parameters.message(self.judged.context.lang)).into_owned(),
            params,
            citations: citations(rule, dates),
            steps: defect.steps,
            fix: defect.fix.map(|fix| mask(&fix).into_owned()),
            fingerprint,
            span: defect.span.filter(|_| !defect.text.is_empty()),
            text: (!defect.text.is_empty()).then(|| mask(&defect.text).into_owned()),
        }
    }

    fn finish(mut self) -> Vec<Finding> {
        self.findings.sort_by_key(|finding| finding.0);
        self.findings
            .into_iter()
            .map(|(_, finding)| finding)
            .collect()
    }
}

/// What a defect says: two that say the same are one finding.
fn said(defect: &Defect, params: &Map<String, Value>) -> String {
    match defect.repeat {
        Repeat::OncePerDocument => String::new(),
        Repeat::WhereParametersAreEqual => serde_json::to_string(params).unwrap_or_default(),
        Repeat::WhereEqual => {
            let params = serde_json::to_string(params).unwrap_or_default();
            let fix = defect.fix.as_deref().unwrap_or_default();
            format!("{params}\0{}\0{fix}", fold::key(&defect.text))
        }
    }
}

fn location((sheet, address): (String, Address)) -> Location {
    Location {
        sheet: mask(&sheet).into_owned(),
        address: address.to_string(),
    }
}

/// Parameters with personal data masked in every text.
fn masked(mut params: Map<String, Value>) -> Map<String, Value> {
    fn walk(value: &mut Value) {
        match value {
            Value::String(text) => {
                if let std::borrow::Cow::Owned(masked) = mask(text) {
                    *text = masked;
                }
            }
            Value::Array(items) => items.iter_mut().for_each(walk),
            Value::Object(members) => members.values_mut().for_each(walk),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    params.values_mut().for_each(walk);
    params
}
