//! No wolf cried: tables that print the wording of the national guides get no error, whoever keeps them and whenever.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use mulu::finding::Severity;
use mulu::report::Report;
use mulu::{Document, Options};
use serde_json::{Value, json};

/// The fields of the national guides, each with a matter and a basis as its guide words them.
#[rustfmt::skip] // A table reads by the line.
const FIELDS: &[(&str, &str, &str)] = &[
    ("重大建设项目", "批准结果信息", "《中华人民共和国政府信息公开条例》、《国务院办公厅关于推进重大建设项目批准和实施领域政府信息公开的意见》（国办发〔2017〕94号）"),
    ("公共资源交易", "招标公告", "《中华人民共和国招标投标法》、《中华人民共和国招标投标法实施条例》、《信息公开条例》及相关规定"),
    ("财政预决算", "部门预算", "《中华人民共和国预算法》、《中华人民共和国预算法实施条例》、《中华人民共和国政府信息公开条例》"),
    ("安全生产", "重大事故隐患", "《中华人民共和国安全生产法》、《中华人民共和国政府信息公开条例》及相关规定"),
    ("税收管理", "纳税人权利", "《中华人民共和国税收征收管理法》、《中华人民共和国政府信息公开条例》"),
    ("农村集体土地征收", "征地补偿登记", "《中华人民共和国土地管理法》、《中华人民共和国土地管理法实施条例》"),
    ("国有土地上房屋征收与补偿", "征收决定", "《国有土地上房屋征收与补偿条例》（国务院令第590号）、《信息公开条例》"),
    ("保障性住房", "配给管理", "《中华人民共和国政府信息公开条例》、《公共租赁住房管理办法》"),
    ("农村危房改造", "对象认定", "《中华人民共和国政府信息公开条例》、相关文件"),
    ("生态环境", "行政处罚流程", "《中华人民共和国环境保护法》、《中华人民共和国行政处罚法》、《中华人民共和国政府信息公开条例》"),
    ("灾害事故救援", "灾害救助政策", "《中华人民共和国突发事件应对法》、《自然灾害救助条例》（国务院令第577号）"),
    ("食品药品监管", "食品抽检信息", "《中华人民共和国食品安全法》、《中华人民共和国药品管理法》"),
    ("城市综合执法", "执法依据", "《中华人民共和国行政强制法》、《城市管理执法办法》"),
    ("就业创业", "就业岗位信息发布", "《中华人民共和国就业促进法》、《人力资源市场暂行条例》（国务院令第700号）"),
    ("社会保险", "参保登记", "《中华人民共和国社会保险法》、《社会保险费征缴暂行条例》"),
    ("社会救助", "最低生活保障审核信息", "《社会救助暂行办法》（国务院令第649号）、《最低生活保障审核审批办法（试行）》（民发〔2012〕220号）"),
    ("养老服务", "养老服务通用政策", "《中华人民共和国老年人权益保障法》、《养老机构管理办法》"),
    ("户籍管理", "出生登记", "《中华人民共和国户口登记条例》、各地相关规定"),
    ("涉农补贴", "农业生产发展资金", "《中华人民共和国农业法》、《中华人民共和国政府信息公开条例》"),
    ("义务教育", "招生管理", "《中华人民共和国教育法》、《中华人民共和国义务教育法》、《信息公开条例》及相关规定"),
    ("医疗卫生", "疫情公告", "《中华人民共和国传染病防治法》、《中华人民共和国政府信息公开条例》"),
    ("市政服务", "供水水质信息", "《城市供水条例》（国务院令第158号）、《中华人民共和国政府信息公开条例》"),
    ("公共法律服务", "法律援助办理", "《法律援助条例》（国务院令第385号）、《中华人民共和国律师法》"),
    ("扶贫", "扶贫对象", "《中华人民共和国政府信息公开条例》、《国务院办公厅关于印发开展基层政务公开标准化规范化试点工作方案的通知》（国办发〔2017〕42号）"),
    ("国土空间规划", "规划编制", "《中华人民共和国城乡规划法》、《中华人民共和国土地管理法》"),
    ("公共文化服务", "文化活动信息", "《中华人民共和国公共文化服务保障法》、《中华人民共和国公共图书馆法》"),
    ("水利", "取水许可", "《中华人民共和国水法》、《取水许可和水资源费征收管理条例》（国务院令第460号）"),
    ("统计", "统计公报", "《中华人民共和国统计法》、《中华人民共和国统计法实施条例》"),
];

