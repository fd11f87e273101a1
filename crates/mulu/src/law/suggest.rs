//! The nearest title, for a helpful message.

/// Slips a title of this many characters may have.
const fn allowance(length: usize) -> usize {
    match length {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    }
}

/// The value of the one nearest key; `None` where two different values are as near.
///
/// A title cut short at its head (信息公开条例) is one slip away from the whole.
pub(super) fn nearest(key: &str, index: &[(&str, u16)]) -> Option<u16> {
    let wanted: Vec<char> = key.chars().take(80).collect();
    let allowed = allowance(wanted.len());
    let mut best: Option<(usize, u16)> = None;
    let mut tied = false;
    for &(candidate, at) in index {
        let found = match distance(&wanted, candidate, allowed) {
            Some(found) => found,
            None if wanted.len() >= 6 && candidate.ends_with(key) => 1,
            None => continue,
        };
        match best {
            Some((d, other)) if d < found || (other == at && d == found) => {}
            Some((d, _)) if d == found => tied = true,
            _ => (best, tied) = (Some((found, at)), false),
        }
    }
    best.filter(|_| !tied).map(|(_, at)| at)
}

/// Edits between the two, where there are at most `allowed` (at most 2).
fn distance(wanted: &[char], candidate: &str, allowed: usize) -> Option<usize> {
    let found: Vec<char> = candidate.chars().take(wanted.len() + allowed + 1).collect();
    if found.len().abs_diff(wanted.len()) > allowed {
        return None;
    }
    let mut row: Vec<usize> = (0..=found.len()).collect();
    for (i, w) in wanted.iter().enumerate() {
        let mut diagonal = i;
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
        let mut left = i + 1;
        for (cell, f) in row.iter_mut().skip(1).zip(&found) {
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
