//! Each distinct text is read once.

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
    read: Vec<Option<T>>,
}

impl<'e, T> Read<'e, T> {
    fn new(
        columns: &Columns<'e>,
        facet: Facets,
        source: &Source<'_>,
        text: impl for<'t> Fn(Shown<'t>) -> Option<&'t str>,
        read: impl Fn(&str) -> T,
    ) -> Self {
        let is_given = |text: &&str| !text.chars().all(char::is_whitespace);
        let column = columns.of(facet);
        let read_first = |entry: Shown<'_>| text(entry).filter(is_given).map(&read);
        let of_first = |first: Option<usize>| source.with(first?, read_first).flatten();
        let firsts = column.map(Column::firsts).unwrap_or_default();
        Self {
            numbers: column.map(|column| column.numbers.clone()),
            read: firsts.into_iter().map(of_first).collect(),
        }
    }

    fn of(&self, entry: usize) -> Option<&T> {
        self.read
            .get(*self.numbers.as_ref()?.get(entry)? as usize)?
            .as_ref()
    }
}

impl<'e> Readings<'e> {
    pub(super) fn new(source: &Source<'_>, columns: &mut Columns<'e>, law: Law) -> Self {
        let texts = [Facets::BASIS, Facets::TIME_LIMIT, Facets::CHANNELS];
        columns.make(
            texts.into_iter().fold(Facets::default(), Facets::with),
            &Said::default(),
        );
        Self {
            bases: Read::new(
                columns,
                Facets::BASIS,
                source,
                |entry| entry.basis().as_ref().map(|basis| &*basis.text),
                |text| basis::basis(text, &law),
            ),
            time_limits: Read::new(
                columns,
                Facets::TIME_LIMIT,
                source,
                |entry| entry.time_limit().as_ref().map(|limit| &*limit.text),
                time_limit::time_limit,
            ),
            channels: Read::new(
                columns,
                Facets::CHANNELS,
                source,
                |entry| entry.channels().as_ref().map(|channels| &*channels.text),
                channels::channels,
            ),
        }
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
