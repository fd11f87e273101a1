//! Reads workbooks and CSV files into grids: filled cells with their text and address, and merged ranges.
//!
//! Nothing is interpreted here, and nothing is trusted: every size a file claims is counted against [`Limits`]
//! while it is unpacked, so a hostile file ends in a [`TableError`], never in exhausted memory.
//! No file, clock, network or thread is touched; the crate builds for `wasm32-unknown-unknown`.
//!
//! ```
//! let grids = mulu_table::read("序号,公开事项\n1,机构职能\n".as_bytes(), "目录.csv")?;
//! assert_eq!(grids[0].rows[1].cells[1].text.as_ref(), "机构职能");
//! # Ok::<(), mulu_table::TableError>(())
//! ```
#![forbid(unsafe_code)]

mod csv;
mod error;
mod format;
mod gather;
mod limits;
mod open;
mod words;
mod xlsx;

pub use csv::{read_csv, read_csv_with};
pub use error::{Bound, Fault, Source, TableError};
pub use format::{Format, sniff};
pub use limits::Limits;
pub use open::{check, check_in, check_watched, open};
pub use xlsx::{read_xlsx, read_xlsx_with};

use mulu::draft::Grid;

/// Reads a workbook or CSV file within the default [`Limits`]: one [`Grid`] per visible sheet, in the order of the tabs.
///
/// What the file is, is judged by its content and only then by `name`.
/// Hidden sheets are left out, since whoever handed in the file does not see them; hidden rows and columns are kept.
///
/// # Errors
///
/// [`TableError`], which says in one sentence what is wrong, where, and what to do.
///
/// ```
/// use mulu::Lang;
/// let error = mulu_table::read(b"", "empty.xlsx").unwrap_err();
/// assert_eq!(error.code(), "empty_file");
/// assert!(error.words(Lang::Zh).starts_with("文件是空的"));
/// ```
pub fn read(bytes: &[u8], name: &str) -> Result<Vec<Grid>, TableError> {
    read_with(bytes, name, &Limits::DEFAULT)
}

/// Reads a workbook or CSV file within `limits`; otherwise as [`read`].
///
/// # Errors
///
/// [`TableError`], as [`read`].
///
/// ```
/// use mulu_table::{Limits, read_with};
/// let limits = Limits { cells: 1, ..Limits::DEFAULT };
/// let error = read_with(b"a,b\n", "two.csv", &limits).unwrap_err();
/// assert_eq!(error.code(), "too_large");
/// ```
pub fn read_with(bytes: &[u8], name: &str, limits: &Limits) -> Result<Vec<Grid>, TableError> {
    if bytes.is_empty() {
        return Err(TableError::Empty);
    }
    match format::decide(sniff(bytes), name) {
        Format::Xlsx => read_xlsx_with(bytes, limits),
        Format::Csv => read_csv_with(bytes, name, limits).map(|grid| vec![grid]),
        Format::Encrypted => Err(TableError::Encrypted),
        format => Err(TableError::Unsupported { format }),
    }
}
