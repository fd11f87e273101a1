//! Times of functions that run in turn, so that whatever else the machine does falls on each alike.

use std::hint::black_box;
use std::time::{Duration, Instant};

use serde::Serialize;

/// The times of one function, in seconds.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Times {
    /// The fastest run: what the work costs when nothing disturbs it.
    pub(crate) best: f64,
    /// The median.
    pub(crate) p50: f64,
    /// The slowest of a hundred, or the slowest where there are fewer runs.
    pub(crate) p99: f64,
}

impl Times {
    /// The times of some runs.
    pub(crate) fn of(mut runs: Vec<Duration>) -> Self {
        runs.sort_unstable();
        let at = |hundredths: usize| {
            let place = (runs.len() * hundredths).div_ceil(100).max(1) - 1;
            runs.get(place).map_or(f64::NAN, Duration::as_secs_f64)
        };
        Self {
            best: at(0),
            p50: at(50),
            p99: at(99),
        }
    }
}

/// Runs every function once to warm up, then all of them in turn, `rounds` times.
pub(crate) fn in_turn<const N: usize>(
    rounds: usize,
    mut functions: [&mut dyn FnMut(); N],
) -> [Times; N] {
    let mut runs = [const { Vec::new() }; N];
    for function in &mut functions {
        function();
    }
    for _ in 0..rounds {
        for (function, times) in functions.iter_mut().zip(&mut runs) {
            let start = Instant::now();
            function();
            times.push(start.elapsed());
        }
    }
    runs.map(Times::of)
}

/// Keeps the optimiser from dropping what only is measured.
pub(crate) fn used<T>(value: T) {
    black_box(value);
}
