//! The cell each value of a catalogue came from.

use std::collections::BTreeMap;

use serde::Serialize;

use super::ditto::Dittos;
use super::typed::Record;
use super::{Address, DraftRow, DraftTable};
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
#[derive(Debug, Clone, Default)]
pub struct Origins<'d> {
    pub(super) tables: &'d [DraftTable],
    /// For each entry, its table and its row in that table.
    pub(super) rows: Vec<(usize, usize)>,
    /// For each table, what its 同上 repeat.
    pub(super) dittos: Vec<Dittos>,
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
    /// The table and the row an entry came from.
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
        let &(table, row) = self.rows.get(entry)?;
        let table = self.tables.get(table)?;
        Some((table, table.rows.get(row)?))
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
        self.rows.binary_search(&(table, row)).ok()
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
        self.rows.get(entry).map(|&(table, _)| table)
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
        self.row(entry).is_some_and(|(table, row)| {
            table
                .column_of(field)
                .is_some_and(|column| row.reaches(column.address.column))
        })
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
        let &(table, at) = self.rows.get(entry)?;
        let dittos = self.dittos.get(table)?;
        let table = self.tables.get(table)?;
        let row = table.rows.get(at)?;
        let column = table.column_of(field)?.address.column;
        let record = Record {
            table,
            row,
            at,
            dittos,
        };
        let address = Address::new(row.number.saturating_sub(1), column);
        let (text, inherited_from) = record.effective(column).map_or(("", None), |(cell, from)| {
            (
                row.cell(column).map_or("", |own| &own.text),
                from.or(cell.inherited_from),
            )
        });
        Some(Origin {
            sheet: &table.sheet,
            address,
            text,
            inherited_from,
        })
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
        for entry in 0..self.rows.len() {
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
