//! SUB004: information made by another organ, disclosed by this one.

use super::bodies;
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::parameters;
use crate::law::{Citation, id};
use crate::model::Field;
use crate::parse::fold;
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 信息来源写的是其他机关制作,公开主体却是本机关。
    ///
    /// The information was made by another organ, but this body is named as the one that discloses.
    ///
    /// ## 依据
    /// 《中华人民共和国政府信息公开条例》第十条第一款:谁制作谁公开;从公民、法人和其他组织获取的,由保存的机关公开;从其他行政机关获取的,由制作的或者最初获取的机关公开。
    ///
    /// ## 为何
    /// 制作机关才能更正、更新和解释;由别的机关公开,两边的内容容易不一致,申请人也会找错机关。
    ///
    /// ## 怎么改
    /// 公开主体写制作机关,本机关可以转载;本机关是最初获取机关,或者法律、法规另有规定的,在信息来源里写明。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "防汛抗旱政策"}, "origin": "省水利厅制作", "disclosing_body": "清源市水务局"}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "防汛抗旱政策"}, "origin": "省水利厅制作", "disclosing_body": "省水利厅"}
    /// ```
    ///
    /// ## 边界
    /// 目录没有信息来源一栏的不适用。写“获取”而不说从哪里获取的、两种来源并列的、“根据上级文件制定”的,读不出制作机关,不说。写明“最初获取”的不说。
    pub static DISCLOSED_BY_OTHER_THAN_MAKER = {
        code: "SUB004",
        name: "disclosed-by-other-than-maker",
        group: Subject,
        severity: Advice,
        authority: AdministrativeRegulation,
        evidence: ArticleRead,
        check_kind: Contradiction,
        addressee: AdministrativeOrgan or NotApplicable,
        in_force: InForce::from(2019, 5, 15),
        sources: Sources::Cited(&[
            Citation::of(id::DISCLOSURE_REGULATION).edition(2019, 5, 15).article(10).paragraph(1),
        ]),
        since: "0.1.0",
        says: [DisclosedByOtherThanMaker],
        check: Check::Entry(EntryCheck::Any(check)),
    }
}

parameters! {
    /// What the finding carries.
    struct DisclosedByOtherThanMaker {
        /// What the cell of the origin says.
        found: String,
        /// The disclosing body, which is this body.
        own: String,
    }
    says {
        "信息来源写的是“{found}”,公开主体却是{own}。由制作机关或者最初获取的机关公开,才便于更正和更新。请核对后写制作机关,或者写明本机关是最初获取机关。",
        "The origin says “{found}”, but {own} is named as the disclosing body. The organ that made the information, or first obtained it, can correct and update it. Name that organ, or say that this one obtained it first.";
    }
}

fn check(view: &EntryView<'_>, judge: &Judge<'_>) -> Outcome {
    for field in [Field::Origin, Field::DisclosingBody] {
        if let Err(reason) = view.require_column(field) {
            return Outcome::NotApplicable(reason);
        }
    }
    let origin = view.entry.origin().as_deref().unwrap_or_default();
    let text = view.entry.disclosing_body().as_deref().unwrap_or_default();
    if fold::says_nothing(origin) || fold::says_nothing(text) {
        return Outcome::NotApplicable(Reason::NotSupplied);
    }
    let own = judge.body.name.as_deref().map(fold::key);
    let own = own.as_deref().unwrap_or_default();
    match Maker::read(&fold::key(origin), own) {
        None => return Outcome::NotApplicable(Reason::NotConcerned),
        Some(Maker::ThisBody | Maker::Citizens) => return Outcome::Passed,
        Some(Maker::AnotherOrgan) => {}
    }
    if !bodies::is_own(&fold::key(text), own) {
        return if own.is_empty() {
            Outcome::NotApplicable(Reason::BodyUndeclared)
        } else {
            Outcome::Passed
        };
    }
    let words = |text: &str| text.split_whitespace().collect();
    let parameters = DisclosedByOtherThanMaker {
        found: words(origin),
        own: words(text),
    };
    Outcome::violated(
        view.defect(Field::DisclosingBody, parameters)
            .text(text, None),
    )
}

/// Who made the information, or whom it was obtained from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Maker {
    ThisBody,
    AnotherOrgan,
    Citizens,
}

const CITIZENS: &[&str] = &[
    "公民",
    "法人",
    "其他组织",
    "企业",
    "个人",
    "申请人",
    "当事人",
    "群众",
    "公众",
    "社会组织",
    "相对人",
];
const THIS_BODY: &[&str] = &["自行", "自制", "自产"];
const ANOTHER_ORGAN: &[&str] = &[
    "其他行政机关",
    "其他机关",
    "其它机关",
    "其他部门",
    "其它部门",
    "其他单位",
    "其它单位",
    "上级",
    "下级",
    "外单位",
    "外部门",
    "兄弟单位",
];
/// Words with which the organ named did not make this information, or this body obtained it first.
const OPEN: &[&str] = &[
    "根据", "依据", "按照", "最初", "首次", "内部", "□", "本级", "联合", "共同",
];
/// Words around the name of a maker.
const BEFORE: &[&str] = &["来源于", "来自", "转发", "转载", "从", "由", "向", "自"];
const AFTER: &[&str] = &[
    "制作", "制定", "印发", "发布", "提供", "下发", "产生", "形成", "获取", "获得", "移送", "文件",
    "处", "的",
];
/// What the name of an organ ends in.
const ORGANS: &[&str] = &["厅", "局", "委", "委员会", "部", "政府", "办公室", "办公厅"];

impl Maker {
    /// Reads the match key of an origin; none where it does not say, or says several things.
    fn read(key: &str, own: &str) -> Option<Self> {
        let has = |words: &[&str]| words.iter().any(|word| key.contains(word));
        if has(OPEN) {
            return None;
        }
        let name = name_in(key);
        let is_own = name.is_empty() && key == "制作" || bodies::is_own(name, own);
        let is_organ = name.chars().count() > 2 && ORGANS.iter().any(|end| name.ends_with(end));
        let said = [
            (Self::ThisBody, is_own || has(THIS_BODY)),
            (
                Self::AnotherOrgan,
                has(ANOTHER_ORGAN) || (is_organ && !is_own),
            ),
            (Self::Citizens, has(CITIZENS)),
        ];
        let mut said = said.into_iter().filter(|(_, is_said)| *is_said);
        match (said.next(), said.next()) {
            (Some((maker, _)), None) => Some(maker),
            _ => None,
        }
    }
}

/// The origin without the words around a name: 从省水利厅获取 is 省水利厅.
fn name_in(key: &str) -> &str {
    let mut name = BEFORE
        .iter()
        .find_map(|word| key.strip_prefix(word))
        .unwrap_or(key);
    while let Some(shorter) = AFTER.iter().find_map(|word| name.strip_suffix(word)) {
        name = shorter;
    }
    name
}
