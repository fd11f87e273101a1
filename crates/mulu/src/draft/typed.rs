//! From a draft to a typed catalogue that borrows its texts, with the cell each value came from.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Address, Draft, DraftCell, DraftRow, DraftTable, title};
use crate::model::{
    AdministrativeLevel, Audience, AudienceScope, Basis, Catalogue, CatalogueEntry, Channels,
    DisclosureMatter, DisclosureMode, Field, PartialDate, Text, TimeLimit,
};
use crate::parse::{fold, marks};

/// Where the values of a catalogue stood in its tables.
///
/// It lies beside the catalogue, never inside it.
///
/// ```
/// use mulu::draft::{Draft, Grid, GridRow};
/// use mulu::model::Field;
/// # let grid = Grid {
/// #     sheet: "目录".into(),
/// #     rows: vec![
/// #         GridRow::new(0, ["序号", "公开事项", "公开内容", "公开时限"]),
/// #         GridRow::new(1, ["1", "机构信息", "机构职能", "及时公开"]),
/// #     ],
/// #     merges: vec![],
/// #     merges_known: true,
/// # };
/// let draft = Draft::from_grids(&[grid]);
/// let (catalogue, origins) = draft.to_catalogue();
/// assert_eq!(catalogue.entries.len(), 1);
/// assert_eq!(origins.cell(0, Field::TimeLimit).unwrap().address.to_string(), "D2");
/// ```
#[derive(Debug, Clone, Default)]
pub struct Origins<'d> {
    tables: &'d [DraftTable],
    /// For each entry, its table and its row in that table.
    rows: Vec<(usize, usize)>,
}

/// The cell one value came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Origin<'d> {
    /// Name of the sheet, “工作表”.
    pub sheet: &'d str,
    /// The cell of this record, whether filled or not.
    pub address: Address,
    /// The text of the cell, or the text it inherits; empty for an empty cell.
    pub text: &'d str,
    /// The cell the text was inherited from: the top of a merged range, or the row above a 同上.
    pub inherited_from: Option<Address>,
}

impl Draft {
    /// The catalogue the tables hold, and the cells its values came from.
    ///
    /// Ditto marks (同上) take the text of the row above. Nothing is judged and nothing fails.
    #[must_use]
    pub fn to_catalogue(&self) -> (Catalogue<'_>, Origins<'_>) {
        let mut catalogue = Catalogue::default();
        let mut origins = Origins {
            tables: &self.tables,
            rows: Vec::new(),
        };
        for (index, table) in self.tables.iter().enumerate() {
            let first = title::title(table);
            if catalogue.title.is_none() {
                catalogue.title = first.map(|cell| Text::from(cell.text.trim()));
                catalogue.form = first.and_then(|cell| title::form(&cell.text));
                catalogue.body = first.and_then(|cell| title::body(&cell.text));
                catalogue.issued_on = title::issued_on(table);
            }
            for (at, row) in table.rows.iter().enumerate() {
                let record = Record { table, row, at };
                catalogue.entries.push(record.entry());
                origins.rows.push((index, at));
            }
        }
        (catalogue, origins)
    }
}

impl<'d> Origins<'d> {
    /// The table and the row an entry came from.
    #[must_use]
    pub fn row(&self, entry: usize) -> Option<(&'d DraftTable, &'d DraftRow)> {
        let &(table, row) = self.rows.get(entry)?;
        let table = self.tables.get(table)?;
        Some((table, table.rows.get(row)?))
    }

    /// The entry a row of a table became.
    #[must_use]
    pub fn entry(&self, table: usize, row: usize) -> Option<usize> {
        self.rows.binary_search(&(table, row)).ok()
    }

    /// The table an entry came from, an index into the draft.
    #[must_use]
    pub fn table(&self, entry: usize) -> Option<usize> {
        self.rows.get(entry).map(|&(table, _)| table)
    }

    /// Whether the entry's table has a column for `field`, and its row a cell there.
    #[must_use]
    pub fn has_column(&self, entry: usize, field: Field) -> bool {
        self.row(entry).is_some_and(|(table, row)| {
            table
                .column_of(field)
                .is_some_and(|column| row.reaches(column.address.column))
        })
    }

    /// The cell a value came from; `None` where the table has no such column.
    #[must_use]
    pub fn cell(&self, entry: usize, field: Field) -> Option<Origin<'d>> {
        let &(table, at) = self.rows.get(entry)?;
        let table = self.tables.get(table)?;
        let row = table.rows.get(at)?;
        let column = table.column_of(field)?.address.column;
        let record = Record { table, row, at };
        let address = Address::new(row.number.saturating_sub(1), column);
        let (text, inherited_from) = record.effective(column).map_or(("", None), |(cell, from)| {
            (
                row.cell(column).map_or("", |own| &own.text),
                from.or(cell.inherited_from),
            )
        });
        Some(Origin {
            sheet: &table.sheet,
            address,
            text,
            inherited_from,
        })
    }

    /// Every value of every entry with its cell, by JSON Pointer.
    #[must_use]
    pub fn by_pointer(&self) -> BTreeMap<String, Origin<'d>> {
        let mut all = BTreeMap::new();
        for entry in 0..self.rows.len() {
            for &field in Field::ALL {
                let Some(origin) = self.cell(entry, field) else {
                    continue;
                };
                if !origin.text.is_empty() {
                    all.entry(format!("/entries/{entry}{}", field.pointer()))
                        .or_insert(origin);
                }
            }
        }
        all
    }
}

