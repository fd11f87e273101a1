//! The front door for bytes: which kind of document they are, and their report.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::decode::{self, Decoded};
use crate::draft::{Draft, Origin};
use crate::engine::{self, Context, Input, Options};
use crate::error::Error;
use crate::finding;
use crate::law::Law;
use crate::model::{Catalogue, CatalogueEntry, RequiredList};
use crate::report::Report;

/// A document read from bytes.
///
/// ```
/// use mulu::{Document, Options};
/// let document = Document::from_json(br#"{"kind":"catalogue","entries":[]}"#, None).unwrap();
/// assert!(matches!(document, Document::Catalogue(_)));
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Document<'a> {
    /// A catalogue.
    Catalogue(Decoded<Catalogue<'a>>),
    /// Tables as found.
    Draft(Decoded<Draft>),
}

impl<'a> Document<'a> {
    /// Reads JSON as the kind it says it is, or as `kind`.
    ///
    /// # Errors
    /// Where there is nothing to judge: empty, not UTF-8, not JSON, too deep, not an object, or of a kind we do not judge.
    ///
    /// ```
    /// use mulu::Document;
    /// let json = br#"{"tables":[]}"#;
    /// assert!(matches!(Document::from_json(json, Some("draft")), Ok(Document::Draft(_))));
    /// assert_eq!(Document::from_json(json, None).unwrap_err().code(), "other_kind");
    /// assert_eq!(Document::from_json(br#"{"kind":5,"tables":[]}"#, None).unwrap_err().code(), "other_kind");
    /// ```
    pub fn from_json(bytes: &'a [u8], kind: Option<&str>) -> Result<Self, Error> {
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Err(Error::Empty);
        }
        let text = decode::text_of(bytes)?;
        let stated = match kind {
            Some(kind) => Some(kind.to_owned()),
            None => decode::kind_of(text)?,
        };
        match stated.as_deref() {
            Some("catalogue") => decode::from_text(text).map(Self::Catalogue),
            Some("draft") => decode::from_text(text).map(Self::Draft),
            _ => Err(Error::OtherKind {
                found: stated,
                known: Options::KINDS,
            }),
        }
    }

    /// Reads JSON as one entry: a catalogue that holds it alone and says nothing else.
    ///
    /// # Errors
    /// Where there is nothing to judge: empty, not UTF-8, not JSON, too deep, or not an object.
    ///
    /// ```
    /// use mulu::Document;
    /// let Ok(Document::Catalogue(decoded)) = Document::from_entry_json(br#"{"matter":{"primary":7}}"#) else { panic!() };
    /// assert_eq!(decoded.defects[0].pointer, "/entries/0/matter/primary");
    /// ```
    pub fn from_entry_json(bytes: &'a [u8]) -> Result<Self, Error> {
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Err(Error::Empty);
        }
        let Decoded { document, defects } =
            decode::first_item_from_text::<CatalogueEntry<'a>>("entries", decode::text_of(bytes)?)?;
        Ok(Self::Catalogue(Decoded {
            document: Catalogue {
                entries: RequiredList(vec![document]),
                ..Catalogue::default()
            },
            defects,
        }))
    }

    /// The catalogue the document holds, with its texts read, and the cells its values came from, as JSON on one line:
    /// `{"document": …, "origins": {POINTER: {"sheet", "address", "text", "inherited_from"}}}`.
    ///
    /// # Errors
    /// Where a draft holds no table.
    ///
    /// ```
    /// let json = br#"{"kind":"catalogue","entries":[]}"#;
    /// let document = mulu::Document::from_json(json, None).unwrap();
    /// assert!(document.to_json().unwrap().starts_with(r#"{"document":{"kind":"catalogue""#));
    /// ```
    pub fn to_json(&self) -> Result<String, Error> {
        let read;
        let (document, origins) = match self {
            Self::Catalogue(decoded) => (&decoded.document, BTreeMap::new()),
            Self::Draft(decoded) => {
                let draft = &decoded.document;
                draft.require_table()?;
                let (mut catalogue, origins) = draft.to_catalogue();
                catalogue.read_texts(Law::national());
                let origins = origins.by_pointer();
                read = catalogue;
                (&read, origins)
            }
        };
        // Plain structs with text keys always serialise.
        let mut line =
            serde_json::to_string(&WithOrigins { document, origins }).unwrap_or_default();
        line.push('\n');
        Ok(line)
    }

    /// Judges the document by every rule.
    ///
    /// ```
    /// use mulu::{Context, Document};
    /// let document = Document::from_json(br#"{"kind":"catalogue","issued_on":"2020","entries":[]}"#, None).unwrap();
    /// let report = document.check("mine.json", None, &Context::new());
    /// assert_eq!(report.inputs[0].name, "mine.json");
    /// ```
    #[must_use]
    pub fn check(&'a self, name: &str, digest: Option<String>, context: &Context) -> Report {
        engine::check(self.input(name, digest), context)
    }

    /// The document as an input, for a run that is observed.
    ///
    /// ```
    /// use core::ops::ControlFlow;
    /// use mulu::{Context, Document, engine};
    /// let json = br#"{"kind":"catalogue","issued_on":"2020","entries":[]}"#;
    /// let document = Document::from_json(json, None).unwrap();
    /// let mut onward = |_| ControlFlow::Continue(());
    /// let observer = engine::Observer::new(&mut onward);
    /// let report = engine::check_observed(document.input("mine.json", None), &Context::new(), observer).unwrap();
    /// assert_eq!(report, document.check("mine.json", None, &Context::new()));
    /// ```
    #[must_use]
    pub fn input(&'a self, name: &str, digest: Option<String>) -> Input<'a> {
        let input = match self {
            Self::Catalogue(decoded) => Input::from(decoded),
            Self::Draft(decoded) => Input::from(decoded),
        };
        Input { digest, ..input }.named(name)
    }
}

