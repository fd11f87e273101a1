//! What the strings and formats of a workbook mean.

use std::fmt::Write as _;
use std::io::Cursor;
use std::sync::Arc;

use calamine::{DataRef, ExcelDateTime, ExcelDateTimeType, Reader, Xlsx};

use super::cell_text;
use super::plain_cell::{PlainCell, Value};
use super::repack::{self, Repack};
use super::vet::{Sink, StringItem};
use crate::gather::{Gather, Texts};
use crate::{Fault, TableError};

/// The table of strings, and how numbers of each format are shown.
pub(super) struct Meanings {
    strings: Vec<Option<Arc<str>>>,
    /// What kind of date, for each format; nothing for a number.
    formats: Vec<Option<ExcelDateTimeType>>,
    from_1904: bool,
}

/// Strings of an unusual form: their elements, and their numbers.
#[derive(Default)]
pub(super) struct Left {
    elements: String,
    numbers: Vec<usize>,
}

impl Meanings {
    /// Nothing known yet.
    pub(super) const fn new(from_1904: bool) -> Self {
        Self {
            strings: Vec::new(),
            formats: Vec::new(),
            from_1904,
        }
    }

    /// Takes the strings of the usual form from the vetted `part`; what is left has to be asked.
    pub(super) fn take(
        &mut self,
        part: &[u8],
        strings: Vec<StringItem>,
        texts: &mut Texts,
    ) -> Result<Left, TableError> {
        let part = simdutf8::compat::from_utf8(part)
            .map_err(|error| TableError::damaged_by(Fault::Markup, repack::STRINGS, error))?;
        let mut left = Left::default();
        self.strings.reserve(strings.len());
        for (number, string) in strings.into_iter().enumerate() {
            self.strings.push(match string {
                StringItem::Text(place) => texts.share(&part[place]),
                StringItem::Element(place) => {
                    left.elements.push_str(&part[place]);
                    left.numbers.push(number);
                    None
                }
            });
        }
        Ok(left)
    }

    /// Asks `calamine` by a sheet of our own that uses each string that is left and each format once.
    pub(super) fn ask(
        &mut self,
        mut repack: Repack,
        left: &Left,
        formats: usize,
        texts: &mut Texts,
    ) -> Result<(), TableError> {
        let mut sheet = String::from("<worksheet><sheetData><row>");
        // Writing to a String cannot fail.
        for string in 0..left.numbers.len() {
            let _ = write!(sheet, r#"<c t="s"><v>{string}</v></c>"#);
        }
        for format in 0..formats {
            let _ = write!(sheet, r#"<c s="{format}"><v>1</v></c>"#);
        }
        sheet.push_str("</row></sheetData></worksheet>");
        repack.add(&repack::sheet_path(0), sheet.as_bytes())?;
        drop(sheet);
        let strings = format!("<sst>{}</sst>", left.elements);
        repack.add(repack::STRINGS, strings.as_bytes())?;
        drop(strings);
        let archive = repack.finish(1, self.from_1904)?;
        self.listen(archive, left, texts).map_err(|error| {
            TableError::damaged_by(Fault::Markup, repack::STRINGS, calamine::Error::Xlsx(error))
        })
    }

    fn listen(
        &mut self,
        archive: Vec<u8>,
        left: &Left,
        texts: &mut Texts,
    ) -> Result<(), calamine::XlsxError> {
        let mut numbers = left.numbers.iter();
        let mut reader: Xlsx<_> = Xlsx::new(Cursor::new(archive))?;
        let mut cells = reader.worksheet_cells_reader(&repack::sheet_name(0))?;
        while let Some(cell) = cells.next_cell()? {
            match cell.get_value() {
                DataRef::SharedString(text) => {
                    if let Some(&number) = numbers.next() {
                        self.strings[number] = texts.share(text);
                    }
                }
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
