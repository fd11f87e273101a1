//! SCP005: everybody is the audience, and everybody has to ask.

use crate::finding::parameters;
use crate::model::{AudienceScope, DisclosureMode, Field};
use crate::rules::limits::{
    Condition::{AudienceGiven, OnlyTicked},
    Fault, Limit,
    Then::{NotApplicable, Violated},
    Tick,
};
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 公开对象是全社会,公开方式却只有依申请公开。
    ///
    /// The audience is the whole society, yet the matter is disclosed on request only.
    ///
    /// ## 依据
    /// 数据质量约定:公开对象写的是公开以后谁看得到,与公开方式应当说得通。
    ///
    /// ## 为何
    /// 依申请公开只答复申请人,全社会并看不到;如果本来谁都可以看,就不必让人一个一个来申请。
    ///
    /// ## 怎么改
    /// 谁都可以看的,公开方式改为主动公开;只答复申请人的,公开对象改为特定群体,写明“申请人”。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "公租房资格确认"}, "mode": ["on_request"], "audience": {"scope": ["whole_society"]}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "公租房资格确认"}, "mode": ["on_request"], "audience": {"scope": ["specific_groups"], "specific_groups": "申请人"}}
    /// ```
    ///
    /// ## 边界
    /// 只是提示:有的单位用“全社会”表示谁都可以申请。两种方式都选了的由 SCP001 说,两种对象都选了的由 SCP003 说。
    pub static OPEN_AUDIENCE_ON_REQUEST = {
        code: "SCP005",
        name: "open-audience-on-request",
        group: Scope,
        severity: Advice,
        authority: Convention,
        evidence: Design,
        check_kind: Form,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "公开对象和公开方式说的是同一件事,两栏要对得上。",
            en: "Audience and mode describe one disclosure and should agree.",
        },
        since: "0.1.0",
        says: [OpenAudienceOnRequest],
        limits: LIMITS,
        check: Check::Entry(EntryCheck::Limits),
    }
}

parameters! {
    /// What the finding carries: nothing beside its place.
    struct OpenAudienceOnRequest {}
    says {
        "公开对象是全社会,公开方式却是依申请公开。依申请公开只答复申请人,看不出是谁都能看,还是谁都可以申请。前一种请改为主动公开,后一种请把公开对象写成申请人。",
        "The audience is the whole society, yet the matter is disclosed on request. A request is answered to the requester alone, so it cannot be told whether everyone may look or everyone may ask. In the first case make it proactive; in the second name the requester as the audience.";
    }
}

const LIMITS: &[Limit] = &[
    Limit::unless(
        OnlyTicked(Tick::Mode(DisclosureMode::OnRequest)),
        NotApplicable(Reason::NotConcerned),
    ),
    Limit::unless(AudienceGiven, NotApplicable(Reason::NotSupplied)),
    Limit::when(
        OnlyTicked(Tick::Audience(AudienceScope::WholeSociety)),
        Violated(Fault::at(Field::WholeSociety, |_| {
            OpenAudienceOnRequest {}.into()
        })),
    ),
];
