//! Why a file could not be read.

use core::fmt;

use crate::Format;

/// The error of the library underneath, for logs only: its words are never shown.
pub type Source = Box<dyn std::error::Error + Send + Sync + 'static>;

/// Why a file could not be read. It is our failure to read, not a finding about the table.
///
/// ```
/// use mulu_table::{Format, TableError};
/// let error = mulu_table::read(b"%PDF-1.7", "目录.pdf").unwrap_err();
/// assert!(matches!(error, TableError::Unsupported { format: Format::Pdf }));
/// assert_eq!(error.code(), "unsupported_format");
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TableError {
    /// The file holds no bytes.
    #[error("{}", self.words(mulu::Lang::En))]
    Empty,
    /// The file is of a format this reader does not read.
    #[error("{}", self.words(mulu::Lang::En))]
    Unsupported {
        /// What the file is.
        format: Format,
    },
    /// The workbook is protected by a password.
    #[error("{}", self.words(mulu::Lang::En))]
    Encrypted,
    /// Every sheet of the workbook is hidden, or it has none.
    #[error("{}", self.words(mulu::Lang::En))]
    NoVisibleSheet,
    /// The file exceeds one of the [`Limits`](crate::Limits).
    #[error("{}", self.words(mulu::Lang::En))]
    TooLarge {
        /// What there is too much of.
        bound: Bound,
        /// The most there may be.
        limit: usize,
        /// The part of the workbook or the row it happens in; empty for the file as a whole.
        place: String,
    },
    /// The workbook is truncated, or not put together as a workbook is.
    #[error("{}", self.words(mulu::Lang::En))]
    Damaged {
        /// What is wrong.
        fault: Fault,
        /// The sheet or the part of the workbook; empty for the file as a whole.
        place: String,
        /// The error of the library underneath, if it found the damage.
        source: Option<Source>,
    },
    /// No encoding fits the text file.
    #[error("{}", self.words(mulu::Lang::En))]
    Encoding,
    /// The text file holds a NUL character, so it is no text or was cut off while being written.
    #[error("{}", self.words(mulu::Lang::En))]
    Nul {
        /// Line of the first one, counted from 1.
        line: usize,
    },
    /// A quotation mark in the CSV file is never closed.
    #[error("{}", self.words(mulu::Lang::En))]
    UnclosedQuote {
        /// Row the quoted cell begins in, counted from 1 as spreadsheets show it.
        row: u32,
    },
}

impl TableError {
    /// A name for the kind of error, stable over versions.
    ///
    /// ```
    /// assert_eq!(mulu_table::TableError::Encrypted.code(), "encrypted_workbook");
    /// ```
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty_file",
            Self::Unsupported { .. } => "unsupported_format",
            Self::Encrypted => "encrypted_workbook",
            Self::NoVisibleSheet => "no_visible_sheet",
            Self::TooLarge { .. } => "too_large",
            Self::Damaged { .. } => "damaged_workbook",
            Self::Encoding => "unknown_encoding",
            Self::Nul { .. } => "nul_character",
            Self::UnclosedQuote { .. } => "unclosed_quote",
        }
    }

    pub(crate) fn damaged(fault: Fault, place: &str) -> Self {
        Self::Damaged {
            fault,
            place: place.to_owned(),
            source: None,
        }
    }

    pub(crate) fn damaged_by(fault: Fault, place: &str, source: impl Into<Source>) -> Self {
        Self::Damaged {
            fault,
            place: place.to_owned(),
            source: Some(source.into()),
        }
    }

    pub(crate) fn too_large(bound: Bound, limit: usize, place: &str) -> Self {
        Self::TooLarge {
            bound,
            limit,
            place: place.to_owned(),
        }
    }
}

/// What a file has too much of; each is a field of [`Limits`](crate::Limits).
///
/// ```
/// assert_eq!(mulu_table::Bound::Cells.to_string(), "cells");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Bound {
    /// Bytes of the file.
    InputBytes,
    /// Entries of the archive.
    Entries,
    /// Bytes once inflated.
    InflatedBytes,
    /// Shared strings.
    SharedStrings,
    /// Bytes of one cell.
    CellBytes,
    /// XML elements.
    Elements,
    /// Sheets.
    Sheets,
    /// Cells.
    Cells,
    /// Merged ranges.
    Merges,
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::InputBytes => "bytes",
            Self::Entries => "archive entries",
            Self::InflatedBytes => "bytes once unpacked",
            Self::SharedStrings => "shared strings",
            Self::CellBytes => "bytes in one cell",
            Self::Elements => "XML elements",
            Self::Sheets => "visible sheets",
            Self::Cells => "cells",
            Self::Merges => "merged ranges",
        })
    }
}

/// How a workbook is damaged.
///
/// ```
/// use mulu_table::{Fault, TableError};
/// let error = mulu_table::read(b"PK\x03\x04 cut off", "a.xlsx").unwrap_err();
/// assert!(matches!(error, TableError::Damaged { fault: Fault::Archive, .. }));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The archive cannot be unpacked: truncated, a checksum or size that is not true, an unknown method.
    Archive,
    /// Entries of the archive overlap or share a name, as in archives built to exhaust memory.
    Overlap,
    /// A part the workbook refers to is not there.
    MissingPart,
    /// A part is not well-formed XML in UTF-8.
    Markup,
    /// A part declares a document type or entities, which no spreadsheet program writes.
    Declaration,
    /// A cell address lies outside the sheet, or is none.
    Address,
    /// A cell cannot be read: unknown type, number that is none, string that is not in the table of strings.
    Cell,
    /// Two sheets share a name or a part.
    SharedSheet,
}
