//! One door for bytes of any kind: JSON goes to the core, tables are read first.

use core::ops::ControlFlow;

use mulu::draft::Draft;
use mulu::engine::{self, Input, Observer};
use mulu::report::Report;
use mulu::{Context, Document, Error, Lang, Options};

use crate::error::TableError;
use crate::format::{Format, decide, sniff};

/// A document read from bytes: JSON as it says, a workbook or a CSV file as a draft.
///
/// # Errors
/// Where there is nothing to judge; the error says what, where and what to do.
///
/// ```
/// use mulu::Document;
/// let csv = "序号,公开事项,公开内容,公开时限\n1,机构信息,机构职能,及时公开\n";
/// let document = mulu_table::open(csv.as_bytes(), "list.csv", None).unwrap();
/// assert!(matches!(document, Document::Draft(_)));
/// assert_eq!(mulu_table::open(b"a,b", "list.json", None).unwrap_err().code(), "not_json");
/// ```
pub fn open<'a>(bytes: &'a [u8], name: &str, kind: Option<&str>) -> Result<Document<'a>, Error> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Error::Empty);
    }
    if sniff(bytes) == Format::Json || decide(sniff(bytes), name) == Format::Json {
        return Document::from_json(bytes, kind);
    }
    if let Some(kind) = kind.filter(|kind| !["catalogue", "draft"].contains(kind)) {
        return Err(Error::OtherKind {
            found: Some(kind.to_owned()),
            known: Options::KINDS,
        });
    }
    let grids = crate::read(bytes, name)?;
    Ok(Document::from(Draft::from_grids(&grids)))
}

/// Judges a document of any kind. One that cannot be read gives a report that says why.
///
/// # Errors
/// Where an option says nothing we know.
///
/// ```
/// use mulu::{Options, report::Verdict};
/// let csv = "序号,公开事项,公开内容,公开时限\n1,机构信息,机构职能,40个工作日内\n";
/// let options = Options { as_of: Some("2024-06-30".into()), body: Some("department".into()), ..Options::default() };
/// let report = mulu_table::check(csv.as_bytes(), &options).unwrap();
/// assert_eq!(report.verdict, Verdict::ViolationsFound);
/// ```
pub fn check(bytes: &[u8], options: &Options) -> Result<Report, Error> {
    let context = options.context()?;
    let name = options.name.as_deref().unwrap_or_default();
    Ok(check_in(bytes, name, options.kind.as_deref(), &context))
}

/// Judges a document of any kind in a context made before, as for many files.
///
/// ```
/// use mulu::{Context, report::InputStatus};
/// let report = mulu_table::check_in(b"", "empty.xlsx", None, &Context::new());
/// assert_eq!(report.inputs[0].status, InputStatus::Unreadable);
/// ```
#[must_use]
pub fn check_in(bytes: &[u8], name: &str, kind: Option<&str>, context: &Context) -> Report {
    let mut onward = |_| ControlFlow::Continue(());
    check_watched(bytes, name, kind, context, Observer::new(&mut onward))
}

/// As [`check_in`], watched by an observer; where it stops the run, the report says that there is no verdict.
///
/// ```
/// use core::ops::ControlFlow;
/// use mulu::{Context, engine::Observer};
/// let json = br#"{"kind":"catalogue","issued_on":"2020","entries":[]}"#;
/// let mut stop = |_| ControlFlow::Break(());
/// let report = mulu_table::check_watched(json, "a.json", None, &Context::new(), Observer::new(&mut stop));
/// assert_eq!(report.inputs[0].problem.as_ref().unwrap().code, "stopped");
/// ```
#[must_use]
pub fn check_watched(
    bytes: &[u8],
    name: &str,
    kind: Option<&str>,
    context: &Context,
    observer: Observer<'_>,
) -> Report {
    let digest = Some(Input::digest_of(bytes));
    match open(bytes, name, kind) {
        Ok(document) => engine::check_watched(document.input(name, digest), context, observer),
        Err(error) => Report::unreadable(name, digest, &error, context),
    }
}

impl From<TableError> for Error {
    fn from(error: TableError) -> Self {
        Self::Unreadable {
            code: error.code(),
            zh: error.words(Lang::Zh),
            en: error.words(Lang::En),
        }
    }
}
