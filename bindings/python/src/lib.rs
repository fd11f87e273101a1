//! The compiled half of the Python package `mulu`: bytes and options in, JSON out.
//!
//! Nothing here decides anything: each function takes what Python hands over, releases the lock, calls the core and
//! hands back its answer. Types, documentation and errors for people stand in `python/mulu/`.

use std::ffi::OsString;
use std::panic;

use mulu::model::Roster;
use mulu::report::Report;
use mulu::{Error, Lang, Options};
use pyo3::exceptions::PyOverflowError;
use pyo3::prelude::*;
use serde::Serialize;

mod look;

mod raised {
    //! The error classes of `python/mulu/errors.py`.
    pyo3::import_exception!(mulu.errors, MuluError);
    pyo3::import_exception!(mulu.errors, OptionError);
    pyo3::import_exception!(mulu.errors, ParseError);
}

/// The module as Python sees it, `mulu._core`.
#[pymodule]
mod _core {
    #[pymodule_export]
    use super::look::{
        calendar_add, calendar_count, calendar_coverage, calendar_is_working_day, law_all,
        law_find, law_status, parse_basis, parse_channels, parse_time_limit, rule, rules,
        schema_names, schema_of, schema_validate,
    };
    #[pymodule_export]
    use super::{check, command, merge, read, reread};

    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "the name is Python's")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}

/// Judges bytes of any kind and gives the report as JSON.
#[pyfunction]
#[pyo3(signature = (source, *, name, kind, body, roster, profile, as_of, lang, max_samples))]
#[expect(
    clippy::too_many_arguments,
    reason = "the options of the one public function, each by its name"
)]
fn check(
    py: Python<'_>,
    source: &[u8],
    name: Option<String>,
    kind: Option<String>,
    body: Option<String>,
    roster: Option<&str>,
    profile: Option<Vec<String>>,
    as_of: Option<String>,
    lang: Option<String>,
    max_samples: Option<Bound<'_, PyAny>>,
) -> PyResult<String> {
    let words = lang_of(lang.as_deref());
    let options = Options {
        name,
        kind,
        body,
        // The package hands it over as JSON, the form it has on every surface.
        roster: roster
            .map(|json| Roster::from_json(json.as_bytes()))
            .transpose()
            .map_err(refuse(words))?,
        profile: profile.unwrap_or_default(),
        as_of,
        max_samples: max_samples
            .map(|number| count(&number, words))
            .transpose()?,
        lang,
    };
    unlocked(py, words, || {
        mulu_table::check(source, &options).map(|report| report.to_json())
    })?
    .map_err(refuse(words))
}

/// Reads a report back and gives it in the one form that every surface writes.
#[pyfunction]
fn reread(py: Python<'_>, json: &str) -> PyResult<String> {
    let words = Lang::default();
    unlocked(py, words, || {
        Report::from_json(json).map(|report| report.to_json())
    })?
    .map_err(unreadable(words))
}

/// One report of many, each as JSON; nothing of none.
#[pyfunction]
fn merge(py: Python<'_>, reports: Vec<String>) -> PyResult<Option<String>> {
    let words = Lang::default();
    let merged = unlocked(py, words, || {
        let read: Result<Vec<Report>, Error> = reports
            .into_iter()
            .map(|json| Report::from_json(&json))
            .collect();
        Ok(Report::merged(read?).map(|report| report.to_json()))
    })?;
    merged.map_err(unreadable(words))
}

/// The document that bytes of any kind hold, and the cells its values came from, as JSON.
#[pyfunction]
#[pyo3(signature = (source, *, name, kind, lang))]
fn read(
    py: Python<'_>,
    source: &[u8],
    name: &str,
    kind: Option<&str>,
    lang: Option<&str>,
) -> PyResult<String> {
    let words = lang_of(lang);
    unlocked(py, words, || {
        mulu_table::open(source, name, kind)?.to_json()
    })?
    .map_err(unreadable(words))
}

/// Runs the `mulu` command with these arguments and gives its exit code.
#[pyfunction]
fn command(py: Python<'_>, arguments: Vec<OsString>) -> PyResult<u8> {
    unlocked(py, Lang::default(), || mulu_cli::run_in_process(arguments))
}

/// An error about an option, as Python raises it.
fn refuse(words: Lang) -> impl Fn(Error) -> PyErr {
    move |error| raised::OptionError::new_err((error.words(words), error.code()))
}

/// An error about a document, as Python raises it.
fn unreadable(words: Lang) -> impl Fn(Error) -> PyErr {
    move |error| raised::ParseError::new_err((error.words(words), error.code()))
}

/// A value of ours as JSON, the form it has on every surface.
fn json(value: &impl Serialize) -> PyResult<String> {
    serde_json::to_string(value)
        .map_err(|error| raised::MuluError::new_err((error.to_string(), "internal")))
}

/// Runs `work` with Python's lock released. A panic, which would be a fault of ours, becomes an exception like others.
fn unlocked<T: Send>(
    py: Python<'_>,
    words: Lang,
    work: impl FnOnce() -> T + Send + panic::UnwindSafe,
) -> PyResult<T> {
    py.detach(|| panic::catch_unwind(work)).map_err(|_| {
        let sentence = words.pick(
            "程序内部出错,没有结论;请把版本号和出错的文件(可去掉内容)报告给我们。",
            "The program failed inside and has no verdict; report its version and, if you may, the file.",
        );
        raised::MuluError::new_err((sentence, "internal"))
    })
}

fn lang_of(word: Option<&str>) -> Lang {
    word.and_then(|word| word.parse().ok()).unwrap_or_default()
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
