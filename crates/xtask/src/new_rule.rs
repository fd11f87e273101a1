//! `cargo xtask new-rule CODE kebab-case-name`: the rule file and its specification, to be filled.

use std::fs;

use mulu::rules::{Group, Rule};

use crate::run::{Failure, Outcome, root};

/// Folder of each group under `crates/mulu/src/rules`.
const FOLDERS: &[(Group, &str, &str)] = &[
    (Group::Structure, "structure", "Structure"),
    (Group::Reference, "reference", "Reference"),
    (Group::TimeLimit, "time_limit", "TimeLimit"),
    (Group::Channel, "channel", "Channel"),
    (Group::Subject, "subject", "Subject"),
    (Group::Scope, "scope", "Scope"),
];

/// The verb.
pub(crate) fn new_rule(arguments: &[String]) -> Outcome {
    let [code, name] = arguments else {
        return Err(Failure::new(
            "用法:cargo xtask new-rule TIM099 kebab-case-name",
            "usage: cargo xtask new-rule TIM099 kebab-case-name",
        ));
    };
    if Rule::find(code).is_some() || Rule::find(name).is_some() {
        return Err(Failure::new("已有这条规则", "there is such a rule already"));
    }
    let letters = code.get(..3).unwrap_or_default();
    let folder = FOLDERS.iter().find(|(group, ..)| group.as_str() == letters);
    let Some((_, folder, group)) = folder.filter(|_| is_code(code) && is_kebab(name)) else {
        return Err(Failure::new(
            "编号应为 STR、REF、TIM、CHN、SUB、SCP 加三位数,名称用小写连字符",
            "a code is STR, REF, TIM, CHN, SUB or SCP and three digits; a name is kebab-case",
        ));
    };
    let module = name.replace('-', "_");
    let paths = [
        (
            format!("crates/mulu/src/rules/{folder}/{module}.rs"),
            source(code, name, group),
        ),
        (format!("tests/rules/{code}.md"), specification(code)),
    ];
    if let Some((path, _)) = paths.iter().find(|(path, _)| root().join(path).exists()) {
        return Err(Failure::new(
            format!("已有 {path}"),
            format!("{path} exists"),
        ));
    }
    for (path, text) in &paths {
        fs::write(root().join(path), text)
            .map_err(|why| Failure::new(format!("写不了 {path}"), format!("{path}: {why}")))?;
        println!("✓ {path}");
    }
    println!(
        "然后 next: crates/mulu/src/rules/{folder}/mod.rs: pub(super) mod {module};\n\
         crates/mulu/src/rules/mod.rs: &{folder}::{module}::{},\n\
         cargo xtask gen --write",
        module.to_uppercase()
    );
    Ok(())
}

fn is_code(code: &str) -> bool {
    code.len() == 6 && code.chars().skip(3).all(|c| c.is_ascii_digit())
}

fn is_kebab(name: &str) -> bool {
    name.split('-')
        .all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase()))
}

/// A rule file whose blanks the compiler and the house tests point at.
fn source(code: &str, name: &str, group: &str) -> String {
    let upper = name.replace('-', "_").to_uppercase();
    let camel: String = name
        .split('-')
        .map(|word| {
            word.chars()
                .take(1)
                .map(|c| c.to_ascii_uppercase())
                .chain(word.chars().skip(1))
                .collect::<String>()
        })
        .collect();
    include_str!("new_rule.txt")
        .replace("{CODE}", code)
        .replace("{name}", name)
        .replace("{Group}", group)
        .replace("{UPPER}", &upper)
        .replace("{Camel}", &camel)
}

fn specification(code: &str) -> String {
    format!(
        "# {code} \n\n## 反例:\n\n```json\n{{\"matter\": {{\"primary\": \"机构信息\"}}}}\n```\n\n\
         ```findings\n{code} warning /entries/0/basis x1\n```\n\n\
         ## 正例:\n\n```json\n{{\"matter\": {{\"primary\": \"机构信息\"}}}}\n```\n"
    )
}

#[cfg(test)]
mod tests {
    use super::{is_code, is_kebab, source, specification};

    #[test]
    fn the_scaffold_has_what_the_house_asks_for() {
        let rule = source("TIM099", "late-publication", "TimeLimit");
        for part in [
            "## 依据",
            "## 为何",
            "## 怎么改",
            "## 反例",
            "## 正例",
            "## 边界",
        ] {
            assert!(rule.contains(part), "{part}");
        }
        assert!(rule.contains("pub static LATE_PUBLICATION"));
        assert!(rule.contains("struct LatePublication"));
        assert!(!rule.contains('{') || !rule.contains("{CODE}"));
        assert!(specification("TIM099").contains("```findings"));
    }

    #[test]
    fn codes_and_names_have_one_form() {
        assert!(is_code("TIM099") && !is_code("TIM99") && !is_code("TIMabc"));
        assert!(is_kebab("late-publication") && !is_kebab("Late_publication"));
    }
}
