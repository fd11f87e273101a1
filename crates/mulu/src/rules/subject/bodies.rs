//! The bodies that a cell of 公开主体 names, and which of them are classes and no names.

use crate::model::Span;
use crate::parse::fold;

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

/// Whether a cell names a class that should be a name, and no organ by name beside it.
pub(super) fn names_only_classes(key: &str) -> bool {
    let key = without_joins(key);
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

/// The cell without the brackets and the 和 that part no two organs.
pub(super) fn without_joins(key: &str) -> String {
    JOINED.iter().fold(key.to_owned(), |key, (joined, plain)| {
        key.replace(joined, plain)
    })
}

/// What a cell names one after another; what stands in brackets belongs to the body before it.
pub(super) fn listed<'k>(key: &'k str, separators: &[char]) -> impl Iterator<Item = &'k str> {
    let mut depth = 0_u32;
    key.split(move |c| {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && separators.contains(&c)
    })
    .filter(|part| !part.is_empty())
}

/// A body without the remark in brackets behind it; 县(市)水务局 has none.
pub(super) fn without_remark(part: &str) -> &str {
    if !part.ends_with([')', ']']) {
        return part;
    }
    let end = part.find(['(', '[']).unwrap_or(part.len());
    part.get(..end).unwrap_or(part)
}

/// Where in its cell a part of the cell's match key stands.
pub(super) fn span_of(part: &str, key: &str, cell: &str) -> Option<Span> {
    let from = part.as_ptr().addr().checked_sub(key.as_ptr().addr())?;
    let before = key.get(..from)?.chars().count();
    let mut places = (0_u32..)
        .zip(cell.chars())
        .filter(|(_, c)| fold::char(*c).is_some())
        .map(|(place, _)| place)
        .skip(before);
    let first = places.next()?;
    let last = places.nth(part.chars().count().checked_sub(2)?)?;
    Some(Span::new(first, last + 1))
}

/// Whether a part of a cell is a class and no name, whatever rule speaks of it.
pub(super) fn is_class(part: &str) -> bool {
    is_class_by_law(part) || is_generic_organ(part)
}

/// The bodies of a cell. Brackets part too: 乡镇政府(街道办事处) are two.
fn parts(key: &str) -> impl Iterator<Item = &str> {
    key.split([
        ',', ';', '/', '和', '及', '与', '或', '(', ')', '[', ']', '.',
    ])
    .map(|part| part.trim_start_matches(['其', '以', '者']))
    .filter(|part| !part.is_empty())
}

pub(super) fn is_class_by_law(part: &str) -> bool {
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

/// Whether a name says of which place it is.
pub(super) fn names_place(stem: &str) -> bool {
    without_fields(stem).contains(PLACE)
}

/// Whether a name says of which county, city or province it is.
pub(super) fn names_place_above_township(name: &str) -> bool {
    let is_above = |c| PLACE.contains(&c) && !matches!(c, '镇' | '乡');
    without_fields(name).contains(is_above)
}

fn without_fields(stem: &str) -> String {
    NO_PLACE
        .iter()
        .fold(stem.to_owned(), |stem, word| stem.replace(word, ""))
}

/// How a body speaks of itself.
const SELF: &[&str] = &[
    "本机关",
    "本单位",
    "本部门",
    "本局",
    "本委",
    "我局",
    "我委",
    "我单位",
];

/// Whether a match key names the body whose catalogue it is, perhaps without its place: 市水务局 for 清源市水务局.
pub(super) fn is_own(key: &str, own: &str) -> bool {
    let key = without_remark(key);
    let is_shorter = || key.chars().count() > 2 && own.ends_with(key);
    let is_longer = || own.chars().count() > 2 && key.ends_with(own);
    SELF.contains(&key) || is_shorter() || is_longer()
}
