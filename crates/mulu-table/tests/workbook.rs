//! Genuine workbooks, through the public door.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod made;

use std::fmt::Write as _;

use mulu::draft::{Address, CellRange, Grid};
use mulu_table::{Fault, TableError, read};
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

fn text(grid: &Grid, address: &str) -> Option<String> {
    let address: Address = address.parse().unwrap();
    let row = grid.rows.iter().find(|row| row.row == address.row)?;
    let cell = row
        .cells
        .iter()
        .find(|cell| cell.column == address.column)?;
    Some(cell.text.to_string())
}

fn one(mut workbook: Workbook) -> Grid {
    let mut grids = read(&workbook.save_to_buffer().unwrap(), "a.xlsx").unwrap();
    assert_eq!(grids.len(), 1);
    grids.remove(0)
}

#[test]
fn a_catalogue_keeps_texts_addresses_and_merges() {
    let grids = read(&made::catalogue(60), "目录.xlsx").unwrap();
    let grid = &grids[0];
    assert_eq!(grid.sheet, "目录");
    assert!(grid.merges_known);
    assert_eq!(grid.merges, ["A1:N1".parse::<CellRange>().unwrap()]);
    assert_eq!(text(grid, "A1").unwrap(), "乌有县财政局政务公开目录");
    assert_eq!(text(grid, "B1"), None);
    assert_eq!(text(grid, "A62").unwrap(), "60");
    assert_eq!(grid.rows.len(), 62);
    assert_eq!(grid.rows[5].cells.len(), 14);
}

#[test]
fn equal_texts_share_one_allocation() {
    let grids = read(&made::catalogue(10), "a.xlsx").unwrap();
    let rows = &grids[0].rows;
    assert!(std::sync::Arc::ptr_eq(
        &rows[2].cells[3].text,
        &rows[9].cells[3].text
    ));
    let csv = mulu_table::read_csv("同,同\n同,异\n".as_bytes(), "a.csv").unwrap();
    assert!(std::sync::Arc::ptr_eq(
        &csv.rows[0].cells[0].text,
        &csv.rows[1].cells[0].text
    ));
}

#[test]
fn values_read_as_a_sheet_shows_them() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let date = Format::new().set_num_format("yyyy\"年\"m\"月\"d\"日\"");
    let moment = Format::new().set_num_format("yyyy-mm-dd hh:mm");
    let duration = Format::new().set_num_format("[h]:mm:ss");
    sheet.write_number(0, 0, 20.0).unwrap();
    sheet.write_number(1, 0, 0.1 + 0.2).unwrap();
    sheet.write_number(2, 0, 13_800_138_000.0).unwrap();
    sheet.write_number(3, 0, -0.5).unwrap();
    sheet.write_number(4, 0, 1e300).unwrap();
    sheet.write_boolean(5, 0, true).unwrap();
    let day = ExcelDateTime::from_ymd(2020, 5, 1).unwrap();
    sheet.write_datetime_with_format(6, 0, &day, &date).unwrap();
    let hour = day.clone().and_hms(9, 30, 0).unwrap();
    sheet
        .write_datetime_with_format(7, 0, &hour, &moment)
        .unwrap();
    sheet
        .write_number_with_format(8, 0, 1.5, &duration)
        .unwrap();
    sheet
        .write_formula(9, 0, Formula::new("=1/0").set_result("#DIV/0!"))
        .unwrap();
    sheet
        .write_formula(10, 0, Formula::new("=1+1").set_result("2"))
        .unwrap();
    sheet.write_number(11, 0, 0.0).unwrap();
    sheet.write_string(12, 0, " ").unwrap();
    sheet.write_number(13, 0, 0.000_012).unwrap();
    let grid = one(workbook);
    let shown: Vec<_> = (1..=14)
        .map(|row| text(&grid, &format!("A{row}")).unwrap_or_default())
        .collect();
    assert_eq!(
        shown,
        [
            "20",
            "0.3",
            "13800138000",
            "-0.5",
            "1E+300",
            "TRUE",
            "2020-05-01",
            "2020-05-01 09:30:00",
            "36:00:00",
            "#DIV/0!",
            "2",
            "0",
            "",
            "0.000012"
        ]
    );
}

