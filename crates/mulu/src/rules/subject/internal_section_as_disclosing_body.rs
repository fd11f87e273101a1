//! SUB006: an internal section where the organ it belongs to should stand.

use super::bodies;
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::{Repeat, parameters};
use crate::law::{Citation, id};
use crate::model::{AdministrativeLevel, Body, BodyKind, Field};
use crate::parse::fold;
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, disclosing_body, rule};

rule! {
    /// 公开主体写的是内设机构,不是机关。
    ///
    /// The disclosing body is an internal section, not an organ.
    ///
    /// ## 依据
    /// 《中华人民共和国政府信息公开条例》第十条第二款:派出机构、内设机构依照法律、法规对外以自己名义履行行政管理职能的,才可以由它负责有关的公开工作。
    ///
    /// ## 为何
    /// “党政办”“文秘股”不是对外的机关,群众不知道是哪个单位的,也不知道找谁负责。
    ///
    /// ## 怎么改
    /// 公开主体写所属的机关,例如“柳溪镇人民政府”;内设机构写到责任科室一栏。
    ///
    /// ## 反例
    /// ```json
    /// {"kind": "catalogue", "issued_on": "2024", "body": {"name": "柳溪镇人民政府", "kind": "government", "level": "township"}, "entries": [{"matter": {"primary": "政策文件"}, "disclosing_body": "党政办"}]}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"kind": "catalogue", "issued_on": "2024", "body": {"name": "柳溪镇人民政府", "kind": "government", "level": "township"}, "entries": [{"matter": {"primary": "政策文件"}, "disclosing_body": "柳溪镇人民政府", "responsible_section": "党政办"}]}
    /// ```
    ///
    /// ## 边界
    /// 只看人民政府和街道办事处的目录,一份只说一次,写明有几处;部门在自己的目录里写自己的科室,不说。派出所、司法所、税务所、城管中队这样以自己名义对外的不说。同一格里写明了机关的(“柳溪镇人民政府(党政办)”)不说。县级以上政府目录里的“某某办”可能是部门,只认党政办一类。
    pub static INTERNAL_SECTION_AS_DISCLOSING_BODY = {
        code: "SUB006",
        name: "internal-section-as-disclosing-body",
        group: Subject,
        severity: Advice,
        authority: AdministrativeRegulation,
        evidence: ArticleRead,
        check_kind: Keyword,
        addressee: AdministrativeOrgan or NotApplicable,
        in_force: InForce::from(2019, 5, 15),
        sources: Sources::Cited(&[
            Citation::of(id::DISCLOSURE_REGULATION).edition(2019, 5, 15).article(10).paragraph(2),
        ]),
        since: "0.1.0",
        says: [InternalSectionAsDisclosingBody],
        check: Check::Entry(EntryCheck::Any(check)),
    }
}

parameters! {
    /// What the finding carries; it is said once a document, so of the first place.
    struct InternalSectionAsDisclosingBody {
        /// The words of the first cell.
        words: String,
    }
    says {
        "公开主体写的是内设机构(例如“{words}”),不是机关。群众不知道是哪个单位的,它一般也不能以自己的名义对外。请写所属的机关,内设机构写到责任科室一栏。",
        "The disclosing body is an internal section (such as “{words}”), not an organ. The public cannot tell whose it is, and as a rule it does not act in its own name. Name the organ, and put the section into the column 责任科室.";
    }
}

/// What the name of a section ends in, wherever it stands.
const SECTIONS: &[&str] = &[
    "科",
    "股",
    "科室",
    "股室",
    "处室",
    "政工室",
    "工作线",
    "内设机构",
];

/// Offices that no department is called by.
const OFFICES: &[&str] = &["党政办", "党政综合办", "党建办"];

/// What stands between the bodies of a cell; 综合和规划工作线 is one section.
const SEPARATORS: &[char] = &[',', ';', '/'];

/// What names of organs contain: 柳溪镇人民政府党政办 says whose office it is.
const ORGANS: &[&str] = &["政府", "局", "厅", "委员会", "办事处", "委会"];

fn check(view: &EntryView<'_>, judge: &Judge<'_>) -> Outcome {
    // A bureau may name its own sections: whose they are is plain there.
    if judge.body.kind == Some(BodyKind::Department) {
        return Outcome::NotApplicable(Reason::NotConcerned);
    }
    let text = match disclosing_body(view) {
        Ok(text) => text,
        Err(reason) => return Outcome::NotApplicable(reason),
    };
    let of_township = is_township(judge.body);
    let key = fold::key(text);
    if !bodies::listed(&key, SEPARATORS).all(|part| is_section(part, of_township)) {
        return Outcome::Passed;
    }
    let words = text.split_whitespace().collect();
    let parameters = InternalSectionAsDisclosingBody { words };
    let defect = view.defect(Field::DisclosingBody, parameters);
    Outcome::violated(defect.text(text, None).repeat(Repeat::OncePerDocument))
}

fn is_township(body: &Body<'_>) -> bool {
    let is_named = |name: &str| {
        ["镇人民政府", "乡人民政府", "镇政府", "乡政府"]
            .iter()
            .any(|end| name.ends_with(end))
    };
    body.kind == Some(BodyKind::SubdistrictOffice)
        || body.level == Some(AdministrativeLevel::Township)
        || body.name.as_deref().is_some_and(is_named)
}

/// Whether a part of a cell is a section; the office of a township is one, that of a county may be a department.
fn is_section(part: &str, of_township: bool) -> bool {
    if bodies::is_class_by_law(part) || ORGANS.iter().any(|organ| part.contains(organ)) {
        return false;
    }
    let name = bodies::without_remark(part);
    let office = name.strip_suffix("公室").unwrap_or(name);
    SECTIONS.iter().any(|end| name.ends_with(end))
        || OFFICES.iter().any(|end| office.ends_with(end))
        || (of_township && office.ends_with('办') && !bodies::names_place_above_township(office))
}
