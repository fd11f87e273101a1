//! Words about rules: their facts and their list.

use chrono::NaiveDate;
use mulu::Lang;
use mulu::rules::{Authority, Evidence};

use crate::pick;

/// A rank of authority.
pub(crate) fn authority(lang: Lang, authority: Authority) -> String {
    pick(
        lang,
        authority.term().to_owned(),
        authority.as_str().replace('_', " "),
    )
}

/// How a source was confirmed.
pub(crate) fn evidence(lang: Lang, evidence: Evidence) -> String {
    let en = match evidence {
        Evidence::ArticleRead => "the article was read",
        Evidence::SeenSecondHand => "checked through a reprint",
        Evidence::FromMemory => "not checked",
        Evidence::Design => "a rule of data quality",
    };
    pick(lang, evidence.term(), en).to_owned()
}

/// Labels of the facts about a rule, in the order `explain` gives them.
pub(crate) fn rule_facts(lang: Lang) -> [&'static str; 6] {
    pick(
        lang,
        [
            "严重程度",
            "依据位阶",
            "核对情况",
            "施行期间",
            "依据",
            "始于版本",
        ],
        [
            "severity",
            "authority",
            "evidence",
            "in force",
            "basis",
            "since",
        ],
    )
}

/// The columns of the list of rules.
pub(crate) fn rule_columns(lang: Lang) -> [&'static str; 5] {
    pick(
        lang,
        ["编号", "严重程度", "依据位阶", "名称", "问题"],
        ["code", "severity", "authority", "name", "defect"],
    )
}

/// How many rules are listed.
pub(crate) fn rule_count(lang: Lang, count: usize) -> String {
    pick(
        lang,
        format!("共 {count} 条。某条规则的说明:mulu explain TIM002"),
        format!("{count} rule(s). The manual of one: mulu explain TIM002"),
    )
}

/// When a rule is in force.
pub(crate) fn in_force(lang: Lang, from: Option<NaiveDate>, until: Option<NaiveDate>) -> String {
    match (from, until, lang) {
        (None, None, Lang::Zh) => "一直适用".to_owned(),
        (None, None, Lang::En) => "always".to_owned(),
        (Some(from), None, Lang::Zh) => format!("{from} 起"),
        (Some(from), None, Lang::En) => format!("from {from}"),
        (None, Some(until), Lang::Zh) => format!("至 {until}"),
        (None, Some(until), Lang::En) => format!("until {until}"),
        (Some(from), Some(until), Lang::Zh) => format!("{from} 至 {until}"),
        (Some(from), Some(until), Lang::En) => format!("{from} to {until}"),
    }
}
