//! The rules over single entries, asked once for all entries that look alike to them.
//!
//! No rule says what it looks at: the views note it. Some entries are tried first; rules that looked at the same
//! facets share a panel, and a panel's answer holds for every entry equal in those facets. A rule that later looks
//! at more than its panel's facets is asked again for each entry, so a poor trial costs time and never truth.

use core::cmp::Reverse;

use rustc_hash::FxHashMap;

use super::columns::Columns;
use super::entries::Entries;
use super::facet::Facets;
use super::outcome::Outcome;
use super::targets::{Count, Targets};
use super::view::{EntryView, Judge};
use crate::finding::Place;
use crate::model::Field;
use crate::rules::{Check, RULES, Reason, Rule};

/// A document of fewer entries is judged without remembering.
const FEW: usize = 32;

/// How many entries at most are tried to learn what the rules look at; of a short document, one in eight.
const TRIED: usize = 64;

/// A panel with fewer combinations than one in so many entries takes in the rules that look at a part of its facets.
const SPARED: usize = 256;

/// From how many answers on a panel whose entries are nearly all different gives up.
const MANY: usize = 4_096;

/// A rule over entries, with its place in the list of rules.
#[derive(Clone, Copy)]
struct Active {
    index: usize,
    rule: &'static Rule,
    check: fn(&EntryView<'_>, &Judge<'_>) -> Outcome,
}

impl Active {
    fn ask(&self, view: &EntryView<'_>, judge: &Judge<'_>) -> Outcome {
        let dates = view.dates();
        if !self.rule.in_force.meets(dates.first, dates.last) {
            return Outcome::NotApplicable(Reason::NotInForce);
        }
        match (self.check)(view, judge) {
            // In force for a part of the record's possible dates only: the breach is not proven.
            Outcome::Violated(defects) if !self.rule.in_force.covers(dates.first, dates.last) => {
                Outcome::Undecided(defects)
            }
            outcome => outcome,
        }
    }
}

/// The rules over single entries, ready to be asked.
pub(super) struct Panels<'c> {
    panels: Vec<Panel<'c>>,
    /// Asked for every entry.
    direct: Vec<Active>,
}

impl<'c> Panels<'c> {
    /// Sorts the rules into panels by what they look at in some of the entries.
    pub(super) fn new(
        entries: &Entries<'_>,
        columns: &'c mut Columns<'_>,
        judge: &Judge<'_>,
        targets: &mut Targets<'_>,
    ) -> Self {
        let mut active = Vec::new();
        for (index, rule) in RULES.iter().copied().enumerate() {
            if let Check::Entry(check) = rule.check {
                match targets.silenced(rule) {
                    Some(reason) => targets.skip(index, entries.len() as u64, reason),
                    None => active.push(Active { index, rule, check }),
                }
            }
        }
        if entries.len() < FEW {
            return Self {
                panels: Vec::new(),
                direct: active,
            };
        }
        sorted(&active, entries, columns, judge)
    }

    /// Judges one entry.
    pub(super) fn judge(
        &mut self,
        view: &EntryView<'_>,
        judge: &Judge<'_>,
        targets: &mut Targets<'_>,
    ) {
        // Which rules a malformed value silences is the entry's own affair.
        let is_malformed = targets.has_malformed(view.index);
        ask_all(&self.direct, view, judge, targets);
        for panel in &mut self.panels {
            if is_malformed || !panel.judge(view, judge, targets) {
                ask_all(&panel.rules, view, judge, targets);
            }
        }
    }

    /// Counts what was remembered, once all entries were judged.
    pub(super) fn count(&self, targets: &mut Targets<'_>) {
        for panel in &self.panels {
            panel.count(targets);
        }
    }
}

fn ask_all(rules: &[Active], view: &EntryView<'_>, judge: &Judge<'_>, targets: &mut Targets<'_>) {
    for active in rules {
        targets.record(active.index, active.rule, active.ask(view, judge));
    }
}

/// Rules that look at the same facets, and what they answered.
struct Panel<'c> {
    facets: Facets,
    combinations: Combinations<'c>,
    rules: Vec<Active>,
    known: FxHashMap<u64, u32>,
    answers: Vec<Answer>,
}

/// What the rules of a panel answer to entries of one combination of values.
#[derive(Default)]
struct Answer {
    uses: u64,
    counts: Vec<(usize, Count)>,
    /// The defects, each with the column it stands in.
    defects: Vec<(u32, Field)>,
    /// Rules that looked at more than the panel's facets.
    again: Vec<Active>,
}

