//! The tolerant decoder: JSON to a typed document in one pass, every structural defect with its pointer.
//!
//! One visitor serves every type. Where the value fits, it is built; where it does not, the defect is noted and the
//! value stays at its default, so that one broken cell never hides the next.

mod defect;
mod depth;
mod macros;
mod scalars;

use core::fmt;
use core::marker::PhantomData;
use std::borrow::Cow;

use serde::Deserializer;
use serde::de::{self, DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};

pub use defect::{Expected, JsonType, StructuralDefect, StructuralKind};
pub(crate) use macros::{record, word_list};
pub(crate) use scalars::MemberName;

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

/// A type the decoder can build from any JSON value.
pub(crate) trait Shape<'de>: Sized {
    /// What stands in a message about a value of another type.
    const EXPECTED: Expected;

    fn text(_: Cow<'de, str>, notes: &mut Notes) -> Option<Self> {
        notes.wrong_type(Self::EXPECTED, JsonType::String)
    }

    fn boolean(_: bool, notes: &mut Notes) -> Option<Self> {
        notes.wrong_type(Self::EXPECTED, JsonType::Boolean)
    }

    fn integer(_: i128, notes: &mut Notes) -> Option<Self> {
        notes.wrong_type(Self::EXPECTED, JsonType::Number)
    }

    fn null(notes: &mut Notes) -> Option<Self> {
        notes.wrong_type(Self::EXPECTED, JsonType::Null)
    }

    fn list<A: SeqAccess<'de>>(mut items: A, notes: &mut Notes) -> Result<Option<Self>, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(notes.wrong_type(Self::EXPECTED, JsonType::Array))
    }

    fn object<A: MapAccess<'de>>(
        mut members: A,
        notes: &mut Notes,
    ) -> Result<Option<Self>, A::Error> {
        while members.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(notes.wrong_type(Self::EXPECTED, JsonType::Object))
    }

    /// What an absent member is: `None` where it must be given.
    fn absent() -> Option<Self> {
        None
    }

    /// What keeps the place of a list item that could not be read, so that the pointers of the next ones stay true;
    /// `None` where any value would be a guess.
    fn placeholder() -> Option<Self> {
        None
    }
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
    /// Notes a defect at the place the decoder stands; always `None`, so that it reads as the failed value.
    pub(crate) fn push<T>(&mut self, kind: StructuralKind) -> Option<T> {
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
        self.defects.push(StructuralDefect { pointer, kind });
        None
    }

    pub(crate) fn wrong_type<T>(&mut self, expected: Expected, found: JsonType) -> Option<T> {
        self.push(StructuralKind::WrongType { expected, found })
    }

    /// Decodes the value of a known member.
    pub(crate) fn member<'de, T: Shape<'de>, A: MapAccess<'de>>(
        &mut self,
        name: &'static str,
        members: &mut A,
    ) -> Result<Option<T>, A::Error> {
        self.path.push(Segment::Member(name));
        let value = members.next_value_seed(Seed::new(self));
        self.path.pop();
        value
    }

    /// Decodes the value of a member whose name is the user's own.
    pub(crate) fn named<'de, T: Shape<'de>, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        members: &mut A,
    ) -> Result<Option<T>, A::Error> {
        self.path.push(Segment::Other(name.into()));
        let value = members.next_value_seed(Seed::new(self));
        self.path.pop();
        value
    }

    /// Decodes the next item of a list; `None` at its end, `Some(None)` where it could not be read.
    #[expect(
        clippy::option_option,
        reason = "serde's own shape: the end of the list, or a value that failed"
    )]
    pub(crate) fn item<'de, T: Shape<'de>, A: SeqAccess<'de>>(
        &mut self,
        index: usize,
        items: &mut A,
    ) -> Result<Option<Option<T>>, A::Error> {
        self.path.push(Segment::Item(index));
        let value = items.next_element_seed(Seed::new(self));
        self.path.pop();
        value
    }

    /// Notes a defect about a member of the object the decoder stands in.
    pub(crate) fn at_member(&mut self, name: &str, kind: StructuralKind) {
        self.path.push(Segment::Other(name.into()));
        self.push::<()>(kind);
        self.path.pop();
    }
}

/// Carries the notes into serde and out again.
pub(crate) struct Seed<'n, T> {
    notes: &'n mut Notes,
    shape: PhantomData<T>,
}

