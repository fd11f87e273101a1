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
    "及时公开",
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

/// What one row in twenty has wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// Its structure or what it says.
    Anything,
    /// Only what it says: `serde_json` stops at the first wrong structure, so it is given a twin that has none.
    Meaning,
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
        ],
        "basis": { "text": pick(BASES, 3) },
        "time_limit": { "text": pick(LIMITS, 2) },
        "disclosing_body": "清源市水务局",
        "responsible_section": pick(SECTIONS, 11),
        "channels": { "text": pick(CHANNELS, 5) },
        "audience": { "scope": ["whole_society"] },
        "mode": ["proactive"],
        "level": ["prefecture", "county"],
    });
    if at % 20 == 10 {
        match (at / 20 % 5, wrong) {
            (0, _) => row["time_limit"]["text"] = json!("信息形成或者变更之日起30个工作日内"),
            (1, _) => row["basis"]["text"] = json!("《中华人民共和国物权法》第二条"),
            (2, Wrong::Anything) => row["seq"] = json!(at),
            (3, Wrong::Anything) => row["mode"] = json!(["proactiv"]),
            _ => row["disclosing_body"] = Value::Null,
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
    sheet.set_name("目录")?;
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
