//! A channel cell cut into the channels it names.

use core::ops::Range;

use super::vocabulary;
use crate::model::Span;
use crate::parse::{fold, glyph, numeral};

/// The words of one channel, and the mark beside them.
#[derive(Debug, Clone)]
pub(super) struct Chunk {
    pub(super) glyph: Option<char>,
    /// Code points in the text.
    pub(super) start: u32,
    pub(super) end: u32,
    /// Bytes in the text.
    pub(super) bytes: Range<usize>,
}

#[derive(Debug, Clone, Copy)]
struct Letter {
    c: char,
    at: u32,
    from: usize,
    to: usize,
}

/// The chunks of a cell and the glyphs that stand where a mark should but are none.
pub(super) fn chunks(text: &str) -> (Vec<Chunk>, Vec<(char, Span)>) {
    let letters: Vec<Letter> = text
        .char_indices()
        .zip(0_u32..)
        .map(|((from, c), at)| Letter {
            c,
            at,
            from,
            to: from + c.len_utf8(),
        })
        .collect();
    let mut unknown = Vec::new();
    let marks: Vec<usize> = (0..letters.len())
        .filter(|&i| {
            let known = glyph::means(letters[i].c).is_some();
            let damaged = !known && is_damaged_mark(&letters, i);
            if damaged {
                let at = letters[i].at;
                unknown.push((letters[i].c, Span::new(at, at.saturating_add(1))));
            }
            known || damaged
        })
        .collect();
    let mut chunks = Vec::new();
    if marks.is_empty() {
        words(&letters, 0, letters.len(), None, &mut chunks);
    } else if marks_follow(&letters, &marks) {
        let mut start = 0;
        for &mark in &marks {
            words(&letters, start, mark, Some(letters[mark].c), &mut chunks);
            start = mark + 1;
        }
        words(&letters, start, letters.len(), None, &mut chunks);
    } else {
        words(&letters, 0, marks[0], None, &mut chunks);
        for (i, &mark) in marks.iter().enumerate() {
            let end = marks.get(i + 1).copied().unwrap_or(letters.len());
            words(&letters, mark + 1, end, Some(letters[mark].c), &mut chunks);
        }
    }
    (chunks, unknown)
}

/// 口政府网站, t政府网站: a letter that starts an item and has a known channel behind it.
fn is_damaged_mark(letters: &[Letter], at: usize) -> bool {
    if !glyph::may_be_damaged_mark(letters[at].c) {
        return false;
    }
    let before = at.checked_sub(1).map(|i| letters[i].c);
    // 村口电子屏, 路口宣传栏: a place, not a box.
    if letters[at].c == '口' && before.is_some_and(|c| "村路门窗入出港街巷".contains(c)) {
        return false;
    }
    let starts = before
        .is_none_or(|c| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '/' | ':' | '-' | '_'));
    let behind: String = letters[at + 1..]
        .iter()
        .filter_map(|letter| fold::char(letter.c))
        .take(vocabulary::LONGEST)
        .collect();
    starts && vocabulary::starts_with_channel(&behind)
}

/// Whether the marks stand behind their words: 政府网站√ 政府公报□.
fn marks_follow(letters: &[Letter], marks: &[usize]) -> bool {
    let plain = |letter: &Letter| fold::char(letter.c).is_some_and(char::is_alphanumeric);
    let word_before = letters[..marks[0]].iter().any(plain);
    let word_behind = marks
        .last()
        .is_some_and(|&last| letters[last + 1..].iter().any(plain));
    word_before && !word_behind
}

/// Cuts one stretch at its separators, outside brackets.
fn words(letters: &[Letter], from: usize, to: usize, glyph: Option<char>, chunks: &mut Vec<Chunk>) {
    let mut depth = 0_u32;
    let mut start = from;
    let mut pieces: Vec<(usize, usize, bool)> = Vec::new();
    for (i, letter) in (from..).zip(&letters[from..to]) {
        if depth == 0 && i > start && numbers(&letters[i..to]) {
            pieces.push((start, i, false));
            start = i;
        }
        match letter.c {
            '(' | '（' | '〔' | '[' | '【' => depth += 1,
            ')' | '）' | '〕' | ']' | '】' => depth = depth.saturating_sub(1),
            '、' | '；' | ';' | '，' | ',' | '。' | '|' | '+' | '＋' | '•' | '·' if depth == 0 =>
            {
                pieces.push((start, i, false));
                start = i + 1;
            }
            // White space parts words only if both sides stand without it: lines break inside words.
            c if c.is_whitespace() && depth == 0 => {
                pieces.push((start, i, true));
                start = i + 1;
            }
            _ => {}
        }
    }
    pieces.push((start, to, false));
    let mut pieces = pieces
        .into_iter()
        .filter(|(start, end, soft)| !soft || start < end);
    let Some((mut start, mut end, mut soft)) = pieces.next() else {
        return;
    };
    for (next_start, next_end, next_soft) in pieces {
        if !soft || parts(letters, start, end, next_start, next_end) {
            push(letters, start, end, glyph, chunks);
            start = next_start;
        }
        (end, soft) = (next_end, next_soft);
    }
    push(letters, start, end, glyph, chunks);
}

