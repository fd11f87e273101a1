//! A data frame as a table: which column is what, which rows are records.

use rustc_hash::FxHashMap;

use super::ditto::is_ditto;
use super::frame_column::EMPTY;
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
    /// Columns, range, and the rows that are no records.
    table: DraftTable,
    /// For each record, its row in the frame.
    rows: Vec<u32>,
    /// For each 同上, by its record and column, the record it repeats and the number of its own text.
    dittos: FxHashMap<(usize, u32), (usize, u32)>,
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
            columns,
            rows: (0..number(rows)).collect(),
            dittos: FxHashMap::default(),
        };
        for (column, at) in frame.columns.iter_mut().zip(0..) {
            column.known = FxHashMap::default();
            // Nobody asks for the cells of a column that is not known.
            if mapping.field(at).is_some() {
                column.numbers.resize(rows, EMPTY);
            }
        }
        frame.leave_out_what_is_no_record();
        frame.resolve_dittos();
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

    /// The columns that hold `field`, from left to right.
    pub(crate) fn columns_of(&self, field: Field) -> impl Iterator<Item = &FrameColumn<'a>> {
        let columns = self.table.columns.iter().zip(&self.columns);
        columns
            .filter(move |(column, _)| column.field == Some(field))
            .map(|(_, column)| column)
    }

    /// The text that counts for a record in a column.
    pub(super) fn text(&self, at: usize, column: u32) -> Option<&str> {
        let column = self.columns.get(column as usize)?;
        column.text(*column.numbers.get(at)?)
    }

    /// The text that is written there, 同上 included.
    pub(super) fn written(&self, at: usize, column: u32) -> Option<&str> {
        match self.dittos.get(&(at, column)) {
            Some(&(_, own)) => self.columns.get(column as usize)?.text(own),
            None => self.text(at, column),
        }
    }

    /// The record whose text a 同上 repeats.
    pub(super) fn repeats(&self, at: usize, column: u32) -> Option<usize> {
        self.dittos.get(&(at, column)).map(|(source, _)| *source)
    }

    /// The row of the sheet a record would stand in, below the names in row 0.
    pub(super) fn sheet_row(&self, at: usize) -> Option<u32> {
        self.rows.get(at).map(|row| row.saturating_add(1))
    }

    /// Takes out rows that hold nothing or nothing but a number. The table remembers those between two records.
    fn leave_out_what_is_no_record(&mut self) {
        let seq = self
            .table
            .columns
            .iter()
            .position(|column| column.field == Some(Field::Seq));
        let mut kinds = vec![Row::Blank; self.rows.len()];
        for (at, column) in self.columns.iter().enumerate() {
            for (kind, &number) in kinds.iter_mut().zip(&column.numbers) {
                let Some(text) = column.text(number) else {
                    continue;
                };
                let is_number = Some(at) == seq && *kind == Row::Blank && is_serial(text);
                *kind = if is_number { Row::Number } else { Row::Record };
            }
        }
        if kinds.iter().all(|kind| *kind == Row::Record) {
            return;
        }
        self.remember(&kinds, seq);
        let mut is_record = kinds.iter().map(|kind| *kind == Row::Record);
        self.rows.retain(|_| is_record.next().unwrap_or_default());
        for column in &mut self.columns {
            let mut is_record = kinds.iter().map(|kind| *kind == Row::Record);
            column
                .numbers
                .retain(|_| is_record.next().unwrap_or_default());
        }
    }

    /// Tells the table of rows that are no records.
    fn remember(&mut self, kinds: &[Row], seq: Option<usize>) {
        let end = kinds
            .iter()
            .rposition(|kind| *kind == Row::Record)
            .unwrap_or(0);
        let last_column = self.table.range.last.column;
        let mut before: Option<u32> = None;
        for (kind, row) in kinds.iter().zip(1_u32..) {
            match kind {
                Row::Blank => continue,
                Row::Record => {}
                Row::Number => self.table.rows.extend(self.numbered_row(row, seq)),
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
                self.table.blank_rows.push(CellRange::new(first, last));
            }
            before = Some(row);
        }
    }

    /// A row with nothing but its number, as a workbook has it.
    fn numbered_row(&self, row: u32, seq: Option<usize>) -> Option<DraftRow> {
        let column = self.columns.get(seq?)?;
        let text = column.text(*column.numbers.get(row as usize - 1)?)?;
        Some(DraftRow {
            number: row + 1,
            cells: vec![DraftCell {
                address: Address::new(row, number(seq?)),
                text: text.into(),
                ..DraftCell::default()
            }],
            ..DraftRow::default()
        })
    }

    /// Gives each 同上 the text of the record above; an empty cell above ends it.
    fn resolve_dittos(&mut self) {
        for (column, place) in self.columns.iter_mut().zip(0..) {
            let dittos: Vec<bool> = column.texts.iter().map(|text| is_ditto(text)).collect();
            if !dittos.contains(&true) {
                continue;
            }
            let mut open: Option<(usize, u32)> = None;
            for (at, number) in column.numbers.iter_mut().enumerate() {
                if *number == EMPTY {
                    open = None;
                } else if dittos.get(*number as usize) != Some(&true) {
                    open = Some((at, *number));
                } else if let Some((source, above)) = open {
                    self.dittos.insert((at, place), (source, *number));
                    *number = above;
                }
            }
        }
    }
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
