//! Validates the proactive-disclosure catalogues (政务公开主动公开基本目录) of Chinese public bodies.
#![forbid(unsafe_code)]

pub mod calendar;
mod decode;
pub mod draft;
mod error;
mod lang;
pub mod law;
pub mod model;
pub mod parse;
pub mod terms;

pub use decode::{Decoded, Expected, JsonType, StructuralDefect, StructuralKind};
pub use error::Error;
pub use lang::{Lang, UnknownLang};