#[test]
fn rich_text_keeps_the_text_only() {
    let mut workbook = Workbook::new();
    let bold = Format::new().set_bold();
    let plain = Format::new();
    workbook
        .add_worksheet()
        .write_rich_string(0, 0, &[(&bold, "公开"), (&plain, "时限\n内")])
        .unwrap();
    assert_eq!(text(&one(workbook), "A1").unwrap(), "公开时限\n内");
    let phonetic = made::workbook(
        &made::sheet(r#"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#),
        "<sst><si><t>目录</t><rPh sb=\"0\" eb=\"2\"><t>もくろく</t></rPh></si></sst>".as_bytes(),
    );
    assert_eq!(
        text(&read(&phonetic, "a.xlsx").unwrap()[0], "A1").unwrap(),
        "目录"
    );
}

#[test]
fn a_table_may_begin_anywhere() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let plain = Format::new();
    sheet.merge_range(6, 3, 7, 3, "公开依据", &plain).unwrap();
    sheet.write_string(7, 4, "公开时限").unwrap();
    let grid = one(workbook);
    assert_eq!(text(&grid, "D7").unwrap(), "公开依据");
    assert_eq!(text(&grid, "E8").unwrap(), "公开时限");
    assert_eq!(grid.merges[0].to_string(), "D7:D8");
}

#[test]
fn the_last_cell_of_a_sheet_is_one_cell() {
    let mut workbook = Workbook::new();
    workbook
        .add_worksheet()
        .write_string(1_048_575, 16_383, "末")
        .unwrap();
    let grid = one(workbook);
    assert_eq!(grid.rows.len(), 1);
    assert_eq!(text(&grid, "XFD1048576").unwrap(), "末");
}

#[test]
fn hidden_sheets_are_left_out_and_hidden_rows_kept() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_string(0, 0, "见").unwrap();
    sheet.set_row_hidden(0).unwrap();
    let hidden = workbook.add_worksheet();
    hidden.write_string(0, 0, "不见").unwrap();
    hidden.set_hidden(true);
    workbook.add_worksheet().set_very_hidden(true);
    workbook.add_worksheet().set_name("空").unwrap();
    let bytes = workbook.save_to_buffer().unwrap();
    let grids = read(&bytes, "a.xlsx").unwrap();
    assert_eq!(grids.len(), 2);
    assert_eq!(text(&grids[0], "A1").unwrap(), "见");
    assert!(grids[1].rows.is_empty());
}

#[test]
fn dates_may_count_from_1904() {
    let parts: &[(&str, &[u8])] = &[
        ("_rels/.rels", made::ROOT),
        ("xl/_rels/workbook.xml.rels", made::RELATIONS),
        (
            "xl/workbook.xml",
            br#"<workbook><workbookPr date1904="1"/><sheets><sheet name="S" r:id="r1"/></sheets></workbook>"#,
        ),
        (
            "xl/styles.xml",
            br#"<styleSheet><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#,
        ),
        (
            "xl/worksheets/sheet1.xml",
            br#"<worksheet><sheetData><row r="1"><c r="A1" s="1"><v>42490</v></c></row></sheetData></worksheet>"#,
        ),
    ];
    let grids = read(&made::archive(parts), "a.xlsx").unwrap();
    assert_eq!(text(&grids[0], "A1").unwrap(), "2020-05-01");
}

