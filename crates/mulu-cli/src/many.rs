//! Many files, several at a time.

use core::ops::ControlFlow;
use core::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::io;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::thread;

use mulu::engine::{Observer, Progress};
use mulu::report::Report;
use mulu::{Context, Error};

use crate::input;

/// A file to be judged and the name it has in the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Where it lies.
    pub path: PathBuf,
    /// What the report calls it.
    pub name: String,
}

/// Judges files on so many threads and gives one report of all; `None` of none.
///
/// A file that cannot be read is an input that says so and never ends the batch. Of each file nothing is kept but its
/// report; the order of the report is that of the names, whichever file was judged first. `watch` is told, from any
/// thread, how many files are judged, and may stop the batch.
///
/// # Errors
/// [`Error::Stopped`] where `watch` stopped the batch.
pub fn check_files(
    files: &[Named],
    kind: Option<&str>,
    context: &Context,
    threads: usize,
    watch: &(dyn Fn(Progress) -> ControlFlow<()> + Sync),
) -> Result<Option<Report>, Error> {
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    // Asked about every file and, of a long one, every thousand entries.
    let tell = || {
        watch(Progress {
            entries_done: done.load(Ordering::Relaxed),
            entries: files.len(),
        })
    };
    let is_stopped = AtomicBool::new(false);
    let reports = Mutex::new(Vec::with_capacity(files.len()));
    thread::scope(|scope| {
        for _ in 0..threads.clamp(1, files.len().max(1)) {
            scope.spawn(|| {
                while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if tell().is_break() {
                        is_stopped.store(true, Ordering::Relaxed);
                        break;
                    }
                    let report = judge(file, kind, context, &tell);
                    done.fetch_add(1, Ordering::Relaxed);
                    // A thread that failed has left the list whole.
                    let mut reports = reports.lock().unwrap_or_else(PoisonError::into_inner);
                    reports.push(report);
                }
            });
        }
    });
    if is_stopped.into_inner() || tell().is_break() {
        return Err(Error::Stopped);
    }
    let reports = reports.into_inner().unwrap_or_else(PoisonError::into_inner);
    Ok(Report::merged(reports))
}

fn judge(
    file: &Named,
    kind: Option<&str>,
    context: &Context,
    tell: &dyn Fn() -> ControlFlow<()>,
) -> Report {
    let bytes = match input::read(&file.path, &mut io::empty()) {
        Ok(bytes) => bytes,
        Err(error) => return Report::unreadable(&file.name, None, &error, context),
    };
    let mut watch = |_| tell();
    let observer = Observer::new(&mut watch);
    mulu_table::check_watched(&bytes, &file.name, kind, context, observer)
}
