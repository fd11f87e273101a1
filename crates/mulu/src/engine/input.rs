//! What is judged.

use crate::decode::{Decoded, StructuralDefect};
use crate::draft::Draft;
#[cfg(feature = "frames")]
use crate::draft::{Frame, FrameView};
use crate::model::Catalogue;

/// A document to judge, with the name and the digest it has in the report.
///
/// ```
/// use mulu::{engine::Input, model::Catalogue};
/// let decoded = Catalogue::from_json(br#"{"kind":"catalogue","entries":[]}"#).unwrap();
/// let input = Input::from(&decoded).named("mine.json");
/// assert_eq!(input.name, "mine.json");
/// ```
#[derive(Debug, Clone)]
pub struct Input<'i> {
    /// Name in the report; the caller's to choose.
    pub name: String,
    /// BLAKE3 digest of the bytes it was read from; `None` for an object.
    pub digest: Option<String>,
    /// The document.
    pub subject: Subject<'i>,
}

/// The documents that can be judged.
///
/// ```
/// use mulu::{draft::Draft, engine::{Input, Subject}};
/// let draft = Draft::default();
/// assert!(matches!(Input::from(&draft).subject, Subject::Draft(_, [])));
/// ```
#[derive(Debug, Clone, Copy)]
pub enum Subject<'i> {
    /// Tables as found; the defects of their structure where they were read from JSON.
    Draft(&'i Draft, &'i [StructuralDefect]),
    /// A catalogue without a table behind it.
    Catalogue(&'i Decoded<Catalogue<'i>>),
    /// A data frame.
    #[cfg(feature = "frames")]
    Frame(FrameView<'i>),
}

impl Input<'_> {
    /// The same input under a name.
    ///
    /// ```
    /// use mulu::{draft::Draft, engine::Input};
    /// let draft = Draft::default();
    /// assert_eq!(Input::from(&draft).named("目录.xlsx").name, "目录.xlsx");
    /// ```
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// The BLAKE3 digest of bytes, in hexadecimal.
    ///
    /// ```
    /// assert_eq!(mulu::engine::Input::digest_of(b"").len(), 64);
    /// ```
    #[must_use]
    pub fn digest_of(bytes: &[u8]) -> String {
        crate::finding::digest(bytes)
    }
}

impl<'i> From<&'i Draft> for Input<'i> {
    fn from(draft: &'i Draft) -> Self {
        Self {
            name: String::new(),
            digest: None,
            subject: Subject::Draft(draft, &[]),
        }
    }
}

impl<'i> From<&'i Decoded<Draft>> for Input<'i> {
    fn from(decoded: &'i Decoded<Draft>) -> Self {
        Self {
            name: String::new(),
            digest: None,
            subject: Subject::Draft(&decoded.document, &decoded.defects),
        }
    }
}

impl<'i> From<&'i Decoded<Catalogue<'i>>> for Input<'i> {
    fn from(decoded: &'i Decoded<Catalogue<'i>>) -> Self {
        Self {
            name: String::new(),
            digest: None,
            subject: Subject::Catalogue(decoded),
        }
    }
}

#[cfg(feature = "frames")]
impl<'i> From<&'i Frame<'_>> for Input<'i> {
    fn from(frame: &'i Frame<'_>) -> Self {
        Self {
            name: String::new(),
            digest: None,
            subject: Subject::Frame(FrameView::of(frame)),
        }
    }
}
