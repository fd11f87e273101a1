//! What matters say, as far as rules ask: which lists of words each holds a word of, found in one pass over it.
//!
//! No two entries need share a matter, but most matters say the same to the rules: nothing. While the engine tries
//! the rules it learns which lists they ask for; then every matter is gone through once for all of them, and what
//! it says is a facet like any other. A list that was not learned is looked for when it is asked for.

use core::cell::RefCell;
use core::ptr;
use std::rc::Rc;

use super::columns::{Column, Numbers};
use super::entries::Source;
use super::facet::{Facets, Noted, Shown};
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
        /// For each entry, the number of what its matter says.
        numbers: Rc<Vec<u32>>,
        /// For each number, a bit for each list.
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

    /// The words of the lists learned.
    pub(super) fn words(&self) -> Words {
        let state = self.0.borrow();
        let lists = match &*state {
            State::Learning(lists) => lists.as_slice(),
            State::Unasked | State::Known { .. } => &[],
        };
        Words {
            all: AllOf::new(lists.iter().map(|(_, list)| *list)),
            of_last: lists.iter().zip(0..).fold(0, |bits, ((of, _), bit)| {
                bits | u64::from(*of == Levels::Last) << bit
            }),
        }
    }

    /// Nobody asked.
    pub(super) fn forget(&self) {
        self.0.replace(State::Unasked);
    }

    /// Keeps what every matter says.
    pub(super) fn settle(&self, source: &Source<'_>, column: &Column<'_>, words: &Words) {
        let State::Learning(lists) = self.0.take() else {
            return;
        };
        let Numbers::Made(numbers) = &column.numbers else {
            return;
        };
        let said = column.firsts().into_iter().map(|first| {
            let said = |entry: Shown<'_>| {
                words.said_on_levels(levels(entry.matter()).map(|level| words.said_in_text(level)))
            };
            first
                .and_then(|first| source.with(first, said))
                .unwrap_or_default()
        });
        self.0.replace(State::Known {
            lists,
            numbers: Rc::clone(numbers),
            said: said.collect(),
        });
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
            State::Known {
                lists,
                numbers,
                said,
            } => {
                let said = numbers.get(entry).and_then(|at| said.get(*at as usize));
                match (lists.iter().position(is_it), said) {
                    (Some(bit), Some(said)) => Known::Said(said >> bit & 1 == 1),
                    _ => Known::No,
                }
            }
        }
    }
}

/// The words of all lists learned.
#[derive(Default)]
pub(super) struct Words {
    all: AllOf<'static>,
    /// The lists asked for in the last level alone.
    of_last: u64,
}

/// What the first level above says: most rows repeat it.
#[derive(Default)]
pub(super) struct Before<'e> {
    level: &'e str,
    said: u64,
}

impl Words {
    /// What the matter of an entry says, a bit for each list.
    pub(super) fn said_in<'e>(
        &self,
        entry: &'e CatalogueEntry<'_>,
        before: &mut Before<'e>,
    ) -> u64 {
        let said = levels(&entry.matter).enumerate().map(|(at, level)| {
            if at == 0 && before.level == level {
                return before.said;
            }
            let said = self.said_in_text(level);
            if at == 0 {
                *before = Before { level, said };
            }
            said
        });
        self.said_on_levels(said)
    }

    /// What one text says, a bit for each list.
    pub(super) fn said_in_text(&self, text: &str) -> u64 {
        self.all.found_in(text)
    }

    /// What a matter says whose levels, from the first, say this.
    pub(super) fn said_on_levels(&self, levels: impl Iterator<Item = u64>) -> u64 {
        let (any, last) = levels.fold((0, 0), |(any, _), said| (any | said, said));
        any & !self.of_last | last & self.of_last
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
                look(self.entry.shown.matter())
            }
            Known::Said(said) => {
                noted.note(Facets::SAID);
                said
            }
        }
    }
}
