//! The pack of the wide law table: it holds the built-in one, and a broken one says what is wrong.
#![cfg(feature = "wide-law")]

use std::fs;

use mulu::law::{Law, PackFault, Wide};
use mulu::model::Catalogue;
use mulu::{Context, Error, Lang};
use proptest::prelude::*;
use serde_json::Value;

const PACK: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../bindings/wasm/packs/law-wide.json"
);

fn pack() -> String {
    fs::read_to_string(PACK).expect("the pack of the npm package")
}

fn wide() -> &'static Wide {
    Law::national().wide().expect("built in")
}

#[test]
fn a_pack_read_back_is_the_table_itself() {
    let loaded = Wide::from_json(&pack()).expect("the pack is well formed");
    assert_eq!(loaded, wide(), "run: cargo xtask gen --write");
    let law = Law::compact().with_wide(loaded);
    let digest = |law| {
        let decoded =
            Catalogue::from_json(br#"{"kind":"catalogue","issued_on":"2024","entries":[]}"#);
        let context = Context::new().with_law(law);
        mulu::check(&decoded.expect("a catalogue"), &context)
            .digests
            .law
    };
    assert_eq!(digest(law), digest(Law::national()));
    assert_ne!(digest(law), digest(Law::compact()));
}

#[test]
fn another_pack_has_another_digest() {
    let mut pack: Value = serde_json::from_str(&pack()).expect("JSON");
    let spaced = serde_json::to_string_pretty(&pack).expect("JSON");
    assert_eq!(
        Wide::from_json(&spaced).expect("a pack").digest(),
        wide().digest()
    );
    pack["instruments"][0]["in_force_by"] = "1990-01-01".into();
    let changed = Wide::from_json(&pack.to_string()).expect("a pack");
    assert_ne!(changed.digest(), wide().digest());
}

fn fault(json: &str) -> Option<(PackFault, Option<usize>)> {
    match Wide::from_json(json) {
        Err(Error::LawPack { fault, row }) => Some((fault, row)),
        _ => None,
    }
}

#[test]
fn broken_packs_say_what_is_wrong_and_where() {
    let whole = |rows: &str| {
        format!(
            r#"{{"kind":"law_pack","version":1,"checked_on":"2025-04-30","instruments":{rows}}}"#
        )
    };
    let row = |members: &str| {
        whole(&format!(
            r#"[{{"title":"甲法","rank":"law","issuer":"乙"{members}}}]"#
        ))
    };
    assert!(Wide::from_json(&row("")).is_ok());
    for (json, wanted) in [
        (String::new(), (PackFault::NotJson, None)),
        ("[".repeat(100_000), (PackFault::NotJson, None)),
        ("[]".into(), (PackFault::NotAPack, None)),
        (
            r#"{"kind":"catalogue"}"#.into(),
            (PackFault::NotAPack, None),
        ),
        (
            r#"{"kind":"law_pack","version":2}"#.into(),
            (PackFault::OtherVersion, None),
        ),
        (
            r#"{"kind":"law_pack","version":1}"#.into(),
            (PackFault::NoDate, None),
        ),
        (
            r#"{"kind":"law_pack","version":1,"checked_on":"2025-04-30"}"#.into(),
            (PackFault::NoInstruments, None),
        ),
        (whole("{}"), (PackFault::NoInstruments, None)),
        (whole("[7]"), (PackFault::Instrument, Some(0))),
        (
            whole(r#"[{"title":"《》","rank":"law","issuer":"乙"}]"#),
            (PackFault::Instrument, Some(0)),
        ),
        (
            whole(r#"[{"title":"甲","rank":"rule","issuer":"乙"}]"#),
            (PackFault::Instrument, Some(0)),
        ),
        (row(r#","region":7"#), (PackFault::Instrument, Some(0))),
        (
            row(r#","numbers":["a",1]"#),
            (PackFault::Instrument, Some(0)),
        ),
        (
            row(r#","in_force_by":"2025-02-30""#),
            (PackFault::Instrument, Some(0)),
        ),
        (
            row(r#","in_force_by":"2025-2-3""#),
            (PackFault::Instrument, Some(0)),
        ),
        (row(r#","editions":{}"#), (PackFault::Edition, Some(0))),
        (row(r#","editions":[[]]"#), (PackFault::Edition, Some(0))),
        (
            row(r#","editions":[{"articles":65536}]"#),
            (PackFault::Edition, Some(0)),
        ),
        (
            row(r#","editions":[{"articles":-1}]"#),
            (PackFault::Edition, Some(0)),
        ),
        (
            row(r#","editions":[{"items":"2:1,1:1"}]"#),
            (PackFault::Edition, Some(0)),
        ),
        (
            row(r#","editions":[{"items":""}]"#),
            (PackFault::Edition, Some(0)),
        ),
        (
            whole(
                r#"[{"title":"甲法","rank":"law","issuer":"乙"},{"title":"《中华人民共和国甲法》","rank":"law","issuer":"乙"}]"#,
            ),
            (PackFault::Twice, Some(1)),
        ),
    ] {
        assert_eq!(
            fault(&json),
            Some(wanted),
            "{}",
            json.get(..80).unwrap_or(&json)
        );
    }
    let error = Wide::from_json(&whole("[7]")).expect_err("broken");
    assert!(error.words(Lang::Zh).contains("第 1 部"));
    assert!(error.words(Lang::En).contains("in instrument 1"));
}

#[test]
fn as_many_texts_as_can_be_numbered_are_read_and_no_more() {
    let of = |count: usize| {
        let rows: Vec<String> = (0..count)
            .map(|n| format!(r#"{{"title":"{n}法","rank":"law","issuer":"乙"}}"#))
            .collect();
        format!(
            r#"{{"kind":"law_pack","version":1,"checked_on":"2025-04-30","instruments":[{}]}}"#,
            rows.join(",")
        )
    };
    assert_eq!(fault(&of(65_536)), Some((PackFault::NoInstruments, None)));
    match Wide::from_json(&of(65_535)) {
        Ok(wide) => assert_eq!(wide.instruments().len(), 65_535),
        // Eight hexadecimal digits may meet among so many.
        Err(error) => assert_eq!(error.code(), "law_pack"),
    }
}

proptest! {
    #[test]
    fn a_pack_with_a_stretch_gone_wrong_never_panics(at in 0..300_usize, with in "\\PC{0,6}") {
        let head: String = pack().chars().take(280).collect();
        let mut signs: Vec<char> = head.chars().chain("]}".chars()).collect();
        let at = at.min(signs.len() - 1);
        signs.splice(at..=at, with.chars());
        let _ = Wide::from_json(&signs.into_iter().collect::<String>());
    }
}
