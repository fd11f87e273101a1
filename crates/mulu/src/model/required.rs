//! A list that must be given, though it may be empty.

use core::ops::{Deref, DerefMut};

use serde::de::SeqAccess;
use serde::{Deserialize, Serialize};

use crate::decode::{Expected, Notes, Shape};

/// A list whose member must be present: a catalogue without rows is a defect, not an empty catalogue.
///
/// ```
/// let list = mulu::model::RequiredList(vec![1, 2]);
/// assert_eq!(list.len(), 2);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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

impl<'de, T: Shape<'de>> Shape<'de> for RequiredList<T> {
    const EXPECTED: Expected = Expected::List;

    fn list<A: SeqAccess<'de>>(items: A, notes: &mut Notes) -> Result<Option<Self>, A::Error> {
        Ok(Vec::list(items, notes)?.map(Self))
    }
}
