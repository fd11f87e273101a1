//! The years that numbers and titles of documents name.

use crate::parse::fold;

/// Years between which a number of four digits is read as a year.
const PLAUSIBLE: core::ops::RangeInclusive<i32> = 1949..=2099;

/// The five-year programmes and their years, “五年规划”.
const FIVE_YEARS: &[(&str, i32)] = &[
    ("十一五", 2006),
    ("十二五", 2011),
    ("十三五", 2016),
    ("十四五", 2021),
    ("十五五", 2026),
];

/// What a title says of its years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Years {
    /// A single year.
    Of(i32),
    /// From a first year through a last one.
    Through(i32, i32),
    /// A five-year programme, known by its name, and its last year.
    Programme(i32),
}

/// The year of a document number, 〔2019〕54号, or of a standard, GB/T 9704-2012.
pub(super) fn of_number(number: &str) -> Option<i32> {
    let mut key = number.chars().filter_map(fold::char);
    let is_open = |c: char| matches!(c, '[' | '(' | '<');
    if key.by_ref().any(is_open) {
        let year: String = key.take(4).collect();
        return year_of(&year);
    }
    let folded = fold::key(number);
    let is_standard = folded.starts_with(|c: char| c.is_ascii_uppercase());
    let (_, year) = folded.rsplit_once('-').filter(|_| is_standard)?;
    year_of(year)
}

/// The years a title is about: 2018-2020年, “十三五”, 2021年; goals such as 到2030年 are none.
pub(super) fn of_title(title: &str) -> Option<Years> {
    let has_digits = title.chars().any(char::is_numeric);
    if !has_digits && !title.contains('五') {
        return None;
    }
    let key = fold::key(title);
    programme(&key)
        .or_else(|| named_programme(&key))
        .or_else(|| single(&key))
}

/// 2018-2020年, 2021至2023年度.
fn programme(key: &str) -> Option<Years> {
    let at = years(key);
    at.windows(2).find_map(|pair| {
        let [(first, from), (last, to)] = *pair else {
            return None;
        };
        let between = key.get(from + 4..to)?;
        let joins = matches!(
            between,
            "-" | "--" | "~" | "至" | "到" | "年-" | "年--" | "年至" | "年到" | "年~"
        );
        let ends = key.get(to + 4..)?.starts_with('年');
        (joins && ends && first < last).then_some(Years::Through(first, last))
    })
}

fn named_programme(key: &str) -> Option<Years> {
    let (name, first) = FIVE_YEARS.iter().find(|(name, _)| key.contains(name))?;
    // 二十五五 and the like are no programme: the name stands in quotation marks or before such a word.
    let (before, after) = key.split_once(name)?;
    let quoted = before.ends_with('"') && after.starts_with('"');
    let plain = ["规划", "时期", "期间", "发展"]
        .iter()
        .any(|word| after.starts_with(word));
    (quoted || plain).then_some(Years::Programme(first + 4))
}

/// 2021年, where it is not the year of a goal.
fn single(key: &str) -> Option<Years> {
    years(key).into_iter().find_map(|(year, at)| {
        let (before, after) = (key.get(..at)?, key.get(at + 4..)?.strip_prefix('年')?);
        let is_goal = before.ends_with(['到', '至', '-', '~'])
            || ["前", "底", "远景", "目标", "愿景"]
                .iter()
                .any(|word| after.starts_with(word));
        (!is_goal).then_some(Years::Of(year))
    })
}

/// The numbers of exactly four digits that may be years, and where they stand.
fn years(key: &str) -> Vec<(i32, usize)> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(start) = key
        .get(rest..)
        .and_then(|key| key.find(|c: char| c.is_ascii_digit()))
    {
        let start = rest + start;
        let digits = key
            .bytes()
            .skip(start)
            .take_while(u8::is_ascii_digit)
            .count();
        found.extend(
            key.get(start..start + digits)
                .and_then(year_of)
                .map(|year| (year, start)),
        );
        rest = start + digits;
    }
    found
}

fn year_of(digits: &str) -> Option<i32> {
    let year = (digits.len() == 4).then(|| digits.parse().ok()).flatten()?;
    PLAUSIBLE.contains(&year).then_some(year)
}
