//! Tables written as workbooks that look as a clerk expects them to.

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet,
    XlsxError,
};

use super::table::Table;

/// Widths of the columns of the national layout, in characters.
const WIDTHS: [f64; 14] = [
    5.0, 11.0, 14.0, 30.0, 38.0, 20.0, 14.0, 38.0, 6.0, 11.0, 6.0, 7.0, 6.0, 6.0,
];
/// Points that one line of text takes.
const LINE_HEIGHT: f64 = 14.0;
/// A3, as spreadsheets number paper sizes.
const PAPER_A3: u8 = 8;

/// The formats of one workbook.
struct Formats {
    title: Format,
    note: Format,
    header: Format,
    centre: Format,
    text: Format,
}

impl Formats {
    fn new() -> Self {
        let base = Format::new()
            .set_font_name("宋体")
            .set_font_size(10)
            .set_align(FormatAlign::VerticalCenter)
            .set_text_wrap();
        let bordered = base.clone().set_border(FormatBorder::Thin);
        Self {
            title: base
                .clone()
                .set_font_name("黑体")
                .set_font_size(18)
                .set_align(FormatAlign::Center),
            note: base.clone(),
            header: bordered
                .clone()
                .set_bold()
                .set_align(FormatAlign::Center)
                .set_background_color(Color::RGB(0x00DC_E6F1)),
            centre: bordered.clone().set_align(FormatAlign::Center),
            text: bordered,
        }
    }
}

/// Writes `table` as a workbook of one sheet; the same table gives the same bytes.
pub(super) fn write(table: &Table) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let created = ExcelDateTime::from_ymd(2020, 12, 31)?;
    workbook.set_properties(
        &DocProperties::new()
            .set_title(&table.title)
            .set_creation_datetime(&created),
    );
    let sheet = workbook.add_worksheet();
    sheet.set_name(&table.sheet)?;
    let formats = Formats::new();
    let widths = widths(table);
    for (column, width) in (0u16..).zip(&widths) {
        sheet.set_column_width(column, *width)?;
    }
    for (index, merge) in (0u32..).zip(&table.rows) {
        write_row(sheet, table, index, merge, &formats)?;
    }
    for &(top, left, bottom, right) in &table.merges {
        let format = if top < body_start(table) && !table.header_rows.contains(&top) {
            if top == 0 {
                &formats.title
            } else {
                &formats.note
            }
        } else if table.header_rows.contains(&top) {
            &formats.header
        } else if left == 4 {
            &formats.text
        } else {
            &formats.centre
        };
        let text = text_at(table, top, left);
        sheet.merge_range(top, left, bottom, right, text, format)?;
    }
    set_heights(sheet, table, &widths)?;
    set_up_page(sheet, table)?;
    workbook.save_to_buffer()
}

fn write_row(
    sheet: &mut Worksheet,
    table: &Table,
    row: u32,
    cells: &[String],
    formats: &Formats,
) -> Result<(), XlsxError> {
    let above = row < body_start(table) && !table.header_rows.contains(&row);
    for (column, text) in (0u16..).zip(cells) {
        let format = if above {
            if row == 0 {
                &formats.title
            } else {
                &formats.note
            }
        } else if table.header_rows.contains(&row) {
            &formats.header
        } else if is_centred(text) {
            &formats.centre
        } else {
            &formats.text
        };
        match text.parse::<u32>() {
            Ok(number) if !above => sheet.write_number_with_format(row, column, number, format)?,
            _ if text.is_empty() => sheet.write_blank(row, column, format)?,
            _ => sheet.write_string_with_format(row, column, text, format)?,
        };
    }
    Ok(())
}

/// Numbers, ticks and short names stand in the middle of their cell.
fn is_centred(text: &str) -> bool {
    text.chars().count() <= 10 && !text.contains('\n')
}

/// The first row below the first block of headers.
fn body_start(table: &Table) -> u32 {
    let mut next = table.header_rows.first().copied().unwrap_or(0);
    while table.header_rows.contains(&next) {
        next += 1;
    }
    next
}

