//! What a finding cites, by the dates its record may be of.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use mulu::law::Citation;
use mulu::rules::{Rule, Sources};
use serde_json::{Value, json};

use super::rules::Cited;

/// Before and after every edition.
const EVER: [&str; 2] = ["", "~"];

/// One citation as it is worded over a stretch of days.
struct Stretch {
    /// Its place in the table of citations.
    index: usize,
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
    /// Whether the last day of a record alone chooses it, as where a rule names no edition.
    by_last: bool,
}

/// The citations of a rule: each with its days, and 1 where the last day of a record chooses it.
///
/// # Errors
/// Where the stretches say something else of any pair of days than the rule does.
pub(super) fn stretches(rule: &Rule, table: &mut Cited) -> Result<Value, String> {
    let Sources::Cited(declared) = rule.sources else {
        return Ok(json!([]));
    };
    let days = days(declared);
    let mut found = Vec::new();
    for (at, citation) in declared.iter().enumerate() {
        found.extend(of_citation(rule, at, citation, &days, table)?);
    }
    for (at, first) in days.iter().enumerate() {
        for last in &days[at..] {
            let cited = rule.citations_over(*first, *last);
            let cited: Vec<usize> = cited.iter().map(|it| table.index(it)).collect();
            if chosen(&found, *first, *last) != cited {
                return Err(format!(
                    "{}: other citations over {first}-{last}",
                    rule.code
                ));
            }
        }
    }
    let days =
        |day: Option<NaiveDate>, ever: &str| day.map_or(ever.to_owned(), |it| it.to_string());
    let rows = found.iter().map(|it| {
        json!([
            it.index,
            days(it.from, EVER[0]),
            days(it.until, EVER[1]),
            u8::from(it.by_last)
        ])
    });
    Ok(rows.collect())
}

/// What the twin chooses.
fn chosen(stretches: &[Stretch], first: NaiveDate, last: NaiveDate) -> Vec<usize> {
    let has = |it: &&Stretch, day: NaiveDate| {
        it.from.is_none_or(|from| from <= day) && it.until.is_none_or(|until| day <= until)
    };
    let in_force = |it: &&Stretch| has(it, last) || !it.by_last && has(it, first);
    let chosen: Vec<usize> = stretches
        .iter()
        .filter(in_force)
        .map(|it| it.index)
        .collect();
    if chosen.is_empty() {
        return stretches.iter().map(|it| it.index).collect();
    }
    chosen
}

/// The days at which an edition begins and those before them, and a day on either side of all.
fn days(declared: &[Citation]) -> Vec<NaiveDate> {
    let editions = declared
        .iter()
        .flat_map(|it| it.instrument.instrument().editions);
    let begins: BTreeSet<NaiveDate> = editions.filter_map(|it| it.effective_from).collect();
    let mut days: BTreeSet<NaiveDate> = begins.iter().filter_map(NaiveDate::pred_opt).collect();
    // One of them there has to be, where no edition is known too.
    days.insert(
        begins
            .last()
            .and_then(NaiveDate::succ_opt)
            .unwrap_or(NaiveDate::MAX),
    );
    days.extend(begins);
    days.into_iter().collect()
}

/// One citation, the days on which it stands and how it is worded then.
fn of_citation(
    rule: &Rule,
    at: usize,
    citation: &Citation,
    days: &[NaiveDate],
    table: &mut Cited,
) -> Result<Vec<Stretch>, String> {
    let Sources::Cited(declared) = rule.sources else {
        return Ok(Vec::new());
    };
    let instrument = citation.instrument.instrument();
    let begins = |day: NaiveDate| instrument.edition_on(day).and_then(|it| it.effective_from);
    let mut found: Vec<Stretch> = Vec::new();
    for (n, day) in days.iter().enumerate() {
        if citation.edition_from.is_some() && citation.edition_from != begins(*day) {
            continue;
        }
        let worded = rule.citations_over(*day, *day);
        // Those of the rule's citations that stand on the day, in their order.
        let stands = |it: &&Citation| {
            let on = it
                .instrument
                .instrument()
                .edition_on(*day)
                .and_then(|it| it.effective_from);
            it.edition_from.is_none() || it.edition_from == on
        };
        let own = declared[..at].iter().filter(stands).count();
        let worded = worded.get(own).ok_or("a citation is missing")?;
        let index = table.index(worded);
        let until = days.get(n + 1).and_then(NaiveDate::pred_opt);
        let from = (n > 0).then_some(*day);
        match found.last_mut() {
            Some(before) if before.index == index => before.until = until,
            _ => found.push(Stretch {
                index,
                from,
                until,
                by_last: citation.edition_from.is_none(),
            }),
        }
    }
    Ok(found)
}
