//! How a rule is asked.

use super::EntryCheck;
use crate::engine::{EntryView, Judge, Ledger, TableView, Whole};

/// The function of a rule. Pure: no formatting, clock, file or panic.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Check {
    /// Judges a table as found; records one outcome per target it names.
    Table(fn(&TableView<'_>, &Judge<'_>, &mut Ledger)),
    /// Judges one entry.
    Entry(EntryCheck),
    /// Judges the entries that share a key, told apart by its hash; an entry without one is a group of its own.
    Group(fn() -> Box<dyn Whole>, fn(&EntryView<'_>) -> Option<u64>),
    /// Reports what the decoder found; the engine runs it.
    Structure,
    /// Judges the document by what is wrong in each of its entries.
    Each(fn() -> Box<dyn Whole>),
    /// Judges the document by what is wrong in each of its entries, given the one linked before it.
    Chain(fn() -> Box<dyn Whole>, fn(&EntryView<'_>) -> Link),
    /// Judges all entries at once.
    Document(fn() -> Box<dyn Whole>),
}

impl Check {
    /// Whether it judges every entry by itself.
    pub(crate) const fn is_of_entries(self) -> bool {
        matches!(self, Self::Entry(_))
    }
}

/// How an entry belongs to a chain of entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Link {
    /// Not at all.
    #[default]
    Skipped,
    /// It is judged by the one linked before it, and by nothing else.
    Linked,
    /// With it the document has no such chain.
    Broken,
}
