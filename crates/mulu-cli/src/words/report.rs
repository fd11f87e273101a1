//! Words of the report: labels, headings, places.

use chrono::NaiveDate;
use mulu::Lang;
use mulu::finding::Severity;
use mulu::model::{AdministrativeLevel, BodyKind};
use mulu::report::{JudgedBody, Verdict};
use mulu::rules::Rule;

use crate::pick;

/// One sentence about one input.
pub(crate) fn about(lang: Lang, place: &str, message: &str) -> String {
    format!("{place}{}{message}", pick(lang, ":", ": "))
}

/// A severity.
pub(crate) fn severity(lang: Lang, severity: Severity) -> &'static str {
    pick(lang, severity.term(), severity.as_str())
}

/// A severity as it counts several.
pub(crate) fn severities(lang: Lang) -> [&'static str; 4] {
    pick(
        lang,
        ["错误", "警告", "提示", "无法判定"],
        ["errors", "warnings", "advice", "undecided"],
    )
}

/// The title of a rule, without its full stop.
pub(crate) fn title(lang: Lang, rule: &Rule) -> String {
    let title = pick(lang, rule.title_zh(), rule.title_en());
    title.trim_end_matches(['。', '.']).to_owned()
}

/// The body judged, and who declared it.
pub(crate) fn body(lang: Lang, body: Option<&JudgedBody>) -> String {
    let Some(body) = body else {
        return pick(lang, "没有说明是哪个机关", "body not declared").to_owned();
    };
    let kind = body
        .kind
        .as_deref()
        .map(|word| match (BodyKind::from_word(word), lang) {
            (Some(kind), Lang::Zh) => kind.term().to_owned(),
            _ => word.replace('_', " "),
        });
    let level =
        body.level
            .as_deref()
            .map(|word| match (AdministrativeLevel::from_word(word), lang) {
                (Some(level), Lang::Zh) => level.term().to_owned(),
                _ => word.to_owned(),
            });
    let by = match body.declared_by.as_str() {
        "option" => pick(lang, "按 --body", "by --body"),
        "header" => pick(lang, "文件写明", "stated by the document"),
        "title_row" => pick(lang, "从标题读出", "read from the title"),
        other => other,
    };
    let mut known: Vec<&str> = Vec::new();
    known.extend(kind.as_deref());
    known.extend(level.as_deref());
    known.push(by);
    let known = known.join(pick(lang, ",", ", "));
    match &body.name {
        Some(name) => format!("{name}({known})").replace('(', pick(lang, "(", " (")),
        None => known,
    }
}

/// The law a document was judged by.
pub(crate) fn law_date(lang: Lang, as_of: NaiveDate, edition: Option<NaiveDate>) -> String {
    match (edition, lang) {
        (Some(from), Lang::Zh) => format!("按 {as_of} 的法律判断(条例为 {from} 起施行的文本)"),
        (Some(from), Lang::En) => {
            format!("judged by the law of {as_of} (Disclosure Regulation in force from {from})")
        }
        (None, Lang::Zh) => format!("按 {as_of} 的法律判断"),
        (None, Lang::En) => format!("judged by the law of {as_of}"),
    }
}

/// A table of an input.
pub(crate) fn table(lang: Lang, sheet: &str, range: &str) -> String {
    match (sheet, lang) {
        ("", Lang::Zh) => format!("表 {range}"),
        ("", Lang::En) => format!("table {range}"),
        (sheet, Lang::Zh) => format!("表“{sheet}” {range}"),
        (sheet, Lang::En) => format!("sheet “{sheet}” {range}"),
    }
}

/// How many entries.
pub(crate) fn entries(lang: Lang, count: u64) -> String {
    pick(
        lang,
        format!("{} 条", grouped(count)),
        format!("{} entries", grouped(count)),
    )
}

/// The heading of what concerns no single entry.
pub(crate) fn whole_document(lang: Lang) -> &'static str {
    pick(lang, "整份目录", "the whole catalogue")
}

/// The heading of an entry without a matter.
pub(crate) fn entry_number(lang: Lang, index: usize) -> String {
    pick(
        lang,
        format!("第 {} 条", index + 1),
        format!("entry {}", index + 1),
    )
}

/// Labels of the lines under a finding.
pub(crate) struct Labels {
    pub(crate) basis: &'static str,
    pub(crate) convention: &'static str,
    pub(crate) message: &'static str,
    pub(crate) fix: &'static str,
    pub(crate) steps: &'static str,
    pub(crate) also: &'static str,
}

/// The labels.
pub(crate) const fn labels(lang: Lang) -> Labels {
    match lang {
        Lang::Zh => Labels {
            basis: "依据",
            convention: "惯例",
            message: "说明",
            fix: "改为",
            steps: "推算",
            also: "另见",
        },
        Lang::En => Labels {
            basis: "basis",
            convention: "reason",
            message: "why",
            fix: "write",
            steps: "dates",
            also: "also",
        },
    }
}

/// How many places one finding has.
pub(crate) fn places(lang: Lang, count: u64) -> String {
    pick(
        lang,
        format!("共 {} 处", grouped(count)),
        if count == 1 {
            "1 place".to_owned()
        } else {
            format!("{} places", grouped(count))
        },
    )
}

/// Places not listed.
pub(crate) fn and_more(lang: Lang, count: u64) -> String {
    pick(
        lang,
        format!("等,还有 {} 处", grouped(count)),
        format!("and {} more", grouped(count)),
    )
}

/// The columns of the table of files.
pub(crate) fn file_columns(lang: Lang) -> [&'static str; 7] {
    pick(
        lang,
        ["文件", "错误", "警告", "提示", "无法判定", "条目", "结论"],
        [
            "file",
            "errors",
            "warnings",
            "advice",
            "undecided",
            "entries",
            "verdict",
        ],
    )
}

/// A verdict in a table.
pub(crate) fn short_verdict(lang: Lang, verdict: Verdict) -> &'static str {
    match (verdict, lang) {
        (Verdict::NoViolationFound, Lang::En) => "none found",
        (Verdict::ViolationsFound, Lang::En) => "violations",
        (Verdict::Incomplete, Lang::En) => "incomplete",
        (verdict, Lang::Zh) => verdict.term(),
    }
}

/// An input that could not be read, in a table of files.
pub(crate) fn unreadable_file(lang: Lang) -> &'static str {
    pick(lang, "无法读取", "unreadable")
}

/// A unit of time.
pub(crate) fn limit_and_promise(lang: Lang, allowed: &str, promised: &str) -> String {
    pick(
        lang,
        format!("上限 {allowed},承诺 {promised}"),
        format!("allowed {allowed}, promised {promised}"),
    )
}

/// A count with its unit.
pub(crate) fn counted(lang: Lang, count: u32, unit: &str) -> String {
    let known = mulu::model::time_limit::Unit::from_word(unit);
    match (known, lang) {
        (Some(unit), Lang::Zh) => unit.counted_zh(count),
        (Some(unit), Lang::En) => unit.counted_en(count),
        (None, _) => format!("{count} {unit}"),
    }
}

/// The date of an entry that states its own, which chose the edition of the law.
pub(crate) fn record_date(lang: Lang, first: NaiveDate, last: NaiveDate) -> String {
    let by = pick(lang, "这一条的调整日期", "the entry's own date");
    match (first == last, lang) {
        (true, _) => format!("{by} {first}"),
        (false, Lang::Zh) => format!("{by} {first} 至 {last}"),
        (false, Lang::En) => format!("{by} {first} to {last}"),
    }
}

/// A number with its thousands apart.
pub(crate) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
