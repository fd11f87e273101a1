//! The record batches of a data frame, made ready to be read as text.

use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::SchemaRef;
use mulu::Error;
use mulu::draft::{Frame, FrameColumn, FrameMapping};

use crate::cells;
use crate::chunks::Chunks;

/// A data frame whose known columns can be read as text.
///
/// Columns nobody knows are kept by name alone.
///
/// ```
/// use std::sync::Arc;
/// use arrow_array::{ArrayRef, Int64Array, RecordBatch, StringArray};
/// let seq: ArrayRef = Arc::new(Int64Array::from(vec![1]));
/// let matter: ArrayRef = Arc::new(StringArray::from(vec!["机构职能"]));
/// let batch = RecordBatch::try_from_iter([("序号", seq), ("公开事项", matter)]).unwrap();
/// let table = mulu_arrow::Table::new(batch.schema(), vec![batch], &[]).unwrap();
/// assert_eq!(table.frame().len(), 1);
/// ```
#[derive(Debug, Clone)]
pub struct Table {
    schema: SchemaRef,
    mapping: FrameMapping,
    /// For each column its arrays, one a batch; none for a column nobody knows.
    columns: Vec<Vec<ArrayRef>>,
}

impl Table {
    /// The table of some record batches of one schema. A column is what `mapping` says it is, else what its name says.
    ///
    /// # Errors
    /// [`Error::NoColumn`] where no column is known, [`Error::ColumnType`] where a known one cannot be read as text,
    /// [`Error::Option`] where the mapping names no column or no field.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use arrow_array::{ArrayRef, BinaryArray, RecordBatch};
    /// let bytes: ArrayRef = Arc::new(BinaryArray::from(vec![&b"a"[..]]));
    /// let batch = RecordBatch::try_from_iter([("公开事项", bytes)]).unwrap();
    /// let error = mulu_arrow::Table::new(batch.schema(), vec![batch], &[]).unwrap_err();
    /// assert_eq!(error.code(), "column_type");
    /// ```
    pub fn new(
        schema: SchemaRef,
        batches: impl IntoIterator<Item = RecordBatch>,
        mapping: &[(String, Option<String>)],
    ) -> Result<Self, Error> {
        let names: Vec<&str> = schema
            .fields()
            .iter()
            .map(|field| &**field.name())
            .collect();
        let mapping = FrameMapping::of(&names, mapping)?;
        let mut columns: Vec<Vec<ArrayRef>> = vec![Vec::new(); names.len()];
        for batch in batches {
            let arrays = batch.columns().iter().zip(schema.fields()).enumerate();
            for ((at, (array, field)), column) in arrays.zip(&mut columns) {
                if let Some(holds) = mapping.field(at) {
                    column.push(cells::readable(array, field.name(), holds)?);
                }
            }
        }
        Ok(Self {
            schema,
            mapping,
            columns,
        })
    }

    /// The frame, which borrows the texts of the batches.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use arrow_array::{ArrayRef, RecordBatch, StringViewArray};
    /// let matter: ArrayRef = Arc::new(StringViewArray::from(vec![Some("机构职能"), None]));
    /// let batch = RecordBatch::try_from_iter([("matter", matter)]).unwrap();
    /// let table = mulu_arrow::Table::new(batch.schema(), vec![batch], &[]).unwrap();
    /// assert_eq!(table.frame().len(), 1);
    /// ```
    #[must_use]
    pub fn frame(&self) -> Frame<'_> {
        let columns = self.schema.fields().iter().zip(&self.columns);
        let columns = columns.map(|(field, arrays)| {
            let texts = Chunks::of(arrays);
            FrameColumn::later(field.name(), texts.len(), texts)
        });
        Frame::new(columns.collect(), &self.mapping)
    }
}
