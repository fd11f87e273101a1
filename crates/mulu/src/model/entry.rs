//! One row of the catalogue.

use super::basis::BasisCitation;
use super::channel::ChannelItem;
use super::time_limit::Clause;
use super::{AdministrativeLevel, AudienceScope, DisclosureMode, OtherColumns, PartialDate, Text};
use crate::decode::record;

record! {
    /// One row of a catalogue: a matter to be disclosed, “公开事项”.
    ///
    /// ```
    /// use mulu::model::{CatalogueEntry, TimeLimit};
    /// let entry = CatalogueEntry {
    ///     time_limit: Some(TimeLimit::from_text("20个工作日内")),
    ///     ..CatalogueEntry::default()
    /// };
    /// assert!(entry.basis.is_none());
    /// ```
    pub struct CatalogueEntry<'a> {
        /// Serial number as printed, “序号”.
        #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
        pub seq: Option<Text<'a>>,
        /// Field of disclosure, “领域”.
        #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
        pub field: Option<Text<'a>>,
        /// The matter, “公开事项”.
        #[serde(borrow)]
        pub matter: DisclosureMatter<'a>,
        /// What exactly is disclosed, “公开内容(要素)”: a list of elements.
        #[serde(borrow, default, skip_serializing_if = "Vec::is_empty")]
        pub content_elements: Vec<Text<'a>>,
        /// Legal basis, “公开依据”.
        #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
        pub basis: Option<Basis<'a>>,
        /// Time limit, “公开时限”.
        #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
        pub time_limit: Option<TimeLimit<'a>>,
        /// How long it stays published, “公开时长”.
        #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
        pub retention: Option<Text<'a>>,
        /// How often it is updated, “更新频率”.
        #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
        pub update_frequency: Option<Text<'a>>,
        /// The body that discloses, “公开主体”.
        #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
        pub disclosing_body: Option<Text<'a>>,
        /// The section in charge, “责任科室”.
        #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
        pub responsible_section: Option<Text<'a>>,
        /// Who made the information or whom it was obtained from, “信息来源”.
        #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
        pub origin: Option<Text<'a>>,
        /// Other organs the information concerns, “共涉机关”.
        #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
        pub concerned_bodies: Option<Text<'a>>,
        /// How these were consulted and what they confirmed, “协商确认情况”.
        #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
        pub consultation: Option<Text<'a>>,
        /// Channels and carriers, “公开渠道和载体”.
        #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
        pub channels: Option<Channels<'a>>,
        /// Audience, “公开对象”.
        #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
        pub audience: Option<Audience<'a>>,
        /// Mode of disclosure, “公开方式”: the boxes that are ticked.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub mode: Vec<DisclosureMode>,
        /// Levels that disclose it, “公开层级”: the boxes that are ticked.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub level: Vec<AdministrativeLevel>,
        /// Stage of the process, “过程” (决策、执行、管理、服务、结果).
        #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
        pub process: Option<Text<'a>>,
        /// Category of the matter, “事项类别”.
        #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
        pub category: Option<Text<'a>>,
        /// Where it is published, “链接”.
        #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
        pub link: Option<Text<'a>>,
        /// Date this row was last adjusted, “调整日期”. It chooses the edition of the law for this row.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub adjusted_on: Option<PartialDate>,
        /// Columns nobody knows, kept under their own header, “其他栏目”.
        #[serde(borrow, default, skip_serializing_if = "OtherColumns::is_empty")]
        #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<Text<'a>, Text<'a>>"))]
        pub other: OtherColumns<'a>,
    }
}

record! {
    /// The matter of a row at its levels, “公开事项”.
    ///
    /// ```
    /// let matter = mulu::model::DisclosureMatter::default();
    /// assert!(matter.primary.is_none());
    /// ```
    pub struct DisclosureMatter<'a> {
        /// First level, “一级事项”.
        #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
        pub primary: Option<Text<'a>>,
        /// Second level, “二级事项”.
        #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
        pub secondary: Option<Text<'a>>,
        /// Third level and on, “三级事项”.
        #[serde(borrow, default, skip_serializing_if = "Vec::is_empty")]
        pub further: Vec<Text<'a>>,
    }
}

record! {
    /// Legal basis of a row, “公开依据”: the text counts; the list of citations is optional.
    ///
    /// ```
    /// let basis = mulu::model::Basis::from_text("《中华人民共和国水法》");
    /// assert!(basis.citations.is_empty());
    /// ```
    pub struct Basis<'a> {
        /// The cell as written, “原文”.
        #[serde(borrow)]
        pub text: Text<'a>,
        /// What it cites, “引用”; where given it must agree with the text (DOC006).
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub citations: Vec<BasisCitation>,
    }
}

record! {
    /// Time limit of a row, “公开时限”: the text counts; the list of clauses is optional.
    ///
    /// ```
    /// let limit = mulu::model::TimeLimit::from_text("及时公开");
    /// assert_eq!(&*limit.text, "及时公开");
    /// ```
    pub struct TimeLimit<'a> {
        /// The cell as written, “原文”.
        #[serde(borrow)]
        pub text: Text<'a>,
        /// What it says, clause by clause, “时限条款”; where given it must agree with the text (DOC006).
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub clauses: Vec<Clause>,
    }
}

record! {
    /// Channels of a row, “公开渠道和载体”: the text counts; the list of items is optional.
    ///
    /// ```
    /// let channels = mulu::model::Channels::from_text("■政府网站 □政府公报");
    /// assert!(channels.items.is_empty());
    /// ```
    pub struct Channels<'a> {
        /// The cell as written, “原文”.
        #[serde(borrow)]
        pub text: Text<'a>,
        /// The channels named, “渠道”; where given it must agree with the text (DOC006).
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub items: Vec<ChannelItem>,
    }
}

record! {
    /// Audience of a row, “公开对象”.
    ///
    /// ```
    /// assert!(mulu::model::Audience::default().scope.is_empty());
    /// ```
    pub struct Audience<'a> {
        /// The boxes that are ticked, “全社会、特定群体”.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub scope: Vec<AudienceScope>,
        /// The specific groups as written, “特定群体(请写明)”.
        #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
        pub specific_groups: Option<Text<'a>>,
    }
}

/// Gives a text-first object a constructor from its text.
macro_rules! from_text {
    ($name:ident, $list:ident) => {
        impl<'a> $name<'a> {
            /// From the text alone, the list left to be read from it.
            ///
            /// ```
            /// use mulu::model::TimeLimit;
            /// let limit = TimeLimit::from_text("及时公开");
            /// assert_eq!(limit.text.as_str(), "及时公开");
            /// assert!(limit.clauses.is_empty());
            /// ```
            #[must_use]
            pub fn from_text(text: impl Into<Text<'a>>) -> Self {
                Self {
                    text: text.into(),
                    $list: Vec::new(),
                }
            }
        }
    };
}
from_text!(Basis, citations);
from_text!(TimeLimit, clauses);
from_text!(Channels, items);
