//! Validates the proactive-disclosure catalogues (政务公开主动公开基本目录) of Chinese public bodies.
//!
//! ```
//! use mulu::{Context, model::Catalogue};
//!
//! let json = r#"{"kind":"catalogue","issued_on":"2020","body":{"kind":"department"},"entries":[
//!   {"matter":{"primary":"水资源管理"},"time_limit":{"text":"形成之日起30个工作日内"},"mode":["proactive"]}]}"#;
//! let decoded = Catalogue::from_json(json.as_bytes())?;
//! let report = mulu::check(&decoded, &Context::new());
//! for finding in report.findings() {
//!     println!("{} {} {}", finding.code, finding.pointer, finding.message);
//! }
//! # assert!(report.findings().iter().any(|finding| finding.code == "TIM002"));
//! # Ok::<(), mulu::Error>(())
//! ```
//!
//! The crate is pure: no clock, file, network, environment, global state or panic. The date of judgement, the calendar,
//! the law and the profile come in through [`Context`]. What is wrong with a table is data ([`report::Finding`]);
//! an [`Error`] is our failure to judge at all.
#![forbid(unsafe_code)]

pub mod calendar;
mod decode;
pub mod draft;
pub mod engine;
mod error;
pub mod finding;
mod front;
mod lang;
pub mod law;
pub mod model;
pub mod parse;
pub mod profile;
pub mod report;
pub mod rules;
#[cfg(feature = "schema")]
pub mod schema;
mod suggest;
pub mod terms;

pub use decode::{Decoded, Expected, JsonType, StructuralDefect, StructuralKind};
pub use engine::{Context, Delta, Options, Session, check};
pub use error::Error;
pub use front::{Document, check_entry_json_in, check_json, check_json_in};
pub use lang::{Lang, UnknownLang};
