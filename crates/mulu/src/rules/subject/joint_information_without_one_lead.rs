//! SUB005: information made by several organs, and not one lead among the bodies named.

use super::bodies;
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::parameters;
use crate::law::{Citation, id};
use crate::model::Field;
use crate::parse::fold;
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 几个机关共同制作的信息,没有写明由哪一个牵头机关公开。
    ///
    /// Several organs made the information jointly, and not exactly one is named as the lead.
    ///
    /// ## 依据
    /// 《中华人民共和国政府信息公开条例》第十条第三款:两个以上行政机关共同制作的政府信息,由牵头制作的机关公开。
    ///
    /// ## 为何
    /// 没有写明牵头的,几家容易互相等;都写牵头,等于没有牵头。
    ///
    /// ## 怎么改
    /// 公开主体只写牵头机关,或者在其后注明,例如“清源市水务局(牵头)、清源市财政局”。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "政策文件", "secondary": "联合发文"}, "disclosing_body": "清源市水务局、清源市财政局"}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "政策文件", "secondary": "联合发文"}, "disclosing_body": "清源市水务局(牵头)、清源市财政局"}
    /// ```
    ///
    /// ## 边界
    /// 事项或者公开内容说到联合、共同发文或者制定的才说;各自制作、各自公开的不说。跨层级的(公开层级选了几级,或者写“各镇街”)不适用。
    pub static JOINT_INFORMATION_WITHOUT_ONE_LEAD = {
        code: "SUB005",
        name: "joint-information-without-one-lead",
        group: Subject,
        severity: Advice,
        authority: AdministrativeRegulation,
        evidence: ArticleRead,
        check_kind: Absence,
        addressee: AdministrativeOrgan or NotApplicable,
        in_force: InForce::from(2019, 5, 15),
        sources: Sources::Cited(&[
            Citation::of(id::DISCLOSURE_REGULATION).edition(2019, 5, 15).article(10).paragraph(3),
        ]),
        since: "0.1.0",
        says: [JointInformationWithoutOneLead],
        check: Check::Entry(EntryCheck::DisclosingBody(check)),
    }
}

parameters! {
    /// What the finding carries.
    struct JointInformationWithoutOneLead {
        /// How many bodies are said to lead.
        given_count: usize,
    }
    says {
        if given_count == "0" =>
            "共同制作的信息列了几个公开主体,没有写明由谁牵头。共同制作的由牵头机关公开,没有唯一的牵头,容易互相等。请注明一个牵头机关。",
            "Jointly made information names several disclosing bodies, none as the lead. The lead discloses what was made jointly; without exactly one each waits for the others. Mark one body as 牵头.";
        else =>
            "共同制作的信息列了几个公开主体,写了 {given_count} 个牵头。共同制作的由牵头机关公开,没有唯一的牵头,容易互相等。请注明一个牵头机关。",
            "Jointly made information names several disclosing bodies, {given_count} as leads. The lead discloses what was made jointly; without exactly one each waits for the others. Mark one body as 牵头.";
    }
}

/// Words that say that several organs made a document.
const JOINTLY_MADE: &[&str] = &[
    "联合发文",
    "联合行文",
    "联合印发",
    "联合制发",
    "联合制定",
    "联合制作",
    "联合编制",
    "联合发布",
    "联合出台",
    "联合下发",
    "联合公告",
    "联合通告",
    "共同发文",
    "共同印发",
    "共同制定",
    "共同制作",
    "共同编制",
    "共同发布",
    "共同出台",
    "共同起草",
];

/// Words that mark a lead.
const LEADS: &[&str] = &["牵头", "主办"];

const SEPARATORS: &[char] = &[',', ';', '/', '+', '和', '及', '与'];

fn check(view: &EntryView<'_>, text: &str, _: &Judge<'_>) -> Outcome {
    let spans_levels = || view.entry.level().len() > 1;
    if !has_several_bodies(text) || spans_levels() || !view.speaks_of(JOINTLY_MADE) {
        return Outcome::NotApplicable(Reason::NotConcerned);
    }
    let key = fold::key(text);
    let given_count = LEADS.iter().map(|word| key.matches(word).count()).sum();
    if given_count == 1 {
        return Outcome::Passed;
    }
    let parameters = JointInformationWithoutOneLead { given_count };
    Outcome::violated(
        view.defect(Field::DisclosingBody, parameters)
            .text(text, None),
    )
}

/// What the name of an organ ends in.
const ORGANS: &[char] = &['局', '委', '会', '府', '厅', '办', '室', '部', '院', '署'];

/// Whether a cell names two bodies or more, and no class that stands for all of a level.
fn has_several_bodies(text: &str) -> bool {
    let may_separate = |c| fold::char(c).is_some_and(|c| SEPARATORS.contains(&c));
    if !text.contains(may_separate) {
        return false;
    }
    let key = bodies::without_joins(&fold::key(text));
    let mut names = 0;
    for part in bodies::listed(&key, SEPARATORS) {
        let part = bodies::without_remark(part);
        if bodies::is_class_by_law(part) {
            return false;
        }
        // 教育和体育局 is one body: the first half is no organ.
        names += usize::from(part.ends_with(ORGANS) && !bodies::is_class(part));
    }
    names > 1
}
