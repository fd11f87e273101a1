//! What was judged: title, tables, body, law.

use mulu::law::id;
use mulu::report::InputReport;

use super::{Page, paint};
use crate::layout;
use crate::words::report as words;

pub(super) fn draw(input: &InputReport, page: Page, lines: &mut Vec<String>) {
    let Page { columns, lang } = page;
    let title = layout::clean(input.title.as_deref().unwrap_or(&input.name));
    lines.push(paint::bold(&layout::cut(title.trim(), columns)));

    let mut parts = Vec::new();
    if input.title.is_some() {
        parts.push(layout::clean(&input.name));
    }
    let tables = input
        .tables
        .iter()
        .map(|table| words::table(lang, &layout::clean(&table.sheet), &table.range.to_string()));
    parts.extend(tables);
    parts.push(words::entries(lang, input.entries));
    parts.push(layout::clean(&words::body(lang, input.body.as_ref())));
    if let Some(as_of) = input.as_of {
        let edition = id::DISCLOSURE_REGULATION.instrument().edition_on(as_of);
        parts.push(words::law_date(
            lang,
            as_of,
            edition.and_then(|edition| edition.effective_from),
        ));
    }
    for line in joined(&parts, " · ", columns) {
        lines.push(paint::dim(&line));
    }
}

/// Parts joined into lines, broken between parts where they fit a line.
pub(super) fn joined(parts: &[String], between: &str, columns: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for part in parts {
        match lines.last_mut() {
            Some(line)
                if layout::width(line) + layout::width(between) + layout::width(part)
                    <= columns =>
            {
                line.push_str(between);
                line.push_str(part);
            }
            _ => lines.extend(layout::wrap(part, columns)),
        }
    }
    lines
}
