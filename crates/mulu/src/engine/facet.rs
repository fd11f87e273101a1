//! What a rule looked at, noted as it looks: entries alike in all of it get the same answer without being asked.

use core::cell::Cell;
use core::hash::Hash;
use rustc_hash::FxHashMap;

use super::said::{Before, Said, Words};
use crate::draft::Origins;
use crate::model::{
    AdministrativeLevel, Audience, Basis, CatalogueEntry, Channels, DisclosureMatter,
    DisclosureMode, Text, TimeLimit,
};

/// A set of facets of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct Facets(u32);

impl Facets {
    pub(super) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    pub(super) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(super) const fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// The facets one by one.
    pub(super) fn each(self) -> impl Iterator<Item = Self> {
        (0..u32::BITS)
            .map(|bit| Self(1 << bit))
            .filter(move |facet| self.contains(*facet))
    }
}

/// Where the rules' looking is noted, one for all views of a run.
#[derive(Debug, Default)]
pub(super) struct Noted {
    looked_at: Cell<u32>,
    /// What the matters say of the words asked for.
    pub(super) said: Said,
}

impl Noted {
    pub(super) fn note(&self, facets: Facets) {
        self.looked_at.set(self.looked_at.get() | facets.0);
    }

    /// What was noted since it was last asked.
    pub(super) fn take(&self) -> Facets {
        Facets(self.looked_at.take())
    }
}

/// An entry whose members are noted when they are looked at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NotedEntry<'v> {
    pub(super) entry: &'v CatalogueEntry<'v>,
    pub(super) noted: &'v Noted,
}

/// Declares the members of an entry, each with the facet it belongs to.
macro_rules! members {
    ($( $(#[$meta:meta])* $name:ident: $type:ty => $facet:ident; )*) => {
        impl<'v> NotedEntry<'v> {
            $(
                $(#[$meta])*
                pub(crate) fn $name(&self) -> &'v $type {
                    self.noted.note(Facets::$facet);
                    &self.entry.$name
                }
            )*
        }
    };
}

members! {
    /// 序号.
    seq: Option<Text<'v>> => OWN;
    /// 领域.
    field: Option<Text<'v>> => FIELD;
    /// 公开事项.
    matter: DisclosureMatter<'v> => OWN;
    /// 公开内容(要素).
    content_elements: Vec<Text<'v>> => OWN;
    /// 公开依据.
    basis: Option<Basis<'v>> => BASIS;
    /// 公开时限.
    time_limit: Option<TimeLimit<'v>> => TIME_LIMIT;
    /// 更新频率.
    update_frequency: Option<Text<'v>> => UPDATE_FREQUENCY;
    /// 公开主体.
    disclosing_body: Option<Text<'v>> => DISCLOSING_BODY;
    /// 信息来源.
    origin: Option<Text<'v>> => ORIGIN;
    /// 共涉机关.
    concerned_bodies: Option<Text<'v>> => CONCERNED_BODIES;
    /// 协商确认情况.
    consultation: Option<Text<'v>> => CONSULTATION;
    /// 公开渠道和载体.
    channels: Option<Channels<'v>> => CHANNELS;
    /// 公开对象.
    audience: Option<Audience<'v>> => AUDIENCE;
    /// 公开方式.
    mode: Vec<DisclosureMode> => MODE;
    /// 公开层级.
    level: Vec<AdministrativeLevel> => LEVEL;
    /// 链接.
    link: Option<Text<'v>> => LINK;
}

impl Facets {
    pub(super) const FIELD: Self = Self(1);
    pub(super) const BASIS: Self = Self(1 << 1);
    pub(super) const TIME_LIMIT: Self = Self(1 << 2);
    pub(super) const RETENTION: Self = Self(1 << 3);
    pub(super) const UPDATE_FREQUENCY: Self = Self(1 << 4);
    pub(super) const DISCLOSING_BODY: Self = Self(1 << 5);
    pub(super) const RESPONSIBLE_SECTION: Self = Self(1 << 6);
    pub(super) const CHANNELS: Self = Self(1 << 7);
    pub(super) const AUDIENCE: Self = Self(1 << 8);
    pub(super) const MODE: Self = Self(1 << 9);
    pub(super) const LEVEL: Self = Self(1 << 10);
    pub(super) const CATEGORY: Self = Self(1 << 11);
    /// The days the record may be of.
    pub(super) const DATES: Self = Self(1 << 12);
    /// The table it stands in and how far its row reaches.
    pub(super) const TABLE: Self = Self(1 << 13);
    pub(super) const PROCESS: Self = Self(1 << 14);
    pub(super) const LINK: Self = Self(1 << 15);
    /// What no two entries share: never remembered by.
    pub(super) const OWN: Self = Self(1 << 16);
    pub(super) const ORIGIN: Self = Self(1 << 17);
    pub(super) const CONCERNED_BODIES: Self = Self(1 << 18);
    pub(super) const CONSULTATION: Self = Self(1 << 19);
    /// What the matter says of the words asked for.
    pub(super) const SAID: Self = Self(1 << 20);
}

/// For one facet, a number for each entry: equal numbers, equal values.
#[derive(Debug, Default)]
pub(super) struct Column {
    pub(super) numbers: Vec<u32>,
    /// For each number, the first entry that has it.
    pub(super) firsts: Vec<usize>,
}

/// The columns made so far.
#[derive(Debug)]
pub(super) struct Columns<'e> {
    entries: &'e [CatalogueEntry<'e>],
    origins: Option<&'e Origins<'e>>,
    made: FxHashMap<Facets, Column>,
}

