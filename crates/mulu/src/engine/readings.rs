//! Each distinct text is read once.

use std::rc::Rc;

use super::columns::{Column, Columns, Numbers};
use super::entries::Source;
use super::facet::{Facets, Shown};
use super::said::Said;
use crate::law::Law;
use crate::model::channel::ChannelReading;
use crate::model::time_limit::Clause;
use crate::parse::basis::{self, BasisReading};
use crate::parse::channels;
use crate::parse::time_limit;

/// What the texts of a document were read as.
#[derive(Debug)]
pub(super) struct Readings<'e> {
    bases: Read<'e, BasisReading>,
    time_limits: Read<'e, Vec<Clause>>,
    channels: Read<'e, ChannelReading>,
}

/// The readings of one column: for each entry the number of its text, for each number what was read.
#[derive(Debug)]
struct Read<'e, T> {
    /// None where the column was not made.
    numbers: Option<Numbers<'e>>,
    known: Vec<Option<T>>,
    /// How many of the readings several entries may share: those made when the document was read.
    shared: usize,
}

impl<'e, T> Read<'e, T> {
    fn new(
        columns: &Columns<'e>,
        facet: Facets,
        source: &Source<'_>,
        text: impl for<'t> Fn(Shown<'t>) -> Option<&'t str>,
        read: impl Fn(&str) -> T,
    ) -> Self {
        let column = columns.of(facet);
        let read_first = |entry: Shown<'_>| text(entry).filter(is_given).map(&read);
        let of_first = |first: Option<usize>| source.with(first?, read_first).flatten();
        let firsts = column.map(Column::firsts).unwrap_or_default();
        Self {
            numbers: column.map(|column| column.numbers.clone()),
            shared: firsts.len(),
            known: firsts.into_iter().map(of_first).collect(),
        }
    }

    /// That of no entry, to which some are added.
    fn none() -> Self {
        Self {
            numbers: Some(Numbers::Made(Rc::default())),
            known: Vec::new(),
            shared: 0,
        }
    }

    fn of(&self, entry: usize) -> Option<&T> {
        self.known
            .get(*self.numbers.as_ref()?.get(entry)? as usize)?
            .as_ref()
    }

    fn kept(self) -> Read<'static, T> {
        let made = self.numbers.map(|numbers| match numbers {
            Numbers::Made(numbers) => numbers,
            Numbers::OfFrame(numbers) => Rc::new(numbers.to_vec()),
        });
        Read {
            numbers: made.map(Numbers::Made),
            shared: self.known.len(),
            known: self.known,
        }
    }

    /// Puts the reading of a text that was changed, or of an entry that was added.
    fn put(&mut self, entry: usize, read: Option<T>) {
        let Some(Numbers::Made(numbers)) = &mut self.numbers else {
            return;
        };
        let numbers = Rc::make_mut(numbers);
        numbers.resize(numbers.len().max(entry + 1), u32::MAX);
        let Some(number) = numbers.get_mut(entry) else {
            return;
        };
        // A reading made after the document was first read is this entry's alone.
        let own = (*number as usize >= self.shared).then_some(*number as usize);
        if let Some(known) = own.and_then(|own| self.known.get_mut(own)) {
            *known = read;
        } else if let Ok(next) = u32::try_from(self.known.len()) {
            *number = next;
            self.known.push(read);
        }
    }
}

fn basis_text(entry: Shown<'_>) -> Option<&str> {
    entry.basis().as_ref().map(|basis| &*basis.text)
}

fn time_limit_text(entry: Shown<'_>) -> Option<&str> {
    entry.time_limit().as_ref().map(|limit| &*limit.text)
}

fn channels_text(entry: Shown<'_>) -> Option<&str> {
    entry.channels().as_ref().map(|channels| &*channels.text)
}

fn is_given(text: &&str) -> bool {
    !text.chars().all(char::is_whitespace)
}

impl<'e> Readings<'e> {
    pub(super) fn new(source: &Source<'_>, columns: &mut Columns<'e>, law: Law) -> Self {
        // An entry alone shares its texts with none: no columns are made for it.
        match source.len() {
            1 => Self::of_one(source, law),
            _ => Self::of_columns(source, columns, law),
        }
    }

    fn of_one(source: &Source<'_>, law: Law) -> Self {
        let mut readings = Self {
            bases: Read::none(),
            time_limits: Read::none(),
            channels: Read::none(),
        };
        source.with(0, |entry| readings.reread(0, entry, law));
        readings
    }

    #[inline(never)]
    fn of_columns(source: &Source<'_>, columns: &mut Columns<'e>, law: Law) -> Self {
        let texts = [Facets::BASIS, Facets::TIME_LIMIT, Facets::CHANNELS];
        columns.make(
            texts.into_iter().fold(Facets::default(), Facets::with),
            &Said::default(),
        );
        Self {
            bases: Read::new(columns, Facets::BASIS, source, basis_text, |text| {
                basis::basis(text, &law)
            }),
            time_limits: Read::new(
                columns,
                Facets::TIME_LIMIT,
                source,
                time_limit_text,
                time_limit::time_limit,
            ),
            channels: Read::new(
                columns,
                Facets::CHANNELS,
                source,
                channels_text,
                channels::channels,
            ),
        }
    }

    /// The readings, to be kept while the entries change.
    pub(super) fn kept(self) -> Readings<'static> {
        Readings {
            bases: self.bases.kept(),
            time_limits: self.time_limits.kept(),
            channels: self.channels.kept(),
        }
    }

    /// Reads an entry that was changed.
    pub(super) fn reread(&mut self, at: usize, entry: Shown<'_>, law: Law) {
        let read = |text: fn(Shown<'_>) -> Option<&str>| text(entry).filter(is_given);
        let basis = read(basis_text).map(|text| basis::basis(text, &law));
        self.bases.put(at, basis);
        let clauses = read(time_limit_text).map(time_limit::time_limit);
        self.time_limits.put(at, clauses);
        let channels = read(channels_text).map(channels::channels);
        self.channels.put(at, channels);
    }

    pub(super) fn basis(&self, entry: usize) -> Option<&BasisReading> {
        self.bases.of(entry)
    }

    pub(super) fn time_limit(&self, entry: usize) -> &[Clause] {
        self.time_limits.of(entry).map_or(&[], Vec::as_slice)
    }

    pub(super) fn channels(&self, entry: usize) -> Option<&ChannelReading> {
        self.channels.of(entry)
    }
}
