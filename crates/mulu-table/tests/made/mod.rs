//! Files made for the tests: genuine workbooks, and archives put together by hand.
#![allow(dead_code, reason = "every test binary uses its own part")]

use std::io::{Cursor, Write};

use rust_xlsxwriter::{Format, Workbook};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A workbook with a table of strings: a title, a header of two rows with merges, `rows` rows of 14 columns.
pub(crate) fn catalogue(rows: u32) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let plain = Format::new();
    sheet.set_name("目录").unwrap();
    sheet
        .merge_range(0, 0, 0, 13, "乌有县财政局政务公开目录", &plain)
        .unwrap();
    for column in 0..14u16 {
        sheet
            .write_string(1, column, format!("列{column}"))
            .unwrap();
    }
    for row in 0..rows {
        let at = row + 2;
        sheet.write_number(at, 0, f64::from(row + 1)).unwrap();
        sheet
            .write_string(at, 1, format!("公开事项第{}类", row / 50))
            .unwrap();
        sheet
            .write_string(
                at,
                2,
                format!("第{row}项应当主动公开的政府信息，包括名称、内容和日期"),
            )
            .unwrap();
        sheet
            .write_string(at, 3, "《中华人民共和国政府信息公开条例》第二十条")
            .unwrap();
        sheet
            .write_string(at, 4, "信息形成或者变更之日起20个工作日内")
            .unwrap();
        sheet
            .write_string(at, 5, format!("乌有县第{}局", row % 40))
            .unwrap();
        for column in 6..14u16 {
            let mark = if (row + u32::from(column)) % 3 == 0 {
                "√"
            } else {
                "■政府网站"
            };
            sheet.write_string(at, column, mark).unwrap();
        }
    }
    workbook.save_to_buffer().unwrap()
}

/// An archive of the given parts, deflated.
pub(crate) fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let deflated = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(1));
    for (path, part) in parts {
        writer.start_file(*path, deflated).unwrap();
        writer.write_all(part).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

pub(crate) const ROOT: &[u8] = br#"<Relationships><Relationship Id="r" Type="http://x/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
pub(crate) const RELATIONS: &[u8] = br#"<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="x/styles" Target="styles.xml"/></Relationships>"#;
pub(crate) const WORKBOOK: &[u8] =
    br#"<workbook><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>"#;

/// A workbook of one sheet made of this XML, and of this table of strings if it is not empty.
pub(crate) fn workbook(sheet: &[u8], strings: &[u8]) -> Vec<u8> {
    let mut parts = vec![
        ("_rels/.rels", ROOT),
        ("xl/_rels/workbook.xml.rels", RELATIONS),
        ("xl/workbook.xml", WORKBOOK),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    if !strings.is_empty() {
        parts.push(("xl/sharedStrings.xml", strings));
    }
    archive(&parts)
}

/// A sheet with this in place of its rows.
pub(crate) fn sheet(rows: &str) -> Vec<u8> {
    format!("<worksheet><sheetData>{rows}</sheetData></worksheet>").into_bytes()
}
