//! TIM011: a budget published later than the budget law allows.

use super::special_limit::{self, Asked, OverSpecialLimit};
use crate::engine::{EntryView, Judge, Outcome};
use crate::law::{Citation, id};
use crate::model::time_limit::Clause;
use crate::rules::{Check, EntryCheck, InForce, Sources, rule};

rule! {
    /// 预算、决算的公开期限长于预算法规定的 20 日。
    ///
    /// The time limit for a budget or final account is longer than the 20 days of the Budget Law.
    ///
    /// ## 依据
    /// 《中华人民共和国预算法》第十四条:预算、决算经批准后 20 日内公开,部门预算、决算经批复后 20 日内公开;《中华人民共和国预算法实施条例》第六条:单位预算、决算经批复后 20 日内公开。这里的“日”是自然日。
    ///
    /// ## 为何
    /// 20 个工作日至少有二十多个自然日,比法定期限长。
    ///
    /// ## 怎么改
    /// 写成批准(批复)后 20 日以内。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "财政信息", "secondary": "部门预算"}, "mode": ["proactive"], "basis": {"text": "《中华人民共和国预算法》第十四条"}, "time_limit": {"text": "财政部门批复后20个工作日内"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "财政信息", "secondary": "部门预算"}, "mode": ["proactive"], "basis": {"text": "《中华人民共和国预算法》第十四条"}, "time_limit": {"text": "财政部门批复后20日内"}}
    /// ```
    ///
    /// ## 边界
    /// 这一条引用了预算法或者其实施条例、又从批准或者批复起算的才是错误,其余只作警告;工程预算、预算绩效和有关政策文件不看。
    pub static LATE_BUDGET = {
        code: "TIM011",
        name: "late-budget",
        group: TimeLimit,
        severity: Error,
        authority: Law,
        evidence: ArticleRead,
        check_kind: Contradiction,
        addressee: AdministrativeOrgan or NotApplicable,
        in_force: InForce::from(2015, 1, 1),
        sources: Sources::Cited(&[
            Citation::of(id::BUDGET_LAW).article(14).paragraph(1),
            Citation::of(id::BUDGET_LAW).article(14).paragraph(2),
            Citation::of(id::BUDGET_REGULATION).article(6).paragraph(4),
        ]),
        since: "0.1.0",
        says: [OverSpecialLimit],
        check: Check::Entry(EntryCheck::TimeLimit(check)),
    }
}

const ASKED: Asked = Asked {
    acts: &[id::BUDGET_LAW, id::BUDGET_REGULATION],
    cited_as: &[id::BUDGET_LAW, id::BUDGET_REGULATION],
    matter: &["预算", "决算"],
    other_matter: &[
        "工程", "概算", "施工", "绩效", "办法", "制度", "政策", "法规", "采购", "编制",
    ],
};

fn check(view: &EntryView<'_>, clauses: &[Clause], _: &Judge<'_>) -> Outcome {
    special_limit::judge(view, clauses, &ASKED)
}
