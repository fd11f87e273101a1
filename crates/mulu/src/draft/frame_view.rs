//! A data frame as the engine sees it, whatever lives how long inside.

use core::fmt;

use super::frame_column::Cells;
use super::{DraftTable, Frame};
use crate::model::Field;

/// A borrowed data frame, ready to be judged.
///
/// ```
/// use mulu::draft::{Frame, FrameColumn, FrameMapping, FrameView};
/// let mapping = FrameMapping::of(&["公开事项"], &[]).unwrap();
/// let frame = Frame::new(vec![FrameColumn::new("公开事项")], &mapping);
/// assert!(FrameView::of(&frame).is_empty());
/// ```
#[derive(Debug, Clone, Copy)]
pub struct FrameView<'d>(&'d (dyn Held + 'd));

/// What is asked of a frame. Cells that are taken late make the lifetime of a [`Frame`] invariant; behind this it is
/// not.
trait Held: fmt::Debug {
    fn len(&self) -> usize;
    fn table(&self) -> &DraftTable;
    fn columns_of(&self, field: Field) -> Vec<&Cells<'_>>;
    fn cells(&self, column: u32) -> Option<&Cells<'_>>;
    fn text(&self, at: usize, column: u32) -> Option<&str>;
    fn sheet_row(&self, at: usize) -> Option<u32>;
}

impl Held for Frame<'_> {
    fn len(&self) -> usize {
        self.len()
    }

    fn table(&self) -> &DraftTable {
        self.table()
    }

    fn columns_of(&self, field: Field) -> Vec<&Cells<'_>> {
        let columns = self.table().columns.iter().zip(0..);
        columns
            .filter(|(column, _)| column.field == Some(field))
            .filter_map(|(_, at)| Held::cells(self, at))
            .collect()
    }

    fn cells(&self, column: u32) -> Option<&Cells<'_>> {
        self.cells(column as usize).map(|cells| cells as _)
    }

    fn text(&self, at: usize, column: u32) -> Option<&str> {
        self.text(at, column as usize)
    }

    fn sheet_row(&self, at: usize) -> Option<u32> {
        self.sheet_row(at)
    }
}

impl<'d> FrameView<'d> {
    /// The view of a frame.
    ///
    /// ```
    /// use mulu::draft::{Frame, FrameView};
    /// assert_eq!(FrameView::of(&Frame::default()).len(), 0);
    /// ```
    #[must_use]
    pub fn of(frame: &'d Frame<'_>) -> Self {
        Self(frame)
    }

    /// How many records it has.
    ///
    /// ```
    /// use mulu::draft::{Frame, FrameView};
    /// assert_eq!(FrameView::of(&Frame::default()).len(), 0);
    /// ```
    #[must_use]
    pub fn len(self) -> usize {
        self.0.len()
    }

    /// Whether it has no record.
    ///
    /// ```
    /// use mulu::draft::{Frame, FrameView};
    /// assert!(FrameView::of(&Frame::default()).is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    pub(crate) fn table(self) -> &'d DraftTable {
        self.0.table()
    }

    /// The columns that hold `field`, from left to right.
    pub(crate) fn columns_of(self, field: Field) -> Vec<&'d Cells<'d>> {
        self.0.columns_of(field)
    }

    /// The text that counts for a record in a column.
    pub(super) fn text(self, at: usize, column: u32) -> Option<&'d str> {
        self.0.text(at, column)
    }

    /// The text that is written there, 同上 included.
    pub(super) fn written(self, at: usize, column: u32) -> Option<&'d str> {
        self.0.cells(column)?.written(at)
    }

    /// The record whose text a 同上 repeats.
    pub(super) fn repeats(self, at: usize, column: u32) -> Option<usize> {
        self.0.cells(column)?.repeats(at)
    }

    /// The row of the sheet a record would stand in, below the names in row 0.
    pub(super) fn sheet_row(self, at: usize) -> Option<u32> {
        self.0.sheet_row(at)
    }
}
