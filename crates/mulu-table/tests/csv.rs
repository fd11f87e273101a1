//! CSV files, through the public door.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use mulu::draft::Grid;
use mulu_table::{TableError, read, read_csv};
use proptest::prelude::*;

fn cells(grid: &Grid) -> Vec<(u32, u32, &str)> {
    let rows = grid.rows.iter();
    rows.flat_map(|row| {
        row.cells
            .iter()
            .map(|cell| (row.row, cell.column, &*cell.text))
    })
    .collect()
}

#[test]
fn every_encoding_of_a_chinese_table_is_read() {
    let text = "序号,公开事项\r\n1,机构职能、部门预算\r\n";
    let expected = [
        (0, 0, "序号"),
        (0, 1, "公开事项"),
        (1, 0, "1"),
        (1, 1, "机构职能、部门预算"),
    ];
    let wide: Vec<u16> = text.encode_utf16().collect();
    let files = [
        text.as_bytes().to_vec(),
        [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        encoding_rs::GB18030.encode(text).0.into_owned(),
        [0xFF, 0xFE]
            .into_iter()
            .chain(wide.iter().flat_map(|unit| unit.to_le_bytes()))
            .collect(),
        [0xFE, 0xFF]
            .into_iter()
            .chain(wide.iter().flat_map(|unit| unit.to_be_bytes()))
            .collect(),
    ];
    for file in files {
        assert_eq!(cells(&read(&file, "a.csv").unwrap()[0]), expected);
    }
    for short in ["序号,事项\n", "公开,时限\n即时,√\n", "■政府网站\n"] {
        let file = encoding_rs::GBK.encode(short).0;
        let grid = read_csv(&file, "a.csv").unwrap();
        assert_eq!(grid, read_csv(short.as_bytes(), "a.csv").unwrap());
    }
    let traditional =
        "序號,公開事項,機關職能與聯絡方式\n1,財政預算決算報告書,國務院辦公廳轉發通知\n";
    let big5 = encoding_rs::BIG5.encode(traditional).0;
    assert_eq!(
        &*read_csv(&big5, "a.csv").unwrap().rows[0].cells[0].text,
        "序號"
    );
}

#[test]
fn no_text_is_read_with_losses() {
    assert!(matches!(
        read_csv(b"a,\xFF\xFF\xFF\n", "a.csv"),
        Err(TableError::Encoding)
    ));
    assert!(matches!(
        read_csv(b"\xFF\xFEa", "a.csv"),
        Err(TableError::Encoding)
    ));
    assert!(matches!(
        read(b"\xEF\xBB\xBFa,\xFF\n", "a.csv"),
        Err(TableError::Encoding)
    ));
}

#[test]
fn the_delimiter_is_the_one_that_fits() {
    for (file, name) in [
        ("目录，含标点;x\n序号;事项\n1;甲,乙\n2;丙\n", "a.csv"),
        ("标题\n序号\t事项\n1\t甲,乙\n", "a.csv"),
        ("序号\t事项,x\n", "a.TSV"),
        ("\"a;b;c\",x\n\"d\"\"e;f\",y\n", "a.csv"),
    ] {
        let grid = read_csv(file.as_bytes(), name).unwrap();
        assert_eq!(grid.rows.last().unwrap().cells.len(), 2, "{file}");
    }
}

#[test]
fn rows_are_numbered_as_a_spreadsheet_numbers_them() {
    let grid = read_csv(b"\r\n\na,\"x\r\ny\"\r\n\r\n\r\nb\r\r,,\nc", "a.csv").unwrap();
    assert_eq!(
        cells(&grid),
        [(2, 0, "a"), (2, 1, "x\r\ny"), (5, 0, "b"), (8, 0, "c")]
    );
}

#[test]
fn an_open_quote_and_a_nul_are_told_with_their_row() {
    for file in ["a,b\n\"c,d\n1,2\n", "a\n\"", "a\nx,\"", "a\n\"c\n"] {
        let error = read_csv(file.as_bytes(), "a.csv").unwrap_err();
        assert!(
            matches!(error, TableError::UnclosedQuote { row: 2 }),
            "{file:?} {error:?}"
        );
    }
    let error = read(b"a,b\n1,\0\n", "a.csv").unwrap_err();
    assert!(matches!(error, TableError::Nul { line: 2 }));
}

#[test]
fn a_long_line_is_refused_and_a_wide_one_read() {
    let line = "甲".repeat(500_000);
    assert_eq!(
        read_csv(line.as_bytes(), "a.csv").unwrap_err().code(),
        "too_large"
    );
    let wide = "a,".repeat(16_000);
    assert_eq!(
        read_csv(wide.as_bytes(), "a.csv").unwrap().rows[0]
            .cells
            .len(),
        16_000
    );
    let file = vec![b'a'; 100 << 20];
    assert_eq!(read(&file, "a.csv").unwrap_err().code(), "too_large");
}

proptest! {
    #[test]
    fn any_table_comes_back(table in prop::collection::vec(prop::collection::vec("[^\u{0}]{0,12}", 1..6), 0..12), crlf: bool) {
        let mut file = String::new();
        for row in &table {
            let quoted: Vec<String> = row.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
            file.push_str(&quoted.join(","));
            file.push_str(if crlf { "\r\n" } else { "\n" });
        }
        let expected: Vec<(u32, u32, &str)> = (0..).zip(&table)
            .flat_map(|(row, cells)| (0..).zip(cells).map(move |(column, text)| (row, column, text.as_str())))
            .filter(|(_, _, text)| !text.trim().is_empty())
            .collect();
        let grid = read_csv(file.as_bytes(), "a.csv").unwrap();
        prop_assert_eq!(cells(&grid), expected);
    }
}