#[test]
fn unusual_but_true_workbooks_are_read() {
    // No addresses, prefixed names, an error value newer than the reader, a comment, paths from the root.
    let rows = r#"<x:row><x:c t="inlineStr"><x:is><x:t>甲&amp;乙</x:t></x:is></x:c><!-- > --><x:c t='e'><x:v>#SPILL!</x:v></x:c></x:row>"#;
    let xml = format!(
        "\u{feff}<?xml version=\"1.0\" encoding=\"UTF-8\"?><x:worksheet><x:dimension ref=\"B2:A1\"/><x:sheetData>{rows}</x:sheetData><x:mergeCells><x:mergeCell ref=\"A1:A1\"/><x:mergeCell ref=\"A2:XFD1048576\"/></x:mergeCells></x:worksheet>"
    );
    let bytes = made::archive(&[
        ("_rels/.rels", made::ROOT),
        ("xl/_rels/workbook.xml.rels", br#"<Relationships><Relationship Id="r1" Type="x/worksheet" Target="/XL/sheets\a.xml"/></Relationships>"#),
        ("xl/workbook.xml", made::WORKBOOK),
        ("xl/sheets/A.xml", xml.as_bytes()),
    ]);
    let grids = read(&bytes, "a.xlsx").unwrap();
    assert_eq!(text(&grids[0], "A1").unwrap(), "甲&乙");
    assert_eq!(text(&grids[0], "B1").unwrap(), "#SPILL!");
    assert_eq!(grids[0].merges.len(), 1);
}

#[test]
fn cells_out_of_order_are_put_in_order() {
    let rows = r#"<row r="3"><c r="B3"><v>2</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row><row r="3"><c r="A3"><v>9</v></c></row>"#;
    let bytes = made::workbook(&made::sheet(rows), b"");
    let grid = read(&bytes, "a.xlsx").unwrap().remove(0);
    assert_eq!(grid.rows.len(), 2);
    assert_eq!(text(&grid, "A3").unwrap(), "9");
    assert_eq!(text(&grid, "B3").unwrap(), "2");
    assert_eq!(grid.rows[1].cells[0].column, 0);
}

/// A sheet of cells one way or the other: as usual, or such that `calamine` reads the whole sheet.
fn cells(cells: &[(String, String, u8)], usual: bool) -> Grid {
    let mut rows = String::new();
    for (row, (kind, content, style)) in (1u32..).zip(cells) {
        let _ = write!(
            rows,
            r#"<row r="{row}"><c r="B{row}" s="{style}"{kind}>{content}</c></row>"#
        );
    }
    if !usual {
        rows.push_str("<row r='1048576'><c r='A1048576'></c></row>");
    }
    let bytes = made::archive(&[
        ("_rels/.rels", made::ROOT),
        ("xl/_rels/workbook.xml.rels", made::RELATIONS),
        ("xl/workbook.xml", made::WORKBOOK),
        (
            "xl/styles.xml",
            br#"<s><numFmts><numFmt numFmtId="9" formatCode="yyyy\-mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="46"/><xf numFmtId="9"/></cellXfs></s>"#,
        ),
        (
            "xl/sharedStrings.xml",
            format!("<sst>{}</sst><si><t>behind</t></si>", STRINGS.concat()).as_bytes(),
        ),
        ("xl/worksheets/sheet1.xml", &made::sheet(&rows)),
    ]);
    read(&bytes, "a.xlsx").unwrap().remove(0)
}

#[test]
fn strings_that_two_readers_would_count_differently_are_refused() {
    let cell = made::sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
    for strings in [
        "<si><t>a</t></si>",
        "<sst><si><si><t>a</t></si><si><t>b</t></si></si></sst>",
        "<sst><si><t>a</t><si/></si></sst>",
    ] {
        let error = read(&made::workbook(&cell, strings.as_bytes()), "a.xlsx").unwrap_err();
        let is_markup =
            matches!(error, TableError::Damaged { fault, .. } if fault == Fault::Markup);
        assert!(is_markup, "{strings}: {error:?}");
    }
}

/// Strings of the usual form and of others, side by side.
const STRINGS: [&str; 16] = [
    "<si><t>a</t></si>",
    "<si><t> \n b\t</t></si>",
    "<si/>",
    "<si><r><t>c</t></r><r><t>d</t></r></si>",
    "<si><t xml:space=\"preserve\"> e\n </t></si>",
    "<si><t>中文</t><phoneticPr fontId=\"1\" type=\"noConversion\"/></si>",
    "<si><t>f&amp;&#10;g</t></si>",
    "<si><t>_x4E2D_</t></si>",
    "<si><t>h\r\ni</t></si>",
    "<si><t>  </t></si>",
    "<si><t/></si>",
    "<si></si>",
    "<x:si><x:t>j</x:t></x:si>",
    "<!--<si><t>k</t></si>--><si><rPh><t>l</t></rPh><t>m</t></si>",
    "<si><t>\u{a0}n\u{a0}</t></si>",
    "<si ><t><![CDATA[o<]]></t></si>",
];

proptest! {
    #[test]
    fn both_ways_of_reading_agree(table in prop::collection::vec(
        prop_oneof![
            any::<f64>().prop_filter("finite", |n| n.is_finite()).prop_map(|n| (String::new(), format!("<v>{n:e}</v>"))),
            (-10i32..60_000).prop_map(|n| (String::new(), format!("<v>{n}</v>"))),
            (0..STRINGS.len()).prop_map(|n| (" t=\"s\"".to_owned(), format!("<v>{n}</v>"))),
            any::<bool>().prop_map(|b| (" t=\"b\"".to_owned(), format!("<f>A1=1</f><v>{}</v>", u8::from(b)))),
            "[ a目\n\t]{0,5}".prop_map(|t| (" t=\"inlineStr\"".to_owned(), format!("<is><t>{t}</t></is>"))),
            "[ a目\n\t]{0,5}".prop_map(|t| (" t=\"inlineStr\"".to_owned(), format!("<is><t xml:space=\"preserve\">{t}</t></is>"))),
            "[ a目&;_x0-9]{0,5}".prop_map(|t| (" t=\"str\"".to_owned(), format!("<f a=\"&gt;\"/><v>{}</v>", t.replace('&', "&amp;")))),
            Just((String::new(), "<v/>".to_owned())),
            Just((String::new(), "<f t=\"shared\" si=\"0\"/>".to_owned())),
        ].prop_flat_map(|(kind, content)| (Just(kind), Just(content), 0u8..5)),
        0..20,
    )) {
        prop_assert_eq!(cells(&table, true), cells(&table, false));
    }
}
