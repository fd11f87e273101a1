//! CHN006: a procurement or tender notice without the medium the law has fixed for it.

use super::bearing::{self, Bearing};
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::{parameters, words};
use crate::law::{Citation, id};
use crate::model::Field;
use crate::model::channel::{Channel, ChannelReading};
use crate::parse::fold;
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 采购、招标公告没有写法定的发布媒体。
    ///
    /// A procurement or tender notice does not name the medium fixed by law.
    ///
    /// ## 依据
    /// 《中华人民共和国政府采购法实施条例》第二十一条、第三十八条、第四十三条、第五十条:资格预审公告、单一来源公示、中标和成交结果、采购合同在省级以上财政部门指定的媒体上公布;
    /// 《中华人民共和国招标投标法实施条例》第十五条:必须招标的项目,招标公告和资格预审公告在国务院发展改革部门指定的媒介发布。
    ///
    /// ## 为何
    /// 供应商和投标人只看指定的媒体,发在别处等于没有公告。
    ///
    /// ## 怎么改
    /// 选“其他”并写出名称,例如“■其他（中国政府采购网）”“■其他（公共资源交易平台）”。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "政府采购", "secondary": "中标结果"}, "mode": ["proactive"], "channels": {"text": "□政府网站 ■两微一端 □其他"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "政府采购", "secondary": "中标结果"}, "mode": ["proactive"], "channels": {"text": "■政府网站 ■其他（中国政府采购网）"}}
    /// ```
    ///
    /// ## 边界
    /// 只看事项名称:政府采购的资格预审、单一来源、中标成交和合同,以及招标公告、资格预审公告;采购制度、目录、监管和土地、矿权的出让不看,预算决算没有法定媒体也不看。
    /// 政府采购网、公共资源交易平台、招标投标公共服务平台、“指定媒体”都算;“其他”没有写名称的由 CHN003 说;写了不认得的名称、网址或者另有链接的不说。2015 年 3 月 1 日以前的目录不看。
    pub static LEGAL_MEDIUM_NOT_NAMED = {
        code: "CHN006",
        name: "legal-medium-not-named",
        group: Channel,
        severity: Warning,
        authority: AdministrativeRegulation,
        evidence: ArticleRead,
        check_kind: Absence,
        addressee: AdministrativeOrgan or NotApplicable,
        in_force: InForce::from(2015, 3, 1),
        sources: Sources::Cited(&[
            Citation::of(id::PROCUREMENT_REGULATION).article(21),
            Citation::of(id::PROCUREMENT_REGULATION).article(38),
            Citation::of(id::PROCUREMENT_REGULATION).article(43),
            Citation::of(id::PROCUREMENT_REGULATION).article(50),
            Citation::of(id::BIDDING_REGULATION).article(15),
        ]),
        since: "0.1.0",
        says: [LegalMediumNotNamed],
        check: Check::Entry(EntryCheck::Channels(check)),
    }
}

words! {
    /// What a row is about.
    enum Notice {
        /// Government procurement.
        Procurement = "procurement",
        /// A project that must be put out to tender.
        Tender = "tender",
    }
}

parameters! {
    /// What the finding carries.
    struct LegalMediumNotNamed {
        /// What the row is about.
        matter: Notice,
    }
    says {
        if matter == Notice::Procurement =>
            "政府采购的公告没有写法定的发布媒体。政府采购法实施条例要求在省级以上财政部门指定的媒体上公布。请选“其他”并写出名称,例如中国政府采购网。",
            "A notice of government procurement does not name the medium fixed by law. The procurement regulation asks for a medium designated by the finance department of a province or the State. Choose “other” and name it, such as the China Government Procurement site.";
        else =>
            "招标公告没有写法定的发布媒介。必须招标的项目,招标投标法实施条例要求在国务院发展改革部门指定的媒介发布。请选“其他”并写出名称,例如招标投标公共服务平台、公共资源交易平台。",
            "A tender notice does not name the medium fixed by law. For projects that must be put out to tender, the bidding regulation asks for a medium designated by the development and reform department of the State Council. Choose “other” and name it, such as the public service platform for tendering.";
    }
}

/// Notices of government procurement for which the four articles fix the medium.
const PROCUREMENT: &[&str] = &["资格预审", "单一来源", "中标", "成交", "合同"];

/// Notices for which the bidding regulation fixes the medium.
const TENDER: &[&str] = &["招标公告", "资格预审公告", "招投标公告", "招标投标公告"];

/// Words that make it another matter: rules, supervision, what follows a contract, and the sale of rights.
const OTHER_MATTERS: &[&str] = &[
    "制度",
    "办法",
    "政策",
    "法规",
    "目录",
    "意向",
    "投诉",
    "处罚",
    "监督",
    "检查",
    "监管",
    "履约",
    "履行",
    "验收",
    "管理",
    "备案",
    "融资",
    "出让",
    "拍卖",
    "挂牌",
    "使用权",
    "矿业权",
    "探矿",
    "采矿",
    "租赁",
    "出租",
    "药品",
    "耗材",
];

fn check(view: &EntryView<'_>, reading: &ChannelReading, _: &Judge<'_>) -> Outcome {
    if let Err(reason) = bearing::require_choice(reading) {
        return Outcome::NotApplicable(reason);
    }
    match bearing::bearing(reading, leads) {
        Bearing::There => return Outcome::Passed,
        Bearing::Unknown => return Outcome::NotApplicable(Reason::NotConcerned),
        Bearing::Elsewhere => {}
    }
    let link = view.entry.link().as_deref().unwrap_or_default();
    if !view.is_proactive() || !fold::says_nothing(link) {
        return Outcome::NotApplicable(Reason::NotConcerned);
    }
    let Some(matter) = notice(view) else {
        return Outcome::NotApplicable(Reason::NotConcerned);
    };
    let text = view.entry.channels().as_ref().map_or("", |c| &*c.text);
    let defect = view.defect(Field::Channels, LegalMediumNotNamed { matter });
    Outcome::violated(defect.text(text, None))
}

const fn leads(channel: Channel) -> Bearing {
    match channel {
        Channel::ProcurementWebsite
        | Channel::PublicResourceTradingPlatform
        | Channel::TenderingPlatform
        | Channel::DesignatedMedia => Bearing::There,
        Channel::WebAddress => Bearing::Unknown,
        _ => Bearing::Elsewhere,
    }
}

fn notice(view: &EntryView<'_>) -> Option<Notice> {
    let speaks = |words: &'static [&'static str]| view.matter_speaks_of(words);
    if speaks(&["政府采购"]) {
        let concerns = speaks(PROCUREMENT) && !speaks(OTHER_MATTERS);
        return concerns.then_some(Notice::Procurement);
    }
    let concerns = speaks(TENDER) && !speaks(OTHER_MATTERS) && !speaks(&["采购"]);
    concerns.then_some(Notice::Tender)
}
