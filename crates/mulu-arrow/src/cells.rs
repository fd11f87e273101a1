//! Arrays as cells: texts are borrowed, everything else that has a plain written form is written once.

use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::Date32Type;
use arrow_array::{
    AnyDictionaryArray, Array, ArrayRef, BooleanArray, Float32Array, Float64Array, StringArray,
};
use arrow_cast::cast;
use arrow_data::ArrayData;
use arrow_schema::DataType;
use mulu::Error;
use mulu::draft::FrameColumn;
use mulu::model::Field;

use crate::columns;

/// An array of texts, or a dictionary of them, that says what `array` does.
///
/// # Errors
/// [`Error::ColumnType`] where it holds what has no written form: structures, maps, bytes, times of day.
pub(crate) fn readable(array: &ArrayRef, column: &str, holds: Field) -> Result<ArrayRef, Error> {
    let wrong = || Error::ColumnType {
        column: column.to_owned(),
        found: array.data_type().to_string(),
    };
    let by_casting = |to: &DataType| cast(array, to).map_err(|_| wrong());
    Ok(match array.data_type() {
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => ArrayRef::clone(array),
        DataType::Null => by_casting(&DataType::Utf8)?,
        DataType::Dictionary(_, values) if is_text(values) => ArrayRef::clone(array),
        DataType::Dictionary(_, values) => readable(&by_casting(values)?, column, holds)?,
        DataType::RunEndEncoded(_, values) => {
            readable(&by_casting(values.data_type())?, column, holds)?
        }
        DataType::Boolean => texts(ticks(array.as_boolean(), holds)),
        DataType::Float16 => numbers(by_casting(&DataType::Float32)?.as_primitive()),
        DataType::Float32 => numbers(array.as_primitive()),
        DataType::Float64 => large_numbers(array.as_primitive()),
        type_ if type_.is_integer() => by_casting(&DataType::Utf8)?,
        DataType::Decimal32(..)
        | DataType::Decimal64(..)
        | DataType::Decimal128(..)
        | DataType::Decimal256(..) => texts(decimals(&by_casting(&DataType::Utf8)?)),
        DataType::Date32 | DataType::Date64 | DataType::Timestamp(..) => {
            let dates = by_casting(&DataType::Date32)?;
            days(&dates).ok_or_else(wrong)?
        }
        DataType::List(_)
        | DataType::LargeList(_)
        | DataType::ListView(_)
        | DataType::LargeListView(_)
        | DataType::FixedSizeList(..) => lines(array, column, holds).ok_or_else(wrong)?,
        _ => return Err(wrong()),
    })
}

const fn is_text(type_: &DataType) -> bool {
    matches!(
        type_,
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View
    )
}

/// Gives the cells of readable arrays to a column, each distinct text of a dictionary once.
pub(crate) fn take_all<'a>(arrays: &'a [ArrayRef], column: &mut FrameColumn<'a>) {
    let mut known = None;
    for array in arrays {
        match array.as_any_dictionary_opt() {
            Some(dictionary) => take_keyed(dictionary, &mut known, column),
            None => take(array, column),
        }
    }
}

/// The texts of a dictionary, and the number that the column gave each.
struct Known {
    values: ArrayData,
    numbers: Vec<u32>,
}

fn take_keyed<'a>(
    dictionary: &'a dyn AnyDictionaryArray,
    known: &mut Option<Known>,
    column: &mut FrameColumn<'a>,
) {
    // The arrays of a file mostly share one dictionary, which may be as long as they are.
    let values = dictionary.values().to_data();
    let Known { numbers, .. } = match known.take() {
        Some(same) if same.values.ptr_eq(&values) => known.insert(same),
        _ => {
            let number =
                |text: Option<&'a str>| text.map_or(u32::MAX, |text| column.number_of(text));
            let numbers = each(dictionary.values()).map(number).collect();
            known.insert(Known { values, numbers })
        }
    };
    // An empty dictionary has no keys that could be told.
    if numbers.is_empty() {
        (0..dictionary.len()).for_each(|_| column.push_empty());
        return;
    }
    let keys = dictionary.normalized_keys();
    let keys = keys.iter().enumerate().map(|(at, key)| {
        let is_given = dictionary.keys().is_valid(at);
        numbers.get(*key).filter(|_| is_given).copied()
    });
    column.extend_numbered(keys);
}

