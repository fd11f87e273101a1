//! Arrow memory in and out, through the `PyCapsule` interface.

use std::sync::Arc;

use arrow_array::{Array, ArrayRef, Int64Array, RecordBatch, StructArray};
use arrow_schema::{ArrowError, DataType, Field, Schema};
use mulu::Error;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;
use pyo3_arrow::ffi::{ArrayIterator, to_stream_pycapsule};
use pyo3_arrow::input::{AnyArray, AnyRecordBatch};

/// A batch of columns that pandas, polars, pyarrow, `DuckDB` and others read without copying.
#[pyclass(frozen, module = "mulu._core")]
pub(crate) struct Frame(RecordBatch);

#[pymethods]
impl Frame {
    /// The Arrow C stream of the columns.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let batch = StructArray::from(self.0.clone());
        let field = Field::new("", batch.data_type().clone(), false);
        let arrays = [Ok(Arc::new(batch) as ArrayRef)];
        let stream = Box::new(ArrayIterator::new(arrays, Arc::new(field)));
        Ok(to_stream_pycapsule(py, stream, requested_schema)?)
    }

    fn __len__(&self) -> usize {
        self.0.num_rows()
    }

    /// The names of the columns.
    #[getter]
    fn columns(&self) -> Vec<String> {
        let schema = self.0.schema();
        let fields = schema.fields().iter();
        fields.map(|field| field.name().clone()).collect()
    }

    fn __repr__(&self) -> String {
        format!(
            "Frame(rows={}, columns={:?})",
            self.0.num_rows(),
            self.columns()
        )
    }
}

/// Columns of ours; that they do not fit would be a fault of ours.
pub(crate) fn laid_out(batch: Result<RecordBatch, ArrowError>) -> PyResult<Frame> {
    batch
        .map(Frame)
        .map_err(|error| crate::raised::MuluError::new_err((error.to_string(), "internal")))
}

/// Batches and the schema they share.
pub(crate) type Batches = (Arc<Schema>, Vec<RecordBatch>);

/// The batches of anything that speaks Arrow, read with the lock released.
///
/// # Errors
/// A core error where the object fails to show itself as Arrow.
pub(crate) fn batches(frame: &Bound<'_, PyAny>) -> PyResult<Result<Batches, Error>> {
    let py = frame.py();
    let frame: AnyRecordBatch = match frame.extract() {
        Ok(frame) => frame,
        // What the object's own library says of itself.
        Err(error) => {
            if error.is_instance_of::<pyo3::exceptions::PyKeyboardInterrupt>(py) {
                return Err(error);
            }
            return Ok(Err(mulu_arrow::not_shown(&error.value(py).to_string())));
        }
    };
    let reader = frame.into_reader()?;
    Ok(py.detach(|| {
        let schema = reader.schema();
        let batches: Result<Vec<RecordBatch>, ArrowError> = reader.collect();
        match batches {
            Ok(batches) => Ok((schema, batches)),
            Err(error) => Err(mulu_arrow::not_shown(&error.to_string())),
        }
    }))
}

/// Working days added to each of many days.
#[pyfunction]
pub(crate) fn calendar_add_all(from: AnyArray, working_days: &Bound<'_, PyAny>) -> PyResult<Frame> {
    let working_days = match working_days.extract::<i64>() {
        Ok(number) => Arc::new(Int64Array::from(vec![number])),
        Err(_) => array(working_days.extract()?)?,
    };
    answered(mulu_arrow::add(&array(from)?, &working_days))
}

/// The working days after each of many days up to others.
#[pyfunction]
pub(crate) fn calendar_count_all(from: AnyArray, to: AnyArray) -> PyResult<Frame> {
    answered(mulu_arrow::count(&array(from)?, &array(to)?))
}

/// Whether each of many days is a working day.
#[pyfunction]
pub(crate) fn calendar_are_working_days(days: AnyArray) -> PyResult<Frame> {
    let days = array(days)?;
    let answers = mulu_arrow::is_working_day(&days).map_err(value_error)?;
    let field = Field::new("is_working_day", DataType::Boolean, true);
    let schema = Arc::new(Schema::new(vec![field]));
    answered(RecordBatch::try_new(schema, vec![Arc::new(answers)]))
}

/// One array of an array or of the stream of its pieces.
fn array(any: AnyArray) -> PyResult<ArrayRef> {
    let (chunks, field) = any.into_chunked_array()?.into_inner();
    let chunks: Vec<&dyn Array> = chunks.iter().map(AsRef::as_ref).collect();
    if chunks.is_empty() {
        return Ok(arrow_array::new_empty_array(field.data_type()));
    }
    mulu_arrow::joined(&chunks).map_err(|error| PyTypeError::new_err(error.to_string()))
}

fn answered(batch: Result<RecordBatch, ArrowError>) -> PyResult<Frame> {
    batch.map(Frame).map_err(value_error)
}

fn value_error(error: ArrowError) -> PyErr {
    PyValueError::new_err(error.to_string())
}
