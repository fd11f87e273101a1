//! The fixes for damaged texts and marks: the whole cell, and only where all of it can be told.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use mulu::{Document, Options};
use serde_json::{Value, json};

/// The fix that `code` has for an entry.
fn fix(code: &str, mut entry: Value) -> Option<String> {
    entry["matter"] = json!({"primary": "机构信息"});
    let document = json!({"kind": "catalogue", "issued_on": "2024", "entries": [entry]});
    let context = Options::default().context().unwrap();
    let report = Document::from_json(document.to_string().as_bytes(), None)
        .unwrap()
        .check("case.json", None, &context);
    let found: Vec<_> = report
        .findings()
        .iter()
        .filter(|f| f.code == code)
        .collect();
    assert_eq!(found.len(), 1, "{document}");
    found[0].fix.clone()
}

#[test]
fn marks_become_boxes() {
    let channels = |text: &str| fix("CHN005", json!({"channels": {"text": text}}));
    for (text, mended) in [
        ("■政府网站 口政府公报", "■政府网站 □政府公报"),
        ("þ政府网站\n口政府公报", "■政府网站\n□政府公报"),
        ("t政府网站 □政府公报", "■政府网站 □政府公报"),
        ("☑政府网站 ☐村口电子屏", "■政府网站 □村口电子屏"),
        ("政府网站☑ 政府公报☐", "政府网站■ 政府公报□"),
    ] {
        assert_eq!(channels(text).as_deref(), Some(mended));
    }
    // Nobody can tell whether these were ticked.
    for text in [
        "t政府网站 t政府公报",
        "☒政府网站 □政府公报",
        "◆政府网站 ◆政府公报",
    ] {
        assert_eq!(channels(text), None, "{text}");
    }
}

#[test]
fn texts_become_whole() {
    let basis = |text: &str| fix("STR012", json!({"basis": {"text": text}}));
    for (text, mended) in [
        (
            "《中华人\n民共和国水法》 第五条",
            "《中华人民共和国水法》 第五条",
        ),
        ("《中 华 人 民 共 和 国 水 法》", "《中华人民共和国水法》"),
        ("國務院令第711號", "国务院令第711号"),
        ("國務 院令第 711 號", "国务院令第 711 号"),
    ] {
        assert_eq!(basis(text).as_deref(), Some(mended));
    }
    assert_eq!(basis("國務院令第***号"), None);
    let limit = "自信息形 成或者变 更\n之日起20个工 作 日内";
    assert_eq!(
        fix("STR012", json!({"time_limit": {"text": limit}})).as_deref(),
        Some("自信息形成或者变更\n之日起20个工作日内")
    );
    // One element is not the whole cell.
    assert_eq!(
        fix("STR012", json!({"content_elements": ["機构", "职能"]})),
        None
    );
}
