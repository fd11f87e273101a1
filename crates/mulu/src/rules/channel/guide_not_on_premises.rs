//! CHN007: the guide to a licence that is not shown where people apply for it.

use super::bearing::{self, Bearing};
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::parameters;
use crate::law::{Citation, id};
use crate::model::Field;
use crate::model::channel::{Channel, ChannelReading};
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 行政许可的办事指南没有在办公场所公示。
    ///
    /// The guide to a licence is not shown on the premises.
    ///
    /// ## 依据
    /// 《中华人民共和国行政许可法》第三十条:许可的事项、依据、条件、数量、程序、期限、材料目录和申请书示范文本在办公场所公示。
    ///
    /// ## 为何
    /// 到窗口来办事的人,要在那里就看得到需要什么条件、什么材料。
    ///
    /// ## 怎么改
    /// 在政府网站之外加选政务服务中心、公开查阅点,或者写明办公场所、办事窗口。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "行政许可", "secondary": "取水许可办事指南"}, "mode": ["proactive"], "channels": {"text": "■政府网站 □政务服务中心"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "行政许可", "secondary": "取水许可办事指南"}, "mode": ["proactive"], "channels": {"text": "■政府网站 ■政务服务中心"}}
    /// ```
    ///
    /// ## 边界
    /// 只看许可的指南一类条目(办事指南,许可的事项、条件、程序、期限、材料);许可的决定、结果、公示和清单不看。
    /// 政务服务中心、便民服务站、公开查阅点、办事窗口、公示栏、现场都算;写了不认得的名称、没有写名称的“其他”和纸质材料不说。
    pub static GUIDE_NOT_ON_PREMISES = {
        code: "CHN007",
        name: "guide-not-on-premises",
        group: Channel,
        severity: Warning,
        authority: Law,
        evidence: ArticleRead,
        check_kind: Absence,
        addressee: AdministrativeOrgan or NotApplicable,
        in_force: InForce::from(2004, 7, 1),
        sources: Sources::Cited(&[Citation::of(id::LICENSING_LAW).article(30)]),
        since: "0.1.0",
        says: [GuideNotOnPremises],
        check: Check::Entry(EntryCheck::Channels(check)),
    }
}

parameters! {
    /// What the finding carries: nothing beside its place.
    struct GuideNotOnPremises {}
    says {
        "行政许可的办事指南没有选办公场所一类的渠道。行政许可法要求把许可的条件、程序、期限和材料在办公场所公示。请加选政务服务中心、公开查阅点,或者写明办事窗口。",
        "The guide to a licence has no channel on the premises. The Administrative Licensing Law asks that conditions, procedure, time limits and documents be shown where people apply. Add the service centre, the reading point or the service window.";
    }
}

/// Words of a guide in the name of a matter.
const GUIDE: &[&str] = &[
    "指南",
    "许可事项",
    "许可条件",
    "许可程序",
    "许可期限",
    "许可依据",
    "许可流程",
    "审批流程",
    "办理流程",
    "办事流程",
    "申请材料",
    "材料目录",
    "示范文本",
];

/// Words of content that make a guide, one of each list.
const MATERIALS: &[&str] = &["申请材料", "材料目录", "所需材料", "示范文本"];
const STEPS: &[&str] = &["条件", "程序", "流程"];

/// Words of what comes out of a licence.
const RESULTS: &[&str] = &["决定", "公告", "公示", "名单"];

/// Words in the name of a matter that is no guide: results, lists, supervision.
const NO_GUIDE: &[&str] = &[
    "结果",
    "名录",
    "清单",
    "事项目录",
    "台账",
    "发放",
    "统计",
    "年报",
    "情况",
    "监督",
    "检查",
    "投诉",
    "撤销",
    "注销",
    "处罚",
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
    if !view.is_proactive() || !is_guide(view) {
        return Outcome::NotApplicable(Reason::NotConcerned);
    }
    let text = view.entry.channels().as_ref().map_or("", |c| &*c.text);
    let defect = view.defect(Field::Channels, GuideNotOnPremises {});
    Outcome::violated(defect.text(text, None))
}

const fn leads(channel: Channel) -> Bearing {
    match channel {
        Channel::ServiceCentre
        | Channel::ConvenienceStation
        | Channel::ReadingPoint
        | Channel::ServiceWindow
        | Channel::NoticeBoard
        | Channel::OnSite
        | Channel::DisclosureZone => Bearing::There,
        // A leaflet lies on the counter as well as in the post.
        Channel::PrintMedia => Bearing::Unknown,
        _ => Bearing::Elsewhere,
    }
}

fn is_guide(view: &EntryView<'_>) -> bool {
    let of_matter = |words: &'static [&'static str]| view.matter_speaks_of(words);
    if !of_matter(&["许可"]) || of_matter(NO_GUIDE) || of_matter(RESULTS) {
        return false;
    }
    // A guide names where to complain and how the result is sent, so of its content only results count.
    let speaks = |words: &'static [&'static str]| view.speaks_of(words);
    of_matter(GUIDE) || (speaks(MATERIALS) && speaks(STEPS) && !speaks(RESULTS))
}
