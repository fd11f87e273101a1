//! One finding: a line that says what and where, the cell with carets, then reasons and the new text on one bar.

use std::collections::HashSet;

use mulu::Lang;
use mulu::finding::Step;
use mulu::report::{Finding, Location};
use mulu::rules::{Rule, Sources};

use super::{Page, cell, paint};
use crate::layout;
use crate::words::{citation::cited, report as words, working_days};

/// Other places listed before the rest is only counted.
const PLACES: usize = 12;
/// Columns of the bar and the label before the words.
const LEAD: usize = 4;

/// What was told once and need not be told again.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// Sums of working days whose skipped days were told.
    sums: HashSet<String>,
}

/// A line under a finding, not yet drawn.
struct Row {
    label: &'static str,
    lines: Vec<String>,
}

pub(super) fn draw(finding: &Finding, page: Page, told: &mut Told, lines: &mut Vec<String>) {
    let Page { columns, lang } = page;
    let rule = Rule::find(&finding.code);
    let title = rule.map_or_else(|| finding.name.clone(), |rule| words::title(lang, rule));
    let place = place(finding);
    let mut head = format!(
        "  {} {} · {place}",
        paint::by_severity(
            finding.severity,
            &format!(
                "{} {}",
                words::severity(lang, finding.severity),
                finding.code
            )
        ),
        paint::bold(&title),
    );
    if finding.count > 1 {
        head.push_str(&paint::dim(&format!(
            " · {}",
            words::places(lang, finding.count)
        )));
    }
    lines.push(head);

    if let Some(text) = &finding.text {
        let drawn = cell::draw(text, finding.span, columns.saturating_sub(LEAD + 2));
        lines.push(format!("    {} {}", paint::dim("│"), drawn.line));
        if let Some((before, wide)) = drawn.carets {
            let carets = paint::by_severity(finding.severity, &"^".repeat(wide));
            lines.push(format!(
                "    {} {}{carets}",
                paint::dim("│"),
                " ".repeat(before)
            ));
        }
    }
    let rows = rows(finding, rule, page, told);
    let label_columns = rows
        .iter()
        .map(|row| layout::width(row.label))
        .max()
        .unwrap_or(0);
    let last = rows.len().saturating_sub(1);
    for (number, row) in rows.iter().enumerate() {
        let (corner, bar) = if number == last {
            ("└", " ")
        } else {
            ("├", "│")
        };
        for (n, line) in row.lines.iter().enumerate() {
            let lead = if n == 0 {
                format!("{corner} {}", layout::pad(row.label, label_columns))
            } else {
                format!("{bar} {}", " ".repeat(label_columns))
            };
            lines.push(
                format!("    {} {line}", paint::dim(&lead))
                    .trim_end()
                    .to_owned(),
            );
        }
    }
}

fn rows(finding: &Finding, rule: Option<&Rule>, page: Page, told: &mut Told) -> Vec<Row> {
    let Page { columns, lang } = page;
    let labels = words::labels(lang);
    let room = columns.saturating_sub(LEAD + 3 + layout::width(labels.message));
    let wrapped = |label, text: &str| Row {
        label,
        lines: layout::wrap(text, room),
    };
    let mut rows = vec![wrapped(labels.message, &layout::clean(&finding.message))];
    let cited: Vec<String> = finding
        .citations
        .iter()
        .map(|citation| cited(lang, citation))
        .collect();
    if !cited.is_empty() {
        rows.push(wrapped(labels.basis, &cited.join("\n")));
    } else if let Some(Sources::Convention { zh, en }) = rule.map(|rule| rule.sources) {
        rows.push(wrapped(labels.convention, lang.pick(zh, en)));
    }
    let derivation = derivation(&finding.steps, lang, told);
    if !derivation.is_empty() {
        rows.push(wrapped(labels.steps, &derivation));
    }
    if finding.count > 1 {
        rows.push(wrapped(labels.also, &also(finding, lang)));
    }
    if let Some(fix) = &finding.fix {
        rows.push(Row {
            label: labels.fix,
            lines: proposed(finding.text.as_deref(), fix, room),
        });
    }
    rows
}

