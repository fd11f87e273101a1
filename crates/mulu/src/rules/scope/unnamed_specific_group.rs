//! SCP004: a specific group is meant and nobody says which.

use crate::finding::parameters;
use crate::law::{Citation, id};
use crate::model::{AudienceScope, DisclosureMode, Field};
use crate::rules::limits::{
    Condition::{AudienceGiven, Names, OnlyTicked, Says},
    Fault, Limit,
    Then::{NotApplicable, Violated},
    Tick,
};
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 公开对象选了特定群体,没有写明是谁。
    ///
    /// A specific group is ticked as the audience and not named.
    ///
    /// ## 依据
    /// 国办发〔2019〕54号把公开对象列为标准目录的要素;标准目录的表头写的是“特定群体(请写明)”。
    ///
    /// ## 为何
    /// 不写明是谁,该看到的人不知道与自己有关。
    ///
    /// ## 怎么改
    /// 把打勾换成名称,例如“供水区域内用水户”。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "农村饮水安全"}, "mode": ["proactive"], "audience": {"scope": ["specific_groups"]}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "农村饮水安全"}, "mode": ["proactive"],
    ///  "audience": {"scope": ["specific_groups"], "specific_groups": "供水区域内用水户"}}
    /// ```
    ///
    /// ## 边界
    /// 全社会也选了的由 SCP003 说。只依申请公开的条目不说:申请人就是对象。
    pub static UNNAMED_SPECIFIC_GROUP = {
        code: "SCP004",
        name: "unnamed-specific-group",
        group: Scope,
        severity: Warning,
        authority: NormativeDocument,
        evidence: SeenSecondHand,
        check_kind: Absence,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Cited(&[Citation::of(id::GRASSROOTS_DISCLOSURE_OPINIONS)]),
        since: "0.1.0",
        says: [UnnamedSpecificGroup],
        limits: LIMITS,
        check: Check::Entry(EntryCheck::Limits),
    }
}

/// What stands in a cell that repeats the header and names nobody.
const HEADERS: &[&str] = &[
    "特定群体",
    "特定群众",
    "特定对象",
    "特定人群",
    "特定",
    "特定群体(请写明)",
    "特定群众(请写明)",
    "请写明",
];

parameters! {
    /// What the finding carries: nothing beside its place.
    struct UnnamedSpecificGroup {}
    says {
        "公开对象选了特定群体,没有写明是谁。该看到的人不知道与自己有关。请把名称写出来,例如“供水区域内用水户”。",
        "A specific group is chosen as the audience and not named. Those concerned cannot know that it is for them. Write who they are, such as “users in the supply area”.";
    }
}

const UNNAMED: Fault = Fault::at(Field::SpecificGroups, |_| UnnamedSpecificGroup {}.into());

const LIMITS: &[Limit] = &[
    Limit::column(Field::SpecificGroups),
    Limit::unless(AudienceGiven, NotApplicable(Reason::NotSupplied)),
    Limit::unless(
        OnlyTicked(Tick::Audience(AudienceScope::SpecificGroups)),
        NotApplicable(Reason::NotConcerned),
    ),
    Limit::when(
        OnlyTicked(Tick::Mode(DisclosureMode::OnRequest)),
        NotApplicable(Reason::NotConcerned),
    ),
    Limit::unless(Says(Field::SpecificGroups), Violated(UNNAMED)),
    Limit::when(Names(Field::SpecificGroups, HEADERS), Violated(UNNAMED)),
];
