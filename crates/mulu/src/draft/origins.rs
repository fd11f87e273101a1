//! The cell each value of a catalogue came from.

use std::collections::BTreeMap;

use serde::Serialize;

use super::ditto::Dittos;
use super::records::Records;
use super::{Address, DraftColumn, DraftRow, DraftTable, FrameView};
use crate::model::Field;

/// Where the values of a catalogue stood in its tables.
///
/// It lies beside the catalogue, never inside it.
///
/// ```
/// use mulu::draft::{Draft, Grid, GridRow};
/// use mulu::model::Field;
/// # let grid = Grid {
/// #     sheet: "目录".into(),
/// #     rows: vec![
/// #         GridRow::new(0, ["序号", "公开事项", "公开内容", "公开时限"]),
/// #         GridRow::new(1, ["1", "机构信息", "机构职能", "及时公开"]),
/// #     ],
/// #     merges: vec![],
/// #     merges_known: true,
/// # };
/// let draft = Draft::from_grids(&[grid]);
/// let (catalogue, origins) = draft.to_catalogue();
/// assert_eq!(catalogue.entries.len(), 1);
/// assert_eq!(origins.cell(0, Field::TimeLimit).unwrap().address.to_string(), "D2");
/// ```
#[derive(Debug, Clone)]
pub struct Origins<'d>(Of<'d>);

/// What the catalogue was made of.
#[derive(Debug, Clone)]
enum Of<'d> {
    Tables {
        tables: &'d [DraftTable],
        /// For each entry, its table and its row in that table.
        rows: Vec<(usize, usize)>,
        /// For each table, what its 同上 repeat.
        dittos: Vec<Dittos>,
    },
    /// Every record is an entry.
    #[cfg_attr(
        not(feature = "frames"),
        expect(dead_code, reason = "there is no frame to make it of")
    )]
    Frame(FrameView<'d>),
}

/// The cell one value came from.
///
/// ```
/// # use mulu::draft::{Draft, Grid, GridRow};
/// # let header = GridRow::new(0, ["序号", "公开事项", "公开内容", "公开时限"]);
/// # let record = GridRow::new(1, ["1", "机构信息", "机构职能", "及时公开"]);
/// # let grid = Grid { sheet: "目录".into(), rows: vec![header, record], merges: vec![], merges_known: true };
/// # let draft = Draft::from_grids(&[grid]);
/// use mulu::model::Field;
/// let (_, origins) = draft.to_catalogue();
/// let origin = origins.cell(0, Field::TimeLimit).unwrap();
/// assert_eq!((origin.sheet, origin.text), ("目录", "及时公开"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Origin<'d> {
    /// Name of the sheet, “工作表”.
    pub sheet: &'d str,
    /// The cell of this record, whether filled or not.
    pub address: Address,
    /// The text of the cell, or the text it inherits; empty for an empty cell.
    pub text: &'d str,
    /// The cell the text was inherited from: the top of a merged range, or the row above a 同上.
    pub inherited_from: Option<Address>,
}

impl<'d> Origins<'d> {
    /// Of tables whose rows have still to be told.
    pub(super) fn of_tables(tables: &'d [DraftTable]) -> Self {
        Self(Of::Tables {
            tables,
            rows: Vec::with_capacity(tables.iter().map(|table| table.rows.len()).sum()),
            dittos: tables.iter().map(Dittos::of).collect(),
        })
    }

    /// The next entry came from this row of this table.
    pub(super) fn push(&mut self, table: usize, row: usize) {
        if let Of::Tables { rows, .. } = &mut self.0 {
            rows.push((table, row));
        }
    }

    /// Of a data frame.
    #[cfg(feature = "frames")]
    pub(crate) const fn of_frame(frame: FrameView<'d>) -> Self {
        Self(Of::Frame(frame))
    }

    pub(super) fn records(&self, table: usize) -> Option<Records<'_, 'd>> {
        match &self.0 {
            Of::Tables { tables, dittos, .. } => {
                Some(Records::Rows(tables.get(table)?, dittos.get(table)?))
            }
            Of::Frame(frame) => Some(Records::Frame(*frame)),
        }
    }

    /// The records of the entry's table, and its place among them.
    fn of(&self, entry: usize) -> Option<(Records<'_, 'd>, usize)> {
        match &self.0 {
            Of::Tables { rows, .. } => {
                let &(table, row) = rows.get(entry)?;
                Some((self.records(table)?, row))
            }
            Of::Frame(frame) => (entry < frame.len()).then_some((Records::Frame(*frame), entry)),
        }
    }

