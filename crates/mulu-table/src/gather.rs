//! Gathers cells into the rows of a grid, equal texts into one allocation.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

use mulu::draft::{Grid, GridCell, GridRow};
use rustc_hash::FxSeededState;

use crate::{Bound, Limits, TableError};

/// Distinct texts remembered; beyond them a text is no longer shared. It bounds the memory of hostile input.
const REMEMBERED: usize = 400_000;

/// One allocation per distinct text.
pub(crate) struct Texts {
    by_content: HashSet<Arc<str>, FxSeededState>,
}

impl Default for Texts {
    fn default() -> Self {
        // Seeded anew each time: nobody can prepare texts that all fall together.
        let seed = RandomState::new().hash_one(0_u8);
        #[expect(clippy::cast_possible_truncation, reason = "any number is a seed")]
        let state = FxSeededState::with_seed(seed as usize);
        Self {
            by_content: HashSet::with_hasher(state),
        }
    }
}

impl Texts {
    /// The shared copy of `text`; nothing if it is blank.
    pub(crate) fn share(&mut self, text: &str) -> Option<Arc<str>> {
        if text.chars().all(char::is_whitespace) {
            return None;
        }
        if let Some(known) = self.by_content.get(text) {
            return Some(Arc::clone(known));
        }
        let new: Arc<str> = text.into();
        if self.by_content.len() < REMEMBERED {
            self.by_content.insert(Arc::clone(&new));
        }
        Some(new)
    }
}

/// Builds the rows of one sheet from cells in the order of the file.
pub(crate) struct Gather<'a> {
    rows: Vec<GridRow>,
    row: u32,
    width: Option<u32>,
    cells: Vec<GridCell>,
    in_order: bool,
    count: &'a mut usize,
    limit: usize,
    sheet: &'a str,
}

impl<'a> Gather<'a> {
    /// A sheet with no cell yet; `count` runs over all sheets.
    pub(crate) fn new(sheet: &'a str, count: &'a mut usize, limits: &Limits) -> Self {
        Self {
            rows: Vec::new(),
            row: 0,
            width: None,
            cells: Vec::new(),
            in_order: true,
            count,
            limit: limits.cells,
            sheet,
        }
    }

    /// Counts a cell, filled or not.
    pub(crate) fn count(&mut self) -> Result<(), TableError> {
        *self.count += 1;
        if *self.count > self.limit {
            return Err(TableError::too_large(Bound::Cells, self.limit, self.sheet));
        }
        Ok(())
    }

    /// Adds a filled cell.
    pub(crate) fn push(&mut self, row: u32, column: u32, text: Arc<str>) {
        if row != self.row {
            self.end_row();
            self.in_order &= row > self.row;
            self.row = row;
        }
        self.in_order &= self.cells.last().is_none_or(|last| last.column < column);
        self.cells.push(GridCell { column, text });
    }

    /// Says how many cells the file gives `row`, blank ones included; a row without a filled cell is no row.
    pub(crate) fn width(&mut self, row: u32, width: u32) {
        if row == self.row && !self.cells.is_empty() {
            self.width = Some(width);
        }
    }

    fn end_row(&mut self) {
        let width = self.width.take();
        if !self.cells.is_empty() {
            self.rows.push(GridRow {
                row: self.row,
                width,
                cells: self.cells.drain(..).collect(),
            });
        }
    }

    /// The rows from top to bottom, their cells from left to right; of two cells in one place the later counts.
    pub(crate) fn into_grid(mut self) -> Grid {
        self.end_row();
        if !self.in_order {
            self.rows = put_in_order(self.rows);
        }
        Grid {
            sheet: self.sheet.to_owned(),
            rows: self.rows,
            merges: Vec::new(),
            merges_known: false,
        }
    }
}

fn put_in_order(mut rows: Vec<GridRow>) -> Vec<GridRow> {
    rows.sort_by_key(|row| row.row);
    let mut ordered: Vec<GridRow> = Vec::with_capacity(rows.len());
    for row in rows {
        match ordered.last_mut() {
            Some(last) if last.row == row.row => last.cells.extend(row.cells),
            _ => ordered.push(row),
        }
    }
    for row in &mut ordered {
        row.cells.reverse();
        row.cells.sort_by_key(|cell| cell.column);
        row.cells.dedup_by_key(|cell| cell.column);
    }
    ordered
}
