//! The rules over single entries, asked once for all entries that look alike to them.
//!
//! No rule says what it looks at: the views note it. Some entries are tried first; rules that looked at the same
//! facets share a panel, and a panel's answer holds for every entry equal in those facets. A rule that later looks
//! at more than its panel's facets is asked again for each entry, so a poor trial costs time and never truth.

use core::cmp::Reverse;
use core::ops::Range;

use super::columns::Columns;
use super::combinations::{Combinations, Known};
use super::entries::Entries;
use super::facet::Facets;
use super::outcome::Outcome;
use super::targets::{Count, Targets};
use super::trial::looked_at;
use super::view::{EntryView, Judge};
use crate::finding::Place;
use crate::model::Field;
use crate::rules::{Check, EntryCheck, RULES, Reason, Rule, by_limits};

/// A document of fewer entries is judged without remembering.
const FEW: usize = 32;

/// A panel with fewer combinations than one in so many entries takes in the rules that look at a part of its facets.
const SPARED: usize = 256;

/// From how many answers on a panel whose entries are nearly all different gives up.
const MANY: usize = 4_096;

/// A rule over entries, with its place in the list of rules.
#[derive(Clone, Copy)]
pub(super) struct Active {
    index: usize,
    rule: &'static Rule,
    check: EntryCheck,
}

impl Active {
    /// A rule over single entries; `None` for every other.
    pub(super) fn of(index: usize, rule: &'static Rule) -> Option<Self> {
        match rule.check {
            Check::Entry(check) => Some(Self { index, rule, check }),
            _ => None,
        }
    }

    pub(super) fn ask(&self, view: &EntryView<'_>, judge: &Judge<'_>) -> Outcome {
        let dates = view.dates();
        if !self.rule.in_force.meets(dates.first, dates.last) {
            return Outcome::NotApplicable(Reason::NotInForce);
        }
        let outcome = by_limits(self.rule.limits, view);
        match outcome.unwrap_or_else(|| self.check.ask(view, judge)) {
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
    remembering: Vec<Panel<'c>>,
    /// Asked for every entry.
    direct: Vec<Active>,
    /// The combinations of a stretch, of the panel at hand.
    numbers: Vec<u64>,
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
            let Some(one) = Active::of(index, rule) else {
                continue;
            };
            match targets.silenced(rule) {
                Some(reason) => targets.skip(index, entries.len() as u64, reason),
                None => active.push(one),
            }
        }
        if entries.len() < FEW {
            return Self {
                remembering: Vec::new(),
                direct: active,
                numbers: Vec::new(),
            };
        }
        sorted(&active, entries, columns, judge)
    }

    /// Whether every rule may remember what it answered, after so many entries.
    pub(super) fn remember_all(&self, entries: usize, targets: &Targets<'_>) -> bool {
        let have_given_up = |panel: &Panel<'_>| panel.has_given_up(entries);
        self.direct.is_empty()
            && !targets.has_any_malformed()
            && !self.remembering.iter().any(have_given_up)
    }

    /// Judges a stretch panel by panel. Only entries of which a panel remembers nothing are looked at.
    #[inline(never)]
    pub(super) fn recall(
        &mut self,
        stretch: &Range<usize>,
        entries: &Entries<'_>,
        judge: &Judge<'_>,
        targets: &mut Targets<'_>,
    ) {
        let begin = targets.found.places.len();
        // What was found of each entry, panel by panel.
        let mut found: Vec<(usize, Range<usize>)> = Vec::new();
        for panel in &mut self.remembering {
            panel.combinations.of_stretch(stretch, &mut self.numbers);
            for (entry, number) in stretch.clone().zip(&self.numbers) {
                let from = targets.found.places.len();
                if !panel.give_remembered(*number, entry, targets) {
                    entries.with(entry, |view| {
                        if !panel.judge(view, false, judge, targets) {
                            ask_all(&panel.rules, view, judge, targets);
                        }
                    });
                }
                let to = targets.found.places.len();
                if from < to {
                    found.push((entry, from..to));
                }
            }
        }
        // As if every entry had been judged in its turn.
        found.sort_by_key(|(entry, _)| *entry);
        let places = &mut targets.found.places;
        let mut sorted = Vec::with_capacity(places.len() - begin);
        for (_, range) in found {
            sorted.extend_from_slice(places.get(range).unwrap_or_default());
        }
        places.truncate(begin);
        places.append(&mut sorted);
    }

