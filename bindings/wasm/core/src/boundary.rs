//! The one JavaScript class that Rust makes.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::Refusal;

#[wasm_bindgen(raw_module = "../js/error.js")]
extern "C" {
    /// The error class of the npm package, `js/error.js`.
    #[derive(Debug)]
    pub type MuluError;

    #[wasm_bindgen(constructor)]
    fn new(code: &str, message: &str) -> MuluError;
}

impl From<Refusal> for MuluError {
    fn from(refusal: Refusal) -> Self {
        Self::new(refusal.error.code(), &refusal.to_string())
    }
}
