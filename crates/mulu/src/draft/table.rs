//! The draft: tables as found, each cell with its text, its address and where it was inherited from.

use std::sync::Arc;

use super::{Address, CellRange};
use crate::decode::{self, Decoded, record, word_list};
use crate::error::Error;
use crate::model::Field;
use crate::parse::fold;

word_list! {
    /// What this document is.
    ///
    /// ```
    /// assert_eq!(mulu::draft::DraftTag::default().as_str(), "draft");
    /// ```
    #[derive(Default)]
    pub enum DraftTag {
        /// Tables as found, “表格原样”.
        #[default]
        Draft = "draft", "表格原样";
    }
}

record! {
    /// Tables as found, “表格原样”: text and where it stood. Nothing in it has been judged.
    ///
    /// ```
    /// use mulu::draft::{Draft, Grid, GridRow};
    /// let grid = Grid {
    ///     sheet: "目录".into(),
    ///     rows: vec![
    ///         GridRow::new(0, ["序号", "公开事项", "公开内容", "公开时限"]),
    ///         GridRow::new(1, ["1", "机构信息", "机构职能", "及时公开"]),
    ///     ],
    ///     merges: vec![],
    ///     merges_known: true,
    /// };
    /// let draft = Draft::from_grids(&[grid]);
    /// assert_eq!(draft.tables[0].range.to_string(), "A1:D2");
    /// ```
    pub struct Draft {
        /// Always `draft`.
        pub kind: DraftTag,
        /// The tables found, in the order of the sheets.
        pub tables: Vec<DraftTable>,
        /// Sheets in which no table was recognised.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub other_sheets: Vec<String>,
    }
}

record! {
    /// One table of a sheet.
    ///
    /// ```
    /// assert!(mulu::draft::DraftTable::default().columns.is_empty());
    /// ```
    pub struct DraftTable {
        /// Name of the sheet, “工作表”; empty for a file without sheets.
        pub sheet: String,
        /// Header and records, “范围”.
        pub range: CellRange,
        /// Whether the file can say which cells are merged; CSV cannot.
        pub merges_known: bool,
        /// What stands above the header: title, legend, date.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub preamble: Vec<DraftCell>,
        /// The columns, from left to right.
        pub columns: Vec<DraftColumn>,
        /// The records, from top to bottom.
        pub rows: Vec<DraftRow>,
        /// Rows between two records that hold nothing, “空行”; a range for each gap.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub blank_rows: Vec<CellRange>,
        /// What stands below the records.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub notes: Vec<DraftCell>,
    }
}

record! {
    /// One column with the path of its headers.
    ///
    /// ```
    /// assert!(mulu::draft::DraftColumn::default().field.is_none());
    /// ```
    pub struct DraftColumn {
        /// The lowest header cell.
        pub address: Address,
        /// Headers from the outermost to the lowest, “表头”.
        pub header: Vec<Arc<str>>,
        /// The column of a catalogue it was recognised as; `None` for a column nobody knows.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub field: Option<Field>,
    }
}

record! {
    /// One record.
    ///
    /// ```
    /// assert!(mulu::draft::DraftRow::default().cells.is_empty());
    /// ```
    pub struct DraftRow {
        /// Row as spreadsheets number it, from 1.
        pub number: u32,
        /// Title of the section it stands in, where the table has such rows.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub section: Option<Arc<str>>,
        /// How many cells the file gives the row from column A on, blank ones included; a workbook does not say.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub width: Option<u32>,
        /// Filled and inherited cells, from left to right; those under no header too.
        pub cells: Vec<DraftCell>,
    }
}

record! {
    /// One filled or inherited cell.
    ///
    /// ```
    /// assert!(mulu::draft::DraftCell::default().inherited_from.is_none());
    /// ```
    pub struct DraftCell {
        /// Where it stands.
        pub address: Address,
        /// Its text, line breaks and widths as in the file; for an inherited cell, the text it inherits.
        pub text: Arc<str>,
        /// The merged range it belongs to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub merged: Option<CellRange>,
        /// The cell whose text it shares: the top of its merged range.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub inherited_from: Option<Address>,
    }
}

impl Draft {
    /// Decodes a draft from JSON, with every structural defect.
    ///
    /// # Errors
    /// Only where there is nothing to judge: not UTF-8, not JSON, too deep, not an object.
    ///
    /// ```
    /// use mulu::draft::Draft;
    /// let decoded = Draft::from_json(br#"{"kind":"draft","tables":[],"sheets":[]}"#).unwrap();
    /// assert_eq!(decoded.defects[0].pointer, "/sheets");
    /// ```
    pub fn from_json(bytes: &[u8]) -> Result<Decoded<Self>, Error> {
        decode::from_text(decode::text_of(bytes)?)
    }

