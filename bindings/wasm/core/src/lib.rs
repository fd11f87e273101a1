//! The browser's door to the core: JSON in, a report as JSON out.
//!
//! Nothing here decides anything. Each export reads its options, calls the core and hands back
//! the text that every other surface prints for the same bytes.

mod boundary;
mod options;

pub use boundary::MuluError;
pub use options::{Refusal, with_options};

use wasm_bindgen::prelude::wasm_bindgen;

/// Checks a JSON document given as bytes.
///
/// # Errors
/// `MuluError` with the code of the core's error if the options say nothing we know. A document
/// that cannot be read is no error: the report says so.
#[wasm_bindgen]
pub fn check(input: &[u8], options: &str) -> Result<String, MuluError> {
    report(input, options).map_err(MuluError::from)
}

/// Checks a JSON document given as text.
///
/// # Errors
/// As [`check`].
#[wasm_bindgen]
pub fn check_text(input: &str, options: &str) -> Result<String, MuluError> {
    check(input.as_bytes(), options)
}

/// The report that [`check`] gives, on any machine.
///
/// # Errors
/// [`Refusal`] if the options say nothing we know.
pub fn report(input: &[u8], options: &str) -> Result<String, Refusal> {
    with_options(options, |options| {
        mulu::check_json(input, options).map(|report| report.to_json())
    })
}
