//! Words of the end of a report: how much was judged, what to mend first, the verdict.

use chrono::NaiveDate;
use mulu::Lang;
use mulu::report::{Counts, Verdict};

use super::report::grouped;
use crate::pick;

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
