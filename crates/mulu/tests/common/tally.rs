//! What a tally counts, added up: the whole must say what its parts do.

use std::collections::BTreeMap;

use mulu::report::Report;
use mulu::rules::Rule;

/// Fewer entries than the engine begins to remember from.
pub(crate) const FEW: usize = 24;

/// Counts, each by what it counts.
pub(crate) type Sums = BTreeMap<String, u64>;

/// What is judged as a whole must add up to its parts, in which every entry is asked.
#[track_caller]
pub(crate) fn assert_adds_up<T>(
    all: &[T],
    check: impl Fn(&[T]) -> Report,
    add: impl Fn(&mut Sums, &Report),
) {
    let (mut of_whole, mut of_parts) = (Sums::new(), Sums::new());
    add(&mut of_whole, &check(all));
    for part in all.chunks(FEW) {
        add(&mut of_parts, &check(part));
    }
    of_whole.retain(|_, count| *count > 0);
    of_parts.retain(|_, count| *count > 0);
    assert_eq!(of_whole, of_parts);
}

/// What the rules over entries said: passed, violated, not applicable by reason, undecided.
pub(crate) fn add_tally(sums: &mut Sums, report: &Report) {
    for row in &report.tally {
        if Rule::find(&row.code).is_none_or(|rule| rule.scope().as_str() != "entry") {
            continue;
        }
        for (what, count) in [
            ("passed", row.passed),
            ("violated", row.violated),
            ("undecided", row.undecided),
        ] {
            *sums.entry(format!("{} {what}", row.code)).or_default() += count;
        }
        for (reason, count) in &row.reasons {
            *sums.entry(format!("{} {reason}", row.code)).or_default() += count;
        }
    }
}
