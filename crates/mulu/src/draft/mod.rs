//! Tables as found: text, and where it stood. Nothing here fails.

mod address;
mod build;
mod ditto;
mod frame;
mod frame_column;
mod frame_mapping;
mod grid;
mod header;
mod origins;
mod records;
mod sheet;
mod table;
mod title;
mod typed;

pub use address::{Address, CellRange, NotAnAddress};
pub(crate) use ditto::is_ditto;
pub use frame::Frame;
pub use frame_column::FrameColumn;
pub use frame_mapping::FrameMapping;
pub use grid::{Grid, GridCell, GridRow};
pub use origins::{Origin, Origins};
pub use table::{Draft, DraftCell, DraftColumn, DraftRow, DraftTable, DraftTag};
pub(crate) use typed::Layout;
