//! Columns on a terminal: how wide a text is, how it is broken, what of it may be shown.

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// Columns of a report where no terminal says otherwise.
const USUAL: usize = 100;
/// Beyond this a line is hard to read, however wide the terminal.
const WIDEST: usize = 120;
/// Below this nothing can be laid out.
const NARROWEST: usize = 40;

/// Columns to lay a text out in.
pub(crate) fn columns(terminal: Option<usize>) -> usize {
    terminal.unwrap_or(USUAL).clamp(NARROWEST, WIDEST)
}

/// Columns a text takes; a Chinese character takes two.
pub(crate) fn width(text: &str) -> usize {
    text.width()
}

/// A character as it may be shown: what would move the cursor, hide text or turn its direction stands as a mark.
pub(crate) fn visible(letter: char) -> char {
    match letter {
        '\n' => '↵',
        '\t' | '\r' => ' ',
        // Zero-width and direction marks can make a table read otherwise than it is.
        '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}'
        | '\u{FEFF}' => '\u{FFFD}',
        control if control.is_control() => '\u{FFFD}',
        other => other,
    }
}

/// A text of someone else's in one line, safe on a terminal. One character stays one character.
pub(crate) fn clean(text: &str) -> String {
    text.chars().map(visible).collect()
}

/// A text filled with spaces up to a number of columns.
pub(crate) fn pad(text: &str, columns: usize) -> String {
    let missing = columns.saturating_sub(width(text));
    format!("{text}{}", " ".repeat(missing))
}

/// A text cut to a number of columns.
pub(crate) fn cut(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut short = String::new();
    let mut used = 1;
    for letter in text.chars() {
        used += letter.width().unwrap_or(0);
        if used > columns {
            break;
        }
        short.push(letter);
    }
    short.push('…');
    short
}

/// Marks that do not begin a line.
const NOT_FIRST: &str = "，。、；：？！）》」』】〕”’,.;:?!)]}%…·";
/// Marks that do not end a line.
const NOT_LAST: &str = "（《「『【〔“‘([{";

/// Breaks a text into lines: between Chinese characters, at spaces, never before a closing mark.
pub(crate) fn wrap(text: &str, columns: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        let mut used = 0;
        for piece in pieces(paragraph) {
            let wide = width(piece.trim_end());
            if used > 0 && used + wide > columns {
                lines.push(line.trim_end().to_owned());
                line.clear();
                used = 0;
            }
            if wide > columns {
                // A word longer than the line, such as a web address.
                for letter in piece.chars() {
                    let wide = letter.width().unwrap_or(0);
                    if used + wide > columns {
                        lines.push(core::mem::take(&mut line));
                        used = 0;
                    }
                    line.push(letter);
                    used += wide;
                }
                continue;
            }
            let piece = if used == 0 { piece.trim_start() } else { piece };
            line.push_str(piece);
            used += width(piece);
        }
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// The pieces of a paragraph a line may be broken between.
fn pieces(paragraph: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut before: Option<char> = None;
    for (at, letter) in paragraph.char_indices() {
        if let Some(last) = before
            && may_break(last, letter)
            && at > start
        {
            pieces.extend(paragraph.get(start..at));
            start = at;
        }
        before = Some(letter);
    }
    pieces.extend(paragraph.get(start..).filter(|rest| !rest.is_empty()));
    pieces
}

fn may_break(before: char, after: char) -> bool {
    if NOT_FIRST.contains(after) || NOT_LAST.contains(before) || after == ' ' {
        return false;
    }
    let wide = |letter: char| letter.width().unwrap_or(0) > 1;
    before == ' ' || wide(before) || wide(after)
}

/// A table of columns, aligned by what is seen; the last column is not filled.
pub(crate) fn table(rows: &[Vec<String>]) -> Vec<String> {
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..count)
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| width(cell)).max().unwrap_or(0)
        })
        .collect();
    rows.iter()
        .map(|row| {
            let cells = row.iter().zip(&widths).map(|(cell, &wide)| pad(cell, wide));
            cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{clean, cut, pad, wrap};

    #[test]
    fn lines_break_between_characters_and_not_before_closing_marks() {
        assert_eq!(
            wrap("公开时限超过,法定上限", 12),
            ["公开时限超", "过,法定上限"]
        );
        assert_eq!(wrap("mulu explain TIM002", 12), ["mulu explain", "TIM002"]);
        assert_eq!(wrap("https://www.example.gov.cn", 10).len(), 3);
        assert_eq!(wrap("", 10), [""]);
    }

    #[test]
    fn what_moves_the_cursor_is_not_shown() {
        assert_eq!(
            clean("公\u{1B}[31m开\n日\u{202E}期"),
            "公\u{FFFD}[31m开↵日\u{FFFD}期"
        );
    }

    #[test]
    fn columns_are_counted_as_seen() {
        assert_eq!(pad("目录", 6), "目录  ");
        assert_eq!(cut("公开时限", 5), "公开…");
    }
}
