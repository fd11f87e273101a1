//! TIM013: a contract or an award published later than the procurement regulation allows.

use super::special_limit::{self, Asked, OverSpecialLimit};
use crate::engine::{EntryView, Judge, Outcome};
use crate::law::{Citation, id};
use crate::model::time_limit::Clause;
use crate::rules::{Check, EntryCheck, InForce, Sources, rule};

rule! {
    /// 政府采购合同、中标成交结果的公开期限长于 2 个工作日。
    ///
    /// The time limit for a procurement contract or award is longer than 2 working days.
    ///
    /// ## 依据
    /// 《中华人民共和国政府采购法实施条例》第四十三条:中标、成交供应商确定之日起 2 个工作日内公告结果;第五十条:采购合同签订之日起 2 个工作日内公告。
    ///
    /// ## 为何
    /// 条例对采购结果和合同另定了短得多的期限,按 20 个工作日公开就迟了。
    ///
    /// ## 怎么改
    /// 写成确定之日起、签订之日起 2 个工作日以内。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "政府采购", "secondary": "采购合同"}, "mode": ["proactive"], "basis": {"text": "《中华人民共和国政府采购法实施条例》第五十条"}, "time_limit": {"text": "合同签订之日起20个工作日内"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "政府采购", "secondary": "采购合同"}, "mode": ["proactive"], "basis": {"text": "《中华人民共和国政府采购法实施条例》第五十条"}, "time_limit": {"text": "合同签订之日起2个工作日内"}}
    /// ```
    ///
    /// ## 边界
    /// 只看事项名称写明是采购的条目。引用了政府采购法或者其实施条例、又从确定或者签订起算的才是错误,其余只作警告;采购制度、目录和采购公告不看。
    pub static LATE_PROCUREMENT_NOTICE = {
        code: "TIM013",
        name: "late-procurement-notice",
        group: TimeLimit,
        severity: Error,
        authority: AdministrativeRegulation,
        evidence: ArticleRead,
        check_kind: Contradiction,
        addressee: AdministrativeOrgan or NotApplicable,
        in_force: InForce::from(2015, 3, 1),
        sources: Sources::Cited(&[
            Citation::of(id::PROCUREMENT_REGULATION).article(43).paragraph(2),
            Citation::of(id::PROCUREMENT_REGULATION).article(50),
        ]),
        since: "0.1.0",
        says: [OverSpecialLimit],
        check: Check::Entry(EntryCheck::TimeLimit(check)),
    }
}

const ASKED: Asked = Asked {
    acts: &[id::PROCUREMENT_REGULATION],
    cited_as: &[id::PROCUREMENT_REGULATION, id::PROCUREMENT_LAW],
    matter: &["采购"],
    other_matter: &["制度", "办法", "政策", "法规", "采购目录"],
};

fn check(view: &EntryView<'_>, clauses: &[Clause], _: &Judge<'_>) -> Outcome {
    special_limit::judge(view, clauses, &ASKED)
}
