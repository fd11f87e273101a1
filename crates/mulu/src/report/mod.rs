//! The report: what every surface returns, the same to the byte.

mod assemble;
mod digests;
mod merge;
mod types;

pub(crate) use assemble::{Raw, assemble};
pub use types::{
    Citation, Counts, Digests, Finding, InputReport, InputStatus, JudgedBody, Location, Place,
    Problem, Report, ReportTag, TableReport, Tally, Tool, Verdict,
};
