//! Tables as found: text, and where it stood. Nothing here fails.

mod address;
mod build;
mod ditto;
#[cfg(feature = "frames")]
mod frame;
#[cfg(feature = "frames")]
mod frame_column;
#[cfg(feature = "frames")]
mod frame_mapping;
#[cfg(feature = "frames")]
mod frame_view;
mod grid;
mod header;
#[cfg(not(feature = "frames"))]
mod no_frame;
mod origins;
mod records;
mod sheet;
mod table;
mod title;
mod typed;

pub use address::{Address, CellRange, NotAnAddress};
pub(crate) use ditto::is_ditto;
#[cfg(feature = "frames")]
pub use frame::Frame;
#[cfg(feature = "frames")]
pub(crate) use frame_column::Cells;
#[cfg(feature = "frames")]
pub use frame_column::{FrameColumn, FrameTexts, Peeked};
#[cfg(feature = "frames")]
pub use frame_mapping::FrameMapping;
#[cfg(feature = "frames")]
pub use frame_view::FrameView;
pub use grid::{Grid, GridCell, GridRow};
#[cfg(not(feature = "frames"))]
pub(crate) use no_frame::{Cells, FrameView};
pub use origins::{Origin, Origins};
pub use table::{Draft, DraftCell, DraftColumn, DraftRow, DraftTable, DraftTag};
pub(crate) use typed::Layout;
#[cfg(feature = "frames")]
pub(crate) use typed::Reading;
