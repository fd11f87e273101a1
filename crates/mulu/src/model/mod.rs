//! The typed documents.

pub mod basis;
pub mod channel;
pub mod span;
pub mod time_limit;

pub use span::Span;
