//! The tolerant decoder, serde and the independent judge accept and reject the same documents.
//!
//! Documents are made from the published schema, so that a new member or type is covered from the day it is published.
//! Half of them are then broken in exactly one place.
#![cfg(feature = "schema")]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at once and say why"
)]

mod broken;
mod random;
mod whole;

use mulu::model::Catalogue;
use mulu::schema::Judge;
use random::Random;
use serde_json::{Value, json};

/// Documents tried in each run; the same ones every time.
const DOCUMENTS: u64 = 20_000;

/// What each of the three says of one document, and where the decoder and the judge see a defect.
struct Verdicts {
    decoder: bool,
    serde: bool,
    judge: bool,
    decoder_at: Vec<String>,
    judge_at: Vec<String>,
}

fn verdicts(judge: &Judge, document: &Value) -> Verdicts {
    let json = serde_json::to_vec(document).unwrap();
    let decoded = Catalogue::from_json(&json);
    let defects = judge.defects(document);
    assert_eq!(judge.accepts(document), defects.is_empty());
    let decoder_at: Option<Vec<_>> = decoded
        .map(|decoded| decoded.defects.into_iter().map(|it| it.pointer).collect())
        .ok();
    Verdicts {
        decoder: decoder_at.as_ref().is_some_and(Vec::is_empty),
        serde: serde_json::from_slice::<Catalogue<'_>>(&json).is_ok(),
        judge: defects.is_empty(),
        decoder_at: decoder_at.unwrap_or_default(),
        judge_at: defects.into_iter().map(|it| it.pointer).collect(),
    }
}

/// All three say `accepted` of the document.
#[track_caller]
fn agree(judge: &Judge, document: &Value, accepted: bool) -> Verdicts {
    let said = verdicts(judge, document);
    let three = [said.decoder, said.serde, said.judge];
    assert_eq!(
        three, [accepted; 3],
        "decoder {:?}, serde, judge {:?} on {document}",
        said.decoder_at, said.judge_at,
    );
    said
}

#[test]
fn whole_documents_are_accepted_and_broken_ones_rejected_at_the_broken_place() {
    let schema = mulu::schema::schema("catalogue").unwrap();
    let judge = Judge::new(&schema).unwrap();
    let maker = whole::Maker::new(&schema);
    let mut seen = std::collections::BTreeMap::<&str, u32>::new();
    for seed in 0..DOCUMENTS {
        let mut random = Random::new(seed);
        let (document, places) = maker.document(&mut random);
        if seed % 2 == 0 {
            agree(&judge, &document, true);
            continue;
        }
        let Some(broken) = broken::in_one_place(&maker, &document, &places, &mut random) else {
            panic!("seed {seed}: no place to break in {document}");
        };
        let said = agree(&judge, &broken.document, false);
        assert_eq!(
            said.decoder_at,
            [broken.pointer.as_str()],
            "{} {}",
            broken.how,
            broken.document
        );
        assert_eq!(
            said.judge_at,
            [broken.pointer.as_str()],
            "{} {}",
            broken.how,
            broken.document
        );
        *seen.entry(broken.how).or_default() += 1;
    }
    // Every way to break a document was tried, and often.
    for how in broken::WAYS {
        assert!(
            seen.get(how).is_some_and(|count| *count >= 100),
            "{how}: {seen:?}"
        );
    }
}

/// Where the three once differed, or easily would.
#[test]
fn settled_cases_stay_settled() {
    let judge = Judge::published("catalogue").unwrap();
    let with = |name: &str, value: Value| {
        let mut document = json!({ "kind": "catalogue", "entries": [{ "matter": {} }] });
        match name.strip_prefix('/') {
            Some(name) => document["entries"][0][name] = value,
            None => document[name] = value,
        }
        document
    };
    let clause = |name: &str, value: Value| {
        let mut clause = json!({ "kind": "publish_within", "text": "", "span": [0, 0] });
        clause[name] = value;
        json!({ "text": "", "clauses": [clause] })
    };
    let anchor = |events: Value| clause("anchor", json!({ "events": events, "text": "" }));
    for (name, value) in [
        // A number is the same however it is written.
        ("/time_limit", clause("count", json!(20.0))),
        ("/time_limit", clause("count", json!(-0.0))),
        (
            "/time_limit",
            clause("span", json!([4_294_967_295_u32, 0.0])),
        ),
        ("/time_limit", clause("count", Value::Null)),
        // A set with a word twice is the same set.
        ("/time_limit", anchor(json!(["formed", "formed"]))),
        ("/time_limit", anchor(json!([]))),
        ("title", Value::Null),
        ("title", json!("")),
        ("form", Value::Null),
        ("body", Value::Null),
        ("body", json!({})),
        ("issued_on", json!("2020")),
        ("issued_on", json!("0001-01")),
        ("issued_on", json!("2020-02-29")),
        ("issued_on", json!("9999-12-31")),
        ("/basis", Value::Null),
        ("/other", json!({ "": "", "a/b~c": "1" })),
        ("/mode", json!(["proactive", "proactive"])),
    ] {
        agree(&judge, &with(name, value), true);
    }
    for (name, value) in [
        ("/time_limit", clause("count", json!(0.5))),
        ("/time_limit", clause("count", json!(-1))),
        ("/time_limit", clause("count", json!(4_294_967_296_u64))),
        ("/time_limit", clause("count", json!(1e300))),
        ("/time_limit", clause("count", json!("20"))),
        ("/time_limit", clause("span", json!([1]))),
        ("/time_limit", clause("span", json!([1, 2, 3]))),
        (
            "/time_limit",
            clause("span", json!({ "start": 0, "end": 1 })),
        ),
        ("/time_limit", anchor(Value::Null)),
        ("/time_limit", clause("anchor", json!({ "text": "" }))),
        ("kind", json!("index")),
        ("issued_on", json!("2021-02-29")),
        ("issued_on", json!("0000")),
        ("issued_on", json!("0000-01-01")),
        ("issued_on", json!("2020-13")),
        ("issued_on", json!("2020-1")),
        ("issued_on", json!("2020-00-10")),
        ("issued_on", json!("２０２０")),
        ("issued_on", json!("2020\n")),
        ("issued_on", json!("2020-12-31T00:00:00Z")),
        ("issued_on", json!(2020)),
        ("entries", Value::Null),
        ("/mode", Value::Null),
        ("/mode", json!([null])),
        ("/mode", json!(["Proactive"])),
        ("/other", json!({ "a": null })),
        ("/basis", json!({})),
        ("/basis", json!("《水法》")),
    ] {
        agree(&judge, &with(name, value), false);
    }
}