    /// Judges one entry.
    pub(super) fn judge(
        &mut self,
        view: &EntryView<'_>,
        judge: &Judge<'_>,
        targets: &mut Targets<'_>,
    ) {
        let is_malformed = targets.has_malformed(view.index);
        ask_all(&self.direct, view, judge, targets);
        for panel in &mut self.remembering {
            if !panel.judge(view, is_malformed, judge, targets) {
                ask_all(&panel.rules, view, judge, targets);
            }
        }
    }

    /// Counts what was remembered, once all entries were judged.
    pub(super) fn count(&self, targets: &mut Targets<'_>) {
        for panel in &self.remembering {
            panel.count(targets);
        }
    }
}

pub(super) fn ask_all(
    rules: &[Active],
    view: &EntryView<'_>,
    judge: &Judge<'_>,
    targets: &mut Targets<'_>,
) {
    for active in rules {
        targets.record(active.index, active.rule, active.ask(view, judge));
    }
}

/// Rules that look at the same facets, and what they answered.
struct Panel<'c> {
    facets: Facets,
    combinations: Combinations<'c>,
    rules: Vec<Active>,
    known: Known,
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
    /// Gives the answer to a combination once more; false where it is not known, or not the whole answer.
    fn give_remembered(&mut self, number: u64, entry: usize, targets: &mut Targets<'_>) -> bool {
        let Some(at) = self.known.get(number) else {
            return false;
        };
        let is_whole = |answer: &Answer| answer.again.is_empty();
        let is_given = self.answers.get(at as usize).is_some_and(is_whole);
        if is_given {
            self.give(at, entry, targets);
        }
        is_given
    }

    /// Gives an answer once more.
    fn give(&mut self, at: u32, entry: usize, targets: &mut Targets<'_>) {
        if let Some(answer) = self.answers.get_mut(at as usize) {
            answer.uses += 1;
            for &(template, field) in &answer.defects {
                targets.found(template, Place::Entry { entry, field });
            }
        }
    }

    /// Gives the remembered answer, or asks and remembers; false where the panel has given up remembering. Of an entry
    /// with a malformed value it only gives what found nothing: which rules that value silences is the entry's own affair.
    fn judge(
        &mut self,
        view: &EntryView<'_>,
        is_malformed: bool,
        judge: &Judge<'_>,
        targets: &mut Targets<'_>,
    ) -> bool {
        let Some(number) = self.combinations.of(view.index) else {
            return false;
        };
        let at = match self.known.get(number) {
            Some(at) if is_malformed && self.finds_something(at) => return false,
            Some(at) => at,
            None if is_malformed || self.has_given_up(view.index) => return false,
            None => {
                let Ok(at) = u32::try_from(self.answers.len()) else {
                    return false;
                };
                self.answers.push(self.answer(view, judge, targets));
                self.known.insert(number, at);
                at
            }
        };
        self.give(at, view.index, targets);
        if let Some(answer) = self.answers.get(at as usize) {
            ask_all(&answer.again, view, judge, targets);
        }
        true
    }

    fn finds_something(&self, at: u32) -> bool {
        let answer = self.answers.get(at as usize);
        answer.is_some_and(|answer| !answer.defects.is_empty())
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

/// Not inlined, nor is [`Panels::recall`]: a browser compiles a function whole when it first meets it, and a single entry
/// meets neither.
#[inline(never)]
fn sorted<'c>(
    active: &[Active],
    entries: &Entries<'_>,
    columns: &'c mut Columns<'_>,
    judge: &Judge<'_>,
) -> Panels<'c> {
    let tried = looked_at(active, entries, columns, judge);
    let facets = tried.iter().flatten().copied();
    let facets = facets.fold(Facets::default(), Facets::with);
    columns.make(facets, &entries.noted.said);
    if !facets.contains(Facets::SAID) {
        entries.noted.said.forget();
    }
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
                known: Known::of(combinations.count),
                combinations,
                rules,
                answers: Vec::new(),
            }),
        }
    }
    Panels {
        remembering: panels,
        direct,
        numbers: Vec::new(),
    }
}
