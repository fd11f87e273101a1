//! A source turned into cells.

use super::source::{Catalogue, Defect, Entry, Grid, Group};
use super::{Expected, RenderError};

/// The tick of audience, mode and level.
const TICK: &str = "√";
/// Leaf columns of the national layout, A to N.
const COLUMN_COUNT: usize = 14;
/// Title, legend, and two header rows.
const ROWS_ABOVE: u32 = 4;
/// The two header rows; an empty cell is covered by its neighbour.
const HEADERS: [[&str; COLUMN_COUNT]; 2] = [
    [
        "序号",
        "公开事项",
        "",
        "公开内容（要素）",
        "公开依据",
        "公开时限",
        "公开主体",
        "公开渠道和载体",
        "公开对象",
        "",
        "公开方式",
        "",
        "公开层级",
        "",
    ],
    [
        "",
        "一级事项",
        "二级事项",
        "",
        "",
        "",
        "",
        "",
        "全社会",
        "特定群体（请写明）",
        "主动",
        "依申请",
        "市级",
        "县级",
    ],
];
/// Merged ranges of the rows above the records.
const HEAD_MERGES: [&str; 12] = [
    "A1:N1", "A2:N2", "A3:A4", "B3:C3", "D3:D4", "E3:E4", "F3:F4", "G3:G4", "H3:H4", "I3:J3",
    "K3:L3", "M3:N3",
];

/// A rectangle of cells, both corners included, rows and columns counted from 0.
pub(super) type Merge = (u32, u16, u32, u16);

/// A table ready to be written.
pub(super) struct Table {
    pub(super) title: String,
    pub(super) sheet: String,
    pub(super) rows: Vec<Vec<String>>,
    pub(super) merges: Vec<Merge>,
    /// Rows drawn as headers, counted from 0.
    pub(super) header_rows: Vec<u32>,
    /// Whether the first row is a title over the whole width.
    pub(super) has_title: bool,
}

impl Table {
    pub(super) fn from_grid(grid: &Grid) -> Result<Self, RenderError> {
        let merges = grid
            .merges
            .iter()
            .map(|range| {
                merge(range)
                    .ok_or_else(|| RenderError::content(&grid.path, format!("no range: {range}")))
            })
            .collect::<Result<Vec<_>, _>>()?;
        let header_rows: Vec<u32> = grid
            .headers
            .iter()
            .map(|row| row.saturating_sub(1))
            .collect();
        Ok(Self {
            title: grid
                .rows
                .first()
                .and_then(|r| r.first())
                .cloned()
                .unwrap_or_default(),
            sheet: grid.sheet.clone(),
            has_title: !header_rows.contains(&0),
            rows: grid.rows.clone(),
            merges,
            header_rows,
        })
    }

    /// How many columns the widest row has.
    pub(super) fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }

    /// The range of headers and records, A1.
    pub(super) fn range(&self) -> String {
        let first = self.header_rows.first().copied().unwrap_or(0);
        let last = u16::try_from(self.width().saturating_sub(1)).unwrap_or(0);
        format!("A{}:{}{}", first + 1, column_letter(last), self.rows.len())
    }

    /// How many rows stand below the last header row.
    pub(super) fn record_count(&self) -> usize {
        let above = self.header_rows.last().map_or(0, |row| *row as usize + 1);
        self.rows.len().saturating_sub(above)
    }
}

/// Lays out a catalogue, and the findings it must give if it is the faulty copy.
pub(super) fn catalogue(
    catalogue: &Catalogue,
    faulty: bool,
) -> Result<(Table, Vec<Expected>), RenderError> {
    let mut rows = vec![
        vec![catalogue.title.clone()],
        vec![catalogue.legend.clone()],
    ];
    rows.extend(HEADERS.map(|row| row.map(str::to_owned).to_vec()));
    let mut merges: Vec<Merge> = HEAD_MERGES
        .iter()
        .filter_map(|range| merge(range))
        .collect();
    let mut expected = Vec::new();
    let mut row = ROWS_ABOVE;
    let mut number = 0;
    for group in &catalogue.group {
        let first = row;
        let mut basis = Run::new(4);
        let mut body = Run::new(6);
        for entry in &group.entry {
            number += 1;
            let mut cells = clean_cells(catalogue, group, entry, number)?;
            let (mut own_basis, mut own_body) = (entry.basis.is_some(), entry.counties);
            if faulty {
                for defect in &entry.defect {
                    for (letter, text) in &defect.cells {
                        let column = column_index(letter)
                            .filter(|c| *c < COLUMN_COUNT)
                            .ok_or_else(|| {
                                RenderError::content(
                                    &entry.secondary,
                                    format!("no column {letter}"),
                                )
                            })?;
                        cells[column] = match text.strip_prefix('@') {
                            Some(set) => boxes(catalogue, entry, set, None)?,
                            None => text.clone(),
                        };
                        own_basis |= column == 4;
                        own_body |= column == 6;
                    }
                    let at = finding_column(entry, defect)?;
                    expected.extend(Expected::of(
                        &catalogue.path,
                        &format!("{at}{}", row + 1),
                        defect,
                    ));
                }
            }
            basis.add(row, own_basis, &mut merges);
            body.add(row, own_body, &mut merges);
            rows.push(cells);
            row += 1;
        }
        basis.close(row, &mut merges);
        body.close(row, &mut merges);
        if row > first + 1 {
            merges.push((first, 1, row - 1, 1));
        }
    }
    merges.sort_unstable();
    blank_covered(&mut rows, &merges);
    let table = Table {
        title: catalogue.title.clone(),
        sheet: catalogue.sheet.clone(),
        rows,
        merges,
        header_rows: vec![2, 3],
        has_title: true,
    };
    Ok((table, expected))
}

