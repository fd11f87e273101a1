//! The engine: every rule over every target, and the outcomes that add up.

mod columns;
mod combinations;
mod context;
mod entries;
mod facet;
mod frame_columns;
mod input;
mod members;
mod options;
mod outcome;
mod panels;
mod readings;
mod run;
mod said;
mod session;
mod targets;
mod trial;
mod view;
mod whole;

pub use context::{Context, Observer, Progress};
pub(crate) use entries::{Entries, Source};
pub(crate) use facet::Shown;
pub use input::{Input, Subject};
pub use options::Options;
pub(crate) use outcome::{Ledger, Outcome};
pub use run::{check, check_observed, check_watched};
pub use session::{Delta, Session};
pub(crate) use view::{BodyJudged, EntryView, Judge, RecordDates, TableView};
pub(crate) use whole::Whole;
