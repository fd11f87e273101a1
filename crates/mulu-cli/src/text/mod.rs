//! The report for people: what was judged, the findings under their entries, and at the end what it comes to.

mod cell;
mod files;
mod finding;
mod heading;
pub(crate) mod paint;
mod summary;

use std::collections::BTreeMap;

use mulu::Lang;
use mulu::finding::Severity;
use mulu::report::{Finding, InputStatus, Report};

use crate::layout;
use crate::words::report as words;

/// What drawing depends on besides the report.
#[derive(Debug, Clone, Copy)]
struct Page {
    columns: usize,
    lang: Lang,
}

/// The text of a check: `reports` has one report for each input, `whole` all of them merged.
pub(crate) fn render(
    reports: &[Report],
    whole: &Report,
    code: u8,
    terminal: Option<usize>,
    lang: Lang,
) -> String {
    let page = Page {
        columns: layout::columns(terminal),
        lang,
    };
    let mut reports: Vec<&Report> = reports.iter().collect();
    reports.sort_by_cached_key(|report| files::rank(report));
    let mut lines = Vec::new();
    if reports.len() > 1 {
        files::draw(&reports, page, &mut lines);
        lines.push(String::new());
    }
    for report in &reports {
        let Some(input) = report.inputs.first() else {
            continue;
        };
        if input.status == InputStatus::Unreadable {
            continue;
        }
        heading::draw(input, page, &mut lines);
        lines.push(String::new());
        draw_findings(report, page, &mut lines);
    }
    summary::draw(whole, code, page, &mut lines);
    lines.push(String::new());
    lines.join("\n")
}

/// Entry by entry, the entry with the gravest finding first.
fn draw_findings(report: &Report, page: Page, lines: &mut Vec<String>) {
    let mut groups: BTreeMap<Option<usize>, Vec<&Finding>> = BTreeMap::new();
    for finding in &report.findings {
        groups
            .entry(entry_of(&finding.pointer))
            .or_default()
            .push(finding);
    }
    let mut groups: Vec<(Option<usize>, Vec<&Finding>)> = groups.into_iter().collect();
    // Within a group the findings stand as in the report, gravest first.
    let gravest = |group: &[&Finding]| {
        group
            .first()
            .map_or(Severity::Undecided, |finding| finding.severity)
    };
    groups.sort_by_key(|(entry, group)| (gravest(group), *entry));
    let mut told = finding::Told::default();
    for (entry, group) in groups {
        let label = group.iter().find_map(|finding| finding.label.as_deref());
        let title = match (entry, label) {
            (Some(_), Some(label)) => layout::clean(label),
            (Some(entry), None) => words::entry_number(page.lang, entry),
            (None, _) => words::whole_document(page.lang).to_owned(),
        };
        lines.push(paint::bold(&layout::cut(&title, page.columns)));
        for finding in group {
            finding::draw(finding, page, &mut told, lines);
        }
        lines.push(String::new());
    }
}

/// The entry a pointer leads into.
fn entry_of(pointer: &str) -> Option<usize> {
    let rest = pointer.strip_prefix("/entries/")?;
    rest.split('/').next()?.parse().ok()
}
