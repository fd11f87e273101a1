//! TIM009: how long it stays, where it should say when it appears.

use super::missing_first_publication_limit::says_when;
use super::wording::quoted;
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::parameters;
use crate::model::Field;
use crate::model::time_limit::{Clause, ClauseKind};
use crate::rules::{Check, EntryCheck, InForce, Sources, rule};

rule! {
    /// 公开时限里写的是公开多久。
    ///
    /// The time limit says how long the information stays.
    ///
    /// ## 依据
    /// 数据质量约定:何时公开和公开多久是两件事,各写各的。
    ///
    /// ## 为何
    /// “长期公开”放在期限的位置上,看上去填了,其实没有期限;真正的公开时长又没有地方查。
    ///
    /// ## 怎么改
    /// 把“长期公开”移到公开时长一栏;没有这一栏的写在期限后面,例如“信息形成或者变更之日起20个工作日内,长期公开”。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "mode": ["proactive"], "time_limit": {"text": "永久公开"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "mode": ["proactive"],
    ///  "time_limit": {"text": "信息形成或者变更之日起20个工作日内"}, "retention": "永久公开"}
    /// ```
    ///
    /// ## 边界
    /// 只是提示,只看主动公开的条目。格子里另有天数、日期、周期、“及时”的不说。同一格子 TIM001 会说缺了什么(何时公开),这一条只说写了的该放在哪里;更新频率一栏写了周期的,TIM001 不说,这一条照说。
    pub static RETENTION_FOR_TIME_LIMIT = {
        code: "TIM009",
        name: "retention-for-time-limit",
        group: TimeLimit,
        severity: Advice,
        authority: Convention,
        evidence: Design,
        check_kind: Form,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "一格只说一件事:期限回答何时公开,时长回答公开多久。",
            en: "One cell, one promise: a limit tells when it appears, a retention how long it stays.",
        },
        since: "0.1.0",
        says: [RetentionForTimeLimit],
        check: Check::Entry(EntryCheck::TimeLimit(check)),
    }
}

parameters! {
    /// What the finding carries.
    struct RetentionForTimeLimit {
        /// The words to move.
        words: String,
    }
    says {
        "“{words}”说的是公开多久,不是何时公开。放在期限的位置上,期限和时长都不好查。请移到“公开时长”一栏,没有这一栏的写在期限后面。",
        "“{words}” says how long it stays, not when it appears. In the place of the limit neither can be looked up. Move it to the column for retention (公开时长), or behind the limit where there is none.";
    }
}

fn check(view: &EntryView<'_>, clauses: &[Clause], _: &Judge<'_>) -> Outcome {
    let retains = |kind| kind == ClauseKind::Retain;
    let Some(retention) = clauses.iter().find(|clause| retains(clause.kind)) else {
        return Outcome::Passed;
    };
    if clauses.iter().any(says_when) {
        return Outcome::Passed;
    }
    let words = quoted(&retention.text);
    let defect = view.defect(Field::TimeLimit, RetentionForTimeLimit { words });
    Outcome::violated(defect.text(view.time_limit_text(), retention.span))
}
