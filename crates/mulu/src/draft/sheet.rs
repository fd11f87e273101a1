//! A grid with its merged ranges spread out: what text covers a cell, and from where.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::{Address, CellRange, DraftCell, Grid, GridRow};

/// A merged range that holds text, in the order of its first row.
struct Merge {
    range: CellRange,
    text: Arc<str>,
}

/// Answers for one grid. Rows are asked from top to bottom.
pub(super) struct Sheet<'g> {
    grid: &'g Grid,
    /// Text-bearing merged ranges by column, each list from top to bottom.
    columns: FxHashMap<u32, Vec<usize>>,
    merges: Vec<Merge>,
}

/// A merged range wider than this is a title; spreading it over every column would cost more than the sheet.
const WIDEST: u32 = 512;

impl<'g> Sheet<'g> {
    pub(super) fn new(grid: &'g Grid) -> Self {
        let row = |number: u32| {
            let at = grid.rows.binary_search_by_key(&number, |row| row.row);
            grid.rows.get(at.ok()?)
        };
        let mut merges: Vec<Merge> = grid
            .merges
            .iter()
            .filter(|range| range.first != range.last)
            .filter_map(|range| {
                let text = text_at(row(range.first.row)?, range.first.column)?;
                Some(Merge {
                    range: *range,
                    text: Arc::clone(text),
                })
            })
            .collect();
        merges.sort_by_key(|merge| merge.range);
        let mut columns: FxHashMap<u32, Vec<usize>> = FxHashMap::default();
        for (index, merge) in merges.iter().enumerate() {
            let CellRange { first, last } = merge.range;
            for column in first.column..=last.column.min(first.column + WIDEST) {
                columns.entry(column).or_default().push(index);
            }
        }
        Self {
            grid,
            columns,
            merges,
        }
    }

    pub(super) fn rows(&self) -> &'g [GridRow] {
        &self.grid.rows
    }

    /// The merged range with text that covers a cell.
    fn merge(&self, at: Address) -> Option<&Merge> {
        let list = self.columns.get(&at.column)?;
        let after = list.partition_point(|&index| {
            self.merges
                .get(index)
                .is_some_and(|merge| merge.range.first.row <= at.row)
        });
        let merge = self.merges.get(*list.get(after.checked_sub(1)?)?)?;
        merge.range.contains(at).then_some(merge)
    }

    /// The merged range that starts in or covers a cell.
    pub(super) fn merged(&self, at: Address) -> Option<CellRange> {
        self.merge(at).map(|merge| merge.range)
    }

    /// What covers a cell in a header: merged text spreads both ways.
    pub(super) fn header_text<'s>(
        &'s self,
        row: &'s GridRow,
        column: u32,
    ) -> Option<(&'s Arc<str>, Address)> {
        let at = Address::new(row.row, column);
        if let Some(merge) = self.merge(at) {
            return Some((&merge.text, merge.range.first));
        }
        text_at(row, column).map(|text| (text, at))
    }

    /// What covers a cell of a record: merged text spreads downward only, since a tick over two boxes is one tick.
    pub(super) fn record_cell(&self, row: &GridRow, column: u32) -> Option<DraftCell> {
        let address = Address::new(row.row, column);
        let merge = self.merge(address);
        let own = text_at(row, column);
        let (text, inherited_from) = match (own, merge) {
            (Some(text), _) => (text, None),
            (None, Some(merge)) if merge.range.first.column == column => {
                (&merge.text, Some(merge.range.first))
            }
            _ => return None,
        };
        Some(DraftCell {
            address,
            text: Arc::clone(text),
            merged: merge.map(|merge| merge.range),
            inherited_from,
        })
    }

    /// A cell of a title row or a note.
    pub(super) fn free_cell(&self, row: &GridRow, index: usize) -> Option<DraftCell> {
        let cell = row.cells.get(index)?;
        let address = Address::new(row.row, cell.column);
        Some(DraftCell {
            address,
            text: Arc::clone(&cell.text),
            merged: self.merged(address),
            inherited_from: None,
        })
    }
}

fn text_at(row: &GridRow, column: u32) -> Option<&Arc<str>> {
    row.cells
        .binary_search_by_key(&column, |cell| cell.column)
        .ok()
        .and_then(|index| row.cells.get(index))
        .map(|cell| &cell.text)
}
