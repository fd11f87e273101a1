//! Working days of whole columns of dates, three-valued: a value, or bounds where no arrangement settles the days.

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Int64Type};
use arrow_array::{Array, ArrayRef, BooleanArray, RecordBatch};
use arrow_cast::cast;
use arrow_schema::{ArrowError, DataType};
use chrono::NaiveDate;
use mulu::calendar::{Answer, WorkingCalendar, WorkingDays};

use crate::columns::{Columns, day};

/// The days that end so many working days after others: `deadline`, `earliest` and `latest`.
///
/// `working_days` has one number for all dates, or one for each; where a date or a number is missing, so is the answer.
///
/// # Errors
/// Where `from` holds no dates, `working_days` no numbers from 0 to 4,294,967,295, or the two differ in length.
///
/// ```
/// use std::sync::Arc;
/// use arrow_array::{ArrayRef, Date32Array, Int64Array};
/// let from: ArrayRef = Arc::new(Date32Array::from(vec![20_714])); // 2026-09-18
/// let days: ArrayRef = Arc::new(Int64Array::from(vec![20]));
/// let deadlines = mulu_arrow::add(&from, &days).unwrap();
/// assert_eq!(deadlines.num_rows(), 1);
/// ```
pub fn add(from: &ArrayRef, working_days: &ArrayRef) -> Result<RecordBatch, ArrowError> {
    let from = days_of(from)?;
    if !working_days.data_type().is_integer() {
        let found = working_days.data_type();
        let message = format!("numbers of working days are asked for, and these are {found}");
        return Err(ArrowError::InvalidArgumentError(message));
    }
    let numbers = cast(working_days, &DataType::Int64)?;
    let numbers: Vec<Option<i64>> = numbers.as_primitive::<Int64Type>().iter().collect();
    let number = of_each(&numbers, from.len())?;
    let calendar = WorkingCalendar::national();
    let mut answers = Vec::with_capacity(from.len());
    for (at, from) in from.iter().enumerate() {
        let (Some(from), Some(number)) = (from, number(at)) else {
            answers.push(None);
            continue;
        };
        let number = u32::try_from(number)
            .map_err(|_| ArrowError::InvalidArgumentError(format!("{number} working days")))?;
        answers.push(Some(calendar.add(*from, WorkingDays(number))));
    }
    let answers = answers.iter().copied();
    let mut columns = Columns::default();
    columns.optional_day("deadline", answers.clone().map(|it| it?.known()));
    columns.optional_day("earliest", answers.clone().map(|it| it?.lower()));
    columns.optional_day("latest", answers.map(|it| it?.upper()));
    columns.batch()
}

/// The working days after some days up to and including others: `working_days`, `least` and `most`.
///
/// # Errors
/// Where either holds no dates, or the two differ in length.
///
/// ```
/// use std::sync::Arc;
/// use arrow_array::{ArrayRef, Date32Array};
/// let from: ArrayRef = Arc::new(Date32Array::from(vec![20_714]));
/// let counted = mulu_arrow::count(&from, &from).unwrap();
/// assert_eq!(counted.num_rows(), 1);
/// ```
pub fn count(from: &ArrayRef, to: &ArrayRef) -> Result<RecordBatch, ArrowError> {
    let (from, to) = (days_of(from)?, days_of(to)?);
    let to = of_each(&to, from.len())?;
    let calendar = WorkingCalendar::national();
    let answers: Vec<Option<Answer<i64>>> = from
        .iter()
        .enumerate()
        .map(|(at, from)| Some(calendar.count((*from)?, to(at)?).map(|days| days.0)))
        .collect();
    let answers = answers.iter().copied();
    let mut columns = Columns::default();
    columns.optional_number("working_days", answers.clone().map(|it| it?.known()));
    columns.optional_number("least", answers.clone().map(|it| it?.lower()));
    columns.optional_number("most", answers.map(|it| it?.upper()));
    columns.batch()
}

/// Whether days are working days, make-up days included; null where no arrangement settles one.
///
/// # Errors
/// Where `days` holds no dates.
///
/// ```
/// use std::sync::Arc;
/// use arrow_array::{ArrayRef, Date32Array};
/// let sunday_made_up_for: ArrayRef = Arc::new(Date32Array::from(vec![20_716])); // 2026-09-20
/// assert!(mulu_arrow::is_working_day(&sunday_made_up_for).unwrap().value(0));
/// ```
pub fn is_working_day(days: &ArrayRef) -> Result<BooleanArray, ArrowError> {
    let calendar = WorkingCalendar::national();
    let days = days_of(days)?;
    Ok(days
        .iter()
        .map(|day| calendar.is_working_day((*day)?).known())
        .collect())
}

/// The dates of an array; of a time, its day.
fn days_of(array: &ArrayRef) -> Result<Vec<Option<NaiveDate>>, ArrowError> {
    match array.data_type() {
        DataType::Date32 | DataType::Date64 | DataType::Timestamp(..) | DataType::Null => {}
        other => {
            let message = format!("dates are asked for, and these are {other}");
            return Err(ArrowError::InvalidArgumentError(message));
        }
    }
    let dates = cast(array, &DataType::Date32)?;
    let dates = dates.as_primitive::<Date32Type>();
    Ok(dates.iter().map(|days| day(days?)).collect())
}

/// One value for all, or one for each.
fn of_each<T: Copy>(
    values: &[Option<T>],
    length: usize,
) -> Result<impl Fn(usize) -> Option<T> + '_, ArrowError> {
    if values.len() != 1 && values.len() != length {
        let message = format!("{} values beside {length} dates", values.len());
        return Err(ArrowError::InvalidArgumentError(message));
    }
    let is_shared = values.len() == 1;
    Ok(move |at: usize| *values.get(if is_shared { 0 } else { at })?)
}
