//! The entries of a document, shown as views: a stretch at a time, or one by one.
//!
//! A catalogue has its entries at hand. Those of a data frame are made for a stretch and gone after it, so that a
//! frame of any length costs no more memory than its columns do.

use super::facet::Noted;
use super::readings::Readings;
use super::view::{EntryView, RecordDates};
use crate::draft::{Frame, Layout, Origins};
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
    Frame(&'d Frame<'d>, Box<Layout>),
}

impl<'d> Source<'d> {
    #[cfg(feature = "frames")]
    pub(crate) fn of_frame(frame: &'d Frame<'d>) -> Self {
        Self::Frame(frame, Box::new(Layout::of(frame.table())))
    }

    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Made(entries) => entries.len(),
            Self::Frame(frame, _) => frame.len(),
        }
    }

    /// Calls `show` with one entry.
    pub(crate) fn with<T>(
        &self,
        index: usize,
        show: impl FnOnce(&CatalogueEntry<'_>) -> T,
    ) -> Option<T> {
        match self {
            Self::Made(entries) => entries.get(index).map(show),
            Self::Frame(frame, layout) => {
                (index < frame.len()).then(|| show(&layout.entry_of_frame(frame, index)))
            }
        }
    }

    /// Calls `show` with entries that follow one another and the place of the first.
    fn stretch<T>(&self, from: usize, show: impl FnOnce(&[CatalogueEntry<'_>]) -> T) -> T {
        let to = self.len().min(from + STRETCH);
        match self {
            Self::Made(entries) => show(entries.get(from..to).unwrap_or_default()),
            Self::Frame(frame, layout) => {
                let entries = (from..to).map(|at| layout.entry_of_frame(frame, at));
                show(&entries.collect::<Vec<_>>())
            }
        }
    }
}

/// The entries of a document with all that a view of one needs.
#[derive(Debug)]
pub(crate) struct Entries<'d> {
    pub(super) source: &'d Source<'d>,
    pub(super) readings: &'d Readings,
    pub(super) origins: Option<&'d Origins<'d>>,
    /// The days of an entry that states none.
    pub(super) dates: RecordDates,
    pub(super) noted: &'d Noted,
}

impl Entries<'_> {
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
        self.source
            .with(index, |entry| show(&EntryView::new(self, index, entry)))
    }

    /// Calls `show` with all entries, a stretch after the other, until it fails.
    ///
    /// # Errors
    /// That of `show`.
    pub(super) fn each_stretch<E>(
        &self,
        mut show: impl FnMut(&[EntryView<'_>]) -> Result<(), E>,
    ) -> Result<(), E> {
        for from in (0..self.len()).step_by(STRETCH) {
            self.source.stretch(from, |entries| {
                let views = entries.iter().zip(from..);
                let views: Vec<EntryView<'_>> = views
                    .map(|(entry, index)| EntryView::new(self, index, entry))
                    .collect();
                show(&views)
            })?;
        }
        Ok(())
    }
}