/// Gives the cells of an array of texts to a column.
fn take<'a>(array: &'a ArrayRef, column: &mut FrameColumn<'a>) {
    match array.data_type() {
        DataType::Utf8 => push_all(array.as_string::<i32>().iter(), column),
        DataType::LargeUtf8 => push_all(array.as_string::<i64>().iter(), column),
        DataType::Utf8View => push_all(array.as_string_view().iter(), column),
        _ => (0..array.len()).for_each(|_| column.push_empty()),
    }
}

fn push_all<'a>(texts: impl Iterator<Item = Option<&'a str>>, column: &mut FrameColumn<'a>) {
    for text in texts {
        match text {
            Some(text) => column.push(text),
            None => column.push_empty(),
        }
    }
}

/// The texts of an array of texts.
fn each(array: &ArrayRef) -> Box<dyn Iterator<Item = Option<&str>> + '_> {
    match array.data_type() {
        DataType::Utf8 => Box::new(array.as_string::<i32>().iter()),
        DataType::LargeUtf8 => Box::new(array.as_string::<i64>().iter()),
        DataType::Utf8View => Box::new(array.as_string_view().iter()),
        _ => Box::new((0..array.len()).map(|_| None)),
    }
}

fn texts(texts: impl Iterator<Item = Option<String>>) -> ArrayRef {
    let array: StringArray = texts.collect();
    Arc::new(array)
}

/// A box that is ticked has a tick; of any other column, true and false are words.
fn ticks(array: &BooleanArray, holds: Field) -> impl Iterator<Item = Option<String>> + '_ {
    let word = move |value: bool| {
        match (holds.is_box(), value) {
            (true, true) => "√",
            (true, false) => "",
            (false, true) => "true",
            (false, false) => "false",
        }
        .to_owned()
    };
    array.iter().map(move |value| value.map(word))
}

fn numbers(array: &Float32Array) -> ArrayRef {
    texts(array.iter().map(|value| number(f64::from(value?), value?)))
}

fn large_numbers(array: &Float64Array) -> ArrayRef {
    texts(array.iter().map(|value| number(value?, value?)))
}

/// A whole number without a point, as frames turn whole numbers into others where one is missing; no number at all
/// is an empty cell.
fn number(value: f64, written: impl core::fmt::Display) -> Option<String> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if value.is_nan() {
        None
    } else if value.fract() == 0.0 && value.abs() < EXACT {
        Some(format!("{value:.0}"))
    } else {
        Some(written.to_string())
    }
}

/// Decimals without the zeros behind a point that say nothing.
fn decimals(written: &ArrayRef) -> impl Iterator<Item = Option<String>> + '_ {
    each(written).map(|text| {
        let text = text?;
        let short = if text.contains('.') {
            text.trim_end_matches('0').trim_end_matches('.')
        } else {
            text
        };
        Some(short.to_owned())
    })
}

/// Days as `YYYY-MM-DD`; of a time with a zone, the day in that zone.
fn days(dates: &ArrayRef) -> Option<ArrayRef> {
    let dates = dates.as_primitive_opt::<Date32Type>()?;
    let written = |days: i32| columns::day(days).map(|day| day.to_string());
    Some(texts(dates.iter().map(|days| days.and_then(written))))
}

/// A list as one cell with a line for each of its items, as content elements stand in a table.
fn lines(array: &ArrayRef, column: &str, holds: Field) -> Option<ArrayRef> {
    let (DataType::List(item)
    | DataType::LargeList(item)
    | DataType::ListView(item)
    | DataType::LargeListView(item)
    | DataType::FixedSizeList(item, _)) = array.data_type()
    else {
        return None;
    };
    let list = cast(array, &DataType::LargeList(item.clone())).ok()?;
    let list = list.as_list_opt::<i64>()?;
    let items = readable(list.values(), column, holds).ok()?;
    let items = cast(&items, &DataType::LargeUtf8).ok()?;
    let items = items.as_string_opt::<i64>()?;
    let cells = (0..list.len()).map(|at| {
        if list.is_null(at) {
            return None;
        }
        let (from, to) = (
            list.value_offsets().get(at)?,
            list.value_offsets().get(at + 1)?,
        );
        let (from, to) = (usize::try_from(*from).ok()?, usize::try_from(*to).ok()?);
        let texts: Vec<&str> = (from..to)
            .filter(|at| items.is_valid(*at))
            .map(|at| items.value(at))
            .collect();
        Some(texts.join("\n"))
    });
    Some(texts(cells))
}
