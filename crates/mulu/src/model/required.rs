//! A list that must be given, though it may be empty.

use core::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};

use crate::decode::{Blank, Expected, Items, Notes, Slot, Stopped};

/// A list whose member must be present: a catalogue without rows is a defect, not an empty catalogue.
///
/// ```
/// let list = mulu::model::RequiredList(vec![1, 2]);
/// assert_eq!(list.len(), 2);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(inline))]
#[serde(transparent)]
pub struct RequiredList<T>(pub Vec<T>);

impl<T> Default for RequiredList<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Deref for RequiredList<T> {
    type Target = Vec<T>;

    fn deref(&self) -> &Vec<T> {
        &self.0
    }
}

impl<T> DerefMut for RequiredList<T> {
    fn deref_mut(&mut self) -> &mut Vec<T> {
        &mut self.0
    }
}

impl<'de, T: Slot<'de> + Blank> Slot<'de> for RequiredList<T> {
    fn expected(&self) -> Expected {
        Expected::List
    }

    fn reset(&mut self) {
        self.0.clear();
    }

    fn list(&mut self, items: &mut dyn Items<'de>, notes: &mut Notes) -> Result<bool, Stopped> {
        self.0.list(items, notes)
    }
}
