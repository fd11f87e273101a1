//! `wide.tsv` to the browser's pack, and the pack to `wide_table.rs`: both hold what the library read from the pack.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use mulu::Lang;
use mulu::law::{Edition, Instrument, Rank, Wide, number_key, title_key};
use serde_json::{Map, Value, json};
use toml::Table;

use super::instruments::{RANKS, all_numbers, line, text};

/// The columns of `wide.tsv`.
const COLUMNS: [&str; 8] = [
    "title",
    "rank",
    "region",
    "adopted_on",
    "effective_from",
    "decree_numbers",
    "articles",
    "items",
];

/// What the compact table knows, so that the wide one leaves it out.
pub(crate) struct Known {
    /// The day up to which it was checked.
    table_date: String,
    /// The keys of its titles.
    titles: BTreeSet<String>,
    /// The keys of all its numbers, also of those that name several texts.
    numbers: BTreeSet<String>,
}

/// What `instruments.toml` knows.
///
/// # Errors
///
/// Where it is not TOML or has no date.
pub(crate) fn known_texts(toml: &str) -> Result<Known, String> {
    let table: Table = toml.parse().map_err(|e| format!("instruments.toml: {e}"))?;
    let table_date = table.get("table_date").ok_or("table_date is missing")?;
    let rows = table.get("instrument").and_then(toml::Value::as_array);
    let rows = rows.into_iter().flatten().filter_map(toml::Value::as_table);
    let mut known = Known {
        table_date: table_date.to_string(),
        titles: BTreeSet::new(),
        numbers: BTreeSet::new(),
    };
    for row in rows {
        known.titles.extend(text(row, "title").map(title_key));
        known
            .numbers
            .extend(all_numbers(row).filter_map(number_key));
    }
    Ok(known)
}

/// One edition, as a line says it.
type Line<'t> = [&'t str; 8];

/// The pack of every text that the compact table does not know.
///
/// # Errors
///
/// Names the line and what is wrong with it.
pub(crate) fn pack(tsv: &str, known: &Known) -> Result<String, String> {
    let mut lines = tsv.lines().filter(|line| !line.starts_with('#'));
    if lines.next() != Some(&*COLUMNS.join("\t")) {
        return Err(format!("the first line names {}", COLUMNS.join(", ")));
    }
    let mut rows: Vec<Line<'_>> = Vec::new();
    for line in lines {
        let columns: Vec<&str> = line.split('\t').collect();
        rows.push(
            columns
                .try_into()
                .map_err(|_| format!("{line}: not eight columns"))?,
        );
    }
    if !rows.is_sorted() {
        return Err("the lines must be sorted".into());
    }
    let texts = rows.chunk_by(|a, b| a[0] == b[0]);
    let texts = texts.filter(|editions| !known.titles.contains(&title_key(editions[0][0])));
    let instruments: Vec<Value> = texts
        .map(|editions| instrument(editions, known).map_err(|e| format!("{}: {e}", editions[0][0])))
        .collect::<Result<_, _>>()?;
    // One text a line, so that a change shows which.
    let lines: Vec<String> = instruments.iter().map(Value::to_string).collect();
    Ok(format!(
        "{{\"kind\":\"law_pack\",\"version\":1,\"checked_on\":\"{}\",\"instruments\":[\n{}\n]}}\n",
        known.table_date,
        lines.join(",\n")
    ))
}