/// How many entries are gone through for one facet before the next: they stay at hand meanwhile.
const AT_HAND: usize = 128;

impl<'e> Columns<'e> {
    pub(super) fn new(entries: &'e [CatalogueEntry<'e>], origins: Option<&'e Origins<'e>>) -> Self {
        Self {
            entries,
            origins,
            made: FxHashMap::default(),
        }
    }

    /// Makes the columns of some facets, those that were not made yet, in one pass over the entries.
    pub(super) fn make(&mut self, facets: Facets, said: &Said) {
        let words = if facets.contains(Facets::SAID) {
            said.words()
        } else {
            Words::default()
        };
        let mut making: Vec<(Facets, Box<dyn Making<'e> + '_>)> = Vec::new();
        for facet in facets.each().filter(|facet| !self.made.contains_key(facet)) {
            making.push((facet, making_of(facet, self.origins, &words)));
        }
        for (entries, at) in self.entries.chunks(AT_HAND).zip((0..).step_by(AT_HAND)) {
            for (_, column) in &mut making {
                column.take(entries, at);
            }
        }
        for (facet, column) in making {
            let column = column.made();
            if facet == Facets::SAID {
                said.settle(self.entries, &column, &words);
            }
            self.made.insert(facet, column);
        }
    }

    /// The facets in which all entries are alike, of those made.
    pub(super) fn shared_by_all(&self) -> Facets {
        let shared = self
            .made
            .iter()
            .filter(|(_, column)| column.firsts.len() < 2);
        shared.fold(Facets::default(), |all, (facet, _)| all.with(*facet))
    }

    /// The column of one facet, made where it was not yet.
    pub(super) fn of(&mut self, facet: Facets) -> &Column {
        if !self.made.contains_key(&facet) {
            self.make(facet, &Said::default());
        }
        self.made.entry(facet).or_default()
    }
}

/// A column in the making.
trait Making<'e> {
    /// Takes the next entries, the first of them the entry `at`.
    fn take(&mut self, entries: &'e [CatalogueEntry<'e>], at: usize);

    fn made(self: Box<Self>) -> Column;
}

fn making_of<'m, 'e: 'm>(
    facet: Facets,
    origins: Option<&'e Origins<'e>>,
    words: &'m Words,
) -> Box<dyn Making<'e> + 'm> {
    match facet {
        Facets::FIELD => numbered(|_, entry| &entry.field),
        Facets::BASIS => numbered(|_, entry| &entry.basis),
        Facets::TIME_LIMIT => numbered(|_, entry| &entry.time_limit),
        Facets::RETENTION => numbered(|_, entry| &entry.retention),
        Facets::UPDATE_FREQUENCY => numbered(|_, entry| &entry.update_frequency),
        Facets::DISCLOSING_BODY => numbered(|_, entry| &entry.disclosing_body),
        Facets::RESPONSIBLE_SECTION => numbered(|_, entry| &entry.responsible_section),
        Facets::ORIGIN => numbered(|_, entry| &entry.origin),
        Facets::CONCERNED_BODIES => numbered(|_, entry| &entry.concerned_bodies),
        Facets::CONSULTATION => numbered(|_, entry| &entry.consultation),
        Facets::CHANNELS => numbered(|_, entry| &entry.channels),
        Facets::AUDIENCE => numbered(|_, entry| &entry.audience),
        Facets::MODE => numbered(|_, entry| &entry.mode),
        Facets::LEVEL => numbered(|_, entry| &entry.level),
        Facets::CATEGORY => numbered(|_, entry| &entry.category),
        Facets::PROCESS => numbered(|_, entry| &entry.process),
        Facets::LINK => numbered(|_, entry| &entry.link),
        Facets::DATES => numbered(|_, entry| entry.adjusted_on),
        Facets::TABLE => numbered(move |at, _| {
            let (table, row) = (origins?.table(at)?, origins?.row(at)?.1);
            Some((table, row.width))
        }),
        Facets::SAID => {
            let mut before = Before::default();
            numbered(move |_, entry| words.said_in(entry, &mut before))
        }
        // A facet of its own for each entry.
        _ => numbered(|at, _| at),
    }
}

struct Numbering<K, V> {
    value: V,
    known: FxHashMap<K, u32>,
    column: Column,
    last: Option<(K, u32)>,
}

fn numbered<'m, 'e: 'm, K, V>(value: V) -> Box<dyn Making<'e> + 'm>
where
    K: Hash + Eq + Copy + 'm,
    V: FnMut(usize, &'e CatalogueEntry<'e>) -> K + 'm,
{
    Box::new(Numbering {
        value,
        known: FxHashMap::default(),
        column: Column::default(),
        last: None,
    })
}

impl<'e, K, V> Making<'e> for Numbering<K, V>
where
    K: Hash + Eq + Copy,
    V: FnMut(usize, &'e CatalogueEntry<'e>) -> K,
{
    fn take(&mut self, entries: &'e [CatalogueEntry<'e>], at: usize) {
        let Self {
            value,
            known,
            column,
            last,
        } = self;
        for (entry, at) in entries.iter().zip(at..) {
            let value = value(at, entry);
            // Rows of a table mostly repeat the row above.
            let number = match *last {
                Some((same, number)) if same == value => number,
                _ => *known.entry(value).or_insert_with(|| {
                    column.firsts.push(at);
                    u32::try_from(column.firsts.len() - 1).unwrap_or(u32::MAX)
                }),
            };
            *last = Some((value, number));
            column.numbers.push(number);
        }
    }

    fn made(self: Box<Self>) -> Column {
        self.column
    }
}
