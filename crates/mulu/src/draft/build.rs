//! From grids to a draft: find the headers, flatten them, take the records below.

use std::sync::Arc;

use super::sheet::Sheet;
use super::table::is_serial;
use super::{
    Address, CellRange, Draft, DraftCell, DraftColumn, DraftRow, DraftTable, Grid, GridRow, header,
};
use crate::model::Field;
use crate::parse::fold;

/// A header has at most this many rows.
const HEADER_ROWS: usize = 3;
/// A row needs this many known headers to be one.
const KNOWN_HEADERS: usize = 3;

impl Draft {
    /// Finds the tables of a file: header rows, columns, records, title rows and notes.
    ///
    /// Never fails: a sheet without a recognisable header is named in `other_sheets`.
    ///
    /// ```
    /// use mulu::draft::{Draft, Grid, GridRow};
    /// let rows = vec![GridRow::new(0, ["请在3月底前上报"])];
    /// let grid = Grid { sheet: "说明".into(), rows, merges: vec![], merges_known: true };
    /// let draft = Draft::from_grids(&[grid]);
    /// assert!(draft.tables.is_empty());
    /// assert_eq!(draft.other_sheets, ["说明"]);
    /// ```
    #[must_use]
    pub fn from_grids(grids: &[Grid]) -> Self {
        let mut draft = Self::default();
        for grid in grids {
            let before = draft.tables.len();
            read_sheet(grid, &mut draft.tables);
            if draft.tables.len() == before && !grid.rows.is_empty() {
                draft.other_sheets.push(grid.sheet.clone());
            }
        }
        draft
    }
}

fn read_sheet(grid: &Grid, tables: &mut Vec<DraftTable>) {
    let sheet = Sheet::new(grid);
    let rows = sheet.rows();
    let mut waiting: Vec<DraftCell> = Vec::new();
    let mut at = 0;
    let mut open: Option<Open> = None;
    while let Some(row) = rows.get(at) {
        if let Some(height) = header_height(&sheet, rows, at) {
            let columns = columns(&sheet, rows, at, height);
            match &mut open {
                // Printed again at the head of a page, or for the next section: the same table goes on.
                Some(open) if open.same_columns(&columns) => open.continue_with(&mut waiting),
                _ => {
                    tables.extend(open.take().map(|open| open.close(Vec::new())));
                    open = Some(Open::new(grid, row, columns, core::mem::take(&mut waiting)));
                }
            }
            at += height;
            continue;
        }
        match &mut open {
            Some(open) => open.take(&sheet, row, &mut waiting),
            None => waiting.extend((0..row.cells.len()).filter_map(|i| sheet.free_cell(row, i))),
        }
        at += 1;
    }
    tables.extend(open.map(|open| open.close(waiting)));
}

/// How many rows the header that starts here has; `None` where none starts.
fn header_height(sheet: &Sheet<'_>, rows: &[GridRow], at: usize) -> Option<usize> {
    let row = rows.get(at)?;
    if !is_half_known(row) || known_headers(row) < KNOWN_HEADERS {
        return None;
    }
    let mut height = 1;
    while height < HEADER_ROWS {
        let Some(next) = rows.get(at + height) else {
            break;
        };
        let known = known_headers(next);
        let spanned = row.cells.iter().any(|cell| {
            sheet
                .merged(Address::new(row.row, cell.column))
                .is_some_and(|range| range.last.row >= next.row)
        });
        // Most headers reach down into it: whatever it says, it is a level of the header.
        let reaching = row.cells.iter().filter(|cell| {
            let range = sheet.merged(Address::new(row.row, cell.column));
            header::is_known(&cell.text) && range.is_some_and(|r| r.last.row >= next.row)
        });
        let reached = reaching.count() * 2 >= known_headers(row);
        let children = known >= 2 && known * 5 >= next.cells.len() * 3;
        if reached
            || (spanned && known * 2 >= next.cells.len())
            || (children && !has_same_keys(row, next))
        {
            height += 1;
        } else {
            break;
        }
    }
    Some(height)
}

/// Whether half of the cells are headers we know. Every record is asked, and told from its first half.
fn is_half_known(row: &GridRow) -> bool {
    let mut unknown = 0;
    row.cells.iter().all(|cell| {
        unknown += usize::from(!header::is_known(&cell.text));
        unknown * 2 <= row.cells.len()
    })
}

