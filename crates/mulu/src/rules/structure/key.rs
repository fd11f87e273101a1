//! The keys by which entries are compared.

use core::hash::Hasher;

use rustc_hash::FxHasher;

use crate::parse::fold;

/// The key of one entry, written into the same buffer for all of them.
#[derive(Debug, Default)]
pub(super) struct Key(String);

impl Key {
    /// A text as it compares: width and white space folded.
    pub(super) fn text(&mut self, text: &str) {
        fold::append_key(text, &mut self.0);
        // No folded text holds a control character.
        self.0.push('\0');
    }

    /// A number.
    pub(super) fn number(&mut self, number: usize) {
        let mut rest = number;
        while rest > 0 {
            let digit = u32::try_from(rest % 10).unwrap_or_default();
            self.0.push(char::from_digit(digit, 10).unwrap_or_default());
            rest /= 10;
        }
        self.0.push('\0');
    }

    /// Makes room for the next.
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// A number that equal keys share.
    pub(super) fn hash(&self) -> u64 {
        let mut hasher = FxHasher::default();
        hasher.write(self.0.as_bytes());
        hasher.finish()
    }
}