/// How the guides word the time limit.
const LIMITS: &[&str] = &[
    "信息形成或者变更之日起20个工作日内",
    "自信息形成或者变更之日起20个工作日内予以公开；法律、法规另有规定的，从其规定",
    "制定或获取信息之日起10个工作日内",
    "实时公开",
    "及时公开",
    "按进展情况及时公开",
    "长期公开（动态调整）",
    "作出行政决定之日起7个工作日内",
    "本级人民代表大会或者其常务委员会批准后20日内",
    "公示7个工作日",
    "每年1月31日前",
    "20个工作日（自信息形成或者变更之日起）",
    "按相关规定公开",
];

/// How the guides word the body, with names and with classes of bodies.
const BODIES: &[&str] = &[
    "清源县水利局",
    "相关审批部门",
    "民政部门、乡镇政府（街道办事处）",
    "县级生态环境部门",
    "公安机关",
    "教育部门",
    "地方各级财政部门",
    "各镇（街道）",
    "项目法人单位",
];

const CHANNELS: &[&str] = &[
    "■政府网站 □政府公报 □两微一端 □发布会/听证会 □广播电视 □纸质媒体 ■公开查阅点 □政务服务中心 □其他",
    "■政府网站\n■两微一端\n■社区/企事业单位/村公示栏（电子屏）\n■精准推送",
    "■政府网站 ■其他 公共资源交易平台",
    "□政府网站 ■入户/现场 ■村公示栏",
];

/// The whole table of one body: every field with every wording somewhere.
fn check(body: &Value, issued_on: &str) -> Report {
    let rounds = LIMITS.len() * 4;
    let entries: Vec<Value> = (0..rounds * FIELDS.len())
        .map(|at| {
            let (field, matter, basis) = FIELDS[at % FIELDS.len()];
            let turn = at / FIELDS.len();
            json!({
                "seq": (at + 1).to_string(),
                "field": field,
                "matter": {"primary": field, "secondary": format!("{matter}（{turn}）")},
                "content_elements": ["文件名称", "办理依据", "办理结果"],
                "basis": {"text": basis},
                "time_limit": {"text": LIMITS[turn % LIMITS.len()]},
                "disclosing_body": BODIES[at % BODIES.len()],
                "channels": {"text": CHANNELS[turn % CHANNELS.len()]},
                "audience": {"scope": ["whole_society"]},
                "mode": ["proactive"],
                "level": ["county", "township"],
            })
        })
        .collect();
    let document =
        json!({"kind": "catalogue", "issued_on": issued_on, "body": body, "entries": entries});
    let bytes = document.to_string().into_bytes();
    let context = Options::default().context().unwrap();
    Document::from_json(&bytes, None)
        .unwrap()
        .check("guides.json", None, &context)
}

#[test]
fn the_wording_of_the_guides_is_no_error() {
    let bodies = [
        json!({"name": "清源县水利局", "kind": "department", "level": "county"}),
        json!({"name": "清源县人民政府", "kind": "government", "level": "county"}),
        json!({"name": "柳溪镇人民政府", "kind": "government", "level": "township"}),
        json!({"name": "河东街道办事处", "kind": "subdistrict_office", "level": "township"}),
        json!({"name": "上河村村民委员会", "kind": "village_committee", "level": "village"}),
        json!({}),
    ];
    for body in &bodies {
        for issued_on in ["2019-12-31", "2020", "2021-06-30", "2022-12"] {
            let report = check(body, issued_on);
            let errors: Vec<String> = report
                .findings()
                .iter()
                .filter(|finding| finding.severity == Severity::Error)
                .map(|finding| format!("{} {:?} {}", finding.code, finding.text, finding.message))
                .collect();
            assert_eq!(errors, Vec::<String>::new(), "{body} {issued_on}");
        }
    }
}

#[test]
fn what_repeats_down_a_column_is_said_once_with_a_count() {
    let body = json!({"name": "清源县水利局", "kind": "department", "level": "county"});
    let report = check(&body, "2021-06-30");
    let generic: Vec<_> = report
        .findings()
        .iter()
        .filter(|finding| finding.code == "SUB002")
        .collect();
    assert_eq!(generic.len(), 1);
    assert!(generic[0].count > 100, "{}", generic[0].count);
    assert!(!generic[0].also.is_empty());
}
