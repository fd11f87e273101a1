//! TIM012: a licence or a penalty published later than the opinions on enforcement ask.

use super::special_limit::{self, Asked, OverSpecialLimit};
use crate::engine::{EntryView, Judge, Outcome};
use crate::law::{Citation, EXCEPTIONS, id};
use crate::model::time_limit::Clause;
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 行政许可、行政处罚决定的公开期限长于 7 个工作日。
    ///
    /// The time limit for a licence or penalty decision is longer than 7 working days.
    ///
    /// ## 依据
    /// 国办发〔2018〕118号(经国务院新闻办公室吹风会和各地目录核对):许可、处罚的决定自作出之日起 7 个工作日内公开,其他执法决定 20 个工作日内公开,法律、行政法规另有规定的除外。
    ///
    /// ## 为何
    /// 许可和处罚的结果,当事人和旁人都等着看;按一般的 20 个工作日公开就迟了。
    ///
    /// ## 怎么改
    /// 写成作出决定之日起 7 个工作日以内。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "行政处罚", "secondary": "处罚决定"}, "mode": ["proactive"], "time_limit": {"text": "作出行政决定之日起20个工作日内"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "行政处罚", "secondary": "处罚决定"}, "mode": ["proactive"], "time_limit": {"text": "作出行政决定之日起7个工作日内"}}
    /// ```
    ///
    /// ## 边界
    /// 只是警告。只看许可、处罚的决定和结果,连同依据、程序、条件一起写的不看。引用了另定期限的法律、行政法规的不说。其他执法决定的 20 个工作日与条例的上限相同,由 TIM002 说。
    pub static LATE_ENFORCEMENT_RESULT = {
        code: "TIM012",
        name: "late-enforcement-result",
        group: TimeLimit,
        severity: Warning,
        authority: NormativeDocument,
        evidence: SeenSecondHand,
        check_kind: Keyword,
        addressee: AdministrativeOrgan or NotApplicable,
        in_force: InForce::from(2018, 12, 5),
        sources: Sources::Cited(&[Citation::of(id::ENFORCEMENT_PUBLICITY_OPINIONS)]),
        since: "0.1.0",
        says: [OverSpecialLimit],
        check: Check::Entry(EntryCheck::TimeLimit(check)),
    }
}

const ASKED: Asked = Asked {
    acts: &[id::ENFORCEMENT_PUBLICITY_OPINIONS],
    cited_as: &[id::ENFORCEMENT_PUBLICITY_OPINIONS],
    matter: &["许可", "处罚"],
    other_matter: NOT_DECISIONS,
};

/// Words of a decision taken.
const DECISIONS: &[&str] = &["决定", "结果"];

/// Words of what stands before or around a decision, and of results that are no decisions.
const NOT_DECISIONS: &[&str] = &[
    "依据", "程序", "流程", "条件", "裁量", "基准", "权限", "指南", "事项", "制度", "办法", "规定",
    "听证", "告知", "救济", "复议", "清单", "标准", "政策", "统计", "检查", "抽查", "查询", "修复",
];

fn check(view: &EntryView<'_>, clauses: &[Clause], _: &Judge<'_>) -> Outcome {
    let is_decision = view.matter_speaks_of(ASKED.matter)
        && (view.matter_speaks_of(DECISIONS)
            || view.speaks_of(DECISIONS) && !view.speaks_of(NOT_DECISIONS));
    if !is_decision {
        return Outcome::NotApplicable(Reason::NotConcerned);
    }
    if is_set_by_act(view) {
        return Outcome::Passed;
    }
    special_limit::judge(view, clauses, &ASKED)
}

/// Whether the row cites a law or regulation that itself sets a limit for the matter: it goes first.
fn is_set_by_act(view: &EntryView<'_>) -> bool {
    EXCEPTIONS.iter().any(|limit| {
        view.matter_speaks_of(limit.matter_words) && view.cites(&[limit.citation.instrument])
    })
}
