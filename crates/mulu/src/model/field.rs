//! The columns of a catalogue, each a place in an entry.

use crate::decode::word_list;

word_list! {
    /// A column of a catalogue table, and the place in an entry where its cells go.
    ///
    /// ```
    /// use mulu::model::Field;
    /// assert_eq!(Field::Primary.pointer(), "/matter/primary");
    /// assert_eq!(Field::TimeLimit.term(), "公开时限");
    /// ```
    pub enum Field {
        /// Serial number.
        Seq = "seq", "序号";
        /// Field of disclosure.
        FieldOfDisclosure = "field", "领域";
        /// First-level matter.
        Primary = "primary", "一级事项";
        /// Second-level matter.
        Secondary = "secondary", "二级事项";
        /// Third-level matter and on.
        Further = "further", "三级事项";
        /// Content elements.
        ContentElements = "content_elements", "公开内容(要素)";
        /// Legal basis.
        Basis = "basis", "公开依据";
        /// Time limit.
        TimeLimit = "time_limit", "公开时限";
        /// Retention.
        Retention = "retention", "公开时长";
        /// Update frequency.
        UpdateFrequency = "update_frequency", "更新频率";
        /// Disclosing body.
        DisclosingBody = "disclosing_body", "公开主体";
        /// Responsible section.
        ResponsibleSection = "responsible_section", "责任科室";
        /// Origin of the information.
        Origin = "origin", "信息来源";
        /// Other organs concerned.
        ConcernedBodies = "concerned_bodies", "共涉机关";
        /// Consultation of the organs concerned.
        Consultation = "consultation", "协商确认情况";
        /// Channels.
        Channels = "channels", "公开渠道和载体";
        /// Audience in one column of words.
        Audience = "audience", "公开对象";
        /// Audience: the box for the whole society.
        WholeSociety = "whole_society", "全社会";
        /// Audience: the box for specific groups.
        SpecificGroups = "specific_groups", "特定群体";
        /// Mode of disclosure in one column of words.
        Mode = "mode", "公开方式";
        /// Mode: the box for proactive disclosure.
        Proactive = "proactive", "主动公开";
        /// Mode: the box for disclosure on request.
        OnRequest = "on_request", "依申请公开";
        /// Level in one column of words.
        Level = "level", "公开层级";
        /// Level: the box for the State.
        National = "national", "国家级";
        /// Level: the box for the province.
        Province = "province", "省级";
        /// Level: the box for the prefecture.
        Prefecture = "prefecture", "市级";
        /// Level: the box for the county.
        County = "county", "县级";
        /// Level: the box for the township.
        Township = "township", "乡级";
        /// Level: the box for the village.
        Village = "village", "村级";
        /// Stage of the process.
        Process = "process", "过程";
        /// Category of the matter.
        Category = "category", "事项类别";
        /// Link.
        Link = "link", "链接";
        /// Date of adjustment.
        AdjustedOn = "adjusted_on", "调整日期";
    }
}

impl Field {
    /// JSON Pointer of the value inside an entry.
    ///
    /// ```
    /// assert_eq!(mulu::model::Field::WholeSociety.pointer(), "/audience/scope");
    /// ```
    #[must_use]
    pub const fn pointer(self) -> &'static str {
        match self {
            Self::Seq => "/seq",
            Self::FieldOfDisclosure => "/field",
            Self::Primary => "/matter/primary",
            Self::Secondary => "/matter/secondary",
            Self::Further => "/matter/further",
            Self::ContentElements => "/content_elements",
            Self::Basis => "/basis",
            Self::TimeLimit => "/time_limit",
            Self::Retention => "/retention",
            Self::UpdateFrequency => "/update_frequency",
            Self::DisclosingBody => "/disclosing_body",
            Self::ResponsibleSection => "/responsible_section",
            Self::Origin => "/origin",
            Self::ConcernedBodies => "/concerned_bodies",
            Self::Consultation => "/consultation",
            Self::Channels => "/channels",
            Self::Audience => "/audience",
            Self::WholeSociety => "/audience/scope",
            Self::SpecificGroups => "/audience/specific_groups",
            Self::Mode | Self::Proactive | Self::OnRequest => "/mode",
            Self::Level
            | Self::National
            | Self::Province
            | Self::Prefecture
            | Self::County
            | Self::Township
            | Self::Village => "/level",
            Self::Process => "/process",
            Self::Category => "/category",
            Self::Link => "/link",
            Self::AdjustedOn => "/adjusted_on",
        }
    }

    /// The column that holds several boxes as words where a table has no box for this one.
    ///
    /// ```
    /// use mulu::model::Field;
    /// assert_eq!(Field::Proactive.in_words(), Some(Field::Mode));
    /// assert_eq!(Field::Mode.in_words(), None);
    /// ```
    #[must_use]
    pub const fn in_words(self) -> Option<Self> {
        match self {
            Self::WholeSociety | Self::SpecificGroups => Some(Self::Audience),
            Self::Proactive | Self::OnRequest => Some(Self::Mode),
            Self::National
            | Self::Province
            | Self::Prefecture
            | Self::County
            | Self::Township
            | Self::Village => Some(Self::Level),
            _ => None,
        }
    }

    /// Whether its cells are boxes to tick.
    ///
    /// ```
    /// use mulu::model::Field;
    /// assert!(Field::County.is_box() && !Field::Level.is_box());
    /// ```
    #[must_use]
    pub const fn is_box(self) -> bool {
        self.in_words().is_some()
    }
}
