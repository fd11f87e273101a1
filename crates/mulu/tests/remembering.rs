//! A document is judged alike whether answers are remembered between its entries or every entry is asked.
//!
//! A document of few entries is asked throughout, so the whole must add up to its small parts.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "common/document.rs"]
mod document;
#[path = "common/examples.rs"]
mod examples;
#[path = "common/tally.rs"]
mod tally;

use document::check;
use examples::examples;
use mulu::Context;
use mulu::draft::{Draft, Grid, GridRow};
use mulu::report::Report;
use mulu::rules::Rule;
use serde_json::{Value, json};
use tally::{FEW, Sums, add_tally, assert_adds_up};

/// The places of the findings of rules over entries, by rule.
fn add_places(sums: &mut Sums, report: &Report) {
    for finding in report.findings() {
        if Rule::find(&finding.code).is_some_and(|rule| rule.scope().as_str() == "entry") {
            let key = format!(
                "{} {} {}",
                finding.code,
                finding.severity.as_str(),
                finding.message
            );
            *sums.entry(key).or_default() += finding.count;
        }
    }
}

/// How many places have findings of rules over entries, by rule and severity.
fn add_counts(sums: &mut Sums, report: &Report) {
    for finding in report.findings() {
        if Rule::find(&finding.code).is_some_and(|rule| rule.scope().as_str() == "entry") {
            let key = format!("{} {}", finding.code, finding.severity.as_str());
            *sums.entry(key).or_default() += finding.count;
        }
    }
}

fn add_tally_and_counts(sums: &mut Sums, report: &Report) {
    add_tally(sums, report);
    add_counts(sums, report);
}

#[test]
fn a_document_adds_up_to_its_parts() {
    let examples = examples();
    assert!(examples.len() > 50, "{}", examples.len());
    // In another order each time round, so that no neighbour is always the same.
    let entries: Vec<Value> = (0..examples.len() * 4)
        .map(|at| examples[at * 7 % examples.len()].clone())
        .collect();
    assert_adds_up(&entries, check, add_tally);
}

/// Every how manieth entry of a document of at most 512 the engine tries, to learn what the rules look at.
const TRIED: usize = 8;

#[test]
fn what_the_engine_never_tried_is_judged_all_the_same() {
    let examples = examples();
    let plain = json!({
        "matter": {"primary": "机构信息", "secondary": "机构职能"},
        "content_elements": ["职能", "依据"],
        "time_limit": {"text": "信息形成或者变更之日起20个工作日内"},
        "channels": {"text": "■政府网站"},
        "mode": ["proactive"],
    });
    for shift in 0..4 {
        let entries: Vec<Value> = (0..504)
            .map(|at| match at % TRIED {
                0 => plain.clone(),
                _ => examples[(at * 5 + shift * 31) % examples.len()].clone(),
            })
            .collect();
        assert_adds_up(&entries, check, add_tally_and_counts);
    }
}

#[test]
fn findings_add_up_too_where_none_is_said_once_a_document() {
    let examples = examples();
    let entries: Vec<Value> = examples.iter().chain(&examples).cloned().collect();
    let (mut of_whole, mut of_parts) = (Sums::new(), Sums::new());
    add_places(&mut of_whole, &check(&entries));
    for part in entries.chunks(FEW) {
        add_places(&mut of_parts, &check(part));
    }
    let messages = |sums: &Sums| sums.keys().cloned().collect::<Vec<_>>();
    assert_eq!(messages(&of_whole), messages(&of_parts));
}

#[test]
fn what_two_halves_differ_in_is_not_shared_by_all() {
    let limits = [
        "信息形成或者变更之日起20个工作日内",
        "信息形成或者变更之日起30个工作日内",
    ];
    let entries: Vec<Value> = (0..64)
        .map(|at| {
            json!({
                "matter": {"primary": "机构信息", "secondary": format!("第{at}项职能")},
                "time_limit": {"text": limits[at % 2]},
                "mode": ["proactive"],
            })
        })
        .collect();
    let report = check(&entries);
    let finding = report.findings().iter().find(|it| it.code == "TIM002");
    assert_eq!(
        finding.map(|it| (&*it.pointer, it.count)),
        Some(("/entries/1/time_limit", 32))
    );
}

/// The matters of the examples, each with what stands beside many others.
fn crossed() -> Vec<Value> {
    let examples = examples();
    let count = examples.len();
    (0..count * 24)
        .map(|at| {
            let mut entry = examples[(at * 7 + at / count) % count].clone();
            entry["matter"] = examples[at % count]["matter"].clone();
            // Wholly equal entries would be one of them repeated.
            entry["responsible_section"] = json!(format!("第{at}科"));
            entry
        })
        .collect()
}

