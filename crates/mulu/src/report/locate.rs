//! Where a defect stands: pointer, cell, entry.

use chrono::NaiveDate;

use super::finding::Location;
use super::types::{
    Counts, Digests, InputReport, InputStatus, JudgedBody, Problem, Report, ReportTag, TableReport,
    Tool, Verdict,
};
use crate::draft::{Address, DraftColumn, DraftTable, Origins};
use crate::engine::{BodyJudged, Context, Input, RecordDates, Shown, Source};
use crate::error::Error;
use crate::finding::{Place, mask};
use crate::model::Catalogue;

/// What a report is made from besides outcomes.
pub(crate) struct Judged<'j> {
    pub(crate) input: &'j Input<'j>,
    pub(crate) context: &'j Context,
    /// The document but for its entries.
    pub(crate) catalogue: &'j Catalogue<'j>,
    pub(crate) body: &'j BodyJudged,
    pub(crate) places: Places<'j>,
}

/// Entries, and the tables they came from: where a defect may stand.
#[derive(Clone, Copy)]
pub(crate) struct Places<'j> {
    pub(crate) source: &'j Source<'j>,
    pub(crate) tables: &'j [DraftTable],
    pub(crate) origins: Option<&'j Origins<'j>>,
    /// The days of an entry that states none.
    pub(crate) dates: RecordDates,
}

/// Where in the document a place stands.
pub(super) struct Located {
    pub(super) order: (usize, usize),
    pub(super) entry: Option<usize>,
    pub(super) pointer: String,
}

impl Report {
    pub(super) fn empty(context: &Context) -> Self {
        Self {
            schema: ReportTag::V1,
            tool: Tool {
                name: "mulu".to_owned(),
                version: env!("CARGO_PKG_VERSION").to_owned(),
            },
            digests: Digests::of(context.law, context.roster.as_ref()),
            profiles: context
                .profiles
                .iter()
                .map(|profile| profile.name().to_owned())
                .collect(),
            as_of: context.as_of,
            lang: context.lang().into(),
            inputs: Vec::new(),
            verdict: Verdict::NoViolationFound,
            counts: Counts::default(),
            tally: Vec::new(),
            findings: Vec::new(),
        }
    }

    /// The report on an input that could not be read; it merges with the reports on those that could.
    ///
    /// ```
    /// use mulu::{Context, Error, report::Report};
    /// let report = Report::unreadable("empty.xlsx", None, &Error::Empty, &Context::new());
    /// assert_eq!(report.inputs[0].problem.as_ref().unwrap().code, "empty");
    /// ```
    #[must_use]
    pub fn unreadable(
        name: &str,
        digest: Option<String>,
        error: &Error,
        context: &Context,
    ) -> Self {
        let mut report = Self::empty(context);
        report.inputs.push(InputReport {
            name: name.to_owned(),
            kind: None,
            status: InputStatus::Unreadable,
            as_of: context.as_of,
            body: None,
            tables: Vec::new(),
            title: None,
            entries: 0,
            verdict: Verdict::Incomplete,
            counts: Counts::default(),
            digest,
            problem: Some(Problem {
                code: error.code().to_owned(),
                message: error.words(context.lang()),
            }),
        });
        report.verdict = Verdict::Incomplete;
        report
    }
}

impl Judged<'_> {
    pub(super) fn input_report(&self) -> InputReport {
        let body = self.body.declared_by.map(|declared_by| JudgedBody {
            name: self
                .body
                .body
                .name
                .as_deref()
                .map(|name| mask(name).into_owned()),
            kind: self.body.body.kind.map(|kind| kind.as_str().to_owned()),
            level: self.body.body.level.map(|level| level.as_str().to_owned()),
            declared_by: declared_by.as_str().to_owned(),
        });
        InputReport {
            name: self.input.name.clone(),
            kind: Some(self.catalogue.kind.as_str().to_owned()),
            status: InputStatus::Read,
            as_of: Some(self.places.dates.last),
            body,
            tables: self.places.table_reports(),
            title: self
                .catalogue
                .title
                .as_deref()
                .map(|title| mask(title).into_owned()),
            entries: self.places.source.len() as u64,
            // Told when everything is gathered.
            verdict: Verdict::Incomplete,
            counts: Counts::default(),
            digest: self.input.digest.clone(),
            problem: None,
        }
    }
}

