//! The level of a body, where its name tells it for certain.

use crate::model::AdministrativeLevel;
use crate::parse::fold;

/// What the names of townships and subdistricts end in.
const TOWNSHIPS: &[&str] = &[
    "镇人民政府",
    "乡人民政府",
    "镇政府",
    "乡政府",
    "街道办事处",
    "街道办",
];

/// What the names of villages and communities end in.
const VILLAGES: &[&str] = &["村民委员会", "村委会", "居民委员会", "居委会"];

/// Words that end the name of an organ: before the end of a cell, they begin a second body.
const ORGANS: &[&str] = &["局", "政府", "办事处", "委员会", "部门", "厅", "单位"];

/// Words that join bodies; 和 stands inside names too, as in 发展和改革局.
const JOINTS: &[char] = &['和', '及', '与', '或'];

/// What stands before 区 in words that are no district: 自治区, 地区, 开发区, 市区.
const NO_DISTRICT: &[&str] = &[
    "自治", "地", "开发", "新", "园", "示范", "保护", "管理", "风景", "景", "保税", "试验", "实验",
    "功能", "灌", "库", "矿", "林", "特", "片", "街", "社", "辖", "市", "牧", "农", "垦", "度假",
    "合作", "旅游", "名胜", "生态", "贸易", "自贸", "综保", "空港", "化工", "物流", "集聚", "聚集",
    "经开", "工业", "产业", "主城",
];

/// The level of the one body a cell names; `None` where it names several or its name does not tell.
///
/// 市 tells nothing: a city may be a county-level one.
pub(super) fn of(cell: &str) -> Option<AdministrativeLevel> {
    let key = fold::key(cell);
    let name = key.trim_end_matches(['.', ',', ';']);
    if name.contains([',', ';', '/', '(', '[', '.']) {
        return None;
    }
    let before = |endings: &[&str]| {
        let mut endings = endings.iter();
        let before = endings.find_map(|ending| name.strip_suffix(ending));
        before.filter(|before| !before.contains(JOINTS) && !has_organ(before))
    };
    // 县乡人民政府, 镇村委会 are two levels in one word.
    if let Some(before) = before(VILLAGES) {
        let is_one = !before.ends_with(['镇', '乡']);
        return is_one.then_some(AdministrativeLevel::Village);
    }
    if let Some(before) = before(TOWNSHIPS) {
        let is_one = !before.ends_with(['省', '市', '县', '区']);
        return is_one.then_some(AdministrativeLevel::Township);
    }
    is_of_county(name).then_some(AdministrativeLevel::County)
}

/// 清源县水利局, 河东区水务局, 清源县人民政府.
fn is_of_county(name: &str) -> bool {
    let (stem, is_government) = match name.strip_suffix("人民政府") {
        Some(stem) => (stem, true),
        None => match name.strip_suffix('局') {
            Some(stem) => (stem, false),
            None => return false,
        },
    };
    if has_organ(stem) {
        return false;
    }
    let (place, rest) = if let Some((place, rest)) = stem.split_once('县') {
        if place.is_empty() || place == "各" || place.ends_with(['省', '市', '区']) {
            return false;
        }
        (place, rest)
    } else if let Some((place, rest)) = stem.split_once('区') {
        let is_named = place.chars().nth(1).is_some();
        if !is_named || NO_DISTRICT.iter().any(|word| place.ends_with(word)) {
            return false;
        }
        (place, rest)
    } else {
        return false;
    };
    !place.contains(JOINTS) && !rest.starts_with('级') && rest.is_empty() == is_government
}

fn has_organ(text: &str) -> bool {
    ORGANS.iter().any(|organ| text.contains(organ))
}

#[cfg(test)]
mod tests {
    use super::of;
    use crate::model::AdministrativeLevel::{County, Township, Village};

    #[test]
    fn a_name_tells_its_level_or_nothing() {
        for (name, level) in [
            ("柳溪镇人民政府", Some(Township)),
            ("清源县江上乡人民政府", Some(Township)),
            ("乡镇人民政府", Some(Township)),
            ("河东街道\n办事处", Some(Township)),
            ("上河村村民委员会", Some(Village)),
            ("清源县水利局", Some(County)),
            ("清源县发展和改革局", Some(County)),
            ("清源县市场监督管理局", Some(County)),
            ("清源县住房和城乡建设局", Some(County)),
            ("济宁市任城区水务局", Some(County)),
            ("清源县人民政府", Some(County)),
            ("清源市水务局", None),
            ("清源市市区水务局", None),
            ("市县水利局", None),
            ("区县水利局", None),
            ("县级水利局", None),
            ("各县市水利局", None),
            ("县乡人民政府", None),
            ("广西壮族自治区统计局", None),
            ("阿里地区水利局", None),
            ("清源经济开发区建设局", None),
            ("清源县水利局、柳溪镇人民政府", None),
            ("清源县水利局和柳溪镇人民政府", None),
            ("民政部门、乡镇政府（街道办事处）", None),
            ("清源县柳溪水利站", None),
            ("景德镇市人民政府", None),
        ] {
            assert_eq!(of(name), level, "{name}");
        }
    }
}
