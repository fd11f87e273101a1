//! The rules as the twin judges by them: facts, limits, words.

use std::collections::BTreeSet;

use mulu::finding::Severity;
use mulu::report::Citation;
use mulu::rules::{Addressee, ConditionRecord, LimitRecord, RULES, Rule, RuleRecord, Scope, Stage};
use mulu::rules::{ThenRecord, Unaddressed};
use serde_json::{Map, Value, json};

use super::cited;

/// What is known of a rule that the twin asks; of any other its code, its name and what it is asked of.
const FACTS: &[&str] = &["code", "name", "scope", "severity", "authority"];

/// The tables of all rules.
pub(super) struct Rules {
    pub(super) common: Map<String, Value>,
    pub(super) rows: Vec<Value>,
    pub(super) citations: Vec<Value>,
}

/// Every citation, once.
#[derive(Default)]
pub(super) struct Cited(Vec<Value>);

impl Cited {
    /// The place of a citation.
    pub(super) fn index(&mut self, citation: &Citation) -> usize {
        let citation = json!(citation);
        let known = self.0.iter().position(|known| *known == citation);
        known.unwrap_or_else(|| {
            self.0.push(citation);
            self.0.len() - 1
        })
    }
}

/// What is said of each rule.
pub(super) fn all() -> Result<Rules, String> {
    let mut citations = Cited::default();
    let mut said = Vec::new();
    for rule in RULES {
        let judged = judged(rule, &mut citations)?;
        said.push((rule, facts(rule)?, judged));
    }
    let asked = said.iter().filter(|(.., judged)| !judged.is_empty());
    let common = common(&asked.map(|(_, facts, _)| facts).collect::<Vec<_>>());
    let rows = said.iter().map(|(rule, facts, judged)| {
        if judged.is_empty() {
            // A document in JSON has no table behind it.
            let of = match (rule.stage(), rule.scope()) {
                (Stage::Draft, _) => " draft",
                (Stage::Typed, Scope::Entry) => "",
                (Stage::Typed, _) => " document",
            };
            return json!(format!("{} {}{of}", rule.code, rule.name));
        }
        let mut row = facts.clone();
        row.retain(|name, value| common.get(name) != Some(value));
        row.extend(judged.clone());
        Value::Object(row)
    });
    Ok(Rules {
        rows: rows.collect(),
        common,
        citations: citations.0,
    })
}

/// A rule as it stands on the wire, as far as the twin tells it.
fn facts(rule: &'static Rule) -> Result<Map<String, Value>, String> {
    let Ok(Value::Object(mut facts)) = serde_json::to_value(RuleRecord::from(rule)) else {
        return Err(format!("{} is no object", rule.code));
    };
    facts.retain(|name, _| FACTS.contains(&&**name));
    Ok(facts)
}

/// What most rules have in common.
fn common(facts: &[&Map<String, Value>]) -> Map<String, Value> {
    let names: BTreeSet<&String> = facts.iter().flat_map(|it| it.keys()).collect();
    names
        .into_iter()
        .filter_map(|name| {
            let values: Vec<&Value> = facts.iter().filter_map(|it| it.get(name)).collect();
            let times = |value: &&&Value| values.iter().filter(|it| **it == **value).count();
            let most = values.iter().max_by_key(times)?;
            (times(&most) > 1).then(|| ((*name).clone(), (*most).clone()))
        })
        .collect()
}

/// What the twin judges by: the words of a structural code, or limits.
fn judged(rule: &Rule, citations: &mut Cited) -> Result<Map<String, Value>, String> {
    let mut judged = Map::new();
    if let Some(words) = rule.structural_words() {
        judged.insert("words".to_owned(), json!(words));
    }
    if let Some(limits) = rule.limits() {
        let limits: Vec<Value> = limits.iter().map(limit).collect();
        judged.insert("limits".to_owned(), json!(limits));
        judged.insert("cites".to_owned(), cited::stretches(rule, citations)?);
        if rule.is_limits_alone() {
            judged.insert("alone".to_owned(), json!(true));
        }
    }
    if judged.is_empty() {
        return Ok(judged);
    }
    // What no rule of tables has is not written twice: the day one has it, the twin has to learn it.
    if rule.severity == Severity::Error || rule.in_force.until.is_some() {
        return Err(format!("{}: an error, or a rule that ended", rule.code));
    }
    if let Some(from) = rule.in_force.from {
        judged.insert("from".to_owned(), json!(from));
    }
    if rule.addressee != Addressee::Anyone && rule.unaddressed == Unaddressed::NotApplicable {
        judged.insert("is_for_organs".to_owned(), json!(true));
    }
    Ok(judged)
}

/// What a line says, whether where its condition holds, the condition, where it looks, and for what.
fn limit(record: &LimitRecord) -> Value {
    let (then, holds) = (then(&record.then), record.holds);
    match record.condition {
        ConditionRecord::Always => json!([then, holds, "always"]),
        ConditionRecord::Given(place) => json!([then, holds, "given", place]),
        ConditionRecord::Blank(place) => json!([then, holds, "blank", place]),
        ConditionRecord::Says(place) => json!([then, holds, "says", place]),
        ConditionRecord::Names(place, words) => json!([then, holds, "names", place, words]),
        ConditionRecord::Ticked(place, word) => json!([then, holds, "ticked", place, [word]]),
        ConditionRecord::BothTicked(place, word, other) => {
            json!([then, holds, "ticked", place, [word, other]])
        }
        ConditionRecord::OnlyTicked(place, word) => json!([then, holds, "only", place, word]),
    }
}

/// The outcome or the reason why there is none, in a word; or what a finding carries.
fn then(then: &ThenRecord) -> Value {
    match then {
        ThenRecord::Passed => json!("passed"),
        ThenRecord::NotApplicable(reason) => json!(reason),
        ThenRecord::Violated {
            pointer,
            column,
            quotes,
            is_trimmed,
            params,
            zh,
            en,
        } => {
            let mut fault =
                json!({ "at": pointer, "column": column, "params": params, "words": [zh, en] });
            if let Some(quotes) = quotes {
                fault["quotes"] = json!(quotes);
            }
            if *is_trimmed {
                fault["is_trimmed"] = json!(true);
            }
            fault
        }
    }
}
