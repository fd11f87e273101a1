//! What the strings and formats of a workbook mean, asked of `calamine` once for each.

use std::fmt::Write as _;
use std::io::Cursor;
use std::sync::Arc;

use calamine::{DataRef, ExcelDateTime, ExcelDateTimeType, Reader, Xlsx};

use super::cell_text;
use super::plain_cell::{PlainCell, Value};
use super::repack::{self, Repack};
use super::vet::Sink;
use crate::gather::{Gather, Texts};
use crate::{Fault, TableError};

/// The table of strings, and how numbers of each format are shown.
pub(super) struct Meanings {
    strings: Vec<Option<Arc<str>>>,
    /// What kind of date, for each format; nothing for a number.
    formats: Vec<Option<ExcelDateTimeType>>,
    from_1904: bool,
}

impl Meanings {
    /// Asks by a sheet of our own that uses each string and each format once.
    pub(super) fn ask(
        mut repack: Repack,
        (strings, formats): (usize, usize),
        from_1904: bool,
        texts: &mut Texts,
    ) -> Result<Self, TableError> {
        let mut sheet = String::from("<worksheet><sheetData><row>");
        // Writing to a String cannot fail.
        for string in 0..strings {
            let _ = write!(sheet, r#"<c t="s"><v>{string}</v></c>"#);
        }
        for format in 0..formats {
            let _ = write!(sheet, r#"<c s="{format}"><v>1</v></c>"#);
        }
        sheet.push_str("</row></sheetData></worksheet>");
        repack.add(&repack::sheet_path(0), sheet.as_bytes())?;
        drop(sheet);
        let archive = repack.finish(1, from_1904)?;
        let mut meanings = Self {
            strings: Vec::with_capacity(strings),
            formats: Vec::with_capacity(formats),
            from_1904,
        };
        meanings.listen(archive, texts).map_err(|error| {
            TableError::damaged_by(Fault::Markup, repack::STRINGS, calamine::Error::Xlsx(error))
        })?;
        Ok(meanings)
    }

    fn listen(&mut self, archive: Vec<u8>, texts: &mut Texts) -> Result<(), calamine::XlsxError> {
        let mut reader: Xlsx<_> = Xlsx::new(Cursor::new(archive))?;
        let mut cells = reader.worksheet_cells_reader(&repack::sheet_name(0))?;
        while let Some(cell) = cells.next_cell()? {
            match cell.get_value() {
                DataRef::SharedString(text) => self.strings.push(texts.share(text)),
                DataRef::DateTime(moment) if moment.is_duration() => {
                    self.formats.push(Some(ExcelDateTimeType::TimeDelta));
                }
                DataRef::DateTime(_) => self.formats.push(Some(ExcelDateTimeType::DateTime)),
                _ => self.formats.push(None),
            }
        }
        Ok(())
    }

    fn number(&self, value: f64, format: usize) -> DataRef<'static> {
        match self.formats.get(format) {
            Some(Some(kind)) => DataRef::DateTime(ExcelDateTime::new(value, *kind, self.from_1904)),
            _ => DataRef::Float(value),
        }
    }
}

/// Gathers the cells of one sheet, with their meanings.
pub(super) struct PlainSheet<'a, 'b> {
    pub(super) gather: Gather<'a>,
    pub(super) meanings: &'b Meanings,
    pub(super) texts: &'b mut Texts,
}

impl Sink for PlainSheet<'_, '_> {
    fn take(&mut self, cell: &PlainCell<'_>) -> Result<bool, TableError> {
        self.gather.count()?;
        let shared = match cell.value {
            Value::Blank => None,
            Value::Shared(string) => match self.meanings.strings.get(string) {
                Some(text) => text.clone(),
                None => return Ok(false),
            },
            Value::Number(value, format) => {
                let number = self.meanings.number(value, format);
                self.texts.share(&cell_text::of(&number))
            }
            Value::Bool(value) => self.texts.share(&cell_text::of(&DataRef::Bool(value))),
            Value::Text(text) => self.texts.share(text),
        };
        if let Some(text) = shared {
            self.gather.push(cell.row, cell.column, text);
        }
        Ok(true)
    }
}
