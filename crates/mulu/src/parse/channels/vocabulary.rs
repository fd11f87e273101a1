//! The names of channels: the national options, their variants, and what single fields add.

use crate::model::channel::Channel as C;

/// Letters of the longest name, and some to spare.
pub(super) const LONGEST: usize = 24;

/// Full names, folded. An item that is exactly one of these needs no further looking.
#[rustfmt::skip] // A table reads by the line.
const NAMES: &[(C, &[&str])] = &[
    (C::GovernmentWebsite, &[
        "政府网站", "政府门户网站", "门户网站", "政府网", "政府信息公开网", "政务网站", "官方网站",
        "政府信息公开平台", "政府网站集约化平台", "信息公开网", "中国政府网",
    ]),
    (C::GovernmentGazette, &["政府公报", "公报"]),
    (C::SocialMedia, &[
        "两微一端", "一微一端", "两微", "两微一端一抖", "微信公众号", "微信公众平台", "微信", "微博", "官方微博",
        "官方微信", "政务微博", "政务微信", "政务新媒体", "新媒体", "移动客户端", "手机客户端", "客户端", "APP",
        "抖音", "政务抖音", "微信小程序", "公众号", "融媒体", "短视频",
    ]),
    (C::PressConference, &[
        "发布会/听证会", "发布会", "发布会听证会", "听证会", "新闻发布会", "发布会,听证会", "新闻发布会/听证会",
        "座谈会/听证会", "新闻发布", "论证会", "座谈会", "听证会/发布会",
    ]),
    (C::Broadcast, &[
        "广播电视", "广播电台", "广播", "电视", "电视台", "电台", "电视广播", "广播电视台", "广播/电视",
    ]),
    (C::PrintMedia, &[
        "纸质媒体", "纸质载体", "报刊", "报纸", "纸媒", "宣传册", "明白纸", "宣传单", "宣传手册", "办事指南", "刊物",
        "杂志", "报刊杂志", "公开信", "政策汇编", "纸质",
    ]),
    (C::ReadingPoint, &[
        "公开查阅点", "公开查询点", "查阅点", "政府信息公开查阅点", "信息公开查阅点", "查阅场所", "档案馆", "图书馆",
        "公共图书馆", "国家档案馆", "政府信息查阅点", "公共查阅点", "政府信息公开查阅场所",
    ]),
    (C::ServiceCentre, &[
        "政务服务中心", "行政服务中心", "政务服务大厅", "政务大厅", "办事大厅", "服务大厅", "市民中心",
        "行政审批大厅", "政务中心", "政务服务中心大厅",
    ]),
    (C::ConvenienceStation, &[
        "便民服务站", "便民服务中心", "便民惠民服务中心", "便民服务点", "便民服务大厅", "便民中心", "党群服务中心",
        "社区服务中心", "便民服务站点",
    ]),
    (C::OnSite, &[
        "入户/现场", "入户/现场宣传", "入户", "现场", "入户宣传", "现场宣传", "入户现场", "上门宣传", "现场公示",
        "现场公开", "入户/现场公示", "现场/入户",
    ]),
    (C::NoticeBoard, &[
        "社区/企事业单位/村公示栏(电子屏)", "公示栏", "公告栏", "公开栏", "电子屏", "电子显示屏", "村务公开栏",
        "政务公开栏", "公告示栏", "宣传栏", "村公示栏", "社区公示栏", "公示栏(电子屏)", "公示牌", "信息公开栏",
        "LED屏", "显示屏", "电子显示屏/公示栏", "校务公开栏", "院务公开栏", "厂务公开栏", "橱窗",
    ]),
    (C::TargetedDelivery, &[
        "精准推送", "短信", "手机短信", "短信推送", "电子邮件", "邮寄", "电话告知", "精准推送/短信", "信函",
        "点对点推送",
    ]),
    (C::Hotline, &[
        "12345政务服务热线", "12345热线", "12345", "政务服务热线", "热线", "12345政务服务便民热线", "服务热线",
        "咨询电话", "电话", "政务热线",
    ]),
    (C::InvestmentApprovalPlatform, &["投资项目在线审批监管平台", "在线审批监管平台"]),
    (C::PublicResourceTradingPlatform, &[
        "公共资源交易平台", "公共资源交易网", "公共资源交易中心网站", "公共资源交易中心",
    ]),
    (C::TenderingPlatform, &["招投标公共服务平台", "招标投标公共服务平台", "招标投标网", "招投标平台"]),
    (C::ProcurementWebsite, &["政府采购网", "中国政府采购网", "政府采购网站"]),
    (C::CreditChina, &["信用中国网站", "信用中国", "信用网站", "信用中国网"]),
    (C::EnterpriseCreditSystem, &["国家企业信用信息公示系统", "企业信用信息公示系统", "企业信用公示系统"]),
    (C::LandAcquisitionPlatform, &["征地信息公开平台", "征地信息公开查询系统", "征地信息公示平台"]),
    (C::GovernmentServiceWebsite, &[
        "政务服务网", "政务服务平台", "一体化政务服务平台", "网上办事大厅", "一网通办平台", "一网通办",
    ]),
    (C::DepartmentWebsite, &[
        "部门网站", "部门门户网站", "管理部门网站", "主管部门网站", "单位网站", "本单位网站", "学校网站", "医院网站",
        "局网站", "企业网站", "公司网站", "校园网",
    ]),
    (C::DesignatedMedia, &["指定媒体", "指定媒介", "指定的媒体", "指定的媒介"]),
    (C::PublicServicePlatform, &["基层公共服务平台", "公共服务平台", "公共就业服务平台"]),
    (C::DisclosureZone, &["政务公开专区", "政务公开体验区", "政务公开专栏", "政府信息公开专区", "公开专区"]),
    (C::ServiceWindow, &[
        "办事窗口", "服务窗口", "窗口", "办公场所", "办事场所", "受理窗口", "营业厅", "营业场所", "经营场所",
        "服务场所",
    ]),
    (C::Meeting, &["会议", "村民会议", "村民代表会议", "职工大会", "职代会", "村民代表大会", "家长会", "党员大会"]),
    (C::ChatGroup, &["微信群", "组员微信群", "QQ群", "村民微信群", "工作群", "钉钉群"]),
    (C::VillageBroadcast, &["村应急广播", "应急广播", "大喇叭", "村广播", "村村响", "村级广播", "小喇叭"]),
    (C::Other, &["其他", "其它", "其他渠道", "其他方式", "其它渠道", "其它方式"]),
];

