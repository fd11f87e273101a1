//! Book-title marks and brackets, and which of them belong together.

use crate::model::Span;

/// The partner of every opening mark, and the marks without a partner.
pub(super) struct Marks {
    close_of: Vec<Option<u32>>,
    /// Marks that stand alone, and pairs of two different kinds.
    pub(super) unbalanced: Vec<Span>,
}

impl Marks {
    /// Where the mark opened at `open` is closed.
    pub(super) fn close_of(&self, open: usize) -> Option<usize> {
        self.close_of
            .get(open)
            .copied()
            .flatten()
            .map(|at| at as usize)
    }
}

/// The kind of an opening book-title mark.
pub(super) const fn book_open(c: char) -> Option<u8> {
    match c {
        '《' => Some(1),
        '〈' | '＜' | '<' => Some(2),
        '«' => Some(3),
        '『' | '「' => Some(4),
        _ => None,
    }
}

pub(super) const fn book_close(c: char) -> Option<u8> {
    match c {
        '》' => Some(1),
        '〉' | '＞' | '>' => Some(2),
        '»' => Some(3),
        '』' | '」' => Some(4),
        _ => None,
    }
}

/// The kind of an opening bracket; the square ones are interchangeable.
pub(super) const fn bracket_open(c: char) -> Option<u8> {
    match c {
        '(' | '（' | '﹙' => Some(1),
        '[' | '［' | '〔' | '【' | '﹝' | '〖' => Some(2),
        _ => None,
    }
}

pub(super) const fn bracket_close(c: char) -> Option<u8> {
    match c {
        ')' | '）' | '﹚' => Some(1),
        ']' | '］' | '〕' | '】' | '﹞' | '〗' => Some(2),
        _ => None,
    }
}

/// Pairs all marks of `text` in one pass.
pub(super) fn pair(text: &[char]) -> Marks {
    let mut marks = Marks {
        close_of: vec![None; text.len()],
        unbalanced: Vec::new(),
    };
    let (mut books, mut brackets) = (Vec::new(), Vec::new());
    for (at, &c) in (0..).zip(text) {
        if let Some(kind) = book_open(c) {
            books.push((kind, at));
        } else if let Some(kind) = bracket_open(c) {
            brackets.push((kind, at));
        } else if let Some(kind) = book_close(c) {
            marks.close(&mut books, kind, at);
        } else if let Some(kind) = bracket_close(c)
            && !(brackets.is_empty() && numbers_an_entry(text, at as usize))
        {
            marks.close(&mut brackets, kind, at);
        }
    }
    let alone = books
        .into_iter()
        .chain(brackets)
        .map(|(_, at)| Span::new(at, at + 1));
    marks.unbalanced.extend(alone);
    marks.unbalanced.sort_unstable();
    marks
}

impl Marks {
    fn close(&mut self, open: &mut Vec<(u8, u32)>, kind: u8, at: u32) {
        if let [.., (outer, _), (inner, lone)] = open[..]
            && inner != kind
            && outer == kind
        {
            self.unbalanced.push(Span::new(lone, lone + 1));
            open.pop();
        }
        let Some((opened, from)) = open.pop() else {
            self.unbalanced.push(Span::new(at, at + 1));
            return;
        };
        if opened != kind {
            self.unbalanced.push(Span::new(from, at + 1));
        }
        if let Some(close_of) = self.close_of.get_mut(from as usize) {
            *close_of = Some(at);
        }
    }
}

/// Whether the bracket at `at` ends the number of a list entry: `1)`, `（` left out.
fn numbers_an_entry(text: &[char], at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().iter().rev();
    let digits = before
        .clone()
        .take(3)
        .take_while(|c| is_numeral(**c))
        .count();
    let head = before.copied().nth(digits);
    digits > 0 && head.is_none_or(|c| c.is_whitespace() || matches!(c, ';' | '；' | '。' | '》'))
}

pub(super) const fn is_numeral(c: char) -> bool {
    c.is_ascii_digit()
        || matches!(
            c,
            '０'
                ..='９'
                    | '零'
                    | '〇'
                    | '一'
                    | '二'
                    | '两'
                    | '三'
                    | '四'
                    | '五'
                    | '六'
                    | '七'
                    | '八'
                    | '九'
                    | '十'
                    | '百'
                    | '千'
        )
}
