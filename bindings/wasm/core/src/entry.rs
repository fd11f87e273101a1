//! One entry of a catalogue, judged alone.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::{MuluError, Refusal, with_options};

/// Checks one entry of a catalogue, given as the bytes of a JSON object.
///
/// # Errors
/// As for a whole catalogue.
#[wasm_bindgen]
pub fn check_entry(input: &[u8], options: &str) -> Result<String, MuluError> {
    entry_report(input, options).map_err(MuluError::from)
}

/// Checks one entry given as text.
///
/// # Errors
/// As [`check_entry`].
#[wasm_bindgen]
pub fn check_entry_text(input: &str, options: &str) -> Result<String, MuluError> {
    check_entry(input.as_bytes(), options)
}

/// The report that [`check_entry`] gives, on any machine.
///
/// # Errors
/// [`Refusal`] if the options say nothing we know.
pub fn entry_report(input: &[u8], options: &str) -> Result<String, Refusal> {
    with_options(options, |options, context| {
        options.catalogue_only()?;
        let name = options.name.as_deref().unwrap_or_default();
        Ok(mulu::check_entry_json_in(input, name, &context).to_json())
    })
}
