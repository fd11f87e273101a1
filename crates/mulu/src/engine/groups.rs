//! Entries that share a key.

use core::hash::Hasher;

use rustc_hash::{FxHashMap, FxHasher};

use super::view::EntryView;
use crate::parse::fold;

/// Tells the key of an entry; none for an entry that belongs to no group.
pub(crate) type GroupKey = fn(&EntryView<'_>, &mut Key) -> Option<()>;

/// The key of one entry, written into the same buffer for all of them.
#[derive(Debug, Default)]
pub(crate) struct Key(String);

impl Key {
    /// A text as it compares: width and white space folded.
    pub(crate) fn text(&mut self, text: &str) {
        fold::append_key(text, &mut self.0);
        // No folded text holds a control character.
        self.0.push('\0');
    }

    /// A number.
    pub(crate) fn number(&mut self, number: usize) {
        let mut rest = number;
        while rest > 0 {
            let digit = u32::try_from(rest % 10).unwrap_or_default();
            self.0.push(char::from_digit(digit, 10).unwrap_or_default());
            rest /= 10;
        }
        self.0.push('\0');
    }

    fn of(&mut self, view: &EntryView<'_>, key: GroupKey) -> Option<&str> {
        self.0.clear();
        key(view, self)?;
        Some(&self.0)
    }
}

/// Neighbours of one key, `from..to` of the views.
#[derive(Debug, Clone, Copy)]
struct Run {
    from: usize,
    to: usize,
}

/// Calls `judge` with every group, in the order of their first entries.
pub(super) fn each_group<'v>(
    views: &[EntryView<'v>],
    key: GroupKey,
    mut judge: impl FnMut(&[EntryView<'v>]),
) {
    let mut numbers: FxHashMap<u64, usize> = FxHashMap::default();
    numbers.reserve(views.len());
    let mut firsts: Vec<Run> = Vec::new();
    let mut others: FxHashMap<usize, Vec<Run>> = FxHashMap::default();
    for run in runs(views, key) {
        let number = *numbers.entry(run.1).or_insert(firsts.len());
        match firsts.get(number) {
            None => firsts.push(run.0),
            Some(_) => others.entry(number).or_default().push(run.0),
        }
    }
    let of_run = |run: &Run| views.get(run.from..run.to).unwrap_or_default();
    for (number, first) in firsts.iter().enumerate() {
        match others.remove(&number) {
            None => judge(of_run(first)),
            Some(others) => {
                let runs = core::iter::once(first).chain(&others).map(of_run);
                for group in same_keys(runs, key) {
                    judge(&group);
                }
            }
        }
    }
}

/// The runs of neighbours whose keys are equal, each with the hash of its key.
fn runs<'r>(
    views: &'r [EntryView<'_>],
    key: GroupKey,
) -> impl Iterator<Item = (Run, u64)> + use<'r> {
    let (mut own, mut next) = (Key::default(), Key::default());
    let mut at = 0;
    // Whether the key of the entry the next run begins with was told already.
    let mut is_told = false;
    core::iter::from_fn(move || {
        while !is_told {
            is_told = own.of(views.get(at)?, key).is_some();
            at += usize::from(!is_told);
        }
        let from = at;
        let mut hasher = FxHasher::default();
        hasher.write(own.0.as_bytes());
        loop {
            at += 1;
            is_told = views
                .get(at)
                .is_some_and(|view| next.of(view, key).is_some());
            if !is_told || next.0 != own.0 {
                break;
            }
        }
        core::mem::swap(&mut own, &mut next);
        Some((Run { from, to: at }, hasher.finish()))
    })
}

/// Runs of one hash, apart where their keys differ after all.
fn same_keys<'r, 'v: 'r>(
    runs: impl Iterator<Item = &'r [EntryView<'v>]>,
    key: GroupKey,
) -> Vec<Vec<EntryView<'v>>> {
    let mut groups: Vec<(String, Vec<EntryView<'v>>)> = Vec::new();
    let mut buffer = Key::default();
    for run in runs {
        let Some(key) = run.first().and_then(|view| buffer.of(view, key)) else {
            continue;
        };
        match groups.iter_mut().find(|(known, _)| known == key) {
            Some((_, group)) => group.extend_from_slice(run),
            None => groups.push((key.to_owned(), run.to_vec())),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}
