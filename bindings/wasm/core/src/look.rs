//! What can be looked up without judging anything: readings, working days and rules, each as JSON.

use chrono::NaiveDate;
use mulu::calendar::{WorkingCalendar, WorkingDays};
use mulu::model::PartialDate;
use mulu::report::Digests;
use mulu::rules::{RULES, Rule, RuleRecord};
use mulu::{Error, Lang, parse};
use serde::Serialize;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::{MuluError, Refusal, law};

/// The clauses of a time limit.
#[wasm_bindgen]
#[must_use]
pub fn parse_time_limit(text: &str) -> String {
    json(&parse::time_limit::time_limit(text))
}

/// The citations of a basis, by the law table that checks judge by.
#[wasm_bindgen]
#[must_use]
pub fn parse_basis(text: &str) -> String {
    json(&parse::basis::basis(text, &law()))
}

/// The channels of a channel cell.
#[wasm_bindgen]
#[must_use]
pub fn parse_channels(text: &str) -> String {
    json(&parse::channels::channels(text))
}

/// A time limit restated, clause by clause.
#[wasm_bindgen]
#[must_use]
pub fn restate_time_limit(text: &str, lang: &str) -> String {
    json(&parse::restate::time_limit(text, lang_of(lang)))
}

/// A basis restated, by the law table that checks judge by.
#[wasm_bindgen]
#[must_use]
pub fn restate_basis(text: &str, lang: &str) -> String {
    json(&parse::restate::basis(text, &law(), lang_of(lang)))
}

/// The chosen channels of a cell restated.
#[wasm_bindgen]
#[must_use]
pub fn restate_channels(text: &str, lang: &str) -> String {
    json(&parse::restate::channels(text, lang_of(lang)))
}

/// How a basis may go on after the text before the caret.
#[wasm_bindgen]
#[must_use]
pub fn complete_basis(before: &str, lang: &str) -> String {
    json(&law().complete(before, lang_of(lang)))
}

/// Every rule, without its manual.
#[wasm_bindgen]
#[must_use]
pub fn rules() -> String {
    let records: Vec<RuleRecord> = RULES.iter().copied().map(RuleRecord::from).collect();
    json(&records)
}

/// One rule by its code or its name, without its manual.
///
/// # Errors
/// `MuluError` with the code `unknown_rule`, worded in `lang`; an unknown language is Chinese.
#[wasm_bindgen]
pub fn rule(code_or_name: &str, lang: &str) -> Result<String, MuluError> {
    let rule = Rule::require(code_or_name).map_err(|error| refusal(error, lang))?;
    Ok(json(&RuleRecord::from(rule)))
}

/// The digest of the rules, by which manuals loaded later are known to be theirs.
#[wasm_bindgen]
#[must_use]
pub fn rules_digest() -> String {
    Digests::RULES.to_owned()
}

/// The first and the last day that the calendar settles.
#[wasm_bindgen]
#[must_use]
pub fn calendar_coverage() -> String {
    json(&WorkingCalendar::national().coverage())
}

/// Whether a day is a working day.
///
/// # Errors
/// `MuluError` with the code `option` where the text is no day.
#[wasm_bindgen]
pub fn calendar_is_working_day(day: &str) -> Result<String, MuluError> {
    let day = day_of("day", day)?;
    Ok(json(&WorkingCalendar::national().is_working_day(day)))
}

/// Working days added to a day, with the derivation. The number comes as text, so that no number of JavaScript is bent.
///
/// # Errors
/// As [`calendar_is_working_day`], and where the second text is no number of days.
#[wasm_bindgen]
pub fn calendar_add(from: &str, working_days: &str) -> Result<String, MuluError> {
    let from = day_of("from", from)?;
    let days = working_days
        .parse()
        .map_err(|_| wrong("working_days", working_days, "0, 1, 2 …"))?;
    Ok(json(
        &WorkingCalendar::national().derivation(from, WorkingDays(days)),
    ))
}

/// The working days after one day up to another.
///
/// # Errors
/// As [`calendar_is_working_day`].
#[wasm_bindgen]
pub fn calendar_count(from: &str, to: &str) -> Result<String, MuluError> {
    let (from, to) = (day_of("from", from)?, day_of("to", to)?);
    Ok(json(&WorkingCalendar::national().counted(from, to)))
}

/// Of the dates that a document may write only a whole one; the parser of chrono would weigh more than all of this file.
fn day_of(name: &'static str, given: &str) -> Result<NaiveDate, MuluError> {
    let date = given.parse::<PartialDate>().ok();
    let whole = date.filter(|_| given.len() == "2020-12-31".len());
    let day = whole.map(PartialDate::first);
    day.ok_or_else(|| wrong(name, given, "YYYY-MM-DD (2020-12-31)"))
}

fn wrong(option: &'static str, given: &str, takes: &str) -> MuluError {
    let error = Error::Option {
        option,
        given: given.to_owned(),
        takes: takes.to_owned(),
        suggestion: None,
    };
    refusal(error, "")
}

fn refusal(error: Error, lang: &str) -> MuluError {
    MuluError::from(Refusal {
        error,
        lang: lang_of(lang),
    })
}

/// The language of a word; Chinese where it is none.
fn lang_of(word: &str) -> Lang {
    word.parse().unwrap_or_default()
}

/// A value of ours as JSON, the form it has on every surface; plain structs with text keys always serialise.
fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