fn text_at(table: &Table, row: u32, column: u16) -> &str {
    table
        .rows
        .get(row as usize)
        .and_then(|cells| cells.get(usize::from(column)))
        .map_or("", String::as_str)
}

/// Fixed widths for the national layout; elsewhere each column as wide as its longest line, within reason.
fn widths(table: &Table) -> Vec<f64> {
    let count = table.width();
    if count == WIDTHS.len() {
        return WIDTHS.to_vec();
    }
    (0..count)
        .map(|column| {
            let longest = table
                .rows
                .iter()
                .skip(table.header_rows.first().copied().unwrap_or(0) as usize)
                .filter_map(|row| row.get(column))
                .flat_map(|text| text.lines().map(display_width))
                .max()
                .unwrap_or(0);
            f64::from(longest.clamp(6, 34)) + 1.0
        })
        .collect()
}

/// Width in half-width characters.
fn display_width(text: &str) -> u32 {
    text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum()
}

/// How many lines `text` takes in a column of `width` characters.
fn line_count(text: &str, width: f64) -> f64 {
    text.split('\n')
        .map(|line| {
            (f64::from(display_width(line)) / (width - 1.0))
                .ceil()
                .max(1.0)
        })
        .sum()
}

/// Row heights that show every text whole: merged cells do not stretch by themselves.
fn set_heights(sheet: &mut Worksheet, table: &Table, widths: &[f64]) -> Result<(), XlsxError> {
    for (index, cells) in (0u32..).zip(&table.rows) {
        if index == 0 && table.has_title {
            sheet.set_row_height(index, 34.0)?;
            continue;
        }
        let across = |column: u16| {
            table
                .merges
                .iter()
                .any(|m| m.0 <= index && index <= m.2 && m.1 <= column && column <= m.3)
        };
        let lines = (0u16..)
            .zip(cells)
            .zip(widths)
            .filter(|((column, _), _)| !across(*column))
            .map(|((_, text), width)| line_count(text, *width))
            .fold(1.0, f64::max);
        sheet.set_row_height(index, lines * LINE_HEIGHT + 6.0)?;
    }
    for &(top, left, bottom, right) in table.merges.iter().filter(|m| m.0 >= body_start(table)) {
        let width: f64 = (left..=right)
            .filter_map(|c| widths.get(usize::from(c)))
            .sum();
        let need = line_count(text_at(table, top, left), width) * LINE_HEIGHT + 6.0;
        let rows = f64::from(bottom - top + 1);
        let have: f64 = (top..=bottom)
            .map(|row| row_height(table, row, widths))
            .sum();
        if need > have {
            for row in top..=bottom {
                sheet.set_row_height(row, row_height(table, row, widths) + (need - have) / rows)?;
            }
        }
    }
    Ok(())
}

/// The height that a row has by its unmerged cells.
fn row_height(table: &Table, row: u32, widths: &[f64]) -> f64 {
    let covered = |column: u16| {
        table
            .merges
            .iter()
            .any(|m| m.0 <= row && row <= m.2 && m.1 <= column && column <= m.3)
    };
    let lines = (0u16..)
        .zip(&table.rows[row as usize])
        .zip(widths)
        .filter(|((column, _), _)| !covered(*column))
        .map(|((_, text), width)| line_count(text, *width))
        .fold(1.0, f64::max);
    lines * LINE_HEIGHT + 6.0
}

fn set_up_page(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    let below = body_start(table);
    sheet.set_freeze_panes(below, if table.width() == WIDTHS.len() { 3 } else { 0 })?;
    if let (Some(first), Some(last)) = (table.header_rows.first(), below.checked_sub(1)) {
        sheet.set_repeat_rows(*first, last)?;
    }
    sheet
        .set_landscape()
        .set_paper_size(PAPER_A3)
        .set_print_fit_to_pages(1, 0)
        .set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3)
        .set_footer("&C第 &P 页,共 &N 页");
    Ok(())
}
