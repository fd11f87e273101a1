//! Work with Python's lock released: a panic becomes an exception, Ctrl-C is heard, progress is told.

use core::ops::ControlFlow;
use core::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use core::time::Duration;
use std::panic;
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::thread;

use mulu::Lang;
use mulu::engine::Progress;
use pyo3::prelude::*;

use crate::raised;

/// How often Python is asked for signals and told of progress.
const BEAT: Duration = Duration::from_millis(50);

/// Runs `work` with Python's lock released. A panic, which would be a fault of ours, becomes an exception like others.
pub(crate) fn unlocked<T: Send>(
    py: Python<'_>,
    words: Lang,
    work: impl FnOnce() -> T + Send + panic::UnwindSafe,
) -> PyResult<T> {
    py.detach(|| panic::catch_unwind(work))
        .map_err(|_| failed(words))
}

/// What the work and the thread that watches it tell one another.
#[derive(Default)]
pub(crate) struct Watch {
    done: AtomicUsize,
    all: AtomicUsize,
    is_stopped: AtomicBool,
}

impl Watch {
    /// Tells how far the work has come, and whether it is to go on.
    pub(crate) fn tell(&self, progress: Progress) -> ControlFlow<()> {
        self.done.store(progress.entries_done, Ordering::Relaxed);
        self.all.store(progress.entries, Ordering::Relaxed);
        if self.is_stopped.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }

    fn come_to(&self) -> (usize, usize) {
        (
            self.done.load(Ordering::Relaxed),
            self.all.load(Ordering::Relaxed),
        )
    }
}

/// Runs long work on a thread of its own, while this one hears Ctrl-C and calls `progress` with what is done of all.
///
/// # Errors
/// Whatever a signal's handler or `progress` raises; the work then stops soon and what it made is dropped.
pub(crate) fn watched<T: Send + 'static>(
    py: Python<'_>,
    words: Lang,
    progress: Option<&Bound<'_, PyAny>>,
    work: impl FnOnce(&Watch) -> T + Send + 'static,
) -> PyResult<T> {
    let watch = Arc::new(Watch::default());
    let theirs = Arc::clone(&watch);
    let (tell, mut told) = sync_channel(1);
    thread::spawn(move || {
        let outcome = panic::catch_unwind(panic::AssertUnwindSafe(|| work(&theirs)));
        // Nobody listens any more where the caller was interrupted.
        let _ = tell.send(outcome);
    });
    let mut last = (0, 0);
    let mut tell_progress = |come_to: (usize, usize)| -> PyResult<()> {
        if let Some(progress) = progress.filter(|_| come_to != last && come_to.1 > 0) {
            last = come_to;
            progress.call1(come_to)?;
        }
        Ok(())
    };
    loop {
        let beat;
        (told, beat) = py.detach(move || {
            let beat = told.recv_timeout(BEAT);
            (told, beat)
        });
        let heard = match beat {
            Ok(Ok(outcome)) => {
                tell_progress(watch.come_to())?;
                return Ok(outcome);
            }
            Ok(Err(_)) | Err(RecvTimeoutError::Disconnected) => return Err(failed(words)),
            Err(RecvTimeoutError::Timeout) => py.check_signals(),
        };
        if let Err(interrupted) = heard.and_then(|()| tell_progress(watch.come_to())) {
            watch.is_stopped.store(true, Ordering::Relaxed);
            return Err(interrupted);
        }
    }
}

fn failed(words: Lang) -> PyErr {
    let sentence = words.pick(
        "程序内部出错,没有结论;请把版本号和出错的文件(可去掉内容)报告给我们。",
        "The program failed inside and has no verdict; report its version and, if you may, the file.",
    );
    raised::MuluError::new_err((sentence, "internal"))
}
