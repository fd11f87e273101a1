//! Excel workbooks.
//!
//! The parts that matter are inflated under limits and vetted, and only then handed to `calamine`, in an archive
//! of our own: `calamine` trusts the counts and addresses a file claims, and would inflate without end.
//! Strings and cells of the usual form are taken while vetting, which is three times as fast. `calamine` says what
//! any other string and each number format means, and reads a sheet with any other cell as a whole.

mod attributes;
mod cell_text;
mod meanings;
mod package;
mod plain_cell;
mod plain_text;
mod repack;
mod styles;
mod vet;
mod workbook;

use std::io::Cursor;

use calamine::{Reader, Xlsx};
use mulu::draft::Grid;

use crate::gather::{Gather, Texts};
use crate::{Bound, Fault, Limits, TableError};
use meanings::{Meanings, PlainSheet};
use package::Package;
use repack::Repack;
use vet::StringItem;
use workbook::{Sheet, Workbook};

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
    let mut reading = Reading {
        package,
        workbook: &workbook,
        limits,
        texts: Texts::default(),
        cells: 0,
        merges: 0,
        unusual: None,
    };
    let meanings = reading.meanings()?;
    let mut grids = Vec::with_capacity(workbook.sheets.len());
    for sheet in &workbook.sheets {
        grids.push(reading.sheet(sheet, &meanings, grids.len())?);
    }
    drop(meanings);
    reading.read_unusual(&mut grids)?;
    Ok(grids)
}

struct Reading<'a> {
    package: Package<'a>,
    workbook: &'a Workbook,
    limits: &'a Limits,
    texts: Texts,
    cells: usize,
    merges: usize,
    unusual: Option<Unusual>,
}

/// Sheets left to `calamine`.
struct Unusual {
    repack: Repack,
    /// Their places among all sheets.
    places: Vec<usize>,
}

impl Reading<'_> {
    fn meanings(&mut self) -> Result<Meanings, TableError> {
        let mut repack = Repack::with_room(0);
        let formats = self.styles(&mut repack)?;
        let (part, strings) = self.strings()?;
        let mut meanings = Meanings::new(self.workbook.from_1904);
        let left = meanings.take(&part, strings, &mut self.texts)?;
        drop(part);
        meanings.ask(repack, &left, formats, &mut self.texts)?;
        Ok(meanings)
    }

    /// The table of strings as the file has it, and where each of them stands.
    fn strings(&mut self) -> Result<(Vec<u8>, Vec<StringItem>), TableError> {
        let Some(path) = &self.workbook.strings else {
            return Ok((Vec::new(), Vec::new()));
        };
        let mut part = self
            .package
            .inflate(path, self.limits.shared_string_bytes)?;
        let strings = vet::strings(&mut part, path, self.limits)?;
        Ok((part, strings))
    }

    /// Adds the styles; returns how many formats there are.
    fn styles(&mut self, repack: &mut Repack) -> Result<usize, TableError> {
        let Some(path) = &self.workbook.styles else {
            return Ok(0);
        };
        let text = self.package.inflate_text(path, self.limits.index_bytes)?;
        let simple = styles::simplify(&text, path)?;
        repack.add(repack::STYLES, simple.xml.as_bytes())?;
        Ok(simple.formats)
    }

    /// Reads a sheet whose cells are all of the usual form; puts any other aside, its merged ranges apart.
    fn sheet(
        &mut self,
        sheet: &Sheet,
        meanings: &Meanings,
        place: usize,
    ) -> Result<Grid, TableError> {
        let mut part = self.package.inflate(&sheet.path, self.limits.part_bytes)?;
        let before = self.cells;
        let mut plain = PlainSheet {
            gather: Gather::new(&sheet.name, &mut self.cells, self.limits),
            meanings,
            texts: &mut self.texts,
        };
        let found = vet::sheet(&mut part, &sheet.name, self.limits, &mut plain)?;
        let mut grid = plain.gather.into_grid();
        if !found.all_taken {
            grid.rows = Vec::new();
            self.cells = before;
            self.put_aside(&part, place)?;
        }
        self.merges += found.merges.len();
        if self.merges > self.limits.merges {
            let limit = self.limits.merges;
            return Err(TableError::too_large(Bound::Merges, limit, &sheet.name));
        }
        grid.merges = found.merges;
        grid.merges_known = true;
        Ok(grid)
    }

    fn put_aside(&mut self, part: &[u8], place: usize) -> Result<(), TableError> {
        let mut unusual = match self.unusual.take() {
            Some(unusual) => unusual,
            None => self.unusual(part.len())?,
        };
        let path = repack::sheet_path(unusual.places.len());
        unusual.repack.add(&path, part)?;
        unusual.places.push(place);
        self.unusual = Some(unusual);
        Ok(())
    }

    /// What `calamine` needs to know of every sheet; with room for the first.
    fn unusual(&mut self, room: usize) -> Result<Unusual, TableError> {
        let (strings, _) = self.strings()?;
        let mut repack = Repack::with_room(strings.len() + room);
        if !strings.is_empty() {
            repack.add(repack::STRINGS, &strings)?;
        }
        self.styles(&mut repack)?;
        Ok(Unusual {
            repack,
            places: Vec::new(),
        })
    }

    fn read_unusual(&mut self, grids: &mut [Grid]) -> Result<(), TableError> {
        let Some(Unusual { repack, places }) = self.unusual.take() else {
            return Ok(());
        };
        let archive = repack.finish(places.len(), self.workbook.from_1904)?;
        let mut reader: Xlsx<_> = Xlsx::new(Cursor::new(archive))
            .map_err(|error| TableError::damaged_by(Fault::Markup, repack::STRINGS, error))?;
        for (index, place) in places.into_iter().enumerate() {
            let grid = &mut grids[place];
            let gather = Gather::new(&grid.sheet, &mut self.cells, self.limits);
            let name = repack::sheet_name(index);
            grid.rows = read_cells(&mut reader, &name, &grid.sheet, gather, &mut self.texts)?.rows;
        }
        Ok(())
    }
}

fn read_cells(
    reader: &mut Xlsx<Cursor<Vec<u8>>>,
    name: &str,
    place: &str,
    mut gather: Gather<'_>,
    texts: &mut Texts,
) -> Result<Grid, TableError> {
    let damaged = |error| TableError::damaged_by(Fault::Cell, place, calamine::Error::Xlsx(error));
    let mut cells = reader.worksheet_cells_reader(name).map_err(damaged)?;
    while let Some(cell) = cells.next_cell().map_err(damaged)? {
        gather.count()?;
        let (row, column) = cell.get_position();
        if let Some(text) = texts.share(&cell_text::of(cell.get_value())) {
            if row >= ROWS || column >= COLUMNS {
                return Err(TableError::damaged(Fault::Address, place));
            }
            gather.push(row, column, text);
        }
    }
    Ok(gather.into_grid())
}
