//! The nearest title, for a helpful message.

use super::table::Index;

/// Slips a title of this many characters may have.
const fn allowance(length: usize) -> usize {
    match length {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    }
}

/// A longer title is compared by its head.
const LONGEST: usize = 80;

/// The number of the index with the one nearest key, and its value; `None` where two different texts are as near.
///
/// A title cut short at its head (信息公开条例) is one slip away from the whole.
pub(super) fn nearest(key: &str, indexes: impl Iterator<Item = Index>) -> Option<(usize, u16)> {
    let wanted: Vec<char> = key.chars().take(LONGEST).collect();
    let allowed = allowance(wanted.len());
    let signs = signs(key);
    let mut best: Option<(usize, (usize, u16))> = None;
    let mut tied = false;
    for (number, index) in indexes.enumerate() {
        for &(candidate, at) in index {
            let text = (number, at);
            let found = match distance(&wanted, (key, signs), candidate, allowed) {
                Some(found) => found,
                None if wanted.len() >= 6 && candidate.ends_with(key) => 1,
                None => continue,
            };
            match best {
                Some((d, other)) if d < found || (other == text && d == found) => {}
                Some((d, _)) if d == found => tied = true,
                _ => (best, tied) = (Some((found, text)), false),
            }
        }
    }
    best.filter(|_| !tied).map(|(_, text)| text)
}

/// The signs of a text, each as one of 64 bits.
fn signs(text: &str) -> u64 {
    text.chars()
        .fold(0, |signs, sign| signs | 1 << (u32::from(sign) % 64))
}

/// Edits between the two, where there are at most `allowed` (at most 2).
fn distance(
    wanted: &[char],
    (key, in_key): (&str, u64),
    candidate: &str,
    allowed: usize,
) -> Option<usize> {
    // Nearly all candidates are told apart at a glance: a sign has at most four bytes, and an edit takes one and gives one.
    if wanted.len() < LONGEST
        && (key.len().abs_diff(candidate.len()) > 4 * allowed
            || (in_key ^ signs(candidate)).count_ones() as usize > 2 * allowed)
    {
        return None;
    }
    let mut found = ['\0'; LONGEST + 3];
    let mut length = 0;
    for (place, sign) in found
        .iter_mut()
        .zip(candidate.chars())
        .take(wanted.len() + allowed + 1)
    {
        *place = sign;
        length += 1;
    }
    let found = found.get(..length)?;
    if length.abs_diff(wanted.len()) > allowed {
        return None;
    }
    let mut cells = [0_usize; LONGEST + 4];
    let row = cells.get_mut(..=length)?;
    row.iter_mut().zip(0..).for_each(|(cell, n)| *cell = n);
    for (i, w) in wanted.iter().enumerate() {
        let mut diagonal = i;
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
        let mut left = i + 1;
        for (cell, f) in row.iter_mut().skip(1).zip(found) {
            let up = *cell;
            *cell = (diagonal + usize::from(w != f)).min(left + 1).min(up + 1);
            diagonal = up;
            left = *cell;
        }
        if row.iter().min().is_some_and(|&m| m > allowed) {
            return None;
        }
    }
    row.last().copied().filter(|&d| d <= allowed)
}
