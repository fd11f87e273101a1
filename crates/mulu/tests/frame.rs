//! A data frame is judged like the table it would be in a workbook, and says where in the frame.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "common/tally.rs"]
mod tally;

use mulu::Context;
use mulu::draft::{Draft, Frame, FrameColumn, FrameMapping, Grid, GridRow};
use mulu::report::Report;
use mulu::rules::{RULES, Rule};
use serde_json::Value;
use tally::{add_tally, assert_adds_up};

const HEADERS: [&str; 17] = [
    "序号",
    "领域",
    "一级事项",
    "二级事项",
    "公开内容(要素)",
    "公开依据",
    "公开时限",
    "公开时长",
    "更新频率",
    "公开主体",
    "信息来源",
    "共涉机关",
    "公开渠道和载体",
    "公开方式",
    "县级",
    "乡级",
    "调整日期",
];

/// The rows that the JSON examples of the manuals would be in a table.
fn rows() -> Vec<Vec<String>> {
    let blocks = RULES
        .iter()
        .flat_map(|rule| rule.manual.split("```json").skip(1));
    let entries = blocks.filter_map(|block| {
        let json = block.split("```").next().unwrap_or_default();
        let mut document = serde_json::from_str::<Value>(json).ok()?;
        match document["entries"].take() {
            Value::Array(entries) => entries.into_iter().next(),
            _ => Some(document),
        }
    });
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let ticks = |value: &Value, word: &str| {
        let list = value.as_array().cloned().unwrap_or_default();
        list.iter().any(|it| it == word)
    };
    entries
        .map(|entry| {
            let elements = entry["content_elements"].as_array().cloned();
            let elements: Vec<String> = elements.unwrap_or_default().iter().map(text).collect();
            let mode = if ticks(&entry["mode"], "proactive") {
                "主动公开"
            } else {
                ""
            };
            let level = |word| {
                if ticks(&entry["level"], word) {
                    "√"
                } else {
                    ""
                }
            };
            vec![
                text(&entry["seq"]),
                text(&entry["field"]),
                text(&entry["matter"]["primary"]),
                text(&entry["matter"]["secondary"]),
                elements.join("\n"),
                text(&entry["basis"]["text"]),
                text(&entry["time_limit"]["text"]),
                text(&entry["retention"]),
                text(&entry["update_frequency"]),
                text(&entry["disclosing_body"]),
                text(&entry["origin"]),
                text(&entry["concerned_bodies"]),
                text(&entry["channels"]["text"]),
                mode.to_owned(),
                level("county").to_owned(),
                level("township").to_owned(),
                text(&entry["adjusted_on"]),
            ]
        })
        .filter(|row| row.iter().any(|text| !text.is_empty()))
        .collect()
}

fn frame<'a>(headers: &[&str], rows: &'a [Vec<String>]) -> Frame<'a> {
    let columns = headers.iter().enumerate().map(|(at, header)| {
        let mut column = FrameColumn::new(*header);
        for row in rows {
            column.push(&row[at]);
        }
        column
    });
    Frame::new(columns.collect(), &FrameMapping::of(headers, &[]).unwrap())
}

fn context() -> Context {
    Context::new()
        .with_as_of("2024-06-30".parse().unwrap())
        .with_max_samples(10_000)
}

/// The same rows as a table without merged cells, judged.
fn as_table(headers: &[&str], rows: &[Vec<String>]) -> Report {
    let mut grid = Grid {
        rows: vec![GridRow::new(0, headers.iter().copied())],
        ..Grid::default()
    };
    for (row, at) in rows.iter().zip(1..) {
        grid.rows
            .push(GridRow::new(at, row.iter().map(String::as_str)));
    }
    grid.rows.retain(|row| !row.cells.is_empty());
    mulu::check(&Draft::from_grids(&[grid]), &context())
}

/// What was found, where, and what it counted.
fn said(report: &Report) -> Vec<String> {
    let findings = report.findings().iter().map(|finding| {
        let cell = finding.cell.as_ref().map(|cell| &*cell.address);
        let also: Vec<&str> = finding.also.iter().map(|place| &*place.pointer).collect();
        let Value::Object(params) = Value::from(finding.params.clone()) else {
            unreachable!("parameters are an object")
        };
        format!(
            "{} {} {} {cell:?} {also:?} {params:?} {:?} {}",
            finding.code,
            finding.severity.as_str(),
            finding.pointer,
            finding.fix,
            finding.fingerprint
        )
    });
    findings.collect()
}

/// The tally but for the rules that count rows of cells.
fn counted(report: &Report) -> Vec<String> {
    let rows = report.tally.iter();
    rows.filter(|row| row.code != "STR003" && row.code != "STR005")
        .map(|row| format!("{row:?}"))
        .collect()
}

