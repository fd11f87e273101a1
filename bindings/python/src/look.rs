//! What can be looked up without judging anything: clauses, working days, law, rules and schemas, each as JSON.

use chrono::NaiveDate;
use mulu::calendar::{WorkingCalendar, WorkingDays};
use mulu::law::{Law, LawRecord, StatusRecord};
use mulu::parse;
use mulu::rules::{RULES, Rule, RuleRecord};
use mulu::schema::{self, Against};
use pyo3::prelude::*;
use serde::Serialize;

use crate::source::Source;
use crate::{json, lang_of, raised, refuse, unreadable};

/// The clauses of a time limit.
#[pyfunction]
pub(crate) fn parse_time_limit(text: &str) -> PyResult<String> {
    json(&parse::time_limit::time_limit(text))
}

/// The citations of a basis.
#[pyfunction]
pub(crate) fn parse_basis(text: &str) -> PyResult<String> {
    json(&parse::basis::basis(text, &Law::national()))
}

/// The channels of a channel cell.
#[pyfunction]
pub(crate) fn parse_channels(text: &str) -> PyResult<String> {
    json(&parse::channels::channels(text))
}

/// The first and the last settled day.
#[pyfunction]
pub(crate) fn calendar_coverage() -> (NaiveDate, NaiveDate) {
    WorkingCalendar::national().coverage()
}

/// Working days added to a day, with the derivation.
#[pyfunction]
pub(crate) fn calendar_add(from: NaiveDate, working_days: u32) -> PyResult<String> {
    json(&WorkingCalendar::national().derivation(from, WorkingDays(working_days)))
}

/// The working days after one day up to another.
#[pyfunction]
pub(crate) fn calendar_count(from: NaiveDate, to: NaiveDate) -> PyResult<String> {
    json(&WorkingCalendar::national().counted(from, to))
}

/// Whether a day is a working day; nothing where it is not settled.
#[pyfunction]
pub(crate) fn calendar_is_working_day(day: NaiveDate) -> Option<bool> {
    WorkingCalendar::national().is_working_day(day).known()
}

/// The instrument a title, a number, an alias or a slug names.
#[pyfunction]
pub(crate) fn law_find(text: &str) -> PyResult<Option<String>> {
    LawRecord::find(Law::national(), text)
        .map(|record| json(&record))
        .transpose()
}

/// Every instrument of the law table.
#[pyfunction]
pub(crate) fn law_all() -> PyResult<String> {
    let records: Vec<LawRecord> = Law::national().instruments().map(LawRecord::from).collect();
    json(&records)
}

/// The status of an instrument on a day.
#[pyfunction]
pub(crate) fn law_status(slug: &str, day: NaiveDate) -> PyResult<Option<String>> {
    let found = Law::national().by_id(slug);
    found
        .map(|instrument| json(&StatusRecord::from(instrument.status_on(day))))
        .transpose()
}

/// Every rule.
#[pyfunction]
pub(crate) fn rules() -> PyResult<String> {
    let records: Vec<RuleRecord> = RULES.iter().copied().map(RuleRecord::from).collect();
    json(&records)
}

/// One rule by its code or its name.
#[pyfunction]
pub(crate) fn rule(code_or_name: &str, lang: Option<&str>) -> PyResult<String> {
    let rule = Rule::require(code_or_name).map_err(refuse(lang_of(lang)))?;
    json(&RuleRecord::from(rule))
}

/// The names of the published schemas.
#[pyfunction]
pub(crate) fn schema_names() -> Vec<&'static str> {
    schema::names().collect()
}

/// A published schema.
#[pyfunction]
pub(crate) fn schema_of(name: &str) -> PyResult<Option<String>> {
    schema::schema(name).map(|schema| json(&schema)).transpose()
}

/// A structural defect in words.
#[derive(Serialize)]
struct Told<'d> {
    pointer: &'d str,
    message: String,
}

/// What the independent judge says of a document, by a published schema or by one of the caller's.
#[pyfunction]
#[pyo3(signature = (source, *, published, own, lang))]
pub(crate) fn schema_validate(
    py: Python<'_>,
    source: Source,
    published: Option<&str>,
    own: Option<Source>,
    lang: Option<&str>,
) -> PyResult<String> {
    let words = lang_of(lang);
    let source = source.bytes().map_err(unreadable(words))?;
    let own = own.as_ref().map(Source::bytes).transpose();
    let against = match own.map_err(unreadable(words))? {
        Some(own) => Against::Schema(own),
        None => Against::Published(published.unwrap_or_default()),
    };
    let judged = crate::unlocked(py, words, || schema::validate(source, against))?;
    let defects =
        judged.map_err(|error| raised::ParseError::new_err((error.words(words), "schema")))?;
    let told: Vec<Told<'_>> = defects
        .iter()
        .map(|defect| Told {
            pointer: &defect.pointer,
            message: defect.words(words),
        })
        .collect();
    json(&told)
}
