//! `mulu parse`: what the text of one cell is read as.

use mulu::Lang;
use mulu::law::Law;
use mulu::parse::{basis, channels, time_limit};

use super::print_as;
use crate::arguments::{Column, Short};
use crate::words::reading as words;
use crate::{Outcome, Surroundings, layout};

pub(super) fn run(
    column: Column,
    text: &str,
    format: Short,
    lang: Lang,
    surroundings: &mut Surroundings<'_>,
) -> Outcome {
    match column {
        Column::TimeLimit => {
            let clauses = time_limit::time_limit(text);
            let rows = || {
                let rows = clauses.iter().map(|clause| {
                    let kind = words::clause_kind(lang, clause.kind);
                    let canonical = time_limit::canonical(clause);
                    vec![kind, canonical, clause.text.clone()]
                });
                listed(&rows.collect::<Vec<_>>(), lang)
            };
            print_as(format, &clauses, rows, surroundings)
        }
        Column::Basis => {
            let read = basis::basis(text, &Law::national());
            let rows = || {
                let cited = read.citations.iter().map(|citation| {
                    let known = citation.instrument.clone();
                    vec![
                        known.unwrap_or_else(|| words::not_in_law_table(lang).to_owned()),
                        citation.text.clone(),
                    ]
                });
                let unread = read.unreadable.iter().map(|span| {
                    vec![
                        words::unreadable(lang).to_owned(),
                        span.slice(text).to_owned(),
                    ]
                });
                listed(&cited.chain(unread).collect::<Vec<_>>(), lang)
            };
            print_as(format, &read, rows, surroundings)
        }
        Column::Channels => {
            let read = channels::channels(text);
            let rows = || {
                let rows = read.items.iter().map(|item| {
                    let chosen = words::chosen(lang, item.selected).to_owned();
                    let channel = item.channel.map_or(words::unreadable(lang), |channel| {
                        lang.pick(channel.term(), channel.as_str())
                    });
                    vec![chosen, channel.to_owned(), item.text.clone()]
                });
                listed(&rows.collect::<Vec<_>>(), lang)
            };
            print_as(format, &read, rows, surroundings)
        }
    }
}

/// Rows aligned; a sentence where there are none.
fn listed(rows: &[Vec<String>], lang: Lang) -> String {
    if rows.is_empty() {
        return format!("{}\n", words::nothing_read(lang));
    }
    let clean = |row: &Vec<String>| row.iter().map(|cell| layout::clean(cell)).collect();
    let rows: Vec<Vec<String>> = rows.iter().map(clean).collect();
    let mut text = layout::table(&rows).join("\n");
    text.push('\n');
    text
}
