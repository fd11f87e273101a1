//! Any text as a data frame: a line a row, a tab a column. Whether cells are handed over or looked up one by one, the
//! report is the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mulu_fuzz::{frame_is_judged, is_lawful};

fuzz_target!(|text: &str| {
    let rows: Vec<Vec<&str>> = text
        .lines()
        .map(|line| line.split('\t').collect())
        .collect();
    let handed_over = frame_is_judged(&rows, false);
    is_lawful(&handed_over);
    let looked_up = frame_is_judged(&rows, true);
    assert_eq!(handed_over.to_json(), looked_up.to_json());
});
