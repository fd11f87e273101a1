//! Files built to break the reader: each ends in the right error, soon, and without a panic.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod made;

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use made::{archive, sheet, workbook};
use mulu::Lang;
use mulu_table::{Bound, Fault, Format, TableError, read, read_csv, read_xlsx};
use proptest::prelude::*;

/// Within this time; generous in unoptimised builds.
const SOON: Duration = Duration::from_secs(if cfg!(debug_assertions) { 5 } else { 1 });

fn refused(bytes: &[u8]) -> TableError {
    let start = Instant::now();
    let error = read(bytes, "a.xlsx").unwrap_err();
    assert!(
        start.elapsed() < SOON,
        "{:?} for {error:?}",
        start.elapsed()
    );
    let words = error.words(Lang::Zh);
    assert!(
        words.ends_with('。') && words.matches('。').count() == 1,
        "{words}"
    );
    error
}

fn fault(bytes: &[u8]) -> Fault {
    match refused(bytes) {
        TableError::Damaged { fault, .. } => fault,
        other => panic!("{other:?}"),
    }
}

fn bound(bytes: &[u8]) -> Bound {
    match refused(bytes) {
        TableError::TooLarge { bound, .. } => bound,
        other => panic!("{other:?}"),
    }
}

#[test]
fn bombs_are_refused_before_they_go_off() {
    let blank = vec![b' '; 200 << 20];
    assert_eq!(bound(&workbook(&blank, b"")), Bound::InflatedBytes);
    assert_eq!(bound(&workbook(b"<a/>", &blank)), Bound::InflatedBytes);
    let mut strings = b"<sst uniqueCount=\"1\">".to_vec();
    strings.extend(b"<si/>".repeat(600_000));
    strings.extend(b"</sst>");
    assert_eq!(bound(&workbook(&sheet(""), &strings)), Bound::SharedStrings);
    let rows = "<c/>".repeat(2_100_000);
    assert_eq!(bound(&workbook(&sheet(&rows), b"")), Bound::Cells);
    let rows = "<row/>".repeat(8_100_000);
    assert_eq!(bound(&workbook(&sheet(&rows), b"")), Bound::Elements);
    let merges = format!(
        "<worksheet><sheetData/>{}</worksheet>",
        "<mergeCell ref=\"A1:B2\"/>".repeat(500_001)
    );
    assert_eq!(bound(&workbook(merges.as_bytes(), b"")), Bound::Merges);
}

#[test]
fn a_cell_without_end_is_refused() {
    let long = "a".repeat(2 << 20);
    for rows in [
        format!("<c t=\"inlineStr\"><is><t>{long}</t></is></c>"),
        format!(
            "<c t=\"inlineStr\"><is>{}</is></c>",
            "<c/><t>aaaa&amp;</t>".repeat(90_000)
        ),
        format!("<c a='{}'/>", "<".repeat(2 << 20)),
        format!("<c><!--{long}--></c>"),
        format!("<c><v><![CDATA[{long}]]></v></c>"),
    ] {
        assert_eq!(bound(&workbook(&sheet(&rows), b"")), Bound::CellBytes);
    }
    let strings = format!("<sst><si><t>{long}</t></si></sst>");
    assert_eq!(
        bound(&workbook(&sheet(""), strings.as_bytes())),
        Bound::CellBytes
    );
}

#[test]
fn counts_and_dimensions_that_lie_do_no_harm() {
    let strings = br#"<sst count="1" uniqueCount="18446744073709551615"><si><t>x</t></si></sst>"#;
    let rows = r#"<worksheet><dimension ref="XFD1048576:A1"/><dimension ref="ZZZZZZZZZZ99999999999"/><sheetData><row r="2"><c r="B2" t="s"><v>0</v></c></row></sheetData></worksheet>"#;
    let grids = read(&workbook(rows.as_bytes(), strings), "a.xlsx").unwrap();
    assert_eq!(&*grids[0].rows[0].cells[0].text, "x");
    let whole = r#"<worksheet><sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>"#;
    let grids = read(&workbook(whole.as_bytes(), b""), "a.xlsx").unwrap();
    assert_eq!(grids[0].merges[0].to_string(), "A1:XFD1048576");
}

#[test]
fn addresses_outside_the_sheet_are_refused() {
    for rows in [
        r#"<row r="1"><c r="ZZZZZZZZZZ1"><v>1</v></c></row>"#,
        r#"<row r="1"><c s="1" r="A99999999999"><v>1</v></c></row>"#,
        r#"<row r="4294967296"><c><v>1</v></c></row>"#,
        r#"<row r="1"><c r="XFE1"><v>1</v></c></row>"#,
        r#"<row r="1048576"></row><row><c><v>1</v></c></row>"#,
        r#"<row r="0"><c r="A0"><v>1</v></c></row>"#,
    ] {
        assert_eq!(
            fault(&workbook(&sheet(rows), b"")),
            Fault::Address,
            "{rows}"
        );
    }
    let merge = br#"<worksheet><sheetData/><mergeCells><mergeCell ref="A1:A9999999"/></mergeCells></worksheet>"#;
    assert_eq!(fault(&workbook(merge, b"")), Fault::Address);
}

