//! The options of a check, turned into a context once.

use mulu::model::Roster;
use mulu::{Context, Error, Lang};
use pyo3::exceptions::PyOverflowError;
use pyo3::prelude::*;

use crate::{lang_of, raised, refuse};

/// What a caller may say about a check, read and found sound; it serves any number of checks.
#[pyclass(frozen, module = "mulu._core")]
pub(crate) struct Options {
    pub(crate) name: Option<String>,
    pub(crate) kind: Option<String>,
    pub(crate) context: Context,
    pub(crate) words: Lang,
}

#[pymethods]
impl Options {
    #[new]
    #[pyo3(signature = (*, name, kind, body, roster, profile, rules, as_of, lang, max_samples, rows_only))]
    #[expect(
        clippy::too_many_arguments,
        reason = "the options of the one public function, each by its name"
    )]
    fn new(
        name: Option<String>,
        kind: Option<String>,
        body: Option<String>,
        roster: Option<&str>,
        profile: Option<Vec<String>>,
        rules: Option<Vec<String>>,
        as_of: Option<String>,
        lang: Option<String>,
        max_samples: Option<Bound<'_, PyAny>>,
        rows_only: bool,
    ) -> PyResult<Self> {
        let words = lang_of(lang.as_deref());
        let options = mulu::Options {
            name,
            kind,
            body,
            // The package hands it over as JSON, the form it has on every surface.
            roster: roster
                .map(|json| Roster::from_json(json.as_bytes()))
                .transpose()
                .map_err(refuse(words))?,
            profile: profile.unwrap_or_default(),
            rules: rules.unwrap_or_default(),
            as_of,
            max_samples: max_samples
                .map(|number| count(&number, words))
                .transpose()?,
            lang,
        };
        let context = options.context().map_err(refuse(words))?;
        Ok(Self {
            context: if rows_only {
                context.with_rows_only()
            } else {
                context
            },
            name: options.name,
            kind: options.kind,
            words,
        })
    }
}

/// A count as the core takes it. What is no number at all is Python's `TypeError`.
fn count(number: &Bound<'_, PyAny>, words: Lang) -> PyResult<usize> {
    number.extract::<usize>().or_else(|error| {
        if !error.is_instance_of::<PyOverflowError>(number.py()) {
            return Err(error);
        }
        let error = Error::Option {
            option: "max_samples",
            given: number.str()?.to_string(),
            takes: "0, 1, 2, …".to_owned(),
            suggestion: None,
        };
        Err(raised::OptionError::new_err((
            error.words(words),
            error.code(),
        )))
    })
}
