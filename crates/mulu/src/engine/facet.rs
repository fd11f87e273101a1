//! What a rule looked at, noted as it looks: entries alike in all of it get the same answer without being asked.

use core::cell::Cell;

use super::said::Said;
use crate::model::{
    AdministrativeLevel, Audience, Basis, CatalogueEntry, Channels, DisclosureMatter,
    DisclosureMode, PartialDate, Text, TimeLimit,
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

    /// Whether the two have any facet in common.
    pub(super) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
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

/// Where the members of an entry are.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Shown<'v> {
    /// At hand.
    Made(&'v CatalogueEntry<'v>),
    /// In a row of a data frame, made one by one as they are looked at.
    #[cfg(feature = "frames")]
    Record(&'v dyn Members),
}

/// An entry whose members are noted when they are looked at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NotedEntry<'v> {
    pub(super) shown: Shown<'v>,
    pub(super) noted: &'v Noted,
}

/// A row of a data frame whose members were looked at, some of them.
#[cfg(feature = "frames")]
pub(super) type Record<'r, 'd> = record::Record<'r, 'd>;

/// Declares the members of an entry, each with the facet it belongs to.
macro_rules! members {
    ($( $(#[$meta:meta])* $name:ident: $type:ty => $facet:ident; )*) => {
        impl<'v> NotedEntry<'v> {
            $(
                $(#[$meta])*
                pub(crate) fn $name(&self) -> &'v $type {
                    self.noted.note(Facets::$facet);
                    self.shown.$name()
                }
            )*
        }

        impl Facets {
            /// In what two entries differ.
            pub(super) fn of_change(before: &CatalogueEntry<'_>, after: &CatalogueEntry<'_>) -> Self {
                let mut changed = Self::default();
                $(
                    if before.$name != after.$name {
                        changed = changed.with(Self::$facet);
                    }
                )*
                if before.adjusted_on != after.adjusted_on {
                    changed = changed.with(Self::DATES);
                }
                changed
            }
        }

        impl<'v> Shown<'v> {
            $(
                pub(crate) fn $name(self) -> &'v $type {
                    match self {
                        Self::Made(entry) => &entry.$name,
                        #[cfg(feature = "frames")]
                        Self::Record(record) => record.$name(),
                    }
                }
            )*
        }

        /// The members of an entry, wherever they are.
        #[cfg(feature = "frames")]
        #[allow(clippy::needless_lifetimes, reason = "most types of members name it")]
        pub(crate) trait Members: core::fmt::Debug {
            fn adjusted_on(&self) -> Option<PartialDate>;

            $( fn $name<'v>(&'v self) -> &'v $type; )*
        }

        #[cfg(feature = "frames")]
        mod record {
            use core::cell::OnceCell;

            use super::*;
            use crate::draft::Reading;

            /// A row of a data frame. What of it was looked at is kept.
            #[derive(Debug)]
            pub(crate) struct Record<'r, 'v> {
                reading: Reading<'r, 'v>,
                $( $name: OnceCell<$type>, )*
            }

            impl<'r, 'd> Record<'r, 'd> {
                pub(crate) const fn new(reading: Reading<'r, 'd>) -> Self {
                    Self { reading, $( $name: OnceCell::new(), )* }
                }
            }

            #[allow(clippy::needless_lifetimes, reason = "most types of members name it")]
            impl Members for Record<'_, '_> {
                fn adjusted_on(&self) -> Option<PartialDate> {
                    self.reading.adjusted_on()
                }

                $(
                    fn $name<'v>(&'v self) -> &'v $type {
                        self.$name.get_or_init(|| self.reading.$name())
                    }
                )*
            }
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

impl Shown<'_> {
    /// 调整日期.
    pub(crate) fn adjusted_on(self) -> Option<PartialDate> {
        match self {
            Self::Made(entry) => entry.adjusted_on,
            #[cfg(feature = "frames")]
            Self::Record(record) => record.adjusted_on(),
        }
    }
}

impl Facets {
    const fn bit(number: u32) -> Self {
        Self(1 << number)
    }

    pub(super) const FIELD: Self = Self::bit(0);
    pub(super) const BASIS: Self = Self::bit(1);
    pub(super) const TIME_LIMIT: Self = Self::bit(2);
    pub(super) const UPDATE_FREQUENCY: Self = Self::bit(3);
    pub(super) const DISCLOSING_BODY: Self = Self::bit(4);
    pub(super) const CHANNELS: Self = Self::bit(5);
    pub(super) const AUDIENCE: Self = Self::bit(6);
    pub(super) const MODE: Self = Self::bit(7);
    pub(super) const LEVEL: Self = Self::bit(8);
    /// The days the record may be of.
    pub(super) const DATES: Self = Self::bit(9);
    /// The table it stands in and how far its row reaches.
    pub(super) const TABLE: Self = Self::bit(10);
    pub(super) const LINK: Self = Self::bit(11);
    /// What no two entries share: never remembered by.
    pub(super) const OWN: Self = Self::bit(12);
    pub(super) const ORIGIN: Self = Self::bit(13);
    pub(super) const CONCERNED_BODIES: Self = Self::bit(14);
    pub(super) const CONSULTATION: Self = Self::bit(15);
    /// What the matter says of the words asked for.
    pub(super) const SAID: Self = Self::bit(16);
    /// What stands in the boxes of the row.
    pub(super) const BOXES: Self = Self::bit(17);
}
