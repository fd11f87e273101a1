//! Rules on the form of the table.

pub mod broken_numbering;
pub mod duplicate_entry;
pub mod missing_column;
pub mod ragged_row;
pub mod unknown_column;