fn known_headers(row: &GridRow) -> usize {
    let known = row.cells.iter().filter(|cell| header::is_known(&cell.text));
    known.count()
}

/// The header printed again right below itself is a repetition, not a second level.
fn has_same_keys(a: &GridRow, b: &GridRow) -> bool {
    a.cells.len() == b.cells.len()
        && a.cells
            .iter()
            .zip(&b.cells)
            .all(|(a, b)| fold::key(&a.text) == fold::key(&b.text))
}

fn columns(sheet: &Sheet<'_>, rows: &[GridRow], at: usize, height: usize) -> Vec<DraftColumn> {
    let header_rows = rows.get(at..at + height).unwrap_or_default();
    let mut numbers: Vec<u32> = Vec::new();
    for row in header_rows {
        for cell in &row.cells {
            let range = sheet.merged(Address::new(row.row, cell.column));
            let last = range.map_or(cell.column, |range| range.last.column.min(cell.column + 64));
            numbers.extend(cell.column..=last);
        }
    }
    numbers.sort_unstable();
    numbers.dedup();
    let mut columns: Vec<DraftColumn> = numbers
        .into_iter()
        .map(|column| read_column(sheet, header_rows, column))
        .collect();
    settle(&mut columns);
    columns
}

fn read_column(sheet: &Sheet<'_>, header_rows: &[GridRow], column: u32) -> DraftColumn {
    let mut path: Vec<Arc<str>> = Vec::new();
    let mut lowest = header_rows
        .first()
        .map_or(Address::default(), |row| Address::new(row.row, column));
    let mut seen: Vec<Address> = Vec::new();
    for (depth, row) in header_rows.iter().enumerate() {
        let found = sheet
            .header_text(row, column)
            .or_else(|| parent_to_the_left(sheet, header_rows, depth, column));
        if let Some((text, from)) = found
            && !seen.contains(&from)
        {
            seen.push(from);
            path.push(Arc::clone(text));
            lowest = if from.column == column {
                from
            } else {
                Address::new(row.row, column)
            };
        }
    }
    DraftColumn {
        address: lowest,
        field: header::field(&path),
        header: path,
    }
}

/// Files without merged ranges leave the parent's other cells blank: the parent then stands to the left,
/// provided that this column has a header of its own below.
fn parent_to_the_left<'s>(
    sheet: &'s Sheet<'_>,
    header_rows: &'s [GridRow],
    depth: usize,
    column: u32,
) -> Option<(&'s Arc<str>, Address)> {
    let row = header_rows.get(depth)?;
    let below = header_rows.get(depth + 1)?;
    sheet.header_text(below, column)?;
    let left = row.cells.iter().rev().find(|cell| cell.column < column)?;
    sheet.header_text(below, left.column)?;
    sheet.header_text(row, left.column)
}

/// Each column of a catalogue is taken once; 公开方式 without boxes is told from its neighbours.
fn settle(columns: &mut [DraftColumn]) {
    let has_channels = columns.iter().any(|c| c.field == Some(Field::Channels));
    let has_mode_boxes = columns
        .iter()
        .any(|c| matches!(c.field, Some(Field::Proactive | Field::OnRequest)));
    let mut taken: Vec<Field> = Vec::new();
    for column in columns {
        if column.field == Some(Field::Mode) && has_mode_boxes && !has_channels {
            column.field = Some(Field::Channels);
        }
        match column.field {
            Some(Field::Further) | None => {}
            Some(field) if taken.contains(&field) => column.field = None,
            Some(field) => taken.push(field),
        }
    }
}

/// A table whose records are still being read.
struct Open {
    table: DraftTable,
    section: Option<Arc<str>>,
    /// Whether what came last was a record: rows left blank before a title or a header are layout.
    is_within_records: bool,
}

impl Open {
    fn new(
        grid: &Grid,
        row: &GridRow,
        columns: Vec<DraftColumn>,
        preamble: Vec<DraftCell>,
    ) -> Self {
        let first = Address::new(row.row, columns.first().map_or(0, |c| c.address.column));
        let last = columns.last().map_or(first, |c| c.address);
        Self {
            table: DraftTable {
                sheet: grid.sheet.clone(),
                range: CellRange::new(first, last),
                merges_known: grid.merges_known,
                preamble,
                columns,
                ..DraftTable::default()
            },
            section: None,
            is_within_records: false,
        }
    }

