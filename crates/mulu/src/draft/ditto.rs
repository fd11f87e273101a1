//! Which cell a 同上 repeats.

use rustc_hash::FxHashMap;

use super::DraftTable;

/// Longer than any way of writing 同上, white space around it included.
const LONGEST: usize = 32;

/// Whether a cell says “as above”, “同上”.
pub(crate) fn is_ditto(text: &str) -> bool {
    text.len() <= LONGEST && matches!(text.trim(), "同上" | "同 上" | "〃" | "″" | "\"" | "同上。")
}

/// For each 同上 of a table, by its row and column, the row whose text it repeats.
#[derive(Debug, Clone, Default)]
pub(super) struct Dittos(FxHashMap<(usize, u32), usize>);

impl Dittos {
    pub(super) fn of(table: &DraftTable) -> Self {
        let mut dittos = FxHashMap::default();
        let mut cells = table.rows.iter().flat_map(|row| &row.cells);
        if !cells.any(|cell| is_ditto(&cell.text)) {
            return Self(dittos);
        }
        // Of each column, the last text and the row down to which it is repeated; an empty cell ends it.
        let mut open: FxHashMap<u32, (usize, usize)> = FxHashMap::default();
        for (at, row) in table.rows.iter().enumerate() {
            for cell in &row.cells {
                let column = cell.address.column;
                if !is_ditto(&cell.text) {
                    open.insert(column, (at, at));
                } else if let Some((source, last)) = open.get_mut(&column)
                    && *last + 1 == at
                {
                    *last = at;
                    dittos.insert((at, column), *source);
                }
            }
        }
        Self(dittos)
    }

    pub(super) fn source(&self, row: usize, column: u32) -> Option<usize> {
        self.0.get(&(row, column)).copied()
    }
}
