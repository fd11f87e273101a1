//! Addresses and attributes, by their bytes.

use memchr::memchr;

use super::{COLUMNS, ROWS};

/// `F12` or, for a row, `12`, within the sheet; counted from 0.
pub(super) fn address(text: &[u8]) -> Option<(u32, Option<u32>)> {
    let letters = text.iter().take_while(|byte| byte.is_ascii_alphabetic());
    let (letters, digits) = text.split_at(letters.count());
    if letters.len() > 3 || digits.is_empty() || digits.len() > 7 {
        return None;
    }
    let column = letters.iter().fold(0, |column, byte| {
        column * 26 + u32::from(byte.to_ascii_uppercase() - b'A') + 1
    });
    let row = digits.iter().try_fold(0, |row, byte| {
        byte.is_ascii_digit()
            .then(|| row * 10 + u32::from(byte - b'0'))
    })?;
    let inside = (1..=ROWS).contains(&row) && column <= COLUMNS;
    inside.then(|| (row - 1, column.checked_sub(1)))
}

/// An attribute that is none.
pub(super) struct Malformed;

/// Key, value, and where the key begins, of each attribute; as strict as `calamine`.
pub(super) struct Attributes<'a> {
    raw: &'a [u8],
    at: usize,
}

impl<'a> Attributes<'a> {
    pub(super) fn new(raw: &'a [u8]) -> Self {
        Self { raw, at: 0 }
    }

    fn skip_space(&mut self) {
        while self.raw.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
    }

    fn attribute(&mut self) -> Option<(&'a [u8], &'a [u8], usize)> {
        let start = self.at;
        let equals = start + memchr(b'=', &self.raw[start..])?;
        self.at = equals + 1;
        self.skip_space();
        let quote = *self.raw.get(self.at)?;
        if quote != b'"' && quote != b'\'' {
            return None;
        }
        let begin = self.at + 1;
        let end = begin + memchr(quote, &self.raw[begin..])?;
        self.at = end + 1;
        let key = self.raw[start..equals].trim_ascii_end();
        Some((key, &self.raw[begin..end], start))
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = Result<(&'a [u8], &'a [u8], usize), Malformed>;

    fn next(&mut self) -> Option<Self::Item> {
        self.skip_space();
        if self.at >= self.raw.len() {
            return None;
        }
        let found = self.attribute().ok_or(Malformed);
        if found.is_err() {
            self.at = self.raw.len();
        }
        Some(found)
    }
}
