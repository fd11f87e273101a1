//! A place of the document, and how JSON of each type is read into it.

use core::fmt::Display;
use std::borrow::Cow;

use super::{Expected, Items, JsonType, Members, Notes, Stopped, StructuralKind};

/// A place that a JSON value is read into. Each function says whether the value fitted, and has noted why where not.
pub(crate) trait Slot<'de> {
    /// What stands in a message about a value of another type.
    fn expected(&self) -> Expected;

    /// Takes back what a reading that failed, or an earlier one of the same member, left. A single value is written
    /// only once it is known to fit, so most have nothing to take back.
    fn reset(&mut self) {}

    /// Whether it may be absent.
    fn is_optional(&self) -> bool {
        false
    }

    /// The place within, for a value that may be null.
    fn within(&mut self) -> Option<&mut dyn Slot<'de>> {
        None
    }

    fn null(&mut self, notes: &mut Notes) -> bool {
        notes.wrong_type(self.expected(), JsonType::Null)
    }

    fn text(&mut self, _: Cow<'de, str>, notes: &mut Notes) -> bool {
        notes.wrong_type(self.expected(), JsonType::String)
    }

    fn boolean(&mut self, _: bool, notes: &mut Notes) -> bool {
        notes.wrong_type(self.expected(), JsonType::Boolean)
    }

    /// A whole number: its value where it is one of ours, and how it is written.
    fn integer(&mut self, _: Option<u32>, _: &dyn Display, notes: &mut Notes) -> bool {
        notes.wrong_type(self.expected(), JsonType::Number)
    }

    fn list(&mut self, items: &mut dyn Items<'de>, notes: &mut Notes) -> Result<bool, Stopped> {
        items.skip()?;
        Ok(notes.wrong_type(self.expected(), JsonType::Array))
    }

    fn object(
        &mut self,
        members: &mut dyn Members<'de>,
        notes: &mut Notes,
    ) -> Result<bool, Stopped> {
        while members.next_name()?.is_some() {
            members.skip()?;
        }
        Ok(notes.wrong_type(self.expected(), JsonType::Object))
    }
}

/// What can stand before anything was read.
pub(crate) trait Blank {
    /// Whether it may keep the place of a list item that could not be read, so that the pointers of the next ones
    /// stay true; not where any value would be a guess.
    const KEEPS_PLACE: bool = false;

    fn blank() -> Self;
}

impl<'de, T: Slot<'de> + Blank> Slot<'de> for Option<T> {
    fn expected(&self) -> Expected {
        T::blank().expected()
    }

    fn reset(&mut self) {
        *self = None;
    }

    fn is_optional(&self) -> bool {
        true
    }

    fn within(&mut self) -> Option<&mut dyn Slot<'de>> {
        Some(self.get_or_insert_with(T::blank))
    }

    fn null(&mut self, _: &mut Notes) -> bool {
        *self = None;
        true
    }
}

impl<'de, T: Slot<'de> + Blank> Slot<'de> for Vec<T> {
    fn expected(&self) -> Expected {
        Expected::List
    }

    fn reset(&mut self) {
        self.clear();
    }

    fn is_optional(&self) -> bool {
        true
    }

    fn list(&mut self, items: &mut dyn Items<'de>, notes: &mut Notes) -> Result<bool, Stopped> {
        let mut item = T::blank();
        while let Some(was_read) = items.next(&mut item, notes)? {
            let read = core::mem::replace(&mut item, T::blank());
            if was_read || T::KEEPS_PLACE {
                self.push(read);
            }
        }
        Ok(true)
    }
}

/// Reads the members of an object into the fields of a record, in any order.
pub(crate) fn read_record<'de>(
    known: &'static [&'static str],
    fields: &mut [&mut dyn Slot<'de>],
    members: &mut dyn Members<'de>,
    notes: &mut Notes,
) -> Result<bool, Stopped> {
    let mut given = 0_u64;
    // Members mostly come in the order of the fields: the search starts where the last one ended.
    let mut next = 0;
    while let Some(name) = members.next_name()? {
        let (before, after) = known.split_at(next);
        let found = after.iter().chain(before).position(|known| *known == name);
        let Some(steps) = found else {
            members.skip()?;
            notes.at_member(&name, StructuralKind::Unknown { known });
            continue;
        };
        let index = (next + steps) % known.len();
        next = index + 1;
        if let (Some(field), Some(name)) = (fields.get_mut(index), known.get(index)) {
            let is_second = given & (1 << index) != 0;
            given |= 1 << index;
            if is_second {
                field.reset();
            }
            members.value(name, *field, notes)?;
            if is_second {
                notes.at_member(name, StructuralKind::GivenTwice);
            }
        }
    }
    for (index, (field, name)) in fields.iter().zip(known).enumerate() {
        if given & (1 << index) == 0 && !field.is_optional() {
            let expected = field.expected();
            notes.at_member(name, StructuralKind::Missing { expected });
        }
    }
    Ok(true)
}
