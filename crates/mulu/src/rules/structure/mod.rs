//! Rules on the form of the table.

pub mod missing_column;
