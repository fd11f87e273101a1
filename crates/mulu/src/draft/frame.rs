//! A data frame as a table: which column is what, which rows are records.

use std::sync::OnceLock;

use super::frame_column::Cells;
use super::table::is_serial;
use super::{
    Address, CellRange, DraftCell, DraftColumn, DraftRow, DraftTable, FrameColumn, FrameMapping,
    Peeked,
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
        let (place, column) = (self.cells.get(at)?, self.columns.get(at)?);
        Some(place.get_or_init(|| column.cells(&self.rows, self.len_of_columns())))
    }

    /// The text that counts for a record in a column; the whole column is taken only where it has to be.
    pub(super) fn text(&self, at: usize, column: usize) -> Option<&'a str> {
        if self.cells.get(column)?.get().is_none() {
            match self.columns.get(column)?.peek(*self.rows.get(at)?) {
                Peeked::Text(text) => return Some(text),
                Peeked::Empty => return None,
                Peeked::Together => {}
            }
        }
        self.cells(column)?.text_of(at)
    }

    /// How many rows there are, records or not.
    const fn len_of_columns(&self) -> usize {
        self.table.range.last.row as usize
    }

    /// The row of the sheet a record would stand in, below the names in row 0.
    pub(super) fn sheet_row(&self, at: usize) -> Option<u32> {
        self.rows.get(at).map(|row| row.saturating_add(1))
    }

    /// Takes out rows that hold nothing or nothing but a number. The table remembers those between two records.
    ///
    /// No more columns are looked at than it takes to see that every row is a record: often the first will do.
    fn leave_out_what_is_no_record(&mut self) {
        let rows = self.rows.len();
        let fields = self.table.columns.iter().map(|column| column.field);
        let seq = fields.clone().position(|field| field == Some(Field::Seq));
        let others = fields.zip(&self.columns).enumerate();
        let others = others.filter(|(at, (field, _))| field.is_some() && Some(*at) != seq);
        let mut kinds = vec![Row::Blank; rows];
        for (_, (_, column)) in others {
            for (kind, is_given) in kinds.iter_mut().zip(column.given()) {
                if is_given {
                    *kind = Row::Record;
                }
            }
            if kinds.iter().all(|kind| *kind == Row::Record) {
                return;
            }
        }
        let numbers = seq.and_then(|at| Some((at, self.columns.get(at)?.cells(&self.rows, rows))));
        if let Some((_, numbers)) = &numbers {
            for (row, kind) in kinds.iter_mut().enumerate() {
                *kind = match (*kind, numbers.text_of(row)) {
                    (Row::Blank, Some(text)) if is_serial(text) => Row::Number,
                    (Row::Blank, Some(_)) => Row::Record,
                    (known, _) => known,
                };
            }
        }
        remember(&mut self.table, &kinds, numbers.as_ref());
        let mut is_record = kinds.iter().map(|kind| *kind == Row::Record);
        self.rows.retain(|_| is_record.next().unwrap_or_default());
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