#[test]
fn a_frame_is_judged_like_the_table_it_would_be() {
    let rows = rows();
    assert!(rows.len() > 60, "{}", rows.len());
    // Few are asked one by one, many are remembered; two orders, so that stretches end elsewhere.
    for (length, step) in [(20, 1), (700, 7), (1_300, 11)] {
        let rows: Vec<Vec<String>> = (0..length)
            .map(|at| rows[at * step % rows.len()].clone())
            .collect();
        let (frame, table) = (frame(&HEADERS, &rows), as_table(&HEADERS, &rows));
        let report = mulu::check(&frame, &context());
        assert_eq!(said(&report), said(&table));
        assert_eq!(counted(&report), counted(&table));
        assert_eq!(report.counts, table.counts);
    }
}

/// A frame whose columns are what their names say.
fn frame_of(columns: Vec<FrameColumn<'_>>) -> Frame<'_> {
    let names: Vec<&str> = columns.iter().map(FrameColumn::name).collect();
    let mapping = FrameMapping::of(&names, &[]).unwrap();
    Frame::new(columns, &mapping)
}

fn column<'a>(name: &str, texts: &[&'a str]) -> FrameColumn<'a> {
    let mut column = FrameColumn::new(name);
    for text in texts {
        column.push(text);
    }
    column
}

#[test]
fn a_finding_names_the_row_and_the_column_of_the_frame() {
    let matter = column("公开事项", &["机构职能", "取水许可"]);
    let limit = column("time_limit", &["及时公开", "形成之日起30个工作日内"]);
    let frame = frame_of(vec![matter, limit]);
    let body = mulu::Options {
        body: Some("department".into()),
        as_of: Some("2024-06-30".into()),
        ..Default::default()
    };
    let report = mulu::check(&frame, &body.context().unwrap());
    let finding = report.findings().iter().find(|it| it.code == "TIM002");
    let cell = finding.unwrap().cell.clone().unwrap();
    assert_eq!(
        (cell.row, cell.column.as_deref()),
        (Some(1), Some("time_limit"))
    );
    assert_eq!(cell.address, "B3");
    let table = &report.inputs[0].tables[0];
    assert_eq!(table.mapping["time_limit"], "time_limit");
    assert_eq!(table.mapping["公开事项"], "primary");
}

#[test]
fn what_is_no_record_is_no_entry() {
    let seq = column("序号", &["1", "", "2", "3", ""]);
    let matter = column("公开事项", &["机构职能", "", "", "取水许可", " "]);
    let frame = frame_of(vec![seq, matter]);
    assert_eq!(frame.len(), 2);
    let report = mulu::check(&frame, &context());
    let empty: Vec<_> = report
        .findings()
        .iter()
        .filter(|finding| finding.code == "STR005")
        .map(|finding| finding.cell.as_ref().unwrap().row)
        .collect();
    // A blank row between two records, and a row with its number alone; what is blank below is layout.
    assert_eq!(empty, [Some(2), Some(1)]);
}

#[test]
fn a_ditto_takes_the_text_above_and_is_named_as_written() {
    let matter = column("公开事项", &["甲", "乙", "丙"]);
    let limit = column("公开时限", &["形成之日起30个工作日内", "同上", "〃"]);
    let frame = frame_of(vec![matter, limit]);
    let options = mulu::Options {
        body: Some("department".into()),
        as_of: Some("2024-06-30".into()),
        ..Default::default()
    };
    let report = mulu::check(&frame, &options.context().unwrap());
    let finding = report.findings().iter().find(|it| it.code == "TIM002");
    // One cell holds the text.
    assert_eq!(finding.unwrap().count, 1);
    assert_eq!(finding.unwrap().cell.as_ref().unwrap().address, "B2");
}

#[test]
fn a_mapping_says_what_a_column_holds_and_what_is_left_aside() {
    let names = ["何时公布", "公开事项"];
    let map = |name: &str, field: Option<&str>| {
        FrameMapping::of(&names, &[(name.to_owned(), field.map(str::to_owned))])
    };
    let mapping = map("何时公布", Some("公开时限")).unwrap();
    let columns = vec![
        column("何时公布", &["及时公开"]),
        column("公开事项", &["甲"]),
    ];
    let report = mulu::check(&Frame::new(columns, &mapping), &context());
    let table = &report.inputs[0].tables[0];
    assert_eq!(table.mapping["何时公布"], "time_limit");
    assert_eq!(map("公开事项", None).unwrap_err().code(), "no_column");
    let error = map("何时公开", Some("time_limit")).unwrap_err();
    assert!(
        error.words(mulu::Lang::En).contains("\"何时公布\""),
        "{error:?}"
    );
    let error = map("何时公布", Some("time_limt")).unwrap_err();
    assert!(
        error.words(mulu::Lang::En).contains("\"time_limit\""),
        "{error:?}"
    );
}

