//! What stands outside book-title marks: titles without them, list numbers, small words.

use super::marks::{book_close, book_open, bracket_close, bracket_open, is_numeral};

/// A longer title is a sentence.
const LONGEST_TITLE: usize = 80;

/// The signs of a stretch as written, without blanks and line breaks.
pub(super) fn squeeze(text: &[char]) -> String {
    text.iter()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .collect()
}

pub(super) fn is_blank(text: &[char], from: usize, to: usize) -> bool {
    text.get(from..to)
        .is_some_and(|gap| gap.iter().all(|c| c.is_whitespace()))
}

/// The issuer written right before a title: 教育部《关于…》.
pub(super) fn before(text: &[char], at: usize, floor: usize) -> &[char] {
    let before = text.get(floor..at).unwrap_or_default();
    let length = before
        .iter()
        .rev()
        .take(24)
        .take_while(|c| !is_edge(**c))
        .count();
    before.get(before.len() - length..).unwrap_or_default()
}

/// Whether only a small word stands between a number and the title it belongs to.
pub(super) fn joins(text: &[char], from: usize, to: usize) -> bool {
    let gap = text.get(from..to).filter(|gap| gap.len() <= 8).map(squeeze);
    gap.is_some_and(|gap| {
        matches!(
            gap.trim_matches([')', '）', ']', '】', ':', '：']),
            "" | "文件" | "文" | "印发" | "印发的" | "公布" | "公布的" | "发布" | "发布的"
        )
    })
}

/// Whether a list sign or the end of a line stands between.
pub(super) fn separates(text: &[char], from: usize, to: usize) -> bool {
    let mut gap = text.get(from..to).unwrap_or_default().iter();
    gap.any(|c| matches!(c, '、' | ',' | '，' | ';' | '；' | '。'))
}

/// The stretch without blanks, list numbers and punctuation at its ends.
pub(super) fn trim(text: &[char], mut from: usize, mut to: usize) -> (usize, usize) {
    let edge = |at: usize| text.get(at).is_none_or(|c| is_edge(*c));
    while to > from && edge(to - 1) {
        to -= 1;
    }
    loop {
        while from < to && edge(from) {
            from += 1;
        }
        let rest = text.get(from..to).unwrap_or_default();
        let digits = rest
            .iter()
            .take(4)
            .take_while(|c| is_list_number(**c))
            .count();
        let ends = rest
            .get(digits)
            .is_none_or(|c| is_edge(*c) || matches!(c, '.' | '．'));
        if digits == 0 || !ends {
            return (from, to);
        }
        from = (from + digits + 1).min(to);
    }
}

/// Whether it is one title that may hold list signs: 关于加强甲、乙工作的意见.
pub(super) fn has_subject(text: &[char], piece: (usize, usize)) -> bool {
    let words = text.get(piece.0..piece.1).unwrap_or_default();
    words.windows(2).any(|pair| pair == ['关', '于'])
}

/// The stretches between list signs and blanks.
pub(super) fn split(text: &[char], piece: (usize, usize)) -> Vec<(usize, usize)> {
    let mut parts = Vec::new();
    let mut from = piece.0;
    for at in piece.0..=piece.1 {
        if at == piece.1 || text.get(at).is_none_or(|c| is_edge(*c)) {
            let part = trim(text, from, at);
            if part.0 < part.1 {
                parts.push(part);
            }
            // The edge itself is trimmed.
            from = at;
        }
    }
    parts
}

/// Whether words without book-title marks may still be the title of one text.
pub(super) fn looks_like_a_title(words: &str) -> bool {
    const VAGUE: [&str; 8] = [
        "有关",
        "相关",
        "其他",
        "其它",
        "上级",
        "各类",
        "等法律",
        "法律法规",
    ];
    const ENDS: [&str; 20] = [
        "法", "条例", "办法", "规定", "规则", "细则", "通知", "意见", "决定", "方案", "标准",
        "指引", "规程", "规范", "章程", "纲要", "公告", "目录", "制度", "批复",
    ];
    let length = words.chars().take(LONGEST_TITLE + 1).count();
    let words = words
        .trim_end_matches("（试行）")
        .trim_end_matches("(试行)");
    (4..=LONGEST_TITLE).contains(&length)
        && ENDS.iter().any(|end| words.ends_with(end))
        && !VAGUE.iter().any(|vague| words.contains(vague))
        && !["根据", "按照", "按", "依据", "依照", "见", "本"]
            .iter()
            .any(|lead| words.starts_with(lead))
}

/// Whether more than punctuation and small words is there.
pub(super) fn says_something(text: &[char], from: usize, to: usize) -> bool {
    let words = squeeze(text.get(from..to).unwrap_or_default());
    let bare = words.trim_matches(|c: char| {
        is_edge(c) || is_list_number(c) || matches!(c, '/' | '-' | '—' | '.' | '．')
    });
    !matches!(
        bare,
        "" | "等" | "及" | "和" | "以及" | "依据" | "公开依据" | "号"
    )
}

fn is_list_number(c: char) -> bool {
    is_numeral(c) || matches!(c, '①'..='⑳')
}

fn is_edge(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '、' | ','
                | '，'
                | ':'
                | '：'
                | '·'
                | '"'
                | '“'
                | '”'
                | '\''
                | '‘'
                | '’'
                | '；'
                | ';'
                | '。'
        )
        || book_open(c).is_some()
        || book_close(c).is_some()
        || bracket_open(c).is_some()
        || bracket_close(c).is_some()
}
