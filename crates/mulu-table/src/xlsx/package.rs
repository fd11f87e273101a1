//! The archive a workbook is: parts by name, inflated under limits.

use std::collections::{HashMap, HashSet};
use std::io::{Cursor, Read};

use memchr::memmem;
use zip::ZipArchive;
use zip::result::ZipError;

use crate::{Bound, Fault, Limits, TableError};

/// Starts every entry of an archive's directory.
const ENTRY: &[u8] = b"PK\x01\x02";

/// An archive, and how many bytes may still be inflated from it.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// Entries by name, lower case and with slashes, as spreadsheet programs look them up.
    index: HashMap<String, usize>,
    left: usize,
    limit: usize,
    /// Entries already counted: to inflate one of them again takes nothing from what is left.
    counted: HashSet<usize>,
}

impl<'a> Package<'a> {
    /// Opens the archive without inflating anything.
    pub(super) fn open(bytes: &'a [u8], limits: &Limits) -> Result<Self, TableError> {
        if bytes.len() > limits.input_bytes {
            return Err(TableError::too_large(
                Bound::InputBytes,
                limits.input_bytes,
                "",
            ));
        }
        // Before the directory is read, since reading it takes memory for each entry.
        if memmem::find_iter(bytes, ENTRY)
            .nth(limits.entries)
            .is_some()
        {
            return Err(TableError::too_large(Bound::Entries, limits.entries, ""));
        }
        let broken = |error| archive_error(error, "");
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
        if archive.has_duplicate_names() || archive.has_overlapping_entries().map_err(broken)? {
            return Err(TableError::damaged(Fault::Overlap, ""));
        }
        let mut names = HashSet::with_capacity(archive.len());
        let mut index = HashMap::with_capacity(archive.len());
        for at in 0..archive.len() {
            if let Some(name) = archive.name_for_index(at) {
                let name = key(&name.map_err(broken)?);
                if !names.insert(name.clone()) {
                    return Err(TableError::damaged(Fault::Overlap, &name));
                }
                index.insert(name, at);
            }
        }
        Ok(Self {
            archive,
            index,
            left: limits.inflated_bytes,
            limit: limits.inflated_bytes,
            counted: HashSet::new(),
        })
    }

    /// The part at `path`, at most `most` bytes of it, and no more than is left over all parts.
    pub(super) fn inflate(&mut self, path: &str, most: usize) -> Result<Vec<u8>, TableError> {
        let at = *self
            .index
            .get(&key(path))
            .ok_or_else(|| TableError::damaged(Fault::MissingPart, path))?;
        let (allowed, bound) = if most < self.left || self.counted.contains(&at) {
            (most, most)
        } else {
            (self.left, self.limit)
        };
        let entry = self
            .archive
            .by_index(at)
            .map_err(|error| archive_error(error, path))?;
        let declared = usize::try_from(entry.size()).unwrap_or(usize::MAX);
        if declared > allowed {
            return Err(TableError::too_large(Bound::InflatedBytes, bound, path));
        }
        let mut part = Vec::with_capacity(declared + 1);
        // One byte more than declared shows that the size was not true; nothing past it is inflated.
        entry
            .take(declared as u64 + 1)
            .read_to_end(&mut part)
            .map_err(|error| TableError::damaged_by(Fault::Archive, path, error))?;
        if part.len() != declared {
            return Err(TableError::damaged(Fault::Archive, path));
        }
        if self.counted.insert(at) {
            self.left -= part.len();
        }
        Ok(part)
    }

    /// The part at `path` as text without byte order mark.
    pub(super) fn inflate_text(&mut self, path: &str, most: usize) -> Result<String, TableError> {
        let text = String::from_utf8(self.inflate(path, most)?)
            .map_err(|error| TableError::damaged_by(Fault::Markup, path, error))?;
        Ok(match text.strip_prefix('\u{FEFF}') {
            Some(rest) => rest.to_owned(),
            None => text,
        })
    }

    /// Whether the archive has a part at `path`.
    pub(super) fn holds(&self, path: &str) -> bool {
        self.index.contains_key(&key(path))
    }
}

fn key(path: &str) -> String {
    path.trim_start_matches(['/', '\\'])
        .replace('\\', "/")
        .to_lowercase()
}

fn archive_error(error: ZipError, place: &str) -> TableError {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword => {
            TableError::Encrypted
        }
        error => TableError::damaged_by(Fault::Archive, place, error),
    }
}