/// (2) or ② at the start.
fn numbers(letters: &[Letter]) -> bool {
    match letters.first().map(|letter| letter.c) {
        Some('①'..='⑳') => true,
        Some('(' | '（') => {
            let digits = letters[1..]
                .iter()
                .take(3)
                .take_while(|l| {
                    fold::char(l.c)
                        .is_some_and(|c| c.is_ascii_digit() || numeral::is_chinese_digit(c))
                })
                .count();
            let close = letters.get(1 + digits).map(|letter| letter.c);
            (1..3).contains(&digits) && matches!(close, Some(')' | '）'))
        }
        _ => false,
    }
}

/// Whether white space between two stretches parts two channels.
fn parts(letters: &[Letter], start: usize, end: usize, next_start: usize, next_end: usize) -> bool {
    // No name is so long: the stretch was already joined from several.
    if next_end - start > 8 * vocabulary::LONGEST {
        return true;
    }
    let left = folded(letters, start, end);
    let right = folded(letters, next_start, next_end);
    let (left, right) = (unnumbered(&left), unnumbered(&right));
    if right.is_empty() || vocabulary::is_name(&format!("{left}{right}")) {
        return false;
    }
    let known = vocabulary::channel(left).is_some();
    let words = right.chars().filter(|c| !c.is_ascii()).count() >= 3;
    known && (vocabulary::channel(right).is_some() || (words && vocabulary::is_name(left)))
}

fn folded(letters: &[Letter], from: usize, to: usize) -> String {
    letters[from..to]
        .iter()
        .filter_map(|letter| fold::char(letter.c))
        .collect()
}

fn unnumbered(folded: &str) -> &str {
    let rest = folded.trim_start_matches(|c: char| {
        c.is_ascii_digit() || numeral::is_chinese_digit(c) || matches!(c, '.' | ')' | '(')
    });
    if rest.len() == folded.len() || folded.starts_with("12345") {
        folded
    } else {
        rest
    }
}

fn push(
    letters: &[Letter],
    mut from: usize,
    mut to: usize,
    glyph: Option<char>,
    chunks: &mut Vec<Chunk>,
) {
    let idle = |c: char| {
        fold::char(c).is_none() || matches!(c, '.' | ':' | '：' | '/' | '-' | '*' | '➢' | '◆')
    };
    let digit =
        |c: char| c.is_ascii_digit() || numeral::is_chinese_digit(c) || matches!(c, '①'..='⑳');
    let skip_idle = |from: &mut usize, to: usize| {
        while *from < to && idle(letters[*from].c) {
            *from += 1;
        }
    };
    skip_idle(&mut from, to);
    // 1.政府网站, (2)政府公报, ③其他; but 12345热线 and 两微一端 are names.
    let open = usize::from(from < to && matches!(letters[from].c, '(' | '（'));
    let mut number = from + open;
    while number < to && digit(letters[number].c) && number - from < 4 {
        number += 1;
    }
    let circled = number == from + 1 && matches!(letters[from].c, '①'..='⑳');
    let closed = number < to && matches!(letters[number].c, '.' | '．' | ')' | '）' | '、');
    if circled {
        from = number;
    } else if number > from + open && closed {
        from = number + 1;
    }
    skip_idle(&mut from, to);
    while to > from && (idle(letters[to - 1].c)) {
        to -= 1;
    }
    // A number or bracket left alone by a separator is no channel.
    let named = letters[from..to.max(from)]
        .iter()
        .any(|letter| letter.c.is_alphanumeric() && !digit(letter.c));
    if !named
        && !letters[from..to]
            .iter()
            .any(|letter| letter.c.is_ascii_digit() && to - from >= 5)
    {
        return;
    }
    for (from, to) in tiles(letters, from, to) {
        chunks.push(Chunk {
            glyph,
            start: letters[from].at,
            end: letters[to - 1].at.saturating_add(1),
            bytes: letters[from].from..letters[to - 1].to,
        });
    }
}

/// Options a damaged text layer ran together: 政府网站政府公报两微一端; options joined by a slash too.
fn tiles(letters: &[Letter], from: usize, to: usize) -> Vec<(usize, usize)> {
    let whole = vec![(from, to)];
    if vocabulary::is_name(&folded(letters, from, to)) {
        return whole;
    }
    let mut found = Vec::new();
    let mut at = from;
    while at < to {
        let ahead: String = letters[at..to]
            .iter()
            .filter_map(|letter| fold::char(letter.c))
            .take(vocabulary::LONGEST)
            .collect();
        let length = vocabulary::longest_name(&ahead);
        if length == 0 {
            if !found.is_empty()
                && matches!(
                    fold::char(letters[at].c),
                    None | Some('/' | '和' | '及' | '与')
                )
            {
                at += 1;
                continue;
            }
            return whole;
        }
        let start = at;
        let mut left = length;
        while left > 0 {
            left -= usize::from(fold::char(letters[at].c).is_some());
            at += 1;
        }
        found.push((start, at));
    }
    if found.is_empty() { whole } else { found }
}
