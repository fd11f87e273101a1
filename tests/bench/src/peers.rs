//! The functions measured: ours, and those of the peers on the same bytes.

use std::io::Cursor;

use calamine::{Reader, Xlsx};
use jsonschema::Validator;
use mulu::model::Catalogue;
use mulu::{Context, Document, Options};
use serde_json::Value;

use crate::made::SHEET;

/// Decode and every rule, as a service does it.
pub(crate) fn check(bytes: &[u8], context: &Context) -> usize {
    let document = Document::from_json(bytes, None).expect("a catalogue");
    document.check("bench.json", None, context).findings().len()
}

/// Decode alone.
pub(crate) fn decode(bytes: &[u8]) -> usize {
    let decoded = Catalogue::from_json(bytes).expect("a catalogue");
    decoded.document.entries.len()
}

/// `serde_json` into the same structs. The entries broken in their structure have to be whole for it.
pub(crate) fn serde(bytes: &[u8]) -> usize {
    let catalogue: Catalogue<'_> = serde_json::from_slice(bytes).expect("a catalogue");
    catalogue.entries.len()
}

/// `jsonschema`: parse, then the list of errors. It judges structure alone.
pub(crate) fn schema(bytes: &[u8], validator: &Validator) -> usize {
    let document: Value = serde_json::from_slice(bytes).expect("JSON");
    validator.iter_errors(&document).count()
}

/// The validator of the schema we publish.
pub(crate) fn validator() -> Validator {
    let schema = mulu::schema::schema("catalogue").expect("the schema of the catalogue");
    jsonschema::validator_for(&schema).expect("a JSON Schema")
}

/// A workbook from its bytes to the report.
pub(crate) fn check_workbook(bytes: &[u8], options: &Options) -> usize {
    let report = mulu_table::check(bytes, options).expect("options we know");
    report.findings().len()
}

/// `calamine` alone: the cells of the sheet.
pub(crate) fn calamine(bytes: &[u8]) -> usize {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let range = workbook.worksheet_range(SHEET).expect("a sheet");
    range.height()
}
