//! `instruments.toml` to `instruments.rs`: the table of legal instruments.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use mulu::law::{number_key, title_key};
use toml::{Table, Value};

/// Packs the hand-written table as `law/compact.rs` of the library reads it.
///
/// # Errors
///
/// Names the instrument and what is wrong with it.
pub(crate) fn render(toml: &str) -> Result<String, String> {
    let table: Table = toml.parse().map_err(|e| format!("instruments.toml: {e}"))?;
    let table_date = date(table.get("table_date")).ok_or("table_date is missing")?;
    let mut rows = Vec::new();
    for row in table
        .get("instrument")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        let row = row.as_table().ok_or("[[instrument]] must be a table")?;
        rows.push((text(row, "id").ok_or("an instrument has no id")?, row));
    }
    rows.sort_by_key(|(slug, _)| *slug);
    let mut at = BTreeMap::new();
    for (n, (slug, _)) in rows.iter().enumerate() {
        let n = u16::try_from(n).map_err(|e| e.to_string())?;
        if at.insert(*slug, n).is_some() {
            return Err(format!("{slug}: the id is used twice"));
        }
    }
    let mut out = String::from(HEAD);
    line(
        &mut out,
        format_args!("pub const TABLE_DATE: NaiveDate = day{table_date};\n"),
    );
    line(&mut out, format_args!("{ID_HEAD}"));
    for (slug, row) in &rows {
        let title = text(row, "title").ok_or_else(|| format!("{slug}: no title"))?;
        let name = slug.replace('-', "_").to_uppercase();
        line(&mut out, format_args!("    /// {title}"));
        line(
            &mut out,
            format_args!(
                "    pub const {name}: InstrumentId = InstrumentId({});",
                at[slug]
            ),
        );
    }
    line(&mut out, format_args!("}}\n"));
    keys_are_single(&rows)?;
    line(
        &mut out,
        format_args!("pub(super) const COUNT: usize = {};\n", rows.len()),
    );
    column(&mut out, "TEXTS", &rows, texts)?;
    column(&mut out, "TITLES_EN", &rows, |row| {
        text(row, "title_en").unwrap_or_default().to_owned()
    })?;
    out.push_str("pub(super) static FACTS: &[u8] = &[\n");
    for (slug, row) in &rows {
        let facts = facts(row, &at).map_err(|e| format!("{slug}: {e}"))?;
        let facts: Vec<String> = facts.iter().map(u8::to_string).collect();
        line(&mut out, format_args!("    {},", facts.join(", ")));
    }
    out.push_str("];\n");
    Ok(out)
}

const HEAD: &str = "\
//! Generated from `instruments.toml` by `cargo xtask gen --write`. Do not edit.

use chrono::NaiveDate;

use super::InstrumentId;

const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}

/// The day up to which the table was checked; what came later is not known to it.
///
/// ```
/// assert_eq!(mulu::law::TABLE_DATE.to_string(), \"2025-04-30\");
/// ```
";

