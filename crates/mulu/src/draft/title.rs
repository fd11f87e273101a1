//! What the rows above a table say: title, body, date.

use chrono::NaiveDate;

use super::{DraftCell, DraftTable};
use crate::model::{Body, BodyKind, Form, PartialDate, Text};
use crate::parse::fold;
use crate::parse::numeral::{self, is_chinese_digit};
use crate::terms::BODY_ENDINGS;

/// Words that may follow a body's name in the title of its catalogue.
const AFTER_NAME: &[&str] = &[
    "主动公开",
    "政务公开",
    "政府信息",
    "信息公开",
    "基层政务",
    "公开",
    "基本目录",
    "目录",
    "村务公开",
    "(",
    ":",
];
/// Words that say a date in the title rows is the date of issue.
const DATE_WORDS: &[&str] = &[
    "发布", "印发", "编制", "制定", "公布", "更新", "日期", "时间",
];

/// The title of a table: the first row above it that speaks of a catalogue, else its first row.
pub(super) fn title(table: &DraftTable) -> Option<&DraftCell> {
    let speaks = |cell: &&DraftCell| {
        let text = fold::key(&cell.text);
        text.contains("目录") || text.contains("公开")
    };
    table
        .preamble
        .iter()
        .find(speaks)
        .or(table.preamble.first())
}

/// The form a title names: village affairs, “村务公开”, have a table of their own.
pub(super) fn form(title: &str) -> Option<Form> {
    let key = fold::key(title);
    ["村务公开", "居务公开", "村级", "村(社区)", "村(居)"]
        .iter()
        .any(|word| key.contains(word))
        .then_some(Form::Village)
}

/// The body named by a title, where its name ends in a form of the closed list.
pub(super) fn body(title: &str) -> Option<Body<'_>> {
    let title = without_year(title.trim());
    let mut best: Option<(usize, BodyKind)> = None;
    for (end, _) in title.char_indices().skip(1).chain([(title.len(), ' ')]) {
        let (name, rest) = title.split_at(end);
        let Some((_, kind)) = BODY_ENDINGS
            .iter()
            .find(|(ending, _)| name.ends_with(ending))
        else {
            continue;
        };
        let rest = fold::key(rest);
        let follows = rest.is_empty()
            || rest.starts_with(|c: char| c.is_ascii_digit())
            || AFTER_NAME.iter().any(|word| rest.starts_with(word));
        if follows && let Some(kind) = BodyKind::from_word(kind) {
            best = Some((end, kind));
        }
    }
    let (end, kind) = best?;
    Some(Body {
        name: Some(Text::from(title.get(..end)?)),
        kind: Some(kind),
        ..Body::default()
    })
}

/// A title without the year in front: `2023年度清源市水务局…`.
fn without_year(title: &str) -> &str {
    let is_digit =
        |c: char| fold::char(c).is_some_and(|c| c.is_ascii_digit() || is_chinese_digit(c));
    let rest = title.trim_start_matches(is_digit);
    match rest.strip_prefix('年') {
        Some(after) if rest.len() < title.len() => after.trim_start_matches('度').trim_start(),
        _ => title,
    }
}

/// The year written in Chinese digits, 二〇二三年, in a folded text.
fn chinese_year(text: &str) -> Option<PartialDate> {
    let is_year = |(at, _): &(usize, &str)| {
        let before = text.get(..*at).unwrap_or_default();
        before
            .chars()
            .rev()
            .take(4)
            .filter(|c| is_chinese_digit(*c))
            .count()
            == 4
    };
    let (at, _) = text.match_indices('年').find(is_year)?;
    let digits = text.get(..at)?.char_indices().rev().nth(3)?.0;
    let year = numeral::parse(text.get(digits..at)?)?;
    let year = i32::try_from(year).ok()?;
    (1949..=2999)
        .contains(&year)
        .then(|| PartialDate::year(year))?
}

/// The date of issue the title rows state: a date said to be one, else the year in the title.
pub(super) fn issued_on(table: &DraftTable) -> Option<PartialDate> {
    let stated = table.preamble.iter().find_map(|cell| {
        let text = fold::key(&cell.text);
        let at = DATE_WORDS.iter().find_map(|word| text.find(word))?;
        date(text.get(at..)?).filter(|date| date.first() == date.last())
    });
    stated.or_else(|| {
        let title = fold::key(&title(table)?.text);
        date(&title).or_else(|| chinese_year(&title))
    })
}

/// The first date in a folded text: `2020年5月1日`, `2020-05-01`, `2020年5月`, `2020年`, or a bare year such as `2020版`.
pub(super) fn date(text: &str) -> Option<PartialDate> {
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        rest = rest.get(at..)?;
        let (year, after) = number(rest);
        if let Some(year) = year.filter(|year| (1949..=2999).contains(year)) {
            return Some(
                day_of(year, after).unwrap_or(PartialDate::year(i32::try_from(year).ok()?)?),
            );
        }
        rest = after;
    }
    None
}

/// The month and day that follow a year.
fn day_of(year: u32, after: &str) -> Option<PartialDate> {
    let after = after.strip_prefix(['年', '-', '/', '.'])?;
    let (month, after) = number(after);
    let month = month?;
    let month_only = format!("{year:04}-{month:02}").parse().ok();
    let Some(after) = after.strip_prefix(['月', '-', '/', '.']) else {
        return month_only;
    };
    let (day, _) = number(after);
    let day = day.and_then(|day| NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day));
    day.map(PartialDate::from).or(month_only)
}

/// The digits a text starts with, and what follows them.
fn number(text: &str) -> (Option<u32>, &str) {
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let (digits, after) = text.split_at(end);
    (digits.parse().ok(), after)
}

#[cfg(test)]
mod tests {
    use super::{body, chinese_year, date};

    #[test]
    fn a_title_names_the_body_where_its_name_ends_there() {
        let name = |title| body(title).and_then(|body| body.name.map(|name| name.to_string()));
        assert_eq!(
            name("清源市水务局主动公开基本目录(2020年版)").as_deref(),
            Some("清源市水务局")
        );
        assert_eq!(name("清源市人民政府办公室主动公开基本目录"), None);
        assert_eq!(
            name("柳林街道办事处2023年政务公开目录").as_deref(),
            Some("柳林街道办事处")
        );
        assert_eq!(name("水利领域基层政务公开标准目录"), None);
        for title in [
            "2023年清源市水务局目录",
            "２０２３年度清源市水务局目录",
            "二〇二三年 清源市水务局目录",
        ] {
            assert_eq!(name(title).as_deref(), Some("清源市水务局"), "{title}");
        }
    }

    #[test]
    fn a_date_is_as_precise_as_it_is_written() {
        let read = |text: &str| date(text).map(|date| date.to_string());
        assert_eq!(read("(2020年版)").as_deref(), Some("2020"));
        assert_eq!(read("发布日期:2020年5月1日").as_deref(), Some("2020-05-01"));
        assert_eq!(read("2021年2月29日").as_deref(), Some("2021-02"));
        assert_eq!(read("第12号 2019/3/4").as_deref(), Some("2019-03-04"));
        assert_eq!(read("目录"), None);
        let read = |text: &str| chinese_year(text).map(|date| date.to_string());
        assert_eq!(read("(二〇二三年版)").as_deref(), Some("2023"));
        assert_eq!(read("一九四九年以后,二○二○年").as_deref(), Some("1949"));
        assert_eq!(read("三年规划"), None);
    }
}
