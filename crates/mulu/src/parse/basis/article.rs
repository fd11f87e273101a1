//! 第二十条第一款第（七）项, and the ways it is shortened.

use super::marks::{bracket_close, bracket_open, is_numeral};
use crate::model::basis::ArticleRef;

/// Numbers one list may name; a longer one is no list of articles.
const LONGEST_LIST: usize = 64;
/// Blanks that may stand between two signs.
const WIDEST_GAP: usize = 16;

/// The articles named at `from`, which must be a 第, and where they end.
pub(super) fn read(text: &[char], from: usize) -> Option<(Vec<ArticleRef>, usize)> {
    let (mut articles, mut at) = numbers_before(text, from, '条', true)?;
    if let Some(after) = accept(text, at, |c| c == '之')
        && let Some((_, after)) = numeral(text, after)
    {
        at = after;
    }
    if let Some(to) = accept(text, at, is_range_sign)
        && let Some((upper, end)) = numbers_before(text, to, '条', false)
        && let (Some(&first), Some(&last)) = (articles.last(), upper.first())
    {
        articles.extend(range(first, last));
        articles.extend(upper);
        at = end;
    }
    let (&last, whole) = articles.split_last()?;
    let mut refs: Vec<ArticleRef> = whole.iter().map(|&n| ArticleRef::whole(n)).collect();
    at = parts(text, at, last, &mut refs);
    Some((refs, at))
}

/// The paragraphs and items that follow an article.
fn parts(text: &[char], mut at: usize, article: u16, refs: &mut Vec<ArticleRef>) -> usize {
    let whole = ArticleRef::whole(article);
    let mut found = Vec::new();
    let mut paragraph = None;
    while found.len() < LONGEST_LIST {
        let from = accept(text, at, is_list_sign).unwrap_or(at);
        if let Some((paragraphs, end)) = numbers_before(text, from, '款', true) {
            paragraph = paragraphs.last().copied();
            found.extend(paragraphs.into_iter().map(|n| ArticleRef {
                paragraph: Some(n),
                ..whole
            }));
            at = end;
        } else if let Some((items, end)) = numbers_before(text, from, '项', true) {
            // An item takes the place of the paragraph it belongs to.
            if let Some(ArticleRef { item: None, .. }) = found.last() {
                found.pop();
            }
            found.extend(items.into_iter().map(|n| ArticleRef {
                paragraph,
                item: Some(n),
                ..whole
            }));
            at = end;
        } else {
            break;
        }
    }
    if found.is_empty() {
        found.push(whole);
    }
    refs.append(&mut found);
    at
}

/// `第七、八条` and `第（一）（二）项`: the numbers that stand before `unit`.
fn numbers_before(
    text: &[char],
    from: usize,
    unit: char,
    needs_di: bool,
) -> Option<(Vec<u16>, usize)> {
    let mut at = match accept(text, from, |c| c == '第') {
        Some(at) => at,
        None if needs_di && !is_open(text, from) => return None,
        None => from,
    };
    let mut numbers: Vec<u16> = Vec::new();
    loop {
        let opened = accept(text, at, |c| bracket_open(c).is_some());
        let (n, after) = numeral(text, opened.unwrap_or(at))?;
        numbers.push(n);
        at = accept(text, after, |c| bracket_close(c).is_some()).unwrap_or(after);
        if let Some(end) = accept(text, at, |c| c == unit) {
            return Some((numbers, end));
        }
        if numbers.len() >= LONGEST_LIST {
            return None;
        }
        if let Some(next) = accept(text, at, is_range_sign) {
            let next = accept(text, next, |c| c == '第').unwrap_or(next);
            let opened = accept(text, next, |c| bracket_open(c).is_some()).unwrap_or(next);
            let (last, _) = numeral(text, opened)?;
            numbers.extend(range(n, last));
            at = next;
        } else {
            let next = accept(text, at, is_list_sign).unwrap_or(at);
            at = accept(text, next, |c| c == '第').unwrap_or(next);
        }
    }
}

/// The numbers strictly between two ends; none where the range is absurd.
fn range(first: u16, last: u16) -> core::ops::Range<u16> {
    let from = first.saturating_add(1);
    if usize::from(last.saturating_sub(first)) <= LONGEST_LIST {
        from..last
    } else {
        from..from
    }
}

fn is_open(text: &[char], at: usize) -> bool {
    accept(text, at, |c| bracket_open(c).is_some()).is_some()
}

const fn is_range_sign(c: char) -> bool {
    matches!(c, '至' | '到' | '-' | '—' | '–' | '－' | '~' | '～' | '〜')
}

const fn is_list_sign(c: char) -> bool {
    matches!(c, '、' | '，' | ',' | '和' | '及' | '与' | '或')
}

/// The place after the next sign, blanks apart, where `wanted` likes it.
pub(super) fn accept(text: &[char], from: usize, wanted: impl Fn(char) -> bool) -> Option<usize> {
    let at = skip_blanks(text, from);
    text.get(at).filter(|c| wanted(**c)).map(|_| at + 1)
}

pub(super) fn skip_blanks(text: &[char], from: usize) -> usize {
    let blanks = text
        .iter()
        .skip(from)
        .take(WIDEST_GAP)
        .take_while(|c| c.is_whitespace());
    from + blanks.count()
}

/// A number up to 9999, in digits or Chinese numerals, and where it ends.
pub(super) fn numeral(text: &[char], from: usize) -> Option<(u16, usize)> {
    let start = skip_blanks(text, from);
    let signs: Vec<char> = text
        .iter()
        .skip(start)
        .copied()
        .take(10)
        .take_while(|c| is_numeral(*c))
        .collect();
    let (mut total, mut digit) = (0_u32, None);
    for &sign in &signs {
        let unit = match sign {
            '十' => 10,
            '百' => 100,
            '千' => 1000,
            _ => {
                let value = value_of(sign)?;
                let before: u32 = digit.unwrap_or(0);
                digit = Some(before.checked_mul(10)?.checked_add(value)?);
                continue;
            }
        };
        total = total.checked_add(digit.take().unwrap_or(1).checked_mul(unit)?)?;
    }
    let n = u16::try_from(total.checked_add(digit.unwrap_or(0))?).ok()?;
    (!signs.is_empty() && n <= 9999).then_some((n, start + signs.len()))
}

fn value_of(sign: char) -> Option<u32> {
    match sign {
        '两' => Some(2),
        '〇' => Some(0),
        '０'..='９' => Some(sign as u32 - '０' as u32),
        _ if sign.is_ascii_digit() => sign.to_digit(10),
        _ => (0..)
            .zip("零一二三四五六七八九".chars())
            .find(|(_, c)| *c == sign)
            .map(|(n, _)| n),
    }
}
