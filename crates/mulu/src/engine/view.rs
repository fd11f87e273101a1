//! What a rule sees.

use chrono::NaiveDate;

use super::entries::Entries;
use super::facet::{Facets, Noted, NotedEntry, Shown};
use crate::calendar::WorkingCalendar;
use crate::draft::{Address, DraftColumn, DraftTable, Origins};
use crate::finding::{Defect, Parameters, Place, Step};
use crate::law::{InstrumentId, Law};
use crate::model::channel::ChannelReading;
use crate::model::time_limit::Clause;
use crate::model::{Body, DisclosureMode, Field, Form, PartialDate, Roster};
use crate::parse::basis::BasisReading;
use crate::profile::Profile;
use crate::rules::Reason;

/// What a judgement rests on: law, calendar, profiles, document.
///
/// Rules receive one; the engine alone makes it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Judge<'j> {
    /// The law.
    pub(crate) law: Law,
    /// The calendar of working days.
    pub(crate) calendar: &'static WorkingCalendar,
    /// The layers of profile.
    pub(crate) profiles: &'j [Profile],
    /// Form of the catalogue.
    pub(crate) form: Form,
    /// The body judged.
    pub(crate) body: &'j Body<'static>,
    /// The bodies there are, where the caller gave them.
    pub(crate) roster: Option<&'j Roster>,
    /// Title of the catalogue.
    pub(crate) title: Option<&'j str>,
    /// Where the document's own date puts records that state none.
    pub(crate) dates: RecordDates,
}

/// The body judged and who declared it.
#[derive(Debug, Clone, Default)]
pub(crate) struct BodyJudged {
    /// What is declared of it.
    pub(crate) body: Body<'static>,
    /// Who declared it; `None` where nobody did.
    pub(crate) declared_by: Option<DeclaredBy>,
}

/// What stated the dates of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StatedBy {
    /// The row itself.
    AdjustedOn,
    /// The document.
    IssuedOn,
    /// The caller.
    AsOf,
}

impl StatedBy {
    /// The word on the wire.
    #[must_use]
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::AdjustedOn => "adjusted_on",
            Self::IssuedOn => "issued_on",
            Self::AsOf => "as_of",
        }
    }
}

/// Who declared the body judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DeclaredBy {
    /// The caller.
    Option,
    /// The document's header.
    Header,
    /// The title above the table.
    TitleRow,
}

impl DeclaredBy {
    /// The word on the wire.
    #[must_use]
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Option => "option",
            Self::Header => "header",
            Self::TitleRow => "title_row",
        }
    }
}

/// The days a record may be of; they choose the edition of the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RecordDates {
    /// First day.
    pub(crate) first: NaiveDate,
    /// Last day.
    pub(crate) last: NaiveDate,
    /// What stated them.
    pub(crate) stated_by: StatedBy,
}

impl RecordDates {
    /// The days the entry states, else these.
    #[must_use]
    pub(crate) fn or_stated(self, adjusted_on: Option<PartialDate>) -> Self {
        adjusted_on.map_or(self, |date| Self {
            first: date.first(),
            last: date.last(),
            stated_by: StatedBy::AdjustedOn,
        })
    }

    /// The step of a derivation that says which dates chose the edition.
    #[must_use]
    pub(crate) fn step(&self) -> Step {
        Step::RecordDate {
            first: self.first,
            last: self.last,
            stated_by: self.stated_by.as_str().to_owned(),
        }
    }
}

/// One entry with what its texts were read as.
#[derive(Debug, Clone, Copy)]
pub(crate) struct EntryView<'v> {
    /// The entry.
    pub(crate) entry: NotedEntry<'v>,
    pub(super) index: usize,
    dates: RecordDates,
    pub(super) basis: Option<&'v BasisReading>,
    pub(super) time_limit: &'v [Clause],
    pub(super) channels: Option<&'v ChannelReading>,
    origins: Option<&'v Origins<'v>>,
    pub(super) noted: &'v Noted,
}

impl<'v> EntryView<'v> {
    /// The view of one entry.
    pub(super) fn new(entries: &Entries<'v>, index: usize, shown: Shown<'v>) -> Self {
        let readings = entries.readings;
        Self {
            index,
            entry: NotedEntry {
                shown,
                noted: entries.noted,
            },
            dates: entries.dates.or_stated(shown.adjusted_on()),
            basis: readings.basis(index),
            time_limit: readings.time_limit(index),
            channels: readings.channels(index),
            origins: entries.origins,
            noted: entries.noted,
        }
    }

    /// Index in the document.
    #[must_use]
    pub(crate) fn index(&self) -> usize {
        self.noted.note(Facets::OWN);
        self.index
    }

    /// The days it may be of.
    #[must_use]
    pub(crate) fn dates(&self) -> RecordDates {
        self.noted.note(Facets::DATES);
        self.dates
    }

    /// Where its values came from, which no other entry shares.
    fn origins(&self) -> Option<&'v Origins<'v>> {
        if self.origins.is_some() {
            self.noted.note(Facets::OWN);
        }
        self.origins
    }

