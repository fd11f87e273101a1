//! What is measured: catalogues and workbooks made from numbers, the same on every machine.

use rust_xlsxwriter::{Workbook, XlsxError};
use serde_json::{Value, json};

const FIELDS: &[&str] = &[
    "水旱灾害防御",
    "水资源管理",
    "农村饮水安全",
    "河湖长制",
    "水土保持",
    "水利工程建设",
    "城乡供水",
    "节约用水",
];

const BASES: &[&str] = &[
    "《中华人民共和国政府信息公开条例》（国务院令第711号）第二十条第（二）项",
    "《中华人民共和国政府信息公开条例》第十九条、第二十条",
    "《中华人民共和国水法》第十二条；《中华人民共和国政府信息公开条例》第二十条第（五）项",
    "《中华人民共和国防洪法》、《中华人民共和国抗旱条例》（国务院令第552号）",
    "《中华人民共和国预算法》第十四条\n《中华人民共和国政府信息公开条例》第二十条第（七）项",
    "《中华人民共和国招标投标法实施条例》（国务院令第613号）第五十四条",
];

const LIMITS: &[&str] = &[
    "信息形成或者变更之日起20个工作日内",
    "自信息形成或者变更之日起15个工作日内公开",
    "作出行政决定之日起7个工作日内",
    "每年1月31日前",
    "信息形成或者变更之日起10个工作日内",
    "信息形成或变更后5个工作日内",
    "制定、变更或者获取信息之日起20个工作日内予以公开",
    "信息形成或者变更之日起20个工作日内及时公开",
];

const CHANNELS: &[&str] = &[
    "■政府网站 □政府公报 □两微一端 □发布会/听证会 ■公开查阅点 □其他",
    "■政府网站 ■两微一端 □广播电视 □纸质媒体 □精准推送 □其他",
    "政府网站、政府公报、公开查阅点",
];

const SECTIONS: &[&str] = &[
    "办公室",
    "水资源科",
    "规划建设科",
    "运行管理科",
    "河长制工作科",
];

const HEADER: &str = r#"{"kind":"catalogue","title":"清源市水务局主动公开基本目录（2020年版）","body":{"name":"清源市水务局","kind":"department","level":"prefecture"},"issued_on":"2020-12-31","entries":["#;

/// The sheet of the workbook.
pub(crate) const SHEET: &str = "目录";

/// What one row in twenty has wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// Its structure or what it says.
    Anything,
    /// Only what it says: `serde_json` stops at the first wrong structure, so it is given a twin that has none.
    Meaning,
}

/// A way to break a row in one place.
struct Broken {
    /// The rule that finds it.
    #[cfg_attr(not(test), expect(dead_code, reason = "the test asks for it"))]
    code: &'static str,
    /// Whether its structure stays whole.
    is_whole: bool,
    break_it: fn(&mut Value, usize),
}

/// The ways rows are broken, each found by a rule of another group or another kind.
const BROKEN: &[Broken] = &[
    Broken {
        code: "TIM002",
        is_whole: true,
        break_it: |row, _| row["time_limit"]["text"] = json!("信息形成或者变更之日起30个工作日内"),
    },
    Broken {
        code: "REF004",
        is_whole: true,
        break_it: |row, _| {
            let basis = "《中华人民共和国政府信息公开条例》（国务院令第492号）第二十条";
            row["basis"]["text"] = json!(basis);
        },
    },
    Broken {
        code: "DOC001",
        is_whole: false,
        break_it: |row, at| row["responsible_section"] = json!(at),
    },
    Broken {
        code: "SUB001",
        is_whole: true,
        break_it: |row, _| row["disclosing_body"] = Value::Null,
    },
    Broken {
        code: "STR012",
        is_whole: true,
        break_it: |row, _| row["content_elements"][1] = json!("审批部门、批复文\u{FFFD}和批复日期"),
    },
    Broken {
        code: "DOC004",
        is_whole: false,
        break_it: |row, _| row["mode"] = json!(["proactiv"]),
    },
    Broken {
        code: "CHN005",
        is_whole: true,
        break_it: |row, _| row["channels"]["text"] = json!("■政府网站 口政府公报 口其他"),
    },
    Broken {
        code: "REF006",
        is_whole: true,
        break_it: |row, _| {
            row["basis"]["text"] = json!("《中华人民共和国政府信息公开条例》第五十八条");
        },
    },
    Broken {
        code: "SCP001",
        is_whole: true,
        break_it: |row, _| row["mode"] = json!(["proactive", "on_request"]),
    },
    Broken {
        code: "STR008",
        is_whole: true,
        break_it: |row, at| {
            let earlier = entry(at - 1, Wrong::Anything);
            for same in ["field", "matter", "content_elements"] {
                row[same] = earlier[same].clone();
            }
        },
    },
];

/// Whether a row is one of the twenty that is.
const fn is_broken(at: usize) -> bool {
    at % 20 == 10
}

