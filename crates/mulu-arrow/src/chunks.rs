//! The arrays of one column as its texts.

use core::fmt;

use arrow_array::cast::AsArray;
use arrow_array::types::{
    Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{Array, ArrayRef, LargeStringArray, StringArray, StringViewArray};
use mulu::draft::{FrameColumn, FrameTexts, Peeked};

use crate::cells;

/// The arrays of one column, one a batch, and where each begins.
#[derive(Debug)]
pub(crate) struct Chunks<'a> {
    arrays: &'a [ArrayRef],
    typed: Vec<Typed<'a>>,
    /// The first row of each array, and the end.
    starts: Vec<usize>,
}

#[derive(Debug)]
enum Typed<'a> {
    Short(&'a StringArray),
    Large(&'a LargeStringArray),
    View(&'a StringViewArray),
    /// A dictionary.
    Keyed(Keys<'a>, Box<Typed<'a>>),
    Other,
}

/// The place of a row's text in a dictionary; none where there is no text.
struct Keys<'a>(Box<dyn Fn(usize) -> Option<usize> + Send + Sync + 'a>);

impl fmt::Debug for Keys<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keys")
    }
}

impl<'a> Keys<'a> {
    fn of(keys: &'a dyn Array) -> Option<Self> {
        macro_rules! of_type {
            ($($type:ty),*) => {$(
                if let Some(keys) = keys.as_primitive_opt::<$type>() {
                    let key = move |at| {
                        let key = keys.is_valid(at).then(|| keys.value(at))?;
                        usize::try_from(key).ok()
                    };
                    return Some(Self(Box::new(key)));
                }
            )*};
        }
        of_type!(
            Int32Type, UInt32Type, Int8Type, UInt8Type, Int16Type, UInt16Type, Int64Type,
            UInt64Type
        );
        None
    }
}

impl<'a> Typed<'a> {
    fn of(array: &'a ArrayRef) -> Self {
        if let Some(array) = array.as_string_opt::<i32>() {
            Self::Short(array)
        } else if let Some(array) = array.as_string_opt::<i64>() {
            Self::Large(array)
        } else if let Some(array) = array.as_string_view_opt() {
            Self::View(array)
        } else {
            let dictionary = array.as_any_dictionary_opt();
            let keyed = dictionary.and_then(|dictionary| {
                let keys = Keys::of(dictionary.keys())?;
                Some(Self::Keyed(keys, Box::new(Self::of(dictionary.values()))))
            });
            keyed.unwrap_or(Self::Other)
        }
    }

    fn peek(&self, at: usize) -> Peeked<'a> {
        let text = match self {
            Self::Short(array) => array.is_valid(at).then(|| array.value(at)),
            Self::Large(array) => array.is_valid(at).then(|| array.value(at)),
            Self::View(array) => array.is_valid(at).then(|| array.value(at)),
            Self::Keyed(Keys(key), values) => {
                return key(at).map_or(Peeked::Empty, |key| values.peek(key));
            }
            Self::Other => return Peeked::Together,
        };
        text.map_or(Peeked::Empty, Peeked::Text)
    }
}

impl<'a> Chunks<'a> {
    pub(crate) fn of(arrays: &'a [ArrayRef]) -> Self {
        let mut starts = vec![0];
        let mut end = 0;
        for array in arrays {
            end += array.len();
            starts.push(end);
        }
        Self {
            arrays,
            typed: arrays.iter().map(Typed::of).collect(),
            starts,
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.starts.last().copied().unwrap_or_default()
    }
}

impl<'a> FrameTexts<'a> for Chunks<'a> {
    fn take(&self, column: &mut FrameColumn<'a>) {
        cells::take_all(self.arrays, column);
    }

    fn peek(&self, row: usize) -> Peeked<'a> {
        // The column may end before others do.
        if row >= self.len() {
            return Peeked::Empty;
        }
        let chunk = self.starts.partition_point(|start| *start <= row) - 1;
        let chunk = self.typed.get(chunk).zip(self.starts.get(chunk));
        chunk.map_or(Peeked::Empty, |(array, start)| array.peek(row - start))
    }
}
