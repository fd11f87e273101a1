//! SCP001: none or both of the two modes.

use crate::finding::{parameters, words};
use crate::law::{Citation, id};
use crate::model::{DisclosureMode, Field};
use crate::rules::limits::{
    Condition::{Always, BothTicked, CellSays, LostMerge, Ticked},
    Fault, Limit,
    Then::{NotApplicable, Passed, Undecided, Violated},
    Tick,
};
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 公开方式没有选,或者主动、依申请两种都选了。
    ///
    /// Neither mode of disclosure is ticked, or both are.
    ///
    /// ## 依据
    /// 国办发〔2019〕54号把公开方式列为标准目录的要素;各领域标准目录在这一栏二选一。条例并不说两种方式互相排斥,所以只是提醒。
    ///
    /// ## 为何
    /// 群众要知道是自己去网上看,还是要提出申请;两样都选或者都不选,等于没有说。
    ///
    /// ## 怎么改
    /// 选一种。内容一部分主动公开、一部分依申请公开的,分成两条写。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "重大行政决策"}, "mode": ["proactive", "on_request"]}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "重大行政决策"}, "mode": ["proactive"]}
    /// ```
    ///
    /// ## 边界
    /// 表格须有主动、依申请两栏,或者用文字写的公开方式一栏,否则不适用。这一栏写的是“政府网站”之类别的内容的不说。CSV 里的空格子如果可能是合并单元格,报“无法判定”。
    pub static MODE_NOT_SINGLE = {
        code: "SCP001",
        name: "mode-not-single",
        group: Scope,
        severity: Warning,
        authority: NormativeDocument,
        evidence: SeenSecondHand,
        check_kind: Form,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Cited(&[Citation::of(id::GRASSROOTS_DISCLOSURE_OPINIONS)]),
        since: "0.1.0",
        says: [ModeNotSingle],
        limits: LIMITS,
        check: Check::Entry(EntryCheck::Limits),
    }
}

words! {
    /// How many modes are chosen.
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
    struct ModeNotSingle {
        /// How many modes are chosen.
        chosen: Chosen,
    }
    says {
        if chosen == Chosen::None =>
            "公开方式没有选。群众不知道是自己去看,还是要提出申请。请在主动公开、依申请公开中选一种。",
            "No mode of disclosure is chosen. The public cannot tell whether to look or to apply. Choose proactive or on request.";
        if chosen == Chosen::Both =>
            "主动公开、依申请公开两种方式都选了。群众不知道是自己去看,还是要提出申请。请选一种;内容各有一部分的,分成两条写。",
            "Both proactive disclosure and disclosure on request are chosen. The public cannot tell whether to look or to apply. Choose one; where parts differ, make two rows.";
        else =>
            "公开方式没有选,但 CSV 不保留合并单元格,无法判定是漏填还是与上一行合用。请用 xlsx 检查,或逐行写明。",
            "No mode of disclosure is chosen, but CSV keeps no merged cells, so it may be shared with the row above. Check the xlsx, or fill every row.";
    }
}

const PROACTIVE: Tick = Tick::Mode(DisclosureMode::Proactive);
const ON_REQUEST: Tick = Tick::Mode(DisclosureMode::OnRequest);

const LIMITS: &[Limit] = &[
    // One box alone cannot be the wrong one of two.
    Limit::column(Field::Proactive),
    Limit::column(Field::OnRequest),
    Limit::when(
        BothTicked(PROACTIVE, ON_REQUEST),
        Violated(Fault::at(Field::Proactive, |_| {
            ModeNotSingle {
                chosen: Chosen::Both,
            }
            .into()
        })),
    ),
    Limit::when(Ticked(PROACTIVE), Passed),
    Limit::when(Ticked(ON_REQUEST), Passed),
    Limit::when(
        LostMerge(Field::Proactive),
        Undecided(Fault::at(Field::Proactive, |_| {
            ModeNotSingle {
                chosen: Chosen::MaybeMerged,
            }
            .into()
        })),
    ),
    // Some tables head the column of channels 公开方式: the words decide, not the header.
    Limit::when(CellSays(Field::Mode), NotApplicable(Reason::NotConcerned)),
    Limit::when(
        Always,
        Violated(Fault::at(Field::Proactive, |_| {
            ModeNotSingle {
                chosen: Chosen::None,
            }
            .into()
        })),
    ),
];
