//! The compiled half of the Python package `mulu`: bytes, frames and options in, reports and JSON out.
//!
//! Nothing here decides anything: each function takes what Python hands over, releases the lock, calls the core and
//! hands back its answer. Types, documentation and errors for people stand in `python/mulu/`.

#![expect(
    clippy::needless_pass_by_value,
    reason = "what Python hands over comes by value"
)]

use std::ffi::OsString;

use mulu::{Error, Lang};
use pyo3::prelude::*;
use serde::Serialize;

mod check;
mod frame;
mod look;
mod options;
mod report;
mod source;
mod watched;

use watched::unlocked;

/// A document is many small allocations that end together, and this allocator is quicker at both than most systems'.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

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
    use super::check::{check, check_files, check_frame};
    #[pymodule_export]
    use super::command;
    #[pymodule_export]
    use super::frame::{Frame, calendar_add_all, calendar_are_working_days, calendar_count_all};
    #[pymodule_export]
    use super::look::{
        calendar_add, calendar_count, calendar_coverage, calendar_is_working_day, law_all,
        law_find, law_status, parse_basis, parse_channels, parse_time_limit, rule, rules,
        schema_names, schema_of, schema_validate,
    };
    #[pymodule_export]
    use super::options::Options;
    #[pymodule_export]
    use super::report::{Report, merge, reread};
    #[pymodule_export]
    use super::source::{Document, Unfit, read};

    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "the name is Python's")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
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

fn lang_of(word: Option<&str>) -> Lang {
    word.and_then(|word| word.parse().ok()).unwrap_or_default()
}
