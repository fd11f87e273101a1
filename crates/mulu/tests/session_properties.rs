//! A catalogue under edit: what stands after any changes is what a full check finds.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "common/edited.rs"]
mod edited;
#[path = "common/examples.rs"]
mod examples;

use std::rc::Rc;

use edited::{Places, assert_equal_to_a_full_check, catalogue, context, places_of, said};
use examples::examples;
use mulu::report::Finding;
use mulu::{Delta, Session};
use proptest::prelude::*;
use serde_json::{Value, json};

/// The members of an entry, and values that fit none of them.
const MEMBERS: [&str; 16] = [
    "seq",
    "field",
    "matter",
    "matter/primary",
    "matter/secondary",
    "content_elements",
    "basis",
    "basis/text",
    "time_limit",
    "time_limit/text",
    "disclosing_body",
    "channels",
    "mode",
    "level",
    "adjusted_on",
    "timelimit",
];

fn junk() -> Vec<Value> {
    vec![
        json!(5),
        json!(""),
        json!(null),
        json!(["proactive", "主动"]),
        json!({"text": 7}),
        json!("水 利 信息"),
        json!("2021-02-29"),
        json!({"text": "20个工作日", "clauses": [{"kind": "deadline"}]}),
    ]
}

/// One change: where, and what is put there.
#[derive(Debug, Clone)]
enum Change {
    Member {
        entry: usize,
        member: usize,
        of: usize,
    },
    Junk {
        entry: usize,
        member: usize,
        junk: usize,
    },
    Removed {
        entry: usize,
        member: usize,
    },
    Whole {
        entry: usize,
        of: usize,
    },
    Appended {
        of: usize,
    },
    Dropped {
        entry: usize,
    },
    Head {
        which: usize,
    },
}

fn change() -> impl Strategy<Value = Change> {
    let at = any::<prop::sample::Index>;
    let number = move || at().prop_map(|at| at.index(10_000));
    prop_oneof![
        8 => (number(), number(), number())
            .prop_map(|(entry, member, of)| Change::Member { entry, member, of }),
        4 => (number(), number(), number())
            .prop_map(|(entry, member, junk)| Change::Junk { entry, member, junk }),
        2 => (number(), number()).prop_map(|(entry, member)| Change::Removed { entry, member }),
        3 => (number(), number()).prop_map(|(entry, of)| Change::Whole { entry, of }),
        1 => number().prop_map(|of| Change::Appended { of }),
        1 => number().prop_map(|entry| Change::Dropped { entry }),
        1 => number().prop_map(|which| Change::Head { which }),
    ]
}

const HEADS: [(&str, &str); 6] = [
    ("/issued_on", r#""2019""#),
    ("/issued_on", r#""2024-06-30""#),
    ("/body", r#"{"kind":"department","level":"county"}"#),
    ("/body/kind", r#""government""#),
    ("/title", r#""清源市水利领域基层政务公开标准目录""#),
    ("/form", r#""national_table""#),
];

fn made(
    session: &mut Session,
    entries: usize,
    change: &Change,
    examples: &[Value],
) -> Option<Delta> {
    let example = |of: usize| &examples[of % examples.len()];
    let place = |entry: usize, member: usize| {
        format!(
            "/entries/{}/{}",
            entry % entries,
            MEMBERS[member % MEMBERS.len()]
        )
    };
    let set = |session: &mut Session, pointer: &str, value: &Value| {
        session.set(pointer, Some(&value.to_string())).ok()
    };
    match change {
        Change::Member { entry, member, of } => {
            let pointer = format!("/{}", MEMBERS[member % MEMBERS.len()]);
            let value = example(*of).pointer(&pointer)?.clone();
            set(session, &place(*entry, *member), &value)
        }
        Change::Junk {
            entry,
            member,
            junk: of,
        } => {
            let junk = junk();
            set(session, &place(*entry, *member), &junk[of % junk.len()])
        }
        Change::Removed { entry, member } => session.set(&place(*entry, *member), None).ok(),
        Change::Whole { entry, of } => set(
            session,
            &format!("/entries/{}", entry % entries),
            example(*of),
        ),
        Change::Appended { of } => set(session, "/entries/-", example(*of)),
        Change::Dropped { entry } => session
            .set(&format!("/entries/{}", entry % entries), None)
            .ok(),
        Change::Head { which } => {
            let (pointer, value) = HEADS[which % HEADS.len()];
            session.set(pointer, Some(value)).ok()
        }
    }
}

/// The findings before with a delta made to them.
fn with_delta(mut places: Places, delta: &Delta) -> Places {
    for finding in &delta.removed {
        let count = places.get_mut(&said(finding, &finding.pointer)).unwrap();
        *count -= 1;
    }
    for finding in &delta.added {
        *places.entry(said(finding, &finding.pointer)).or_default() += 1;
    }
    places.retain(|_, count| *count > 0);
    places
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn after_any_changes_it_is_equal_to_a_full_check(
        first in 0_usize..1_000,
        len in 1_usize..24,
        changes in prop::collection::vec(change(), 1..16),
    ) {
        let examples = examples();
        let taken = (0..len).map(|at| examples[(first + at * 7) % examples.len()].clone());
        let text = catalogue(&taken.collect::<Vec<_>>());
        let mut session = Session::new(text.as_bytes(), &context()).unwrap();
        assert_equal_to_a_full_check(&session);
        for change in &changes {
            let document: Value = serde_json::from_str(&session.document()).unwrap();
            let entries = document["entries"].as_array().map_or(0, Vec::len).max(1);
            let before = places_of(&session.findings());
            if let Some(delta) = made(&mut session, entries, change, &examples) {
                prop_assert_eq!(with_delta(before, &delta), places_of(&session.findings()));
                prop_assert_eq!(&delta.verdict, &session.verdict());
                let both = |finding: &&Rc<Finding>| delta.removed.contains(finding);
                prop_assert_eq!(delta.added.iter().filter(both).count(), 0);
            } else {
                prop_assert_eq!(&document, &serde_json::from_str::<Value>(&session.document()).unwrap());
            }
            assert_equal_to_a_full_check(&session);
        }
    }
}

#[test]
fn every_example_of_the_manuals_stands_as_a_full_check_finds_it() {
    let session = Session::new(catalogue(&examples()).as_bytes(), &context()).unwrap();
    assert!(session.findings().len() > 100);
    assert_equal_to_a_full_check(&session);
}
