//! The habits of the house, as tests. Each failure names the cure.

use std::collections::BTreeSet;

use mulu::law::Existence;
use mulu::rules::{Addressee, Authority, Evidence, Group, RULES, Rule, Sources};
use mulu_house::{fenced, files, read};

/// Codes that were given up; none is ever used again.
const RETIRED: &[&str] = &[];

/// Every name a finding's parameters may have. A new one is a decision: prefer one that stands here.
const PARAMETERS: &[&str] = &[
    "allowed", "article", "articles", "as_written", "bodies", "body", "by", "channel", "column", "edition_from",
    "exceeds", "expected", "expected_count", "found", "found_unit", "form", "given_count", "glyph", "header", "item",
    "kind", "list", "may_have_lost_merge", "modes", "nearest", "number", "on", "paragraph", "previous", "read_count",
    "scope", "seq", "successor", "suggestion", "text", "title", "titles", "unit", "unknown", "width",
];

fn rule_files() -> Vec<String> {
    let all = files("crates/mulu/src/rules").into_iter();
    all.filter(|path| path.ends_with(".rs") && read(path).contains("code: \"") || path.ends_with("structural.rs"))
        .filter(|path| !path.ends_with("declare.rs") && !path.ends_with("metadata.rs"))
        .collect()
}

/// The codes a rule file declares.
fn declared(path: &str) -> Vec<String> {
    let text = read(path);
    let is_code = |word: &&str| {
        word.len() == 6
            && word.chars().take(3).all(|c| c.is_ascii_uppercase())
            && word.chars().skip(3).all(|c| c.is_ascii_digit())
    };
    let lines = text.lines().filter(|line| {
        let line = line.trim();
        line.starts_with("code: \"") || line.starts_with("structural_rule!(")
    });
    lines
        .flat_map(|line| line.split('"').filter(is_code).map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

#[test]
fn every_rule_file_is_in_the_list_and_the_reverse() {
    let declared: BTreeSet<String> = rule_files().iter().flat_map(|path| declared(path)).collect();
    let listed: BTreeSet<String> = RULES.iter().map(|rule| rule.code.to_owned()).collect();
    assert_eq!(declared, listed, "add the rule to RULES in crates/mulu/src/rules/mod.rs");
}

#[test]
fn codes_are_unique_sorted_and_never_reused() {
    let key = |rule: &&Rule| (rule.group, rule.code);
    let mut keys: Vec<(Group, &str)> = RULES.iter().copied().map(|rule| key(&rule)).collect();
    let given = keys.clone();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(given, keys, "sort RULES by group and number; no code twice");
    for rule in RULES {
        assert!(!RETIRED.contains(&rule.code), "{} is retired; take a new number", rule.code);
        assert!(rule.code.starts_with(rule.group.as_str()), "{} stands in another group", rule.code);
    }
}

#[test]
fn names_state_the_defect() {
    for rule in RULES {
        let kebab = rule.name.split('-').all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase()));
        assert!(kebab, "{}: write {} in kebab case", rule.code, rule.name);
        for start in ["check-", "validate-", "must-", "no-", "use-"] {
            assert!(!rule.name.starts_with(start), "{}: {} must read after “allow”", rule.code, rule.name);
        }
    }
    let names: BTreeSet<&str> = RULES.iter().map(|rule| rule.name).collect();
    assert_eq!(names.len(), RULES.len(), "two rules share a name");
}

#[test]
fn every_manual_is_whole() {
    for rule in RULES {
        for heading in ["## 依据", "## 为何", "## 怎么改", "## 反例", "## 正例", "## 边界"] {
            assert_eq!(rule.manual.matches(heading).count(), 1, "{}: its manual needs one {heading}", rule.code);
        }
        assert_eq!(fenced(rule.manual).len(), 2, "{}: one bad and one good example", rule.code);
        assert!(rule.title_zh().ends_with('。'), "{}: the first line states the defect in Chinese", rule.code);
        assert!(rule.title_en().is_ascii() && rule.title_en().ends_with('.'), "{}: the second line is English", rule.code);
    }
}

#[test]
fn every_citation_points_at_an_article_that_exists() {
    for rule in RULES {
        match rule.sources {
            Sources::Cited(citations) => {
                assert!(!citations.is_empty(), "{}: cite a norm or state a convention", rule.code);
                for citation in citations {
                    let exists = citation.exists();
                    assert_ne!(exists, Existence::No, "{} cites {}, which does not exist", rule.code, citation.zh());
                    let editions = citation.instrument.instrument().editions;
                    let named = citation.edition_from.is_none()
                        || editions.iter().any(|edition| edition.effective_from == citation.edition_from);
                    assert!(named, "{}: no such edition of {}", rule.code, citation.zh());
                }
            }
            Sources::Convention { zh, en } => {
                assert!(!zh.is_empty() && en.is_ascii() && !en.is_empty(), "{}: state the reason twice", rule.code);
                assert_eq!(rule.authority, Authority::Convention, "{}: a convention claims no rank", rule.code);
            }
        }
    }
}

