//! SCP006: the level ticked is not the level of the disclosing body.

use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::parameters;
use crate::law::{Citation, id};
use crate::model::{AdministrativeLevel, Field};
use crate::parse::{fold, marks};
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, body_level, rule};

rule! {
    /// 公开层级与公开主体不一致。
    ///
    /// The level ticked is not the level of the disclosing body.
    ///
    /// ## 依据
    /// 国办发〔2019〕54号把公开主体列为标准目录的要素;各领域标准目录在公开层级下勾选由哪一级公开。
    ///
    /// ## 为何
    /// 主体是乡镇、层级却勾县级,群众不知道该找哪一级,两级也可能都不公开。
    ///
    /// ## 怎么改
    /// 勾选公开主体所在的层级;两级都公开的,主体写全,层级都勾。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "农村饮水安全"}, "disclosing_body": "柳溪镇人民政府", "level": ["county"]}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "农村饮水安全"}, "disclosing_body": "柳溪镇人民政府", "level": ["township"]}
    /// ```
    ///
    /// ## 边界
    /// 只在名称说得出层级时判断:某县、某区的局和人民政府,乡镇人民政府,街道办事处,村(居)民委员会。“市”可能是县级市,不判断;自治区、地区、开发区也不判断。
    /// 写了几个主体、勾了几个层级的不说;乡镇的条目只勾村级的不说,可能是在村里公开。表里没有公开层级、没有这一级的不适用,格子里写的是别一级的字的由 SCP007 说。
    pub static LEVEL_NOT_OF_BODY = {
        code: "SCP006",
        name: "level-not-of-body",
        group: Scope,
        severity: Warning,
        authority: NormativeDocument,
        evidence: SeenSecondHand,
        check_kind: Contradiction,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Cited(&[Citation::of(id::GRASSROOTS_DISCLOSURE_OPINIONS)]),
        since: "0.1.0",
        says: [LevelNotOfBody],
        check: Check::Entry(EntryCheck::Any(check)),
    }
}

parameters! {
    /// What the finding carries.
    struct LevelNotOfBody {
        /// The level ticked.
        found: AdministrativeLevel,
        /// The level of the body.
        expected: AdministrativeLevel,
    }
    says {
        "公开主体属于{expected},公开层级勾的是{found}。群众不知道该找哪一级。请勾选{expected};两级都公开的,主体写全,层级都勾。",
        "The disclosing body is of the {expected} level, and the level ticked is {found}. The public cannot tell whom to ask. Tick {expected}; where both disclose, name both bodies and tick both.";
    }
}

fn check(view: &EntryView<'_>, _: &Judge<'_>) -> Outcome {
    let body = view.entry.disclosing_body().as_deref().unwrap_or_default();
    let [found] = *view.entry.level().as_slice() else {
        return Outcome::NotApplicable(Reason::NotConcerned);
    };
    let Some(expected) = body_level::of(body) else {
        return Outcome::NotApplicable(Reason::NotConcerned);
    };
    // A township may disclose in its villages.
    let in_villages =
        (expected, found) == (AdministrativeLevel::Township, AdministrativeLevel::Village);
    if found == expected || in_villages {
        return Outcome::Passed;
    }
    let (Some(box_of_body), Some(ticked)) = (field_of(expected), field_of(found)) else {
        return Outcome::NotApplicable(Reason::NotConcerned);
    };
    if let Err(reason) = view.require_column(box_of_body) {
        return Outcome::NotApplicable(reason);
    }
    if view.may_have_lost_merge(box_of_body) || is_in_doubt(view, ticked, found) {
        return Outcome::NotApplicable(Reason::NotConcerned);
    }
    let parameters = LevelNotOfBody { found, expected };
    Outcome::violated(view.defect(box_of_body, parameters).text(body, None))
}

/// The box of a level: the words on the wire are the same.
fn field_of(level: AdministrativeLevel) -> Option<Field> {
    Field::from_word(level.as_str())
}

/// Whether words of another level stand where the tick should.
fn is_in_doubt(view: &EntryView<'_>, ticked: Field, level: AdministrativeLevel) -> bool {
    let text = view.cell_text(ticked).unwrap_or_default();
    marks::mark(text) == marks::Mark::Words && !fold::key(text).contains(level.term())
}
