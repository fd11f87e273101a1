//! What stands against a document under edit, part by part, so that a change has only its own parts judged again.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::part::{Part, Sum};
use crate::decode::StructuralDefect;
use crate::engine::entries::Entries;
use crate::engine::facet::Facets;
use crate::engine::outcome::{Ledger, Outcome};
use crate::engine::panels::{Active, ask_all};
use crate::engine::targets::{Count, Row, Targets};
use crate::engine::view::{BodyJudged, EntryView, Judge};
use crate::engine::whole::Whole;
use crate::engine::{Context, run};
use crate::finding::Defect;
use crate::report::{Finding, Places};
use crate::rules::{Check, RULES, Reason, Rule, structural};

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

type MakeWhole = fn() -> Box<dyn Whole>;

/// Everything that stands against a document.
#[derive(Default)]
pub(super) struct Standing {
    pub(super) sum: Sum,
    /// The rules over single entries.
    active: Vec<Active>,
    /// For each entry what they said; those that say nothing of this document are counted here too.
    own: Vec<Part>,
    each: Vec<Each>,
    groups: Vec<Group>,
    wholes: Vec<OfWhole>,
}

/// A rule whose one target is the document, by what is wrong in each entry.
struct Each {
    index: usize,
    rule: &'static Rule,
    /// None where the decoder found it.
    whole: Option<MakeWhole>,
    /// What is wrong in each entry; the last is what is wrong outside them.
    wrong: Vec<Wrong>,
    all: Wrong,
    said: Part,
}

/// What is wrong in one place.
#[derive(Default)]
struct Wrong {
    found: Vec<Rc<Finding>>,
    defects: usize,
    /// How many of them stand on values that could not be decoded.
    malformed: usize,
}