    /// Makes sure that there is a table to judge or to read.
    ///
    /// # Errors
    /// [`Error::NoTable`], which names the sheets looked at.
    ///
    /// ```
    /// assert_eq!(mulu::draft::Draft::default().require_table().unwrap_err().code(), "no_table");
    /// ```
    pub fn require_table(&self) -> Result<(), Error> {
        if self.tables.is_empty() {
            let sheets = self.other_sheets.clone();
            return Err(Error::NoTable { sheets });
        }
        Ok(())
    }
}

impl DraftTable {
    /// The column recognised as `field`, or the column that holds it in words.
    ///
    /// ```
    /// # use mulu::draft::{Draft, Grid, GridRow};
    /// # let header = GridRow::new(0, ["序号", "公开事项", "公开内容", "公开时限"]);
    /// # let record = GridRow::new(1, ["1", "机构信息", "机构职能", "及时公开"]);
    /// # let grid = Grid { sheet: "目录".into(), rows: vec![header, record], merges: vec![], merges_known: true };
    /// # let draft = Draft::from_grids(&[grid]);
    /// use mulu::model::Field;
    /// let column = draft.tables[0].column_of(Field::TimeLimit).unwrap();
    /// assert_eq!(column.address.to_string(), "D1");
    /// assert!(draft.tables[0].column_of(Field::Link).is_none());
    /// ```
    #[must_use]
    pub fn column_of(&self, field: Field) -> Option<&DraftColumn> {
        let find = |field| {
            self.columns
                .iter()
                .find(|column| column.field == Some(field))
        };
        find(field).or_else(|| field.in_words().and_then(find))
    }
}

impl DraftTable {
    /// Whether a row holds nothing but a number in the column of 序号: kept, and no record.
    #[must_use]
    pub(crate) fn holds_only_a_number(&self, row: &DraftRow) -> bool {
        let is_seq = |column: &&DraftColumn| column.field == Some(Field::Seq);
        let Some(seq) = self.columns.iter().find(is_seq) else {
            return false;
        };
        let mut inherited = 0;
        let mut numbered = false;
        for cell in &row.cells {
            if cell.inherited_from.is_some() {
                inherited += 1;
            } else if cell.address.column == seq.address.column && is_serial(&cell.text) {
                numbered = true;
            } else {
                return false;
            }
        }
        // What is merged over most of the row is a record drawn over several rows.
        numbered && inherited * 2 < self.columns.len()
    }
}

/// 3, 3. or (3): a number and nothing else.
pub(super) fn is_serial(text: &str) -> bool {
    let mut folded = text.chars().filter_map(fold::char).peekable();
    folded.peek().is_some()
        && folded.all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '(' | ')'))
}

impl DraftRow {
    /// The cell in `column`, filled or inherited.
    ///
    /// ```
    /// # use mulu::draft::{Draft, Grid, GridRow};
    /// # let header = GridRow::new(0, ["序号", "公开事项", "公开内容", "公开时限"]);
    /// # let record = GridRow::new(1, ["1", "机构信息", "机构职能", "及时公开"]);
    /// # let grid = Grid { sheet: "目录".into(), rows: vec![header, record], merges: vec![], merges_known: true };
    /// # let draft = Draft::from_grids(&[grid]);
    /// let row = &draft.tables[0].rows[0];
    /// assert_eq!(&*row.cell(1).unwrap().text, "机构信息");
    /// assert!(row.cell(7).is_none());
    /// ```
    #[must_use]
    pub fn cell(&self, column: u32) -> Option<&DraftCell> {
        self.cells
            .binary_search_by_key(&column, |cell| cell.address.column)
            .ok()
            .and_then(|index| self.cells.get(index))
    }
}

impl DraftRow {
    /// Whether the row has a cell in `column`, filled or not; a CSV record may end before it.
    ///
    /// ```
    /// let row = mulu::draft::DraftRow { width: Some(3), ..Default::default() };
    /// assert!(row.reaches(2) && !row.reaches(3));
    /// ```
    #[must_use]
    pub fn reaches(&self, column: u32) -> bool {
        self.width.is_none_or(|width| column < width)
    }
}

impl DraftColumn {
    /// The headers as one text: `公开事项/一级事项`.
    ///
    /// ```
    /// use mulu::draft::DraftColumn;
    /// let column = DraftColumn { header: vec!["公开事项".into(), "一级\n事项".into()], ..Default::default() };
    /// assert_eq!(column.title(), "公开事项/一级事项");
    /// ```
    #[must_use]
    pub fn title(&self) -> String {
        let parts: Vec<String> = self
            .header
            .iter()
            .map(|part| part.split_whitespace().collect())
            .collect();
        parts.join("/")
    }
}
