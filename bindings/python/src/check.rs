//! The checks: bytes, frames, files.

use core::ops::ControlFlow;
use core::panic::AssertUnwindSafe;
use std::path::PathBuf;

use mulu::Error;
use mulu::engine::{Input, Observer, check_watched};
use mulu::report::Report as Judged;
use mulu_cli::Named;
use pyo3::exceptions::PyKeyboardInterrupt;
use pyo3::prelude::*;

use crate::frame::batches;
use crate::options::Options;
use crate::refuse;
use crate::report::Report;
use crate::source::Source;
use crate::watched::{unlocked, watched};

/// From how many bytes on a document may take long enough for somebody to press Ctrl-C.
const LARGE: usize = 1 << 20;

/// Judges bytes of any kind, or a document read before.
#[pyfunction]
pub(crate) fn check(
    py: Python<'_>,
    source: Source,
    name: Option<String>,
    options: &Options,
    progress: Option<Bound<'_, PyAny>>,
) -> PyResult<Report> {
    let name = options.name.clone().or(name);
    let name = name.unwrap_or_else(|| source.name().to_owned());
    let Options {
        kind,
        context,
        words,
        ..
    } = options;
    let is_small = source.bytes().is_ok_and(|bytes| bytes.len() < LARGE);
    if is_small && progress.is_none() {
        let judge = || {
            let mut onward = |_| ControlFlow::Continue(());
            source.judged(&name, kind.as_deref(), context, Observer::new(&mut onward))
        };
        return Ok(unlocked(py, *words, AssertUnwindSafe(judge))?.into());
    }
    let (kind, context) = (kind.clone(), context.clone());
    let report = watched(py, *words, progress.as_ref(), move |watch| {
        let mut watch = |progress| watch.tell(progress);
        let observer = Observer::new(&mut watch);
        source.judged(&name, kind.as_deref(), &context, observer)
    })?;
    Ok(report.into())
}

/// Judges a data frame that speaks Arrow.
#[pyfunction]
pub(crate) fn check_frame(
    py: Python<'_>,
    frame: &Bound<'_, PyAny>,
    mapping: Vec<(String, Option<String>)>,
    options: &Options,
    progress: Option<Bound<'_, PyAny>>,
) -> PyResult<Report> {
    let name = options.name.clone().unwrap_or_default();
    let (context, words) = (options.context.clone(), options.words);
    let table = batches(frame)?
        .and_then(|(schema, batches)| mulu_arrow::Table::new(schema, batches, &mapping));
    let table = match table {
        Ok(table) => table,
        Err(error @ Error::Option { .. }) => return Err(refuse(words)(error)),
        Err(error) => return Ok(Judged::unreadable(&name, None, &error, &context).into()),
    };
    let report = watched(py, words, progress.as_ref(), move |watch| {
        let frame = table.frame();
        let input = Input::from(&frame).named(&*name);
        let mut watch = |progress| watch.tell(progress);
        check_watched(input, &context, Observer::new(&mut watch))
    })?;
    Ok(report.into())
}

/// Judges files, several at a time, and gives one report; nothing of none.
#[pyfunction]
pub(crate) fn check_files(
    py: Python<'_>,
    files: Vec<(PathBuf, String)>,
    options: &Options,
    threads: usize,
    progress: Option<Bound<'_, PyAny>>,
) -> PyResult<Option<Report>> {
    let (context, kind, words) = (options.context.clone(), options.kind.clone(), options.words);
    let files: Vec<Named> = files
        .into_iter()
        .map(|(path, name)| Named { path, name })
        .collect();
    let report = watched(py, words, progress.as_ref(), move |watch| {
        let tell = |progress| watch.tell(progress);
        mulu_cli::check_files(&files, kind.as_deref(), &context, threads, &tell)
    })?;
    match report {
        Ok(report) => Ok(report.map(Report::from)),
        // Whoever stopped it has raised already; this is for one that did not.
        Err(_) => Err(PyKeyboardInterrupt::new_err(())),
    }
}
