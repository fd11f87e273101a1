//! TIM004: days that may be working days or natural days.

use super::wording::{quantity, quoted, said_once};
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::parameters;
use crate::law::{Citation, EXCEPTIONS, InstrumentId, LimitUnit, PUBLICATION_LIMIT, id};
use crate::model::time_limit::{Clause, ClauseKind, Exceeds, Unit};
use crate::rules::{Check, EntryCheck, InForce, Sources, rule};

rule! {
    /// 公开时限写“20日”,没有写明是工作日还是自然日。
    ///
    /// The time limit counts days and does not say whether they are working days.
    ///
    /// ## 依据
    /// 《中华人民共和国政府信息公开条例》第二十六条按工作日计算(2019 年 5 月 15 日以前为 2007 年文本第十八条);《中华人民共和国行政许可法》第八十二条、《中华人民共和国行政处罚法》第八十五条专门写明本法的期限(处罚法是其中几种)按工作日算;《中华人民共和国预算法》第十四条的“日”则是自然日。可见不写明就会各有各的算法。
    ///
    /// ## 为何
    /// 20 日比 20 个工作日短。写的人多半想的是工作日,查的人按字面算,就会说逾期。
    ///
    /// ## 怎么改
    /// 写明“20个自然日”。改用工作日的,期限不要比原来长。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "供水价格"}, "mode": ["proactive"], "time_limit": {"text": "信息产生后的20日内"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "供水价格"}, "mode": ["proactive"], "time_limit": {"text": "信息产生或者变更后的20个自然日内"}}
    /// ```
    ///
    /// ## 边界
    /// 只是提示,一份目录说一次。只看何时公开,不看公示期和办理时限。引用了按日计算或者自己写明怎样算的法律、法规(预算、招标投标、地名、许可、处罚、强制、复议、重大决策、规章程序、房屋征收)的不说,期限和起算都与这些法律相同的预算、中标候选人、地名事项也不说;“当日”“次日”没有歧义。可能长于 20 个工作日的,由 TIM002 说。
    pub static UNSPECIFIED_DAYS = {
        code: "TIM004",
        name: "unspecified-days",
        group: TimeLimit,
        severity: Advice,
        authority: AdministrativeRegulation,
        evidence: ArticleRead,
        check_kind: Form,
        addressee: AdministrativeOrgan or NotApplicable,
        in_force: InForce::from(2008, 5, 1),
        sources: Sources::Cited(&[
            Citation::of(id::DISCLOSURE_REGULATION).edition(2019, 5, 15).article(26),
            Citation::of(id::DISCLOSURE_REGULATION).edition(2008, 5, 1).article(18),
        ]),
        since: "0.1.0",
        says: [UnspecifiedDays],
        check: Check::Entry(EntryCheck::TimeLimit(check)),
    }
}

/// Acts that count in days, or say themselves how their days are counted, beside those of [`EXCEPTIONS`].
const COUNT_IN_DAYS: &[InstrumentId] = &[
    id::BIDDING_LAW,
    id::COMPULSION_LAW,
    id::HOUSE_EXPROPRIATION_REGULATION,
    id::LICENSING_LAW,
    id::MAJOR_DECISIONS_REGULATION,
    id::PENALTY_LAW,
    id::RECONSIDERATION_LAW,
    id::RULES_PROCEDURE_REGULATION,
];

/// Whose approval or reply within 20 days is of a budget.
const BUDGET_BODIES: &[&str] = &["人民代表大会", "人大", "财政"];

/// Anchors of [`EXCEPTIONS`] that are of one matter only.
const NAMES_ITS_MATTER: &[&str] = &["收到评标报告"];

parameters! {
    /// What the finding carries; it is said once a document, so of the first place.
    struct UnspecifiedDays {
        /// What the first cell promises, in days.
        found: u32,
        /// Its words.
        words: String,
    }
    says {
        "“{words}”没有写明是工作日还是自然日。按字面是自然日,比同样多的工作日短,查逾期时容易各算各的。请写明“{found}个自然日”;改用工作日的,期限不要比原来长。",
        "“{words}” does not say whether working days are meant. Read as it stands it means natural days, which are fewer, and people will count differently. Write {found} natural days (“{found}个自然日”); if you change to working days, promise no more than before.";
    }
}

fn check(view: &EntryView<'_>, clauses: &[Clause], _: &Judge<'_>) -> Outcome {
    for clause in clauses {
        let Some(found) = days(clause) else { continue };
        let span = quantity(clause);
        let words = span.slice(view.time_limit_text());
        if is_plain(words) || is_for_another_rule(view, clause) || is_by_act(view, clause, found) {
            continue;
        }
        let words = quoted(words);
        return said_once(view, span, UnspecifiedDays { found, words });
    }
    Outcome::Passed
}

/// How many days a clause allows for publication, where it counts in days.
fn days(clause: &Clause) -> Option<u32> {
    let is_within = clause.kind == ClauseKind::PublishWithin && clause.unit == Some(Unit::Day);
    clause.count.filter(|count| is_within && *count > 0)
}

/// Whether the words leave no doubt: 3个自然日, 10个日历日, 次日.
fn is_plain(words: &str) -> bool {
    let plain = ["自然", "日历", "次日", "翌日", "隔日", "第二"];
    plain.iter().any(|word| words.contains(word))
}

/// Whether TIM002 asks for 20 working days there.
fn is_for_another_rule(view: &EntryView<'_>, clause: &Clause) -> bool {
    let limit = PUBLICATION_LIMIT.at(view.dates().last);
    limit.is_some_and(|limit| {
        clause.exceeds_working_days(u32::from(limit.value.0)) != Exceeds::Never
    })
}

/// Whether an act gives the days their meaning: one the row cites, or one whose own limit the cell repeats.
fn is_by_act(view: &EntryView<'_>, clause: &Clause, found: u32) -> bool {
    let limits = || {
        EXCEPTIONS
            .iter()
            .filter(|limit| limit.unit == LimitUnit::Day)
    };
    if view.cites(COUNT_IN_DAYS) || limits().any(|limit| view.cites(&[limit.citation.instrument])) {
        return true;
    }
    let anchor = clause.anchor.as_ref().map(|anchor| &*anchor.text);
    let text = view.time_limit_text();
    let in_cell = |words: &[&str]| words.iter().any(|word| text.contains(word));
    limits().any(|limit| {
        let runs_from = |word: &&&str| anchor.is_some_and(|anchor| anchor.contains(**word));
        let its_own = limit.anchor_words.iter().find(runs_from);
        u32::from(limit.count) == found
            && (anchor.is_none() || its_own.is_some())
            && (its_own.is_some_and(|word| NAMES_ITS_MATTER.contains(word))
                || in_cell(limit.matter_words)
                || in_cell(BUDGET_BODIES)
                // The matter is looked at last: it is each row's own.
                || view.speaks_of(limit.matter_words))
    })
}
