//! The nearest thing to what was given, for messages only.

/// The candidate with the smallest edit distance, if it is near enough to be what was meant.
pub(crate) fn nearest<'c>(
    given: &str,
    candidates: impl Iterator<Item = &'c str>,
) -> Option<String> {
    candidates
        .filter_map(|candidate| Some((distance_if_near(given, candidate)?, candidate)))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate.to_owned())
}

/// The edit distance, where the candidate is near enough to be what was meant.
pub(crate) fn distance_if_near(given: &str, candidate: &str) -> Option<usize> {
    let length = given.chars().count();
    let allowed = (length / 3).max(1);
    // Each letter too many or too few is a step of its own.
    if length.abs_diff(candidate.chars().count()) > allowed {
        return None;
    }
    let distance = distance(given, candidate);
    (distance <= allowed).then_some(distance)
}

/// Levenshtein distance, over at most 64 characters of each side. Words and options are ASCII, bodies Chinese: no
/// other letter has a case that would count, and the tables of all that have one weigh 8 KB.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().take(64).collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, a) in a.chars().take(64).enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (cell, b) in row.iter_mut().skip(1).zip(&b) {
            let replaced = diagonal + usize::from(!a.eq_ignore_ascii_case(b));
            diagonal = *cell;
            left = replaced.min(left + 1).min(*cell + 1);
            *cell = left;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}
