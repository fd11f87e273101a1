//! What matters say, as far as rules ask: which lists of words each holds a word of, found in one pass over it.
//!
//! No two entries need share a matter, but most matters say the same to the rules: nothing. While the engine tries
//! the rules it learns which lists they ask for; then every matter is gone through once for all of them, and what
//! it says is a facet like any other. A list that was not learned is looked for when it is asked for.

use core::cell::RefCell;
use core::ptr;

use super::facet::{Facets, Noted};
use super::view::EntryView;
use crate::model::{CatalogueEntry, DisclosureMatter};
use crate::parse::any_of::{AllOf, AnyOf, holds_any};

/// A closed list of words.
type List = &'static [&'static str];

/// Which levels of a matter a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Levels {
    /// Any of them.
    Any,
    /// The last that is written.
    Last,
}

/// The lists learned and what the matters say of them.
#[derive(Debug, Default)]
pub(super) struct Said(RefCell<State>);

#[derive(Debug, Default)]
enum State {
    /// Nothing is remembered.
    #[default]
    Unasked,
    Learning(Vec<(Levels, List)>),
    Known {
        lists: Vec<(Levels, List)>,
        /// For each entry, a bit for each list.
        said: Vec<u64>,
    },
}

/// What is known of a question.
enum Known {
    /// Nothing: the matter must be asked, and the answer is the entry's own.
    No,
    /// The matter must be asked, and will not have to be again.
    Learned,
    Said(bool),
}

impl Said {
    /// Begins to learn what is asked.
    pub(super) fn learn(&self) {
        self.0.replace(State::Learning(Vec::new()));
    }

    /// Goes through every matter for what was asked; what each says, a bit for each list.
    pub(super) fn settle(&self, entries: &[CatalogueEntry<'_>]) -> Vec<u64> {
        let State::Learning(lists) = self.0.take() else {
            return Vec::new();
        };
        let words = AllOf::new(lists.iter().map(|(_, list)| *list));
        let of_last = lists.iter().zip(0..).fold(0_u64, |bits, ((of, _), bit)| {
            bits | u64::from(*of == Levels::Last) << bit
        });
        let mut before = ("", 0);
        let said: Vec<u64> = entries
            .iter()
            .map(|entry| {
                let (mut any, mut last) = (0, 0);
                for (at, level) in levels(&entry.matter).enumerate() {
                    // The first level mostly is that of the row above.
                    last = if at == 0 && before.0 == level {
                        before.1
                    } else {
                        words.found_in(level)
                    };
                    if at == 0 {
                        before = (level, last);
                    }
                    any |= last;
                }
                any & !of_last | last & of_last
            })
            .collect();
        let answer = said.clone();
        self.0.replace(State::Known { lists, said });
        answer
    }

    fn ask(&self, entry: usize, levels: Levels, list: List) -> Known {
        let is_it = |(of, known): &(Levels, List)| *of == levels && ptr::eq(*known, list);
        match &mut *self.0.borrow_mut() {
            State::Unasked => Known::No,
            State::Learning(lists) => {
                if !lists.iter().any(is_it) {
                    if lists.len() == 64 || !AllOf::can_hold(list) {
                        return Known::No;
                    }
                    lists.push((levels, list));
                }
                Known::Learned
            }
            State::Known { lists, said } => {
                let bit = lists.iter().position(is_it);
                match (bit, said.get(entry)) {
                    (Some(bit), Some(said)) => Known::Said(said >> bit & 1 == 1),
                    _ => Known::No,
                }
            }
        }
    }
}

/// The levels of a matter that are written, from the first.
fn levels<'m>(matter: &'m DisclosureMatter<'_>) -> impl DoubleEndedIterator<Item = &'m str> {
    [&matter.primary, &matter.secondary]
        .into_iter()
        .flatten()
        .chain(&matter.further)
        .map(|level| &**level)
}

impl<'v> EntryView<'v> {
    /// The levels of the matter that are written, from the first. Each row has its own: ask what they say first.
    #[must_use]
    pub(crate) fn matter_levels(&self) -> impl DoubleEndedIterator<Item = &'v str> + use<'v> {
        levels(self.entry.matter())
    }

    /// Whether any level of the matter holds one of `words`.
    #[must_use]
    pub(crate) fn matter_speaks_of(&self, words: List) -> bool {
        self.says(Levels::Any, words, |matter| {
            let words = AnyOf::new(words);
            levels(matter).any(|level| words.is_in(level))
        })
    }

    /// Whether the last level of the matter that is written holds one of `words`.
    #[must_use]
    pub(crate) fn last_level_speaks_of(&self, words: List) -> bool {
        self.says(Levels::Last, words, |matter| {
            let last = levels(matter).next_back();
            last.is_some_and(|level| holds_any(level, words))
        })
    }

    /// Whether any text of the matter or the content elements holds one of `words`.
    #[must_use]
    pub(crate) fn speaks_of(&self, words: List) -> bool {
        self.matter_speaks_of(words) || {
            let words = AnyOf::new(words);
            let mut elements = self.entry.content_elements().iter();
            elements.any(|text| words.is_in(text))
        }
    }

    fn says(&self, of: Levels, words: List, look: impl Fn(&DisclosureMatter<'_>) -> bool) -> bool {
        let noted: &Noted = self.noted;
        match noted.said.ask(self.index, of, words) {
            Known::No => look(self.entry.matter()),
            Known::Learned => {
                noted.note(Facets::SAID);
                look(&self.entry.entry.matter)
            }
            Known::Said(said) => {
                noted.note(Facets::SAID);
                said
            }
        }
    }
}
