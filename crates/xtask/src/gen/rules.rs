//! What is generated from the rules: their list for programs, a page each for people, and what the browser loads apart.

use mulu::finding::English;
use mulu::report::{Citation, Digests};
use mulu::rules::{Addressee, RULES, Rule, RuleRecord};
use serde_json::json;

use super::Artefact;
use crate::run::{Failure, Outcome};

/// `schemas/v1/rules.json`, `docs/rules/` and the packs of manuals and of English, which the browser's module leaves out.
pub(super) fn artefacts() -> Outcome<Vec<Artefact>> {
    let records: Vec<RuleRecord> = RULES.iter().copied().map(RuleRecord::from).collect();
    let mut json = serde_json::to_string_pretty(&records)
        .map_err(|why| Failure::new("规则无法写成 JSON", format!("rules: {why}")))?;
    json.push('\n');
    let mut made = vec![
        ("schemas/v1/rules.json".to_owned(), json.into_bytes()),
        ("docs/rules/README.md".to_owned(), index().into_bytes()),
        (
            "bindings/wasm/packs/manuals.json".to_owned(),
            pack(&records).into_bytes(),
        ),
        (
            "bindings/wasm/packs/english.json".to_owned(),
            English::pack().into_bytes(),
        ),
    ];
    made.extend(RULES.iter().map(|rule| {
        let path = format!("docs/rules/{}.md", rule.code);
        (path, page(rule).into_bytes())
    }));
    Ok(made)
}

/// The words of every rule, one rule a line, so that a change shows which.
fn pack(records: &[RuleRecord]) -> String {
    let lines: Vec<String> = records
        .iter()
        .map(|rule| {
            let code = rule.code;
            let (title_zh, title_en) = (rule.title_zh, rule.title_en);
            let manual = rule.manual.lines().map(unindented);
            let manual = manual.collect::<Vec<_>>().join("\n").trim().to_owned();
            json!({ "code": code, "title_zh": title_zh, "title_en": title_en, "manual": manual })
                .to_string()
        })
        .collect();
    format!(
        "{{\"kind\":\"manual_pack\",\"version\":1,\"rules\":\"{}\",\"manuals\":[\n{}\n]}}\n",
        Digests::RULES,
        lines.join(",\n")
    )
}

/// A line of a manual without the blank that a doc comment has before it.
fn unindented(line: &str) -> &str {
    line.strip_prefix(' ').unwrap_or(line)
}

fn index() -> String {
    let mut lines = vec![
        "# 规则 / Rules".to_owned(),
        String::new(),
        "由 `cargo xtask gen --write` 生成。Generated; do not edit.".to_owned(),
        String::new(),
        "| 编号 code | 名称 name | 严重程度 severity | 依据位阶 authority | 说的是什么 |"
            .to_owned(),
        "|---|---|---|---|---|".to_owned(),
    ];
    lines.extend(RULES.iter().map(|rule| {
        let Rule {
            code,
            name,
            severity,
            authority,
            ..
        } = rule;
        let severity = both(severity.term(), severity.as_str());
        let authority = both(authority.term(), authority.as_str());
        let (title_zh, title_en) = (rule.title_zh(), rule.title_en());
        format!(
            "| [{code}]({code}.md) | {name} | {severity} | {authority} | {title_zh}<br>{title_en} |"
        )
    }));
    joined(&lines)
}

/// A word of a list: its official term, and what stands for it on the wire.
fn both(term: &str, word: &str) -> String {
    format!("{term} `{word}`")
}

fn page(rule: &'static Rule) -> String {
    let record = &RuleRecord::from(rule);
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
    let addressee = both(rule.addressee.term(), record.addressee);
    let addressee = if rule.addressee == Addressee::Anyone {
        addressee
    } else {
        let others = both(rule.unaddressed.term(), record.unaddressed);
        format!("{addressee};其他主体 others {others}")
    };
    let scope = format!(
        "{} · {}",
        both(rule.stage().term(), record.stage),
        both(rule.scope().term(), record.scope)
    );
    let facts = [
        (
            "严重程度 severity",
            both(rule.severity.term(), record.severity),
        ),
        (
            "依据位阶 authority",
            both(rule.authority.term(), record.authority),
        ),
        (
            "核对情况 evidence",
            both(rule.evidence.term(), record.evidence),
        ),
        (
            "检查方式 check kind",
            both(rule.check_kind.term(), record.check_kind),
        ),
        ("所指机关 addressee", addressee),
        ("判断范围 scope", scope),
        ("施行期间 in force", force),
        ("出处 sources", sources),
        ("始于版本 since", record.since.to_owned()),
    ];
    let mut lines = vec![
        format!("# {} {}", record.code, record.name),
        String::new(),
        "由规则源文件生成,请勿手改。Generated from the rule's source; do not edit.".to_owned(),
        String::new(),
    ];
    lines.extend(facts.map(|(label, value)| format!("- **{label}** {value}")));
    lines.push(String::new());
    let manual = record.manual.lines();
    lines.extend(manual.map(|line| unindented(line).to_owned()));
    joined(&lines)
}

fn joined(lines: &[String]) -> String {
    lines
        .iter()
        .flat_map(|line| [line.as_str(), "\n"])
        .collect()
}

fn cite(citation: &Citation) -> String {
    let number = citation.number.iter().map(|number| format!("({number})"));
    let places = [
        (citation.article, "条"),
        (citation.paragraph, "款"),
        (citation.item, "项"),
    ];
    let places = places
        .into_iter()
        .filter_map(|(n, unit)| n.map(|n| format!("第 {n} {unit}")));
    core::iter::once(format!("《{}》", citation.instrument))
        .chain(number)
        .chain(places)
        .collect()
}
