//! Every public item of the core shows how it is used.

use mulu_house::{files, read};

/// Written by `cargo xtask gen`; what is public there besides constants has its example from the generator.
const GENERATED: &[&str] = &[
    "crates/mulu/src/terms.rs",
    "crates/mulu/src/law/instruments.rs",
];

#[test]
fn every_public_item_of_the_core_has_an_example() {
    for path in files("crates/mulu/src").iter().filter(|path| {
        path.rsplit_once('.')
            .is_some_and(|(_, ending)| ending == "rs")
            && !GENERATED.contains(&path.as_str())
            && !path.contains("_digest")
    }) {
        let text = read(path);
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        for (at, line) in lines.iter().enumerate() {
            if let Some(item) = public_item(line) {
                assert!(
                    above(&lines[..at]).any(|doc| doc.contains("```")),
                    "{path}: {item} needs an example in its doc comment, or to be pub(crate)"
                );
            }
        }
    }
}

/// The name of the public item declared on a line; fields, modules and imports are none.
fn public_item(line: &str) -> Option<&str> {
    let mut words = line.strip_prefix("pub ")?.split([' ', '<', '(', '{', ':', ';']);
    let mut word = words.next()?;
    let mut is_item = false;
    while ["const", "async", "fn", "struct", "enum", "trait", "type", "static"].contains(&word) {
        is_item = true;
        word = words.next()?;
    }
    is_item.then_some(word)
}

/// The doc comment that ends a text, from its last line up; attributes may stand between.
fn above<'t>(lines: &'t [&'t str]) -> impl Iterator<Item = &'t str> {
    lines
        .iter()
        .rev()
        .copied()
        .take_while(|line| line.starts_with("///") || !(line.is_empty() || line.ends_with(['{', '}', ';'])))
        .filter(|line| line.starts_with("///"))
}

#[test]
fn public_items_are_told_from_other_lines() {
    assert_eq!(public_item("pub const fn new(a: u32) -> Self {"), Some("new"));
    assert_eq!(public_item("pub const ALL: Self = Self;"), Some("ALL"));
    assert_eq!(public_item("pub struct Text<'a>(Cow<'a, str>);"), Some("Text"));
    assert_eq!(public_item("pub name: String,"), None);
    assert_eq!(public_item("pub mod draft;"), None);
    assert_eq!(public_item("pub(crate) fn own() {}"), None);
}
