//! The date, the terminal and its colours: what only a process can know.

use std::io::{self, IsTerminal};
use std::time::{SystemTime, UNIX_EPOCH};

use anstream::{AutoStream, ColorChoice};
use chrono::{DateTime, NaiveDate, TimeDelta};

/// What the command knows of the process it runs in.
///
/// ```
/// let facts = mulu_cli::Facts::of_process();
/// assert!(facts.today.to_string().as_str() > "2020-01-01");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// Today in China (Asia/Shanghai), for `--as-of today`; the only reading of the clock in the house.
    pub today: NaiveDate,
    /// Whether standard output takes colours.
    pub has_colour: bool,
    /// Whether the error stream is a terminal, so that progress may be drawn on it.
    pub may_draw_progress: bool,
    /// Columns of the terminal; `None` where the output goes elsewhere.
    pub columns: Option<usize>,
}

impl Facts {
    /// The facts of this process: the clock, the terminal, `NO_COLOR` and its like.
    #[must_use]
    pub fn of_process() -> Self {
        let stdout = io::stdout();
        Self {
            today: today(),
            has_colour: AutoStream::choice(&stdout) != ColorChoice::Never,
            may_draw_progress: io::stderr().is_terminal(),
            columns: stdout
                .is_terminal()
                .then(|| usize::from(console::Term::stdout().size().1)),
        }
    }
}

/// Today in China, which has had one time zone and no summer time since 1992.
fn today() -> NaiveDate {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    let seconds = i64::try_from(since.as_secs()).unwrap_or_default();
    let utc = DateTime::from_timestamp(seconds, 0).unwrap_or_default();
    (utc + TimeDelta::hours(8)).date_naive()
}
