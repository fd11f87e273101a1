//! A data frame as a table: which column is what, which rows are records.

use std::sync::OnceLock;

use super::frame_column::Cells;
use super::table::is_serial;
use super::{
    Address, CellRange, DraftCell, DraftColumn, DraftRow, DraftTable, FrameColumn, FrameMapping,
};
use crate::model::Field;

/// A data frame to be judged as a table: its columns are known by their names.
///
/// A row that holds nothing, or nothing but a number, is no record, as in a workbook. Beyond that nothing is judged.
///
/// ```
/// use mulu::draft::{Frame, FrameColumn, FrameMapping};
/// let mut matter = FrameColumn::new("公开事项");
/// matter.push("取水许可");
/// let mut limit = FrameColumn::new("公开时限");
/// limit.push("形成或者变更之日起30个工作日内");
/// let mapping = FrameMapping::of(&["公开事项", "公开时限"], &[]).unwrap();
/// let frame = Frame::new(vec![matter, limit], &mapping);
/// let options = r#"{"as_of":"2020-12-31","body":"department"}"#;
/// let options: mulu::Options = serde_json::from_str(options).unwrap();
/// let report = mulu::check(&frame, &options.context().unwrap());
/// let finding = report.findings().iter().find(|finding| finding.code == "TIM002").unwrap();
/// assert_eq!(finding.cell.as_ref().unwrap().column.as_deref(), Some("公开时限"));
/// ```
#[derive(Debug, Clone, Default)]
pub struct Frame<'a> {
    columns: Vec<FrameColumn<'a>>,
    /// The cells of each column, once somebody asked for them.
    cells: Vec<OnceLock<Cells<'a>>>,
    /// Columns, range, and the rows that are no records.
    table: DraftTable,
    /// For each record, its row in the frame.
    rows: Vec<u32>,
}

impl<'a> Frame<'a> {
    /// A frame of these columns, each of which holds what `mapping` says at its place.
    ///
    /// Columns end where the longest does: what is missing is empty.
    ///
    /// ```
    /// use mulu::draft::{Frame, FrameColumn, FrameMapping};
    /// let mapping = FrameMapping::of(&["公开事项"], &[]).unwrap();
    /// let mut matter = FrameColumn::new("公开事项");
    /// matter.push("机构职能");
    /// assert_eq!(Frame::new(vec![matter], &mapping).len(), 1);
    /// ```
    #[must_use]
    pub fn new(columns: Vec<FrameColumn<'a>>, mapping: &FrameMapping) -> Self {
        let rows = columns.iter().map(FrameColumn::len).max().unwrap_or(0);
        let last = columns.len().saturating_sub(1);
        let mut frame = Self {
            table: DraftTable {
                range: CellRange::new(Address::default(), Address::new(number(rows), number(last))),
                columns: draft_columns(&columns, mapping),
                ..DraftTable::default()
            },
            cells: columns.iter().map(|_| OnceLock::new()).collect(),
            columns,
            rows: (0..number(rows)).collect(),
        };
        frame.leave_out_what_is_no_record();
        frame
    }