    /// The table an entry came from, with its columns.
    pub(crate) fn table_of(&self, entry: usize) -> Option<&'d DraftTable> {
        match self.of(entry)?.0 {
            Records::Rows(table, _) => Some(table),
            Records::Frame(frame) => Some(frame.table()),
        }
    }

    /// Whether the values came from a data frame.
    pub(crate) const fn is_frame(&self) -> bool {
        matches!(self.0, Of::Frame(_))
    }

    /// How many cells the file gives the entry's row, where it says so.
    pub(crate) fn width(&self, entry: usize) -> Option<u32> {
        let (records, at) = self.of(entry)?;
        records.width(at)
    }

    /// What is written in a column of the entry's row.
    pub(crate) fn written(&self, entry: usize, column: u32) -> Option<&'d str> {
        let (records, at) = self.of(entry)?;
        Some(records.cell(at, column)?.text)
    }

    /// What is written in the boxes of the entry's row, from left to right.
    pub(crate) fn boxes(&self, entry: usize) -> impl Iterator<Item = Option<&'d str>> {
        let columns = self.table_of(entry).map_or(&[][..], |table| &table.columns);
        let boxes = columns
            .iter()
            .filter(|column| column.field.is_some_and(Field::is_box));
        boxes.map(move |column| self.written(entry, column.address.column))
    }

    /// The first cell of the entry's row, and the sheet it stands in.
    pub(crate) fn first_cell(&self, entry: usize) -> Option<(&'d str, Address)> {
        let (records, at) = self.of(entry)?;
        let table = self.table_of(entry)?;
        let address = Address::new(records.sheet_row(at)?, table.range.first.column);
        Some((&table.sheet, address))
    }

    /// The table and the row an entry came from; `None` for a data frame, which has no rows of cells.
    ///
    /// ```
    /// # use mulu::draft::{Draft, Grid, GridRow};
    /// # let header = GridRow::new(0, ["序号", "公开事项", "公开内容", "公开时限"]);
    /// # let record = GridRow::new(1, ["1", "机构信息", "机构职能", "及时公开"]);
    /// # let grid = Grid { sheet: "目录".into(), rows: vec![header, record], merges: vec![], merges_known: true };
    /// # let draft = Draft::from_grids(&[grid]);
    /// let (_, origins) = draft.to_catalogue();
    /// let (table, row) = origins.row(0).unwrap();
    /// assert_eq!((&*table.sheet, row.number), ("目录", 2));
    /// ```
    #[must_use]
    pub fn row(&self, entry: usize) -> Option<(&'d DraftTable, &'d DraftRow)> {
        match self.of(entry)? {
            (Records::Rows(table, _), at) => Some((table, table.rows.get(at)?)),
            (Records::Frame(_), _) => None,
        }
    }

    /// The entry a row of a table became.
    ///
    /// ```
    /// # use mulu::draft::{Draft, Grid, GridRow};
    /// # let header = GridRow::new(0, ["序号", "公开事项", "公开内容", "公开时限"]);
    /// # let record = GridRow::new(1, ["1", "机构信息", "机构职能", "及时公开"]);
    /// # let grid = Grid { sheet: "目录".into(), rows: vec![header, record], merges: vec![], merges_known: true };
    /// # let draft = Draft::from_grids(&[grid]);
    /// let (_, origins) = draft.to_catalogue();
    /// assert_eq!(origins.entry(0, 0), Some(0));
    /// assert_eq!(origins.entry(0, 1), None);
    /// ```
    #[must_use]
    pub fn entry(&self, table: usize, row: usize) -> Option<usize> {
        match &self.0 {
            Of::Tables { rows, .. } => rows.binary_search(&(table, row)).ok(),
            Of::Frame(_) => None,
        }
    }

    /// The table an entry came from, an index into the draft.
    ///
    /// ```
    /// # use mulu::draft::{Draft, Grid, GridRow};
    /// # let header = GridRow::new(0, ["序号", "公开事项", "公开内容", "公开时限"]);
    /// # let record = GridRow::new(1, ["1", "机构信息", "机构职能", "及时公开"]);
    /// # let grid = Grid { sheet: "目录".into(), rows: vec![header, record], merges: vec![], merges_known: true };
    /// # let draft = Draft::from_grids(&[grid]);
    /// let (_, origins) = draft.to_catalogue();
    /// assert_eq!(origins.table(0), Some(0));
    /// ```
    #[must_use]
    pub fn table(&self, entry: usize) -> Option<usize> {
        match &self.0 {
            Of::Tables { rows, .. } => rows.get(entry).map(|&(table, _)| table),
            Of::Frame(frame) => (entry < frame.len()).then_some(0),
        }
    }

    /// Whether the entry's table has a column for `field`, and its row a cell there.
    ///
    /// ```
    /// # use mulu::draft::{Draft, Grid, GridRow};
    /// # let header = GridRow::new(0, ["序号", "公开事项", "公开内容", "公开时限"]);
    /// # let record = GridRow::new(1, ["1", "机构信息", "机构职能", "及时公开"]);
    /// # let grid = Grid { sheet: "目录".into(), rows: vec![header, record], merges: vec![], merges_known: true };
    /// # let draft = Draft::from_grids(&[grid]);
    /// use mulu::model::Field;
    /// let (_, origins) = draft.to_catalogue();
    /// assert!(origins.has_column(0, Field::TimeLimit));
    /// assert!(!origins.has_column(0, Field::Channels));
    /// ```
    #[must_use]
    pub fn has_column(&self, entry: usize, field: Field) -> bool {
        let Some((records, at)) = self.of(entry) else {
            return false;
        };
        let column = self.column_of(entry, field);
        column.is_some_and(|column| records.reaches(at, column.address.column))
    }

    /// The column of the entry's table that holds `field`.
    pub(crate) fn column_of(&self, entry: usize, field: Field) -> Option<&'d DraftColumn> {
        self.table_of(entry)?.column_of(field)
    }

    /// The cell a value came from; `None` where the table has no such column.
    ///
    /// ```
    /// # use mulu::draft::{Draft, Grid, GridRow};
    /// # let header = GridRow::new(0, ["序号", "公开事项", "公开内容", "公开时限"]);
    /// # let record = GridRow::new(1, ["1", "机构信息", "机构职能", "及时公开"]);
    /// # let grid = Grid { sheet: "目录".into(), rows: vec![header, record], merges: vec![], merges_known: true };
    /// # let draft = Draft::from_grids(&[grid]);
    /// use mulu::model::Field;
    /// let (_, origins) = draft.to_catalogue();
    /// assert_eq!(origins.cell(0, Field::Seq).unwrap().address.to_string(), "A2");
    /// assert!(origins.cell(0, Field::Channels).is_none());
    /// ```
    #[must_use]
    pub fn cell(&self, entry: usize, field: Field) -> Option<Origin<'d>> {
        let (records, at) = self.of(entry)?;
        let table = self.table_of(entry)?;
        let column = table.column_of(field)?.address.column;
        let address = Address::new(records.sheet_row(at)?, column);
        let (text, inherited_from) =
            records
                .effective(at, column)
                .map_or(("", None), |(cell, from)| {
                    let own = records.cell(at, column).map_or("", |own| own.text);
                    (own, from.or(cell.inherited_from))
                });
        Some(Origin {
            sheet: &table.sheet,
            address,
            text,
            inherited_from,
        })
    }

    /// How many entries came from the tables.
    fn entries(&self) -> usize {
        match &self.0 {
            Of::Tables { rows, .. } => rows.len(),
            Of::Frame(frame) => frame.len(),
        }
    }

    /// Every value of every entry with its cell, by JSON Pointer.
    ///
    /// ```
    /// # use mulu::draft::{Draft, Grid, GridRow};
    /// # let header = GridRow::new(0, ["序号", "公开事项", "公开内容", "公开时限"]);
    /// # let record = GridRow::new(1, ["1", "机构信息", "机构职能", "及时公开"]);
    /// # let grid = Grid { sheet: "目录".into(), rows: vec![header, record], merges: vec![], merges_known: true };
    /// # let draft = Draft::from_grids(&[grid]);
    /// let (_, origins) = draft.to_catalogue();
    /// assert_eq!(origins.by_pointer()["/entries/0/time_limit"].address.to_string(), "D2");
    /// ```
    #[must_use]
    pub fn by_pointer(&self) -> BTreeMap<String, Origin<'d>> {
        let mut all = BTreeMap::new();
        for entry in 0..self.entries() {
            for &field in Field::ALL {
                let Some(origin) = self.cell(entry, field) else {
                    continue;
                };
                if !origin.text.is_empty() {
                    all.entry(format!("/entries/{entry}{}", field.pointer()))
                        .or_insert(origin);
                }
            }
        }
        all
    }
}
