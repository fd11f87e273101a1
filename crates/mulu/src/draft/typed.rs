//! From a draft to a typed catalogue that borrows its texts.

#[cfg(feature = "frames")]
use super::FrameView;
use super::records::Records;
use super::{Draft, DraftTable, Origins, title};
use crate::model::{
    AdministrativeLevel, Audience, AudienceScope, Basis, Catalogue, CatalogueEntry, Channels,
    DisclosureMatter, DisclosureMode, Field, OtherColumns, PartialDate, Text, TimeLimit,
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

    /// One record of a frame.
    #[cfg(feature = "frames")]
    pub(crate) const fn record_of_frame<'r, 'd>(
        &'r self,
        frame: FrameView<'d>,
        at: usize,
    ) -> Reading<'r, 'd> {
        Reading {
            records: Records::Frame(frame),
            at,
            layout: self,
        }
    }
}

/// One record with the columns of its table, on its way to becoming an entry: a method for each member.
#[derive(Debug)]
pub(crate) struct Reading<'r, 'd> {
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

    /// All of it.
    pub(crate) fn entry(&self) -> CatalogueEntry<'d> {
        CatalogueEntry {
            seq: self.seq(),
            field: self.field(),
            matter: self.matter(),
            content_elements: self.content_elements(),
            basis: self.basis(),
            time_limit: self.time_limit(),
            retention: self.text(Field::Retention),
            update_frequency: self.update_frequency(),
            disclosing_body: self.disclosing_body(),
            responsible_section: self.text(Field::ResponsibleSection),
            origin: self.origin(),
            concerned_bodies: self.concerned_bodies(),
            consultation: self.consultation(),
            channels: self.channels(),
            audience: self.audience(),
            mode: self.mode(),
            level: self.level(),
            process: self.text(Field::Process),
            category: self.text(Field::Category),
            link: self.link(),
            adjusted_on: self.adjusted_on(),
            other: self.other(),
        }
    }

    pub(crate) fn seq(&self) -> Option<Text<'d>> {
        self.text(Field::Seq)
    }

    pub(crate) fn field(&self) -> Option<Text<'d>> {
        self.text(Field::FieldOfDisclosure).or_else(|| {
            let section = self.records.section(self.at);
            section.map(|section| Text::from(section.trim()))
        })
    }

    pub(crate) fn matter(&self) -> DisclosureMatter<'d> {
        DisclosureMatter {
            primary: self.text(Field::Primary),
            secondary: self.text(Field::Secondary),
            further: self.further(),
        }
    }

    pub(crate) fn content_elements(&self) -> Vec<Text<'d>> {
        let cell = self.cell(Field::ContentElements);
        cell.map_or_else(Vec::new, elements)
    }

    pub(crate) fn basis(&self) -> Option<Basis<'d>> {
        self.text(Field::Basis).map(Basis::from_text)
    }

    pub(crate) fn time_limit(&self) -> Option<TimeLimit<'d>> {
        self.text(Field::TimeLimit).map(TimeLimit::from_text)
    }

    pub(crate) fn update_frequency(&self) -> Option<Text<'d>> {
        self.text(Field::UpdateFrequency)
    }

    pub(crate) fn disclosing_body(&self) -> Option<Text<'d>> {
        self.text(Field::DisclosingBody)
    }

    pub(crate) fn origin(&self) -> Option<Text<'d>> {
        self.text(Field::Origin)
    }

    pub(crate) fn concerned_bodies(&self) -> Option<Text<'d>> {
        self.text(Field::ConcernedBodies)
    }

    pub(crate) fn consultation(&self) -> Option<Text<'d>> {
        self.text(Field::Consultation)
    }

    pub(crate) fn channels(&self) -> Option<Channels<'d>> {
        self.text(Field::Channels).map(Channels::from_text)
    }

    pub(crate) fn link(&self) -> Option<Text<'d>> {
        self.text(Field::Link)
    }

    pub(crate) fn adjusted_on(&self) -> Option<PartialDate> {
        let cell = self.cell(Field::AdjustedOn)?;
        title::date(&fold::key(cell))
    }

    fn further(&self) -> Vec<Text<'d>> {
        let columns = self.layout.further.iter();
        columns
            .filter_map(|column| self.text_in(*column))
            .map(Text::from)
            .collect()
    }

    pub(crate) fn audience(&self) -> Option<Audience<'d>> {
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

    pub(crate) fn mode(&self) -> Vec<DisclosureMode> {
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

    pub(crate) fn level(&self) -> Vec<AdministrativeLevel> {
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

    fn other(&self) -> OtherColumns<'d> {
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
fn elements(text: &str) -> Vec<Text<'_>> {
    // The first byte of every separator and of few other letters: most cells have but one element.
    let may_separate = |byte: &u8| matches!(byte, b'\n' | b'\r' | b';' | 0xEF);
    let parts = if text.as_bytes().iter().any(may_separate) {
        text.split(['\n', '\r', ';', '；']).collect()
    } else {
        vec![text]
    };
    let parts = parts.into_iter().map(str::trim);
    parts
        .filter(|part| !part.is_empty())
        .map(Text::from)
        .collect()
}
