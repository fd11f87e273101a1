//! The report: what every surface returns, the same to the byte.

mod assemble;
mod cite;
mod digests;
mod finding;
pub(crate) mod json;
mod locate;
mod merge;
pub(crate) mod pinned;
mod types;
mod writer;

pub(crate) use assemble::{Found, Template, assemble};
pub use finding::{Citation, Finding, Location, Place};
pub(crate) use locate::{Judged, Places};
pub use types::{
    Counts, Digests, InputReport, InputStatus, JudgedBody, LangTag, Problem, Report, ReportTag,
    TableReport, Tally, Tool, Verdict,
};
