//! The rules over single entries, asked once for all entries that look alike to them.
//!
//! No rule says what it looks at: the views note it. Some entries are tried first; rules that looked at the same
//! facets share a panel, and a panel's answer holds for every entry equal in those facets. A rule that later looks
//! at more than its panel's facets is asked again for each entry, so a poor trial costs time and never truth.

use core::cmp::Reverse;
use core::ops::ControlFlow;

use rustc_hash::FxHashMap;

use super::context::{Observer, Progress};
use super::facet::{Columns, Facets};
use super::outcome::Outcome;
use super::targets::{Count, Targets};
use super::view::{EntryView, Judge};
use crate::error::Error;
use crate::finding::Place;
use crate::model::Field;
use crate::rules::{Check, RULES, Reason, Rule};

/// How many entries are judged between two calls of the observer.
const STRIDE: usize = 1_000;

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

/// Judges every entry by every rule over entries.
///
/// # Errors
/// [`Error::Stopped`] where the observer stopped the run.
pub(super) fn judge_entries(
    views: &[EntryView<'_>],
    columns: &mut Columns<'_>,
    judge: &Judge<'_>,
    targets: &mut Targets<'_>,
    observer: &mut Observer<'_>,
) -> Result<(), Error> {
    let mut active = Vec::new();
    for (index, rule) in RULES.iter().copied().enumerate() {
        if let Check::Entry(check) = rule.check {
            match targets.unaddressed(rule) {
                Some(reason) => targets.skip(index, views.len() as u64, reason),
                None => active.push(Active { index, rule, check }),
            }
        }
    }
    let (mut panels, direct) = panels(&active, views, columns, judge);
    let mut report_progress = |entries_done| {
        let progress = Progress {
            entries_done,
            entries: views.len(),
        };
        match (observer.0)(progress) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Error::Stopped),
        }
    };
    for (done, stretch) in views.chunks(STRIDE).enumerate() {
        report_progress(done * STRIDE)?;
        for view in stretch {
            // Which rules a malformed value silences is the entry's own affair.
            let is_malformed = targets.has_malformed(view.index);
            ask_all(&direct, view, judge, targets);
            for panel in &mut panels {
                if is_malformed || !panel.judge(view, judge, targets) {
                    ask_all(&panel.rules, view, judge, targets);
                }
            }
        }
    }
    for panel in &panels {
        panel.count(targets);
    }
    report_progress(views.len())
}

fn ask_all(rules: &[Active], view: &EntryView<'_>, judge: &Judge<'_>, targets: &mut Targets<'_>) {
    for active in rules {
        targets.record(active.index, active.rule, active.ask(view, judge));
    }
}

/// Rules that look at the same facets, and what they answered.
struct Panel {
    facets: Facets,
    /// How many combinations of values there may be.
    combinations: u64,
    rules: Vec<Active>,
    /// For each entry, the number of its combination of values.
    numbers: Vec<u64>,
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

impl Panel {
    /// Gives the remembered answer, or asks and remembers; false where the panel has given up remembering.
    fn judge(
        &mut self,
        view: &EntryView<'_>,
        judge: &Judge<'_>,
        targets: &mut Targets<'_>,
    ) -> bool {
        let Some(&number) = self.numbers.get(view.index) else {
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

/// The rules in panels, and those that are asked for every entry.
fn panels(
    active: &[Active],
    views: &[EntryView<'_>],
    columns: &mut Columns<'_>,
    judge: &Judge<'_>,
) -> (Vec<Panel>, Vec<Active>) {
    if views.len() < FEW {
        return (Vec::new(), active.to_vec());
    }
    let Some(noted) = views.first().map(|view| view.noted) else {
        return (Vec::new(), active.to_vec());
    };
    noted.said.learn();
    let tried: Vec<Option<Facets>> = active
        .iter()
        .map(|active| looked_at(active, views, judge))
        .collect();
    let facets = tried.iter().flatten().copied();
    columns.make(facets.fold(Facets::SAID, Facets::with), &noted.said);
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
    let mut panels: Vec<Panel> = Vec::new();
    for (facets, rules) in alike {
        // To ask a little more often costs less than one panel more for every entry.
        let few = views.len() / SPARED;
        let panel = panels
            .iter_mut()
            .find(|panel| panel.facets.contains(facets) && panel.combinations <= few as u64);
        if let Some(panel) = panel {
            panel.rules.extend(rules);
            continue;
        }
        match combined(facets, columns, views.len()) {
            None => direct.extend(rules),
            Some((combinations, numbers)) => panels.push(Panel {
                facets: facets.with(shared),
                combinations,
                rules,
                numbers,
                known: FxHashMap::default(),
                answers: Vec::new(),
            }),
        }
    }
    (panels, direct)
}

/// What a rule looked at in some entries from all over the document; none where it mostly looked at their own.
fn looked_at(active: &Active, views: &[EntryView<'_>], judge: &Judge<'_>) -> Option<Facets> {
    let (mut facets, mut own, mut others) = (Facets::default(), 0, 0);
    for view in views.iter().step_by(views.len().div_ceil(TRIED).max(8)) {
        view.noted.take();
        active.ask(view, judge);
        let noted = view.noted.take();
        if noted.contains(Facets::OWN) {
            own += 1;
        } else {
            others += 1;
            facets = facets.with(noted);
        }
    }
    (others > own).then_some(facets)
}

/// How many combinations of values there may be, and the number of each entry's; none where there are more than can be numbered.
fn combined(facets: Facets, columns: &mut Columns<'_>, entries: usize) -> Option<(u64, Vec<u64>)> {
    let mut numbers = vec![0_u64; entries];
    let mut combinations = 1_u64;
    for facet in facets.each() {
        let column = columns.of(facet);
        let distinct = column.firsts.len() as u64;
        if distinct < 2 {
            continue;
        }
        combinations = combinations.checked_mul(distinct)?;
        for (number, of_column) in numbers.iter_mut().zip(&column.numbers) {
            *number = *number * distinct + u64::from(*of_column);
        }
    }
    Some((combinations, numbers))
}