impl<'n, T> Seed<'n, T> {
    const fn new(notes: &'n mut Notes) -> Self {
        Self {
            notes,
            shape: PhantomData,
        }
    }
}

impl<'de, T: Shape<'de>> DeserializeSeed<'de> for Seed<'_, T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Shape<'de>> Visitor<'de> for Seed<'_, T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Option<T>, E> {
        Ok(T::text(Cow::Borrowed(text), self.notes))
    }

    fn visit_str<E>(self, text: &str) -> Result<Option<T>, E> {
        Ok(T::text(Cow::Owned(text.to_owned()), self.notes))
    }

    fn visit_string<E>(self, text: String) -> Result<Option<T>, E> {
        Ok(T::text(Cow::Owned(text), self.notes))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Option<T>, E> {
        Ok(T::boolean(value, self.notes))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Option<T>, E> {
        Ok(T::integer(i128::from(value), self.notes))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Option<T>, E> {
        Ok(T::integer(i128::from(value), self.notes))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Option<T>, E> {
        // JSON has one kind of number: 20.0 is the integer 20, to JSON Schema as to us.
        #[expect(
            clippy::cast_possible_truncation,
            reason = "exact: no fraction, and below 2^53"
        )]
        if value.fract() == 0.0 && value.abs() < 9_007_199_254_740_992.0 {
            return Ok(T::integer(value as i128, self.notes));
        }
        Ok(self.notes.wrong_type(T::EXPECTED, JsonType::Number))
    }

    fn visit_unit<E>(self) -> Result<Option<T>, E> {
        Ok(T::null(self.notes))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Option<T>, A::Error> {
        T::list(items, self.notes)
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Option<T>, A::Error> {
        T::object(members, self.notes)
    }
}

/// Decodes one JSON text.
///
/// # Errors
/// Where there is nothing to judge: not UTF-8, not JSON, nested too deeply, or not a JSON object.
pub(crate) fn from_json<'de, T: Shape<'de> + Default>(
    bytes: &'de [u8],
) -> Result<Decoded<T>, Error> {
    let text = text_of(bytes)?;
    let mut notes = Notes::default();
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let document = Seed::<T>::new(&mut notes)
        .deserialize(&mut deserializer)
        .and_then(|document| deserializer.end().map(|()| document))
        .map_err(|source| Error::json(&source))?;
    if document.is_none() && notes.defects.iter().any(|defect| defect.pointer.is_empty()) {
        return Err(Error::NotAnObject);
    }
    Ok(Decoded {
        document: document.unwrap_or_default(),
        defects: notes.defects,
    })
}

/// Decodes where a defect is a failure: what serde does with our types.
pub(crate) fn strict<'de, T: Shape<'de>, D: Deserializer<'de>>(json: D) -> Result<T, D::Error> {
    let mut notes = Notes::default();
    let document = Seed::<T>::new(&mut notes).deserialize(json)?;
    match (document, notes.defects.first()) {
        (Some(document), None) => Ok(document),
        (_, Some(defect)) => Err(de::Error::custom(format_args!(
            "{} at {:?}",
            defect.code(),
            defect.pointer
        ))),
        (None, None) => Err(de::Error::custom("not readable")),
    }
}

/// The text of JSON bytes, a byte order mark taken off; refused where it is nested too deeply.
pub(crate) fn text_of(bytes: &[u8]) -> Result<&str, Error> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = core::str::from_utf8(bytes).map_err(|source| Error::NotUtf8 {
        offset: source.valid_up_to(),
        source,
    })?;
    depth::check(text)?;
    Ok(text)
}

/// What kind of document a JSON text says it is: its top-level member `kind`.
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
                if name == "kind" {
                    if let serde_json::Value::String(kind) = members.next_value()? {
                        *self.0 = Some(kind);
                    }
                    return Ok(());
                }
                members.next_value::<IgnoredAny>()?;
            }
            Ok(())
        }
    }

    let mut kind = None;
    let mut deserializer = serde_json::Deserializer::from_str(text);
    match de::Deserializer::deserialize_map(&mut deserializer, Kind(&mut kind)) {
        // Leaving the object early is an error to serde_json, and none to us.
        _ if kind.is_some() => Ok(kind),
        Ok(()) => Ok(None),
        Err(source) if source.is_data() => Err(Error::NotAnObject),
        Err(source) => Err(Error::json(&source)),
    }
}