#[test]
fn columns_of_unequal_length_and_numbers_unknown_end_in_empty_cells() {
    let mut matter = column("公开事项", &["甲", "乙"]);
    matter.extend_numbered([Some(99)].into_iter());
    let frame = frame_of(vec![matter, column("公开时限", &["及时公开"])]);
    assert_eq!(frame.len(), 2);
}

/// Row by row from what is remembered, or with every entry at hand: the same.
#[test]
fn what_is_recalled_is_what_would_be_judged() {
    let rows = rows();
    let rows: Vec<Vec<String>> = (0..1_300)
        .map(|at| rows[at * 11 % rows.len()].clone())
        .collect();
    let frame = frame(&HEADERS, &rows);
    // No rule over the document, and none that mostly looks at what is a row's own as REF001 and SUB001 do here: no
    // entry need be looked at.
    let few = ["TIM001", "TIM002", "REF004", "REF006", "CHN005"];
    let rules = |words: &[&str]| {
        let chosen = words.iter().flat_map(|word| Rule::chosen(word).unwrap());
        context().with_rules(chosen)
    };
    let alone = mulu::check(&frame, &rules(&few));
    let mut beside = few.to_vec();
    beside.extend(["STR007", "STR008"]);
    let beside = mulu::check(&frame, &rules(&beside));
    let of_few = |report: &Report| {
        let mut said = said(report);
        said.retain(|line| few.iter().any(|code| line.starts_with(code)));
        said
    };
    assert!(alone.findings().len() > few.len());
    assert_eq!(of_few(&alone), of_few(&beside));
    let tally_of_few = |report: &Report| {
        let mut tally = report.tally.clone();
        tally.retain(|row| few.contains(&&*row.code));
        tally
    };
    assert_eq!(tally_of_few(&alone), tally_of_few(&beside));
}

/// Every combination of limit, mode and what the matter says on its levels has an answer of its own.
#[test]
fn what_is_recalled_of_one_combination_is_told_of_no_other() {
    const HEADERS: [&str; 7] = [
        "一级事项",
        "二级事项",
        "三级事项",
        "四级事项",
        "公开时限",
        "公开方式",
        "县级",
    ];
    let examples = rows();
    let limits = ["批复后20个工作日内", "决定之日起30个工作日内"];
    let matters = [
        ["部门预算", "部门预算公开", "", ""],
        ["部门预算", "机构职能", "", ""],
        ["机构职能", "", "部门决算", ""],
        ["预警信息", "机构职能", "", ""],
        ["预警信息", "预警信息发布", "", ""],
        ["机构职能", "", "", "预警信息"],
    ];
    let mut rows: Vec<[&str; 6]> = (0..examples.len() * 12)
        .map(|at| {
            let one = &examples[at % examples.len()];
            let other = &examples[(at * 7 + at / examples.len()) % examples.len()];
            // The levels of one example's matter, in another order each time round, with the limit and mode of another.
            let level = |n: usize| one[1 + (n + at / examples.len()) % 3].as_str();
            [level(0), level(1), level(2), "", &other[6], &other[13]]
        })
        .collect();
    rows.extend((0..480).map(|at| {
        let [first, second, third, fourth] = matters[at % 6];
        [first, second, third, fourth, limits[at / 6 % 2], "主动公开"]
    }));
    // The first row has what no other has.
    rows[0][4] = "信息形成或者变更之日起25个工作日内";
    let rows: Vec<Vec<String>> = rows
        .iter()
        .enumerate()
        .map(|(at, row)| {
            // No part begins with a ditto.
            let county = ["√", "全县", "〃", "", "√", "〃"][at % 24 % 6];
            row.iter()
                .chain([&county])
                .map(|text| (*text).to_owned())
                .collect()
        })
        .collect();
    let chosen = ["tim", "scp"].map(|group| Rule::chosen(group).unwrap());
    let options = mulu::Options {
        body: Some("department@county".into()),
        as_of: Some("2024-06-30".into()),
        ..Default::default()
    };
    let context = options.context().unwrap().with_rules(
        chosen
            .into_iter()
            .flatten()
            .filter(|rule| rule.scope().as_str() == "entry"),
    );
    let check = |rows: &[Vec<String>]| mulu::check(&frame(&HEADERS, rows), &context);
    assert_adds_up(&rows, check, add_tally);
}
