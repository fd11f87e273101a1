//! The records of one table, however they came: rows of cells, or the columns of a data frame.

use super::ditto::Dittos;
use super::{Address, DraftTable, FrameView};

/// The records of one table. Each is known by its place among them.
#[derive(Debug, Clone, Copy)]
pub(super) enum Records<'r, 'd> {
    /// Rows as found in a file.
    Rows(&'d DraftTable, &'r Dittos),
    /// Columns of a data frame.
    Frame(FrameView<'d>),
}

/// One filled or inherited cell of a record.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cell<'d> {
    pub(super) text: &'d str,
    pub(super) address: Address,
    /// The top of the merged range whose text it shares.
    pub(super) inherited_from: Option<Address>,
}

impl<'d> Records<'_, 'd> {
    /// The cell of a record in a column; `None` where it is empty.
    pub(super) fn cell(self, at: usize, column: u32) -> Option<Cell<'d>> {
        match self {
            Self::Rows(table, _) => {
                let cell = table.rows.get(at)?.cell(column)?;
                Some(Cell {
                    text: &cell.text,
                    address: cell.address,
                    inherited_from: cell.inherited_from,
                })
            }
            Self::Frame(frame) => {
                let row = frame.sheet_row(at)?;
                Some(Cell {
                    text: frame.written(at, column)?,
                    address: Address::new(row, column),
                    inherited_from: None,
                })
            }
        }
    }

    /// What counts in a column: the cell, or for 同上 the cell it repeats and its address.
    pub(super) fn effective(self, at: usize, column: u32) -> Option<(Cell<'d>, Option<Address>)> {
        let own = self.cell(at, column)?;
        let source = match self {
            Self::Rows(_, dittos) => dittos.source(at, column),
            Self::Frame(frame) => frame.repeats(at, column),
        };
        let source = source.and_then(|row| self.cell(row, column));
        Some(source.map_or((own, None), |cell| (cell, Some(cell.address))))
    }

    /// The row of the sheet a record stands in, counted from 0; a frame's first record stands below its header.
    pub(super) fn sheet_row(self, at: usize) -> Option<u32> {
        match self {
            Self::Rows(table, _) => Some(table.rows.get(at)?.number.saturating_sub(1)),
            Self::Frame(frame) => frame.sheet_row(at),
        }
    }

    /// Whether a record has a cell in a column, filled or not.
    pub(super) fn reaches(self, at: usize, column: u32) -> bool {
        self.width(at).is_none_or(|width| column < width)
    }

    /// How many cells the file gives a record, where it says so.
    pub(super) fn width(self, at: usize) -> Option<u32> {
        match self {
            Self::Rows(table, _) => table.rows.get(at)?.width,
            Self::Frame(_) => None,
        }
    }

    /// The title of the section a record stands in.
    pub(super) fn section(self, at: usize) -> Option<&'d str> {
        match self {
            Self::Rows(table, _) => table.rows.get(at)?.section.as_deref(),
            Self::Frame(_) => None,
        }
    }
}
