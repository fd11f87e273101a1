//! What is generated from the rules: their list for programs, and a page each for people.

use mulu::report::Citation;
use mulu::rules::{RULES, RuleRecord};

use super::Artefact;
use crate::run::{Failure, Outcome};

/// `schemas/v1/rules.json` and `docs/rules/`.
pub(super) fn artefacts() -> Outcome<Vec<Artefact>> {
    let records: Vec<RuleRecord> = RULES.iter().copied().map(RuleRecord::from).collect();
    let mut json = serde_json::to_string_pretty(&records)
        .map_err(|why| Failure::new("规则无法写成 JSON", format!("rules: {why}")))?;
    json.push('\n');
    let mut made = vec![
        ("schemas/v1/rules.json".to_owned(), json.into_bytes()),
        (
            "docs/rules/README.md".to_owned(),
            index(&records).into_bytes(),
        ),
    ];
    made.extend(records.iter().map(|record| {
        let path = format!("docs/rules/{}.md", record.code);
        (path, page(record).into_bytes())
    }));
    Ok(made)
}

fn index(records: &[RuleRecord]) -> String {
    let mut text = String::from(
        "# 规则 / Rules\n\n由 `cargo xtask gen --write` 生成。Generated; do not edit.\n\n\
         | 编号 code | 名称 name | 程度 severity | 依据位阶 authority | 说的是什么 |\n|---|---|---|---|---|\n",
    );
    for record in records {
        let RuleRecord {
            code,
            name,
            severity,
            authority,
            title_zh,
            title_en,
            ..
        } = record;
        text += &format!(
            "| [{code}]({code}.md) | {name} | {severity} | {authority} | {title_zh}<br>{title_en} |\n"
        );
    }
    text
}

fn page(record: &RuleRecord) -> String {
    let mut text = format!(
        "# {} {}\n\n由规则源文件生成,请勿手改。Generated from the rule's source; do not edit.\n\n",
        record.code, record.name
    );
    let force = match (&record.in_force_from, &record.in_force_until) {
        (None, None) => "一直 / always".to_owned(),
        (from, until) => format!(
            "{} – {}",
            from.as_deref().unwrap_or("…"),
            until.as_deref().unwrap_or("…")
        ),
    };
    let sources = match record.convention {
        Some([zh, en]) => format!("惯例:{zh} / {en}"),
        None => record
            .citations
            .iter()
            .map(cite)
            .collect::<Vec<_>>()
            .join(";"),
    };
    for (label, value) in [
        ("程度 severity", record.severity.to_owned()),
        ("依据位阶 authority", record.authority.to_owned()),
        ("核对情况 evidence", record.evidence.to_owned()),
        (
            "所指机关 addressee",
            format!("{} ({})", record.addressee, record.unaddressed),
        ),
        (
            "判断范围 scope",
            format!("{} · {}", record.stage, record.scope),
        ),
        ("施行期间 in force", force),
        ("出处 sources", sources),
        ("始于版本 since", record.since.to_owned()),
    ] {
        text += &format!("- **{label}** {value}\n");
    }
    text.push('\n');
    for line in record.manual.lines() {
        text.push_str(line.strip_prefix(' ').unwrap_or(line));
        text.push('\n');
    }
    text
}

fn cite(citation: &Citation) -> String {
    let mut text = format!("《{}》", citation.instrument);
    if let Some(number) = &citation.number {
        text += &format!("({number})");
    }
    for (n, unit) in [
        (citation.article, "条"),
        (citation.paragraph, "款"),
        (citation.item, "项"),
    ] {
        if let Some(n) = n {
            text += &format!("第 {n} {unit}");
        }
    }
    text
}
