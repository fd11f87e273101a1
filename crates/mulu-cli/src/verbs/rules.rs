//! `mulu rules`: what there is, as a table or as JSON.

use mulu::Lang;
use mulu::rules::{Group, RULES, Rule, Sources};
use serde::Serialize;

use super::json_line;
use crate::arguments::{RuleFormat, Rules};
use crate::text::{paint, place_of};
use crate::words::{arguments as complaints, report, rules as words};
use crate::{DONE, Outcome, Surroundings, layout, output};

pub(super) fn run(asked: &Rules, lang: Lang, surroundings: &mut Surroundings<'_>) -> Outcome {
    let group = asked.group.as_deref().map(group).transpose()?;
    let rules: Vec<&Rule> = RULES
        .iter()
        .copied()
        .filter(|rule| group.is_none_or(|group| rule.group == group))
        .collect();
    match asked.format {
        RuleFormat::Json => {
            let rows: Vec<Row<'_>> = rules.iter().map(|rule| Row::of(rule)).collect();
            output::print_bytes(json_line(&rows).as_bytes(), surroundings)?;
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

/// A rule on the wire.
#[derive(Serialize)]
struct Row<'r> {
    code: &'r str,
    name: &'r str,
    group: &'r str,
    severity: &'r str,
    authority: &'r str,
    evidence: &'r str,
    addressee: &'r str,
    stage: &'r str,
    scope: &'r str,
    status: &'r str,
    since: &'r str,
    in_force_from: Option<String>,
    in_force_until: Option<String>,
    citations: Vec<String>,
    title_zh: &'r str,
    title_en: &'r str,
}

impl<'r> Row<'r> {
    fn of(rule: &'r Rule) -> Self {
        Self {
            code: rule.code,
            name: rule.name,
            group: rule.group.as_str(),
            severity: rule.severity.as_str(),
            authority: rule.authority.as_str(),
            evidence: rule.evidence.as_str(),
            addressee: rule.addressee.as_str(),
            stage: rule.stage().as_str(),
            scope: rule.scope().as_str(),
            status: rule.status.as_str(),
            since: rule.since,
            in_force_from: rule.in_force.from.map(|day| day.to_string()),
            in_force_until: rule.in_force.until.map(|day| day.to_string()),
            citations: match rule.sources {
                Sources::Cited(cited) => cited.iter().map(place_of).collect(),
                Sources::Convention { .. } => Vec::new(),
            },
            title_zh: rule.title_zh(),
            title_en: rule.title_en(),
        }
    }
}