/// One record of a table, on its way to becoming an entry.
struct Record<'d> {
    table: &'d DraftTable,
    row: &'d DraftRow,
    at: usize,
}

impl<'d> Record<'d> {
    /// What counts in a column: the cell, or for 同上 the cell above it and its address.
    fn effective(&self, column: u32) -> Option<(&'d DraftCell, Option<Address>)> {
        let own = self.row.cell(column)?;
        if !is_ditto(&own.text) {
            return Some((own, None));
        }
        let above = self.table.rows.get(..self.at)?.iter().rev();
        let source = above
            .map_while(|row| row.cell(column))
            .find(|cell| !is_ditto(&cell.text));
        Some(source.map_or((own, None), |cell| (cell, Some(cell.address))))
    }

    fn text(&self, field: Field) -> Option<Text<'d>> {
        let column = self.table.columns.iter().find(|c| c.field == Some(field))?;
        let (cell, _) = self.effective(column.address.column)?;
        Some(Text::from(&*cell.text))
    }

    fn is_ticked(&self, field: Field) -> bool {
        self.text(field).is_some_and(|text| {
            matches!(
                marks::mark(&text),
                marks::Mark::Ticked | marks::Mark::Words | marks::Mark::UnknownGlyph(_)
            )
        })
    }

    fn entry(&self) -> CatalogueEntry<'d> {
        CatalogueEntry {
            seq: self.text(Field::Seq),
            field: self
                .text(Field::FieldOfDisclosure)
                .or_else(|| self.row.section.as_deref().map(|s| Text::from(s.trim()))),
            matter: DisclosureMatter {
                primary: self.text(Field::Primary),
                secondary: self.text(Field::Secondary),
                further: self.all(Field::Further).collect(),
            },
            content_elements: self
                .text(Field::ContentElements)
                .map_or_else(Vec::new, |text| elements(&text)),
            basis: self.text(Field::Basis).map(Basis::from_text),
            time_limit: self.text(Field::TimeLimit).map(TimeLimit::from_text),
            retention: self.text(Field::Retention),
            update_frequency: self.text(Field::UpdateFrequency),
            disclosing_body: self.text(Field::DisclosingBody),
            responsible_section: self.text(Field::ResponsibleSection),
            channels: self.text(Field::Channels).map(Channels::from_text),
            audience: self.audience(),
            mode: self.mode(),
            level: self.level(),
            process: self.text(Field::Process),
            category: self.text(Field::Category),
            link: self.text(Field::Link),
            adjusted_on: self
                .text(Field::AdjustedOn)
                .and_then(|text| adjusted_on(&text)),
            other: self.other(),
        }
    }

    /// The texts of every column recognised as `field`.
    fn all(&self, field: Field) -> impl Iterator<Item = Text<'d>> {
        self.table
            .columns
            .iter()
            .filter(move |column| column.field == Some(field))
            .filter_map(|column| self.effective(column.address.column))
            .map(|(cell, _)| Text::from(&*cell.text))
    }

    fn audience(&self) -> Option<Audience<'d>> {
        let mut audience = Audience::default();
        if let Some(words) = self.text(Field::Audience) {
            let key = fold::key(&words);
            if ["全社会", "社会公众", "公众"]
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
        let words = self
            .text(Field::Mode)
            .map(|text| fold::key(&text))
            .unwrap_or_default();
        let says = |box_field, word: &str| self.is_ticked(box_field) || words.contains(word);
        let mut mode = Vec::new();
        if says(Field::Proactive, "主动") {
            mode.push(DisclosureMode::Proactive);
        }
        if says(Field::OnRequest, "申请") {
            mode.push(DisclosureMode::OnRequest);
        }
        mode
    }

    fn level(&self) -> Vec<AdministrativeLevel> {
        let words = self
            .text(Field::Level)
            .map(|text| fold::key(&text))
            .unwrap_or_default();
        AdministrativeLevel::ALL
            .iter()
            .copied()
            .filter(|level| {
                Field::from_word(level.as_str()).is_some_and(|field| self.is_ticked(field))
                    || words.contains(level.term())
            })
            .collect()
    }

    fn other(&self) -> BTreeMap<Text<'d>, Text<'d>> {
        self.table
            .columns
            .iter()
            .filter(|column| column.field.is_none())
            .filter_map(|column| {
                let (cell, _) = self.effective(column.address.column)?;
                Some((Text::from(column.title()), Text::from(&*cell.text)))
            })
            .collect()
    }
}

/// Whether a cell says “as above”, “同上”.
pub(crate) fn is_ditto(text: &str) -> bool {
    matches!(text.trim(), "同上" | "同 上" | "〃" | "″" | "\"" | "同上。")
}

/// The elements of a content cell: one a line, or between semicolons.
fn elements<'a>(text: &Text<'a>) -> Vec<Text<'a>> {
    let whole: &str = text;
    whole
        .split(['\n', '\r', ';', '；'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(|part| Text::from(part.to_owned()))
        .collect()
}

fn adjusted_on(text: &str) -> Option<PartialDate> {
    title::date(&fold::key(text))
}