#[test]
fn entities_are_not_expanded() {
    let mut bomb = String::from("<!DOCTYPE w [<!ENTITY a0 \"ha\">");
    for level in 1..40 {
        let _ = write!(bomb, "<!ENTITY a{level} \"&a{0};&a{0};\">", level - 1);
    }
    bomb.push_str("]><sst><si><t>&a39;</t></si></sst>");
    assert_eq!(
        fault(&workbook(&sheet(""), bomb.as_bytes())),
        Fault::Declaration
    );
    let index = archive(&[("_rels/.rels", bomb.as_bytes())]);
    assert_eq!(fault(&index), Fault::Declaration);
    let unknown = sheet("<c t=\"str\"><v>&nothing;</v></c>");
    assert_eq!(fault(&workbook(&unknown, b"")), Fault::Cell);
}

#[test]
fn markup_that_does_not_nest_is_refused() {
    for rows in [
        "<row>",
        "</row>",
        "<row></c>",
        "<c",
        "<c r=A1/>",
        "<c r/>",
        "<a>",
        "<!x>",
        "<?x",
    ] {
        let found = fault(&workbook(&sheet(rows), b""));
        assert!(
            matches!(found, Fault::Markup | Fault::Declaration),
            "{rows}"
        );
    }
    assert_eq!(
        fault(&workbook(&sheet(&"<a>".repeat(5_000_000)), b"")),
        Fault::Markup
    );
    assert_eq!(fault(&workbook(b"\xFF\xFE<\0", b"")), Fault::Markup);
}

#[test]
fn cells_that_make_no_sense_are_refused_with_their_sheet() {
    for cell in [
        "<c t=\"s\"><v>7</v></c>",
        "<c t=\"n\"><v>x</v></c>",
        "<c t=\"?\"><v>1</v></c>",
    ] {
        let error = refused(&workbook(&sheet(cell), b""));
        assert!(error.words(Lang::Zh).starts_with("“S”"), "{error:?}");
        assert!(std::error::Error::source(&error).is_some());
    }
}

#[test]
fn a_truncated_workbook_is_told_apart() {
    let whole = made::catalogue(200);
    for length in [4, 30, 100, whole.len() / 2, whole.len() - 30] {
        assert_eq!(fault(&whole[..length]), Fault::Archive, "{length}");
    }
    assert_eq!(
        fault(&archive(&[("xl/workbook.xml", made::WORKBOOK)])),
        Fault::MissingPart
    );
    let without_sheet = archive(&[
        ("_rels/.rels", made::ROOT),
        ("xl/_rels/workbook.xml.rels", made::RELATIONS),
        ("xl/workbook.xml", made::WORKBOOK),
    ]);
    assert_eq!(fault(&without_sheet), Fault::MissingPart);
    assert_eq!(refused(b"").code(), "empty_file");
}

#[test]
fn sizes_that_lie_and_entries_that_overlap_are_refused() {
    let genuine = workbook(&sheet("<row><c><v>1</v></c></row>"), b"");
    // The size once inflated stands 24 bytes into each entry of the directory, the place of the data 42 bytes.
    let entries: Vec<usize> = memchr::memmem::find_iter(&genuine, b"PK\x01\x02").collect();
    let mut smaller = genuine.clone();
    smaller[entries[3] + 24] -= 1;
    assert_eq!(fault(&smaller), Fault::Archive);
    let mut huge = genuine.clone();
    huge[entries[3] + 24..entries[3] + 28].copy_from_slice(&0x7FFF_FFFF_u32.to_le_bytes());
    assert_eq!(bound(&huge), Bound::InflatedBytes);
    let mut overlapping = genuine.clone();
    let first = genuine[entries[1] + 42..entries[1] + 46].to_vec();
    overlapping[entries[3] + 42..entries[3] + 46].copy_from_slice(&first);
    assert_eq!(fault(&overlapping), Fault::Overlap);
    assert_eq!(
        fault(&archive(&[
            ("xl/workbook.xml", b"a"),
            ("XL/workbook.xml", b"b")
        ])),
        Fault::Overlap
    );
}

#[test]
fn crowds_are_refused() {
    let entries: Vec<String> = (0..10_001).map(|n| format!("xl/worksheets/{n}")).collect();
    let parts: Vec<(&str, &[u8])> = entries
        .iter()
        .map(|name| (name.as_str(), &b""[..]))
        .collect();
    assert_eq!(bound(&archive(&parts)), Bound::Entries);

    let sheets = |count: usize, same: bool| {
        let (mut list, mut relations) = (String::new(), String::new());
        for n in 0..count {
            let part = if same { 0 } else { n };
            let _ = write!(list, "<sheet name=\"s{n}\" r:id=\"r{n}\"/>");
            let _ = write!(
                relations,
                "<Relationship Id=\"r{n}\" Type=\"/worksheet\" Target=\"s{part}.xml\"/>"
            );
        }
        archive(&[
            ("_rels/.rels", made::ROOT),
            (
                "xl/workbook.xml",
                format!("<workbook>{list}</workbook>").as_bytes(),
            ),
            (
                "xl/_rels/workbook.xml.rels",
                format!("<r>{relations}</r>").as_bytes(),
            ),
        ])
    };
    assert_eq!(bound(&sheets(5_000, false)), Bound::Sheets);
    assert_eq!(fault(&sheets(500, true)), Fault::SharedSheet);
}