/// A document beside the cells its values came from.
#[derive(Serialize)]
struct WithOrigins<'d> {
    document: &'d Catalogue<'d>,
    origins: BTreeMap<String, Origin<'d>>,
}

impl From<Draft> for Document<'_> {
    fn from(draft: Draft) -> Self {
        Self::Draft(Decoded {
            document: draft,
            defects: Vec::new(),
        })
    }
}

/// Judges a JSON document. One that cannot be read gives a report that says why.
///
/// # Errors
/// Where an option says nothing we know.
///
/// ```
/// use mulu::{Options, report::InputStatus};
/// let report = mulu::check_json(b"[]", &Options::default()).unwrap();
/// assert_eq!(report.inputs[0].status, InputStatus::Unreadable);
/// ```
pub fn check_json(bytes: &[u8], options: &Options) -> Result<Report, Error> {
    let context = options.context()?;
    let name = options.name.as_deref().unwrap_or_default();
    Ok(check_json_in(
        bytes,
        name,
        options.kind.as_deref(),
        &context,
    ))
}

/// Judges a JSON document in a context made before, as for many documents or another law table.
///
/// ```
/// use mulu::{Context, law::Law, report::InputStatus};
/// let context = Context::new().with_law(Law::compact());
/// let report = mulu::check_json_in(b"[]", "list.json", None, &context);
/// assert_eq!(report.inputs[0].status, InputStatus::Unreadable);
/// ```
#[must_use]
pub fn check_json_in(bytes: &[u8], name: &str, kind: Option<&str>, context: &Context) -> Report {
    let digest = Some(finding::digest(bytes));
    match Document::from_json(bytes, kind) {
        Ok(document) => document.check(name, digest, context),
        Err(error) => Report::unreadable(name, digest, &error, context),
    }
}

/// Judges one entry, given as JSON, by the rules that look at one row; those that see more are not applicable.
///
/// The body and the date of judgement are the context's: an entry states neither.
///
/// ```
/// use mulu::Context;
/// let context = Context::new().with_as_of("2024-12-31".parse().unwrap());
/// let report = mulu::check_entry_json_in(r#"{"matter":{"primary":"规划"}}"#.as_bytes(), "", &context);
/// assert!(report.findings().iter().any(|finding| finding.pointer == "/entries/0/basis"));
/// ```
#[must_use]
pub fn check_entry_json_in(bytes: &[u8], name: &str, context: &Context) -> Report {
    let digest = Some(finding::digest(bytes));
    let context = context.clone().with_rows_only();
    match Document::from_entry_json(bytes) {
        Ok(document) => document.check(name, digest, &context),
        Err(error) => Report::unreadable(name, digest, &error, &context),
    }
}
