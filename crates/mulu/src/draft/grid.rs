//! A sheet as a reader hands it over: filled cells and merged ranges, nothing interpreted.

use std::sync::Arc;

use super::address::CellRange;

/// One sheet of a workbook, or one CSV file, as read: only filled cells, row by row, and the merged ranges.
///
/// Sparse on purpose: a sheet whose only filled cell is `XFD1048576` is one row with one cell.
/// Equal texts should share one allocation; everything later parses each distinct text once.
///
/// ```
/// use mulu::draft::{Grid, GridRow};
/// let grid = Grid {
///     sheet: "目录".into(),
///     rows: vec![GridRow::new(0, ["序号", "公开事项"])],
///     merges: vec![],
///     merges_known: true,
/// };
/// assert_eq!(grid.rows[0].cells[1].text.as_ref(), "公开事项");
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Grid {
    /// Name of the sheet; empty for a file without sheets.
    pub sheet: String,
    /// Rows that have a filled cell, from top to bottom.
    pub rows: Vec<GridRow>,
    /// Merged ranges, in any order; they may reach beyond the filled cells.
    pub merges: Vec<CellRange>,
    /// Whether the file can say which cells are merged; CSV cannot.
    pub merges_known: bool,
}

/// One row of a [`Grid`]: its filled cells from left to right.
///
/// ```
/// use mulu::draft::GridRow;
/// let row = GridRow { width: Some(3), ..GridRow::new(0, ["1", "机构信息"]) };
/// assert_eq!(row.cells.len(), 2);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GridRow {
    /// Row, counted from 0.
    pub row: u32,
    /// How many cells the file gives the row, blank ones included; `None` where it does not say, as in a workbook.
    pub width: Option<u32>,
    /// Filled cells, from left to right.
    pub cells: Vec<GridCell>,
}

/// One filled cell of a [`Grid`].
///
/// ```
/// use mulu::draft::{GridCell, GridRow};
/// let cell = GridCell { column: 1, text: "机构信息".into() };
/// assert_eq!(GridRow::new(0, ["", "机构信息"]).cells, [cell]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GridCell {
    /// Column, counted from 0.
    pub column: u32,
    /// The text as displayed in the file, line breaks and widths kept. Never blank.
    pub text: Arc<str>,
}

impl GridRow {
    /// A row whose cells stand side by side from column A; blank texts are left out.
    ///
    /// ```
    /// let row = mulu::draft::GridRow::new(4, ["1", "", "机构职能"]);
    /// assert_eq!(row.cells.len(), 2);
    /// assert_eq!(row.cells[1].column, 2);
    /// ```
    pub fn new<'a>(row: u32, texts: impl IntoIterator<Item = &'a str>) -> Self {
        let cells = (0..)
            .zip(texts)
            .filter(|(_, text)| !text.trim().is_empty())
            .map(|(column, text)| GridCell {
                column,
                text: text.into(),
            })
            .collect();
        Self {
            row,
            width: None,
            cells,
        }
    }
}
