//! The tolerant decoder: JSON to a typed document in one pass, every structural defect with its pointer.
//!
//! One visitor serves every type, by a table of functions: a copy of it for each type was a third of what a browser
//! had to load. Where the value fits, it is built; where it does not, the defect is noted and the value stays at its
//! default, so that one broken cell never hides the next.

mod defect;
mod depth;
mod macros;
mod reader;
mod scalars;
mod slot;

use core::fmt;
use std::borrow::Cow;

use serde::Deserializer;
use serde::de::{self, DeserializeSeed, IgnoredAny, MapAccess, Visitor};

pub use defect::{Expected, JsonType, StructuralDefect, StructuralKind};
pub(crate) use macros::{record, word_list};
pub(crate) use reader::{Items, Members, Stopped};
pub(crate) use slot::{Blank, Slot, read_record};

use crate::error::Error;

/// A document with what was wrong with its structure.
///
/// ```
/// use mulu::model::Catalogue;
/// let json = br#"{"kind":"catalogue","entries":[{"matter":{"primary":5}}]}"#;
/// let decoded = Catalogue::from_json(json).unwrap();
/// assert_eq!(decoded.defects[0].pointer, "/entries/0/matter/primary");
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Decoded<T> {
    /// The document; what could not be read stands at its default.
    pub document: T,
    /// Every structural defect, in the order of the text (codes DOC001-DOC007).
    pub defects: Vec<StructuralDefect>,
}

/// Where the decoder stands and what it found.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    path: Vec<Segment>,
    defects: Vec<StructuralDefect>,
}

#[derive(Debug)]
enum Segment {
    Member(&'static str),
    Other(Box<str>),
    Item(usize),
}

impl Notes {
    /// Notes a defect at the place the decoder stands; always false, since the value was not read.
    pub(crate) fn refuse(&mut self, kind: StructuralKind) -> bool {
        let pointer = self.pointer();
        self.defects.push(StructuralDefect { pointer, kind });
        false
    }

    /// Where the decoder stands.
    fn pointer(&self) -> String {
        let mut pointer = String::new();
        for segment in &self.path {
            pointer.push('/');
            match segment {
                Segment::Member(name) => pointer.push_str(name),
                Segment::Other(name) => {
                    pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
                }
                Segment::Item(index) => pointer.push_str(&index.to_string()),
            }
        }
        pointer
    }

    pub(crate) fn wrong_type(&mut self, expected: Expected, found: JsonType) -> bool {
        self.refuse(StructuralKind::WrongType { expected, found })
    }

    /// Notes a defect about a member of the object the decoder stands in.
    pub(crate) fn at_member(&mut self, name: &str, kind: StructuralKind) {
        self.path.push(Segment::Other(name.into()));
        self.refuse(kind);
        self.path.pop();
    }
}

/// Decodes one JSON text.
///
/// # Errors
/// Where there is nothing to judge: not JSON, nested too deeply, or not a JSON object.
pub(crate) fn from_text<'de, T: Slot<'de> + Default>(text: &'de str) -> Result<Decoded<T>, Error> {
    read(text, Notes::default())
}

/// Decodes one JSON text as the first item of a list: pointers are those of a document that holds it there.
///
/// # Errors
/// As [`from_text`].
pub(crate) fn first_item_from_text<'de, T: Slot<'de> + Default>(
    list: &'static str,
    text: &'de str,
) -> Result<Decoded<T>, Error> {
    let notes = Notes {
        path: vec![Segment::Member(list), Segment::Item(0)],
        defects: Vec::new(),
    };
    read(text, notes)
}

fn read<'de, T: Slot<'de> + Default>(
    text: &'de str,
    mut notes: Notes,
) -> Result<Decoded<T>, Error> {
    let whole = notes.pointer();
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let mut document = T::default();
    let was_read = reader::Into::new(&mut document, &mut notes)
        .deserialize(&mut deserializer)
        .and_then(|was_read| deserializer.end().map(|()| was_read))
        .map_err(|source| Error::json(&source))?;
    if !was_read && notes.defects.iter().any(|defect| defect.pointer == whole) {
        return Err(Error::NotAnObject);
    }
    Ok(Decoded {
        document,
        defects: notes.defects,
    })
}

/// Decodes where a defect is a failure: what serde does with our types.
pub(crate) fn strict<'de, T: Slot<'de> + Default, D: Deserializer<'de>>(
    json: D,
) -> Result<T, D::Error> {
    let mut notes = Notes::default();
    let mut document = T::default();
    reader::Into::new(&mut document, &mut notes).deserialize(json)?;
    match notes.defects.first() {
        None => Ok(document),
        Some(defect) => Err(de::Error::custom(format_args!(
            "{} at {:?}",
            defect.code(),
            defect.pointer
        ))),
    }
}

/// The text of JSON bytes, a byte order mark taken off.
pub(crate) fn text_of(bytes: &[u8]) -> Result<&str, Error> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    simdutf8::basic::from_utf8(bytes).or_else(|_| {
        core::str::from_utf8(bytes).map_err(|source| Error::NotUtf8 {
            offset: source.valid_up_to(),
            source,
        })
    })
}

/// What kind of document a JSON text says it is: its top-level member `kind` that is a text.
///
/// Reads no further than that member, which our own writers put first.
pub(crate) fn kind_of(text: &str) -> Result<Option<String>, Error> {
    struct Kind<'k>(&'k mut Option<String>);

    impl<'de> Visitor<'de> for Kind<'_> {
        type Value = ();

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a JSON object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
            while let Some(name) = members.next_key::<Cow<'de, str>>()? {
                if name != "kind" {
                    members.next_value::<IgnoredAny>()?;
                } else if let serde_json::Value::String(kind) = members.next_value()? {
                    *self.0 = Some(kind);
                    return Ok(());
                }
            }
            Ok(())
        }
    }

    let mut kind = None;
    let mut deserializer = serde_json::Deserializer::from_str(text);
    match de::Deserializer::deserialize_map(&mut deserializer, Kind(&mut kind)) {
        // Leaving the object early is an error to serde_json, and none to us.
        _ if kind.is_some() => Ok(kind),
        // Values are passed over unread here: one that is too deep is the better reason.
        Ok(()) => depth::check(text).map(|()| None),
        Err(source) if source.is_data() => {
            Err(depth::check(text).err().unwrap_or(Error::NotAnObject))
        }
        Err(source) => Err(Error::json(&source)),
    }
}
