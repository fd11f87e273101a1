//! REF015: words in the basis that name no text.

use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::parameters;
use crate::model::Field;
use crate::parse::basis::BasisReading;
use crate::rules::{Check, EntryCheck, InForce, Sources, rule};

rule! {
    /// 公开依据里有读不出是哪一部文件的文字。
    ///
    /// A part of the basis names no text.
    ///
    /// ## 依据
    /// 引用的约定:写出文件的名称或者文号。
    ///
    /// ## 为何
    /// “见文件”“按有关规定”说不出是哪一部,读者无从核对。
    ///
    /// ## 怎么改
    /// 写上文件的全称,有文号的写文号。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "basis": {"text": "见文件"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "basis": {"text": "《中华人民共和国政府信息公开条例》及相关规定"}}
    /// ```
    ///
    /// ## 边界
    /// 同一句里已经写出一部文件的,后面的“及相关规定”不算。空格子由 REF001 说。
    pub static UNREADABLE_BASIS = {
        code: "REF015",
        name: "unreadable-basis",
        group: Reference,
        severity: Advice,
        authority: Convention,
        evidence: Design,
        check_kind: Form,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "写出名称或者文号,依据才查得到。",
            en: "A basis can be looked up only by a title or a number.",
        },
        since: "0.1.0",
        says: [UnreadableBasis],
        check: Check::Entry(EntryCheck::Basis(check)),
    }
}

parameters! {
    /// What the finding carries.
    struct UnreadableBasis {
        /// The words that name no text.
        found: String,
    }
    says {
        "“{found}”读不出是哪一部文件,读者无从核对。请写上文件的全称或者文号。",
        "{found:?} names no text, so nobody can look it up. Give the full title or the number.";
    }
}

fn check(view: &EntryView<'_>, reading: &BasisReading, cell: &str, _: &Judge<'_>) -> Outcome {
    let defects = reading.unreadable.iter().map(|span| {
        let words: String = span.slice(cell).split_whitespace().collect();
        let defect = view.defect(Field::Basis, UnreadableBasis { found: words });
        defect.text(cell, *span)
    });
    Outcome::from_defects(defects.collect())
}
