//! How the leaves of a document are decoded.

use core::fmt;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::{Expected, Notes, Shape, StructuralKind};
use crate::draft::{Address, CellRange};
use crate::model::{PartialDate, Span, Text};

impl<'de: 'a, 'a> Shape<'de> for Text<'a> {
    const EXPECTED: Expected = Expected::Text;

    fn text(text: Cow<'de, str>, _: &mut Notes) -> Option<Self> {
        Some(match text {
            Cow::Borrowed(text) => Self::from(text),
            Cow::Owned(text) => Self::from(text),
        })
    }

    fn placeholder() -> Option<Self> {
        Some(Self::default())
    }
}

impl<'de> Shape<'de> for Arc<str> {
    const EXPECTED: Expected = Expected::Text;

    fn text(text: Cow<'de, str>, _: &mut Notes) -> Option<Self> {
        Some(text.into())
    }

    fn placeholder() -> Option<Self> {
        Some(Self::default())
    }
}

/// One character.
impl<'de> Shape<'de> for char {
    const EXPECTED: Expected = Expected::Text;

    fn text(text: Cow<'de, str>, notes: &mut Notes) -> Option<Self> {
        let mut characters = text.chars();
        match (characters.next(), characters.next()) {
            (Some(only), None) => Some(only),
            _ => notes.push(StructuralKind::OutOfRange {
                expected: Self::EXPECTED,
                found: text.into_owned(),
            }),
        }
    }
}

/// A set of words keeps each once, in order.
/// A set must be given, unlike a list: an anchor without events says nothing.
impl<'de, T: Shape<'de> + Ord> Shape<'de> for BTreeSet<T> {
    const EXPECTED: Expected = Expected::List;

    fn list<A: SeqAccess<'de>>(items: A, notes: &mut Notes) -> Result<Option<Self>, A::Error> {
        Ok(Vec::list(items, notes)?.map(|list| list.into_iter().collect()))
    }
}

impl<'de> Shape<'de> for String {
    const EXPECTED: Expected = Expected::Text;

    fn text(text: Cow<'de, str>, _: &mut Notes) -> Option<Self> {
        Some(text.into_owned())
    }
}

impl Shape<'_> for bool {
    const EXPECTED: Expected = Expected::Boolean;

    fn boolean(value: bool, _: &mut Notes) -> Option<Self> {
        Some(value)
    }
}

/// A type written as a text that must be well formed.
macro_rules! written_as_text {
    ($( $type:ty => $expected:ident ),*) => { $(
        impl<'de> Shape<'de> for $type {
            const EXPECTED: Expected = Expected::$expected;

            fn text(text: Cow<'de, str>, notes: &mut Notes) -> Option<Self> {
                text.parse().ok().or_else(|| {
                    notes.push(StructuralKind::OutOfRange {
                        expected: Self::EXPECTED,
                        found: text.into_owned(),
                    })
                })
            }
        }
    )* };
}
written_as_text!(PartialDate => Date, Address => Address, CellRange => Address);

/// A whole number that must fit its type.
macro_rules! whole_number {
    ($( $type:ty ),*) => { $(
        impl<'de> Shape<'de> for $type {
            const EXPECTED: Expected = Expected::Count;

            fn integer(value: i128, notes: &mut Notes) -> Option<Self> {
                Self::try_from(value).ok().or_else(|| {
                    notes.push(StructuralKind::OutOfRange {
                        expected: Self::EXPECTED,
                        found: value.to_string(),
                    })
                })
            }
        }
    )* };
}
whole_number!(u16, u32);

impl<'de> Shape<'de> for Span {
    const EXPECTED: Expected = Expected::Span;

    fn list<A: SeqAccess<'de>>(items: A, notes: &mut Notes) -> Result<Option<Self>, A::Error> {
        let before = notes.defects.len();
        let numbers = Vec::<u32>::list(items, notes)?.unwrap_or_default();
        Ok(match numbers[..] {
            _ if notes.defects.len() > before => None,
            [start, end] => Some(Self::new(start, end)),
            _ => notes.push(StructuralKind::OutOfRange {
                expected: Self::EXPECTED,
                found: format!("{numbers:?}"),
            }),
        })
    }
}

impl<'de, T: Shape<'de>> Shape<'de> for Option<T> {
    const EXPECTED: Expected = T::EXPECTED;

    fn text(text: Cow<'de, str>, notes: &mut Notes) -> Option<Self> {
        T::text(text, notes).map(Some)
    }

    fn boolean(value: bool, notes: &mut Notes) -> Option<Self> {
        T::boolean(value, notes).map(Some)
    }

    fn integer(value: i128, notes: &mut Notes) -> Option<Self> {
        T::integer(value, notes).map(Some)
    }

    fn null(_: &mut Notes) -> Option<Self> {
        Some(None)
    }

    fn list<A: SeqAccess<'de>>(items: A, notes: &mut Notes) -> Result<Option<Self>, A::Error> {
        Ok(T::list(items, notes)?.map(Some))
    }

    fn object<A: MapAccess<'de>>(members: A, notes: &mut Notes) -> Result<Option<Self>, A::Error> {
        Ok(T::object(members, notes)?.map(Some))
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<'de, T: Shape<'de>> Shape<'de> for Vec<T> {
    const EXPECTED: Expected = Expected::List;

    fn list<A: SeqAccess<'de>>(mut items: A, notes: &mut Notes) -> Result<Option<Self>, A::Error> {
        let mut list = Self::new();
        for index in 0.. {
            match notes.item(index, &mut items)? {
                Some(item) => list.extend(item.or_else(T::placeholder)),
                None => break,
            }
        }
        Ok(Some(list))
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

/// Members whose names are the user's own, such as the columns nobody knows.
impl<'de: 'a, 'a> Shape<'de> for BTreeMap<Text<'a>, Text<'a>> {
    const EXPECTED: Expected = Expected::Object;

    fn object<A: MapAccess<'de>>(
        mut members: A,
        notes: &mut Notes,
    ) -> Result<Option<Self>, A::Error> {
        let mut map = Self::new();
        while let Some(name) = members.next_key::<Text<'a>>()? {
            if let Some(value) = notes.named(&name, &mut members)? {
                map.insert(name, value);
            }
        }
        Ok(Some(map))
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

/// The name of a member, borrowed where it can be.
pub(crate) struct MemberName<'de>(pub(crate) Cow<'de, str>);

impl<'de> Deserialize<'de> for MemberName<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Name;

        impl<'de> Visitor<'de> for Name {
            type Value = MemberName<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a member")
            }

            fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
                Ok(MemberName(Cow::Borrowed(name)))
            }

            fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
                Ok(MemberName(Cow::Owned(name.to_owned())))
            }
        }

        deserializer.deserialize_str(Name)
    }
}
