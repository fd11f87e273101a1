//! What was measured, as a table for people and as JSON for what compares two runs.

use serde::Serialize;

use crate::measure::Times;

/// One function over one input.
#[derive(Debug, Serialize)]
pub(crate) struct Timing {
    pub(crate) what: String,
    pub(crate) size: usize,
    #[serde(flatten)]
    pub(crate) seconds: Times,
}

/// One ratio of two measurements of the same run, and what it may be.
#[derive(Debug, Serialize)]
pub(crate) struct Ratio {
    pub(crate) what: String,
    pub(crate) value: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) must: Option<Bound>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) should: Option<Bound>,
}

impl Ratio {
    fn breaks(&self, bound: Option<Bound>) -> bool {
        bound.is_some_and(|bound| !bound.holds(self.value))
    }
}

/// What a ratio may be.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Bound {
    AtMost(f64),
    AtLeast(f64),
}

impl Bound {
    fn holds(self, ratio: f64) -> bool {
        match self {
            Self::AtMost(bound) => ratio <= bound,
            Self::AtLeast(bound) => ratio >= bound,
        }
    }
}

impl core::fmt::Display for Bound {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::AtMost(bound) => write!(formatter, "≤ {bound}"),
            Self::AtLeast(bound) => write!(formatter, "≥ {bound}"),
        }
    }
}

/// The peak memory of one process over one input.
#[derive(Debug, Serialize)]
pub(crate) struct Memory {
    pub(crate) what: &'static str,
    pub(crate) size: usize,
    pub(crate) file_bytes: usize,
    pub(crate) peak_bytes: usize,
}

/// A whole run.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Table {
    pub(crate) timings: Vec<Timing>,
    pub(crate) memory: Vec<Memory>,
    pub(crate) ratios: Vec<Ratio>,
}

impl Table {
    /// Keeps the times of one function.
    pub(crate) fn time(&mut self, what: impl Into<String>, size: usize, seconds: Times) {
        self.timings.push(Timing {
            what: what.into(),
            size,
            seconds,
        });
    }

    /// Keeps a ratio and what it may be.
    pub(crate) fn ratio(
        &mut self,
        what: impl Into<String>,
        value: f64,
        must: impl Into<Option<Bound>>,
        should: impl Into<Option<Bound>>,
    ) {
        self.ratios.push(Ratio {
            what: what.into(),
            value,
            must: must.into(),
            should: should.into(),
        });
    }

    /// The ratios that break what they must keep.
    pub(crate) fn broken(&self) -> impl Iterator<Item = &Ratio> {
        self.ratios.iter().filter(|row| row.breaks(row.must))
    }

    /// Prints the table.
    pub(crate) fn print(&self) {
        println!(
            "\n{:<34}{:>10}{:>12}{:>12}{:>12}{:>10}",
            "time", "size", "best ms", "p50 ms", "p99 ms", "µs each"
        );
        for Timing {
            what,
            size,
            seconds,
        } in &self.timings
        {
            let ms = |seconds: f64| seconds * 1e3;
            let each = seconds.best * 1e6 / (*size).max(1) as f64;
            println!(
                "{what:<34}{size:>10}{:>12.2}{:>12.2}{:>12.2}{each:>10.3}",
                ms(seconds.best),
                ms(seconds.p50),
                ms(seconds.p99),
            );
        }
        println!(
            "\n{:<34}{:>10}{:>12}{:>12}",
            "memory", "size", "file MB", "peak MB"
        );
        for row in &self.memory {
            let mb = |bytes: usize| bytes as f64 / 1e6;
            println!(
                "{:<34}{:>10}{:>12.1}{:>12.1}",
                row.what,
                row.size,
                mb(row.file_bytes),
                mb(row.peak_bytes)
            );
        }
        println!(
            "\n{:<58}{:>10}  {:<10}{:<10}",
            "ratio", "", "must", "should"
        );
        for row in &self.ratios {
            let mark = match (row.breaks(row.must), row.breaks(row.should)) {
                (true, _) => "✗",
                (false, true) => "○",
                (false, false) => "✓",
            };
            let told = |bound: Option<Bound>| bound.map_or_else(String::new, |it| it.to_string());
            let (must, should) = (told(row.must), told(row.should));
            // Of hundreds of thousands, the hundredths say nothing.
            let digits = if row.value < 1e3 { 2 } else { 0 };
            println!(
                "{mark} {:<56}{:>10.digits$}  {must:<10}{should:<10}",
                row.what, row.value
            );
        }
    }
}