#[test]
fn an_error_needs_an_article_that_was_read_and_a_body_it_addresses() {
    use mulu::finding::Severity;
    for rule in RULES {
        let of_law = matches!(
            rule.authority,
            Authority::Law | Authority::AdministrativeRegulation | Authority::LocalRegulation
        );
        if rule.severity == Severity::Error {
            assert_eq!(rule.evidence, Evidence::ArticleRead, "{}: read the article, or lower the severity", rule.code);
            assert!(of_law, "{}: only a law or regulation makes an error", rule.code);
            assert_ne!(rule.addressee, Addressee::Anyone, "{}: name whom the article addresses", rule.code);
        }
        if rule.evidence == Evidence::FromMemory {
            assert_eq!(rule.severity, Severity::Advice, "{}: from memory is advice at most", rule.code);
        }
    }
}

#[test]
fn conventions_never_say_breach() {
    for path in rule_files() {
        let text = read(&path);
        if text.contains("Sources::Convention") {
            assert!(!text.contains("违反"), "{path}: a convention is not breached; say what is unclear instead");
        }
    }
}

#[test]
fn parameter_names_come_from_one_list() {
    for path in rule_files() {
        let text = read(&path);
        let mut inside = false;
        for line in text.lines() {
            if line.trim() == "#[derive(Debug, Serialize)]" {
                inside = true;
            } else if line == "}" {
                inside = false;
            } else if inside && line.starts_with("    ") && !line.trim_start().starts_with(['/', '#']) {
                let name = line.trim().split(':').next().unwrap_or_default();
                let skipped = ["zh", "en"].contains(&name);
                assert!(
                    skipped || PARAMETERS.contains(&name),
                    "{path}: parameter `{name}` is not in the list at the head of tests/house.rs"
                );
            }
        }
    }
}

#[test]
fn every_rule_has_its_specification_and_the_reverse() {
    let specified: BTreeSet<String> = files("tests/rules")
        .iter()
        .filter_map(|path| path.strip_prefix("tests/rules/")?.strip_suffix(".md").map(str::to_owned))
        .collect();
    let listed: BTreeSet<String> = RULES.iter().map(|rule| rule.code.to_owned()).collect();
    assert_eq!(specified, listed, "write tests/rules/<CODE>.md, or delete the orphan");
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
            let technical = ["Text", "Span", "PartialDate", "NotADate", "RequiredList", "Field", "CatalogueTag", "BodyKind", "Form", "Exceeds", "Legend"];
            let name = line.split([' ', '<', '(', '{']).nth(2).unwrap_or_default();
            let termed = docs.iter().any(|doc| doc.contains('“'));
            assert!(termed || technical.contains(&name), "{path}: {name} needs its official term in “…”");
        }
    }
}

#[test]
fn every_member_opts_into_the_lints() {
    for path in files(".").iter().filter(|path| path.ends_with("Cargo.toml") && *path != "Cargo.toml") {
        assert!(read(path).contains("[lints]\nworkspace = true"), "{path}: add [lints] workspace = true");
    }
}

#[test]
fn both_readmes_have_the_same_headings_and_the_same_code() {
    let (en, zh) = (read("README.md"), read("README.zh.md"));
    let headings = |text: &str| text.lines().filter(|line| line.starts_with("## ")).count();
    assert_eq!(headings(&en), headings(&zh), "the READMEs differ in their headings");
    assert_eq!(fenced(&en), fenced(&zh), "the READMEs differ in their code");
}

#[test]
fn files_are_short_and_say_what_they_hold() {
    let generated = ["crates/mulu/src/terms.rs", "crates/mulu/src/law/instruments.rs"];
    for path in files(".") {
        let name = path.rsplit('/').next().unwrap_or_default();
        let stem = name.split('.').next().unwrap_or_default();
        let vague = ["utils", "helpers", "common", "misc", "manager", "service"].contains(&stem);
        assert!(!vague, "{path}: name it after the thing inside");
        let source = [".rs", ".py", ".mjs", ".js", ".ts"].iter().any(|end| name.ends_with(end));
        if source && !generated.contains(&&*path) {
            let lines = read(&path).lines().count();
            assert!(lines <= 400, "{path}: {lines} lines; split it by concept");
        }
    }
}

#[test]
fn public_names_use_the_glossary() {
    for path in files("crates/mulu/src").iter().filter(|path| path.ends_with(".rs")) {
        for line in read(path).lines().map(str::trim_start) {
            let public = ["pub fn ", "pub struct ", "pub enum ", "pub const fn ", "pub trait "];
            if public.iter().any(|start| line.starts_with(start)) {
                for synonym in ["publicity", "openness", "announce", "supplement_", "catalog_", "Catalog "] {
                    assert!(!line.contains(synonym), "{path}: {line}\nuse the word of the glossary instead of {synonym}");
                }
            }
        }
    }
}
