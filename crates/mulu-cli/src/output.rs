//! Writes results: to standard output, or to a file that is whole or not there at all.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::words::files;
use crate::{Surroundings, input};

/// Prints text that may carry colours; they are taken out where the output takes none.
pub(crate) fn print(text: &str, surroundings: &mut Surroundings<'_>) -> Result<(), Failure> {
    let plain;
    let text = if surroundings.facts.has_colour {
        text
    } else {
        plain = without_colour(text);
        &plain
    };
    print_bytes(text.as_bytes(), surroundings)
}

/// Prints bytes as they are. A reader that has seen enough and left, as `head` does, is no failure.
pub(crate) fn print_bytes(
    bytes: &[u8],
    surroundings: &mut Surroundings<'_>,
) -> Result<(), Failure> {
    let written = surroundings
        .stdout
        .write_all(bytes)
        .and_then(|()| surroundings.stdout.flush());
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(files::cannot_print()),
        _ => Ok(()),
    }
}

/// Says one sentence on the error stream. Where even that fails there is nobody left to tell.
pub(crate) fn say(sentence: &str, surroundings: &mut Surroundings<'_>) {
    let _ = writeln!(surroundings.stderr, "{}", crate::layout::clean(sentence));
    let _ = surroundings.stderr.flush();
}

/// The same text without colours.
pub(crate) fn without_colour(text: &str) -> String {
    anstream::adapter::strip_str(text).to_string()
}

/// A file to be written whole: first beside its place, then renamed.
#[derive(Debug)]
pub(crate) struct Target {
    asked: PathBuf,
    path: PathBuf,
}

impl Target {
    /// Refuses what would destroy an input, a folder or a device, before any work is done.
    pub(crate) fn new(asked: &Path, inputs: &[&Path]) -> Result<Self, Failure> {
        // Through a link the file it points to is written, not the link.
        let path = fs::canonicalize(asked).unwrap_or_else(|_| asked.to_owned());
        match fs::metadata(&path) {
            Ok(found) if !found.is_file() => return Err(files::output_is_no_file(asked)),
            Ok(_) if inputs.iter().any(|input| is_same(input, &path)) => {
                return Err(files::output_is_input(asked));
            }
            _ => {}
        }
        if path.file_name().is_none() {
            return Err(files::output_is_no_file(asked));
        }
        let folder = folder_of(&path);
        match fs::metadata(folder) {
            Ok(found) if found.is_dir() => {}
            Ok(_) => return Err(files::cannot_write(asked, &ErrorKind::NotFound.into())),
            Err(error) => return Err(files::cannot_write(asked, &error)),
        }
        Ok(Self {
            asked: asked.to_owned(),
            path,
        })
    }

    /// Writes the file whole.
    pub(crate) fn write(&self, bytes: &[u8]) -> Result<(), Failure> {
        let name = self.path.file_name().unwrap_or_default().to_string_lossy();
        let beside = folder_of(&self.path).join(format!(".{name}.{}.part", std::process::id()));
        let written = write_new(&beside, bytes).and_then(|()| fs::rename(&beside, &self.path));
        written.map_err(|error| {
            let _ = fs::remove_file(&beside);
            files::cannot_write(&self.asked, &error)
        })
    }
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::options().write(true).create_new(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Whether two paths lead to the same file, by whatever names or links.
fn is_same(input: &Path, output: &Path) -> bool {
    if input::is_stdin(input) {
        return false;
    }
    #[cfg(unix)]
    if let (Ok(a), Ok(b)) = (fs::metadata(input), fs::metadata(output)) {
        use std::os::unix::fs::MetadataExt as _;
        return (a.dev(), a.ino()) == (b.dev(), b.ino());
    }
    fs::canonicalize(input).is_ok_and(|input| input == output)
}
