//! Excel workbooks.
//!
//! The parts that matter are inflated under limits and vetted, and only then handed to `calamine`, in an archive
//! of our own: `calamine` trusts the counts and addresses a file claims, and would inflate without end.

mod cell_text;
mod package;
mod plain_cell;
mod repack;
mod styles;
mod vet;
mod workbook;

use std::io::Cursor;

use calamine::{DataRef, Reader, Xlsx};
use mulu::draft::Grid;

use crate::gather::{Gather, Texts};
use crate::{Bound, Fault, Limits, TableError};
use package::Package;
use repack::Repack;
use vet::Kind;
use workbook::Workbook;

/// Rows and columns of a sheet.
const ROWS: u32 = 1_048_576;
const COLUMNS: u32 = 16_384;

/// Reads an `.xlsx` workbook within the default [`Limits`]: one [`Grid`] per visible sheet, in the order of the tabs.
///
/// Texts are what the sheet shows, up to number formats: `20` and not `20.0`, at most 15 digits, dates as
/// `2020-05-01` (with `09:30:00` if there is a time), `TRUE`, `#REF!`; percentages and thousands separators are
/// not applied. Of rich text only the text is kept, phonetic guides are left out; a formula gives its last result.
///
/// # Errors
///
/// [`TableError`], which says in one sentence what is wrong, where, and what to do.
///
/// ```
/// let error = mulu_table::read_xlsx(b"no archive").unwrap_err();
/// assert_eq!(error.code(), "damaged_workbook");
/// ```
pub fn read_xlsx(bytes: &[u8]) -> Result<Vec<Grid>, TableError> {
    read_xlsx_with(bytes, &Limits::DEFAULT)
}

/// Reads an `.xlsx` workbook within `limits`; otherwise as [`read_xlsx`].
///
/// # Errors
///
/// [`TableError`], as [`read_xlsx`].
///
/// ```
/// use mulu_table::{Limits, read_xlsx_with};
/// let strict = Limits { input_bytes: 4, ..Limits::DEFAULT };
/// assert_eq!(read_xlsx_with(b"PK\x03\x04 ...", &strict).unwrap_err().code(), "too_large");
/// ```
pub fn read_xlsx_with(bytes: &[u8], limits: &Limits) -> Result<Vec<Grid>, TableError> {
    let mut package = Package::open(bytes, limits)?;
    let workbook = Workbook::read(&mut package, limits)?;
    if workbook.sheets.is_empty() {
        return Err(TableError::NoVisibleSheet);
    }
    let mut repack = Repack::new();
    if let Some(path) = &workbook.strings {
        let mut part = package.inflate(path, limits.shared_string_bytes)?;
        vet::vet(&mut part, Kind::Strings, path, limits)?;
        repack.add(repack::STRINGS, &part)?;
    }
    if let Some(path) = &workbook.styles {
        let styles = styles::simplify(&package.inflate_text(path, limits.index_bytes)?, path)?;
        repack.add(repack::STYLES, styles.as_bytes())?;
    }
    let mut merges = Vec::with_capacity(workbook.sheets.len());
    let mut merge_count = 0;
    for (index, sheet) in workbook.sheets.iter().enumerate() {
        let mut part = package.inflate(&sheet.path, limits.part_bytes)?;
        let found = vet::vet(&mut part, Kind::Sheet, &sheet.name, limits)?;
        merge_count += found.len();
        if merge_count > limits.merges {
            return Err(TableError::too_large(
                Bound::Merges,
                limits.merges,
                &sheet.name,
            ));
        }
        repack.add(&repack::sheet_path(index), &part)?;
        merges.push(found);
    }
    let archive = repack.finish(workbook.sheets.len(), workbook.from_1904)?;
    drop(package);
    let mut reader: Xlsx<_> = Xlsx::new(Cursor::new(archive)).map_err(|error| {
        let place = workbook.strings.as_deref().unwrap_or_default();
        TableError::damaged_by(Fault::Markup, place, error)
    })?;
    let mut texts = Texts::default();
    let mut count = 0;
    let mut grids = Vec::with_capacity(merges.len());
    for (index, (sheet, merges)) in workbook.sheets.iter().zip(merges).enumerate() {
        let gather = Gather::new(&sheet.name, &mut count, limits);
        let mut grid = read_sheet(&mut reader, index, &sheet.name, gather, &mut texts)?;
        grid.merges = merges;
        grid.merges_known = true;
        grids.push(grid);
    }
    Ok(grids)
}

fn read_sheet(
    reader: &mut Xlsx<Cursor<Vec<u8>>>,
    index: usize,
    name: &str,
    mut gather: Gather<'_>,
    texts: &mut Texts,
) -> Result<Grid, TableError> {
    let damaged = |error| TableError::damaged_by(Fault::Cell, name, calamine::Error::Xlsx(error));
    let mut cells = reader
        .worksheet_cells_reader(&repack::sheet_name(index))
        .map_err(damaged)?;
    while let Some(cell) = cells.next_cell().map_err(damaged)? {
        gather.count()?;
        let (row, column) = cell.get_position();
        let shared = match cell.get_value() {
            DataRef::Empty => None,
            DataRef::SharedString(text) => texts.share_placed(text),
            other => texts.share(&cell_text::of(other)),
        };
        if let Some(text) = shared {
            if row >= ROWS || column >= COLUMNS {
                return Err(TableError::damaged(Fault::Address, name));
            }
            gather.push(row, column, text);
        }
    }
    Ok(gather.into_grid())
}
