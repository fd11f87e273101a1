//! Tables as found: text, and where it stood. Nothing here fails.

mod address;
mod grid;

pub use address::{Address, CellRange, NotAnAddress};
pub use grid::{Grid, GridCell, GridRow};