    /// The clauses of the time limit; none where the cell is empty.
    #[must_use]
    pub(crate) fn clauses(&self) -> &'v [Clause] {
        self.noted.note(Facets::TIME_LIMIT);
        self.time_limit
    }

    /// What the basis was read as.
    #[must_use]
    pub(crate) fn basis(&self) -> Option<&'v BasisReading> {
        self.noted.note(Facets::BASIS);
        self.basis
    }

    /// What the channels were read as.
    #[must_use]
    pub(crate) fn channels(&self) -> Option<&'v ChannelReading> {
        self.noted.note(Facets::CHANNELS);
        self.channels
    }

    /// Whether the row is marked for proactive disclosure, alone or beside another mode.
    ///
    /// A table without the column is a catalogue of what is disclosed proactively.
    #[must_use]
    pub(crate) fn is_proactive(&self) -> bool {
        self.entry.mode().contains(&DisclosureMode::Proactive)
            || (self.entry.mode().is_empty()
                && !self.has_column(Field::Mode)
                && !self.has_column(Field::Proactive))
    }

    /// Whether the document has a place for `field`; JSON always has.
    #[must_use]
    pub(crate) fn has_column(&self, field: Field) -> bool {
        self.noted.note(Facets::TABLE);
        self.origins
            .is_none_or(|origins| origins.has_column(self.index, field))
    }

    /// The table the entry came from, an index into the draft; `None` for JSON.
    #[must_use]
    pub(crate) fn table(&self) -> Option<usize> {
        self.noted.note(Facets::TABLE);
        self.origins?.table(self.index)
    }

    /// The cell that holds the text of `field`: the top of a merged range where it is part of one.
    #[must_use]
    pub(crate) fn holder(&self, field: Field) -> Option<Address> {
        let origin = self.origins()?.cell(self.index, field)?;
        Some(origin.inherited_from.unwrap_or(origin.address))
    }

    /// Why a rule on the cell of `field` says nothing, where the table has no such column.
    ///
    /// # Errors
    /// `ColumnMissing`, to be passed on as the outcome.
    pub(crate) fn require_column(&self, field: Field) -> Result<(), Reason> {
        if self.has_column(field) {
            Ok(())
        } else {
            Err(Reason::ColumnMissing)
        }
    }

    /// Whether an empty cell of `field` may be the rest of a merged one that the file could not keep.
    #[must_use]
    pub(crate) fn may_have_lost_merge(&self, field: Field) -> bool {
        self.noted.note(Facets::TABLE);
        let Some((origins, table)) = self.table_behind() else {
            return false;
        };
        if table.merges_known {
            return false;
        }
        self.noted.note(Facets::OWN);
        let blank = |field| {
            let column = table.column_of(field);
            column.is_some_and(|it| origins.written(self.index, it.address.column).is_none())
        };
        // Where every record repeats its matter, nothing was merged and an empty cell is empty.
        blank(Field::Primary) && blank(field)
    }

    /// What stands in the cell of `field` itself; `None` where there is no table or no such column.
    #[must_use]
    pub(crate) fn cell_text(&self, field: Field) -> Option<&'v str> {
        let origin = self.origins()?.cell(self.index, field)?;
        Some(origin.text)
    }

    /// Whether a header over the column of `field` holds one of `words`; JSON has no headers.
    #[must_use]
    pub(crate) fn header_speaks_of(&self, field: Field, words: &[&str]) -> bool {
        self.noted.note(Facets::TABLE);
        let Some(column) = self
            .table_behind()
            .and_then(|(_, table)| table.column_of(field))
        else {
            return false;
        };
        let mut headers = column.header.iter();
        headers.any(|header| words.iter().any(|word| header.contains(word)))
    }

    /// Whether the basis cites one of `acts`.
    #[must_use]
    pub(crate) fn cites(&self, acts: &[InstrumentId]) -> bool {
        let citations = self.basis().map_or(&[][..], |basis| &basis.citations);
        citations.iter().any(|citation| {
            let slug = citation.instrument.as_deref();
            slug.is_some_and(|slug| acts.iter().any(|act| act.as_str() == slug))
        })
    }

    /// The tick columns of the row, each with its field and what stands in it; none where there is no table.
    pub(crate) fn boxes(&self) -> impl Iterator<Item = (&'v DraftColumn, Field, &'v str)> {
        self.noted.note(Facets::TABLE.with(Facets::BOXES));
        let index = self.index;
        let behind = self.table_behind().into_iter();
        behind.flat_map(move |(origins, table)| {
            table.columns.iter().filter_map(move |column| {
                let field = column.field.filter(|field| field.is_box())?;
                let written = origins.written(index, column.address.column)?;
                Some((column, field, written))
            })
        })
    }

    /// The table the entry came from.
    fn table_behind(&self) -> Option<(&'v Origins<'v>, &'v DraftTable)> {
        let origins = self.origins?;
        Some((origins, origins.table_of(self.index)?))
    }

    /// What stands in the cell of the time limit.
    #[must_use]
    pub(crate) fn time_limit_text(&self) -> &'v str {
        let limit = self.entry.time_limit().as_ref();
        limit.map_or("", |limit| &*limit.text)
    }

    /// Whether the row is disclosed on request and in no other way.
    #[must_use]
    pub(crate) fn is_on_request_only(&self) -> bool {
        *self.entry.mode() == [DisclosureMode::OnRequest]
    }

    /// The place of a column of this entry.
    #[must_use]
    pub(crate) const fn at(&self, field: Field) -> Place {
        Place::Entry {
            entry: self.index,
            field,
        }
    }

    /// A defect in a column of this entry.
    #[must_use]
    pub(crate) fn defect(&self, field: Field, parameters: impl Into<Parameters>) -> Defect {
        Defect::new(self.at(field), parameters)
    }
}

/// One table as found.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TableView<'v> {
    /// Index in the draft.
    pub(crate) index: usize,
    /// The table.
    pub(crate) table: &'v DraftTable,
}

impl TableView<'_> {
    /// The place of a cell of this table.
    #[must_use]
    pub(crate) const fn at(&self, row: Option<usize>, address: crate::draft::Address) -> Place {
        Place::Cell {
            table: self.index,
            row,
            address,
        }
    }
}
