//! REF001: an entry without a basis.

use crate::finding::parameters;
use crate::law::{Citation, id};
use crate::model::Field;
use crate::rules::limits::{
    Condition::{Always, Blank, LostMerge},
    Fault, Limit,
    Then::{Passed, Undecided, Violated},
};
use crate::rules::{Check, EntryCheck, InForce, Sources, rule};

rule! {
    /// 公开依据是空的。
    ///
    /// The legal basis is empty.
    ///
    /// ## 依据
    /// 国办发〔2019〕54号把公开依据列为标准目录的要素之一。
    ///
    /// ## 为何
    /// 没有依据,群众不知道这一项凭什么公开,工作人员不知道时限从哪里来。
    ///
    /// ## 怎么改
    /// 写上要求公开这一项的法律、法规、规章或文件的全称,最好写到条。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "basis": {"text": " "}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "basis": {"text": "《中华人民共和国政府信息公开条例》第二十条第(二)项"}}
    /// ```
    ///
    /// ## 边界
    /// 表里没有这一栏时由 STR002 说一次,本规则不再逐条说。CSV 里的空格子如果可能是合并单元格,报“无法判定”。
    pub static MISSING_BASIS = {
        code: "REF001",
        name: "missing-basis",
        group: Reference,
        severity: Warning,
        authority: NormativeDocument,
        evidence: SeenSecondHand,
        check_kind: Absence,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Cited(&[Citation::of(id::GRASSROOTS_DISCLOSURE_OPINIONS)]),
        since: "0.1.0",
        says: [MissingBasis],
        limits: LIMITS,
        check: Check::Entry(EntryCheck::Limits),
    }
}

parameters! {
    /// What the finding carries.
    struct MissingBasis {
        /// Whether the cell may be the rest of a merged one.
        may_have_lost_merge: bool,
    }
    says {
        if may_have_lost_merge =>
            "公开依据是空的,但 CSV 不保留合并单元格,无法判定是漏填还是与上一行合用。请用 xlsx 检查,或逐行写明。",
            "The basis is empty, but CSV keeps no merged cells, so it may be shared with the row above. Check the xlsx, or fill every row.";
        else =>
            "公开依据是空的。标准目录要求写明依据,群众才知道这一项凭什么公开。请写上法律、法规或文件的全称。",
            "The legal basis is empty. A standard catalogue states it, so that the public knows why the matter is disclosed. Give the full title of the law or document.";
    }
}

const LIMITS: &[Limit] = &[
    Limit::column(Field::Basis),
    Limit::unless(Blank(Field::Basis), Passed),
    Limit::when(
        LostMerge(Field::Basis),
        Undecided(Fault::at(Field::Basis, |_| {
            MissingBasis {
                may_have_lost_merge: true,
            }
            .into()
        })),
    ),
    Limit::when(
        Always,
        Violated(Fault::at(Field::Basis, |_| {
            MissingBasis {
                may_have_lost_merge: false,
            }
            .into()
        })),
    ),
];
