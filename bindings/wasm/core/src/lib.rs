//! The browser's door to the core: JSON in, a report as JSON out.
//!
//! Nothing here decides anything. Each export reads its options, calls the core and hands back
//! the text that every other surface prints for the same bytes.

mod boundary;
mod english;
#[cfg(feature = "look")]
pub mod entry;
mod law;
#[cfg(feature = "look")]
pub mod look;
mod options;
#[cfg(feature = "look")]
pub mod session;

pub use boundary::MuluError;
pub(crate) use law::law;
pub use options::{Refusal, with_options};

use mulu::{Error, Lang};
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
    with_options(options, |options, context| {
        let name = options.name.as_deref().unwrap_or_default();
        Ok(mulu::check_json_in(input, name, options.kind.as_deref(), &context).to_json())
    })
}

/// Judges by the wide law table of a pack from now on, and gives its digest. An equal pack is read once.
///
/// # Errors
/// `MuluError` with the code `law_pack` if the pack cannot be read; the law stays as it was.
#[wasm_bindgen]
pub fn load_law(pack: &str) -> Result<String, MuluError> {
    let loaded = law::load(pack).map(str::to_owned);
    loaded.map_err(refused)
}

/// Words findings in English from a pack where that is asked for.
///
/// # Errors
/// `MuluError` with the code `english_pack` if the pack is not that of this version; nothing changes.
#[wasm_bindgen]
pub fn load_english(pack: &str) -> Result<(), MuluError> {
    english::load(pack).map_err(refused)
}

fn refused(error: Error) -> MuluError {
    let lang = Lang::default();
    MuluError::from(Refusal { error, lang })
}
