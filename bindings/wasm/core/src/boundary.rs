//! The one JavaScript class that Rust makes.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::options::MalformedOptions;

#[wasm_bindgen(raw_module = "../js/error.js")]
extern "C" {
    /// The error class of the npm package, `js/error.js`.
    #[derive(Debug)]
    pub type MuluError;

    #[wasm_bindgen(constructor)]
    fn new(code: &str, message: &str) -> MuluError;
}

impl From<MalformedOptions> for MuluError {
    fn from(reason: MalformedOptions) -> Self {
        Self::new("malformed_options", &reason.to_string())
    }
}
