//! TIM005: a count of days that runs from no event.

use super::wording::{quantity, quoted, said_once};
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::parameters;
use crate::law::{Citation, EXCEPTIONS, id};
use crate::model::time_limit::{Clause, ClauseKind, Unit};
use crate::rules::{Check, EntryCheck, InForce, Sources, rule};

rule! {
    /// 公开时限只写了多少天,没有写从何时起算。
    ///
    /// The time limit gives a count and does not say what it runs from.
    ///
    /// ## 依据
    /// 《中华人民共和国政府信息公开条例》第二十六条:期限从信息形成或者变更之日起算(2019 年 5 月 15 日以前为 2007 年文本第十八条)。目录没有写的,照条例起算。
    ///
    /// ## 为何
    /// 看目录的人不知道从哪一天数起,也就算不出哪一天到期。
    ///
    /// ## 怎么改
    /// 写成“信息形成或者变更之日起20个工作日内”。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "mode": ["proactive"], "time_limit": {"text": "20个工作日"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "mode": ["proactive"], "time_limit": {"text": "20个工作日(自信息形成或者变更之日起)"}}
    /// ```
    ///
    /// ## 边界
    /// 只是提示,一份目录说一次。格子里有一处写了起算、写了“同步”或者写了按哪项规定的,都不说。按小时计的、“当日”“次日”不说。引用了自己另定期限的法律、法规(例如预算、政府采购)的不说,起算看那部法律。不看公示期和办理时限。
    pub static MISSING_ANCHOR = {
        code: "TIM005",
        name: "missing-anchor",
        group: TimeLimit,
        severity: Advice,
        authority: AdministrativeRegulation,
        evidence: ArticleRead,
        check_kind: Absence,
        addressee: AdministrativeOrgan or NotApplicable,
        in_force: InForce::from(2008, 5, 1),
        sources: Sources::Cited(&[
            Citation::of(id::DISCLOSURE_REGULATION).edition(2019, 5, 15).article(26),
            Citation::of(id::DISCLOSURE_REGULATION).edition(2008, 5, 1).article(18),
        ]),
        since: "0.1.0",
        says: [MissingAnchor],
        check: Check::Entry(EntryCheck::TimeLimit(check)),
    }
}

/// Words that say from when, though no clause was given an anchor.
const FROM_WHEN: &[&str] = &[
    "同步", "同时", "法定", "条例", "次日", "翌日", "决定", "后", "之日", "起", "第",
];

parameters! {
    /// What the finding carries; it is said once a document, so of the first place.
    struct MissingAnchor {
        /// The count of the first cell.
        words: String,
    }
    says {
        "“{words}”没有写从何时起算。条例是从信息形成或者变更之日起算,写出来才看得出哪一天到期。建议在前面写明“信息形成或者变更之日起”。",
        "“{words}” does not say what it runs from. The regulation counts from the day the information is formed or changed, and only with it can a reader tell the last day. Better begin with “信息形成或者变更之日起”.";
    }
}

fn check(view: &EntryView<'_>, clauses: &[Clause], _: &Judge<'_>) -> Outcome {
    let Some(bare) = clauses.iter().find(|clause| is_bare(clause)) else {
        return Outcome::Passed;
    };
    let text = view.time_limit_text();
    if clauses.iter().any(says_from_when) || FROM_WHEN.iter().any(|word| text.contains(word)) {
        return Outcome::Passed;
    }
    let by_act = EXCEPTIONS
        .iter()
        .any(|limit| !limit.anchor_words.is_empty() && view.cites(&[limit.citation.instrument]));
    if by_act {
        return Outcome::Passed;
    }
    let words = quoted(quantity(bare).slice(text));
    said_once(view, bare.span, MissingAnchor { words })
}

fn is_bare(clause: &Clause) -> bool {
    clause.kind == ClauseKind::PublishWithin
        && clause.anchor.is_none()
        && clause.count.is_some_and(|count| count > 0)
        // “2小时” is of something that has just happened; “3月内” may mean March.
        && clause.unit != Some(Unit::Hour)
        && (clause.unit != Some(Unit::Month) || clause.text.contains('个'))
}

/// Whether a clause names the event, for itself and for those beside it, or the text that does.
fn says_from_when(clause: &Clause) -> bool {
    clause.anchor.is_some() || clause.kind == ClauseKind::AsDirected
}
