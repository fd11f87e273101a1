//! SUB008: other organs are concerned, and nothing says that they were consulted.

use crate::finding::parameters;
use crate::law::{Citation, id};
use crate::model::Field;
use crate::rules::limits::{
    Condition::{Always, LostMerge, Says},
    Fault, Limit,
    Then::{NotApplicable, Passed, Undecided, Violated},
};
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 信息涉及其他机关,协商确认情况却是空的。
    ///
    /// The information concerns other organs, but their consultation is not recorded.
    ///
    /// ## 依据
    /// 《中华人民共和国政府信息公开条例》第十一条:公开的信息涉及其他机关的,要与有关机关协商、确认。
    ///
    /// ## 为何
    /// 没有协商确认,两个机关公开的数字、口径可能不一致,事后也说不清谁同意过。
    ///
    /// ## 怎么改
    /// 写明协商的方式、日期和结果,例如“2024-03-05 会签,无异议”;不涉及其他机关的,共涉机关写“无”。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "水资源公报"}, "concerned_bodies": "清源市统计局", "consultation": ""}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "水资源公报"}, "concerned_bodies": "清源市统计局", "consultation": "2024-03-05 会签,无异议"}
    /// ```
    ///
    /// ## 边界
    /// 目录没有共涉机关、协商确认情况这两栏的不适用。只看写没写,不判断协商是否充分。CSV 里的空格子如果可能是合并单元格,报“无法判定”。
    pub static UNRECORDED_CONSULTATION = {
        code: "SUB008",
        name: "unrecorded-consultation",
        group: Subject,
        severity: Advice,
        authority: AdministrativeRegulation,
        evidence: ArticleRead,
        check_kind: Absence,
        addressee: AdministrativeOrgan or NotApplicable,
        in_force: InForce::from(2019, 5, 15),
        sources: Sources::Cited(&[
            Citation::of(id::DISCLOSURE_REGULATION).edition(2019, 5, 15).article(11),
        ]),
        since: "0.1.0",
        says: [UnrecordedConsultation],
        limits: LIMITS,
        check: Check::Entry(EntryCheck::Limits),
    }
}

parameters! {
    /// What the finding carries.
    struct UnrecordedConsultation {
        /// The organs concerned, as written.
        words: String,
        /// Whether the cell may be the rest of a merged one.
        may_have_lost_merge: bool,
    }
    says {
        if may_have_lost_merge =>
            "协商确认情况是空的,但 CSV 不保留合并单元格,无法判定是漏填还是与上一行合用。请用 xlsx 检查,或逐行写明。",
            "The consultation is empty, but CSV keeps no merged cells, so it may be shared with the row above. Check the xlsx, or fill every row.";
        else =>
            "信息涉及{words},协商确认情况却是空的。没有协商确认,两边公开的内容可能不一致。请写明协商的方式、日期和结果。",
            "The information concerns {words}, but the consultation is empty. Without it the two may publish different things. Record how, when and with what result they were consulted.";
    }
}

const LIMITS: &[Limit] = &[
    Limit::column(Field::ConcernedBodies),
    Limit::column(Field::Consultation),
    Limit::unless(
        Says(Field::ConcernedBodies),
        NotApplicable(Reason::NotSupplied),
    ),
    Limit::when(Says(Field::Consultation), Passed),
    Limit::when(
        LostMerge(Field::Consultation),
        Undecided(Fault::at(Field::Consultation, |words| {
            UnrecordedConsultation {
                words: words(Field::ConcernedBodies),
                may_have_lost_merge: true,
            }
            .into()
        })),
    ),
    Limit::when(
        Always,
        Violated(Fault::at(Field::Consultation, |words| {
            UnrecordedConsultation {
                words: words(Field::ConcernedBodies),
                may_have_lost_merge: false,
            }
            .into()
        })),
    ),
];
