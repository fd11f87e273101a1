//! TIM014: an interpretation published long after its document.

use super::special_limit::{self, Asked, OverSpecialLimit};
use crate::engine::{EntryView, Judge, Outcome};
use crate::law::{Citation, id};
use crate::model::time_limit::Clause;
use crate::rules::{Check, EntryCheck, InForce, Sources, rule};

rule! {
    /// 政策解读的公开期限长于文件公布后 3 个工作日。
    ///
    /// The time limit for an interpretation is longer than 3 working days after the document.
    ///
    /// ## 依据
    /// 国办发〔2016〕19号(经各地目录转引核对):解读与政策文件同步发布,最迟在文件公布后 3 个工作日内。
    ///
    /// ## 为何
    /// 文件已经施行,解读还没有出来,群众只能猜。
    ///
    /// ## 怎么改
    /// 写“与政策文件同步发布”,或者文件公布之日起 3 个工作日以内。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "政策文件", "secondary": "政策解读"}, "mode": ["proactive"], "time_limit": {"text": "政策文件公布之日起5个工作日内"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "政策文件", "secondary": "政策解读"}, "mode": ["proactive"], "time_limit": {"text": "与政策文件同步发布"}}
    /// ```
    ///
    /// ## 边界
    /// 只是警告。只看事项名称写明是解读的条目;回应关切、新闻发布、解读的制度和办法不看。从解读形成之日起算的也看,但不替人改。
    pub static LATE_INTERPRETATION = {
        code: "TIM014",
        name: "late-interpretation",
        group: TimeLimit,
        severity: Warning,
        authority: NormativeDocument,
        evidence: SeenSecondHand,
        check_kind: Keyword,
        addressee: AdministrativeOrgan or NotApplicable,
        in_force: InForce::from(2016, 4, 18),
        sources: Sources::Cited(&[Citation::of(id::DISCLOSURE_POINTS_2016)]),
        since: "0.1.0",
        says: [OverSpecialLimit],
        check: Check::Entry(EntryCheck::TimeLimit(check)),
    }
}

const ASKED: Asked = Asked {
    acts: &[id::DISCLOSURE_POINTS_2016],
    cited_as: &[id::DISCLOSURE_POINTS_2016],
    matter: &["解读"],
    other_matter: &[
        "回应", "舆情", "新闻", "制度", "办法", "方案", "征集", "咨询", "问答",
    ],
};

fn check(view: &EntryView<'_>, clauses: &[Clause], _: &Judge<'_>) -> Outcome {
    special_limit::judge(view, clauses, &ASKED)
}