/// Matters that say on each of their levels what rules ask for, or do not, beside limits that are too long for some.
fn matters_on_levels(step: usize) -> Vec<Value> {
    let matters = [
        json!({"primary": "部门预算", "secondary": "部门预算公开"}),
        json!({"primary": "部门预算", "secondary": "机构职能"}),
        json!({"primary": "机构职能", "secondary": "部门决算"}),
        json!({"primary": "预警信息", "secondary": "机构职能"}),
        json!({"primary": "预警信息", "secondary": "预警信息发布"}),
        json!({"primary": "机构职能", "further": ["预警信息"]}),
        json!({"primary": "突发事件", "secondary": "应急预案"}),
        json!({"primary": "行政处罚", "secondary": "行政处罚决定"}),
    ];
    let limits = [
        "批复后20个工作日内",
        "信息形成或者变更之日起20个工作日内",
        "决定之日起30个工作日内",
    ];
    let updates = ["每年核对", "及时更新"];
    (0..480)
        .map(|at| {
            json!({
                "matter": matters[at / step % 8],
                "time_limit": {"text": limits[at / (step * 8) % 3]},
                "update_frequency": updates[at / 3 % 2],
                "mode": ["proactive"],
            })
        })
        .collect()
}

/// The members of an entry that rules look at, but for what no two entries share.
const MEMBERS: [&str; 14] = [
    "field",
    "basis",
    "time_limit",
    "update_frequency",
    "disclosing_body",
    "origin",
    "concerned_bodies",
    "consultation",
    "channels",
    "audience",
    "mode",
    "level",
    "link",
    "adjusted_on",
];

#[test]
fn what_differs_in_one_member_alone_is_judged_apart() {
    let examples = examples();
    for member in MEMBERS {
        let mut values: Vec<Value> = vec![Value::Null];
        for example in &examples {
            if let Some(value) = example.get(member).filter(|value| !values.contains(value)) {
                values.push(value.clone());
            }
        }
        let more = match member {
            "adjusted_on" => &["2008-06-01", "2019-05-15", "2024-01-01"][..],
            "field" => &["水利领域", "养老服务领域"],
            "link" => &[
                "http://slj.qingyuan.gov.cn/gk",
                "http://202.61.89.161:13096",
                "www.qingyuan",
            ],
            _ => &[],
        };
        values.extend(more.iter().map(|text| json!(text)));
        assert!(values.len() > 1, "{member}");
        // A few entries, each with many values: unlike only in this one member.
        let entries: Vec<Value> = (0..240)
            .map(|at| {
                let mut entry = examples[at / 24 * 13 % examples.len()].clone();
                entry[member] = values[at % 24 * 5 % values.len()].clone();
                entry
            })
            .collect();
        assert_adds_up(&entries, check, add_tally_and_counts);
    }
}

#[test]
fn every_combination_has_its_own_answer() {
    for entries in [crossed(), matters_on_levels(1), matters_on_levels(5)] {
        assert_adds_up(&entries, check, add_tally_and_counts);
    }
}

/// Two tables, of which only one has the boxes of the mode: a row is judged by the columns of its own.
#[test]
fn rows_alike_in_tables_unlike_are_judged_apart() {
    let rows = [["规划", "", "20个工作日", "主动公开"]; 96];
    let headers = ["公开事项", "公开依据", "公开时限", "公开方式"];
    let grid = |columns: usize| {
        let row =
            |cells: &[&'static str], at| GridRow::new(at, cells.iter().copied().take(columns));
        let rows = rows.iter().zip(1..).map(|(cells, at)| row(cells, at));
        Grid {
            rows: [row(&headers, 0)].into_iter().chain(rows).collect(),
            ..Grid::default()
        }
    };
    let (wide, narrow) = (grid(4), grid(3));
    let day = "2024-06-30".parse().unwrap();
    let tallied = |grids: &[Grid]| {
        let mut sums = Sums::new();
        add_tally(
            &mut sums,
            &mulu::check(&Draft::from_grids(grids), &Context::new().with_as_of(day)),
        );
        sums
    };
    let mut apart = tallied(core::slice::from_ref(&wide));
    for (what, count) in tallied(core::slice::from_ref(&narrow)) {
        *apart.entry(what).or_default() += count;
    }
    assert_eq!(tallied(&[wide, narrow]), apart);
}
