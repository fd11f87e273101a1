//! Every public item of the core shows how it is used.

use mulu_house::{files, read};

/// Written by `cargo xtask gen`.
const GENERATED: &[&str] = &[
    "crates/mulu/src/terms.rs",
    "crates/mulu/src/law/instruments.rs",
    "crates/mulu/src/report/pinned.rs",
];

#[test]
fn every_public_item_of_the_core_has_an_example() {
    let mut bare = Vec::new();
    for path in files("crates/mulu/src") {
        if path
            .rsplit_once('.')
            .is_none_or(|(_, ending)| ending != "rs")
            || GENERATED.contains(&path.as_str())
        {
            continue;
        }
        let text = read(&path);
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        for (at, line) in lines.iter().enumerate() {
            let item = public_item(line);
            bare.extend(
                item.filter(|_| !above(&lines[..at]).any(is_shown))
                    .map(|item| format!("{path}: {item}")),
            );
        }
    }
    assert!(
        bare.is_empty(),
        "give each an example in its doc comment, or make it pub(crate):\n{}",
        bare.join("\n")
    );
}

/// Whether a line above an item opens an example, or hides the item from the pages.
fn is_shown(line: &str) -> bool {
    (line.starts_with("///") && line.contains("```")) || line == "#[doc(hidden)]"
}

/// The name of the public item declared on a line; fields, modules and imports are none.
fn public_item(line: &str) -> Option<&str> {
    let mut words = line
        .strip_prefix("pub ")?
        .split([' ', '<', '(', '{', ':', ';']);
    let mut word = words.next()?;
    let mut is_item = false;
    while [
        "const", "async", "fn", "struct", "enum", "trait", "type", "static",
    ]
    .contains(&word)
    {
        is_item = true;
        word = words.next()?;
    }
    // In a macro the items are named by its caller, who documents them.
    (is_item && !word.starts_with('$')).then_some(word)
}

/// The doc comment and the attributes that end a text, from the last line up.
fn above<'t>(lines: &'t [&'t str]) -> impl Iterator<Item = &'t str> {
    let ends = |line: &str| line.is_empty() || line.ends_with(['{', '}', ';']);
    lines
        .iter()
        .rev()
        .copied()
        .take_while(move |line| line.starts_with("///") || !ends(line))
}

#[test]
fn public_items_are_told_from_other_lines() {
    assert_eq!(
        public_item("pub const fn new(a: u32) -> Self {"),
        Some("new")
    );
    assert_eq!(public_item("pub const ALL: Self = Self;"), Some("ALL"));
    assert_eq!(
        public_item("pub struct Text<'a>(Cow<'a, str>);"),
        Some("Text")
    );
    assert_eq!(public_item("pub name: String,"), None);
    assert_eq!(public_item("pub mod draft;"), None);
    assert_eq!(public_item("pub(crate) fn own() {}"), None);
}
