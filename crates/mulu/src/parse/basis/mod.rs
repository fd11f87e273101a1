//! Reads the column 公开依据: titles, decree and document numbers, articles.
//!
//! Nothing is corrected here. What is cited is said with its place in the cell; what is not a
//! citation is said too.

mod article;
mod marks;
mod number;
mod plain;
mod reader;

use crate::law::Law;
use serde::Serialize;

use crate::model::Span;
use crate::model::basis::BasisCitation;
use crate::parse::longest::readable;

/// What a cell of the column 公开依据 says.
///
/// ```
/// use mulu::{law::Law, parse::basis::basis};
/// let reading = basis("见文件", &Law::national());
/// assert!(reading.citations.is_empty());
/// assert_eq!(reading.unreadable[0].slice("见文件"), "见文件");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct BasisReading {
    /// The texts cited, in the order written.
    pub citations: Vec<BasisCitation>,
    /// Stretches that name no text.
    pub unreadable: Vec<Span>,
    /// Brackets and book-title marks without a partner, and pairs of two different kinds.
    pub unbalanced: Vec<Span>,
}

/// Reads a cell of the column 公开依据.
///
/// The time grows with the length of the text and no faster. What stands behind the 32,767th letter, where the cell of a
/// spreadsheet ends, is one unreadable stretch.
///
/// ```
/// use mulu::{law::Law, parse::basis::basis};
/// let cell = "《中华人民共和国政府信息公开条例》（国令第711号）第二十条第（七）项；《预算法》第14条";
/// let citations = basis(cell, &Law::national()).citations;
/// assert_eq!(citations[0].instrument.as_deref(), Some("disclosure-regulation"));
/// assert_eq!(citations[0].number.as_deref(), Some("国令第711号"));
/// assert_eq!(citations[0].articles[0].item, Some(7));
/// assert_eq!(citations[1].span.slice(cell), "《预算法》第14条");
/// ```
#[must_use]
pub fn basis(text: &str, law: &Law) -> BasisReading {
    let (text, rest) = readable(text);
    let text: Vec<char> = text.chars().collect();
    let mut reading = reader::Reader::new(&text, law).read();
    reading.unreadable.extend(rest);
    reading
}
