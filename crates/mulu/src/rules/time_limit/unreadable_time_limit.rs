//! TIM018: words in the time limit that promise nothing we can read.

use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::parameters;
use crate::model::Field;
use crate::model::time_limit::ClauseKind;
use crate::parse::fold;
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 公开时限里有读不出期限的文字。
    ///
    /// The time limit holds words that cannot be read as one.
    ///
    /// ## 依据
    /// 数据质量约定:公开时限一栏应当写得出日期、天数、周期,或者“及时”一类的词。
    ///
    /// ## 为何
    /// 数字被星号遮住、漏写,或者写了“见附件”,看目录的人和程序都不知道期限是多少。
    ///
    /// ## 怎么改
    /// 把期限直接写出来,例如“信息形成或者变更之日起20个工作日内”。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "mode": ["proactive"], "time_limit": {"text": "* 个工作日"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "mode": ["proactive"], "time_limit": {"text": "20个工作日"}}
    /// ```
    ///
    /// ## 边界
    /// 只是提示:可能是写得不清楚,也可能是我们没有读懂。格子里另有读得出的期限时不说,只依申请公开的条目不说。空格子、“无”、斜杠由 TIM001 说。
    pub static UNREADABLE_TIME_LIMIT = {
        code: "TIM018",
        name: "unreadable-time-limit",
        group: TimeLimit,
        severity: Advice,
        authority: Convention,
        evidence: Design,
        check_kind: Form,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "期限写得出来,才能查、能比、能提醒;读不出的文字应当请人看一眼。",
            en: "Only a limit that can be read can be looked up, compared and watched; words that cannot are for a person to see.",
        },
        since: "0.1.0",
        says: [UnreadableTimeLimit],
        check: Check::Entry(EntryCheck::Any(check)),
    }
}

parameters! {
    /// What the finding carries.
    struct UnreadableTimeLimit {
        /// The words that could not be read.
        words: String,
    }
    says {
        "“{words}”读不出公开时限。看目录的人可能也不知道期限是多少。请直接写出天数或者日期。",
        "“{words}” cannot be read as a time limit. Other readers may not know the limit either. Write the count of days or the date itself.";
    }
}

fn check(view: &EntryView<'_>, _: &Judge<'_>) -> Outcome {
    if let Err(reason) = view.require_column(Field::TimeLimit) {
        return Outcome::NotApplicable(reason);
    }
    if view.is_on_request_only() {
        return Outcome::NotApplicable(Reason::NotConcerned);
    }
    let text = view
        .entry
        .time_limit()
        .as_ref()
        .map_or("", |limit| &*limit.text);
    if fold::says_nothing(text) {
        return Outcome::NotApplicable(Reason::NotSupplied);
    }
    // Beside a limit that was read, an unread word is a remark, not a limit.
    let says_when = |kind| {
        !matches!(
            kind,
            ClauseKind::Unreadable | ClauseKind::Retain | ClauseKind::SavingClause
        )
    };
    if view.clauses().iter().any(|clause| says_when(clause.kind)) {
        return Outcome::Passed;
    }
    let unreadable = |kind| kind == ClauseKind::Unreadable;
    let found = view.clauses().iter().find(|clause| unreadable(clause.kind));
    found.map_or(Outcome::Passed, |clause| {
        let words = clause.text.clone();
        let params = UnreadableTimeLimit { words };
        Outcome::violated(
            view.defect(Field::TimeLimit, params)
                .text(text, clause.span),
        )
    })
}
