//! Rules that speak of more than one entry at a time.

use super::entries::Entries;
use super::outcome::Ledger;
use super::view::{EntryView, Judge};

/// A rule that is shown all entries, a stretch after the other, and then says what was wrong.
///
/// What it keeps between two stretches is its own: entries may be gone by then.
pub(crate) trait Whole {
    /// Looks at the next entries, from top to bottom. Those before can be looked up in `entries`.
    fn take(&mut self, stretch: &[EntryView<'_>], judge: &Judge<'_>, entries: &Entries<'_>);

    /// Records the outcomes, once all entries were shown.
    fn finish(self: Box<Self>, judge: &Judge<'_>, ledger: &mut Ledger);
}
