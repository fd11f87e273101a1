//! Entries that share a key.
//!
//! A key is told character by character: hashed for every entry, and written out only where two hashes are equal.

use core::hash::Hasher;

use rustc_hash::{FxHashMap, FxHasher};

use super::view::EntryView;

/// Tells the key of an entry to a sink; none for an entry that belongs to no group.
pub(crate) type GroupKey = fn(&EntryView<'_>, &mut dyn FnMut(char)) -> Option<()>;

/// Calls `judge` with every group, in the order of their first entries.
pub(super) fn each_group<'v>(
    views: &[EntryView<'v>],
    key: GroupKey,
    mut judge: impl FnMut(&[EntryView<'v>]),
) {
    let mut numbers: FxHashMap<u64, usize> = FxHashMap::default();
    let mut firsts: Vec<&EntryView<'v>> = Vec::new();
    let mut others: FxHashMap<usize, Vec<EntryView<'v>>> = FxHashMap::default();
    for view in views {
        let mut hasher = FxHasher::default();
        if key(view, &mut |c| hasher.write_u32(c.into())).is_none() {
            continue;
        }
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
    for view in members {
        let mut text = String::new();
        if key(&view, &mut |c| text.push(c)).is_none() {
            continue;
        }
        match groups.iter_mut().find(|(known, _)| *known == text) {
            Some((_, group)) => group.push(view),
            None => groups.push((text, vec![view])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}
