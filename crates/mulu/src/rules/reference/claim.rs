//! What a title claims to be, by its words alone.

use super::territory;

/// What ends the titles of laws, regulations and rules.
const ENDINGS: &[&str] = &["法", "条例", "规定", "办法", "细则"];

/// What ends the titles of laws of the country. Standards too are named …法: 重铬酸盐法.
const LAWS: &[&str] = &[
    "保护法",
    "管理法",
    "促进法",
    "防治法",
    "组织法",
    "教育法",
    "监督法",
    "安全法",
    "保障法",
    "诉讼法",
    "处罚法",
    "责任法",
    "合同法",
    "企业法",
    "登记法",
    "服务法",
    "救助法",
    "许可法",
    "强制法",
    "赔偿法",
    "仲裁法",
    "调解法",
    "统计法",
    "审计法",
    "预算法",
    "税法",
    "公开法",
    "信访法",
    "征收法",
    "补偿法",
];

/// Regulations of the Party, the armed forces and the unions are named 条例 too, and no table holds them.
const OTHER_MAKERS: &[&str] = &[
    "党",
    "干部",
    "信访工作",
    "军",
    "部队",
    "武装",
    "民兵",
    "文职",
    "士兵",
    "兵役",
    "工会",
    "共青团",
    "青年团",
    "职务",
];

/// What a title starts with that is meant by another one: 该条例, 实施条例.
const LEADS: &[&str] = &["实施", "该", "本", "新", "旧", "原", "有关", "相关"];

/// Whether the key of a title reads as that of a law, regulation or rule.
pub(super) fn reads_as_legislation(key: &str) -> bool {
    let bare = key.trim_end_matches("(试行)").trim_end_matches("(暂行)");
    ENDINGS.iter().any(|end| bare.ends_with(end)) && !key.contains("关于")
}

/// Whether a title claims to be a law or regulation of the country, all of which the wide table has.
///
/// Rules of ministries are named 规定, 办法 and 细则; of a 条例 that is none of the country's the maker shows in its title.
pub(super) fn claims_national(title: &str, key: &str) -> bool {
    let of_the_country = title.starts_with("中华人民共和国");
    let is_law = LAWS.iter().any(|end| key.ends_with(end))
        || of_the_country && key.ends_with('法') && !key.ends_with("办法");
    let leads_back = LEADS.iter().any(|lead| key.starts_with(lead));
    let is_whole = of_the_country || !leads_back && key.chars().count() >= 5;
    (is_law || key.ends_with("条例"))
        && is_whole
        && key.chars().all(|sign| sign.is_alphabetic() || sign == '、')
        && !OTHER_MAKERS.iter().any(|maker| key.contains(maker))
        && !names_a_place(key)
}

/// Whether the wide table might have a title that the compact one has not: of provinces it knows Shandong alone.
pub(super) fn may_be_in_wide(key: &str) -> bool {
    let of_shandong = || territory::of_name(key).is_some_and(|place| place.province == "山东");
    reads_as_legislation(key) && (!names_a_province_or_city(key) || of_shandong())
}

/// Whether a title names a place that may make texts of its own.
fn names_a_place(key: &str) -> bool {
    const PLACES: &[&str] = &[
        "自治",
        "州",
        "县",
        "特区",
        "新区",
        "开发区",
        "自贸",
        "自由贸易",
        "高新区",
    ];
    names_a_province_or_city(key) || PLACES.iter().any(|place| key.contains(place))
}

fn names_a_province_or_city(key: &str) -> bool {
    // 城市, 集市, 市场, 市政 and 市容 are no cities.
    let is_city = |(at, sign): (usize, &str)| {
        let (before, after) = (&key[..at], &key[at + sign.len()..]);
        let is_word = ["场", "政", "容"]
            .iter()
            .any(|word| after.starts_with(word));
        !before.is_empty() && !before.ends_with(['城', '集']) && !is_word
    };
    key.contains('省') || key.match_indices('市').any(is_city) || territory::of_name(key).is_some()
}

/// Whether two titles name different places, so that the one is no slip of the other: 山西省, 山东省.
pub(super) fn are_of_different_places(a: &str, b: &str) -> bool {
    territory::of_name(a) != territory::of_name(b)
}