impl<'j> Places<'j> {
    /// The cell of a place, with its sheet; none where the document came from no table.
    pub(super) fn cell(&self, place: &Place) -> Option<(&'j str, Address)> {
        match place {
            &Place::Entry { entry, field } => {
                let origins = self.origins?;
                if let Some(origin) = origins.cell(entry, field) {
                    let address = origin.inherited_from.unwrap_or(origin.address);
                    return Some((origin.sheet, address));
                }
                // No such column: the first cell of the row stands for it.
                origins.first_cell(entry)
            }
            Place::Cell { table, address, .. } => {
                let table = self.tables.get(*table);
                Some((table.map_or("", |table| &table.sheet), *address))
            }
            Place::Pointer { .. } => None,
        }
    }

    /// Pointer, entry and order of a place.
    pub(super) fn locate(&self, place: &Place) -> Located {
        match place {
            &Place::Entry { entry, field } => Located {
                order: (entry, field as usize),
                entry: Some(entry),
                pointer: format!("/entries/{entry}{}", field.pointer()),
            },
            &Place::Cell {
                table,
                row,
                address,
            } => {
                let entry = row.and_then(|row| self.origins?.entry(table, row));
                Located {
                    order: (entry.unwrap_or(0), address.column as usize),
                    entry,
                    pointer: entry.map_or_else(String::new, |entry| format!("/entries/{entry}")),
                }
            }
            Place::Pointer { pointer, entry } => Located {
                order: (entry.unwrap_or(0), 0),
                entry: *entry,
                pointer: pointer.clone(),
            },
        }
    }

    /// A cell as the report names it; that of a data frame by its row and the name of its column.
    pub(super) fn location(&self, (sheet, address): (&str, Address)) -> Location {
        let is_frame = self.origins.is_some_and(Origins::is_frame);
        let row = address.row.checked_sub(1).filter(|_| is_frame);
        let column = self.tables.first().filter(|_| is_frame).and_then(|table| {
            let mut columns = table.columns.iter();
            columns.find(|column| column.address.column == address.column)
        });
        Location {
            sheet: mask(sheet).into_owned(),
            address: address.to_string(),
            row: row.map(u64::from),
            column: column.map(|column| mask(&column.title()).into_owned()),
        }
    }

    /// The matter of the entry a place lies in.
    pub(super) fn label(&self, located: &Located) -> Option<String> {
        self.source.with(located.entry?, label).flatten()
    }

    /// The days the record of a finding may be of.
    pub(super) fn dates_of(&self, located: &Located) -> (NaiveDate, NaiveDate) {
        let of_entry = |entry: Shown<'_>| self.dates.or_stated(entry.adjusted_on());
        let stated = located.entry.and_then(|at| self.source.with(at, of_entry));
        let RecordDates { first, last, .. } = stated.unwrap_or(self.dates);
        (first, last)
    }

    fn table_reports(&self) -> Vec<TableReport> {
        let tables = self.tables.iter();
        tables.map(|table| self.table_report(table)).collect()
    }

    #[inline(never)]
    fn table_report(&self, table: &DraftTable) -> TableReport {
        // A workbook's columns are known by their letters, those of a frame by their names.
        let is_frame = self.origins.is_some_and(Origins::is_frame);
        let name = |column: &DraftColumn| {
            if is_frame {
                mask(&column.title()).into_owned()
            } else {
                column.address.column_letters()
            }
        };
        TableReport {
            sheet: table.sheet.clone(),
            range: table.range,
            mapping: table
                .columns
                .iter()
                .filter_map(|column| Some((name(column), column.field?.as_str().to_owned())))
                .collect(),
            unknown_columns: table
                .columns
                .iter()
                .filter(|column| column.field.is_none())
                .map(|column| (name(column), mask(&column.title()).into_owned()))
                .collect(),
        }
    }
}

/// The matter of an entry: its own label.
fn label(entry: Shown<'_>) -> Option<String> {
    let matter = entry.matter();
    let levels = [&matter.primary, &matter.secondary];
    let parts: Vec<String> = levels
        .into_iter()
        .flatten()
        .chain(&matter.further)
        .map(|part| part.split_whitespace().collect())
        .filter(|part: &String| !part.is_empty())
        .collect();
    (!parts.is_empty()).then(|| mask(&parts.join(" / ")).into_owned())
}
