//! Runs every specification in tests/rules, and the examples in the manual of every rule.

use std::fs;
use std::path::PathBuf;

use mulu::rules::RULES;
use mulu_cases::{
    Case, Kind, default_options, fence_below, found, options, options_below, parse, whole,
};

fn specifications() -> Vec<(String, Vec<Case>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/rules");
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .expect("tests/rules is there")
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    files.sort();
    let read = |path: PathBuf| {
        let name = path.file_stem().expect("a name").to_string_lossy();
        let text = fs::read_to_string(&path).expect("readable text");
        let cases = parse(&text).expect(&name);
        (name.into_owned(), cases)
    };
    files.into_iter().map(read).collect()
}

#[test]
fn every_case_finds_what_it_says() {
    let mut wrong = Vec::new();
    for (_, cases) in specifications() {
        for case in cases {
            let options = options(&case.options, &case.name).expect(&case.id);
            let report = mulu_table::check(case.input.as_bytes(), &options).expect(&case.id);
            assert!(
                report.inputs[0].problem.is_none(),
                "{} {}: {:?}",
                case.id,
                case.title,
                report.inputs[0].problem
            );
            let found = found(&report, &case.code);
            if found != case.expected {
                let (id, title, expected) = (case.id, case.title, case.expected);
                wrong.push(format!(
                    "{id} {title}\n  expected {expected:?}\n  found    {found:?}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_finding_speaks_in_whole_sentences_of_its_language() {
    for (_, cases) in specifications() {
        for case in cases.iter().filter(|case| case.kind == Kind::Bad) {
            for (lang, stops) in [("zh", "。？）"), ("en", ".?)")] {
                let mut options = options(&case.options, &case.name).expect(&case.id);
                options.lang = Some(lang.to_owned());
                let report = mulu_table::check(case.input.as_bytes(), &options).expect(&case.id);
                for finding in report.findings {
                    let message = finding.message;
                    assert!(
                        message.ends_with(|end| stops.contains(end)),
                        "{} {}: {message:?}",
                        case.id,
                        finding.code
                    );
                }
            }
        }
    }
}

#[test]
fn every_specification_has_a_firing_and_a_silent_case() {
    for (name, cases) in specifications() {
        let has = |kind| cases.iter().any(|case| case.kind == kind);
        assert!(has(Kind::Bad), "{name}.md has no 反例");
        assert!(has(Kind::Good), "{name}.md has no 正例");
        assert!(
            cases.iter().all(|case| case.code == name),
            "{name}.md speaks of another code in its first line"
        );
        assert!(
            RULES.iter().any(|rule| rule.code == name),
            "{name}.md specifies a rule that is not in the list"
        );
    }
}

#[test]
fn the_manual_s_examples_do_what_the_manual_says() {
    let mut wrong = Vec::new();
    for rule in RULES {
        for (title, count) in [("反例", 1), ("正例", 0)] {
            let fence = fence_below(rule.manual, title).expect(rule.code);
            let (name, input) = whole(&fence).expect(rule.code);
            let own = options_below(rule.manual, title);
            let own = own.unwrap_or(default_options(fence.language));
            let options = options(own, name).expect(rule.code);
            let report = mulu_table::check(input.as_bytes(), &options).expect(rule.code);
            let found = found(&report, rule.code);
            if found.len() != count {
                wrong.push(format!("{} {title}: {found:?}", rule.code));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
