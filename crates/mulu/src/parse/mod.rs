//! Draft text to typed values, one file per column.

pub(crate) mod any_of;
pub mod basis;
pub mod channels;
pub mod fold;
pub mod glyph;
pub(crate) mod longest;
pub mod marks;
pub mod numeral;
pub mod restate;
pub mod time_limit;
pub(crate) mod web_address;