/// The row as it should be.
fn clean_cells(
    catalogue: &Catalogue,
    group: &Group,
    entry: &Entry,
    number: u32,
) -> Result<Vec<String>, RenderError> {
    let tick = |on: bool| if on { TICK } else { "" }.to_owned();
    let named = catalogue.limits.get(&entry.limit);
    Ok(vec![
        number.to_string(),
        group.primary.clone(),
        entry.secondary.clone(),
        entry.content.clone(),
        basis_text(catalogue, entry.basis.as_ref().unwrap_or(&group.basis)),
        named.unwrap_or(&entry.limit).clone(),
        if entry.counties {
            catalogue.county_bodies.clone()
        } else {
            catalogue.body.clone()
        },
        boxes(catalogue, entry, &entry.channels, entry.other.as_deref())?,
        tick(entry.groups.is_none()),
        entry
            .groups
            .as_ref()
            .map_or_else(String::new, |name| format!("{TICK}（{name}）")),
        tick(!entry.on_request),
        tick(entry.on_request),
        tick(true),
        tick(entry.counties),
    ])
}

/// One citation a line; the first word is looked up among the instruments.
fn basis_text(catalogue: &Catalogue, basis: &[String]) -> String {
    let lines: Vec<String> = basis
        .iter()
        .map(|text| {
            let (key, rest) = text.split_once(' ').unwrap_or((text, ""));
            catalogue
                .instruments
                .get(key)
                .map_or_else(|| text.clone(), |full| format!("{full}{rest}"))
        })
        .collect();
    lines.join("\n")
}

/// The national list of boxes with those of the set `name` ticked.
fn boxes(
    catalogue: &Catalogue,
    entry: &Entry,
    name: &str,
    other: Option<&str>,
) -> Result<String, RenderError> {
    let missing =
        |what: &str| RenderError::content(&entry.secondary, format!("unknown channel {what}"));
    let ticked = catalogue.channels.get(name).ok_or_else(|| missing(name))?;
    if let Some(unknown) = ticked
        .iter()
        .find(|channel| !catalogue.options.iter().flatten().any(|o| o == *channel))
    {
        return Err(missing(unknown));
    }
    let draw = |option: &String| {
        let glyph = if ticked.contains(option) {
            '■'
        } else {
            '□'
        };
        match other.filter(|_| option == "其他") {
            Some(text) => format!("{glyph}{option}（{text}）"),
            None => format!("{glyph}{option}"),
        }
    };
    let lines: Vec<String> = catalogue
        .options
        .iter()
        .map(|line| line.iter().map(draw).collect::<Vec<_>>().join(" "))
        .collect();
    Ok(lines.join("\n"))
}

/// The letter of the column that a defect is reported at.
fn finding_column<'a>(entry: &Entry, defect: &'a Defect) -> Result<&'a str, RenderError> {
    defect
        .at
        .as_ref()
        .or_else(|| defect.cells.keys().next())
        .map(String::as_str)
        .ok_or_else(|| RenderError::content(&entry.secondary, "a defect without a cell"))
}

/// Rows that share one cell of a column, merged downward.
struct Run {
    column: u16,
    first: Option<u32>,
}

impl Run {
    const fn new(column: u16) -> Self {
        Self {
            column,
            first: None,
        }
    }

    /// Takes in the next row: one with a text of its own ends the run.
    fn add(&mut self, row: u32, own: bool, merges: &mut Vec<Merge>) {
        if own {
            self.close(row, merges);
        } else if self.first.is_none() {
            self.first = Some(row);
        }
    }

    /// Ends the run before `row`.
    fn close(&mut self, row: u32, merges: &mut Vec<Merge>) {
        if let Some(first) = self.first.take().filter(|first| row > first + 1) {
            merges.push((first, self.column, row - 1, self.column));
        }
    }
}

/// Empties the cells that a merge covers.
fn blank_covered(rows: &mut [Vec<String>], merges: &[Merge]) {
    for (top, left, bottom, right) in merges {
        for row in *top..=*bottom {
            for column in *left..=*right {
                if (row, column) != (*top, *left)
                    && let Some(cell) = rows
                        .get_mut(row as usize)
                        .and_then(|cells| cells.get_mut(usize::from(column)))
                {
                    cell.clear();
                }
            }
        }
    }
}

/// The text of a comma-separated file, lines ended as spreadsheets end them.
pub(super) fn csv(rows: &[Vec<String>]) -> String {
    let mut text = String::new();
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| quoted(cell)).collect();
        text.push_str(&cells.join(","));
        text.push_str("\r\n");
    }
    text
}

fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// Reads `B3:C3`; a single letter is enough for these tables.
fn merge(range: &str) -> Option<Merge> {
    let (first, last) = range.split_once(':')?;
    let ((top, left), (bottom, right)) = (cell(first)?, cell(last)?);
    Some((top, left, bottom, right))
}

fn cell(address: &str) -> Option<(u32, u16)> {
    let (letter, row) = address.split_at_checked(1)?;
    let column = u16::try_from(column_index(letter)?).ok()?;
    let row: u32 = row.parse().ok()?;
    Some((row.checked_sub(1)?, column))
}

fn column_index(letter: &str) -> Option<usize> {
    match letter.as_bytes() {
        [byte @ b'A'..=b'Z'] => Some(usize::from(byte - b'A')),
        _ => None,
    }
}

fn column_letter(column: u16) -> char {
    u8::try_from(column).map_or('?', |column| char::from(b'A' + column.min(25)))
}
