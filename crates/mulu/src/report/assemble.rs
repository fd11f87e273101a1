//! From outcomes to a report: what is equal is said once, words are made last, everything is sorted.

use chrono::NaiveDate;
use rustc_hash::{FxHashMap, FxHashSet};
use serde_json::{Map, Value};

use super::cite::citations;
use super::finding::{Finding, Place};
use super::locate::{Judged, Located, Places};
use super::merge::verdict;
use super::types::{Counts, Report, Tally};
use crate::draft::Address;
use crate::finding::{self, Defect, Repeat, Severity, Voice, fingerprint, mask};
use crate::parse::fold;
use crate::rules::Rule;

/// A defect with the rule that found it, before words are made: what is equal elsewhere is kept once.
#[derive(Debug)]
pub(crate) struct Template {
    pub(crate) severity: Severity,
    pub(crate) rule: &'static Rule,
    pub(crate) defect: Defect,
}

/// Everything found in one input.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) templates: Vec<Template>,
    /// Each place with the number of its template; none where it is the template's own.
    pub(crate) places: Vec<(u32, Option<finding::Place>)>,
}

pub(crate) fn assemble(judged: &Judged<'_>, tally: Vec<Tally>, found: Found) -> Report {
    let mut report = Report::empty(judged.context);
    report.inputs.push(judged.input_report());
    report.tally = tally;
    let mut gathered = Gathered::new(judged, found.templates);
    for (template, place) in found.places {
        gathered.take(template as usize, place.as_ref());
    }
    (report.findings, report.counts) = gathered.finish();
    report.verdict = verdict(&report);
    for input in &mut report.inputs {
        (input.verdict, input.counts) = (report.verdict, report.counts.clone());
    }
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
struct Seen<'j> {
    index: Option<usize>,
    cells: FxHashSet<(&'j str, Address)>,
}

/// Where a finding stands in the report: gravest first, then as the document is read.
type Order = (Severity, usize, usize, &'static str);

/// How many places of one rule and severity are listed while gathering, at most what may be shown of each.
#[derive(Debug, Default)]
struct Listed {
    /// Those that open a finding: another place of a finding known before never keeps a new one out.
    first: usize,
    also: usize,
}

/// Findings being gathered for one input.
struct Gathered<'j> {
    judged: &'j Judged<'j>,
    templates: Vec<Template>,
    /// For each template, the finding it belongs to, once that is known.
    belongs: Vec<Option<usize>>,
    counts: Counts,
    findings: Vec<(Order, Finding)>,
    known: FxHashMap<Key, usize>,
    seen: Vec<Seen<'j>>,
    ordinals: FxHashMap<(&'static str, String, String), u32>,
    listed: FxHashMap<(&'static str, Severity), Listed>,
}

impl<'j> Gathered<'j> {
    fn new(judged: &'j Judged<'j>, templates: Vec<Template>) -> Self {
        Self {
            judged,
            belongs: vec![None; templates.len()],
            templates,
            counts: Counts::default(),
            findings: Vec::new(),
            known: FxHashMap::default(),
            seen: Vec::new(),
            ordinals: FxHashMap::default(),
            listed: FxHashMap::default(),
        }
    }

    fn take(&mut self, number: usize, place: Option<&finding::Place>) {
        let templates = core::mem::take(&mut self.templates);
        if let Some(template) = templates.get(number) {
            self.place(number, template, place.unwrap_or(&template.defect.place));
        }
        self.templates = templates;
    }

    fn place(&mut self, number: usize, template: &Template, place: &finding::Place) {
        let cell = self.judged.places.cell(place);
        let known = self.belongs.get(number).copied().flatten();
        let belongs = known.unwrap_or_else(|| {
            let next = self.seen.len();
            *self.known.entry(key(template)).or_insert(next)
        });
        if let Some(known) = self.belongs.get_mut(number) {
            *known = Some(belongs);
        }
        if belongs == self.seen.len() {
            self.first(template, place, cell);
        } else {
            self.another(belongs, template, place, cell);
        }
    }

    /// One more place of a finding known before. Not inlined: most entries alone have none.
    #[inline(never)]
    fn another(
        &mut self,
        belongs: usize,
        template: &Template,
        place: &finding::Place,
        cell: Option<(&'j str, Address)>,
    ) {
        let Some(seen) = self.seen.get_mut(belongs) else {
            return;
        };
        // A merged cell stands for several entries and is one place.
        if cell.is_some_and(|cell| !seen.cells.insert(cell)) {
            return;
        }
        let index = seen.index;
        *self.counts.of(template.severity) += 1;
        let list = self.may_list(template, |listed| &mut listed.also);
        let listed = list.then(|| {
            let located = self.judged.places.locate(place);
            let fingerprint = self.fingerprint(template, &located);
            Place {
                pointer: located.pointer,
                cell: cell.map(|cell| self.judged.places.location(cell)),
                fingerprint,
            }
        });
        if let Some((_, finding)) = index.and_then(|index| self.findings.get_mut(index)) {
            finding.count += 1;
            finding.also.extend(listed);
        }
    }

    /// The first place of a finding.
    fn first(
        &mut self,
        template: &Template,
        place: &finding::Place,
        cell: Option<(&'j str, Address)>,
    ) {
        *self.counts.of(template.severity) += 1;
        let may_list = self.may_list(template, |listed| &mut listed.first);
        self.seen.push(Seen {
            index: may_list.then_some(self.findings.len()),
            cells: cell.into_iter().collect(),
        });
        if may_list {
            let located = self.judged.places.locate(place);
            let fingerprint = self.fingerprint(template, &located);
            let (entry, column) = located.order;
            let order = (template.severity, entry, column, template.rule.code);
            let voice = self.judged.context.voice;
            let places = &self.judged.places;
            let finding = places.finding(template, located, cell, fingerprint, voice);
            self.findings.push((order, finding));
        }
    }

    /// Whether one more place is listed for now; counts it where it is.
    fn may_list(&mut self, template: &Template, of: impl Fn(&mut Listed) -> &mut usize) -> bool {
        let key = (template.rule.code, template.severity);
        let listed = of(self.listed.entry(key).or_default());
        let may_list = *listed < self.judged.context.max_samples;
        *listed += usize::from(may_list);
        may_list
    }

    fn fingerprint(&mut self, template: &Template, located: &Located) -> String {
        let entry_key = self.judged.places.label(located).unwrap_or_default();
        let text = fold::key(&template.defect.text);
        let code = template.rule.code;
        let ordinal = self
            .ordinals
            .entry((code, entry_key.clone(), text.clone()))
            .or_default();
        *ordinal += 1;
        fingerprint(code, &entry_key, &text, *ordinal)
    }

    /// Sorts, and cuts what is shown of each rule to what was asked for: findings first, gravest first, then their
    /// other places.
    fn finish(mut self) -> (Vec<Finding>, Counts) {
        self.findings.sort_by_key(|finding| finding.0);
        let max_samples = self.judged.context.max_samples;
        let mut left: FxHashMap<&'static str, usize> = FxHashMap::default();
        self.findings.retain(|((.., code), _)| {
            let left = left.entry(code).or_insert(max_samples);
            let keep = *left > 0;
            *left -= usize::from(keep);
            keep
        });
        let mut findings = Vec::with_capacity(self.findings.len());
        for ((.., code), mut finding) in self.findings {
            let left = left.entry(code).or_default();
            finding.also.truncate(*left);
            *left -= finding.also.len();
            self.counts.shown += 1 + finding.also.len() as u64;
            findings.push(finding);
        }
        (findings, self.counts)
    }
}

impl Places<'_> {
    /// A template as a finding of its own, the first of its kind in its entry.
    pub(crate) fn alone(&self, template: &Template, voice: Voice) -> Finding {
        let place = &template.defect.place;
        let located = self.locate(place);
        let label = self.label(&located).unwrap_or_default();
        let text = fold::key(&template.defect.text);
        let fingerprint = fingerprint(template.rule.code, &label, &text, 1);
        self.finding(template, located, self.cell(place), fingerprint, voice)
    }

    /// One place of a template in words.
    pub(super) fn finding(
        &self,
        template: &Template,
        located: Located,
        cell: Option<(&str, Address)>,
        fingerprint: String,
        voice: Voice,
    ) -> Finding {
        let Template {
            severity,
            rule,
            defect,
        } = template;
        let dates: (NaiveDate, NaiveDate) = self.dates_of(&located);
        let masked_text = || mask(&defect.text).into_owned();
        Finding {
            input: 0,
            code: rule.code.to_owned(),
            name: rule.name.to_owned(),
            severity: *severity,
            authority: rule.authority.as_str().to_owned(),
            label: self.label(&located),
            pointer: located.pointer,
            cell: cell.map(|cell| self.location(cell)),
            count: 1,
            also: Vec::new(),
            message: mask(&defect.parameters.message(voice)).into_owned(),
            params: masked(defect.parameters.to_map()),
            citations: citations(rule, dates),
            steps: defect.steps.clone(),
            // With stars in it, it is no text to write.
            fix: defect.fix.clone().filter(|fix| mask(fix) == *fix),
            fingerprint,
            span: defect.span.filter(|_| !defect.text.is_empty()),
            text: (!defect.text.is_empty()).then(masked_text),
        }
    }
}

/// What a defect says: two that say the same are one finding.
fn key(template: &Template) -> Key {
    let defect = &template.defect;
    let params = || serde_json::to_string(&masked(defect.parameters.to_map())).unwrap_or_default();
    let said = match defect.repeat {
        Repeat::OncePerDocument => String::new(),
        Repeat::WhereParametersAreEqual => params(),
        Repeat::WhereEqual => {
            let fix = defect.fix.as_deref().unwrap_or_default();
            format!("{}\0{}\0{fix}", params(), fold::key(&defect.text))
        }
    };
    Key {
        code: template.rule.code,
        severity: template.severity,
        said,
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
