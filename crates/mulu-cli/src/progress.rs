//! A line of progress on a terminal, for runs long enough to wonder about.

use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use mulu::Lang;
use mulu::engine::Progress;

use crate::pick;

/// Shorter runs show nothing: a bar that flashes is noise.
const PATIENCE: Duration = Duration::from_millis(700);

/// How far a check of several files has come.
#[derive(Debug)]
pub(crate) struct Bar {
    may_draw: bool,
    started: Instant,
    lang: Lang,
    drawn: Option<ProgressBar>,
    place: String,
}

impl Bar {
    pub(crate) fn new(may_draw: bool, lang: Lang) -> Self {
        Self {
            may_draw,
            started: Instant::now(),
            lang,
            drawn: None,
            place: String::new(),
        }
    }

    /// The next file is begun.
    pub(crate) fn begin(&mut self, number: usize, of: usize, name: &str) {
        let name = crate::layout::clean(name);
        self.place = if of > 1 {
            format!("{number}/{of} {name}")
        } else {
            name
        };
        self.draw(0, 0);
    }

    /// Watches a run; it never stops one.
    pub(crate) fn watch(&mut self, progress: Progress) -> ControlFlow<()> {
        self.draw(progress.entries_done as u64, progress.entries as u64);
        ControlFlow::Continue(())
    }

    fn draw(&mut self, done: u64, of: u64) {
        if !self.may_draw || self.started.elapsed() < PATIENCE {
            return;
        }
        let lang = self.lang;
        let bar = self.drawn.get_or_insert_with(|| {
            let bar = ProgressBar::new(of);
            let template = pick(
                lang,
                "检查 {msg} {wide_bar} {pos}/{len} 条",
                "checking {msg} {wide_bar} {pos}/{len} entries",
            );
            if let Ok(style) = ProgressStyle::with_template(template) {
                bar.set_style(style);
            }
            bar
        });
        bar.set_message(self.place.clone());
        bar.set_length(of);
        bar.set_position(done);
    }

    /// Takes the line away, so that the report stands alone.
    pub(crate) fn clear(&mut self) {
        if let Some(bar) = self.drawn.take() {
            bar.finish_and_clear();
        }
    }
}
