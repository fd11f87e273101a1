//! Reads the inputs: a path or `-`, within bounds, with a sentence for each way it can go wrong.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use mulu::Error;
use mulu_table::Limits;

use crate::words::files;

/// Bytes a file may have: what the reader of tables takes.
pub(crate) const MOST_BYTES: usize = Limits::DEFAULT.input_bytes;

/// Whether a path means standard input.
pub(crate) fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == OsStr::new("-")
}

/// The name an input has in the report: the file's, without its folder.
pub(crate) fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}

/// The bytes of an input.
///
/// Anything but a regular file is refused before it is opened: a FIFO would wait for its writer for ever.
pub(crate) fn read(path: &Path, stdin: &mut dyn Read) -> Result<Vec<u8>, Error> {
    if is_stdin(path) {
        return bounded(stdin, 0);
    }
    let found = fs::metadata(path).map_err(|error| files::cannot_open(&error))?;
    if found.is_dir() {
        return Err(files::is_a_directory(path));
    }
    if !found.is_file() {
        return Err(files::is_no_file());
    }
    if found.len() > MOST_BYTES as u64 {
        return Err(files::too_large(MOST_BYTES));
    }
    let mut file = File::open(path).map_err(|error| files::cannot_open(&error))?;
    bounded(&mut file, usize::try_from(found.len()).unwrap_or_default())
}

/// Reads no more than the bound, whatever size was claimed.
fn bounded(source: &mut dyn Read, expected: usize) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::with_capacity(expected.saturating_add(1).min(MOST_BYTES));
    let read: io::Result<usize> = source.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes);
    read.map_err(|error| files::cannot_open(&error))?;
    if bytes.len() > MOST_BYTES {
        return Err(files::too_large(MOST_BYTES));
    }
    Ok(bytes)
}
