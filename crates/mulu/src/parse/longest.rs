//! How much of a cell is read.

use crate::model::Span;

/// As many letters as a cell of a spreadsheet can hold. Nobody writes more by hand, and what is found in a cell is looked
/// up in it, so that time would grow with the square of the length.
const LONGEST: usize = 32_767;

/// What of a cell is read, and the stretch behind it.
pub(crate) fn readable(cell: &str) -> (&str, Option<Span>) {
    if cell.len() <= LONGEST {
        return (cell, None);
    }
    let Some((at, _)) = cell.char_indices().nth(LONGEST) else {
        return (cell, None);
    };
    let (read, rest) = cell.split_at(at);
    let letters = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let end = LONGEST.saturating_add(rest.chars().count());
    (read, Some(Span::new(letters(LONGEST), letters(end))))
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, readable};

    #[test]
    fn a_cell_is_read_as_far_as_a_spreadsheet_could_hold_it() {
        let whole = "水".repeat(LONGEST);
        assert_eq!(readable(&whole), (&*whole, None));
        let longer = format!("{whole}法律");
        let (read, rest) = readable(&longer);
        assert_eq!(read, whole);
        assert_eq!(rest.map(|rest| rest.slice(&longer)), Some("法律"));
    }
}