impl Panel<'_> {
    /// Gives the remembered answer, or asks and remembers; false where the panel has given up remembering.
    fn judge(
        &mut self,
        view: &EntryView<'_>,
        judge: &Judge<'_>,
        targets: &mut Targets<'_>,
    ) -> bool {
        let Some(number) = self.combinations.of(view.index) else {
            return false;
        };
        let at = match self.known.get(&number) {
            Some(&at) => at,
            None if self.has_given_up(view.index) => return false,
            None => {
                let Ok(at) = u32::try_from(self.answers.len()) else {
                    return false;
                };
                self.answers.push(self.answer(view, judge, targets));
                self.known.insert(number, at);
                at
            }
        };
        if let Some(answer) = self.answers.get_mut(at as usize) {
            answer.uses += 1;
            for &(template, field) in &answer.defects {
                targets.found(template, view.at(field));
            }
            ask_all(&answer.again, view, judge, targets);
        }
        true
    }

    /// Whether the entries so far were nearly all different, so that to remember more would cost more than to ask.
    fn has_given_up(&self, entries: usize) -> bool {
        self.answers.len() > MANY.max(entries / 2)
    }

    fn answer(&self, view: &EntryView<'_>, judge: &Judge<'_>, targets: &mut Targets<'_>) -> Answer {
        let mut answer = Answer::default();
        for active in &self.rules {
            view.noted.take();
            let outcome = active.ask(view, judge);
            let place_of = |place: &Place| match place {
                Place::Entry { entry, field } if *entry == view.index => Some(*field),
                _ => None,
            };
            let fields: Option<Vec<Field>> = match &outcome {
                Outcome::Passed | Outcome::NotApplicable(_) => Some(Vec::new()),
                Outcome::Violated(defects) | Outcome::Undecided(defects) => defects
                    .iter()
                    .map(|defect| place_of(&defect.place))
                    .collect(),
            };
            match fields {
                Some(fields) if self.facets.contains(view.noted.take()) => {
                    let (count, templates) = targets.settle(active.rule, outcome);
                    answer.counts.push((active.index, count));
                    answer.defects.extend(templates.zip(fields));
                }
                _ => answer.again.push(*active),
            }
        }
        answer
    }

    fn count(&self, targets: &mut Targets<'_>) {
        for answer in &self.answers {
            for &(rule, count) in &answer.counts {
                targets.count(rule, count, answer.uses);
            }
        }
    }
}

fn sorted<'c>(
    active: &[Active],
    entries: &Entries<'_>,
    columns: &'c mut Columns<'_>,
    judge: &Judge<'_>,
) -> Panels<'c> {
    let tried = looked_at(active, entries, judge);
    let facets = tried.iter().flatten().copied();
    columns.make(facets.fold(Facets::SAID, Facets::with), &entries.noted.said);
    let columns = &*columns;
    // Where all entries are alike, whoever looked sees no difference.
    let shared = columns.shared_by_all();
    let mut direct = Vec::new();
    let mut alike: Vec<(Facets, Vec<Active>)> = Vec::new();
    for (active, facets) in active.iter().zip(tried) {
        let Some(facets) = facets.map(|facets| facets.without(shared)) else {
            direct.push(*active);
            continue;
        };
        match alike.iter_mut().find(|(known, _)| *known == facets) {
            Some((_, rules)) => rules.push(*active),
            None => alike.push((facets, vec![*active])),
        }
    }
    alike.sort_by_key(|(facets, _)| Reverse(facets.count()));
    let mut panels: Vec<Panel<'_>> = Vec::new();
    for (facets, rules) in alike {
        // To ask a little more often costs less than one panel more for every entry.
        let few = entries.len() / SPARED;
        let panel = panels
            .iter_mut()
            .find(|panel| panel.facets.contains(facets) && panel.combinations.count <= few as u64);
        if let Some(panel) = panel {
            panel.rules.extend(rules);
            continue;
        }
        match Combinations::new(facets, columns) {
            None => direct.extend(rules),
            Some(combinations) => panels.push(Panel {
                facets: facets.with(shared),
                combinations,
                rules,
                known: FxHashMap::default(),
                answers: Vec::new(),
            }),
        }
    }
    Panels { panels, direct }
}

/// What each rule looked at in some entries from all over the document; none where it mostly looked at their own.
fn looked_at(active: &[Active], entries: &Entries<'_>, judge: &Judge<'_>) -> Vec<Option<Facets>> {
    entries.noted.said.learn();
    let mut seen = vec![Tried::default(); active.len()];
    for index in (0..entries.len()).step_by(entries.len().div_ceil(TRIED).max(8)) {
        entries.with(index, |view| {
            for (active, tried) in active.iter().zip(&mut seen) {
                view.noted.take();
                active.ask(view, judge);
                tried.take(view.noted.take());
            }
        });
    }
    seen.iter().map(Tried::facets).collect()
}

/// What one rule looked at so far.
#[derive(Clone, Default)]
struct Tried {
    facets: Facets,
    own: u32,
    others: u32,
}

impl Tried {
    fn take(&mut self, noted: Facets) {
        if noted.contains(Facets::OWN) {
            self.own += 1;
        } else {
            self.others += 1;
            self.facets = self.facets.with(noted);
        }
    }

    fn facets(&self) -> Option<Facets> {
        (self.others > self.own).then_some(self.facets)
    }
}

/// The combinations of values that entries have in some facets, each with a number of its own.
struct Combinations<'c> {
    /// For each facet the numbers of its values, and what they are multiplied by.
    parts: Vec<(&'c [u32], u64)>,
    /// How many there may be.
    count: u64,
}

impl<'c> Combinations<'c> {
    /// None where there are more than can be numbered.
    fn new(facets: Facets, columns: &'c Columns<'_>) -> Option<Self> {
        let mut combinations = Self {
            parts: Vec::new(),
            count: 1,
        };
        for facet in facets.each() {
            let column = columns.of(facet)?;
            let parts = &mut combinations.parts;
            parts.push((column.numbers.as_slice(), combinations.count));
            combinations.count = combinations.count.checked_mul(column.firsts.len() as u64)?;
        }
        Some(combinations)
    }

    /// The number of an entry's combination.
    fn of(&self, entry: usize) -> Option<u64> {
        self.parts.iter().try_fold(0, |number, (numbers, by)| {
            Some(number + u64::from(*numbers.get(entry)?) * by)
        })
    }
}
