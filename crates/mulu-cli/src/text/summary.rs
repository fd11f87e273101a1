//! What a head of office reads: counts, what to mend first, the verdict.

use std::collections::BTreeMap;

use mulu::finding::Severity;
use mulu::report::{InputStatus, Report, Tally};
use mulu::rules::{Reason, Rule};

use super::{Page, heading::joined, paint};
use crate::layout;
use crate::words::{report as words, summary as said};

/// Rules named as the first to mend.
const FIRST: usize = 3;
/// Between the parts of a line.
const POINT: &str = " · ";

pub(super) fn draw(report: &Report, code: u8, page: Page, lines: &mut Vec<String>) {
    let Page { columns, lang } = page;
    let [total, first, note, verdict] = said::summary(lang);
    let label_columns = [total, first, note, verdict]
        .map(layout::width)
        .into_iter()
        .max()
        .unwrap_or(0);
    let room = columns.saturating_sub(label_columns + 2);
    let mut say = |label: &str, parts: &[String], between: &str| {
        for (n, line) in joined(parts, between, room).into_iter().enumerate() {
            let label = layout::pad(if n == 0 { label } else { "" }, label_columns);
            lines.push(format!("{}  {line}", paint::bold(&label)));
        }
    };
    say(total, &counts(report, page), POINT);
    // The second line of the totals has no label of its own.
    let asked: Vec<&Tally> = report.tally.iter().filter(|row| is_asked(row)).collect();
    say("", &[outcomes(&asked, page)], POINT);
    let (rules, codes) = first_to_mend(report, page);
    if !rules.is_empty() {
        say(first, &rules, POINT);
    }
    for text in notes(report, page) {
        say(note, &[text], POINT);
    }
    let profiles = report.profiles.join("+");
    let judged = said::judged_by(lang, &profiles, asked.len(), dates(report));
    let mut sentences = vec![said::verdict(
        lang,
        report.verdict,
        &report.counts,
        &judged,
        code,
    )];
    sentences.extend(codes.first().map(|code| said::manual_hint(lang, code)));
    say(verdict, &sentences, lang.pick("", " "));
}

fn counts(report: &Report, page: Page) -> Vec<String> {
    let counts = &report.counts;
    let numbers = [
        counts.error,
        counts.warning,
        counts.advice,
        counts.undecided,
    ];
    let names = words::severities(page.lang);
    names
        .iter()
        .zip(numbers)
        .map(|(name, number)| format!("{name} {}", words::grouped(number)))
        .collect()
}

fn outcomes(asked: &[&Tally], page: Page) -> String {
    let mut sums = [0; 4];
    for row in asked {
        let counted = [
            row.passed,
            row.violated,
            row.not_applicable,
            row.undecided + row.errored,
        ];
        for (sum, number) in sums.iter_mut().zip(counted) {
            *sum += number;
        }
    }
    said::outcomes(page.lang, asked.len(), sums)
}

/// Whether a rule was chosen to judge anything: nobody should read that those left out had found nothing.
fn is_asked(row: &Tally) -> bool {
    let left_out = row.reasons.get(Reason::NotSelected.as_str());
    left_out.is_none_or(|left_out| *left_out < row.targets)
}

/// The gravest and most frequent rules in words, and their codes.
fn first_to_mend(report: &Report, page: Page) -> (Vec<String>, Vec<String>) {
    let lang = page.lang;
    let mut found: BTreeMap<(Severity, &str), u64> = BTreeMap::new();
    let mut fixes = 0;
    for finding in &report.findings {
        *found.entry((finding.severity, &finding.code)).or_default() += finding.count;
        fixes += finding.fix.as_ref().map_or(0, |_| finding.count);
    }
    let mut found: Vec<((Severity, &str), u64)> = found.into_iter().collect();
    found.sort_by_key(|&((severity, code), count)| (severity, std::cmp::Reverse(count), code));
    found.truncate(FIRST);
    let mut parts: Vec<String> = found
        .iter()
        .map(|((_, code), count)| {
            let title = Rule::find(code).map_or_else(String::new, |rule| words::title(lang, rule));
            let places = words::places(lang, *count);
            format!("{code} {title} {places}")
        })
        .collect();
    if fixes > 0 {
        parts.push(said::fixes(lang, fixes));
    }
    (
        parts,
        found
            .into_iter()
            .map(|((_, code), _)| code.to_owned())
            .collect(),
    )
}

/// What the counts alone would hide.
fn notes(report: &Report, page: Page) -> Vec<String> {
    let lang = page.lang;
    let mut notes = Vec::new();
    let unreadable = report
        .inputs
        .iter()
        .filter(|input| input.status == InputStatus::Unreadable)
        .count();
    if unreadable > 0 {
        notes.push(said::unreadable_files(lang, unreadable));
    }
    let counts = &report.counts;
    let all = counts.error + counts.warning + counts.advice + counts.undecided;
    if all > counts.shown {
        notes.push(said::cut(lang, all - counts.shown));
    }
    let undeclared = |row: &Tally| row.reasons.contains_key(Reason::BodyUndeclared.as_str());
    let silent: Vec<&str> = report
        .tally
        .iter()
        .filter(|row| undeclared(row))
        .map(|row| &*row.code)
        .collect();
    if !silent.is_empty() {
        let is_error =
            |code: &&str| Rule::find(code).is_some_and(|rule| rule.severity == Severity::Error);
        let errors: Vec<&str> = silent.iter().copied().filter(is_error).collect();
        notes.push(said::body_undeclared(lang, silent.len(), &errors));
    }
    notes
}

/// The first and the last date judged at.
fn dates(report: &Report) -> Option<(chrono::NaiveDate, chrono::NaiveDate)> {
    let read = report
        .inputs
        .iter()
        .filter(|input| input.status == InputStatus::Read);
    let mut dates: Vec<chrono::NaiveDate> = read.filter_map(|input| input.as_of).collect();
    dates.sort_unstable();
    Some((*dates.first()?, *dates.last()?))
}
