//! Draft text to typed values, one file per column.

pub mod basis;
pub mod fold;
pub mod time_limit;
