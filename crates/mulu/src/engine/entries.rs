//! The entries of a document, shown as views: a stretch at a time, or one by one.
//!
//! A catalogue has its entries at hand. Of those of a data frame only what is looked at is made, for a stretch, and
//! gone after it: a frame of any length costs no more memory than its columns do.

use core::ops::Range;

#[cfg(feature = "frames")]
use super::facet::Record;
use super::facet::{Noted, Shown};
use super::readings::Readings;
use super::view::{EntryView, RecordDates};
use crate::draft::{FrameView, Layout, Origins};
use crate::model::CatalogueEntry;

/// How many entries are shown at a time: they stay at hand while every rule looks at them.
const STRETCH: usize = 250;

/// Where the entries are.
#[derive(Debug)]
pub(crate) enum Source<'d> {
    /// At hand.
    Made(&'d [CatalogueEntry<'d>]),
    /// In the columns of a frame.
    #[cfg_attr(
        not(feature = "frames"),
        expect(dead_code, reason = "there is no frame to make it of")
    )]
    Frame(FrameView<'d>, Box<Layout>),
}

impl<'d> Source<'d> {
    #[cfg(feature = "frames")]
    pub(crate) fn of_frame(frame: FrameView<'d>) -> Self {
        Self::Frame(frame, Box::new(Layout::of(frame.table())))
    }

    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Made(entries) => entries.len(),
            Self::Frame(frame, _) => frame.len(),
        }
    }

    /// Calls `show` with one entry.
    pub(crate) fn with<T>(&self, index: usize, show: impl FnOnce(Shown<'_>) -> T) -> Option<T> {
        match self {
            Self::Made(entries) => entries.get(index).map(|entry| show(Shown::Made(entry))),
            #[cfg(feature = "frames")]
            Self::Frame(frame, layout) => (index < frame.len()).then(|| {
                show(Shown::Record(&Record::new(
                    layout.record_of_frame(*frame, index),
                )))
            }),
            #[cfg(not(feature = "frames"))]
            Self::Frame(..) => None,
        }
    }
}

/// The entries of a document with all that a view of one needs.
#[derive(Debug)]
pub(crate) struct Entries<'d> {
    pub(super) source: &'d Source<'d>,
    pub(super) readings: &'d Readings<'d>,
    pub(super) origins: Option<&'d Origins<'d>>,
    /// The days of an entry that states none.
    pub(super) dates: RecordDates,
    pub(super) noted: &'d Noted,
}

impl<'d> Entries<'d> {
    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.source.len()
    }

    /// Calls `show` with one entry; `None` where there is none of that number.
    pub(crate) fn with<T>(
        &self,
        index: usize,
        show: impl FnOnce(&EntryView<'_>) -> T,
    ) -> Option<T> {
        if index >= self.len() {
            return None;
        }
        self.show(index..index + 1, |views| views.first().map(show))
    }

    /// The places of entries that are shown together, from the first entry to the last.
    pub(super) fn stretches(&self) -> impl Iterator<Item = Range<usize>> + use<> {
        let len = self.len();
        let starts = (0..len).step_by(STRETCH);
        starts.map(move |from| from..len.min(from + STRETCH))
    }

    /// Calls `show` with some entries that follow one another.
    pub(super) fn show<T>(
        &self,
        places: Range<usize>,
        show: impl FnOnce(&[EntryView<'_>]) -> T,
    ) -> T {
        let from = places.start;
        match self.source {
            Source::Made(entries) => {
                let entries = entries.get(places).unwrap_or_default();
                show(&self.views(from, entries.iter().map(Shown::Made)))
            }
            #[cfg(feature = "frames")]
            Source::Frame(frame, layout) => {
                let records = places.map(|at| Record::new(layout.record_of_frame(*frame, at)));
                let records: Vec<Record<'_, '_>> = records.collect();
                let shown = records.iter().map(|record| Shown::Record(record));
                show(&self.views(from, shown))
            }
            #[cfg(not(feature = "frames"))]
            Source::Frame(..) => show(&[]),
        }
    }

    /// Calls `show` with some entries of a catalogue, wherever they stand.
    pub(super) fn show_some<T>(
        &self,
        places: &[usize],
        show: impl FnOnce(&[EntryView<'_>]) -> T,
    ) -> T {
        let Source::Made(entries) = self.source else {
            return show(&[]);
        };
        let shown = places.iter().filter_map(|at| {
            let entry = Shown::Made(entries.get(*at)?);
            Some(EntryView::new(self, *at, entry))
        });
        show(&shown.collect::<Vec<_>>())
    }

    fn views<'v>(
        &'v self,
        from: usize,
        shown: impl Iterator<Item = Shown<'v>>,
    ) -> Vec<EntryView<'v>>
    where
        'd: 'v,
    {
        let numbered = shown.zip(from..);
        numbered
            .map(|(shown, index)| EntryView::new(self, index, shown))
            .collect()
    }
}
