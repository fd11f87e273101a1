//! SUB002: a class of organs where the name of one should stand.

use serde::Serialize;

use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::{Repeat, Words};
use crate::law::{Citation, id};
use crate::model::Field;
use crate::parse::fold;
use crate::rules::{Check, InForce, Reason, Sources, rule};

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
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Cited(&[Citation::of(id::GRASSROOTS_DISCLOSURE_OPINIONS)]),
        since: "0.1.0",
        check: Check::Entry(check),
    }
}

/// Words before a class that name a level and no place.
const LEVELS: &[&str] = &[
    "县级以上",
    "地方各级",
    "各级",
    "县级",
    "市级",
    "省级",
    "区级",
    "乡级",
    "镇级",
    "州级",
    "地方",
    "本级",
    "同级",
    "上级",
    "属地",
    "所在地",
    "当地",
    "辖区",
    "市县",
    "区县",
    "县区",
];

/// Words of a field in which a letter of a place stands: 城市管理, 市场监管, 乡村振兴.
const NO_PLACE: &[&str] = &[
    "城市", "市场", "市政", "市容", "城乡", "城镇", "乡村", "县域", "区域", "社区", "园区", "景区",
    "乡镇", "街道", "都市", "超市", "集市", "股市", "地区",
];

/// The last letters of a place: 清源市教育部门 at least says where.
const PLACE: &[char] = &['省', '市', '县', '区', '州', '旗', '盟', '镇', '乡'];

/// Brackets and 和 that part no two organs, and what to read instead.
const JOINED: &[(&str, &str)] = &[
    ("县(市,区)", "县级"),
    ("县(区)", "县级"),
    ("市(县)", "县级"),
    ("区(县)", "县级"),
    ("资源和社会", "资源社会"),
    ("住房和城乡", "住房城乡"),
    ("文化和旅游", "文化旅游"),
    ("发展和改革", "发展改革"),
    ("工业和信息", "工业信息"),
    ("规划和自然", "规划自然"),
    ("卫生和计划", "卫生计划"),
    ("林业和草原", "林业草原"),
];

/// Words that leave open which organ is meant.
const OPEN: &[&str] = &["相关", "有关", "主管"];

/// What an organ of no name ends in.
const ORGANS: &[&str] = &["部门", "单位", "机构", "机关", "科室", "股室", "处室"];

/// Classes that stand for every organ of their kind by law or by the nature of the matter.
const CLASSES: &[&str] = &[
    "乡镇政府",
    "乡镇人民政府",
    "乡(镇)政府",
    "乡(镇)人民政府",
    "镇政府",
    "乡政府",
    "街道办事处",
    "街道办",
    "街道",
    "乡镇",
    "镇街",
    "辖区政府",
    "人民政府",
    "地方人民政府",
    "县级人民政府",
    "县级以上人民政府",
    "村民委员会",
    "村委会",
    "居民委员会",
    "居委会",
    "学校",
    "公安机关",
];

/// What the finding carries; it is said once a document, so of the first place.
#[derive(Debug, Serialize)]
struct GenericDisclosingBody {
    /// The words of the first cell.
    words: String,
}

impl Words for GenericDisclosingBody {
    fn zh(&self) -> String {
        format!(
            "公开主体写的是一类机关(例如“{}”),不是具体机关。群众仍然不知道找哪个单位。请换成本地机关的规范名称。",
            self.words
        )
    }

    fn en(&self) -> String {
        format!(
            "The disclosing body is a class of organs (such as “{}”), not the name of one. The public still cannot tell whom to ask. Write the official name of the local organ.",
            self.words
        )
    }
}

fn check(view: &EntryView<'_>, _: &Judge<'_>) -> Outcome {
    if let Err(reason) = view.require_column(Field::DisclosingBody) {
        return Outcome::NotApplicable(reason);
    }
    let text = view.entry.disclosing_body().as_deref().unwrap_or_default();
    if fold::says_nothing(text) {
        return Outcome::NotApplicable(Reason::NotSupplied);
    }
    if !names_only_classes(&fold::key(text)) {
        return Outcome::Passed;
    }
    let words = text.split_whitespace().collect();
    let defect = view.defect(Field::DisclosingBody, GenericDisclosingBody { words });
    Outcome::violated(defect.text(text, None).repeat(Repeat::OncePerDocument))
}

/// Whether a cell names a class that should be a name, and no organ by name beside it.
fn names_only_classes(key: &str) -> bool {
    let key = JOINED.iter().fold(key.to_owned(), |key, (joined, plain)| {
        key.replace(joined, plain)
    });
    let mut is_generic = false;
    for part in parts(&key) {
        if is_class_by_law(part) {
            continue;
        }
        if !is_generic_organ(part) {
            return false;
        }
        is_generic = true;
    }
    is_generic
}

/// The bodies of a cell. Brackets part too: 乡镇政府(街道办事处) are two.
fn parts(key: &str) -> impl Iterator<Item = &str> {
    key.split([
        ',', ';', '/', '和', '及', '与', '或', '(', ')', '[', ']', '.',
    ])
    .map(|part| part.trim_start_matches(['其', '以', '者']))
    .filter(|part| !part.is_empty())
}

fn is_class_by_law(part: &str) -> bool {
    // 各镇街, 各村, 各学校 are all of them; 各级财政部门 and 各相关部门 are not so plain.
    let each = part.starts_with('各') && !part.starts_with("各级") && !is_open(part);
    each || CLASSES.contains(&part)
}

fn is_open(part: &str) -> bool {
    OPEN.iter().any(|word| part.contains(word))
}

fn is_generic_organ(part: &str) -> bool {
    let bare = LEVELS
        .iter()
        .find_map(|level| part.strip_prefix(level))
        .unwrap_or(part);
    let Some(stem) = ORGANS.iter().find_map(|organ| bare.strip_suffix(organ)) else {
        return false;
    };
    let is_class = is_open(bare) || (bare.ends_with("部门") && stem.chars().count() >= 2);
    is_class && !names_place(stem)
}

fn names_place(stem: &str) -> bool {
    let plain = NO_PLACE
        .iter()
        .fold(stem.to_owned(), |stem, word| stem.replace(word, ""));
    plain.contains(PLACE)
}