/// What longer words must hold to be a channel, the telling ones first: 铁力市政府网站, 财政部门网站.
#[rustfmt::skip] // A table reads by the line.
const PARTS: &[(C, &[&str])] = &[
    (C::VillageBroadcast, &["应急广播", "大喇叭", "村广播", "村村响"]),
    (C::ChatGroup, &["微信群", "QQ群", "钉钉群"]),
    (C::InvestmentApprovalPlatform, &["在线审批监管平台"]),
    (C::PublicResourceTradingPlatform, &["公共资源交易"]),
    (C::TenderingPlatform, &["投标公共服务平台", "招标投标公共", "招投标"]),
    (C::ProcurementWebsite, &["政府采购网", "采购网", "采购平台"]),
    (C::CreditChina, &["信用中国"]),
    (C::EnterpriseCreditSystem, &["信用信息公示系统", "信用公示系统"]),
    (C::LandAcquisitionPlatform, &["征地信息"]),
    (C::DesignatedMedia, &["指定媒体", "指定媒介", "指定的媒体", "指定的媒介", "指定网站", "指定报刊"]),
    (C::GovernmentServiceWebsite, &[
        "政务服务网", "政务服务平台", "一网通办", "网上办事大厅", "政务服务一体化", "政务网",
    ]),
    (C::PublicServicePlatform, &["公共服务平台", "就业服务平台"]),
    (C::DisclosureZone, &["公开专区", "政务公开体验", "公开专栏", "公开体验区"]),
    (C::Hotline, &["12345", "热线"]),
    (C::ServiceCentre, &["政务服务中心", "行政服务中心", "服务大厅", "办事大厅", "政务大厅", "审批大厅", "政务中心"]),
    (C::ConvenienceStation, &["便民服务", "便民惠民", "党群服务中心", "社区服务中心"]),
    (C::NoticeBoard, &[
        "公示栏", "公告栏", "公开栏", "公告示栏", "存公示", "宣传栏", "电子屏", "显示屏", "公示牌", "公示公开栏",
        "LED",
    ]),
    (C::ReadingPoint, &["查阅", "查询点", "档案馆", "图书馆"]),
    (C::GovernmentGazette, &["公报"]),
    (C::SocialMedia, &[
        "微一端", "微信", "微博", "新媒体", "客户端", "公众号", "APP", "app", "抖音", "小程序", "两微", "融媒体",
    ]),
    (C::PressConference, &["发布会", "听证会", "论证会", "座谈会"]),
    (C::GovernmentWebsite, &[
        "政府网站", "政府门户网", "人民政府网", "政府官网", "政府官方网", "政府网", "政府信息公开网",
        "政府信息公开平台", "政府信息网", "区政府门户", "市政府门户", "县政府门户", "党政网", "街道网站", "镇网站",
        "信息公开目录", "政府信息公开专栏",
    ]),
    (C::DepartmentWebsite, &[
        "部门网站", "局网站", "局官网", "委网站", "厅网站", "部网站", "院网站", "校网站", "学校网站", "单位网站",
        "公司网站", "中心网站", "局门户网", "部门门户", "局官方网站", "学校官网", "医院官网",
    ]),
    (C::GovernmentWebsite, &["门户网站", "官方网站", "官网", "网站", "网页"]),
    (C::Broadcast, &["广播", "电视", "电台"]),
    (C::PrintMedia, &[
        "纸质", "报刊", "报纸", "日报", "晚报", "宣传册", "明白纸", "宣传单", "宣传手册", "刊物", "杂志", "公开信",
    ]),
    (C::OnSite, &["入户", "现场", "上门"]),
    (C::TargetedDelivery, &["推送", "短信", "邮件", "邮寄"]),
    (C::ServiceWindow, &["窗口", "办公场所", "营业厅", "办事场所", "营业场所", "服务场所"]),
    (C::Meeting, &["会议", "大会"]),
];

