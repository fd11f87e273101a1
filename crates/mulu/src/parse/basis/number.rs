//! 国办发〔2019〕54号, 国务院令第711号, GB/T 9704-2012.

use super::article::{accept, numeral, skip_blanks};
use super::marks::{book_close, book_open, bracket_close, bracket_open, is_numeral};

/// Signs the name of an issuing office may have before the year or 令.
const LONGEST_OFFICE: usize = 16;

/// A decree or document number as found.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    pub(super) start: usize,
    pub(super) end: usize,
    /// 第711号 alone: the issuer stands with an earlier number.
    pub(super) bare: bool,
}

/// The number whose tell-tale sign stands at `at`; its office is looked for from `floor` on.
pub(super) fn read(text: &[char], at: usize, floor: usize) -> Option<Found> {
    let c = *text.get(at)?;
    if bracket_open(c).is_some() {
        let end = year_and_serial(text, at + 1)?;
        return Some(Found {
            start: office(text, at, floor),
            end,
            bare: false,
        });
    }
    match c {
        '令' => {
            let end = serial_of_decree(text, at + 1)?;
            let start = office(text, at, floor);
            let opens = at.checked_sub(1).and_then(|before| text.get(before));
            let opens = opens.is_some_and(|c| bracket_open(*c).is_some());
            (start < at || opens).then_some(Found {
                start,
                end,
                bare: false,
            })
        }
        '第' => {
            let (_, end) = numeral(text, at + 1)?;
            let end = accept(text, end, |c| c == '号')?;
            match accept(text, end, |c| c == '令') {
                Some(end) => Some(Found {
                    start: office(text, at, floor),
                    end,
                    bare: false,
                }),
                None => Some(Found {
                    start: at,
                    end,
                    bare: true,
                }),
            }
        }
        'A'..='Z' => standard(text, at),
        _ => None,
    }
}

/// `2019〕54号`, whatever closes the year.
fn year_and_serial(text: &[char], from: usize) -> Option<usize> {
    let start = skip_blanks(text, from);
    let (year, end) = numeral(text, start)?;
    if !(1949..=2099).contains(&year) || end - start != 4 {
        return None;
    }
    let after = accept(text, end, |c| bracket_close(c).is_some()).unwrap_or(end);
    let after = accept(text, after, |c| c == '第').unwrap_or(after);
    let (_, end) = numeral(text, after)?;
    accept(text, end, |c| c == '号')
}

/// `第711号`, `（第711号）`, `711号`.
fn serial_of_decree(text: &[char], from: usize) -> Option<usize> {
    let opened = accept(text, from, |c| bracket_open(c).is_some());
    let at = opened.unwrap_or(from);
    let at = accept(text, at, |c| c == '第').unwrap_or(at);
    let (_, end) = numeral(text, at)?;
    let end = accept(text, end, |c| c == '号')?;
    let closed = accept(text, end, |c| bracket_close(c).is_some());
    Some(if opened.is_some() {
        closed.unwrap_or(end)
    } else {
        end
    })
}

/// `GB/T 9704-2012`.
fn standard(text: &[char], from: usize) -> Option<Found> {
    if from > 0 && text.get(from - 1).is_some_and(char::is_ascii_alphanumeric) {
        return None;
    }
    let run = |at: usize, wanted: fn(&char) -> bool| {
        at + text
            .iter()
            .skip(at)
            .take(12)
            .take_while(|c| wanted(c))
            .count()
    };
    let letters = run(from, |c| c.is_ascii_uppercase() || *c == '/');
    let digits = skip_blanks(text, letters);
    let serial = run(digits, |c| c.is_ascii_digit() || *c == '.');
    let year = accept(text, serial, |c| matches!(c, '-' | '—' | '–' | '－'))?;
    let end = run(year, char::is_ascii_digit);
    let well_formed = letters - from >= 2 && serial > digits && end - year == 4;
    well_formed.then_some(Found {
        start: from,
        end,
        bare: false,
    })
}

/// Where the name of the office before `at` starts.
fn office(text: &[char], at: usize, floor: usize) -> usize {
    let before = text.get(floor..at).unwrap_or_default();
    let mut start = at;
    for (n, &c) in before.iter().rev().take(LONGEST_OFFICE).enumerate() {
        let earlier = at.checked_sub(n + 2).and_then(|at| text.get(at));
        let closes_a_date = c == '日' && earlier.is_some_and(|c| is_numeral(*c));
        if closes_a_date || ends_an_office(c) {
            break;
        }
        if !c.is_whitespace() {
            start = at - n - 1;
        }
    }
    for lead in [
        "按照", "根据", "依据", "依照", "以及", "见", "和", "及", "与",
    ] {
        let mut rest = text.get(start..at).unwrap_or_default().iter();
        if lead.chars().all(|c| rest.next() == Some(&c)) {
            return start + lead.chars().count();
        }
    }
    start
}

fn ends_an_office(c: char) -> bool {
    (c.is_ascii() && !c.is_ascii_alphabetic() && c != ' ')
        || matches!(
            c,
            '；' | '。' | '、' | '，' | '：' | '号' | '第' | '．' | '\n'
        )
        || book_open(c).is_some()
        || book_close(c).is_some()
        || bracket_open(c).is_some()
        || bracket_close(c).is_some()
        || (is_numeral(c)
            && !matches!(
                c,
                '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十'
            ))
}
