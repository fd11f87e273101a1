//! What some rules said of one part of a document, and what became of it.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use crate::engine::targets::Row;
use crate::finding::within_entry;
use crate::report::{Counts, Finding};

/// What some rules said of one part: an entry, a group, or the whole.
#[derive(Debug, Default)]
pub(super) struct Part {
    /// For each rule that said something, how often it said what.
    pub(super) rows: Vec<(usize, Row)>,
    pub(super) found: Vec<Rc<Finding>>,
}

/// The sum of all parts, and what changed in it.
#[derive(Debug, Default)]
pub(super) struct Sum {
    /// One for each rule.
    pub(super) rows: Vec<Row>,
    pub(super) counts: Counts,
    added: Vec<Rc<Finding>>,
    removed: Vec<Rc<Finding>>,
}

impl Sum {
    pub(super) fn new(rules: usize) -> Self {
        Self {
            rows: vec![Row::default(); rules],
            ..Self::default()
        }
    }

    /// Puts a part in the place of another.
    pub(super) fn replace(&mut self, old: &mut Part, new: Part) {
        self.count(&old.rows, false);
        self.count(&new.rows, true);
        self.remove(&old.found);
        self.add(&new.found);
        *old = new;
    }

    pub(super) fn take_away(&mut self, old: &Part) {
        self.count(&old.rows, false);
        self.remove(&old.found);
    }

    pub(super) fn count(&mut self, rows: &[(usize, Row)], is_added: bool) {
        for (rule, row) in rows {
            if let Some(own) = self.rows.get_mut(*rule) {
                own.change(row, is_added);
            }
        }
    }

    pub(super) fn add(&mut self, found: &[Rc<Finding>]) {
        self.added.extend(found.iter().map(Rc::clone));
    }

    pub(super) fn remove(&mut self, found: &[Rc<Finding>]) {
        self.removed.extend(found.iter().map(Rc::clone));
    }

    /// What was added and removed since it was last asked; what came back as it was is neither.
    pub(super) fn changes(&mut self) -> (Vec<Rc<Finding>>, Vec<Rc<Finding>>) {
        let added = core::mem::take(&mut self.added);
        let removed = core::mem::take(&mut self.removed);
        let (added, removed) = difference(added, removed);
        for finding in &added {
            *self.counts.of(finding.severity) += 1;
        }
        for finding in &removed {
            let count = self.counts.of(finding.severity);
            *count = count.saturating_sub(1);
        }
        (added, removed)
    }
}

/// What stands in one of two lists and not in the other, each as often as it is more there.
pub(super) fn difference(
    added: Vec<Rc<Finding>>,
    removed: Vec<Rc<Finding>>,
) -> (Vec<Rc<Finding>>, Vec<Rc<Finding>>) {
    let key = |finding: &Finding| format!("{}{}", finding.fingerprint, finding.pointer);
    let mut gone: FxHashMap<String, Vec<Rc<Finding>>> = FxHashMap::default();
    for finding in removed {
        gone.entry(key(&finding)).or_default().push(finding);
    }
    let is_new = |finding: &Rc<Finding>| {
        let Some(gone) = gone.get_mut(&key(finding)) else {
            return true;
        };
        match gone.iter().position(|old| old == finding) {
            Some(at) => {
                gone.swap_remove(at);
                false
            }
            None => true,
        }
    };
    let added = added.into_iter().filter(is_new).collect();
    (added, gone.into_values().flatten().collect())
}

/// Findings, gravest first, then from top to bottom.
pub(super) fn in_order(mut findings: Vec<Rc<Finding>>) -> Vec<Rc<Finding>> {
    findings.sort_by_cached_key(|finding| {
        let entry = within_entry(&finding.pointer).map(|(entry, _)| entry);
        (
            finding.severity,
            entry.unwrap_or_default(),
            finding.pointer.clone(),
            finding.code.clone(),
        )
    });
    findings
}