#[test]
fn a_password_is_recognised() {
    let mut encrypted = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    encrypted.extend([0; 1016]);
    encrypted.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(refused(&encrypted).code(), "encrypted_workbook");
    // Bit 0 of the flags: 6 bytes into the entry, 8 into its line in the directory.
    let mut flagged = workbook(&sheet(""), b"");
    let entries: Vec<usize> = memchr::memmem::find_iter(&flagged, b"PK\x01\x02").collect();
    let local: Vec<usize> = memchr::memmem::find_iter(&flagged, b"PK\x03\x04").collect();
    for at in entries {
        flagged[at + 8] |= 1;
    }
    for at in local {
        flagged[at + 6] |= 1;
    }
    assert_eq!(refused(&flagged).code(), "encrypted_workbook");
}

#[test]
fn a_workbook_that_shows_nothing_is_refused() {
    let bytes = archive(&[
        ("_rels/.rels", made::ROOT),
        ("xl/_rels/workbook.xml.rels", made::RELATIONS),
        (
            "xl/workbook.xml",
            br#"<workbook><sheet name="S" state="veryHidden" r:id="r1"/></workbook>"#,
        ),
    ]);
    assert_eq!(refused(&bytes).code(), "no_visible_sheet");
}

#[test]
fn formats_not_read_say_what_to_do() {
    let ole = |name: &str| {
        let mut bytes = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        bytes.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
        bytes
    };
    let ods: &[(&str, &[u8])] = &[(
        "mimetype",
        b"application/vnd.oasis.opendocument.spreadsheet",
    )];
    let mut stored = archive(ods);
    let mark = b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet";
    stored.splice(30..30 + 8, mark.iter().copied());
    for (bytes, format) in [
        (ole("Workbook"), Format::Xls),
        (ole("WordDocument"), Format::Doc),
        (stored, Format::Ods),
        (archive(&[("word/document.xml", b"")]), Format::Docx),
        (archive(&[("xl/workbook.bin", b"")]), Format::Xlsb),
        (b"  <HTML><table>".to_vec(), Format::Html),
        (b"{\"items\": []}".to_vec(), Format::Json),
        (b"%PDF-1.4".to_vec(), Format::Pdf),
        (archive(&[("readme.txt", b"")]), Format::Zip),
        (vec![0x89, b'P', b'N', b'G', 0, 0], Format::Unknown),
    ] {
        let error = read(&bytes, "a").unwrap_err();
        assert!(
            matches!(error, TableError::Unsupported { format: found } if found == format),
            "{error:?}"
        );
        assert!(error.words(Lang::Zh).contains("xlsx"), "{error}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let _ = read(&bytes, "a.xlsx");
        let _ = read(&bytes, "a.csv");
        let _ = read_xlsx(&bytes);
        let _ = read_csv(&bytes, "a.csv");
    }

    #[test]
    fn any_workbook_with_bytes_changed_is_read_or_refused(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20)) {
        let mut bytes = workbook(&sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"), b"<sst uniqueCount=\"1\"><si><t>x</t></si></sst>");
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        let _ = read(&bytes, "a.xlsx");
    }

    #[test]
    fn any_markup_is_read_or_refused(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..40)) {
        let xml = pieces.concat();
        let _ = read(&workbook(&sheet(&xml), b"<sst><si><t>x</t></si></sst>"), "a.xlsx");
        let _ = read(&workbook(xml.as_bytes(), xml.as_bytes()), "a.xlsx");
    }
}

const PIECES: &[&str] = &[
    "<c",
    " r=\"A1\"",
    " r='B2'",
    " t=\"s\"",
    " t=\"e\"",
    " t=\"str\"",
    " s=\"0\"",
    "/>",
    ">",
    "</c>",
    "<v>",
    "0",
    "</v>",
    "<row>",
    "<row r=\"1048576\">",
    "</row>",
    "<is>",
    "<t>",
    "</t>",
    "</is>",
    "&amp;",
    "&#x110000;",
    "<!-->",
    "<!-- -->",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?a?>",
    "<?",
    "?>",
    "\"",
    "'",
    "=",
    "<sst uniqueCount=\"9999999999999\">",
    "</sst>",
    "<si>",
    "</si>",
    "<r>",
    "</r>",
    "<sheetData>",
    "</sheetData>",
    "<dimension ref=\"B1:A1\"/>",
    "<mergeCell ref=\"A1:B2\"/>",
    "<f>",
    "</f>",
    "1e999",
    "_x005F_",
];
