//! Rules on the form of the table.

pub(super) mod broken_numbering;
mod damage;
pub(super) mod damaged_text;
pub(super) mod duplicate_entry;
pub(super) mod empty_record;
mod key;
pub(super) mod missing_column;
pub(super) mod missing_matter;
pub(super) mod ragged_row;
pub(super) mod restated_content;
pub(super) mod unknown_column;
