//! Reads numbers as catalogues write them: 20, ２０, 二十, 廿, 壹佰, 二〇二五.

use chinese_number::{ChineseCountMethod, ChineseToNumber};

use super::fold;

/// Longest numeral read, in characters; 4 294 967 295 in words has seventeen.
const LONGEST: usize = 24;

/// The number `text` stands for, or `None`. White space is ignored; units and signs are not part of a number.
///
/// ```
/// use mulu::parse::numeral;
/// assert_eq!(numeral::parse("２０"), Some(20));
/// assert_eq!(numeral::parse("百二十三"), Some(123));
/// assert_eq!(numeral::parse("二〇二五"), Some(2025));
/// assert_eq!(numeral::parse("若干"), None);
/// ```
#[must_use]
pub fn parse(text: &str) -> Option<u32> {
    let mut plain = String::new();
    for c in text.chars().filter_map(fold::char).take(LONGEST + 1) {
        match c {
            '廿' => plain.push_str("二十"),
            '卅' => plain.push_str("三十"),
            '卌' => plain.push_str("四十"),
            '○' => plain.push('〇'),
            c if c.is_ascii_digit() || is_chinese_digit(c) => plain.push(c),
            _ => return None,
        }
    }
    if plain.is_empty() || plain.chars().count() > LONGEST {
        return None;
    }
    if plain.bytes().all(|b| b.is_ascii_digit()) {
        return plain.parse().ok();
    }
    // 百二十 omits the leading one, which the crate reads for 十 only.
    if plain.starts_with(['百', '佰', '千', '仟']) {
        plain.insert(0, '一');
    }
    let plain = plain.as_str();
    plain
        .to_number(ChineseCountMethod::TenThousand)
        .or_else(|_| plain.to_number_naive())
        .ok()
}

/// Whether a character can stand in a Chinese numeral.
///
/// ```
/// assert!(mulu::parse::numeral::is_chinese_digit('廿'));
/// assert!(!mulu::parse::numeral::is_chinese_digit('日'));
/// ```
#[must_use]
pub const fn is_chinese_digit(c: char) -> bool {
    matches!(
        c,
        '零' | '〇'
            | '○'
            | '一'
            | '二'
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
            | '万'
            | '萬'
            | '两'
            | '兩'
            | '廿'
            | '卅'
            | '卌'
            | '壹'
            | '贰'
            | '貳'
            | '叁'
            | '參'
            | '肆'
            | '伍'
            | '陆'
            | '陸'
            | '柒'
            | '捌'
            | '玖'
            | '拾'
            | '佰'
            | '仟'
    )
}
