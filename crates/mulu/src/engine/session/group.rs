//! Rules over the entries that share a key.

use rustc_hash::FxHashMap;

use super::part::{Part, Sum};
use super::standing::{Ground, MakeWhole};
use crate::engine::facet::Facets;
use crate::engine::view::EntryView;
use crate::rules::Rule;

/// A rule over the entries that share a key.
pub(super) struct Group {
    index: usize,
    rule: &'static Rule,
    whole: MakeWhole,
    key: fn(&EntryView<'_>) -> Option<u64>,
    keys: Vec<Option<u64>>,
    members: FxHashMap<u64, Vec<usize>>,
    /// What it looked at so far.
    looked_at: Facets,
    pub(super) parts: FxHashMap<Shared, Part>,
}

/// What the entries of a group share.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Shared {
    Key(u64),
    /// Nothing: the entry has no key.
    Alone(usize),
}

impl Group {
    pub(super) fn new(
        index: usize,
        rule: &'static Rule,
        whole: MakeWhole,
        key: fn(&EntryView<'_>) -> Option<u64>,
    ) -> Self {
        Self {
            index,
            rule,
            whole,
            key,
            keys: Vec::new(),
            members: FxHashMap::default(),
            looked_at: Facets::default(),
            parts: FxHashMap::default(),
        }
    }

    pub(super) fn judge_all(&mut self, ground: &Ground<'_>, sum: &mut Sum) {
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
    pub(super) fn moved(
        &mut self,
        ground: &Ground<'_>,
        at: usize,
        sum: &mut Sum,
        facets: Facets,
        all: bool,
    ) {
        // An entry that was added has none yet.
        self.keys.resize(self.keys.len().max(at + 1), None);
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
