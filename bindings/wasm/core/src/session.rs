//! A catalogue that a page edits.

use mulu::Lang;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::{MuluError, Refusal, with_options};

/// A catalogue under edit, and what stands against it.
#[wasm_bindgen]
pub struct EditedCatalogue {
    session: mulu::Session,
    name: String,
    lang: Lang,
}

#[wasm_bindgen]
impl EditedCatalogue {
    /// Reads a catalogue and judges it.
    ///
    /// # Errors
    /// `MuluError` if the options say nothing we know, or the document cannot be judged.
    #[wasm_bindgen(constructor)]
    pub fn new(document: &str, options: &str) -> Result<Self, MuluError> {
        Self::read(document, options).map_err(MuluError::from)
    }

    /// Puts a value, JSON, where a pointer leads; gives the change as JSON.
    ///
    /// # Errors
    /// `MuluError` if the pointer leads nowhere or the value is no JSON; the document stays as it was.
    pub fn set(&mut self, pointer: &str, value: &str) -> Result<String, MuluError> {
        self.changed(pointer, Some(value)).map_err(MuluError::from)
    }

    /// Takes away what stands where a pointer leads; gives the change as JSON.
    ///
    /// # Errors
    /// As [`Self::set`].
    pub fn remove(&mut self, pointer: &str) -> Result<String, MuluError> {
        self.changed(pointer, None).map_err(MuluError::from)
    }

    /// Everything that stands, as JSON.
    #[must_use]
    pub fn findings(&self) -> String {
        self.session.findings_json()
    }

    /// Verdict and counts, as JSON.
    #[must_use]
    pub fn standing(&self) -> String {
        self.session.standing_json()
    }

    /// The document as it is now, JSON.
    #[must_use]
    pub fn document(&self) -> String {
        self.session.document()
    }

    /// The report on the document as it is now.
    #[must_use]
    pub fn report(&self) -> String {
        self.session.report(&self.name).to_json()
    }
}

impl EditedCatalogue {
    /// What the constructor makes, on any machine.
    ///
    /// # Errors
    /// [`Refusal`] as its `MuluError`.
    pub fn read(document: &str, options: &str) -> Result<Self, Refusal> {
        with_options(options, |options, context| {
            options.catalogue_only()?;
            Ok(Self {
                session: mulu::Session::new(document.as_bytes(), &context)?,
                name: options.name.clone().unwrap_or_default(),
                lang: context.lang(),
            })
        })
    }

    /// What [`Self::set`] and [`Self::remove`] give, on any machine.
    ///
    /// # Errors
    /// [`Refusal`] as its `MuluError`.
    pub fn changed(&mut self, pointer: &str, value: Option<&str>) -> Result<String, Refusal> {
        let lang = self.lang;
        let delta = self.session.set(pointer, value);
        let delta = delta.map_err(|error| Refusal { error, lang })?;
        Ok(delta.to_json())
    }
}
