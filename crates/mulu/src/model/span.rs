//! A stretch of a text.

use serde::{Deserialize, Serialize};

/// A stretch of a text, counted in Unicode code points: `start` included, `end` excluded.
///
/// Code points, not bytes, so that `text[start:end]` in Python is the same stretch.
/// On the wire it is `[start, end]`.
///
/// ```
/// let span = mulu::model::Span::new(2, 5);
/// assert_eq!(span.slice("公开20个工作日"), "20个");
/// ```
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[serde(from = "[u32; 2]", into = "[u32; 2]")]
pub struct Span {
    /// First code point of the stretch.
    pub start: u32,
    /// One past the last code point of the stretch.
    pub end: u32,
}

impl Span {
    /// The stretch from `start` to before `end`.
    ///
    /// ```
    /// let span = mulu::model::Span::new(2, 5);
    /// assert_eq!((span.start, span.end), (2, 5));
    /// ```
    #[must_use]
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// The part of `text` this span covers; cut short where the text ends earlier.
    ///
    /// ```
    /// use mulu::model::Span;
    /// assert_eq!(Span::new(0, 2).slice("及时公开"), "及时");
    /// assert_eq!(Span::new(2, 99).slice("及时公开"), "公开");
    /// ```
    #[must_use]
    pub fn slice(self, text: &str) -> &str {
        let range = self.byte_range(text);
        &text[range]
    }

    /// The same stretch in bytes of `text`, always on character boundaries.
    ///
    /// ```
    /// assert_eq!(mulu::model::Span::new(1, 2).byte_range("及时公开"), 3..6);
    /// ```
    #[must_use]
    pub fn byte_range(self, text: &str) -> core::ops::Range<usize> {
        let at = |n: u32| {
            text.char_indices()
                .nth(n as usize)
                .map_or(text.len(), |(i, _)| i)
        };
        let start = at(self.start);
        start..at(self.end).max(start)
    }
}

impl From<[u32; 2]> for Span {
    fn from([start, end]: [u32; 2]) -> Self {
        Self { start, end }
    }
}

impl From<Span> for [u32; 2] {
    fn from(span: Span) -> Self {
        [span.start, span.end]
    }
}
