//! A rule as it stands on the wire: what `mulu rules --format json` and `schemas/v1/rules.json` print.

use serde::Serialize;

use super::{Rule, Sources};
use crate::report::Citation;

/// What is known of one rule, as plain data.
///
/// ```
/// use mulu::rules::{Rule, RuleRecord};
/// let record = RuleRecord::from(Rule::find("TIM002").unwrap());
/// assert_eq!(serde_json::to_value(&record).unwrap()["citations"][0]["article"], 26);
/// ```
#[derive(Debug, Clone, Serialize)]
pub struct RuleRecord {
    /// Code.
    pub code: &'static str,
    /// Name of the defect.
    pub name: &'static str,
    /// Group.
    pub group: &'static str,
    /// The highest severity a finding may have.
    pub severity: &'static str,
    /// Rank of what it rests on.
    pub authority: &'static str,
    /// How its source was confirmed.
    pub evidence: &'static str,
    /// What a finding rests on in the table.
    pub check_kind: &'static str,
    /// Whom the article addresses.
    pub addressee: &'static str,
    /// What happens for a body that is not addressed.
    pub unaddressed: &'static str,
    /// Stage it judges.
    pub stage: &'static str,
    /// How much one judgement sees.
    pub scope: &'static str,
    /// First day of force.
    pub in_force_from: Option<String>,
    /// Last day of force.
    pub in_force_until: Option<String>,
    /// What it cites.
    pub citations: Vec<Citation>,
    /// The reason that stands in place of a citation, Chinese and English.
    pub convention: Option<[&'static str; 2]>,
    /// Version it came with.
    pub since: &'static str,
    /// Whether its outcomes are promised.
    pub status: &'static str,
    /// The defect in one line, Chinese; left out, as the next two, by a program without the feature `manuals`.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub title_zh: &'static str,
    /// The defect in one line, English.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub title_en: &'static str,
    /// The manual, Markdown.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub manual: &'static str,
}

impl From<&'static Rule> for RuleRecord {
    fn from(rule: &'static Rule) -> Self {
        let (citations, convention) = match rule.sources {
            Sources::Cited(cited) => (cited.iter().map(Citation::of_edition).collect(), None),
            Sources::Convention { zh, en } => (Vec::new(), Some([zh, en])),
        };
        Self {
            code: rule.code,
            name: rule.name,
            group: rule.group.as_str(),
            severity: rule.severity.as_str(),
            authority: rule.authority.as_str(),
            evidence: rule.evidence.as_str(),
            check_kind: rule.check_kind.as_str(),
            addressee: rule.addressee.as_str(),
            unaddressed: rule.unaddressed.as_str(),
            stage: rule.stage().as_str(),
            scope: rule.scope().as_str(),
            in_force_from: rule.in_force.from.map(|day| day.to_string()),
            in_force_until: rule.in_force.until.map(|day| day.to_string()),
            citations,
            convention,
            since: rule.since,
            status: rule.status.as_str(),
            title_zh: rule.title_zh(),
            title_en: rule.title_en(),
            manual: rule.manual,
        }
    }
}
