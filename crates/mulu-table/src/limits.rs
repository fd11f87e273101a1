//! How much a file may claim before it is refused.

/// How much a file may hold before it is refused; counted while reading, never taken from what the file claims.
///
/// The defaults keep the reading of any input under 256 MB beside the input itself, and about a second,
/// and still read a catalogue of 100,000 rows by 14 columns.
///
/// ```
/// use mulu_table::Limits;
/// let strict = Limits { sheets: 8, ..Limits::DEFAULT };
/// assert!(strict.cells > 100_000 * 14);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file as handed in.
    pub input_bytes: usize,
    /// Entries in the archive of a workbook.
    pub entries: usize,
    /// Bytes of all the parts of a workbook that are read, once inflated.
    pub inflated_bytes: usize,
    /// Bytes of one part of a workbook, once inflated.
    pub part_bytes: usize,
    /// Bytes of the part that holds the shared strings, once inflated.
    pub shared_string_bytes: usize,
    /// Shared strings.
    pub shared_strings: usize,
    /// Bytes of one cell or shared string, markup included; of one record, in a CSV file.
    pub cell_bytes: usize,
    /// XML elements in one part.
    pub elements: usize,
    /// Visible sheets.
    pub sheets: usize,
    /// Cells over all sheets, blank ones that carry only a format included.
    pub cells: usize,
    /// Merged ranges over all sheets.
    pub merges: usize,
    /// Bytes of a part that only describes others: the list of sheets, the relations, the styles.
    pub index_bytes: usize,
}

impl Limits {
    /// The limits of [`read`](crate::read).
    pub const DEFAULT: Self = Self {
        input_bytes: 64 << 20,
        entries: 10_000,
        inflated_bytes: 96 << 20,
        part_bytes: 80 << 20,
        shared_string_bytes: 32 << 20,
        shared_strings: 400_000,
        cell_bytes: 1 << 20,
        elements: 8_000_000,
        sheets: 512,
        cells: 2_000_000,
        merges: 500_000,
        index_bytes: 8 << 20,
    };
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}
