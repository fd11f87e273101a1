//! Every cell is read as it was when somebody last looked at its reading.

use mulu_cases::readings::made;

#[track_caller]
fn stands(column: &str, kept: &str) {
    let made = made(column, kept).expect("every line is an object with a cell");
    let changed: Vec<String> = kept
        .lines()
        .zip(made.lines())
        .filter(|(kept, made)| kept != made)
        .map(|(kept, made)| format!("- {kept}\n+ {made}"))
        .collect();
    assert!(
        changed.is_empty(),
        "{} cells are read otherwise than before. If they should be: cargo xtask gen --write\n{}",
        changed.len(),
        changed
            .get(..changed.len().min(5))
            .unwrap_or_default()
            .join("\n")
    );
}

#[test]
fn bases_are_read_as_before() {
    stands("basis", include_str!("../readings/basis.jsonl"));
}

#[test]
fn channels_are_read_as_before() {
    stands("channels", include_str!("../readings/channels.jsonl"));
}

#[test]
fn time_limits_are_read_as_before() {
    stands("time_limit", include_str!("../readings/time_limit.jsonl"));
}
