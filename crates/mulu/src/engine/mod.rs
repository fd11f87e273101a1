//! The engine: every rule over every target, and the outcomes that add up.

mod context;
mod entries;
mod facet;
mod groups;
mod input;
mod members;
mod options;
mod outcome;
mod readings;
mod run;
mod said;
mod targets;
mod view;

pub use context::{Context, Observer, Progress};
pub(crate) use groups::{GroupKey, Key};
pub use input::{Input, Subject};
pub use options::Options;
pub(crate) use outcome::{Ledger, Outcome};
pub use run::{check, check_observed};
pub(crate) use view::{BodyJudged, EntryView, Judge, RecordDates, TableView};
