//! Between serde and the slots: one visitor for all of them.

use core::fmt;
use std::borrow::Cow;

use serde::Deserializer;
use serde::de::{self, Deserialize, DeserializeSeed, MapAccess, SeqAccess, Visitor};

use super::{JsonType, Notes, Segment, Slot};

/// The text is not JSON from here on; serde keeps the error.
#[derive(Debug)]
pub(crate) struct Stopped;

/// The items of a list.
pub(crate) trait Items<'de> {
    /// Reads the next item; whether it fitted, or nothing at the end.
    fn next(
        &mut self,
        slot: &mut dyn Slot<'de>,
        notes: &mut Notes,
    ) -> Result<Option<bool>, Stopped>;

    /// Passes over what is left.
    fn skip(&mut self) -> Result<(), Stopped>;
}

/// The members of an object. After each name, its value is read or skipped.
pub(crate) trait Members<'de> {
    fn next_name(&mut self) -> Result<Option<Cow<'de, str>>, Stopped>;

    /// Reads the value of a known member.
    fn value(
        &mut self,
        name: &'static str,
        slot: &mut dyn Slot<'de>,
        notes: &mut Notes,
    ) -> Result<bool, Stopped>;

    /// Reads the value of a member whose name is the user's own.
    fn value_of_other(
        &mut self,
        name: &str,
        slot: &mut dyn Slot<'de>,
        notes: &mut Notes,
    ) -> Result<bool, Stopped>;

    fn skip(&mut self) -> Result<(), Stopped>;
}

/// A slot on its way through serde, which gives back whether the value fitted.
pub(super) struct Into<'s, 'de> {
    slot: &'s mut dyn Slot<'de>,
    notes: &'s mut Notes,
}

impl<'s, 'de> Into<'s, 'de> {
    pub(super) fn new(slot: &'s mut dyn Slot<'de>, notes: &'s mut Notes) -> Self {
        Self { slot, notes }
    }

    /// Lets the slot read, and resets it where the value did not fit.
    fn read<R: Fitted>(self, read: impl FnOnce(&mut dyn Slot<'de>, &mut Notes) -> R) -> R {
        let Self { slot, notes } = self;
        let answer = match slot.within() {
            Some(within) => read(within, notes),
            None => read(slot, notes),
        };
        if !answer.fitted() {
            slot.reset();
        }
        answer
    }

    fn integer(self, value: Option<u32>, written: &dyn fmt::Display) -> bool {
        self.read(|slot, notes| slot.integer(value, written, notes))
    }
}

/// Whether a value fitted.
trait Fitted {
    fn fitted(&self) -> bool;
}

impl Fitted for bool {
    fn fitted(&self) -> bool {
        *self
    }
}

impl Fitted for Result<bool, Stopped> {
    fn fitted(&self) -> bool {
        matches!(self, Ok(true))
    }
}

impl<'de> DeserializeSeed<'de> for Into<'_, 'de> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Into<'_, 'de> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<bool, E> {
        Ok(self.read(|slot, notes| slot.text(Cow::Borrowed(text), notes)))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<bool, E> {
        self.visit_string(text.to_owned())
    }

    fn visit_string<E>(self, text: String) -> Result<bool, E> {
        Ok(self.read(|slot, notes| slot.text(Cow::Owned(text), notes)))
    }

    fn visit_bool<E>(self, value: bool) -> Result<bool, E> {
        Ok(self.read(|slot, notes| slot.boolean(value, notes)))
    }

    fn visit_u64<E>(self, value: u64) -> Result<bool, E> {
        Ok(self.integer(u32::try_from(value).ok(), &value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<bool, E> {
        Ok(self.integer(u32::try_from(value).ok(), &value))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<bool, E> {
        // JSON has one kind of number: 20.0 is the integer 20, to JSON Schema as to us.
        #[expect(
            clippy::cast_possible_truncation,
            reason = "exact: no fraction, and below 2^53"
        )]
        if value.fract() == 0.0 && value.abs() < 9_007_199_254_740_992.0 {
            return self.visit_i64(value as i64);
        }
        Ok(self.read(|slot, notes| notes.wrong_type(slot.expected(), JsonType::Number)))
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        // A null is the one value that the place itself takes, not what is within.
        Ok(self.slot.null(self.notes))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<bool, A::Error> {
        let mut list = List {
            items,
            index: 0,
            error: None,
        };
        let answer = self.read(|slot, notes| slot.list(&mut list, notes));
        list.error.map_or(Ok(matches!(answer, Ok(true))), Err)
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<bool, A::Error> {
        let mut object = Object {
            members,
            error: None,
        };
        let answer = self.read(|slot, notes| slot.object(&mut object, notes));
        object.error.map_or(Ok(matches!(answer, Ok(true))), Err)
    }
}

/// The items as serde gives them, and the error it stopped at.
struct List<A, E> {
    items: A,
    index: usize,
    error: Option<E>,
}

impl<'de, A: SeqAccess<'de>> Items<'de> for List<A, A::Error> {
    fn next(
        &mut self,
        slot: &mut dyn Slot<'de>,
        notes: &mut Notes,
    ) -> Result<Option<bool>, Stopped> {
        notes.path.push(Segment::Item(self.index));
        let read = self.items.next_element_seed(Into::new(slot, notes));
        notes.path.pop();
        self.index += 1;
        kept(read, &mut self.error)
    }

    fn skip(&mut self) -> Result<(), Stopped> {
        while kept(self.items.next_element::<Passed>(), &mut self.error)?.is_some() {}
        Ok(())
    }
}

/// The members as serde gives them, and the error it stopped at.
struct Object<A, E> {
    members: A,
    error: Option<E>,
}

impl<'de, A: MapAccess<'de>> Object<A, A::Error> {
    fn read(
        &mut self,
        segment: Segment,
        slot: &mut dyn Slot<'de>,
        notes: &mut Notes,
    ) -> Result<bool, Stopped> {
        notes.path.push(segment);
        let read = self.members.next_value_seed(Into::new(slot, notes));
        notes.path.pop();
        kept(read, &mut self.error)
    }
}

impl<'de, A: MapAccess<'de>> Members<'de> for Object<A, A::Error> {
    fn next_name(&mut self) -> Result<Option<Cow<'de, str>>, Stopped> {
        let name = self.members.next_key_seed(Name);
        kept(name, &mut self.error)
    }

    fn value(
        &mut self,
        name: &'static str,
        slot: &mut dyn Slot<'de>,
        notes: &mut Notes,
    ) -> Result<bool, Stopped> {
        self.read(Segment::Member(name), slot, notes)
    }

    fn value_of_other(
        &mut self,
        name: &str,
        slot: &mut dyn Slot<'de>,
        notes: &mut Notes,
    ) -> Result<bool, Stopped> {
        self.read(Segment::Other(name.into()), slot, notes)
    }

    fn skip(&mut self) -> Result<(), Stopped> {
        kept(self.members.next_value::<Passed>(), &mut self.error).map(drop)
    }
}

/// Keeps serde's error, which a function behind a table cannot carry.
fn kept<T, E>(answer: Result<T, E>, error: &mut Option<E>) -> Result<T, Stopped> {
    answer.map_err(|source| {
        *error = Some(source);
        Stopped
    })
}

/// The name of a member, borrowed where it can be.
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }
}

/// A value passed over, read all the same: what is no JSON or too deep is so in members we do not know, too.
struct Passed;

impl<'de> Deserialize<'de> for Passed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for Passed {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self, A::Error> {
        while items.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self, A::Error> {
        while members.next_entry::<Self, Self>()?.is_some() {}
        Ok(self)
    }
}
