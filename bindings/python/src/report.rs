//! A report as Python holds it: judged here, written as JSON only where somebody asks.

use std::sync::Arc;

use mulu::report::Report as Judged;
use mulu::{Error, Lang};
use pyo3::prelude::*;

use crate::frame::{Frame, laid_out};
use crate::{unlocked, unreadable};

/// A report.
#[pyclass(frozen, module = "mulu._core")]
pub(crate) struct Report(pub(crate) Arc<Judged>);

#[pymethods]
impl Report {
    /// The JSON that every surface writes.
    fn to_json(&self) -> String {
        self.0.to_json()
    }

    /// Why the first input could not be read: a sentence and a code.
    fn problem(&self) -> Option<(&str, &str)> {
        let problem = self.0.inputs.first()?.problem.as_ref()?;
        Some((&problem.message, &problem.code))
    }

    /// The findings in columns.
    fn findings(&self) -> PyResult<Frame> {
        laid_out(mulu_arrow::findings(&self.0))
    }

    /// The inputs in columns.
    fn files(&self) -> PyResult<Frame> {
        laid_out(mulu_arrow::files(&self.0))
    }
}

impl From<Judged> for Report {
    fn from(report: Judged) -> Self {
        Self(Arc::new(report))
    }
}

/// Reads a report back.
#[pyfunction]
pub(crate) fn reread(py: Python<'_>, json: &str) -> PyResult<Report> {
    let words = Lang::default();
    let report: Result<Judged, Error> = unlocked(py, words, || Judged::from_json(json))?;
    Ok(report.map_err(unreadable(words))?.into())
}

/// One report of several; nothing of none.
#[pyfunction]
pub(crate) fn merge(py: Python<'_>, reports: Vec<Py<Report>>) -> PyResult<Option<Report>> {
    let reports: Vec<Arc<Judged>> = reports
        .iter()
        .map(|report| Arc::clone(&report.get().0))
        .collect();
    let merged = unlocked(py, Lang::default(), || {
        Judged::merged(reports.iter().map(|report| Judged::clone(report)))
    })?;
    Ok(merged.map(Report::from))
}
