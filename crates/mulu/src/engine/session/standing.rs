//! What stands against a document under edit, part by part, so that a change has only its own parts judged again.

use std::rc::Rc;

use super::each::{Each, Looks};
use super::group::Group;
use super::part::{Part, Sum};
use crate::decode::StructuralDefect;
use crate::engine::Context;
use crate::engine::entries::Entries;
use crate::engine::facet::Facets;
use crate::engine::outcome::Ledger;
use crate::engine::panels::{Active, ask_all};
use crate::engine::targets::{Row, Targets};
use crate::engine::view::{BodyJudged, Judge};
use crate::engine::whole::Whole;
use crate::report::{Finding, Places};
use crate::rules::{Check, RULES, Reason, Rule};

/// What a judgement needs of the document as it is now.
pub(super) struct Ground<'g> {
    pub(super) judge: Judge<'g>,
    pub(super) entries: &'g Entries<'g>,
    pub(super) places: Places<'g>,
    pub(super) body: &'g BodyJudged,
    pub(super) context: &'g Context,
    /// The structural defects outside the entries, and in each of them.
    pub(super) outside: &'g [StructuralDefect],
    pub(super) within: &'g [Vec<StructuralDefect>],
}

pub(super) type MakeWhole = fn() -> Box<dyn Whole>;

/// Everything that stands against a document.
#[derive(Default)]
pub(super) struct Standing {
    pub(super) sum: Sum,
    /// The rules over single entries, and those that say nothing of this document, with the reason.
    active: Vec<Active>,
    silent: Vec<(usize, Reason)>,
    /// For each entry what they said.
    own: Vec<Part>,
    each: Vec<Each>,
    groups: Vec<Group>,
    wholes: Vec<OfWhole>,
}

/// A rule over all entries at once.
struct OfWhole {
    index: usize,
    rule: &'static Rule,
    whole: MakeWhole,
    /// What it looked at when it last judged.
    looked_at: Facets,
    part: Part,
}

impl Standing {
    /// Judges a document for the first time.
    pub(super) fn of(ground: &Ground<'_>) -> Self {
        let mut standing = Self {
            sum: Sum::new(RULES.len()),
            ..Self::default()
        };
        standing.set_to_work(ground);
        let Self {
            sum,
            active,
            silent,
            own,
            each,
            groups,
            wholes,
        } = &mut standing;
        for at in 0..ground.entries.len() {
            let mut part = Part::default();
            sum.replace(&mut part, ground.own(active, silent, at));
            own.push(part);
        }
        for rule in each {
            rule.judge_all(ground, sum);
        }
        for rule in groups {
            rule.judge_all(ground, sum);
        }
        for rule in wholes {
            rule.judge(ground, sum);
        }
        standing
    }

    /// Everything that stands, in no order.
    pub(super) fn found(&self) -> Vec<Rc<Finding>> {
        let wrong = self.each.iter().flat_map(Each::told);
        let groups = self.groups.iter().flat_map(|rule| rule.parts.values());
        let wholes = self.wholes.iter().map(|rule| &rule.part);
        let parts = self.own.iter().chain(groups).chain(wholes);
        let found = parts.map(|part| &part.found);
        let found = found.chain(wrong);
        found.flatten().map(Rc::clone).collect()
    }

    /// Whether an entry was ever judged.
    pub(super) const fn knows(&self, at: usize) -> bool {
        at < self.own.len()
    }

    /// Judges anew what a change of one entry may have changed.
    pub(super) fn changed(&mut self, ground: &Ground<'_>, at: usize, facets: Facets, all: bool) {
        let sum = &mut self.sum;
        // An entry that was added is the last.
        self.own
            .resize_with(self.own.len().max(at + 1), Part::default);
        if let Some(own) = self.own.get_mut(at) {
            sum.replace(own, ground.own(&self.active, &self.silent, at));
        }
        for rule in &mut self.each {
            rule.judge(ground, at, sum);
        }
        for rule in &mut self.groups {
            rule.moved(ground, at, sum, facets, all);
        }
        for rule in &mut self.wholes {
            if all || rule.looked_at.meets(facets) {
                rule.judge(ground, sum);
            }
        }
    }

