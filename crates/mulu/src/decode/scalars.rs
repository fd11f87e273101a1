//! How the leaves of a document are decoded.

use core::fmt::Display;
use std::borrow::Cow;
use std::sync::Arc;

use super::{Blank, Expected, Items, Members, Notes, Slot, Stopped, StructuralKind};
use crate::draft::{Address, CellRange};
use crate::model::time_limit::{AnchorEvent, AnchorEvents};
use crate::model::{OtherColumns, PartialDate, Span, Text};

/// Types whose default may stand until something was read; the texts among them may also keep a place in a list.
macro_rules! blank_by_default {
    ($( $type:ty => $keeps_place:literal ),*) => { $(
        impl Blank for $type {
            const KEEPS_PLACE: bool = $keeps_place;

            fn blank() -> Self {
                Self::default()
            }
        }
    )* };
}
blank_by_default!(Text<'_> => true, Arc<str> => true, String => false, bool => false, char => false);
blank_by_default!(u16 => false, u32 => false, Span => false, Address => false, CellRange => false);

impl<'de: 'a, 'a> Slot<'de> for Text<'a> {
    fn expected(&self) -> Expected {
        Expected::Text
    }

    /// Of a text given twice the last counts, even where that is none.
    fn reset(&mut self) {
        *self = Self::default();
    }

    fn text(&mut self, text: Cow<'de, str>, _: &mut Notes) -> bool {
        *self = match text {
            Cow::Borrowed(text) => Self::from(text),
            Cow::Owned(text) => Self::from(text),
        };
        true
    }
}

/// Texts that own their characters.
macro_rules! owned_text {
    ($( $type:ty ),*) => { $(
        impl<'de> Slot<'de> for $type {
            fn expected(&self) -> Expected {
                Expected::Text
            }

            fn text(&mut self, text: Cow<'de, str>, _: &mut Notes) -> bool {
                *self = text.into();
                true
            }
        }
    )* };
}
owned_text!(Arc<str>, String);

/// One character.
impl<'de> Slot<'de> for char {
    fn expected(&self) -> Expected {
        Expected::Text
    }

    fn text(&mut self, text: Cow<'de, str>, notes: &mut Notes) -> bool {
        let mut characters = text.chars();
        match (characters.next(), characters.next()) {
            (Some(only), None) => {
                *self = only;
                true
            }
            _ => notes.refuse(StructuralKind::OutOfRange {
                expected: Expected::Text,
                found: text.into_owned(),
            }),
        }
    }
}

/// A set of words keeps each once, in order.
/// It must be given, unlike a list: an anchor without events says nothing.
impl<'de> Slot<'de> for AnchorEvents {
    fn expected(&self) -> Expected {
        Expected::List
    }

    fn reset(&mut self) {
        *self = Self::default();
    }

    fn list(&mut self, items: &mut dyn Items<'de>, notes: &mut Notes) -> Result<bool, Stopped> {
        let mut list: Vec<AnchorEvent> = Vec::new();
        let was_read = list.list(items, notes)?;
        *self = list.into_iter().collect();
        Ok(was_read)
    }
}

impl Slot<'_> for bool {
    fn expected(&self) -> Expected {
        Expected::Boolean
    }

    fn boolean(&mut self, value: bool, _: &mut Notes) -> bool {
        *self = value;
        true
    }
}

impl Blank for PartialDate {
    fn blank() -> Self {
        Self::from(chrono::NaiveDate::MIN)
    }
}

/// A type written as a text that must be well formed.
macro_rules! written_as_text {
    ($( $type:ty => $expected:ident ),*) => { $(
        impl<'de> Slot<'de> for $type {
            fn expected(&self) -> Expected {
                Expected::$expected
            }

            fn text(&mut self, text: Cow<'de, str>, notes: &mut Notes) -> bool {
                match text.parse() {
                    Ok(value) => {
                        *self = value;
                        true
                    }
                    Err(_) => notes.refuse(StructuralKind::OutOfRange {
                        expected: Expected::$expected,
                        found: text.into_owned(),
                    }),
                }
            }
        }
    )* };
}
written_as_text!(PartialDate => Date, Address => Address, CellRange => Address);

/// A whole number that must fit its type.
macro_rules! whole_number {
    ($( $type:ty ),*) => { $(
        impl<'de> Slot<'de> for $type {
            fn expected(&self) -> Expected {
                Expected::Count
            }

            fn integer(&mut self, value: Option<u32>, written: &dyn Display, notes: &mut Notes) -> bool {
                match value.and_then(|value| Self::try_from(value).ok()) {
                    Some(value) => {
                        *self = value;
                        true
                    }
                    None => notes.refuse(StructuralKind::OutOfRange {
                        expected: Expected::Count,
                        found: written.to_string(),
                    }),
                }
            }
        }
    )* };
}
whole_number!(u16, u32);

impl<'de> Slot<'de> for Span {
    fn expected(&self) -> Expected {
        Expected::Span
    }

    fn list(&mut self, items: &mut dyn Items<'de>, notes: &mut Notes) -> Result<bool, Stopped> {
        let before = notes.defects.len();
        let mut numbers = Vec::<u32>::new();
        numbers.list(items, notes)?;
        Ok(match numbers[..] {
            _ if notes.defects.len() > before => false,
            [start, end] => {
                *self = Self::new(start, end);
                true
            }
            _ => notes.refuse(StructuralKind::OutOfRange {
                expected: Expected::Span,
                found: format!("{numbers:?}"),
            }),
        })
    }
}

/// Members whose names are the user's own, such as the columns nobody knows.
impl<'de: 'a, 'a> Slot<'de> for OtherColumns<'a> {
    fn expected(&self) -> Expected {
        Expected::Object
    }

    fn reset(&mut self) {
        *self = Self::default();
    }

    fn is_optional(&self) -> bool {
        true
    }

    fn object(
        &mut self,
        members: &mut dyn Members<'de>,
        notes: &mut Notes,
    ) -> Result<bool, Stopped> {
        let mut columns = Vec::new();
        while let Some(name) = members.next_name()? {
            let mut value = Text::default();
            if members.value_of_other(&name, &mut value, notes)? {
                let mut key = Text::default();
                key.text(name, notes);
                columns.push((key, value));
            }
        }
        *self = columns.into_iter().collect();
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Catalogue;

    #[test]
    fn of_a_text_given_twice_the_last_counts_even_where_it_is_none() {
        for (second, left) in [(r#""b""#, "b"), ("5", ""), ("{}", "")] {
            let json = format!(
                r#"{{"kind":"catalogue","entries":[{{"basis":{{"text":"a","text":{second}}}}}]}}"#
            );
            let decoded = Catalogue::from_json(json.as_bytes()).expect("a catalogue");
            let basis = decoded.document.entries[0].basis.clone();
            assert_eq!(basis.expect("a basis").text.as_str(), left);
        }
    }
}
