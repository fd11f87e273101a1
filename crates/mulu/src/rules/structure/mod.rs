//! Rules on the form of the table.

pub(super) mod broken_numbering;
pub(super) mod duplicate_entry;
pub(super) mod missing_column;
pub(super) mod ragged_row;
pub(super) mod unknown_column;