/// The new text, what is new in it painted.
fn proposed(old: Option<&str>, fix: &str, room: usize) -> Vec<String> {
    let fix = layout::clean(fix);
    if layout::width(&fix) > room {
        return layout::wrap(&fix, room)
            .iter()
            .map(|line| paint::proposed(line))
            .collect();
    }
    let range = cell::changed(&layout::clean(old.unwrap_or_default()), &fix);
    let (before, rest) = fix.split_at(range.start);
    let (new, after) = rest.split_at(range.end - range.start);
    vec![format!("{before}{}{after}", paint::proposed(new))]
}

/// Where a finding stands: its cell, or for JSON its pointer.
fn place(finding: &Finding) -> String {
    match &finding.cell {
        Some(cell) => cell_name(cell),
        None if finding.pointer.is_empty() => "/".to_owned(),
        None => layout::clean(&finding.pointer),
    }
}

fn cell_name(cell: &Location) -> String {
    if cell.sheet.is_empty() {
        return cell.address.clone();
    }
    format!("{}!{}", layout::clean(&cell.sheet), cell.address)
}

/// The other places: the sheet is named only where it is another.
fn also(finding: &Finding, lang: Lang) -> String {
    let own = finding.cell.as_ref().map(|cell| cell.sheet.as_str());
    let mut places: Vec<String> = finding
        .also
        .iter()
        .take(PLACES)
        .map(|place| match &place.cell {
            Some(cell) if Some(cell.sheet.as_str()) == own => cell.address.clone(),
            Some(cell) => cell_name(cell),
            None => layout::clean(&place.pointer),
        })
        .collect();
    let listed = places.len() as u64 + 1;
    let comma = lang.pick("、", ", ");
    if finding.count > listed {
        let more = words::and_more(lang, finding.count - listed);
        if places.is_empty() {
            return more;
        }
        if lang == Lang::En {
            places.push(more);
            return places.join(comma);
        }
        return format!("{} {more}", places.join(comma));
    }
    places.join(comma)
}

/// The derivation in words: dates, limit against promise, then the arithmetic, a line each.
///
/// The days skipped in one sum are told once.
fn derivation(steps: &[Step], lang: Lang, told: &mut Told) -> String {
    let mut facts = Vec::new();
    let mut sums = Vec::new();
    let mut allowed = None;
    for step in steps {
        match step {
            Step::RecordDate {
                first,
                last,
                stated_by,
            } => {
                // The heading has said the date of the document; an entry's own is news.
                if stated_by == "adjusted_on" {
                    facts.push(words::record_date(lang, *first, *last));
                }
            }
            Step::Limit { count, unit } => allowed = Some(words::counted(lang, *count, unit)),
            Step::Promise { count, unit } => {
                let promised = words::counted(lang, *count, unit);
                facts.push(match allowed.take() {
                    Some(allowed) => words::limit_and_promise(lang, &allowed, &promised),
                    None => promised,
                });
            }
            Step::Deadline {
                from,
                count,
                on: Some(on),
                skipped,
            } => {
                let mut sum = working_days::deadline_is(lang, *from, *count, *on);
                let skipped = working_days::skipped(lang, skipped);
                if !skipped.is_empty() && told.sums.insert(sum.clone()) {
                    sum.push_str(lang.pick(",", ", "));
                    sum.push_str(&skipped);
                }
                sums.push(sum);
            }
            Step::Deadline { on: None, .. } => {}
        }
    }
    facts.extend(allowed);
    let mut lines = Vec::new();
    if !facts.is_empty() {
        lines.push(facts.join(lang.pick(";", "; ")));
    }
    lines.extend(sums);
    lines.join("\n")
}
