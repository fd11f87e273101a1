//! The report: what every surface returns, the same to the byte.

mod assemble;
mod cite;
mod digests;
mod locate;
mod merge;
mod pinned;
mod types;

pub(crate) use assemble::{Raw, assemble};
pub(crate) use locate::Judged;
pub use types::{
    Citation, Counts, Digests, Finding, InputReport, InputStatus, JudgedBody, LangTag, Location,
    Place, Problem, Report, ReportTag, TableReport, Tally, Tool, Verdict,
};
