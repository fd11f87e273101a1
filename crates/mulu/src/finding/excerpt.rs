//! As much of a text as a finding shows.

use crate::model::Span;

/// Texts up to so many bytes are shown whole: five thousand letters, more than any table has in a cell.
const LONG: usize = 16 * 1024;

/// How many letters are shown on either side of a stretch of a longer one.
const AROUND: u32 = 100;

/// A text with a stretch of it, or what stands around the stretch: were each of the thousands of findings that a
/// damaged cell may have to hold all of it, there would be no end.
pub(super) fn excerpt(text: &str, span: Option<Span>) -> (String, Option<Span>) {
    let Some(span) = span.filter(|_| is_long(text)) else {
        return (text.to_owned(), span);
    };
    let first = span.start.saturating_sub(AROUND);
    let shown = Span::new(first, span.end.saturating_add(AROUND)).byte_range(text);
    let (is_cut_before, is_cut_after) = (first > 0, shown.end < text.len());
    let mark = |is_cut: bool| if is_cut { "…" } else { "" };
    let moved = |at: u32| at.saturating_sub(first) + u32::from(is_cut_before);
    let stretch = text.get(shown).unwrap_or_default();
    (
        format!("{}{stretch}{}", mark(is_cut_before), mark(is_cut_after)),
        Some(Span::new(moved(span.start), moved(span.end))),
    )
}

/// Whether a text is too long to be shown whole, or written anew.
pub(crate) const fn is_long(text: &str) -> bool {
    text.len() > LONG
}
