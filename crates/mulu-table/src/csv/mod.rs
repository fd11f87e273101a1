//! CSV: text in columns.

mod decode;
mod delimiter;

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use mulu::draft::Grid;

use crate::gather::{Gather, Texts};
use crate::{Bound, Limits, TableError};

/// Reads a CSV file within the default [`Limits`] into one [`Grid`] without a sheet name.
///
/// The encoding is that of the byte order mark, else UTF-8, else what the text looks like, else GB18030; a text
/// that fits none of them is refused, never read with losses. Columns are parted by comma, tab or semicolon,
/// whichever fits; `name` decides for `.tsv`. Rows are numbered as spreadsheets show them: one per record, blank
/// lines included, however many lines a quoted cell runs over.
///
/// # Errors
///
/// [`TableError::Encoding`], [`TableError::Nul`], [`TableError::UnclosedQuote`], [`TableError::TooLarge`].
///
/// ```
/// let grid = mulu_table::read_csv("序号;事项\n\n1;\"机构\n职能\"\n".as_bytes(), "a.csv")?;
/// assert_eq!(grid.rows[1].row, 2);
/// assert_eq!(grid.rows[1].cells[1].text.as_ref(), "机构\n职能");
/// # Ok::<(), mulu_table::TableError>(())
/// ```
pub fn read_csv(bytes: &[u8], name: &str) -> Result<Grid, TableError> {
    read_csv_with(bytes, name, &Limits::DEFAULT)
}

/// Reads a CSV file within `limits`; otherwise as [`read_csv`].
///
/// # Errors
///
/// [`TableError`], as [`read_csv`].
///
/// ```
/// use mulu_table::{Limits, read_csv_with};
/// assert!(read_csv_with(b"1,2", "a.csv", &Limits { input_bytes: 2, ..Limits::DEFAULT }).is_err());
/// ```
pub fn read_csv_with(bytes: &[u8], name: &str, limits: &Limits) -> Result<Grid, TableError> {
    if bytes.len() > limits.input_bytes {
        return Err(TableError::too_large(
            Bound::InputBytes,
            limits.input_bytes,
            "",
        ));
    }
    let text = decode::decode(bytes)?;
    if let Some(at) = memchr::memchr(0, text.as_bytes()) {
        let line = memchr::memchr_iter(b'\n', &text.as_bytes()[..at]).count() + 1;
        return Err(TableError::Nul { line });
    }
    let delimiter = delimiter::of(&text, name);
    let mut count = 0;
    let mut gather = Gather::new("", &mut count, limits);
    let mut texts = Texts::default();
    let mut records = Records::new(text.as_bytes(), delimiter, limits);
    while records.advance()? {
        for (column, field) in (0u32..).zip(records.fields()) {
            gather.count()?;
            // Splitting UTF-8 at ASCII marks leaves UTF-8, so nothing is lost here.
            if let Some(shared) = texts.share(&String::from_utf8_lossy(field)) {
                gather.push(records.row, column, shared);
            }
        }
        gather.width(
            records.row,
            u32::try_from(records.fields).unwrap_or(u32::MAX),
        );
    }
    Ok(gather.into_grid())
}

/// What is appended to the text, as a record of its own: if it is not the last record read, a quote swallowed it.
const END: &[u8] = b"\n\0";

/// Records one after the other, with the number of the row each would have in a spreadsheet.
struct Records<'a> {
    reader: Reader,
    text: &'a [u8],
    at: usize,
    fed_end: usize,
    /// Row of the current record, counted from 0.
    row: u32,
    next_row: u32,
    out: Vec<u8>,
    ends: Vec<usize>,
    fields: usize,
    limit: usize,
}

impl<'a> Records<'a> {
    fn new(text: &'a [u8], delimiter: u8, limits: &Limits) -> Self {
        Self {
            reader: ReaderBuilder::new().delimiter(delimiter).build(),
            text,
            at: 0,
            fed_end: 0,
            row: 0,
            next_row: 0,
            out: vec![0; limits.cell_bytes.clamp(16, 1 << 16)],
            ends: vec![0; 64],
            fields: 0,
            limit: limits.cell_bytes,
        }
    }

    /// Counts the blank lines before the next record, which the parser skips.
    fn skip_blank_lines(&mut self) {
        while let Some(&byte) = self.text.get(self.at) {
            let ends_a_pair = byte == b'\n' && self.at > 0 && self.text[self.at - 1] == b'\r';
            if byte != b'\n' && byte != b'\r' {
                break;
            }
            self.next_row += u32::from(!ends_a_pair);
            self.at += 1;
        }
    }

    /// Moves to the next record; false when there is none.
    fn advance(&mut self) -> Result<bool, TableError> {
        self.skip_blank_lines();
        self.row = self.next_row;
        let (mut out, mut end) = (0, 0);
        loop {
            let input = if self.at < self.text.len() {
                &self.text[self.at..]
            } else {
                &END[self.fed_end..]
            };
            let (result, read, wrote, ended) =
                self.reader
                    .read_record(input, &mut self.out[out..], &mut self.ends[end..]);
            if self.at < self.text.len() {
                self.at += read;
            } else {
                self.fed_end += read;
            }
            out += wrote;
            end += ended;
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => self.grow(out)?,
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::Record => break,
                ReadRecordResult::End => return Ok(false),
            }
        }
        self.fields = end;
        self.next_row = self.row + 1;
        if memchr::memchr(0, &self.out[..out]).is_some() {
            // The text itself holds no NUL: this is the end mark, alone or within an open quote.
            return if out == 1 && end == 1 {
                Ok(false)
            } else {
                Err(TableError::UnclosedQuote { row: self.row + 1 })
            };
        }
        Ok(true)
    }

    fn grow(&mut self, used: usize) -> Result<(), TableError> {
        if used >= self.limit {
            let place = format!("{}", self.row + 1);
            return Err(TableError::too_large(Bound::CellBytes, self.limit, &place));
        }
        self.out.resize((self.out.len() * 2).min(self.limit), 0);
        Ok(())
    }

    fn fields(&self) -> impl Iterator<Item = &[u8]> {
        let starts = std::iter::once(0).chain(self.ends[..self.fields].iter().copied());
        starts
            .zip(&self.ends[..self.fields])
            .map(|(start, &end)| &self.out[start..end])
    }
}
