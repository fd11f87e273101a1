//! No wolf cried: tables that print the wording of the national guides get no error, whoever keeps them and whenever.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use mulu::Options;
use mulu::finding::Severity;
use mulu::report::{InputStatus, Report};
use rust_xlsxwriter::{Format, Workbook};

/// The fields of the national guides, each with matters and a basis as its guide words them.
#[rustfmt::skip] // A table reads by the line.
const FIELDS: &[(&str, &[&str], &str)] = &[
    ("重大建设项目", &["批准结果信息", "招标投标", "征收土地信息", "重大设计变更", "施工有关信息", "质量安全监督", "竣工有关信息"], "《中华人民共和国政府信息公开条例》、《国务院办公厅关于推进重大建设项目批准和实施领域政府信息公开的意见》（国办发〔2017〕94号）"),
    ("公共资源交易", &["招标公告", "中标候选人公示", "中标结果公告", "采购项目公告", "采购合同", "土地出让公告", "产权交易结果"], "《中华人民共和国招标投标法》、《中华人民共和国招标投标法实施条例》、《信息公开条例》及相关规定"),
    ("财政预决算", &["部门预算", "政府预算", "政府决算", "部门决算", "“三公”经费", "地方政府债务"], "《中华人民共和国预算法》、《中华人民共和国预算法实施条例》、《中华人民共和国政府信息公开条例》"),
    ("安全生产", &["重大事故隐患", "行政许可", "行政处罚", "应急预案", "事故通报", "安全提示警示"], "《中华人民共和国安全生产法》、《中华人民共和国政府信息公开条例》及相关规定"),
    ("税收管理", &["纳税人权利", "办税指南", "税收优惠政策", "欠税公告", "行政处罚结果", "纳税信用"], "《中华人民共和国税收征收管理法》、《中华人民共和国政府信息公开条例》"),
    ("农村集体土地征收", &["征地补偿登记", "拟征收土地告知", "征收土地批准文件", "征地补偿安置公告", "征地补偿费用支付"], "《中华人民共和国土地管理法》、《中华人民共和国土地管理法实施条例》"),
    ("国有土地上房屋征收与补偿", &["征收决定", "评估机构选定", "分户初步评估结果", "补偿决定", "产权调换房屋"], "《国有土地上房屋征收与补偿条例》（国务院令第590号）、《信息公开条例》"),
    ("保障性住房", &["配给管理", "建设计划", "申请审核结果公示", "分配结果", "年度信息", "租赁补贴发放"], "《中华人民共和国政府信息公开条例》、《公共租赁住房管理办法》"),
    ("农村危房改造", &["对象认定", "政策文件", "改造任务分配结果", "资金使用", "对象认定结果公示"], "《中华人民共和国政府信息公开条例》、相关文件"),
    ("生态环境", &["行政处罚流程", "行政许可决定", "行政处罚决定", "环境质量公报", "重污染天气预警", "重点排污单位名录", "建设项目环评文件受理公示"], "《中华人民共和国环境保护法》、《中华人民共和国行政处罚法》、《中华人民共和国政府信息公开条例》"),
    ("灾害事故救援", &["灾害救助政策", "预警信息", "灾情核定信息", "救助款物发放", "应急预案", "灾后救助审定名单"], "《中华人民共和国突发事件应对法》、《自然灾害救助条例》（国务院令第577号）"),
    ("食品药品监管", &["食品抽检信息", "食品经营许可", "行政处罚决定", "消费提示", "监督检查结果"], "《中华人民共和国食品安全法》、《中华人民共和国药品管理法》"),
    ("城市综合执法", &["执法依据", "执法机构信息", "行政处罚流程", "行政强制流程", "行政处罚结果", "双随机抽查"], "《中华人民共和国行政强制法》、《城市管理执法办法》"),
    ("就业创业", &["就业岗位信息发布", "政策法规", "职业培训信息", "就业补贴申领", "招聘会信息", "失业登记"], "《中华人民共和国就业促进法》、《人力资源市场暂行条例》（国务院令第700号）"),
    ("社会保险", &["参保登记", "待遇支付", "社会保险费缴纳", "社会保险关系转移", "业务经办流程"], "《中华人民共和国社会保险法》、《社会保险费征缴暂行条例》"),
    ("社会救助", &["最低生活保障审核信息", "特困人员救助审批信息", "临时救助审批", "救助标准", "办事指南"], "《社会救助暂行办法》（国务院令第649号）、《最低生活保障审核审批办法（试行）》（民发〔2012〕220号）"),
    ("养老服务", &["养老服务通用政策", "养老机构备案", "养老服务补贴申领", "养老机构评估结果", "行政处罚"], "《中华人民共和国老年人权益保障法》、《养老机构管理办法》"),
    ("户籍管理", &["出生登记", "死亡登记", "迁移登记", "居民身份证办理", "居住证办理", "姓名变更"], "《中华人民共和国户口登记条例》、各地相关规定"),
    ("涉农补贴", &["农业生产发展资金", "农机购置补贴", "补贴结果公示", "申报指南", "资金分配结果"], "《中华人民共和国农业法》、《中华人民共和国政府信息公开条例》"),
    ("义务教育", &["招生管理", "教育概况", "招生计划", "民办学校信息", "学校收费", "财务信息", "教师资格"], "《中华人民共和国教育法》、《中华人民共和国义务教育法》、《信息公开条例》及相关规定"),
    ("医疗卫生", &["疫情公告", "行政许可", "医疗机构执业登记", "预防接种", "疫情信息发布", "行政处罚决定"], "《中华人民共和国传染病防治法》、《中华人民共和国政府信息公开条例》"),
    ("市政服务", &["供水水质信息", "停水公告", "供热信息", "道路养护", "燃气安全"], "《城市供水条例》（国务院令第158号）、《中华人民共和国政府信息公开条例》"),
    ("公共法律服务", &["法律援助办理", "律师执业信息", "法律援助机构", "人民调解", "公证服务"], "《法律援助条例》（国务院令第385号）、《中华人民共和国律师法》"),
    ("扶贫", &["扶贫对象", "帮扶措施", "扶贫资金", "脱贫名单公示", "项目安排"], "《中华人民共和国政府信息公开条例》、《国务院办公厅关于印发开展基层政务公开标准化规范化试点工作方案的通知》（国办发〔2017〕42号）"),
    ("国土空间规划", &["规划编制", "规划草案公示", "规划许可", "用地审批结果", "规划批后公布"], "《中华人民共和国城乡规划法》、《中华人民共和国土地管理法》"),
    ("公共文化服务", &["文化活动信息", "公共文化机构名录", "非物质文化遗产", "设施开放信息", "受捐款物"], "《中华人民共和国公共文化服务保障法》、《中华人民共和国公共图书馆法》"),
    ("水利", &["取水许可", "水旱灾害预警", "取水许可决定", "水土保持方案审批", "水利工程建设招标公告", "河长名单", "行政处罚决定", "年度报告"], "《中华人民共和国水法》、《取水许可和水资源费征收管理条例》（国务院令第460号）"),
    ("统计", &["统计公报", "统计数据", "普查公告", "统计执法", "统计违法处罚", "政府信息公开年度报告"], "《中华人民共和国统计法》、《中华人民共和国统计法实施条例》"),
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

/// The header: its upper row, its lower row, and the columns each cell of the upper row spans.
const HEADER: &[(&str, &[&str])] = &[
    ("序号", &[]),
    ("公开事项", &["一级事项", "二级事项"]),
    ("公开内容(要素)", &[]),
    ("公开依据", &[]),
    ("公开时限", &[]),
    ("公开主体", &[]),
    ("公开渠道和载体", &[]),
    ("公开对象", &["全社会", "特定群体"]),
    ("公开方式", &["主动", "依申请公开"]),
    ("公开层级", &["县级", "乡级"]),
];

/// The whole table of one body as a workbook: every field with every wording somewhere.
fn workbook(body: &str) -> Vec<u8> {
    let (mut workbook, plain) = (Workbook::new(), Format::new());
    let sheet = workbook.add_worksheet();
    let title = format!("{body}政务公开标准目录");
    sheet.merge_range(0, 0, 0, 13, &title, &plain).unwrap();
    let mut column = 0;
    for (parent, children) in HEADER {
        if let [] | [_] = children {
            sheet
                .merge_range(1, column, 2, column, parent, &plain)
                .unwrap();
            column += 1;
            continue;
        }
        let last = column + u16::try_from(children.len()).unwrap() - 1;
        sheet
            .merge_range(1, column, 1, last, parent, &plain)
            .unwrap();
        for child in *children {
            sheet.write_string(2, column, *child).unwrap();
            column += 1;
        }
    }
    let mut row = 3;
    for (turn, limit) in LIMITS.iter().enumerate() {
        for (at, (field, matters, basis)) in FIELDS.iter().enumerate() {
            let last = row + u32::try_from(matters.len()).unwrap() - 1;
            let primary = format!("{field}({turn})");
            sheet
                .merge_range(row, 1, last, 1, &primary, &plain)
                .unwrap();
            sheet.merge_range(row, 4, last, 4, basis, &plain).unwrap();
            for (which, matter) in matters.iter().enumerate() {
                let body = BODIES[(turn + at + which) % BODIES.len()];
                let channels = CHANNELS[(turn + which) % CHANNELS.len()];
                sheet.write_number(row, 0, row - 2).unwrap();
                sheet.write_string(row, 2, *matter).unwrap();
                sheet
                    .write_string(row, 3, "文件名称;办理依据;办理结果")
                    .unwrap();
                sheet.write_string(row, 5, *limit).unwrap();
                sheet.write_string(row, 6, body).unwrap();
                sheet.write_string(row, 7, channels).unwrap();
                for ticked in [8, 10, 12, 13] {
                    sheet.write_string(row, ticked, "√").unwrap();
                }
                row += 1;
            }
        }
    }
    workbook.save_to_buffer().unwrap()
}

/// What is said of the table on a day.
fn check(workbook: &[u8], as_of: &str) -> Report {
    let options = Options {
        name: Some("guides.xlsx".to_owned()),
        as_of: Some(as_of.to_owned()),
        ..Options::default()
    };
    let report = mulu_table::check(workbook, &options).unwrap();
    assert_eq!(report.inputs[0].status, InputStatus::Read);
    report
}

#[test]
fn the_wording_of_the_guides_is_no_error() {
    for body in [
        "清源县水利局",
        "清源县人民政府",
        "柳溪镇人民政府",
        "河东街道办事处",
        "上河村村民委员会",
        "",
    ] {
        let workbook = workbook(body);
        for as_of in [
            "2019-12-31",
            "2020-06-30",
            "2021-06-30",
            "2022-12-31",
            "2024-12-01",
        ] {
            let report = check(&workbook, as_of);
            let errors: Vec<String> = report
                .findings()
                .iter()
                .filter(|finding| finding.severity == Severity::Error)
                .map(|finding| format!("{} {:?} {}", finding.code, finding.text, finding.message))
                .collect();
            assert_eq!(errors, Vec::<String>::new(), "{body} {as_of}");
        }
    }
}

#[test]
fn what_repeats_down_a_column_is_said_once_with_a_count() {
    let report = check(&workbook("清源县水利局"), "2021-06-30");
    let generic: Vec<_> = report
        .findings()
        .iter()
        .filter(|finding| finding.code == "SUB002")
        .collect();
    assert_eq!(generic.len(), 1);
    assert!(generic[0].count > 100, "{}", generic[0].count);
    let cells = generic[0].also.iter().filter(|place| place.cell.is_some());
    assert!(cells.count() > 50);
}