    /// How many records it has.
    ///
    /// ```
    /// use mulu::draft::{Frame, FrameColumn, FrameMapping};
    /// let mut column = FrameColumn::new("公开事项");
    /// column.push("机构职能");
    /// column.push_empty();
    /// let mapping = FrameMapping::of(&["公开事项"], &[]).unwrap();
    /// assert_eq!(Frame::new(vec![column], &mapping).len(), 1);
    /// ```
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether it has no record.
    ///
    /// ```
    /// use mulu::draft::{Frame, FrameColumn, FrameMapping};
    /// let mapping = FrameMapping::of(&["公开事项"], &[]).unwrap();
    /// assert!(Frame::new(vec![FrameColumn::new("公开事项")], &mapping).is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub(crate) const fn table(&self) -> &DraftTable {
        &self.table
    }

    /// The cells of a column, taken when they are first asked for.
    pub(super) fn cells(&self, at: usize) -> Option<&Cells<'a>> {
        let take = || {
            // By now every row is known to be a record, or the cells were taken to find out.
            let mut cells = self.columns.get(at)?.cells(self.rows.len());
            cells.resolve_dittos();
            Some(cells)
        };
        let place = self.cells.get(at)?;
        match place.get() {
            Some(cells) => Some(cells),
            None => Some(place.get_or_init(|| take().unwrap_or_default())),
        }
    }

    /// The row of the sheet a record would stand in, below the names in row 0.
    pub(super) fn sheet_row(&self, at: usize) -> Option<u32> {
        self.rows.get(at).map(|row| row.saturating_add(1))
    }

    /// Takes out rows that hold nothing or nothing but a number. The table remembers those between two records.
    ///
    /// Cells are taken of no more columns than it takes to see that every row is a record: often that of the matter.
    fn leave_out_what_is_no_record(&mut self) {
        let rows = self.rows.len();
        let known = self.table.columns.iter().enumerate();
        let mut known: Vec<(usize, Field)> = known
            .filter_map(|(at, column)| Some((at, column.field?)))
            .collect();
        known.sort_by_key(|(_, field)| *field != Field::Primary);
        let mut kinds = vec![Row::Blank; rows];
        let mut taken: Vec<(usize, Cells<'a>)> = Vec::new();
        for (at, field) in known {
            let Some(column) = self.columns.get(at) else {
                continue;
            };
            let cells = column.cells(rows);
            for (row, kind) in kinds.iter_mut().enumerate() {
                let Some(text) = cells.text_of(row) else {
                    continue;
                };
                let is_number = field == Field::Seq && *kind == Row::Blank && is_serial(text);
                *kind = if is_number { Row::Number } else { Row::Record };
            }
            taken.push((at, cells));
            if kinds.iter().all(|kind| *kind == Row::Record) {
                break;
            }
        }
        if kinds.iter().any(|kind| *kind != Row::Record) {
            let seq = taken.iter().find(|(at, _)| {
                let column = self.table.columns.get(*at);
                column.is_some_and(|column| column.field == Some(Field::Seq))
            });
            remember(&mut self.table, &kinds, seq);
            let mut is_record = kinds.iter().map(|kind| *kind == Row::Record);
            self.rows.retain(|_| is_record.next().unwrap_or_default());
            for (_, cells) in &mut taken {
                let mut is_record = kinds.iter().map(|kind| *kind == Row::Record);
                cells
                    .numbers
                    .retain(|_| is_record.next().unwrap_or_default());
            }
        }
        for (at, mut cells) in taken {
            cells.resolve_dittos();
            if let Some(place) = self.cells.get_mut(at) {
                *place = OnceLock::from(cells);
            }
        }
    }
}

/// Tells the table of rows that are no records.
fn remember(table: &mut DraftTable, kinds: &[Row], seq: Option<&(usize, Cells<'_>)>) {
    let end = kinds
        .iter()
        .rposition(|kind| *kind == Row::Record)
        .unwrap_or(0);
    let last_column = table.range.last.column;
    let mut before: Option<u32> = None;
    for (kind, row) in kinds.iter().zip(1_u32..) {
        match kind {
            Row::Blank => continue,
            Row::Record => {}
            Row::Number => table.rows.extend(numbered_row(row, seq)),
        }
        // Blank rows above the first record and below the last are layout.
        if let Some(before) = before
            && before + 1 < row
            && row as usize <= end + 1
        {
            let (first, last) = (
                Address::new(before + 1, 0),
                Address::new(row - 1, last_column),
            );
            table.blank_rows.push(CellRange::new(first, last));
        }
        before = Some(row);
    }
}

/// A row with nothing but its number, as a workbook has it.
fn numbered_row(row: u32, seq: Option<&(usize, Cells<'_>)>) -> Option<DraftRow> {
    let (column, cells) = seq?;
    let text = cells.text_of(row as usize - 1)?;
    Some(DraftRow {
        number: row + 1,
        cells: vec![DraftCell {
            address: Address::new(row, number(*column)),
            text: text.into(),
            ..DraftCell::default()
        }],
        ..DraftRow::default()
    })
}

/// What a row of a frame is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Row {
    Blank,
    /// A number and nothing else.
    Number,
    Record,
}

fn draft_columns(columns: &[FrameColumn<'_>], mapping: &FrameMapping) -> Vec<DraftColumn> {
    let columns = columns.iter().enumerate();
    columns
        .map(|(at, column)| DraftColumn {
            address: Address::new(0, number(at)),
            header: vec![column.name.as_str().into()],
            field: mapping.field(at),
        })
        .collect()
}

/// A row or a column as spreadsheets count them.
fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
