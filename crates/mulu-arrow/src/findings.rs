//! The findings of a report in columns.

use core::iter::once;
use std::sync::Arc;

use arrow_array::{Array, ListArray, RecordBatch};
use arrow_buffer::OffsetBuffer;
use arrow_schema::{ArrowError, Field};
use mulu::report::{Citation, Finding, Location, Place, Report};
use serde::Serialize;

use crate::columns::Columns;

/// The findings, one a row, gravest first.
///
/// The columns are `input` (name), `code`, `name`, `severity`, `authority`, `pointer`, `sheet`, `address`, `row` and
/// `column` (of a data frame), `count`, `label`, `message`, `fix`, `text`, `fingerprint`; `citations` and `places`,
/// lists of structures; `params` and `steps`, JSON. `places` lists the finding's own place first.
///
/// # Errors
/// Where the columns do not fit one another, which would be a fault of ours.
///
/// ```
/// let report = mulu::check_json(br#"{"kind":"catalogue","issued_on":"2020","entries":[{}]}"#, &mulu::Options::default()).unwrap();
/// let findings = mulu_arrow::findings(&report).unwrap();
/// assert_eq!(findings.schema().field(1).name(), "code");
/// ```
pub fn findings(report: &Report) -> Result<RecordBatch, ArrowError> {
    let findings = report.findings();
    let mut columns = Columns::default();
    let input = |finding: &Finding| {
        let input = usize::try_from(finding.input).ok();
        let input = input.and_then(|at| report.inputs.get(at));
        input.map_or("", |input| &*input.name)
    };
    columns.text("input", findings.iter().map(input));
    columns.text("code", findings.iter().map(|it| &*it.code));
    columns.text("name", findings.iter().map(|it| &*it.name));
    columns.text("severity", findings.iter().map(|it| it.severity.as_str()));
    columns.text("authority", findings.iter().map(|it| &*it.authority));
    let own = findings.iter().map(|it| (&*it.pointer, it.cell.as_ref()));
    add_place(&mut columns, own);
    columns.count("count", findings.iter().map(|it| it.count));
    columns.optional_text("label", findings.iter().map(|it| it.label.as_deref()));
    columns.text("message", findings.iter().map(|it| &*it.message));
    columns.optional_text("fix", findings.iter().map(|it| it.fix.as_deref()));
    columns.optional_text("text", findings.iter().map(|it| it.text.as_deref()));
    columns.text("fingerprint", findings.iter().map(|it| &*it.fingerprint));
    let of_citations = |citations: &[&Citation]| {
        let mut columns = Columns::default();
        let citations = citations.iter();
        columns.text("instrument", citations.clone().map(|it| &*it.instrument));
        columns.optional_text("number", citations.clone().map(|it| it.number.as_deref()));
        let articles = citations.clone().map(|it| it.article.map(i32::from));
        columns.optional_small("article", articles);
        let paragraphs = citations.clone().map(|it| it.paragraph.map(i32::from));
        columns.optional_small("paragraph", paragraphs);
        columns.optional_small("item", citations.clone().map(|it| it.item.map(i32::from)));
        columns.optional_day("edition_from", citations.map(|it| it.edition_from));
        columns
    };
    let citations = findings.iter().map(|it| it.citations.iter().collect());
    add_list(&mut columns, "citations", citations, of_citations)?;
    columns.made_text("params", findings.iter().map(|it| json(&it.params)));
    columns.made_text("steps", findings.iter().map(|it| json(&it.steps)));
    add_places(&mut columns, findings)?;
    columns.batch()
}

/// A place with its cell and its fingerprint.
type Listed<'f> = (&'f str, Option<&'f Location>, &'f str);

/// The places of each finding, its own first.
fn add_places(columns: &mut Columns, findings: &[Finding]) -> Result<(), ArrowError> {
    fn own(it: &Finding) -> Listed<'_> {
        (&it.pointer, it.cell.as_ref(), &it.fingerprint)
    }
    fn also(it: &Place) -> Listed<'_> {
        (&it.pointer, it.cell.as_ref(), &it.fingerprint)
    }
    let places = findings
        .iter()
        .map(|it| once(own(it)).chain(it.also.iter().map(also)).collect());
    add_list(columns, "places", places, |places: &[Listed<'_>]| {
        let mut columns = Columns::default();
        add_place(&mut columns, places.iter().map(|it| (it.0, it.1)));
        columns.text("fingerprint", places.iter().map(|it| it.2));
        columns
    })
}

fn add_place<'f>(
    columns: &mut Columns,
    places: impl Iterator<Item = (&'f str, Option<&'f Location>)> + Clone,
) {
    let cells = places.clone().map(|(_, cell)| cell);
    columns.text("pointer", places.map(|(pointer, _)| pointer));
    columns.optional_text("sheet", cells.clone().map(|cell| Some(&*cell?.sheet)));
    columns.optional_text("address", cells.clone().map(|cell| Some(&*cell?.address)));
    columns.optional_count("row", cells.clone().map(|cell| cell?.row));
    columns.optional_text("column", cells.map(|cell| cell?.column.as_deref()));
}

/// A column whose cells are lists of structures.
fn add_list<T>(
    columns: &mut Columns,
    name: &str,
    lists: impl Iterator<Item = Vec<T>>,
    lay_out: impl Fn(&[T]) -> Columns,
) -> Result<(), ArrowError> {
    let mut all = Vec::new();
    let mut lengths = Vec::new();
    for list in lists {
        lengths.push(list.len());
        all.extend(list);
    }
    let members = lay_out(&all).structures(all.len())?;
    let item = Arc::new(Field::new("item", members.data_type().clone(), false));
    let offsets = OffsetBuffer::from_lengths(lengths);
    let list = ListArray::try_new(item, offsets, Arc::new(members), None)?;
    columns.add(name, Arc::new(list), false);
    Ok(())
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
