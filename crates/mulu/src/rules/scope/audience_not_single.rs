//! SCP003: none or both of the two audiences.

use crate::finding::{parameters, words};
use crate::law::{Citation, id};
use crate::model::{AudienceScope, DisclosureMode, Field};
use crate::rules::limits::{
    Condition::{Always, BothTicked, LostMerge, OnlyTicked, Ticked},
    Fault, Limit,
    Then::{NotApplicable, Passed, Undecided, Violated},
    Tick,
};
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 公开对象没有选,或者全社会、特定群体都选了。
    ///
    /// Neither audience is ticked, or both are.
    ///
    /// ## 依据
    /// 国办发〔2019〕54号把公开对象列为标准目录的要素;各领域标准目录在全社会、特定群体中二选一。
    ///
    /// ## 为何
    /// 全社会已经包括任何群体;两样都选,看不出是不是只对一部分人公开。
    ///
    /// ## 怎么改
    /// 面向所有人的选全社会;只面向一部分人的选特定群体,并写明是谁。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "防汛抗旱"}, "audience": {"scope": ["whole_society", "specific_groups"], "specific_groups": "库区群众"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "防汛抗旱"}, "audience": {"scope": ["whole_society"]}}
    /// ```
    ///
    /// ## 边界
    /// 表格须有全社会、特定群体两栏,或者用文字写的公开对象一栏,否则不适用。只依申请公开的条目没有选对象的不说:申请人就是对象。CSV 里的空格子如果可能是合并单元格,报“无法判定”。
    pub static AUDIENCE_NOT_SINGLE = {
        code: "SCP003",
        name: "audience-not-single",
        group: Scope,
        severity: Warning,
        authority: NormativeDocument,
        evidence: SeenSecondHand,
        check_kind: Form,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Cited(&[Citation::of(id::GRASSROOTS_DISCLOSURE_OPINIONS)]),
        since: "0.1.0",
        says: [AudienceNotSingle],
        limits: LIMITS,
        check: Check::Entry(EntryCheck::Limits),
    }
}

words! {
    /// How many audiences are chosen.
    enum Chosen {
        /// Neither.
        None = "none",
        /// Both.
        Both = "both",
        /// Neither, but a CSV file may have lost a merged cell.
        MaybeMerged = "maybe_merged",
    }
}

parameters! {
    /// What the finding carries.
    struct AudienceNotSingle {
        /// How many audiences are chosen.
        chosen: Chosen,
    }
    says {
        if chosen == Chosen::None =>
            "公开对象没有选。看不出是对所有人公开,还是只对一部分人。请在全社会、特定群体中选一个。",
            "No audience is chosen. It cannot be told whether everyone may see it or only some. Choose the whole society or specific groups.";
        if chosen == Chosen::Both =>
            "公开对象全社会、特定群体都选了。全社会已经包括任何群体,看不出是不是只对一部分人公开。请留一个。",
            "Both the whole society and specific groups are chosen. The whole society includes every group, so it cannot be told whether only some may see it. Keep one.";
        else =>
            "公开对象没有选,但 CSV 不保留合并单元格,无法判定是漏填还是与上一行合用。请用 xlsx 检查,或逐行写明。",
            "No audience is chosen, but CSV keeps no merged cells, so it may be shared with the row above. Check the xlsx, or fill every row.";
    }
}

const WHOLE_SOCIETY: Tick = Tick::Audience(AudienceScope::WholeSociety);
const SPECIFIC_GROUPS: Tick = Tick::Audience(AudienceScope::SpecificGroups);

const LIMITS: &[Limit] = &[
    // One box alone cannot be the wrong one of two.
    Limit::column(Field::WholeSociety),
    Limit::column(Field::SpecificGroups),
    Limit::when(
        BothTicked(WHOLE_SOCIETY, SPECIFIC_GROUPS),
        Violated(Fault::at(Field::WholeSociety, |_| {
            AudienceNotSingle {
                chosen: Chosen::Both,
            }
            .into()
        })),
    ),
    Limit::when(Ticked(WHOLE_SOCIETY), Passed),
    Limit::when(Ticked(SPECIFIC_GROUPS), Passed),
    Limit::when(
        OnlyTicked(Tick::Mode(DisclosureMode::OnRequest)),
        NotApplicable(Reason::NotConcerned),
    ),
    Limit::when(
        LostMerge(Field::WholeSociety),
        Undecided(Fault::at(Field::WholeSociety, |_| {
            AudienceNotSingle {
                chosen: Chosen::MaybeMerged,
            }
            .into()
        })),
    ),
    Limit::when(
        Always,
        Violated(Fault::at(Field::WholeSociety, |_| {
            AudienceNotSingle {
                chosen: Chosen::None,
            }
            .into()
        })),
    ),
];
