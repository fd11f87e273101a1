//! The inputs of a report in columns.

use arrow_array::RecordBatch;
use arrow_schema::ArrowError;
use mulu::report::{InputReport, JudgedBody, Report};

use crate::columns::Columns;

/// The inputs, one a row, in the order of the report.
///
/// The columns are `name`, `kind`, `status`, `as_of`, `title`, `body`, `body_kind`, `body_level`, `entries`, `verdict`,
/// `error`, `warning`, `advice`, `undecided`, `digest`, `problem` (its code) and `message`.
///
/// # Errors
/// Where the columns do not fit one another, which would be a fault of ours.
///
/// ```
/// let report = mulu::check_json(b"{}", &mulu::Options::default()).unwrap();
/// let files = mulu_arrow::files(&report).unwrap();
/// assert_eq!(files.num_rows(), 1);
/// ```
pub fn files(report: &Report) -> Result<RecordBatch, ArrowError> {
    let inputs = report.inputs.iter();
    let body = |of: fn(&JudgedBody) -> Option<&str>| {
        let inputs = inputs.clone();
        inputs.map(move |input: &InputReport| input.body.as_ref().and_then(of))
    };
    let mut columns = Columns::default();
    columns.text("name", inputs.clone().map(|it| &*it.name));
    columns.optional_text("kind", inputs.clone().map(|it| it.kind.as_deref()));
    columns.text("status", inputs.clone().map(|it| it.status.as_str()));
    columns.optional_day("as_of", inputs.clone().map(|it| it.as_of));
    columns.optional_text("title", inputs.clone().map(|it| it.title.as_deref()));
    columns.optional_text("body", body(|body| body.name.as_deref()));
    columns.optional_text("body_kind", body(|body| body.kind.as_deref()));
    columns.optional_text("body_level", body(|body| body.level.as_deref()));
    columns.count("entries", inputs.clone().map(|it| it.entries));
    columns.text("verdict", inputs.clone().map(|it| it.verdict.as_str()));
    columns.count("error", inputs.clone().map(|it| it.counts.error));
    columns.count("warning", inputs.clone().map(|it| it.counts.warning));
    columns.count("advice", inputs.clone().map(|it| it.counts.advice));
    columns.count("undecided", inputs.clone().map(|it| it.counts.undecided));
    columns.optional_text("digest", inputs.clone().map(|it| it.digest.as_deref()));
    let problems = inputs.map(|it| it.problem.as_ref());
    columns.optional_text("problem", problems.clone().map(|it| Some(&*it?.code)));
    columns.optional_text("message", problems.map(|it| Some(&*it?.message)));
    columns.batch()
}
