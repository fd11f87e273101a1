//! Rows that hold nothing: what the draft remembers of them, and what becomes no entry.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use mulu::draft::{Draft, Grid, GridRow};

const HEADER: [&str; 5] = ["序号", "一级事项", "公开内容", "公开时限", "公开主体"];

fn record(row: u32, seq: &str) -> GridRow {
    GridRow::new(
        row,
        [seq, "机构信息", "机构职能", "20个工作日", "清源市水务局"],
    )
}

/// The blank rows a sheet with these rows and merged ranges is found to have.
fn blank_rows(rows: Vec<GridRow>, merges: &[&str]) -> Vec<String> {
    let mut all = vec![GridRow::new(0, HEADER)];
    all.extend(rows);
    let grid = Grid {
        sheet: "目录".into(),
        rows: all,
        merges: merges.iter().map(|range| range.parse().unwrap()).collect(),
        merges_known: true,
    };
    let draft = Draft::from_grids(&[grid]);
    assert_eq!(draft.tables.len(), 1);
    let blank = draft.tables[0].blank_rows.iter();
    blank.map(ToString::to_string).collect()
}

#[test]
fn a_gap_is_one_range_however_deep() {
    assert!(blank_rows(vec![record(1, "1"), record(2, "2")], &[]).is_empty());
    let found = blank_rows(
        vec![record(1, "1"), record(3, "2"), record(1_048_575, "3")],
        &[],
    );
    assert_eq!(found, ["A3:E3", "A5:E1048575"]);
}

#[test]
fn a_record_merged_over_several_rows_has_no_gap() {
    let whole = ["A2:A4", "B2:B4", "C2:C4", "D2:D4", "E2:E4"];
    assert!(blank_rows(vec![record(1, "1"), record(4, "2")], &whole).is_empty());
    assert_eq!(
        blank_rows(vec![record(1, "1"), record(5, "2")], &whole),
        ["A5:E5"]
    );
}

#[test]
fn a_blank_row_within_a_merged_matter_is_one() {
    let found = blank_rows(vec![record(1, "1"), record(3, "2")], &["B2:B4"]);
    assert_eq!(found, ["A3:E3"]);
}

#[test]
fn rows_around_titles_and_headers_are_layout() {
    let title = |row| GridRow::new(row, ["(二)政策领域"]);
    let again = |row| GridRow::new(row, HEADER);
    assert!(blank_rows(vec![record(1, "1"), title(3), record(5, "1")], &[]).is_empty());
    assert!(blank_rows(vec![record(1, "1"), again(3), record(5, "2")], &[]).is_empty());
}

#[test]
fn what_holds_only_a_number_is_kept_and_is_no_entry() {
    let number = |row, seq| GridRow::new(row, [seq]);
    let rows = vec![
        GridRow::new(0, HEADER),
        record(1, "1"),
        number(2, "2"),
        number(3, "（3）"),
        record(4, "4"),
    ];
    let grid = Grid {
        sheet: "目录".into(),
        rows,
        merges: vec!["B2:B4".parse().unwrap()],
        merges_known: true,
    };
    let draft = Draft::from_grids(&[grid]);
    assert_eq!(draft.tables[0].rows.len(), 4);
    let (catalogue, origins) = draft.to_catalogue();
    assert_eq!(catalogue.entries.len(), 2);
    assert_eq!(origins.entry(0, 3), Some(1));
    assert_eq!(origins.entry(0, 1), None);
}