    fn same_columns(&self, columns: &[DraftColumn]) -> bool {
        self.table.columns.len() == columns.len()
            && self.table.columns.iter().zip(columns).all(|(a, b)| {
                a.address.column == b.address.column && a.field == b.field && a.title() == b.title()
            })
    }

    /// The header came again: what waited above it was the title of the next section.
    fn continue_with(&mut self, waiting: &mut Vec<DraftCell>) {
        self.is_within_records = false;
        if let Some(title) = waiting.drain(..).next_back() {
            self.section = Some(title.text);
        }
    }

    fn take(&mut self, sheet: &Sheet<'_>, row: &GridRow, waiting: &mut Vec<DraftCell>) {
        let follows_a_record = core::mem::take(&mut self.is_within_records);
        if let Some(title) = banner(sheet, row, &self.table) {
            waiting.push(title);
            return;
        }
        let mut cells: Vec<DraftCell> = Vec::with_capacity(row.cells.len());
        let columns = self.table.columns.iter();
        cells.extend(columns.filter_map(|it| sheet.record_cell(row, it.address.column)));
        if cells.iter().all(|cell| cell.inherited_from.is_some()) {
            return;
        }
        // Under no header, and kept all the same: a record is never cut to the width of the header.
        let is_under_header = |number| {
            let columns = &self.table.columns;
            columns
                .binary_search_by_key(&number, |column| column.address.column)
                .is_ok()
        };
        let outside: Vec<DraftCell> = (0..)
            .zip(&row.cells)
            .filter(|(_, cell)| !is_under_header(cell.column))
            .filter_map(|(index, _)| sheet.free_cell(row, index))
            .collect();
        if !outside.is_empty() {
            cells.extend(outside);
            cells.sort_by_key(|cell| cell.address);
        }
        // What waited was followed by a record: it was the title of a section, not a note.
        if let Some(title) = waiting.drain(..).next_back() {
            self.section = Some(title.text);
        }
        if follows_a_record {
            self.remember_blank_rows(row.row, cells.len());
        }
        self.is_within_records = true;
        self.table.range.last.row = row.row;
        self.table.rows.push(DraftRow {
            number: row.row.saturating_add(1),
            section: self.section.clone(),
            width: row.width,
            cells,
        });
    }

    /// Remembers the rows between the record before and this one.
    fn remember_blank_rows(&mut self, row: u32, cells: usize) {
        let Some(before) = self.table.rows.last().filter(|r| r.number < row) else {
            return;
        };
        // 填表人, 审核人 and the like below a table are no records that a gap could part.
        if cells * 2 < before.cells.len() {
            return;
        }
        let blank = lowest_row(before).saturating_add(1);
        if blank < row {
            let CellRange { first, last } = self.table.range;
            self.table.blank_rows.push(CellRange::new(
                Address::new(blank, first.column),
                Address::new(row - 1, last.column),
            ));
        }
    }

    fn close(mut self, notes: Vec<DraftCell>) -> DraftTable {
        self.table.notes = notes;
        self.table
    }
}

/// How far down a record is drawn: where half of its cells are merged downward, the rows below belong to it.
fn lowest_row(record: &DraftRow) -> u32 {
    let own = record.number.saturating_sub(1);
    let mut ends: Vec<u32> = record
        .cells
        .iter()
        .map(|cell| cell.merged.map_or(own, |range| range.last.row.max(own)))
        .collect();
    ends.sort_unstable();
    ends.get(ends.len() / 2).copied().unwrap_or(own)
}

/// A row that is one text across the table: the title of a section, or a note.
fn banner(sheet: &Sheet<'_>, row: &GridRow, table: &DraftTable) -> Option<DraftCell> {
    let [only] = row.cells.as_slice() else {
        return None;
    };
    let cell = sheet.free_cell(row, 0)?;
    let wide = cell
        .merged
        .is_some_and(|range| range.last.column - range.first.column >= 2);
    let first = table.columns.first()?.address.column == only.column;
    let text = fold::key(&only.text);
    let reads_as_title = text.starts_with([
        '(', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十',
    ]) && !text.chars().all(char::is_numeric)
        && !is_serial(&text)
        || ["注", "备注", "说明", "填表", "填报"]
            .iter()
            .any(|word| text.starts_with(word));
    (wide || (first && reads_as_title)).then_some(cell)
}
