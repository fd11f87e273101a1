//! Habits of the files.

use mulu_house::{fenced, files, read};

fn has_ending(path: &str, ending: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, own)| own == ending)
}

#[test]
fn every_public_item_of_the_model_carries_its_official_term() {
    for path in files("crates/mulu/src/model") {
        let text = read(&path);
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            let line = line.trim_start();
            if !(line.starts_with("pub struct ") || line.starts_with("pub enum ")) {
                continue;
            }
            let docs: Vec<&str> = lines[..at]
                .iter()
                .rev()
                .map(|above| above.trim_start())
                .take_while(|above| above.starts_with("//") || above.starts_with("#["))
                .collect();
            let technical = [
                "Text",
                "Span",
                "PartialDate",
                "NotADate",
                "RequiredList",
                "Field",
                "CatalogueTag",
                "BodyKind",
                "Form",
                "Exceeds",
                "Legend",
            ];
            let name = line
                .split([' ', '<', '(', '{', ';'])
                .nth(2)
                .unwrap_or_default();
            let termed = docs.iter().any(|doc| doc.contains('“'));
            assert!(
                termed || technical.contains(&name),
                "{path}: {name} needs its official term in “…”"
            );
        }
    }
}

#[test]
fn every_member_opts_into_the_lints() {
    for path in files(".")
        .iter()
        .filter(|path| path.ends_with("Cargo.toml") && *path != "Cargo.toml")
    {
        assert!(
            read(path).contains("[lints]\nworkspace = true"),
            "{path}: add [lints] workspace = true"
        );
    }
}

#[test]
fn both_readmes_have_the_same_headings_and_the_same_code() {
    let (en, zh) = (read("README.md"), read("README.zh.md"));
    let headings = |text: &str| text.lines().filter(|line| line.starts_with("## ")).count();
    assert_eq!(
        headings(&en),
        headings(&zh),
        "the READMEs differ in their headings"
    );
    assert_eq!(fenced(&en), fenced(&zh), "the READMEs differ in their code");
}

#[test]
fn files_are_short_and_say_what_they_hold() {
    let generated = [
        "crates/mulu/src/terms.rs",
        "crates/mulu/src/law/instruments.rs",
        "crates/mulu/src/law/keys.rs",
        "crates/mulu/src/law/wide_table.rs",
    ];
    for path in files(".") {
        let name = path.rsplit('/').next().unwrap_or_default();
        let stem = name.split('.').next().unwrap_or_default();
        let vague = ["utils", "helpers", "common", "misc", "manager", "service"].contains(&stem);
        assert!(!vague, "{path}: name it after the thing inside");
        let source = ["rs", "py", "mjs", "js", "ts"]
            .iter()
            .any(|ending| has_ending(name, ending));
        let is_model = path.starts_with("bindings/python/python/mulu/models/");
        if source && !is_model && !generated.contains(&&*path) {
            let lines = read(&path).lines().count();
            assert!(lines <= 400, "{path}: {lines} lines; split it by concept");
        }
    }
}

#[test]
fn public_names_use_the_glossary() {
    for path in files("crates/mulu/src")
        .iter()
        .filter(|path| has_ending(path, "rs"))
    {
        for line in read(path).lines().map(str::trim_start) {
            let public = [
                "pub fn ",
                "pub struct ",
                "pub enum ",
                "pub const fn ",
                "pub trait ",
            ];
            if public.iter().any(|start| line.starts_with(start)) {
                for synonym in [
                    "publicity",
                    "openness",
                    "announce",
                    "supplement_",
                    "catalog_",
                    "Catalog ",
                ] {
                    assert!(
                        !line.contains(synonym),
                        "{path}: {line}\nuse the word of the glossary instead of {synonym}"
                    );
                }
            }
        }
    }
}
