//! The browser's door to workbooks and CSV files: a file in, a report as JSON out.
//!
//! A module of its own, fetched only by a page that lets people drop files on it. It carries
//! the core's exports too, so such a page needs no second module.

use mulu_wasm::{MuluError, Refusal, with_options};
use wasm_bindgen::prelude::wasm_bindgen;

/// Checks a workbook, a CSV file or a JSON document given as bytes.
///
/// # Errors
/// `MuluError` with the code of the core's error if the options say nothing we know. A file that
/// cannot be read is no error: the report says so.
#[wasm_bindgen]
pub fn check_table(input: &[u8], options: &str) -> Result<String, MuluError> {
    report(input, options).map_err(MuluError::from)
}

/// Checks a CSV file or a JSON document given as text.
///
/// # Errors
/// As [`check_table`].
#[wasm_bindgen]
pub fn check_table_text(input: &str, options: &str) -> Result<String, MuluError> {
    check_table(input.as_bytes(), options)
}

/// The report that [`check_table`] gives, on any machine.
///
/// # Errors
/// [`Refusal`] if the options say nothing we know.
pub fn report(input: &[u8], options: &str) -> Result<String, Refusal> {
    with_options(options, |options, context| {
        let name = options.name.as_deref().unwrap_or_default();
        Ok(mulu_table::check_in(input, name, options.kind.as_deref(), &context).to_json())
    })
}
