//! The channels of an entry (公开渠道和载体).

use serde::{Deserialize, Serialize};

use super::Span;
use crate::decode::{record, word_list};

word_list! {
    /// A channel of publication. Official term “公开渠道和载体”.
    ///
    /// The first fourteen are the options of the national tables; the others occur in the tables of single
    /// fields. The list is closed: what is not in it is [`Channel::Other`] with its name, or no channel at all.
    ///
    /// ```
    /// use mulu::model::channel::Channel;
    /// assert_eq!(serde_json::to_string(&Channel::SocialMedia).unwrap(), "\"social_media\"");
    /// ```
    pub enum Channel {
        /// “政府网站”; a named one such as 区政府门户网站 too.
        GovernmentWebsite = "government_website", "政府网站";
        /// “政府公报”.
        GovernmentGazette = "government_gazette", "政府公报";
        /// “两微一端”: a microblog, a messenger and an app.
        SocialMedia = "social_media", "两微一端";
        /// “发布会/听证会”.
        PressConference = "press_conference", "发布会/听证会";
        /// “广播电视”.
        Broadcast = "broadcast", "广播电视";
        /// “纸质媒体”.
        PrintMedia = "print_media", "纸质媒体";
        /// “公开查阅点”; archives and libraries too.
        ReadingPoint = "reading_point", "公开查阅点";
        /// “政务服务中心”.
        ServiceCentre = "service_centre", "政务服务中心";
        /// “便民服务站”.
        ConvenienceStation = "convenience_station", "便民服务站";
        /// “入户/现场”.
        OnSite = "on_site", "入户/现场";
        /// “社区/企事业单位/村公示栏（电子屏）”.
        NoticeBoard = "notice_board", "社区/企事业单位/村公示栏(电子屏)";
        /// “精准推送”.
        TargetedDelivery = "targeted_delivery", "精准推送";
        /// “12345政务服务热线”.
        Hotline = "hotline", "12345政务服务热线";
        /// “其他”, named in free text.
        Other = "other", "其他";
        /// “投资项目在线审批监管平台”.
        InvestmentApprovalPlatform = "investment_approval_platform", "投资项目在线审批监管平台";
        /// “公共资源交易平台”.
        PublicResourceTradingPlatform = "public_resource_trading_platform", "公共资源交易平台";
        /// “招投标公共服务平台”.
        TenderingPlatform = "tendering_platform", "招投标公共服务平台";
        /// “政府采购网”.
        ProcurementWebsite = "procurement_website", "政府采购网";
        /// “信用中国网站”.
        CreditChina = "credit_china", "信用中国网站";
        /// “国家企业信用信息公示系统”.
        EnterpriseCreditSystem = "enterprise_credit_system", "国家企业信用信息公示系统";
        /// “征地信息公开平台”.
        LandAcquisitionPlatform = "land_acquisition_platform", "征地信息公开平台";
        /// “政务服务网”.
        GovernmentServiceWebsite = "government_service_website", "政务服务网";
        /// “部门网站”; a named bureau's too.
        DepartmentWebsite = "department_website", "部门网站";
        /// “指定媒体”, “指定媒介”.
        DesignatedMedia = "designated_media", "指定媒体";
        /// “基层公共服务平台”.
        PublicServicePlatform = "public_service_platform", "基层公共服务平台";
        /// “政务公开专区”.
        DisclosureZone = "disclosure_zone", "政务公开专区";
        /// “办事窗口”, “办公场所”.
        ServiceWindow = "service_window", "办事窗口";
        /// “会议”.
        Meeting = "meeting", "会议";
        /// “微信群”.
        ChatGroup = "chat_group", "微信群";
        /// “村应急广播”.
        VillageBroadcast = "village_broadcast", "村应急广播";
        /// A web address without a name, “网址”.
        WebAddress = "web_address", "网址";
    }
}

record! {
    /// One channel named in a cell, “公开渠道”.
    ///
    /// ```
    /// use mulu::model::channel::Channel;
    /// let reading = mulu::parse::channels::channels("■政府网站 □政府公报");
    /// assert_eq!(reading.items[0].channel, Some(Channel::GovernmentWebsite));
    /// assert_eq!(reading.items[0].selected, Some(true));
    /// assert_eq!(reading.items[1].selected, Some(false));
    /// ```
    pub struct ChannelItem {
        /// Which channel; `null` where the words name none.
        pub channel: Option<Channel>,
        /// The words, without the mark: exactly the stretch `span` of the cell's text.
        pub text: String,
        /// Whether it is chosen; `null` where the mark does not tell.
        pub selected: Option<bool>,
        /// The mark, as written.
        pub glyph: Option<char>,
        /// What stands for “其他”: the words in its brackets or after its colon.
        pub name: Option<String>,
        /// The web address in the words.
        pub url: Option<String>,
        /// Where the words stand in the cell's text.
        pub span: Span,
    }
}

impl ChannelItem {
    /// Whether this is “其他”, chosen, and nobody says what (rule CHN003).
    ///
    /// ```
    /// let item = |text| mulu::parse::channels::channels(text).items.remove(0);
    /// assert!(item("■其他").is_unnamed_other());
    /// assert!(!item("■其他（公交站牌）").is_unnamed_other());
    /// assert!(!item("□其他").is_unnamed_other());
    /// ```
    #[must_use]
    pub fn is_unnamed_other(&self) -> bool {
        self.channel == Some(Channel::Other)
            && self.selected == Some(true)
            && self.name.is_none()
            && self.url.is_none()
    }
}

/// What a cell of the column “公开渠道和载体” says.
///
/// ```
/// use mulu::model::channel::Legend;
/// let reading = mulu::parse::channels::channels("1.政府网站；2.微信公众号");
/// assert_eq!(reading.legend, Legend::Words);
/// assert!(reading.items.iter().all(|item| item.selected == Some(true)));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelReading {
    /// The channels named, in the order of the text.
    pub items: Vec<ChannelItem>,
    /// Marks that are no usual mark, and where they stand (rule CHN005).
    pub unknown_glyphs: Vec<(char, Span)>,
    /// How the cell shows what is chosen.
    pub legend: Legend,
}

/// How a cell shows what is chosen.
///
/// ```
/// use mulu::model::channel::Legend;
/// assert_eq!(serde_json::to_string(&Legend::Both).unwrap(), "\"both\"");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Legend {
    /// Only words: everything named is chosen.
    #[default]
    Words,
    /// Only filled marks: ■ √.
    Filled,
    /// Only empty boxes: □; nothing is chosen.
    Empty,
    /// Filled and empty marks together.
    Both,
    /// The cell explains its marks as required and optional: “■表示必选项，□表示可选项”.
    RequiredOptional,
}
