//! JSON written by hand: members, lists, texts, numbers and days.

use chrono::{Datelike, NaiveDate};

/// The name of a member with the comma before it, which the first of an object goes without.
macro_rules! named {
    ($name:literal) => {
        concat!(",\"", $name, "\":")
    };
}

pub(super) use named;

/// A line of JSON in the making.
pub(super) struct Writer(String);

impl Writer {
    /// Room for about so many bytes.
    pub(super) fn with_capacity(bytes: usize) -> Self {
        Self(String::with_capacity(bytes))
    }

    /// The line.
    pub(super) fn line(self) -> String {
        self.0
    }

    /// A member whose value is a text.
    pub(super) fn member(&mut self, name: &str, text: &str) {
        self.name(name);
        self.text(text);
    }

    /// A member whose value is a text or null.
    pub(super) fn optional(&mut self, name: &str, text: Option<&str>) {
        self.name(name);
        match text {
            Some(text) => self.text(text),
            None => self.raw("null"),
        }
    }

    /// A member that is left out where there is nothing to say.
    pub(super) fn if_any(&mut self, name: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.member(name, text);
        }
    }

    /// The name of the next member, one of ours, as [`named`] gives it.
    pub(super) fn name(&mut self, named: &str) {
        let comma = usize::from(self.0.ends_with('{'));
        self.raw(named.get(comma..).unwrap_or_default());
    }

    /// The name of the next member, whoever gave it.
    pub(super) fn key(&mut self, name: &str) {
        if !self.0.ends_with('{') {
            self.raw(",");
        }
        self.text(name);
        self.raw(":");
    }

    pub(super) fn list<T>(&mut self, items: &[T], write: impl Fn(&mut Self, &T)) {
        self.raw("[");
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                self.raw(",");
            }
            write(self, item);
        }
        self.raw("]");
    }

    pub(super) fn value<T>(&mut self, value: Option<&T>, write: impl Fn(&mut Self, &T)) {
        match value {
            Some(value) => write(self, value),
            None => self.raw("null"),
        }
    }

    pub(super) fn date(&mut self, date: Option<NaiveDate>) {
        self.value(date.as_ref(), |json, date| json.day(*date));
    }

    /// A day as `2020-12-31`; of a year that is written otherwise, as chrono writes it.
    pub(super) fn day(&mut self, day: NaiveDate) {
        let Ok(year @ ..10_000) = u32::try_from(day.year()) else {
            return self.text(&day.to_string());
        };
        self.0.push('"');
        self.digits(year, 1_000);
        self.0.push('-');
        self.digits(day.month(), 10);
        self.0.push('-');
        self.digits(day.day(), 10);
        self.0.push('"');
    }

    /// A number with leading zeros; `place` is the worth of its first digit.
    fn digits(&mut self, number: u32, mut place: u32) {
        while place > 0 {
            let digit = char::from_digit(number / place % 10, 10);
            self.0.push(digit.unwrap_or('0'));
            place /= 10;
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        if text.bytes().any(|b| b < b' ' || matches!(b, b'"' | b'\\')) {
            return self.serialised(text);
        }
        self.0.push('"');
        self.raw(text);
        self.0.push('"');
    }

    pub(super) fn number(&mut self, number: u64) {
        match u8::try_from(number) {
            Ok(digit @ 0..=9) => self.0.push(char::from(b'0' + digit)),
            _ => self.raw(&number.to_string()),
        }
    }

    /// What serde writes: of texts with signs that JSON escapes, and of values of many forms.
    pub(super) fn serialised<T: serde::Serialize + ?Sized>(&mut self, value: &T) {
        // Texts, and plain structs with text keys: they always serialise.
        self.raw(&serde_json::to_string(value).unwrap_or_default());
    }

    pub(super) fn raw(&mut self, text: &str) {
        self.0.push_str(text);
    }
}
