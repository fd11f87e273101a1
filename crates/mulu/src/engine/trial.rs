//! What rules look at, found out by trying them on some entries.

use super::columns::{Column, Columns};
use super::entries::Entries;
use super::facet::Facets;
use super::panels::Active;
use super::view::Judge;

/// How many entries at most are tried to learn what the rules look at; of a short document, one in eight.
const TRIED: usize = 64;

/// What each rule looked at in some entries from all over the document; none where it mostly looked at their own.
pub(super) fn looked_at(
    active: &[Active],
    entries: &Entries<'_>,
    columns: &Columns<'_>,
    judge: &Judge<'_>,
) -> Vec<Option<Facets>> {
    entries.noted.said.learn();
    let mut seen = vec![Tried::default(); active.len()];
    let mut ask = |index: usize, take: fn(&mut Tried, Facets)| {
        entries.with(index, |view| {
            for (active, tried) in active.iter().zip(&mut seen) {
                view.noted.take();
                active.ask(view, judge);
                take(tried, view.noted.take());
            }
        });
    };
    for index in (0..entries.len()).step_by(entries.len().div_ceil(TRIED).max(8)) {
        ask(index, Tried::take);
    }
    // A rule looks further where something is wrong, and what is wrong is in few entries, but often in all with that
    // text. In a short document that is too few to pay for.
    let few = TRIED.min(entries.len() / 128);
    for facet in [Facets::BASIS, Facets::TIME_LIMIT, Facets::CHANNELS] {
        let firsts = columns.of(facet).map(Column::firsts).unwrap_or_default();
        for index in firsts.into_iter().flatten().take(few) {
            ask(index, Tried::take_of_one);
        }
    }
    seen.iter().map(Tried::facets).collect()
}

/// What one rule looked at so far.
#[derive(Clone, Default)]
struct Tried {
    facets: Facets,
    own: u32,
    others: u32,
}

impl Tried {
    fn take(&mut self, noted: Facets) {
        if noted.contains(Facets::OWN) {
            self.own += 1;
        } else {
            self.others += 1;
            self.facets = self.facets.with(noted);
        }
    }

    /// Of an entry that stands for others: that it looked at what is the entry's own says nothing of those.
    fn take_of_one(&mut self, noted: Facets) {
        if !noted.contains(Facets::OWN) {
            self.facets = self.facets.with(noted);
        }
    }

    fn facets(&self) -> Option<Facets> {
        (self.others > self.own).then_some(self.facets)
    }
}
