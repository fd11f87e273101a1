//! Reads the tick columns: 公开对象, 公开方式, 公开层级.

use super::{fold, glyph};

/// What a cell of a tick column holds.
///
/// ```
/// use mulu::parse::marks::{Mark, mark};
/// assert_eq!(mark("√"), Mark::Ticked);
/// assert_eq!(mark("全社会"), Mark::Words);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mark {
    /// A tick: √ ✓ ☑ ● ■ 是 Y 1.
    Ticked,
    /// A sign that says no: □ ○ × 否 N 0 or a dash.
    Unticked,
    /// Nothing.
    Empty,
    /// Words, such as 全社会 or 县级, where a tick belongs (rules SCP004, SCP007).
    Words,
    /// A single character that is no known mark: 口, `t`, þ (rule CHN005).
    UnknownGlyph(char),
}

/// Reads one cell of a tick column.
///
/// ```
/// use mulu::parse::marks::{Mark, mark};
/// assert_eq!(mark(" ☑ "), Mark::Ticked);
/// assert_eq!(mark("否"), Mark::Unticked);
/// assert_eq!(mark(""), Mark::Empty);
/// assert_eq!(mark("þ"), Mark::UnknownGlyph('þ'));
/// ```
#[must_use]
pub fn mark(text: &str) -> Mark {
    let mut folded = text.chars().filter_map(fold::char);
    let Some(first) = folded.next() else {
        return Mark::Empty;
    };
    let mut rest = folded.peekable();
    if rest.peek().is_none() {
        return single(first);
    }
    // √√, ——: one mark typed twice.
    let repeated = rest.clone().all(|c| c == first);
    if repeated && !first.is_alphanumeric() {
        return single(first);
    }
    let word: String = core::iter::once(first).chain(rest).take(8).collect();
    match word.to_ascii_lowercase().as_str() {
        "yes" | "true" => Mark::Ticked,
        "no" | "false" => Mark::Unticked,
        _ => Mark::Words,
    }
}

fn single(c: char) -> Mark {
    match glyph::means(c) {
        Some(true) => return Mark::Ticked,
        Some(false) => return Mark::Unticked,
        None => {}
    }
    match c {
        '是' | '有' | 'Y' | 'y' | '1' | 'V' | 'v' => Mark::Ticked,
        '否' | '无' | 'N' | 'n' | '0' | '-' | '/' | 'X' | 'x' | '✕' | '✖' => Mark::Unticked,
        c if glyph::may_be_damaged_mark(c) || !c.is_alphanumeric() => Mark::UnknownGlyph(c),
        c if c.is_ascii() => Mark::UnknownGlyph(c),
        _ => Mark::Words,
    }
}