const ID_HEAD: &str = "\
/// The identifier of every instrument.
///
/// ```
/// assert_eq!(mulu::law::id::WATER_LAW.as_str(), \"water-law\");
/// ```
pub mod id {
    use super::InstrumentId;
";

/// A line of text for each instrument.
fn column(
    out: &mut String,
    name: &str,
    rows: &[(&str, &Table)],
    written: impl Fn(&Table) -> String,
) -> Result<(), String> {
    line(out, format_args!("pub(super) static {name}: &str = \"\\"));
    for (slug, row) in rows {
        let written = written(row);
        if written.contains(['"', '\\', '\n']) {
            return Err(format!("{slug}: a sign of Rust's in {written}"));
        }
        let written = written.replace('\t', "\\t");
        line(out, format_args!("{written}\\n\\"));
    }
    line(out, format_args!("\";\n"));
    Ok(())
}

/// What the library splits at tabs, and lists at bars.
fn texts(row: &Table) -> String {
    let one = |key| text(row, key).unwrap_or_default().to_owned();
    let joined = |table, key| list(table, key).join("|");
    let mut texts = ["id", "title", "region", "issuer"].map(one).to_vec();
    texts.extend(["aliases", "numbers"].map(|key| joined(row, key)));
    texts.extend(editions(row).map(|edition| joined(edition, "numbers")));
    texts.join("\t").trim_end().to_owned()
}

/// What the library reads byte by byte, in this order.
fn facts(row: &Table, at: &BTreeMap<&str, u16>) -> Result<Vec<u8>, String> {
    known(row, KEYS)?;
    text(row, "issuer").ok_or("no issuer")?;
    let rank = text(row, "rank").ok_or("no rank")?;
    let rank_at = RANKS.iter().position(|(key, _)| *key == rank);
    let rank_at = rank_at.ok_or_else(|| format!("rank {rank} is not one"))?;
    let mut facts = vec![byte(rank_at)?, byte(editions(row).count())?];
    let mut last = String::new();
    for edition in editions(row) {
        known(edition, EDITION_KEYS)?;
        let order = edition.get("adopted_on").or(edition.get("effective_from"));
        let order = order.map(Value::to_string).unwrap_or_default();
        if order < last {
            return Err("editions must stand oldest first".into());
        }
        last = order;
        facts.extend(day(edition, "adopted_on")?);
        facts.extend(day(edition, "effective_from")?);
        facts.extend(optional(count(edition, "articles"))?);
        facts.extend(counts(text(edition, "paragraphs"))?);
        facts.extend(counts(text(edition, "items"))?);
    }
    facts.extend(day(row, "in_force_from")?);
    facts.extend(day(row, "in_force_by")?);
    facts.extend(repealed(row, at)?);
    let successor = text(row, "successor")
        .map(|to| pointer(to, at))
        .transpose()?;
    facts.extend(optional(successor)?);
    facts.push(flag(row, "validity_checked"));
    facts.extend(day(row, "last_checked")?);
    Ok(facts)
}

fn repealed(row: &Table, at: &BTreeMap<&str, u16>) -> Result<Vec<u8>, String> {
    let Some(repeal) = row.get("repealed").and_then(Value::as_table) else {
        return Ok(vec![0]);
    };
    known(repeal, &["on", "by", "article", "text_read"])?;
    let mut facts = day(repeal, "on")?;
    if facts == [0] {
        return Err("repealed: no date".into());
    }
    let by = pointer(text(repeal, "by").ok_or("repealed: by nothing")?, at)?;
    facts.extend(optional(Some(by))?);
    facts.extend(optional(count(repeal, "article"))?);
    facts.push(flag(repeal, "text_read"));
    Ok(facts)
}

fn pointer(slug: &str, at: &BTreeMap<&str, u16>) -> Result<u16, String> {
    let at = at.get(slug).copied();
    at.ok_or_else(|| format!("{slug} is not in the table"))
}

const KEYS: &[&str] = &[
    "id",
    "title",
    "title_en",
    "aliases",
    "rank",
    "region",
    "issuer",
    "numbers",
    "in_force_from",
    "in_force_by",
    "editions",
    "repealed",
    "successor",
    "validity_checked",
    "last_checked",
];

const EDITION_KEYS: &[&str] = &[
    "numbers",
    "adopted_on",
    "effective_from",
    "articles",
    "paragraphs",
    "items",
];

/// The ranks, as written and as Rust names them, in the order in which Rust declares them.
pub(super) const RANKS: &[(&str, &str)] = &[
    ("law", "Law"),
    ("administrative_regulation", "AdministrativeRegulation"),
    ("local_regulation", "LocalRegulation"),
    ("ministry_rule", "MinistryRule"),
    ("normative_document", "NormativeDocument"),
    ("standard", "Standard"),
    ("party_regulation", "PartyRegulation"),
];

/// `"1-56:0,20:15"`: a leading range is the count of all that are not listed. Each article is written as its distance from the one before.
fn counts(written: Option<&str>) -> Result<Vec<u8>, String> {
    let mut otherwise = None;
    let mut listed = Vec::new();
    let mut last = 0;
    for part in written.into_iter().flat_map(|written| written.split(',')) {
        let fault = || format!("counts: {part}");
        let (article, count) = part.split_once(':').ok_or_else(fault)?;
        let count: u8 = count.parse().map_err(|_| fault())?;
        if article.contains('-') {
            otherwise = Some(count.into());
            continue;
        }
        let article: usize = article.parse().map_err(|_| fault())?;
        let after = article.checked_sub(last).ok_or_else(fault)?;
        listed.extend([byte(after)?, count]);
        last = article;
    }
    let mut facts = optional(otherwise)?;
    facts.push(byte(listed.len() / 2)?);
    facts.extend(listed);
    Ok(facts)
}

/// One more than the number, so that 0 is none; from 128 on in two bytes.
fn optional(number: Option<u16>) -> Result<Vec<u8>, String> {
    let more = number.map_or(0, |number| number + 1);
    match (u8::try_from(more), more.to_be_bytes()) {
        (Ok(small), _) if small < 128 => Ok(vec![small]),
        (_, [high, low]) if high < 128 => Ok(vec![high | 128, low]),
        _ => Err(format!("{more} is too large")),
    }
}

/// Year after 1900, month and day; 0 is none.
fn day(table: &Table, key: &str) -> Result<Vec<u8>, String> {
    let Some(value) = table.get(key) else {
        return Ok(vec![0]);
    };
    let date = value.as_datetime().and_then(|day| day.date);
    let date = date.ok_or_else(|| format!("{key} is no date"))?;
    let year = byte(usize::from(date.year.saturating_sub(1900)))?;
    Ok(vec![year, date.month, date.day])
}

fn byte(n: usize) -> Result<u8, String> {
    u8::try_from(n).map_err(|_| format!("{n} is more than a byte holds"))
}

fn count(table: &Table, key: &str) -> Option<u16> {
    let count = table.get(key).and_then(Value::as_integer);
    count.and_then(|count| count.try_into().ok())
}

fn flag(table: &Table, key: &str) -> u8 {
    let set = table.get(key).and_then(Value::as_bool);
    set.unwrap_or_default().into()
}

fn editions(row: &Table) -> impl Iterator<Item = &Table> {
    let editions = row.get("editions").and_then(Value::as_array);
    editions.into_iter().flatten().filter_map(Value::as_table)
}

/// No two full titles are alike, and what is called a number is one: by them instruments are found.
fn keys_are_single(rows: &[(&str, &Table)]) -> Result<(), String> {
    let mut titles = BTreeSet::new();
    for (slug, row) in rows {
        let title = title_key(text(row, "title").unwrap_or_default());
        if !titles.insert(title) {
            return Err(format!("{slug}: another instrument has this title"));
        }
        for number in all_numbers(row) {
            number_key(number).ok_or_else(|| format!("{slug}: {number} is no number"))?;
        }
    }
    Ok(())
}

/// The numbers of an instrument and of its editions.
pub(super) fn all_numbers(row: &Table) -> impl Iterator<Item = &str> {
    let of_editions = editions(row).flat_map(|e| list(e, "numbers"));
    list(row, "numbers").into_iter().chain(of_editions)
}

fn known(table: &Table, keys: &[&str]) -> Result<(), String> {
    match table.keys().find(|k| !keys.contains(&k.as_str())) {
        Some(key) => Err(format!("unknown key {key}")),
        None => Ok(()),
    }
}

pub(super) fn text<'a>(table: &'a Table, key: &str) -> Option<&'a str> {
    table.get(key).and_then(Value::as_str)
}

fn list<'a>(table: &'a Table, key: &str) -> Vec<&'a str> {
    let values = table.get(key).and_then(Value::as_array);
    values
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

/// A date as the arguments of `day`.
fn date(value: Option<&Value>) -> Option<String> {
    let date = value?.as_datetime()?.date?;
    Some(format!("({}, {}, {})", date.year, date.month, date.day))
}

pub(super) fn line(out: &mut String, words: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = writeln!(out, "{words}");
}
