//! What is judged, as Python hands it over: bytes, a document read before, or an object that is neither.

use mulu::engine::{self, Input, Observer};
use mulu::report::Report;
use mulu::{Context, Document as Held, Error};
use mulu_table::{check_watched, open};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::PyBytes;
use self_cell::self_cell;

use crate::{json, lang_of, unlocked, unreadable};

/// The source of a check.
#[derive(FromPyObject)]
pub(crate) enum Source {
    Document(Py<Document>),
    Unfit(Py<Unfit>),
    Bytes(PyBackedBytes),
}

impl Source {
    pub(crate) fn bytes(&self) -> Result<&[u8], Error> {
        match self {
            Self::Document(document) => Ok(&document.get().0.borrow_owner().bytes),
            Self::Unfit(unfit) => Err(unfit.get().error()),
            Self::Bytes(bytes) => Ok(bytes),
        }
    }

    /// What it was called when it was read.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Document(document) => &document.get().0.borrow_owner().name,
            Self::Unfit(_) | Self::Bytes(_) => "",
        }
    }

    /// The report; of what cannot be read, one that says why. A document keeps the kind it was read as.
    pub(crate) fn judged(
        &self,
        name: &str,
        kind: Option<&str>,
        context: &Context,
        observer: Observer<'_>,
    ) -> Report {
        let document = match self {
            Self::Bytes(bytes) => return check_watched(bytes, name, kind, context, observer),
            Self::Unfit(unfit) => {
                return Report::unreadable(name, None, &unfit.get().error(), context);
            }
            Self::Document(document) => document.get(),
        };
        let digest = Some(Input::digest_of(&document.0.borrow_owner().bytes));
        let input = document.0.borrow_dependent().input(name, digest);
        engine::check_watched(input, context, observer)
    }
}

/// An object of which no bytes can be made; `reason` is what it holds that JSON cannot.
#[pyclass(frozen, module = "mulu._core")]
pub(crate) struct Unfit {
    found: String,
    reason: Option<String>,
}

#[pymethods]
impl Unfit {
    #[new]
    #[pyo3(signature = (found, reason = None))]
    fn new(found: String, reason: Option<String>) -> Self {
        Self { found, reason }
    }
}

impl Unfit {
    pub(crate) fn error(&self) -> Error {
        match self.reason.clone() {
            Some(reason) => Error::ObjectContent { reason },
            None => Error::ObjectType {
                found: self.found.clone(),
            },
        }
    }
}

/// What a document was read from.
struct Origin {
    bytes: PyBackedBytes,
    name: String,
    kind: Option<String>,
}

self_cell!(
    /// A document, which borrows its texts, beside what it was read from.
    struct Opened {
        owner: Origin,
        #[covariant]
        dependent: Held,
    }
);

/// A document as it was read, with the cells its values came from.
#[pyclass(frozen, module = "mulu._core")]
pub(crate) struct Document(Opened);

#[pymethods]
impl Document {
    /// The catalogue and the cells its values came from, as JSON.
    fn to_json(&self) -> PyResult<String> {
        let read = self.0.borrow_dependent().to_json();
        read.map_err(unreadable(lang_of(None)))
    }

    /// The tables as found, as JSON by the schema `draft`; nothing of a document that is a catalogue already.
    fn to_draft_json(&self) -> PyResult<Option<String>> {
        match self.0.borrow_dependent() {
            Held::Draft(decoded) => json(&decoded.document).map(Some),
            _ => Ok(None),
        }
    }

    /// What it was read from: bytes, name and kind.
    fn source<'py>(&self, py: Python<'py>) -> (Bound<'py, PyBytes>, &str, Option<&str>) {
        let Origin { bytes, name, kind } = self.0.borrow_owner();
        (PyBytes::new(py, bytes), name, kind.as_deref())
    }
}

/// Reads a document of any kind.
#[pyfunction]
#[pyo3(signature = (source, *, name, kind, lang))]
pub(crate) fn read(
    py: Python<'_>,
    source: Source,
    name: String,
    kind: Option<String>,
    lang: Option<&str>,
) -> PyResult<Document> {
    let words = lang_of(lang);
    let bytes = match source {
        Source::Bytes(bytes) => bytes,
        Source::Document(document) => document.get().0.borrow_owner().bytes.clone_ref(py),
        Source::Unfit(unfit) => return Err(unreadable(words)(unfit.get().error())),
    };
    let origin = Origin { bytes, name, kind };
    let opened = unlocked(py, words, || {
        Opened::try_new(origin, |Origin { bytes, name, kind }| {
            let document = open(bytes, name, kind.as_deref())?;
            // That nothing can be read of it is said now rather than at the first look.
            if let Held::Draft(decoded) = &document {
                decoded.document.require_table()?;
            }
            Ok(document)
        })
    })?;
    opened.map(Document).map_err(unreadable(words))
}
