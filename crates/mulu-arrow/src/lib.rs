//! Data frames in Arrow memory: catalogues in, findings and working days out.
//!
//! Nothing is judged here. [`Table`] holds the record batches of a frame and shows them to the core, which borrows
//! their texts; [`findings`] and [`files`] lay a report out in columns.
//!
//! ```
//! use std::sync::Arc;
//! use arrow_array::{ArrayRef, RecordBatch, StringArray};
//!
//! let matter: ArrayRef = Arc::new(StringArray::from(vec!["取水许可"]));
//! let limit: ArrayRef = Arc::new(StringArray::from(vec!["形成之日起30个工作日内"]));
//! let batch = RecordBatch::try_from_iter([("公开事项", matter), ("公开时限", limit)])?;
//! let table = mulu_arrow::Table::new(batch.schema(), vec![batch], &[])?;
//! let options = mulu::Options { as_of: Some("2024-06-30".into()), body: Some("department".into()), ..Default::default() };
//! let report = mulu::check(&table.frame(), &options.context()?);
//! let findings = mulu_arrow::findings(&report)?;
//! assert_eq!(findings.num_rows(), report.findings().len());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![forbid(unsafe_code)]

mod calendar;
mod cells;
mod chunks;
mod columns;
mod files;
mod findings;
mod shown;
mod table;

pub use calendar::{add, count, is_working_day};
pub use files::files;
pub use findings::findings;
pub use shown::{joined, not_shown};
pub use table::Table;
