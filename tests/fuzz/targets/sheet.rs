//! Any XML as the sheet and the table of strings of a workbook whose archive is whole, so that the reader of cells
//! is reached at every run. The bytes are parted at the first NUL.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mulu_fuzz::{bytes_are_judged, is_lawful, workbook};

fuzz_target!(|bytes: &[u8]| {
    let at = bytes.iter().position(|byte| *byte == 0);
    let (sheet, strings) = bytes.split_at(at.unwrap_or(bytes.len()));
    is_lawful(&bytes_are_judged(
        &workbook(sheet, strings.get(1..).unwrap_or_default()),
        "fuzz.xlsx",
    ));
});
