//! The table of several files, worst first.

use mulu::finding::Severity;
use mulu::report::{InputStatus, Report};

use super::{Page, paint};
use crate::layout;
use crate::words::report as words;

/// Worst first: what could not be read, then by errors, warnings, what is undecided, advice, and name.
pub(super) fn rank(report: &Report) -> (bool, [std::cmp::Reverse<u64>; 4], String) {
    let counts = &report.counts;
    let order = [
        counts.error,
        counts.warning,
        counts.undecided,
        counts.advice,
    ]
    .map(std::cmp::Reverse);
    let name = report.inputs.first().map(|input| input.name.clone());
    (!is_unreadable(report), order, name.unwrap_or_default())
}

fn is_unreadable(report: &Report) -> bool {
    report
        .inputs
        .first()
        .is_some_and(|input| input.status == InputStatus::Unreadable)
}

pub(super) fn draw(reports: &[&Report], page: Page, lines: &mut Vec<String>) {
    let Page { columns, lang } = page;
    let mut rows = vec![words::file_columns(lang).map(str::to_owned).to_vec()];
    for report in reports {
        let Some(input) = report.inputs.first() else {
            continue;
        };
        let name = layout::cut(&layout::clean(&input.name), columns / 2);
        rows.push(if is_unreadable(report) {
            let dash = || "—".to_owned();
            let verdict = words::unreadable_file(lang).to_owned();
            vec![name, dash(), dash(), dash(), dash(), dash(), verdict]
        } else {
            let counts = &report.counts;
            let verdict = words::short_verdict(lang, report.verdict).to_owned();
            let [error, warning, advice, undecided, entries] = [
                counts.error,
                counts.warning,
                counts.advice,
                counts.undecided,
                input.entries,
            ]
            .map(words::grouped);
            vec![name, error, warning, advice, undecided, entries, verdict]
        });
    }
    let mut table = layout::table(&rows).into_iter();
    lines.extend(table.next().map(|header| paint::bold(&header)));
    for (line, report) in table.zip(reports) {
        lines.push(if is_unreadable(report) {
            paint::by_severity(Severity::Undecided, &line)
        } else if report.counts.error > 0 {
            paint::by_severity(Severity::Error, &line)
        } else {
            line
        });
    }
}
