//! An archive of vetted parts, stored and not deflated, for `calamine` to read.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::{Fault, TableError};

pub(super) const STRINGS: &str = "xl/sharedStrings.xml";
pub(super) const STYLES: &str = "xl/styles.xml";

/// Room for the directory, the list of sheets and their relations.
const INDEX: usize = 16 << 10;

/// Name under which `calamine` knows the sheet; the real one stays with us.
pub(super) fn sheet_name(index: usize) -> String {
    index.to_string()
}

pub(super) fn sheet_path(index: usize) -> String {
    format!("xl/worksheets/{index}.xml")
}

/// The archive while parts are added.
pub(super) struct Repack {
    writer: ZipWriter<Cursor<Vec<u8>>>,
}

impl Repack {
    /// An archive with room for parts of so many bytes, so that it need not be moved while it grows.
    pub(super) fn with_room(bytes: usize) -> Self {
        Self {
            writer: ZipWriter::new(Cursor::new(Vec::with_capacity(bytes + INDEX))),
        }
    }

    pub(super) fn add(&mut self, path: &str, part: &[u8]) -> Result<(), TableError> {
        self.write(path, part)
            .map_err(|error| TableError::damaged_by(Fault::Archive, path, error))
    }

    fn write(&mut self, path: &str, part: &[u8]) -> ZipResult<()> {
        let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        self.writer.start_file(path, stored)?;
        self.writer.write_all(part)?;
        Ok(())
    }

    /// Adds the list of sheets, and closes the archive.
    pub(super) fn finish(mut self, sheets: usize, from_1904: bool) -> Result<Vec<u8>, TableError> {
        let mut list = String::new();
        let mut relations = String::new();
        for index in 0..sheets {
            // Writing to a String cannot fail.
            let _ = write!(list, r#"<sheet name="{index}" r:id="r{index}"/>"#);
            let _ = write!(
                relations,
                r#"<Relationship Id="r{index}" Type="/worksheet" Target="worksheets/{index}.xml"/>"#
            );
        }
        self.add(
            "_rels/.rels",
            br#"<Relationships><Relationship Type="/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
        )?;
        self.add(
            "xl/_rels/workbook.xml.rels",
            format!("<Relationships>{relations}</Relationships>").as_bytes(),
        )?;
        self.add(
            "xl/workbook.xml",
            format!(r#"<workbook><workbookPr date1904="{from_1904}"/>{list}</workbook>"#)
                .as_bytes(),
        )?;
        self.writer
            .finish()
            .map(Cursor::into_inner)
            .map_err(|error| TableError::damaged_by(Fault::Archive, "", error))
    }
}
