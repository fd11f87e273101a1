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

/// Calls `judge` with every group, in the order of their first entries.
pub(super) fn each_group<'v>(
    views: &[EntryView<'v>],
    key: GroupKey,
    mut judge: impl FnMut(&[EntryView<'v>]),
) {
    let mut numbers: FxHashMap<u64, usize> = FxHashMap::default();
    let mut firsts: Vec<&EntryView<'v>> = Vec::new();
    let mut others: FxHashMap<usize, Vec<EntryView<'v>>> = FxHashMap::default();
    let mut buffer = Key::default();
    for view in views {
        let Some(key) = buffer.of(view, key) else {
            continue;
        };
        let mut hasher = FxHasher::default();
        hasher.write(key.as_bytes());
        let number = *numbers.entry(hasher.finish()).or_insert(firsts.len());
        match firsts.get(number) {
            None => firsts.push(view),
            Some(first) => others
                .entry(number)
                .or_insert_with(|| vec![**first])
                .push(*view),
        }
    }
    for (number, first) in firsts.into_iter().enumerate() {
        match others.remove(&number) {
            None => judge(core::slice::from_ref(first)),
            Some(members) => same_keys(members, key)
                .iter()
                .for_each(|group| judge(group)),
        }
    }
}

/// Entries of one hash, apart where their keys differ after all.
fn same_keys<'v>(members: Vec<EntryView<'v>>, key: GroupKey) -> Vec<Vec<EntryView<'v>>> {
    let mut groups: Vec<(String, Vec<EntryView<'v>>)> = Vec::new();
    let mut buffer = Key::default();
    for view in members {
        let Some(key) = buffer.of(&view, key) else {
            continue;
        };
        match groups.iter_mut().find(|(known, _)| known == key) {
            Some((_, group)) => group.push(view),
            None => groups.push((key.to_owned(), vec![view])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}
