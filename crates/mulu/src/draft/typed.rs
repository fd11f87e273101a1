//! From a draft to a typed catalogue that borrows its texts.

use std::collections::BTreeMap;

use super::records::Records;
use super::{Draft, DraftTable, Frame, Origins, title};
use crate::model::{
    AdministrativeLevel, Audience, AudienceScope, Basis, Catalogue, CatalogueEntry, Channels,
    DisclosureMatter, DisclosureMode, Field, PartialDate, Text, TimeLimit,
};
use crate::parse::{fold, glyph, marks};

impl Draft {
    /// The catalogue the tables hold, and the cells its values came from.
    ///
    /// Ditto marks (同上) take the text of the row above. Nothing is judged and nothing fails.
    ///
    /// ```
    /// # use mulu::draft::{Draft, Grid, GridRow};
    /// # let header = GridRow::new(0, ["序号", "公开事项", "公开内容", "公开时限"]);
    /// # let record = GridRow::new(1, ["1", "机构信息", "机构职能", "及时公开"]);
    /// # let grid = Grid { sheet: "目录".into(), rows: vec![header, record], merges: vec![], merges_known: true };
    /// # let draft = Draft::from_grids(&[grid]);
    /// let (catalogue, _) = draft.to_catalogue();
    /// assert_eq!(catalogue.entries[0].time_limit.as_ref().unwrap().text.as_str(), "及时公开");
    /// ```
    #[must_use]
    pub fn to_catalogue(&self) -> (Catalogue<'_>, Origins<'_>) {
        let mut catalogue = Catalogue::default();
        let mut origins = Origins::of_tables(&self.tables);
        let records = self.tables.iter().map(|table| table.rows.len()).sum();
        catalogue.entries.reserve_exact(records);
        for (index, table) in self.tables.iter().enumerate() {
            let first = title::title(table);
            if catalogue.title.is_none() {
                catalogue.title = first.map(|cell| Text::from(cell.text.trim()));
                catalogue.form = first.and_then(|cell| title::form(&cell.text));
                catalogue.body = first.and_then(|cell| title::body(&cell.text));
                catalogue.issued_on = title::issued_on(table);
            }
            let layout = Layout::of(table);
            for (at, row) in table.rows.iter().enumerate() {
                if table.holds_only_a_number(row) {
                    continue;
                }
                if let Some(records) = origins.records(index) {
                    catalogue.entries.push(layout.entry(records, at));
                }
                origins.push(index, at);
            }
        }
        (catalogue, origins)
    }
}

/// Where a table has its columns: looked up once, asked for every record.
#[derive(Debug)]
pub(crate) struct Layout {
    /// For each field, its column.
    columns: [Option<u32>; Field::ALL.len()],
    /// The columns of 三级事项 and deeper.
    further: Vec<u32>,
    /// The columns of administrative levels that are ticked.
    levels: Vec<(AdministrativeLevel, Option<Field>)>,
    /// The columns we do not know, with their titles.
    other: Vec<(u32, String)>,
}

impl Layout {
    pub(crate) fn of(table: &DraftTable) -> Self {
        let mut layout = Self {
            columns: [None; Field::ALL.len()],
            further: Vec::new(),
            levels: Vec::new(),
            other: Vec::new(),
        };
        for column in &table.columns {
            let number = column.address.column;
            match column.field {
                None => layout.other.push((number, column.title())),
                Some(Field::Further) => layout.further.push(number),
                Some(field) => {
                    if let Some(place) = layout.columns.get_mut(field as usize) {
                        place.get_or_insert(number);
                    }
                }
            }
        }
        let has_words = layout.column(Field::Level).is_some();
        for level in AdministrativeLevel::ALL {
            let boxed = Field::from_word(level.as_str());
            let boxed = boxed.filter(|field| layout.column(*field).is_some());
            if has_words || boxed.is_some() {
                layout.levels.push((*level, boxed));
            }
        }
        layout
    }

    fn column(&self, field: Field) -> Option<u32> {
        *self.columns.get(field as usize)?
    }

    /// The entry of one record.
    pub(super) fn entry<'d>(&self, records: Records<'_, 'd>, at: usize) -> CatalogueEntry<'d> {
        Reading {
            records,
            at,
            layout: self,
        }
        .entry()
    }

    /// The entry of one record of a frame.
    pub(crate) fn entry_of_frame<'d>(&self, frame: &'d Frame<'d>, at: usize) -> CatalogueEntry<'d> {
        self.entry(Records::Frame(frame), at)
    }
}

/// One record with the columns of its table, on its way to becoming an entry.
struct Reading<'r, 'd> {
    records: Records<'r, 'd>,
    at: usize,
    layout: &'r Layout,
}