    /// Which rules judge; what the others say is counted at once.
    fn set_to_work(&mut self, ground: &Ground<'_>) {
        let fixed = ground.part(&[], |targets| {
            for (index, rule) in RULES.iter().copied().enumerate() {
                if let Some(one) = Active::of(index, rule) {
                    match targets.silenced(rule) {
                        Some(reason) => self.silent.push((index, reason)),
                        None => self.active.push(one),
                    }
                    continue;
                }
                match (targets.silenced_on(rule, ground.judge.dates), rule.check) {
                    (Some(reason), _) => targets.skip(index, 1, reason),
                    (None, Check::Table(_)) => targets.skip(index, 1, Reason::NoSourceTable),
                    (None, Check::Structure) => {
                        self.each.push(Each::new(index, rule, Looks::Decoder));
                    }
                    (None, Check::Each(whole)) => {
                        self.each.push(Each::new(index, rule, Looks::Alone(whole)));
                    }
                    (None, Check::Chain(whole, link)) => {
                        self.each
                            .push(Each::new(index, rule, Looks::Behind(whole, link)));
                    }
                    (None, Check::Group(whole, key)) => {
                        self.groups.push(Group::new(index, rule, whole, key));
                    }
                    (None, Check::Document(whole)) => self.wholes.push(OfWhole {
                        index,
                        rule,
                        whole,
                        looked_at: Facets::default(),
                        part: Part::default(),
                    }),
                    (None, Check::Entry(_)) => {}
                }
            }
        });
        self.sum.count(&fixed.rows, true);
    }
}

impl Ground<'_> {
    /// What rules say of a part; a value among the structural defects silences what misses it.
    pub(super) fn part(
        &self,
        structural: &[StructuralDefect],
        say: impl FnOnce(&mut Targets<'_>),
    ) -> Part {
        let mut targets = Targets::new(structural, self.body, self.context);
        say(&mut targets);
        let (rows, found) = targets.into_parts();
        let given = rows.into_iter().enumerate();
        let voice = self.context.voice;
        let found = found.templates.iter();
        Part {
            rows: given.filter(|(_, row)| *row != Row::default()).collect(),
            found: found
                .map(|template| Rc::new(self.places.alone(template, voice)))
                .collect(),
        }
    }

    fn own(&self, active: &[Active], silent: &[(usize, Reason)], at: usize) -> Part {
        self.part(self.defects_in(at), |targets| {
            for (index, reason) in silent {
                targets.skip(*index, 1, *reason);
            }
            self.entries
                .with(at, |view| ask_all(active, view, &self.judge, targets));
        })
    }

    pub(super) fn defects_in(&self, at: usize) -> &[StructuralDefect] {
        self.within.get(at).map_or(&[], Vec::as_slice)
    }

    /// What a rule says of some entries, shown to it together.
    pub(super) fn of_entries(
        &self,
        index: usize,
        rule: &'static Rule,
        make: MakeWhole,
        at: &[usize],
    ) -> Part {
        let structural = at.iter().flat_map(|at| self.defects_in(*at)).cloned();
        let structural: Vec<StructuralDefect> = structural.collect();
        self.part(&structural, |targets| {
            let mut whole = make();
            self.entries.show_some(at, |views| {
                whole.take(views, &self.judge, self.entries);
            });
            let mut ledger = Ledger::default();
            whole.finish(&self.judge, &mut ledger);
            targets.record_all(index, rule, ledger);
        })
    }
}

impl OfWhole {
    fn judge(&mut self, ground: &Ground<'_>, sum: &mut Sum) {
        ground.entries.noted.take();
        let all: Vec<usize> = (0..ground.entries.len()).collect();
        let part = ground.of_entries(self.index, self.rule, self.whole, &all);
        self.looked_at = ground.entries.noted.take();
        sum.replace(&mut self.part, part);
    }
}
