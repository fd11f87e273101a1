//! Tables as found: text, and where it stood. Nothing here fails.

mod address;
mod build;
mod ditto;
mod grid;
mod header;
mod origins;
mod sheet;
mod table;
mod title;
mod typed;

pub use address::{Address, CellRange, NotAnAddress};
pub(crate) use ditto::is_ditto;
pub use grid::{Grid, GridCell, GridRow};
pub use origins::{Origin, Origins};
pub use table::{Draft, DraftCell, DraftColumn, DraftRow, DraftTable, DraftTag};