fn instrument(editions: &[Line<'_>], known: &Known) -> Result<Value, String> {
    let [title, rank, region, ..] = editions[0];
    if editions.iter().any(|e| (e[1], e[2]) != (rank, region)) {
        return Err("its editions differ in rank or region".into());
    }
    let issuer = match rank {
        "law" => "全国人民代表大会及其常务委员会".to_owned(),
        "administrative_regulation" => "国务院".to_owned(),
        "local_regulation" if !region.is_empty() => format!("{region}人民代表大会及其常务委员会"),
        "ministry_rule" => "国务院部门".to_owned(),
        _ => return Err(format!("rank {rank} in {region:?}")),
    };
    let mut row = Map::new();
    row.insert("title".into(), title.into());
    row.insert("rank".into(), rank.into());
    if !region.is_empty() {
        row.insert("region".into(), region.into());
    }
    row.insert("issuer".into(), issuer.into());
    let decrees: BTreeSet<u16> = editions
        .iter()
        .flat_map(|e| e[5].split('|').filter(|n| !n.is_empty()))
        .map(|n| n.parse().map_err(|e| format!("{n}: {e}")))
        .collect::<Result<_, _>>()?;
    // What names a text of the compact table, alone or among others, names none here.
    let numbers = decrees.iter().map(|n| format!("国务院令第{n}号"));
    let numbers: Vec<String> = numbers
        .filter(|n| number_key(n).is_some_and(|key| !known.numbers.contains(&key)))
        .collect();
    if !numbers.is_empty() {
        row.insert("numbers".into(), numbers.into());
    }
    let days = editions.iter().map(|e| e[4]);
    if let Some(first) = days.filter(|day| !day.is_empty()).min() {
        row.insert("in_force_by".into(), first.into());
    }
    let editions: Vec<Value> = editions
        .iter()
        .filter(|e| e[3..].iter().any(|column| !column.is_empty()))
        .map(edition)
        .collect::<Result<_, _>>()?;
    if !editions.is_empty() {
        row.insert("editions".into(), editions.into());
    }
    Ok(row.into())
}

fn edition(line: &Line<'_>) -> Result<Value, String> {
    let [_, _, _, adopted, effective, _, articles, items] = *line;
    let mut row = Map::new();
    if !adopted.is_empty() {
        row.insert("adopted_on".into(), adopted.into());
    }
    // A day before its adoption is of the first edition. Days written alike compare as texts.
    if !adopted.is_empty() && adopted <= effective {
        row.insert("effective_from".into(), effective.into());
    }
    if !articles.is_empty() {
        let count: u16 = articles.parse().map_err(|e| format!("{articles}: {e}"))?;
        row.insert("articles".into(), json!(count));
    }
    if !items.is_empty() {
        row.insert("items".into(), items.into());
    }
    Ok(row.into())
}

/// The Rust source of the static table that the library reads from the pack.
///
/// # Errors
///
/// What the library says of the pack.
pub(crate) fn source(pack: &str) -> Result<String, String> {
    let wide = Wide::from_json(pack).map_err(|error| error.words(Lang::En))?;
    let mut out = String::from(HEAD);
    line(
        &mut out,
        format_args!("pub(super) static WIDE: Wide = Wide {{"),
    );
    line(
        &mut out,
        format_args!("    checked_on: {},", day(&wide.checked_on())),
    );
    line(
        &mut out,
        format_args!(
            "    digest: {:?}, table: Table {{\n    instruments: &[",
            wide.digest()
        ),
    );
    for i in wide.instruments() {
        of_instrument(&mut out, i);
    }
    line(&mut out, format_args!("    ],"));
    let [titles, numbers] = wide.indexes();
    for (name, index) in [("titles", titles), ("numbers", numbers)] {
        line(&mut out, format_args!("    {name}: &["));
        for (key, at) in index {
            line(&mut out, format_args!("        ({key:?}, {at}),"));
        }
        line(&mut out, format_args!("    ],"));
    }
    line(&mut out, format_args!("}} }};"));
    Ok(out)
}

/// What is known of a text, on as few lines as it takes; what is not stands in `unknown`.
fn of_instrument(out: &mut String, i: &Instrument) {
    let rank = rank(i.rank);
    line(
        out,
        format_args!(
            "        Instrument {{ slug: {:?}, title: {:?}, issuer: {:?},",
            i.slug, i.title, i.issuer
        ),
    );
    if i.region.is_some() || !i.numbers.is_empty() {
        line(
            out,
            format_args!(
                "            region: {:?}, numbers: &{:?},",
                i.region, i.numbers
            ),
        );
    }
    if let Some(by) = i.in_force_by {
        line(
            out,
            format_args!("            in_force_by: Some({}),", day(&by)),
        );
    }
    if !i.editions.is_empty() {
        line(out, format_args!("            editions: &["));
        for edition in i.editions {
            of_edition(out, edition);
        }
        line(out, format_args!("            ],"));
    }
    line(
        out,
        format_args!("            ..Instrument::unknown(Rank::{rank}) }},"),
    );
}

fn of_edition(out: &mut String, edition: &Edition) {
    let mut members = String::new();
    let days = [
        ("adopted_on", edition.adopted_on),
        ("effective_from", edition.effective_from),
    ];
    for (name, on) in days {
        if let Some(on) = on {
            let _ = write!(members, "{name}: Some({}), ", day(&on));
        }
    }
    if let Some(articles) = edition.articles {
        let _ = write!(members, "articles: Some({articles}), ");
    }
    if !edition.items.listed.is_empty() {
        let listed = edition.items.listed;
        let _ = write!(
            members,
            "items: Counts {{ otherwise: None, listed: &{listed:?} }}, "
        );
    }
    line(
        out,
        format_args!("                Edition {{ {members}..Edition::UNKNOWN }},"),
    );
}

fn rank(rank: Rank) -> &'static str {
    let known = RANKS.iter().find(|(word, _)| *word == rank.as_str());
    known.map_or("", |(_, name)| name)
}

/// A date, 2025-04-30, as a call of `day`.
fn day(date: &impl ToString) -> String {
    let date = date.to_string();
    let parts: Vec<&str> = date
        .split('-')
        .map(|part| part.trim_start_matches('0'))
        .collect();
    format!("day({})", parts.join(", "))
}

const HEAD: &str = "\
//! Generated from `wide.tsv` by `cargo xtask gen --write`. Do not edit.

use chrono::NaiveDate;

use super::table::Table;
use super::{Counts, Edition, Instrument, Rank, Wide};

const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}

";
