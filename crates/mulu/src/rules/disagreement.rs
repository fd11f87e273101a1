//! Where a list given beside a text says something else than the text.

use crate::engine::{Entries, EntryView, Judge, Ledger, Outcome, Whole};
use crate::finding::{Defect, parameters};
use crate::model::Field;

parameters! {
    /// What the finding carries.
    pub(super) struct Disagreement {
        /// The list that disagrees.
        list: &'static str,
        /// How many items the list has.
        given_count: usize,
        /// How many the text was read as.
        read_count: usize,
    }
    says {
        "清单 {list} 与原文不一致(清单 {given_count} 项,原文读出 {read_count} 项)。以原文为准,请删去清单或改成一致。",
        "The list {list} disagrees with the text ({given_count} given, {read_count} read). The text counts: drop the list or make it agree.";
    }
}

/// One defect for each list that disagrees with its text.
#[derive(Default)]
pub(super) struct Disagreements(Vec<Defect>);

impl Whole for Disagreements {
    fn take(&mut self, stretch: &[EntryView<'_>], _: &Judge<'_>, _: &Entries<'_>) {
        self.0.extend(stretch.iter().flat_map(of_entry));
    }

    fn finish(self: Box<Self>, _: &Judge<'_>, ledger: &mut Ledger) {
        ledger.record(Outcome::from_defects(self.0));
    }
}

fn of_entry(view: &EntryView<'_>) -> Vec<Defect> {
    let mut defects = Vec::new();
    let mut push = |field: Field, list, text: &str, given_count, read_count| {
        let found = Disagreement {
            list,
            given_count,
            read_count,
        };
        defects.push(view.defect(field, found).text(text, None));
    };
    if let Some(limit) = view.entry.time_limit()
        && !limit.clauses.is_empty()
    {
        let read = view.clauses();
        let same = limit.clauses.len() == read.len()
            && limit
                .clauses
                .iter()
                .zip(read)
                .all(|(a, b)| (a.kind, a.count, a.unit) == (b.kind, b.count, b.unit));
        if !same {
            push(
                Field::TimeLimit,
                "clauses",
                &limit.text,
                limit.clauses.len(),
                read.len(),
            );
        }
    }
    if let Some(basis) = view.entry.basis()
        && !basis.citations.is_empty()
    {
        let read = view.basis().map_or(&[][..], |reading| &reading.citations);
        let same = basis.citations.len() == read.len()
            && basis
                .citations
                .iter()
                .zip(read)
                .all(|(a, b)| a.title == b.title && a.articles == b.articles);
        if !same {
            push(
                Field::Basis,
                "citations",
                &basis.text,
                basis.citations.len(),
                read.len(),
            );
        }
    }
    if let Some(channels) = view.entry.channels()
        && !channels.items.is_empty()
    {
        let read = view.channels().map_or(&[][..], |reading| &reading.items);
        let same = channels.items.len() == read.len()
            && channels
                .items
                .iter()
                .zip(read)
                .all(|(a, b)| (a.channel, a.selected) == (b.channel, b.selected));
        if !same {
            push(
                Field::Channels,
                "items",
                &channels.text,
                channels.items.len(),
                read.len(),
            );
        }
    }
    defects
}
