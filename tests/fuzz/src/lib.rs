//! What must hold of every report and every reading, whatever the input was.
//!
//! The targets stand in `targets/`, one a door; `cargo xtask fuzz` runs them. What they found worth keeping
//! stands in `corpus/`, and a crash becomes a test of the crate it was found in.

use std::io::{Cursor, Write};

use mulu::draft::{Frame, FrameColumn, FrameMapping, FrameTexts, Peeked};
use mulu::model::Span;
use mulu::report::Report;
use mulu::{Context, Options};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// The report on bytes of any kind, as a bureau's of 2024.
#[must_use]
pub fn bytes_are_judged(bytes: &[u8], name: &str) -> Report {
    mulu_table::check_in(bytes, name, None, &context())
}

const HEADERS: [&str; 8] = [
    "序号",
    "一级事项",
    "公开内容",
    "公开依据",
    "公开时限",
    "公开主体",
    "公开渠道和载体",
    "主动",
];

/// Rows that are kept elsewhere, as those of a data frame are.
#[derive(Debug)]
struct Elsewhere<'a> {
    rows: &'a [Vec<&'a str>],
    column: usize,
}

impl<'a> FrameTexts<'a> for Elsewhere<'a> {
    fn take(&self, column: &mut FrameColumn<'a>) {
        for row in self.rows {
            column.push(row.get(self.column).copied().unwrap_or_default());
        }
    }

    fn peek(&self, row: usize) -> Peeked<'a> {
        let row = self.rows.get(row);
        let text = row.and_then(|row| row.get(self.column));
        text.map_or(Peeked::Empty, |text| Peeked::Text(text))
    }
}

/// The report on rows as a data frame, handed over cell by cell or left where they are.
///
/// # Panics
/// Where the headers are none that the core knows.
#[must_use]
pub fn frame_is_judged(rows: &[Vec<&str>], left: bool) -> Report {
    // So many that answers are remembered.
    let rows: Vec<Vec<&str>> = rows.iter().cycle().take(rows.len() * 40).cloned().collect();
    let columns = HEADERS.iter().enumerate().map(|(column, header)| {
        let texts = Elsewhere {
            rows: &rows,
            column,
        };
        if left {
            return FrameColumn::later(*header, rows.len(), texts);
        }
        let mut column = FrameColumn::new(*header);
        texts.take(&mut column);
        column
    });
    let mapping = FrameMapping::of(&HEADERS, &[]).expect("headers that are known");
    mulu::check(&Frame::new(columns.collect(), &mapping), &context())
}

fn context() -> Context {
    let options = Options {
        as_of: Some("2024-06-30".to_owned()),
        body: Some("department@county".to_owned()),
        ..Options::default()
    };
    options.context().unwrap_or_default()
}

/// The outcomes of every rule add up, and the words of every finding are there.
///
/// # Panics
/// Where they do not: that is what is looked for.
pub fn is_lawful(report: &Report) {
    for row in &report.tally {
        let outcomes = [
            row.passed,
            row.violated,
            row.not_applicable,
            row.undecided,
            row.errored,
        ];
        let sum: u64 = outcomes.iter().sum();
        assert_eq!(sum, row.targets, "{} loses targets", row.code);
        let reasons: u64 = row.reasons.values().sum();
        assert_eq!(reasons, row.not_applicable, "{} loses reasons", row.code);
    }
    for finding in report.findings() {
        assert!(!finding.message.is_empty(), "{} is mute", finding.code);
        assert!(finding.count > 0, "{} counts nothing", finding.code);
        assert!(
            !finding.fingerprint.is_empty(),
            "{} has no fingerprint",
            finding.code
        );
    }
    assert!(report.to_json().ends_with("}\n") || report.to_json().ends_with('}'));
}

/// The span lies in the text, on the boundaries of its characters.
///
/// # Panics
/// Where it does not.
pub fn lies_in(span: Span, text: &str) {
    let length = text.chars().count();
    assert!(span.start <= span.end, "{span:?} runs backwards");
    assert!(
        usize::try_from(span.end).is_ok_and(|end| end <= length),
        "{span:?} leaves a text of {length}"
    );
    let range = span.byte_range(text);
    assert!(text.is_char_boundary(range.start) && text.is_char_boundary(range.end));
}

const ROOT: &[u8] = br#"<Relationships><Relationship Id="r" Type="http://x/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const RELATIONS: &[u8] = br#"<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#;
const WORKBOOK: &[u8] =
    br#"<workbook><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>"#;

/// A workbook of one sheet made of this XML and this table of strings.
#[must_use]
pub fn workbook(sheet: &[u8], strings: &[u8]) -> Vec<u8> {
    let parts = [
        ("_rels/.rels", ROOT),
        ("xl/_rels/workbook.xml.rels", RELATIONS),
        ("xl/workbook.xml", WORKBOOK),
        ("xl/worksheets/sheet1.xml", sheet),
        ("xl/sharedStrings.xml", strings),
    ];
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (path, part) in parts {
        let written = writer.start_file(path, stored);
        if written.is_err() || writer.write_all(part).is_err() {
            return Vec::new();
        }
    }
    writer.finish().map(Cursor::into_inner).unwrap_or_default()
}
