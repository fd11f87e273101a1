//! Rules whose one target is the document, by what is wrong in each of its entries.

use std::rc::Rc;

use super::part::{Part, Sum};
use super::standing::{Ground, MakeWhole};
use crate::engine::outcome::{Ledger, Outcome};
use crate::engine::targets::Count;
use crate::engine::view::EntryView;
use crate::finding::{Defect, Place};
use crate::report::Finding;
use crate::rules::{Link, Reason, Rule, structural};

/// A rule whose one target is the document, by what is wrong in each entry.
pub(super) struct Each {
    index: usize,
    rule: &'static Rule,
    looks: Looks,
    /// Of a chain, how each entry is linked to it; empty of every other rule.
    links: Vec<Link>,
    within: Vec<Wrong>,
    /// What is wrong outside the entries.
    outside: Wrong,
    /// How many defects there are, and how many of them stand on values that could not be decoded.
    defects: usize,
    malformed: usize,
    said: Part,
}

/// What a rule looks at to judge an entry.
#[derive(Clone, Copy)]
pub(super) enum Looks {
    /// What the decoder found.
    Decoder,
    /// The entry alone.
    Alone(MakeWhole),
    /// The entry and the one that is linked before it.
    Behind(MakeWhole, fn(&EntryView<'_>) -> Link),
}

/// What is wrong in one place.
#[derive(Default)]
struct Wrong {
    found: Vec<Rc<Finding>>,
    defects: usize,
    malformed: usize,
}

impl Each {
    pub(super) fn new(index: usize, rule: &'static Rule, looks: Looks) -> Self {
        Self {
            index,
            rule,
            looks,
            links: Vec::new(),
            within: Vec::new(),
            outside: Wrong::default(),
            defects: 0,
            malformed: 0,
            said: Part::default(),
        }
    }

    pub(super) fn judge_all(&mut self, ground: &Ground<'_>, sum: &mut Sum) {
        if matches!(self.looks, Looks::Decoder) {
            let outcome = structural::outcome(self.rule.code, ground.outside);
            self.outside = self.wrong(ground, outcome, None);
        }
        self.add(self.outside.defects, self.outside.malformed);
        for at in 0..ground.entries.len() {
            self.link(ground, at);
            let wrong = self.wrong_in(ground, at);
            self.add(wrong.defects, wrong.malformed);
            self.within.push(wrong);
        }
        let outcome = self.outcome(ground);
        sum.replace(&mut self.said, outcome);
        self.told().for_each(|found| sum.add(found));
    }

    /// Judges anew an entry that was changed or added, and the one that looks back at it.
    pub(super) fn judge(&mut self, ground: &Ground<'_>, at: usize, sum: &mut Sum) {
        let was_told = self.is_told();
        self.link(ground, at);
        let next = self.linked_after(at);
        let mut old = Vec::new();
        for at in [Some(at), next].into_iter().flatten() {
            let wrong = self.wrong_in(ground, at);
            self.add(wrong.defects, wrong.malformed);
            self.within
                .resize_with(self.within.len().max(at + 1), Wrong::default);
            if let Some(known) = self.within.get_mut(at) {
                let known = core::mem::replace(known, wrong);
                self.defects -= known.defects;
                self.malformed -= known.malformed;
                old.push((at, known));
            }
        }
        let is_told = self.is_told();
        if was_told {
            for (_, wrong) in &old {
                sum.remove(&wrong.found);
            }
        }
        if is_told {
            let new = old.iter().filter_map(|(at, _)| self.within.get(*at));
            for wrong in new {
                sum.add(&wrong.found);
            }
        }
        // One defect more or fewer may decide whether any is told.
        if was_told != is_told {
            let is_other = |at: &usize| !old.iter().any(|(old, _)| old == at);
            let others = self.within.iter().enumerate();
            let others = others
                .filter(|(at, _)| is_other(at))
                .map(|(_, wrong)| wrong);
            for wrong in others.chain([&self.outside]) {
                if is_told {
                    sum.add(&wrong.found);
                } else {
                    sum.remove(&wrong.found);
                }
            }
        }
        let outcome = self.outcome(ground);
        sum.replace(&mut self.said, outcome);
    }

    /// What stands of it.
    pub(super) fn told(&self) -> impl Iterator<Item = &Vec<Rc<Finding>>> {
        let all = || self.within.iter().chain([&self.outside]);
        let told = self.is_told().then(all).into_iter().flatten();
        told.map(|wrong| &wrong.found)
    }

    fn add(&mut self, defects: usize, malformed: usize) {
        self.defects += defects;
        self.malformed += malformed;
    }

    /// Whether there is more than what the decoder reports already, and the chain holds.
    fn is_told(&self) -> bool {
        self.defects > self.malformed && !self.links.contains(&Link::Broken)
    }

    /// Notes how an entry is linked to a chain.
    fn link(&mut self, ground: &Ground<'_>, at: usize) {
        if let Looks::Behind(_, link) = self.looks {
            let link = ground.entries.with(at, link).unwrap_or_default();
            match self.links.get_mut(at) {
                Some(known) => *known = link,
                None => self.links.push(link),
            }
        }
    }

    fn linked_before(&self, at: usize) -> Option<usize> {
        let before = self.links.get(..at)?;
        before.iter().rposition(|link| *link == Link::Linked)
    }

    fn linked_after(&self, at: usize) -> Option<usize> {
        let after = self.links.get(at + 1..)?;
        let found = after.iter().position(|link| *link == Link::Linked)?;
        Some(at + 1 + found)
    }

    fn outcome(&self, ground: &Ground<'_>) -> Part {
        if let Looks::Behind(whole, _) = self.looks {
            let telling = |asked: Link| self.links.iter().position(|link| *link == asked);
            let told_by = match (telling(Link::Broken), telling(Link::Linked)) {
                (Some(broken), _) => Some(vec![broken]),
                (None, None) => Some(Vec::new()),
                (None, Some(_)) => None,
            };
            // It says itself why it says nothing.
            if let Some(told_by) = told_by {
                return ground.of_entries(self.index, self.rule, whole, &told_by);
            }
        }
        ground.part(&[], |targets| {
            let outcome = if self.defects == 0 {
                Count::Passed
            } else if self.is_told() {
                Count::Violated
            } else {
                Count::NotApplicable(Reason::Malformed)
            };
            targets.count(self.index, outcome, 1);
        })
    }

    fn wrong_in(&self, ground: &Ground<'_>, at: usize) -> Wrong {
        let outcome = match self.looks {
            Looks::Decoder => structural::outcome(self.rule.code, ground.defects_in(at)),
            Looks::Alone(whole) => last_of(ground, whole, &[at]),
            Looks::Behind(whole, _) => match self.linked_before(at) {
                Some(before) => last_of(ground, whole, &[before, at]),
                None => last_of(ground, whole, &[at]),
            },
        };
        self.wrong(ground, outcome, Some(at))
    }

    /// What of an outcome is wrong in an entry, or outside them.
    fn wrong(&self, ground: &Ground<'_>, outcome: Outcome, at: Option<usize>) -> Wrong {
        let Outcome::Violated(mut defects) = outcome else {
            return Wrong::default();
        };
        if matches!(self.looks, Looks::Behind(..)) {
            let is_here =
                |place: &Place| matches!(place, Place::Entry { entry, .. } if Some(*entry) == at);
            defects.retain(|defect| is_here(&defect.place));
        }
        let structural = at.map_or(ground.outside, |at| ground.defects_in(at));
        let (counted, mut malformed) = (defects.len(), 0);
        let part = ground.part(structural, |targets| {
            let is_malformed = |defect: &&Defect| targets.is_malformed(defect);
            malformed = defects.iter().filter(is_malformed).count();
            targets.settle(self.rule, Outcome::Violated(defects));
        });
        Wrong {
            found: part.found,
            defects: counted,
            malformed,
        }
    }
}

/// What a rule says of some entries shown to it together.
fn last_of(ground: &Ground<'_>, make: MakeWhole, at: &[usize]) -> Outcome {
    let mut whole = make();
    ground.entries.show_some(at, |views| {
        whole.take(views, &ground.judge, ground.entries);
    });
    let mut ledger = Ledger::default();
    whole.finish(&ground.judge, &mut ledger);
    ledger.into_outcomes().pop().unwrap_or(Outcome::Passed)
}
