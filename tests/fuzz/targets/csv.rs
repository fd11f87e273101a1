//! Any bytes as a CSV file, from its encoding to the report.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mulu_fuzz::{bytes_are_judged, is_lawful};

fuzz_target!(|bytes: &[u8]| {
    is_lawful(&bytes_are_judged(bytes, "fuzz.csv"));
});
