//! Habits of the rules.

use std::collections::BTreeSet;

use mulu::law::Existence;
use mulu::rules::{Addressee, Authority, Evidence, Group, RULES, Rule, Sources};
use mulu_house::{files, read};

/// Codes that were given up, these before the first release; none is ever used again.
const RETIRED: &[&str] = &[
    "CHN004", "REF007", "STR009", "STR010", "STR011", "TIM003", "TIM016",
];

/// Every name a finding's parameters may have. A new one is a decision: prefer one that stands here.
const PARAMETERS: &str = "
    allowed article articles chosen cited code column doubt edition_from exceeds expected
    fault field first_entry form former found found_unit from full_title given_count guide header how instead
    is_repeated is_short item items list marks matter may_be_earlier may_have_lost_merge missing number of
    outside own paragraph paragraphs read_count record_year repealed_by repealed_by_article repealed_on
    source successor successor_from successor_number table_checked_on text_read title unit unknown until word words year";

/// The files that declare a rule.
fn rule_files() -> Vec<String> {
    let declares = |path: &String| !declared(path).is_empty();
    files("crates/mulu/src/rules")
        .into_iter()
        .filter(declares)
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
        .flat_map(|line| {
            line.split('"')
                .filter(is_code)
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn every_rule_file_is_in_the_list_and_the_reverse() {
    let declared: BTreeSet<String> = rule_files()
        .iter()
        .flat_map(|path| declared(path))
        .collect();
    let listed: BTreeSet<String> = RULES.iter().map(|rule| rule.code.to_owned()).collect();
    assert_eq!(
        declared, listed,
        "add the rule to RULES in crates/mulu/src/rules/mod.rs"
    );
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
        assert!(
            !RETIRED.contains(&rule.code),
            "{} is retired; take a new number",
            rule.code
        );
        assert!(
            rule.code.starts_with(rule.group.as_str()),
            "{} stands in another group",
            rule.code
        );
    }
}

#[test]
fn names_state_the_defect() {
    for rule in RULES {
        let kebab = rule
            .name
            .split('-')
            .all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase()));
        assert!(kebab, "{}: write {} in kebab case", rule.code, rule.name);
        for start in ["check-", "validate-", "must-", "no-", "use-"] {
            assert!(
                !rule.name.starts_with(start),
                "{}: {} must read after “allow”",
                rule.code,
                rule.name
            );
        }
    }
    let names: BTreeSet<&str> = RULES.iter().map(|rule| rule.name).collect();
    assert_eq!(names.len(), RULES.len(), "two rules share a name");
}

#[test]
fn every_manual_is_whole() {
    for rule in RULES {
        for heading in [
            "## 依据",
            "## 为何",
            "## 怎么改",
            "## 反例",
            "## 正例",
            "## 边界",
        ] {
            assert_eq!(
                rule.manual.matches(heading).count(),
                1,
                "{}: its manual needs one {heading}",
                rule.code
            );
        }
        assert_eq!(
            rule.manual.matches("```json").count() + rule.manual.matches("```csv").count(),
            2,
            "{}: one bad and one good example",
            rule.code
        );
        assert!(
            rule.title_zh().ends_with('。'),
            "{}: the first line states the defect in Chinese",
            rule.code
        );
        assert!(
            !rule
                .title_en()
                .contains(|c: char| c.is_alphabetic() && !c.is_ascii())
                && rule.title_en().ends_with('.'),
            "{}: the second line is English",
            rule.code
        );
    }
}

#[test]
fn every_citation_points_at_an_article_that_exists() {
    for rule in RULES {
        match rule.sources {
            Sources::Cited(citations) => {
                assert!(
                    !citations.is_empty(),
                    "{}: cite a norm or state a convention",
                    rule.code
                );
                for citation in citations {
                    let exists = citation.exists();
                    assert_ne!(
                        exists,
                        Existence::No,
                        "{} cites {}, which does not exist",
                        rule.code,
                        citation.zh()
                    );
                    let editions = citation.instrument.instrument().editions;
                    let named = citation.edition_from.is_none()
                        || editions
                            .iter()
                            .any(|edition| edition.effective_from == citation.edition_from);
                    assert!(named, "{}: no such edition of {}", rule.code, citation.zh());
                }
            }
            Sources::Convention { zh, en } => {
                assert!(
                    !zh.is_empty() && en.is_ascii() && !en.is_empty(),
                    "{}: state the reason twice",
                    rule.code
                );
                assert_eq!(
                    rule.authority,
                    Authority::Convention,
                    "{}: a convention claims no rank",
                    rule.code
                );
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
            assert_eq!(
                rule.evidence,
                Evidence::ArticleRead,
                "{}: read the article, or lower the severity",
                rule.code
            );
            assert!(
                of_law,
                "{}: only a law or regulation makes an error",
                rule.code
            );
            assert_ne!(
                rule.addressee,
                Addressee::Anyone,
                "{}: name whom the article addresses",
                rule.code
            );
            assert!(
                rule.check_kind.may_be_error(),
                "{}: what is absent or guessed from words is a warning at most",
                rule.code
            );
        }
        if rule.evidence == Evidence::FromMemory {
            assert_eq!(
                rule.severity,
                Severity::Advice,
                "{}: from memory is advice at most",
                rule.code
            );
        }
    }
}

#[test]
fn conventions_never_say_breach() {
    for path in rule_files() {
        let text = read(&path);
        if text.contains("Sources::Convention") {
            assert!(
                !text.contains("违反"),
                "{path}: a convention is not breached; say what is unclear instead"
            );
        }
    }
}

#[test]
fn parameter_names_come_from_one_list() {
    for path in rule_files() {
        let text = read(&path);
        let mut inside = false;
        for line in text.lines() {
            if line == "parameters! {" {
                inside = true;
            } else if line == "    }" || line.ends_with("{}") {
                inside = false;
            } else if inside
                && line.starts_with("        ")
                && !line.trim_start().starts_with(['/', '#'])
            {
                let name = line.trim().split(':').next().unwrap_or_default();
                assert!(
                    PARAMETERS.split_whitespace().any(|known| known == name),
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
        .filter_map(|path| {
            path.strip_prefix("tests/rules/")?
                .strip_suffix(".md")
                .map(str::to_owned)
        })
        .collect();
    let listed: BTreeSet<String> = RULES.iter().map(|rule| rule.code.to_owned()).collect();
    assert_eq!(
        specified, listed,
        "write tests/rules/<CODE>.md, or delete the orphan"
    );
}