/// The channel some folded words name, if they name one.
///
/// ```
/// use mulu::model::channel::Channel;
/// use mulu::parse::channels::channel;
/// assert_eq!(channel("铁力市政府网站"), Some(Channel::GovernmentWebsite));
/// assert_eq!(channel("财政部门网站"), Some(Channel::DepartmentWebsite));
/// assert_eq!(channel("见附件"), None);
/// ```
#[must_use]
pub fn channel(folded: &str) -> Option<C> {
    if folded.starts_with("其他") || folded.starts_with("其它") {
        return Some(C::Other);
    }
    exact(folded).or_else(|| {
        PARTS
            .iter()
            .find(|(_, parts)| parts.iter().any(|part| holds(folded, part)))
            .map(|(channel, _)| *channel)
    })
}

/// Whether some folded words hold a part; a number is no part of a longer one: 63212345 is not 12345.
fn holds(folded: &str, part: &str) -> bool {
    let is_number = part.bytes().all(|byte| byte.is_ascii_digit());
    let is_digit = |c: char| c.is_ascii_digit();
    folded.match_indices(part).any(|(at, _)| {
        let (before, rest) = folded.split_at(at);
        let after = rest.get(part.len()..).unwrap_or_default();
        !is_number || !(before.ends_with(is_digit) || after.starts_with(is_digit))
    })
}

fn exact(folded: &str) -> Option<C> {
    NAMES
        .iter()
        .find(|(_, names)| names.contains(&folded))
        .map(|(channel, _)| *channel)
}

/// Whether some folded words are a channel's name and nothing else.
pub(super) fn is_name(folded: &str) -> bool {
    exact(folded).is_some()
}

/// Letters of the longest name at the start of some folded words; 0 if none.
pub(super) fn longest_name(folded: &str) -> usize {
    names()
        .filter(|name| folded.starts_with(name))
        .map(|name| name.chars().count())
        .max()
        .unwrap_or(0)
}

/// Whether a channel's name, or a named site, stands at the start of some folded words.
pub(super) fn starts_with_channel(folded: &str) -> bool {
    let item: String = folded
        .chars()
        .take_while(|c| c.is_alphanumeric() || matches!(c, '/' | '(' | ')'))
        .collect();
    longest_name(folded) > 0 || channel(&item).is_some()
}

fn names() -> impl Iterator<Item = &'static str> {
    NAMES.iter().flat_map(|(_, names)| names.iter().copied())
}
