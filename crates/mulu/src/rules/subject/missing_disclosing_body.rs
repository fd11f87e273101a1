//! SUB001: an entry without a disclosing body.

use crate::finding::parameters;
use crate::law::{Citation, id};
use crate::model::Field;
use crate::rules::limits::{
    Condition::{Always, LostMerge, Says},
    Fault, Limit,
    Then::{Passed, Undecided, Violated},
};
use crate::rules::{Check, EntryCheck, InForce, Sources, rule};

rule! {
    /// 公开主体是空的。
    ///
    /// The disclosing body is empty.
    ///
    /// ## 依据
    /// 《中华人民共和国政府信息公开条例》第十条定由谁负责公开(2019 年 5 月 15 日以前为 2007 年文本第十七条);国办发〔2019〕54号把公开主体列为标准目录的要素。
    ///
    /// ## 为何
    /// 没有主体,群众不知道找谁,逾期了也不知道由谁负责。
    ///
    /// ## 怎么改
    /// 写上负责公开的机关的规范名称。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "disclosing_body": " "}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "disclosing_body": "清源市水务局"}
    /// ```
    ///
    /// ## 边界
    /// 表里没有这一栏时由 STR002 说一次。CSV 里的空格子如果可能是合并单元格,报“无法判定”。
    pub static MISSING_DISCLOSING_BODY = {
        code: "SUB001",
        name: "missing-disclosing-body",
        group: Subject,
        severity: Warning,
        authority: AdministrativeRegulation,
        evidence: ArticleRead,
        check_kind: Absence,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Cited(&[
            Citation::of(id::DISCLOSURE_REGULATION).edition(2019, 5, 15).article(10),
            Citation::of(id::DISCLOSURE_REGULATION).edition(2008, 5, 1).article(17),
            Citation::of(id::GRASSROOTS_DISCLOSURE_OPINIONS),
        ]),
        since: "0.1.0",
        says: [MissingDisclosingBody],
        limits: LIMITS,
        check: Check::Entry(EntryCheck::Limits),
    }
}

parameters! {
    /// What the finding carries.
    struct MissingDisclosingBody {
        /// Whether the cell may be the rest of a merged one.
        may_have_lost_merge: bool,
    }
    says {
        if may_have_lost_merge =>
            "公开主体是空的,但 CSV 不保留合并单元格,无法判定是漏填还是与上一行合用。请用 xlsx 检查,或逐行写明。",
            "The disclosing body is empty, but CSV keeps no merged cells, so it may be shared with the row above. Check the xlsx, or fill every row.";
        else =>
            "公开主体是空的。群众不知道找谁,逾期了也不知道由谁负责。请写上负责公开的机关的规范名称。",
            "The disclosing body is empty. The public cannot know whom to ask, nor who answers for a delay. Give the official name of the organ that discloses.";
    }
}

const LIMITS: &[Limit] = &[
    Limit::column(Field::DisclosingBody),
    Limit::when(Says(Field::DisclosingBody), Passed),
    Limit::when(
        LostMerge(Field::DisclosingBody),
        Undecided(Fault::at(Field::DisclosingBody, |_| {
            MissingDisclosingBody {
                may_have_lost_merge: true,
            }
            .into()
        })),
    ),
    Limit::when(
        Always,
        Violated(Fault::at(Field::DisclosingBody, |_| {
            MissingDisclosingBody {
                may_have_lost_merge: false,
            }
            .into()
        })),
    ),
];
