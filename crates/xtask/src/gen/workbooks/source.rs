//! The form of a source file.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A whole source file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Source {
    /// A catalogue with a faulty and a clean copy.
    pub(crate) catalogue: Option<Catalogue>,
    /// Tables written out cell by cell.
    #[serde(default)]
    pub(crate) grid: Vec<Grid>,
}

/// A catalogue in the national layout, with 14 leaf columns.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Catalogue {
    pub(crate) path: String,
    pub(crate) clean_path: String,
    pub(crate) sheet: String,
    pub(crate) title: String,
    pub(crate) legend: String,
    /// The disclosing body of most entries.
    pub(crate) body: String,
    /// The disclosing bodies of entries that span two levels.
    pub(crate) county_bodies: String,
    /// The boxes of the channel cell, line by line.
    pub(crate) options: Vec<Vec<String>>,
    /// Short name of an instrument to its citation.
    pub(crate) instruments: BTreeMap<String, String>,
    pub(crate) limits: BTreeMap<String, String>,
    /// Name of a set of channels to the boxes that are ticked.
    pub(crate) channels: BTreeMap<String, Vec<String>>,
    pub(crate) group: Vec<Group>,
}

/// The entries under one 一级事项.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Group {
    pub(crate) primary: String,
    /// The basis of entries that state none of their own: one merged cell.
    pub(crate) basis: Vec<String>,
    pub(crate) entry: Vec<Entry>,
}

/// One row of the clean catalogue, with what the faulty copy writes instead.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    pub(crate) secondary: String,
    pub(crate) content: String,
    pub(crate) basis: Option<Vec<String>>,
    pub(crate) limit: String,
    pub(crate) channels: String,
    /// What stands in brackets after 其他.
    pub(crate) other: Option<String>,
    /// The specific group; the whole of society if omitted.
    pub(crate) groups: Option<String>,
    #[serde(default)]
    pub(crate) on_request: bool,
    /// Whether the county bureaus publish it too.
    #[serde(default)]
    pub(crate) counties: bool,
    #[serde(default)]
    pub(crate) defect: Vec<Defect>,
}

/// One thing that is wrong in a faulty table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Defect {
    pub(crate) code: String,
    /// Further codes at the same cell.
    #[serde(default)]
    pub(crate) also: Vec<String>,
    #[serde(default)]
    pub(crate) stage: Stage,
    /// The column of the finding (catalogue) or its cell (grid); the first of `cells` if omitted.
    pub(crate) at: Option<String>,
    /// Column letter to the faulty text.
    #[serde(default)]
    pub(crate) cells: BTreeMap<String, String>,
    pub(crate) zh: String,
    pub(crate) en: String,
}

/// When the rule that reports a defect is due.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Stage {
    /// The first release.
    #[default]
    First,
    /// A later one.
    Next,
}

/// A table written out cell by cell.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Grid {
    pub(crate) path: String,
    /// A second copy in GB18030.
    pub(crate) gbk_path: Option<String>,
    #[serde(default)]
    pub(crate) format: Format,
    #[serde(default = "default_sheet")]
    pub(crate) sheet: String,
    pub(crate) zh: String,
    pub(crate) en: String,
    pub(crate) rows: Vec<Vec<String>>,
    /// Merged ranges, A1.
    #[serde(default)]
    pub(crate) merges: Vec<String>,
    /// Rows drawn as headers, as shown by the spreadsheet.
    #[serde(default)]
    pub(crate) headers: Vec<u32>,
    #[serde(default)]
    pub(crate) defect: Vec<Defect>,
}

/// The file type of a grid.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Format {
    /// Workbook.
    #[default]
    Xlsx,
    /// Comma-separated, UTF-8 with a byte order mark.
    Csv,
}

fn default_sheet() -> String {
    "Sheet1".to_owned()
}
