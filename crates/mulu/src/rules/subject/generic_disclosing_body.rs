//! SUB002: a class of organs where the name of one should stand.

use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::{Repeat, parameters};
use crate::law::{Citation, id};
use crate::model::Field;
use crate::parse::fold;
use crate::rules::{Check, EntryCheck, InForce, Sources, rule};

use super::bodies::names_only_classes;

rule! {
    /// 公开主体写的是一类机关,不是具体机关。
    ///
    /// The disclosing body is a class of organs, not the name of one.
    ///
    /// ## 依据
    /// 国办发〔2019〕54号把公开主体列为标准目录的要素,并要求结合本地实际编制目录。
    ///
    /// ## 为何
    /// “教育部门”“相关审批部门”是国家指引里的说法,留在本地目录里,群众仍然不知道找哪个单位。
    ///
    /// ## 怎么改
    /// 换成本地机关的规范名称,例如“清源市教育局”。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "取水许可"}, "disclosing_body": "县级水行政主管部门"}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "取水许可"}, "disclosing_body": "清源市水务局"}
    /// ```
    ///
    /// ## 边界
    /// 一份目录只说一次,写明有几处。法律上就以一类出现的不说:公安机关、各镇街、各镇人民政府、乡镇政府(街道办事处)、村民委员会、学校。格子里已有具体单位名称、后面再跟“及相关部门”的不说。
    pub static GENERIC_DISCLOSING_BODY = {
        code: "SUB002",
        name: "generic-disclosing-body",
        group: Subject,
        severity: Warning,
        authority: NormativeDocument,
        evidence: SeenSecondHand,
        check_kind: Keyword,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Cited(&[Citation::of(id::GRASSROOTS_DISCLOSURE_OPINIONS)]),
        since: "0.1.0",
        says: [GenericDisclosingBody],
        check: Check::Entry(EntryCheck::DisclosingBody(check)),
    }
}

parameters! {
    /// What the finding carries; it is said once a document, so of the first place.
    struct GenericDisclosingBody {
        /// The words of the first cell.
        words: String,
    }
    says {
        "公开主体写的是一类机关(例如“{words}”),不是具体机关。群众仍然不知道找哪个单位。请换成本地机关的规范名称。",
        "The disclosing body is a class of organs (such as “{words}”), not the name of one. The public still cannot tell whom to ask. Write the official name of the local organ.";
    }
}

fn check(view: &EntryView<'_>, text: &str, _: &Judge<'_>) -> Outcome {
    if !names_only_classes(&fold::key(text)) {
        return Outcome::Passed;
    }
    let words = text.split_whitespace().collect();
    let defect = view.defect(Field::DisclosingBody, GenericDisclosingBody { words });
    Outcome::violated(defect.text(text, None).repeat(Repeat::OncePerDocument))
}
