//! Words of the report: labels, headings, the verdict.

use chrono::NaiveDate;
use mulu::Lang;
use mulu::finding::Severity;
use mulu::model::{AdministrativeLevel, BodyKind};
use mulu::report::{Counts, JudgedBody, Verdict};
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

/// Labels of the summary.
pub(crate) fn summary(lang: Lang) -> [&'static str; 4] {
    pick(
        lang,
        ["小结", "先改", "提醒", "结论"],
        ["total", "first", "note", "verdict"],
    )
}

/// Rules and outcomes in one line: how often they judged, and what adds up to it.
pub(crate) fn outcomes(
    lang: Lang,
    rules: usize,
    [passed, violated, skipped, undecided]: [u64; 4],
) -> String {
    let judged = grouped(passed + violated + skipped + undecided);
    let [passed, violated, skipped] = [passed, violated, skipped].map(grouped);
    let mut text = match lang {
        Lang::Zh => format!(
            "{rules} 条规则共判断 {judged} 次:{passed} 次通过,{violated} 次不通过,{skipped} 次不适用"
        ),
        Lang::En => format!(
            "{} judged {judged} times: {passed} passed, {violated} violated, {skipped} not applicable",
            if rules == 1 {
                "1 rule".to_owned()
            } else {
                format!("{rules} rules")
            }
        ),
    };
    if undecided > 0 {
        text.push_str(&pick(
            lang,
            format!(",{undecided} 次无法判定"),
            format!(", {undecided} undecided"),
        ));
    }
    text
}

/// Findings that carry a fix.
pub(crate) fn fixes(lang: Lang, count: u64) -> String {
    pick(
        lang,
        format!("写有改法 {count} 处"),
        format!("{count} with a proposed text"),
    )
}

/// Places cut by `--max-samples`.
pub(crate) fn cut(lang: Lang, count: u64) -> String {
    pick(
        lang,
        format!(
            "还有 {} 处没有逐一列出,总数不受影响(--max-samples)。",
            grouped(count)
        ),
        format!(
            "{} more place(s) are not listed; the counts are true (--max-samples).",
            grouped(count)
        ),
    )
}

/// Rules that said nothing because nobody said what the body is; those whose findings are errors by their codes.
pub(crate) fn body_undeclared(lang: Lang, rules: usize, errors: &[&str]) -> String {
    let codes = errors.join(lang.pick("、", ", "));
    match (lang, errors.is_empty()) {
        (Lang::Zh, true) => format!(
            "不知道编制主体是哪一类机关,有 {rules} 条规则没有判断。请用 --body 说明,例如 --body department@county。"
        ),
        (Lang::Zh, false) => format!(
            "不知道编制主体是哪一类机关,有 {rules} 条规则没有判断,其中会报错误的是 {codes}。请用 --body 说明,例如 --body department@county。"
        ),
        (Lang::En, true) => format!(
            "The kind of the body is not known, so {rules} rules said nothing. Say it with --body, for example --body department@county."
        ),
        (Lang::En, false) => format!(
            "The kind of the body is not known, so {rules} rules said nothing, of those that report errors {codes}. Say it with --body, for example --body department@county."
        ),
    }
}

/// Files that could not be read.
pub(crate) fn unreadable_files(lang: Lang, count: usize) -> String {
    pick(
        lang,
        format!("有 {count} 份文件无法读取,没有检查。"),
        format!("{count} file(s) could not be read and were not judged."),
    )
}

/// The verdict. It never says that a catalogue complies: only what these rules found, as of when.
/// What is no violation and worth a look all the same is named, so that nobody takes it for nothing.
pub(crate) fn verdict(
    lang: Lang,
    verdict: Verdict,
    counts: &Counts,
    rules: &str,
    code: u8,
) -> String {
    let others = counts.warning + counts.advice > 0;
    match (verdict, lang) {
        (Verdict::ViolationsFound, Lang::Zh) => format!("发现问题({rules};退出码 {code})。"),
        (Verdict::ViolationsFound, Lang::En) => {
            format!("Violations found ({rules}; exit code {code}).")
        }
        (Verdict::Incomplete, Lang::Zh) => {
            format!("检查不完整:有的内容无法判定或无法读取({rules};退出码 {code})。")
        }
        (Verdict::Incomplete, Lang::En) => {
            format!(
                "Incomplete: something could not be decided or read ({rules}; exit code {code})."
            )
        }
        (Verdict::NoViolationFound, Lang::Zh) => {
            let found = if others {
                "没有错误,上面的警告和提示请看一看"
            } else {
                "未发现问题"
            };
            format!("{found}({rules};退出码 {code})。")
        }
        (Verdict::NoViolationFound, Lang::En) => {
            let rest = if others {
                "; the warnings and advice above deserve a look"
            } else {
                ""
            };
            format!("No violation found{rest} ({rules}; exit code {code}).")
        }
    }
}

/// By which rules and as of when a verdict was reached.
pub(crate) fn judged_by(
    lang: Lang,
    profiles: &str,
    rules: usize,
    dates: Option<(NaiveDate, NaiveDate)>,
) -> String {
    let when = match (dates, lang) {
        (None, _) => String::new(),
        (Some((first, last)), Lang::Zh) if first == last => format!(",截至 {last}"),
        (Some((first, last)), Lang::Zh) => format!(",各按自己的日期 {first} 至 {last}"),
        (Some((first, last)), Lang::En) if first == last => format!(", as of {last}"),
        (Some((first, last)), Lang::En) => format!(", each at its own date, {first} to {last}"),
    };
    match lang {
        Lang::Zh => format!("按规则集 {profiles} 的 {rules} 条规则{when}"),
        Lang::En if rules == 1 => format!("by the one rule of profile {profiles}{when}"),
        Lang::En => format!("by the {rules} rules of profile {profiles}{when}"),
    }
}

/// Where the manual is.
pub(crate) fn manual_hint(lang: Lang, code: &str) -> String {
    pick(
        lang,
        format!("某条规则的说明:mulu explain {code}"),
        format!("The manual of a rule: mulu explain {code}"),
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
