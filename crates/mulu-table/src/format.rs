//! What kind of file the bytes are.

use memchr::memmem;

/// What kind of file some bytes are.
///
/// ```
/// use mulu_table::{Format, sniff};
/// assert_eq!(sniff("序号,公开事项\n".as_bytes()), Format::Csv);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// Excel workbook, also with macros: `.xlsx`, `.xlsm`. Read.
    Xlsx,
    /// Text in columns: `.csv`, `.tsv`. Read.
    Csv,
    /// Excel workbook in binary parts: `.xlsb`.
    Xlsb,
    /// Excel workbook of before 2007: `.xls`.
    Xls,
    /// `OpenDocument` spreadsheet: `.ods`.
    Ods,
    /// Word document: `.docx`.
    Docx,
    /// Word document of before 2007: `.doc`.
    Doc,
    /// Web page, and what programs save as `.xls` but is one.
    Html,
    /// JSON.
    Json,
    /// PDF.
    Pdf,
    /// Office document protected by a password.
    Encrypted,
    /// Archive that is none of these.
    Zip,
    /// None of these.
    Unknown,
}

const OLE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// Bytes looked at to tell text from other things.
const HEAD: usize = 8192;

/// What kind of file `bytes` are, judged by content alone. It never fails and unpacks nothing.
///
/// ```
/// use mulu_table::{Format, sniff};
/// assert_eq!(sniff(b"%PDF-1.7"), Format::Pdf);
/// assert_eq!(sniff(&[0, 1, 2, 3]), Format::Unknown);
/// ```
#[must_use]
pub fn sniff(bytes: &[u8]) -> Format {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return sniff_archive(bytes);
    }
    if bytes.starts_with(OLE) {
        return sniff_ole(bytes);
    }
    if bytes.starts_with(b"%PDF") {
        return Format::Pdf;
    }
    sniff_text(bytes)
}

/// The format to read as, given what the content says and how the file is named.
pub(crate) fn decide(by_content: Format, name: &str) -> Format {
    let extension = name
        .rsplit_once('.')
        .map_or("", |(_, extension)| extension)
        .to_ascii_lowercase();
    match (by_content, extension.as_str()) {
        // A cell may begin with a bracket or an angle bracket; a NUL deserves its own sentence.
        (Format::Json | Format::Unknown, "csv" | "tsv" | "txt") => Format::Csv,
        // Who names a file so wants to hear where it is no JSON, not that it is no table.
        (Format::Csv | Format::Unknown, "json") => Format::Json,
        (Format::Unknown | Format::Zip, "xlsx" | "xlsm") => Format::Xlsx,
        (Format::Unknown, "xls") => Format::Xls,
        (Format::Unknown, "ods") => Format::Ods,
        (Format::Unknown, "docx") => Format::Docx,
        _ => by_content,
    }
}

/// Names of entries stand in the archive as plain text, twice; the first one found decides.
fn sniff_archive(bytes: &[u8]) -> Format {
    const MARKS: [(&[u8], Format); 6] = [
        (b"xl/workbook.bin", Format::Xlsb),
        (b"xl/worksheets/", Format::Xlsx),
        (b"xl/workbook", Format::Xlsx),
        (b"word/document", Format::Docx),
        (
            b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
            Format::Ods,
        ),
        (b"ppt/presentation", Format::Zip),
    ];
    MARKS
        .iter()
        .filter_map(|(mark, format)| memmem::find(bytes, mark).map(|at| (at, *format)))
        .min_by_key(|(at, _)| *at)
        .map_or(Format::Zip, |(_, format)| format)
}

fn sniff_ole(bytes: &[u8]) -> Format {
    let holds = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        memmem::find(bytes, &wide).is_some()
    };
    if holds("EncryptedPackage") {
        Format::Encrypted
    } else if holds("WordDocument") {
        Format::Doc
    } else if holds("Workbook") || holds("Book") {
        Format::Xls
    } else {
        Format::Unknown
    }
}

fn sniff_text(bytes: &[u8]) -> Format {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Format::Csv;
    }
    let head = &bytes[..bytes.len().min(HEAD)];
    if head.contains(&0) {
        return Format::Unknown;
    }
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    match head.trim_ascii_start() {
        [b'{' | b'[', ..] => Format::Json,
        [b'<', ..] => {
            let lower = head.to_ascii_lowercase();
            let marks: [&[u8]; 4] = [b"<html", b"<!doctype html", b"<table", b"<meta"];
            if marks
                .iter()
                .any(|mark| memmem::find(&lower, mark).is_some())
            {
                Format::Html
            } else if memmem::find(&lower, b"<?xml").is_some() {
                Format::Unknown
            } else {
                Format::Csv
            }
        }
        [] => Format::Unknown,
        _ => Format::Csv,
    }
}
