//! `instruments.toml` to `instruments.rs`: the table of legal instruments.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use mulu::law::{number_key, title_key};
use toml::{Table, Value};

/// Turns the hand-written table into the Rust source of the static one.
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
    line(
        &mut out,
        format_args!("pub(super) static INSTRUMENTS: &[Instrument] = &["),
    );
    for (slug, row) in &rows {
        instrument(&mut out, slug, row, &at).map_err(|e| format!("{slug}: {e}"))?;
    }
    line(&mut out, format_args!("];\n"));
    index(&mut out, "TITLES", titles(&rows)?);
    index(&mut out, "NUMBERS", numbers(&rows)?);
    Ok(out)
}

const HEAD: &str = "\
//! Generated from `instruments.toml` by `cargo xtask gen --write`. Do not edit.

use chrono::NaiveDate;

use super::{Counts, Edition, Instrument, InstrumentId, Rank, Repeal};

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

fn instrument(
    out: &mut String,
    slug: &str,
    row: &Table,
    at: &BTreeMap<&str, u16>,
) -> Result<(), String> {
    known(row, KEYS)?;
    let rank = text(row, "rank").ok_or("no rank")?;
    let known_rank = RANKS.iter().find(|(key, _)| *key == rank);
    let (_, rank) = known_rank.ok_or_else(|| format!("rank {rank} is not one"))?;
    let title = text(row, "title").ok_or("no title")?;
    let issuer = text(row, "issuer").ok_or("no issuer")?;
    let [english, region] = ["title_en", "region"].map(|key| quoted(text(row, key)));
    let [aliases, numbers] = ["aliases", "numbers"].map(|key| list(row, key));
    let [from, by] = ["in_force_from", "in_force_by"].map(|key| day(row, key));
    let n = at[slug];
    out.push_str("    Instrument {\n");
    line(
        out,
        format_args!("        id: Some(InstrumentId({n})), slug: {slug:?}, title: {title:?},"),
    );
    line(
        out,
        format_args!("        title_en: {english}, aliases: &{aliases:?},"),
    );
    line(
        out,
        format_args!("        rank: Rank::{rank}, region: {region}, issuer: {issuer:?},"),
    );
    line(
        out,
        format_args!("        numbers: &{numbers:?}, in_force_from: {from}, in_force_by: {by},"),
    );
    out.push_str("        editions: &[\n");
    editions(out, row)?;
    let repealed = repealed(row, at)?;
    let successor = text(row, "successor")
        .map(|to| pointer(to, at))
        .transpose()?;
    let successor = option(successor);
    let checked = row
        .get("validity_checked")
        .and_then(Value::as_bool)
        .unwrap_or(false);
    let last = date(row.get("last_checked")).map_or("TABLE_DATE".into(), |d| format!("day{d}"));
    line(
        out,
        format_args!("        ], repealed: {repealed}, successor: {successor},"),
    );
    line(
        out,
        format_args!("        validity_checked: {checked}, last_checked: {last},"),
    );
    out.push_str("    },\n");
    Ok(())
}

fn editions(out: &mut String, row: &Table) -> Result<(), String> {
    let mut last = String::new();
    for edition in row
        .get("editions")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        let e = edition.as_table().ok_or("an edition must be a table")?;
        known(
            e,
            &[
                "numbers",
                "adopted_on",
                "effective_from",
                "articles",
                "paragraphs",
                "items",
            ],
        )?;
        let order = e.get("adopted_on").or(e.get("effective_from"));
        let order = order.map(Value::to_string).unwrap_or_default();
        if order < last {
            return Err("editions must stand oldest first".into());
        }
        last = order;
        let numbers = list(e, "numbers");
        let [adopted, from] = ["adopted_on", "effective_from"].map(|key| day(e, key));
        let articles = option(e.get("articles").map(Value::to_string));
        let paragraphs = counts(text(e, "paragraphs"))?;
        let items = counts(text(e, "items"))?;
        line(
            out,
            format_args!("            Edition {{ numbers: &{numbers:?}, adopted_on: {adopted},"),
        );
        line(
            out,
            format_args!("                effective_from: {from}, articles: {articles},"),
        );
        line(
            out,
            format_args!("                paragraphs: {paragraphs},"),
        );
        line(out, format_args!("                items: {items} }},"));
    }
    Ok(())
}

fn repealed(row: &Table, at: &BTreeMap<&str, u16>) -> Result<String, String> {
    let Some(repeal) = row.get("repealed").and_then(Value::as_table) else {
        return Ok("None".into());
    };
    known(repeal, &["on", "by", "article", "text_read"])?;
    let on = date(repeal.get("on")).ok_or("repealed: no date")?;
    let by = pointer(text(repeal, "by").ok_or("repealed: by nothing")?, at)?;
    let article = option(repeal.get("article").map(Value::to_string));
    let read = repeal
        .get("text_read")
        .and_then(Value::as_bool)
        .unwrap_or(false);
    Ok(format!(
        "Some(Repeal {{ on: day{on}, by: {by}, article: {article}, text_read: {read} }})"
    ))
}

