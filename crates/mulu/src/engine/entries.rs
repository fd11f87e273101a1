//! The entries of a document, shown as views: a stretch at a time, or one by one.
//!
//! A catalogue has its entries at hand. Of those of a data frame only what is looked at is made, for a stretch, and
//! gone after it: a frame of any length costs no more memory than its columns do.

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
    pub(crate) fn with<T>(
        &self,
        index: usize,
        show: impl FnOnce(&CatalogueEntry<'_>) -> T,
    ) -> Option<T> {
        match self {
            Self::Made(entries) => entries.get(index).map(show),
            Self::Frame(frame, layout) => {
                (index < frame.len()).then(|| show(&layout.record_of_frame(*frame, index).entry()))
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
        Some(self.stretch(index, index + 1, |views| views.first().map(show))).flatten()
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
            self.stretch(from, self.len().min(from + STRETCH), &mut show)?;
        }
        Ok(())
    }

    /// Calls `show` with some entries that follow one another.
    fn stretch<T>(&self, from: usize, to: usize, show: impl FnOnce(&[EntryView<'_>]) -> T) -> T {
        match self.source {
            Source::Made(entries) => {
                let entries = entries.get(from..to).unwrap_or_default();
                show(&self.views(from, entries.iter().map(Shown::Made)))
            }
            #[cfg(feature = "frames")]
            Source::Frame(frame, layout) => {
                let records = (from..to).map(|at| Record::new(layout.record_of_frame(*frame, at)));
                let records: Vec<Record<'_, '_>> = records.collect();
                let shown = records.iter().map(|record| Shown::Record(record));
                show(&self.views(from, shown))
            }
            #[cfg(not(feature = "frames"))]
            Source::Frame(..) => show(&[]),
        }
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
