//! The offending text with carets under what offends.
//!
//! Drawn here and not by annotate-snippets: that crate heads every snippet with `path:line:column` and a gutter of
//! line numbers, which a clerk would read as rows of the sheet, and it neither breaks the sentences below the caret
//! at a column nor puts the law and the new text on the same bar.

use mulu::model::Span;
use unicode_width::UnicodeWidthChar as _;

use crate::layout::visible;

/// A line of a cell, and the columns to underline.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Drawn {
    /// The part of the text around what offends, in one line.
    pub(super) line: String,
    /// Columns before the carets, and how many carets.
    pub(super) carets: Option<(usize, usize)>,
}

/// Draws the part of `text` around `span` that fits the columns.
pub(super) fn draw(text: &str, span: Option<Span>, columns: usize) -> Drawn {
    let letters: Vec<(char, usize)> = text
        .chars()
        .map(|letter| {
            let letter = visible(letter);
            (letter, letter.width().unwrap_or(0))
        })
        .collect();
    let length = letters.len();
    let (start, end) = span.map_or((0, 0), |span| {
        let start = (span.start as usize).min(length);
        (start, (span.end as usize).clamp(start, length))
    });
    let wide = |from: usize, to: usize| -> usize {
        letters
            .get(from..to)
            .unwrap_or_default()
            .iter()
            .map(|(_, wide)| wide)
            .sum()
    };
    let (mut first, mut last) = (0, length);
    if wide(0, length) > columns {
        // One column on each side for the mark of omission.
        let room = columns.saturating_sub(2);
        first = start;
        last = start;
        while last < length
            && wide(first, last + 1) <= room
            && (last < end || wide(first, last) < room / 2)
        {
            last += 1;
        }
        while first > 0 && wide(first - 1, last) <= room {
            first -= 1;
        }
        while last < length && wide(first, last + 1) <= room {
            last += 1;
        }
    }
    let mut line = String::new();
    if first > 0 {
        line.push('…');
    }
    line.extend(
        letters
            .get(first..last)
            .unwrap_or_default()
            .iter()
            .map(|(letter, _)| letter),
    );
    if last < length {
        line.push('…');
    }
    let carets = span.map(|_| {
        let before = usize::from(first > 0) + wide(first, start);
        (before, wide(start, end.min(last)).max(1))
    });
    Drawn { line, carets }
}

/// What of a new text differs from the old: byte range in `new`.
pub(super) fn changed(old: &str, new: &str) -> core::ops::Range<usize> {
    let same = |a: &mut dyn Iterator<Item = char>, b: &mut dyn Iterator<Item = char>| -> usize {
        a.zip(b)
            .take_while(|(a, b)| a == b)
            .map(|(a, _)| a.len_utf8())
            .sum()
    };
    let start = same(&mut old.chars(), &mut new.chars());
    let (old, rest) = (
        old.get(start..).unwrap_or_default(),
        new.get(start..).unwrap_or_default(),
    );
    let end = new.len() - same(&mut old.chars().rev(), &mut rest.chars().rev());
    start..end.max(start)
}

#[cfg(test)]
mod tests {
    use super::{changed, draw};
    use mulu::model::Span;

    #[test]
    fn carets_stand_under_the_stretch_in_columns_not_letters() {
        let drawn = draw("自形成之日起30个工作日内", Some(Span::new(6, 12)), 80);
        assert_eq!(drawn.carets, Some((12, 10)));
    }

    #[test]
    fn a_long_text_is_cut_around_the_stretch() {
        let text = format!("{}坏{}", "好".repeat(100), "好".repeat(100));
        let drawn = draw(&text, Some(Span::new(100, 101)), 40);
        assert!(
            drawn.line.starts_with('…') && drawn.line.ends_with('…'),
            "{}",
            drawn.line
        );
        let (before, wide) = drawn.carets.unwrap_or_default();
        assert_eq!(wide, 2);
        assert!(crate::layout::width(&drawn.line) <= 40);
        assert!(
            drawn.line.chars().nth(before.div_ceil(2)) == Some('坏'),
            "{} {before}",
            drawn.line
        );
    }

    #[test]
    fn a_line_break_keeps_one_line() {
        assert_eq!(draw("形\n成", None, 80).line, "形↵成");
    }

    #[test]
    fn what_is_new_is_found() {
        let new = "形成之日起20个工作日内";
        assert_eq!(&new[changed("形成之日起30个工作日内", new)], "2");
    }
}