/// A rule over the entries that share a key.
struct Group {
    index: usize,
    rule: &'static Rule,
    whole: MakeWhole,
    key: fn(&EntryView<'_>) -> Option<u64>,
    keys: Vec<Option<u64>>,
    members: FxHashMap<u64, Vec<usize>>,
    /// What it looked at so far.
    looked_at: Facets,
    parts: FxHashMap<Shared, Part>,
}

/// What the entries of a group share.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Shared {
    Key(u64),
    /// Nothing: the entry has no key.
    Alone(usize),
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
            own,
            each,
            groups,
            wholes,
        } = &mut standing;
        for at in 0..ground.entries.len() {
            let mut part = Part::default();
            sum.replace(&mut part, ground.own(active, at));
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
        let told = self.each.iter().filter(|rule| rule.is_told());
        let wrong = told.flat_map(|rule| &rule.wrong);
        let groups = self.groups.iter().flat_map(|rule| rule.parts.values());
        let wholes = self.wholes.iter().map(|rule| &rule.part);
        let parts = self.own.iter().chain(groups).chain(wholes);
        let found = parts.map(|part| &part.found);
        let found = found.chain(wrong.map(|wrong| &wrong.found));
        found.flatten().map(Rc::clone).collect()
    }

    /// Judges anew what a change of one entry may have changed.
    pub(super) fn changed(&mut self, ground: &Ground<'_>, at: usize, facets: Facets, all: bool) {
        let sum = &mut self.sum;
        if let Some(own) = self.own.get_mut(at) {
            sum.replace(own, ground.own(&self.active, at));
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
        let entries = ground.entries.len();
        let fixed = ground.part(&[], |targets| {
            for (index, rule) in RULES.iter().copied().enumerate() {
                let silenced = targets.silenced(rule);
                if let Some(one) = Active::of(index, rule) {
                    match silenced {
                        Some(reason) => targets.skip(index, entries as u64, reason),
                        None => self.active.push(one),
                    }
                    continue;
                }
                let is_in_force = run::is_in_force(rule.in_force, ground.judge.dates);
                let reason = silenced.or((!is_in_force).then_some(Reason::NotInForce));
                match (reason, rule.check) {
                    (Some(reason), _) => targets.skip(index, 1, reason),
                    (None, Check::Table(_)) => targets.skip(index, 1, Reason::NoSourceTable),
                    (None, Check::Structure) => self.each.push(Each::new(index, rule, None)),
                    (None, Check::Each(it)) => self.each.push(Each::new(index, rule, Some(it))),
                    (None, Check::Group(whole, key)) => self.groups.push(Group {
                        index,
                        rule,
                        whole,
                        key,
                        keys: Vec::new(),
                        members: FxHashMap::default(),
                        looked_at: Facets::default(),
                        parts: FxHashMap::default(),
                    }),
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
    fn part(&self, structural: &[StructuralDefect], say: impl FnOnce(&mut Targets<'_>)) -> Part {
        let mut targets = Targets::new(structural, self.body, self.context);
        say(&mut targets);
        let (rows, found) = targets.into_parts();
        let given = rows.into_iter().enumerate();
        let lang = self.context.lang;
        let found = found.templates.iter();
        Part {
            rows: given.filter(|(_, row)| *row != Row::default()).collect(),
            found: found
                .map(|template| Rc::new(self.places.alone(template, lang)))
                .collect(),
        }
    }

    fn own(&self, active: &[Active], at: usize) -> Part {
        self.part(self.defects_in(at), |targets| {
            self.entries
                .with(at, |view| ask_all(active, view, &self.judge, targets));
        })
    }

    fn defects_in(&self, at: usize) -> &[StructuralDefect] {
        self.within.get(at).map_or(&[], Vec::as_slice)
    }

    /// What a rule says of some entries, shown to it together.
    fn of_entries(&self, index: usize, rule: &'static Rule, make: MakeWhole, at: &[usize]) -> Part {
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

impl Each {
    fn new(index: usize, rule: &'static Rule, whole: Option<MakeWhole>) -> Self {
        Self {
            index,
            rule,
            whole,
            wrong: Vec::new(),
            all: Wrong::default(),
            said: Part::default(),
        }
    }

    fn judge_all(&mut self, ground: &Ground<'_>, sum: &mut Sum) {
        for at in 0..=ground.entries.len() {
            let wrong = self.wrong_in(ground, at);
            self.all.defects += wrong.defects;
            self.all.malformed += wrong.malformed;
            self.wrong.push(wrong);
        }
        let outcome = self.outcome(ground);
        sum.replace(&mut self.said, outcome);
        if self.is_told() {
            self.wrong.iter().for_each(|wrong| sum.add(&wrong.found));
        }
    }

    fn judge(&mut self, ground: &Ground<'_>, at: usize, sum: &mut Sum) {
        let wrong = self.wrong_in(ground, at);
        let was_told = self.is_told();
        let Some(known) = self.wrong.get_mut(at) else {
            return;
        };
        if wrong.defects == 0 && known.defects == 0 {
            return;
        }
        self.all.defects = self.all.defects + wrong.defects - known.defects;
        self.all.malformed = self.all.malformed + wrong.malformed - known.malformed;
        let old = core::mem::replace(known, wrong);
        let is_told = self.is_told();
        // One defect more or fewer may decide whether any is told.
        for (other, wrong) in self.wrong.iter().enumerate() {
            let before = if other == at { &old } else { wrong };
            if was_told && (other == at || !is_told) {
                sum.remove(&before.found);
            }
            if is_told && (other == at || !was_told) {
                sum.add(&wrong.found);
            }
        }
        let outcome = self.outcome(ground);
        sum.replace(&mut self.said, outcome);
    }

    /// Whether there is more than what the decoder reports already.
    fn is_told(&self) -> bool {
        self.all.defects > self.all.malformed
    }

    fn outcome(&self, ground: &Ground<'_>) -> Part {
        ground.part(&[], |targets| {
            let outcome = match self.all {
                Wrong { defects: 0, .. } => Count::Passed,
                _ if self.is_told() => Count::Violated,
                _ => Count::NotApplicable(Reason::Malformed),
            };
            targets.count(self.index, outcome, 1);
        })
    }

    /// What is wrong in an entry; behind the last one, outside them.
    fn wrong_in(&self, ground: &Ground<'_>, at: usize) -> Wrong {
        let structural = if at < ground.entries.len() {
            ground.defects_in(at)
        } else {
            ground.outside
        };
        let outcome = match self.whole {
            None => structural::outcome(self.rule.code, structural),
            Some(make) => {
                let mut whole = make();
                ground.entries.with(at, |view| {
                    let one = core::slice::from_ref(view);
                    whole.take(one, &ground.judge, ground.entries);
                });
                let mut ledger = Ledger::default();
                whole.finish(&ground.judge, &mut ledger);
                let mut outcomes = ledger.into_outcomes();
                outcomes.pop().unwrap_or(Outcome::Passed)
            }
        };
        let Outcome::Violated(defects) = outcome else {
            return Wrong::default();
        };
        let targets = Targets::new(structural, ground.body, ground.context);
        let is_malformed = |defect: &&Defect| targets.is_malformed(defect);
        let malformed = defects.iter().filter(is_malformed).count();
        let counted = defects.len();
        let part = ground.part(&[], |targets| {
            targets.settle(self.rule, Outcome::Violated(defects));
        });
        Wrong {
            found: part.found,
            defects: counted,
            malformed,
        }
    }
}

impl Group {
    fn judge_all(&mut self, ground: &Ground<'_>, sum: &mut Sum) {
        for at in 0..ground.entries.len() {
            let key = ground.entries.with(at, self.key).flatten();
            self.keys.push(key);
            match key {
                Some(key) => self.members.entry(key).or_default().push(at),
                None => self.judge(ground, Shared::Alone(at), sum),
            }
        }
        let keys: Vec<u64> = self.members.keys().copied().collect();
        for key in keys {
            self.judge(ground, Shared::Key(key), sum);
        }
    }

    /// Judges the group an entry was in, and the one it is in now.
    fn moved(&mut self, ground: &Ground<'_>, at: usize, sum: &mut Sum, facets: Facets, all: bool) {
        let Some(known) = self.keys.get_mut(at) else {
            return;
        };
        let key = ground.entries.with(at, self.key).flatten();
        let old = core::mem::replace(known, key);
        if old == key && !all && !self.looked_at.meets(facets) {
            return;
        }
        if old != key {
            if let Some(old) = old.and_then(|old| self.members.get_mut(&old)) {
                old.retain(|member| *member != at);
            }
            if let Some(key) = key {
                let members = self.members.entry(key).or_default();
                let place = members.partition_point(|member| *member < at);
                members.insert(place, at);
            }
            let old = old.map_or(Shared::Alone(at), Shared::Key);
            self.judge(ground, old, sum);
        }
        self.judge(ground, key.map_or(Shared::Alone(at), Shared::Key), sum);
    }

    fn judge(&mut self, ground: &Ground<'_>, shared: Shared, sum: &mut Sum) {
        let alone;
        let members = match shared {
            Shared::Key(key) => self.members.get(&key).map_or(&[][..], Vec::as_slice),
            Shared::Alone(at) if self.keys.get(at) == Some(&None) => {
                alone = [at];
                &alone
            }
            // It has a key by now.
            Shared::Alone(_) => &[],
        };
        if members.is_empty() {
            if let Some(gone) = self.parts.remove(&shared) {
                sum.take_away(&gone);
            }
            if let Shared::Key(key) = shared {
                self.members.remove(&key);
            }
            return;
        }
        ground.entries.noted.take();
        let part = ground.of_entries(self.index, self.rule, self.whole, members);
        self.looked_at = self.looked_at.with(ground.entries.noted.take());
        sum.replace(self.parts.entry(shared).or_default(), part);
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
