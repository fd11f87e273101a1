//! Where a cited title or number stands in its cell, and the cell with another text in its place.

use crate::finding::is_long;
use crate::model::Span;
use crate::model::basis::BasisCitation;

/// Where `wanted` stands within the stretch of a citation. Titles and numbers are kept without the
/// blanks and line breaks of the cell, so these are passed over.
pub(super) fn find(cell: &str, citation: &BasisCitation, wanted: &str) -> Option<Span> {
    let within = citation.span;
    let chars: Vec<(u32, char)> = (0..)
        .zip(cell.chars())
        .skip(within.start as usize)
        .take_while(|(at, _)| *at < within.end)
        .filter(|(_, c)| !c.is_whitespace() && !c.is_control())
        .collect();
    let wanted: Vec<char> = wanted.chars().collect();
    let length = wanted.len();
    if length == 0 {
        return None;
    }
    let found = chars
        .windows(length)
        .find(|window| window.iter().map(|(_, c)| c).eq(&wanted))?;
    let (first, last) = (found.first()?, found.last()?);
    Some(Span::new(first.0, last.0 + 1))
}

/// The cell with `words` in place of a stretch; none of a cell that nobody writes anew.
pub(super) fn replace(cell: &str, span: Span, words: &str) -> Option<String> {
    if is_long(cell) {
        return None;
    }
    let range = span.byte_range(cell);
    let (before, after) = (&cell[..range.start], &cell[range.end..]);
    Some(format!("{before}{words}{after}"))
}