fn pointer(slug: &str, at: &BTreeMap<&str, u16>) -> Result<String, String> {
    let n = at
        .get(slug)
        .ok_or_else(|| format!("{slug} is not in the table"))?;
    Ok(format!("InstrumentId({n})"))
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

/// The ranks, as written and as Rust names them.
pub(super) const RANKS: &[(&str, &str)] = &[
    ("law", "Law"),
    ("administrative_regulation", "AdministrativeRegulation"),
    ("local_regulation", "LocalRegulation"),
    ("ministry_rule", "MinistryRule"),
    ("normative_document", "NormativeDocument"),
    ("standard", "Standard"),
    ("party_regulation", "PartyRegulation"),
];

/// `"1-56:0,20:15"` as Rust: a leading range is the count of all that are not listed.
fn counts(written: Option<&str>) -> Result<String, String> {
    let Some(written) = written else {
        return Ok("Counts::UNKNOWN".into());
    };
    let mut otherwise = None;
    let mut listed: Vec<(u16, u16)> = Vec::new();
    for part in written.split(',') {
        let (article, count) = part
            .split_once(':')
            .ok_or_else(|| format!("counts: {part}"))?;
        let count = count
            .parse::<u16>()
            .map_err(|e| format!("counts: {part}: {e}"))?;
        if article.contains('-') {
            otherwise = Some(count.to_string());
        } else {
            listed.push((
                article
                    .parse()
                    .map_err(|e| format!("counts: {part}: {e}"))?,
                count,
            ));
        }
    }
    if !listed.is_sorted() {
        return Err(format!("counts must be sorted: {written}"));
    }
    Ok(format!(
        "Counts {{ otherwise: {}, listed: &{listed:?} }}",
        option(otherwise)
    ))
}

/// Every key a title can be found under; a key that two instruments would share is dropped unless it is a full title.
fn titles(rows: &[(&str, &Table)]) -> Result<BTreeMap<String, u16>, String> {
    let mut full = BTreeMap::new();
    let mut other: BTreeMap<String, BTreeSet<u16>> = BTreeMap::new();
    for (n, (slug, row)) in (0..).zip(rows) {
        let title = text(row, "title").unwrap_or_default();
        if full.insert(title_key(title), n).is_some() {
            return Err(format!("{slug}: another instrument has this title"));
        }
        let mut more: Vec<String> = list(row, "aliases").into_iter().map(title_key).collect();
        for marker in ["关于", "印发"] {
            let at = title
                .find(marker)
                .filter(|&at| at > 0 && !title.starts_with("关于"));
            more.extend(at.map(|at| title_key(&title[at..])));
        }
        for key in more {
            other.entry(key).or_default().insert(n);
        }
    }
    for (key, owners) in other {
        if let [owner] = Vec::from_iter(owners)[..] {
            full.entry(key).or_insert(owner);
        }
    }
    Ok(full)
}

/// Every number that names one instrument and no other.
fn numbers(rows: &[(&str, &Table)]) -> Result<BTreeMap<String, u16>, String> {
    let mut owners: BTreeMap<String, BTreeSet<u16>> = BTreeMap::new();
    for (n, (slug, row)) in (0..).zip(rows) {
        for number in all_numbers(row) {
            let key = number_key(number).ok_or_else(|| format!("{slug}: {number} is no number"))?;
            owners.entry(key).or_default().insert(n);
        }
    }
    let single = owners.into_iter().filter(|(_, o)| o.len() == 1);
    Ok(single
        .filter_map(|(key, o)| Some((key, o.first().copied()?)))
        .collect())
}

/// The numbers of an instrument and of its editions.
pub(super) fn all_numbers(row: &Table) -> impl Iterator<Item = &str> {
    let editions = row.get("editions").and_then(Value::as_array);
    let editions = editions.into_iter().flatten().filter_map(Value::as_table);
    let of_editions = editions.flat_map(|e| list(e, "numbers"));
    list(row, "numbers").into_iter().chain(of_editions)
}

fn index(out: &mut String, name: &str, entries: BTreeMap<String, u16>) {
    line(
        out,
        format_args!("pub(super) static {name}: &[(&str, u16)] = &["),
    );
    for (key, n) in entries {
        line(out, format_args!("    ({key:?}, {n}),"));
    }
    line(out, format_args!("];\n"));
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

fn option(value: Option<String>) -> String {
    value.map_or("None".into(), |v| format!("Some({v})"))
}

fn quoted(value: Option<&str>) -> String {
    option(value.map(|v| format!("{v:?}")))
}

/// A date as the arguments of `day`.
fn date(value: Option<&Value>) -> Option<String> {
    let date = value?.as_datetime()?.date?;
    Some(format!("({}, {}, {})", date.year, date.month, date.day))
}

fn day(table: &Table, key: &str) -> String {
    option(date(table.get(key)).map(|d| format!("day{d}")))
}

pub(super) fn line(out: &mut String, words: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = writeln!(out, "{words}");
}