/// The JSON of a catalogue of `entries` rows, one in twenty of them wrong in one place.
pub(crate) fn catalogue(entries: usize, wrong: Wrong) -> Vec<u8> {
    // As our own writers do, the kind first.
    let mut text = String::from(HEADER);
    for at in 0..entries {
        text.push_str(if at == 0 { "" } else { "," });
        text.push_str(&entry(at, wrong).to_string());
    }
    text.push_str("]}");
    text.into_bytes()
}

fn entry(at: usize, wrong: Wrong) -> Value {
    let pick = |list: &'static [&str], step: usize| list[(at / step) % list.len()];
    let mut row = json!({
        "seq": (at + 1).to_string(),
        "field": pick(FIELDS, 7),
        "matter": {
            "primary": format!("{}事项第{}类", pick(FIELDS, 7), at / 40),
            "secondary": format!("第{}号工程的建设、验收与运行情况", at + 1),
        },
        "content_elements": [
            format!("第{}号工程的名称、地点、规模和总投资", at + 1),
            "审批部门、批复文号和批复日期",
            "参建单位及其联系方式",
            format!("第{}批受益村组名单、供水人口和水质检测结果", at % 977),
            "工程质量、安全生产和竣工验收的结论",
        ],
        "basis": { "text": pick(BASES, 3) },
        "time_limit": { "text": pick(LIMITS, 2) },
        "update_frequency": "每年核对",
        "disclosing_body": "清源市水务局",
        "responsible_section": pick(SECTIONS, 11),
        "channels": { "text": pick(CHANNELS, 5) },
        "audience": { "scope": ["whole_society"] },
        "mode": ["proactive"],
        "level": ["prefecture", "county"],
    });
    if is_broken(at) {
        let kinds = BROKEN.iter().cycle().skip(at / 20);
        let mut kinds = kinds.filter(|kind| wrong == Wrong::Anything || kind.is_whole);
        if let Some(kind) = kinds.next() {
            (kind.break_it)(&mut row, at);
        }
    }
    row
}

/// A workbook of `rows` rows and 14 columns under a title and a header, with a table of shared strings.
pub(crate) fn workbook(rows: u32) -> Result<Vec<u8>, XlsxError> {
    const HEADER: [&str; 14] = [
        "序号",
        "一级事项",
        "二级事项",
        "公开内容（要素）",
        "公开依据",
        "公开时限",
        "公开主体",
        "责任科室",
        "公开渠道和载体",
        "全社会",
        "特定群体（请写明）",
        "主动",
        "依申请",
        "备注",
    ];
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name(SHEET)?;
    sheet.write_string(0, 0, "清源市水务局主动公开基本目录（2020年版）")?;
    for (column, title) in (0..).zip(HEADER) {
        sheet.write_string(1, column, title)?;
    }
    for row in 0..rows {
        let at = row as usize;
        let pick = |list: &'static [&str], step: usize| list[(at / step) % list.len()];
        sheet.write_number(row + 2, 0, f64::from(row + 1))?;
        let texts = [
            &format!("{}事项第{}类", pick(FIELDS, 7), at / 40),
            &format!("第{}号工程的建设、验收与运行情况", at + 1),
            &format!(
                "第{}号工程的名称、地点、规模、总投资、审批部门和批复文号",
                at + 1
            ),
            pick(BASES, 3),
            pick(LIMITS, 2),
            "清源市水务局",
            pick(SECTIONS, 11),
            pick(CHANNELS, 5),
            "√",
            "",
            "√",
            "",
            "每年核对一次",
        ];
        for (column, text) in (1..).zip(texts) {
            sheet.write_string(row + 2, column, text)?;
        }
    }
    workbook.save_to_buffer()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use mulu::{Document, Options};

    use super::{BROKEN, Wrong, catalogue, is_broken, workbook};

    #[test]
    fn the_catalogue_has_the_size_and_the_faults_that_are_asked_for() {
        const ENTRIES: usize = 2_000;
        let bytes = catalogue(ENTRIES, Wrong::Anything);
        let of_100_000 = bytes.len() * 50;
        // Longer numbers add some bytes more.
        assert!(
            (92_000_000..95_000_000).contains(&of_100_000),
            "{of_100_000}"
        );
        let options = Options {
            max_samples: Some(ENTRIES),
            ..Options::default()
        };
        let document = Document::from_json(&bytes, None).expect("a catalogue");
        let report = document.check("made.json", None, &options.context().expect("options"));
        let mut found: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
        for finding in report.findings() {
            let also = finding.also.iter().map(|place| &place.pointer);
            for pointer in also.chain([&finding.pointer]) {
                let entry = pointer.split('/').nth(2).expect("an entry");
                let entry = entry.parse().expect("a number");
                found.entry(entry).or_default().insert(&finding.code);
            }
        }
        for at in 0..ENTRIES {
            let codes = found.get(&at).cloned().unwrap_or_default();
            let planted = is_broken(at).then(|| BROKEN[at / 20 % BROKEN.len()].code);
            assert_eq!(codes, planted.into_iter().collect(), "entry {at}");
        }
    }

    #[test]
    fn the_workbook_is_sound() {
        let bytes = workbook(200).expect("a workbook");
        let report = mulu_table::check(&bytes, &Options::default()).expect("a report");
        assert!(report.findings().is_empty(), "{:#?}", report.findings());
    }
}