impl<'d> Reading<'_, 'd> {
    fn cell(&self, field: Field) -> Option<&'d str> {
        self.text_in(self.layout.column(field)?)
    }

    fn text_in(&self, column: u32) -> Option<&'d str> {
        match self.records {
            Records::Frame(frame) => frame.text(self.at, column),
            records @ Records::Rows(..) => Some(records.effective(self.at, column)?.0.text),
        }
    }

    fn text(&self, field: Field) -> Option<Text<'d>> {
        self.cell(field).map(Text::from)
    }

    fn is_ticked(&self, field: Field) -> bool {
        self.cell(field).is_some_and(|text| {
            match marks::mark(text) {
                marks::Mark::Ticked | marks::Mark::Words => true,
                // 口 was an empty box; of any other glyph that somebody put there, a tick is likelier.
                marks::Mark::UnknownGlyph(glyph) => glyph::was(glyph) != Some(false),
                marks::Mark::Unticked | marks::Mark::Empty => false,
            }
        })
    }

    fn entry(&self) -> CatalogueEntry<'d> {
        CatalogueEntry {
            seq: self.text(Field::Seq),
            field: self.text(Field::FieldOfDisclosure).or_else(|| {
                let section = self.records.section(self.at);
                section.map(|section| Text::from(section.trim()))
            }),
            matter: DisclosureMatter {
                primary: self.text(Field::Primary),
                secondary: self.text(Field::Secondary),
                further: self.further(),
            },
            content_elements: self
                .cell(Field::ContentElements)
                .map_or_else(Vec::new, |text| elements(text).collect()),
            basis: self.text(Field::Basis).map(Basis::from_text),
            time_limit: self.text(Field::TimeLimit).map(TimeLimit::from_text),
            retention: self.text(Field::Retention),
            update_frequency: self.text(Field::UpdateFrequency),
            disclosing_body: self.text(Field::DisclosingBody),
            responsible_section: self.text(Field::ResponsibleSection),
            origin: self.text(Field::Origin),
            concerned_bodies: self.text(Field::ConcernedBodies),
            consultation: self.text(Field::Consultation),
            channels: self.text(Field::Channels).map(Channels::from_text),
            audience: self.audience(),
            mode: self.mode(),
            level: self.level(),
            process: self.text(Field::Process),
            category: self.text(Field::Category),
            link: self.text(Field::Link),
            adjusted_on: self.cell(Field::AdjustedOn).and_then(adjusted_on),
            other: self.other(),
        }
    }

    fn further(&self) -> Vec<Text<'d>> {
        let columns = self.layout.further.iter();
        columns
            .filter_map(|column| self.text_in(*column))
            .map(Text::from)
            .collect()
    }

    fn audience(&self) -> Option<Audience<'d>> {
        let mut audience = Audience::default();
        if let Some(words) = self.text(Field::Audience) {
            let key = fold::key(&words);
            if ["全社会", "社会公众", "公众", "whole_society"]
                .iter()
                .any(|word| key.contains(word))
            {
                audience.scope.push(AudienceScope::WholeSociety);
            } else {
                audience.scope.push(AudienceScope::SpecificGroups);
                audience.specific_groups = Some(words);
            }
        }
        if self.is_ticked(Field::WholeSociety) {
            audience.scope.push(AudienceScope::WholeSociety);
        }
        if self.is_ticked(Field::SpecificGroups) {
            audience.scope.push(AudienceScope::SpecificGroups);
            audience.specific_groups = self
                .text(Field::SpecificGroups)
                .filter(|text| text.chars().filter(|c| c.is_alphabetic()).count() > 1);
        }
        (audience != Audience::default()).then_some(audience)
    }

    fn mode(&self) -> Vec<DisclosureMode> {
        let words = self.cell(Field::Mode).map(fold::key).unwrap_or_default();
        let says = |box_field, word: &str, mode: DisclosureMode| {
            self.is_ticked(box_field) || words.contains(word) || words.contains(mode.as_str())
        };
        let mut mode = Vec::new();
        if says(Field::Proactive, "主动", DisclosureMode::Proactive) {
            mode.push(DisclosureMode::Proactive);
        }
        if says(Field::OnRequest, "申请", DisclosureMode::OnRequest) {
            mode.push(DisclosureMode::OnRequest);
        }
        mode
    }

    fn level(&self) -> Vec<AdministrativeLevel> {
        let words = self.cell(Field::Level).map(fold::key).unwrap_or_default();
        let levels = self.layout.levels.iter();
        levels
            .filter(|(level, boxed)| {
                boxed.is_some_and(|field| self.is_ticked(field))
                    || words.contains(level.term())
                    || words.contains(level.as_str())
            })
            .map(|(level, _)| *level)
            .collect()
    }

    fn other(&self) -> BTreeMap<Text<'d>, Text<'d>> {
        let columns = self.layout.other.iter();
        columns
            .filter_map(|(column, title)| {
                let text = self.text_in(*column)?;
                Some((Text::from(title.clone()), Text::from(text)))
            })
            .collect()
    }
}

/// The elements of a content cell: one a line, or between semicolons.
fn elements(text: &str) -> impl Iterator<Item = Text<'_>> {
    text.split(['\n', '\r', ';', '；'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(Text::from)
}

fn adjusted_on(text: &str) -> Option<PartialDate> {
    title::date(&fold::key(text))
}
