//! Validates the proactive-disclosure catalogues (政务公开主动公开基本目录) of Chinese public bodies.
#![forbid(unsafe_code)]

pub mod calendar;
pub mod draft;
mod lang;
pub mod law;
pub mod model;
pub mod parse;

pub use lang::{Lang, UnknownLang};
