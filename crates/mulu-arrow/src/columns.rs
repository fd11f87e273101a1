//! Columns in the making.

use std::sync::Arc;

use arrow_array::{
    ArrayRef, Date32Array, Int32Array, Int64Array, RecordBatch, StringArray, StructArray,
};
use arrow_schema::{ArrowError, Field, Schema};
use chrono::{NaiveDate, TimeDelta};

/// The columns of a batch, named and typed as they are added.
#[derive(Default)]
pub(crate) struct Columns {
    fields: Vec<Field>,
    arrays: Vec<ArrayRef>,
}

impl Columns {
    pub(crate) fn add(&mut self, name: &str, array: ArrayRef, is_nullable: bool) {
        let field = Field::new(name, array.data_type().clone(), is_nullable);
        self.fields.push(field);
        self.arrays.push(array);
    }

    /// Texts that are always there.
    pub(crate) fn text<'t>(&mut self, name: &str, texts: impl Iterator<Item = &'t str>) {
        let array: StringArray = texts.map(Some).collect();
        self.add(name, Arc::new(array), false);
    }

    /// Texts that may be missing.
    pub(crate) fn optional_text<'t>(
        &mut self,
        name: &str,
        texts: impl Iterator<Item = Option<&'t str>>,
    ) {
        let array: StringArray = texts.collect();
        self.add(name, Arc::new(array), true);
    }

    /// Texts made for the purpose.
    pub(crate) fn made_text(&mut self, name: &str, texts: impl Iterator<Item = String>) {
        let array: StringArray = texts.map(Some).collect();
        self.add(name, Arc::new(array), false);
    }

    /// Counts that are always there.
    pub(crate) fn count(&mut self, name: &str, counts: impl Iterator<Item = u64>) {
        let array: Int64Array = counts.map(|count| Some(signed(count))).collect();
        self.add(name, Arc::new(array), false);
    }

    /// Counts that may be missing.
    pub(crate) fn optional_count(&mut self, name: &str, counts: impl Iterator<Item = Option<u64>>) {
        self.optional_number(name, counts.map(|count| count.map(signed)));
    }

    /// Numbers that may be missing or negative.
    pub(crate) fn optional_number(
        &mut self,
        name: &str,
        numbers: impl Iterator<Item = Option<i64>>,
    ) {
        let array: Int64Array = numbers.collect();
        self.add(name, Arc::new(array), true);
    }

    /// Small numbers that may be missing.
    pub(crate) fn optional_small(
        &mut self,
        name: &str,
        numbers: impl Iterator<Item = Option<i32>>,
    ) {
        let array: Int32Array = numbers.collect();
        self.add(name, Arc::new(array), true);
    }

    /// Days that may be missing.
    pub(crate) fn optional_day(
        &mut self,
        name: &str,
        days: impl Iterator<Item = Option<NaiveDate>>,
    ) {
        let array: Date32Array = days.map(|day| day.map(days_since_epoch)).collect();
        self.add(name, Arc::new(array), true);
    }

    /// The columns as the members of structures.
    ///
    /// # Errors
    /// As [`batch`](Self::batch).
    pub(crate) fn structures(self, length: usize) -> Result<StructArray, ArrowError> {
        StructArray::try_new_with_length(self.fields.into(), self.arrays, None, length)
    }

    /// The columns as a batch.
    ///
    /// # Errors
    /// Where the columns are not of one length, which would be a fault of ours.
    pub(crate) fn batch(self) -> Result<RecordBatch, ArrowError> {
        RecordBatch::try_new(Arc::new(Schema::new(self.fields)), self.arrays)
    }
}

fn signed(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// A day as Arrow counts it.
pub(crate) fn days_since_epoch(day: NaiveDate) -> i32 {
    let days = day.signed_duration_since(NaiveDate::default()).num_days();
    i32::try_from(days).unwrap_or(i32::MAX)
}

/// The day that Arrow counts so; `None` where the calendar does not reach it.
pub(crate) fn day(days: i32) -> Option<NaiveDate> {
    NaiveDate::default().checked_add_signed(TimeDelta::days(days.into()))
}
