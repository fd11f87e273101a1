//! `mulu rules`: what there is, as a table or as JSON.

use mulu::Lang;
use mulu::rules::{Group, RULES, Rule, RuleRecord};

use super::json_line;
use crate::arguments::{RuleFormat, Rules};
use crate::text::paint;
use crate::words::{arguments as complaints, report, rules as words};
use crate::{DONE, Outcome, Surroundings, layout, output};

pub(super) fn run(asked: &Rules, lang: Lang, surroundings: &mut Surroundings<'_>) -> Outcome {
    let group = asked.group.as_deref().map(group).transpose()?;
    let rules: Vec<&'static Rule> = RULES
        .iter()
        .copied()
        .filter(|rule| group.is_none_or(|group| rule.group == group))
        .collect();
    match asked.format {
        RuleFormat::Json => {
            let records: Vec<RuleRecord> = rules.into_iter().map(RuleRecord::from).collect();
            output::print_bytes(json_line(&records).as_bytes(), surroundings)?;
        }
        RuleFormat::Table => output::print(&table(&rules, lang), surroundings)?,
    }
    DONE
}

fn group(given: &str) -> Result<Group, crate::failure::Failure> {
    let found = Group::from_word(&given.to_uppercase());
    found.ok_or_else(|| complaints::unknown_group(given, Group::WORDS))
}

fn table(rules: &[&Rule], lang: Lang) -> String {
    let mut rows = vec![words::rule_columns(lang).map(str::to_owned).to_vec()];
    rows.extend(rules.iter().map(|rule| {
        vec![
            rule.code.to_owned(),
            report::severity(lang, rule.severity).to_owned(),
            words::authority(lang, rule.authority),
            rule.name.to_owned(),
            report::title(lang, rule),
        ]
    }));
    let mut lines = layout::table(&rows).into_iter();
    let mut text = String::new();
    if let Some(header) = lines.next() {
        text.push_str(&paint::bold(&header));
        text.push('\n');
    }
    for (line, rule) in lines.zip(rules) {
        // The code is the first column, so it is painted after the columns were aligned.
        let rest = line.strip_prefix(rule.code).unwrap_or_default();
        text.push_str(&paint::by_severity(rule.severity, rule.code));
        text.push_str(rest);
        text.push('\n');
    }
    text.push_str(&words::rule_count(lang, rules.len()));
    text.push('\n');
    text
}
