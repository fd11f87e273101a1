//! The closed lists of the catalogue, each word with its official term.

use crate::decode::word_list;

word_list! {
    /// Mode of disclosure, “公开方式”. Source: Regulation on Disclosure of Government Information, art. 13.
    ///
    /// ```
    /// use mulu::model::DisclosureMode;
    /// assert_eq!(DisclosureMode::from_word("on_request"), Some(DisclosureMode::OnRequest));
    /// assert_eq!(DisclosureMode::Proactive.term(), "主动公开");
    /// ```
    pub enum DisclosureMode {
        /// Proactive disclosure, “主动公开”.
        Proactive = "proactive", "主动公开";
        /// Disclosure on request, “依申请公开”.
        OnRequest = "on_request", "依申请公开";
    }
}

word_list! {
    /// Audience, “公开对象”: the two boxes of the national table.
    ///
    /// ```
    /// assert_eq!(mulu::model::AudienceScope::WholeSociety.term(), "全社会");
    /// ```
    pub enum AudienceScope {
        /// The whole society, “全社会”.
        WholeSociety = "whole_society", "全社会";
        /// Specific groups, to be named, “特定群体”.
        SpecificGroups = "specific_groups", "特定群体";
    }
}

word_list! {
    /// Administrative level, “公开层级”.
    ///
    /// ```
    /// assert_eq!(mulu::model::AdministrativeLevel::County.term(), "县级");
    /// ```
    pub enum AdministrativeLevel {
        /// The State, “国家级”.
        National = "national", "国家级";
        /// Province, “省级”.
        Province = "province", "省级";
        /// City divided into districts, “市级” (设区的市).
        Prefecture = "prefecture", "市级";
        /// County, district or county-level city, “县级”.
        County = "county", "县级";
        /// Township, town or subdistrict, “乡级”.
        Township = "township", "乡级";
        /// Village or residents' community, “村级”.
        Village = "village", "村级";
    }
}

word_list! {
    /// Kind of the body judged; what an article addresses depends on it.
    ///
    /// ```
    /// assert!(mulu::model::BodyKind::Department.is_administrative_organ());
    /// assert!(!mulu::model::BodyKind::VillageCommittee.is_administrative_organ());
    /// ```
    pub enum BodyKind {
        /// A people's government, “人民政府”.
        Government = "government", "人民政府";
        /// A department of a government, “政府工作部门” (局, 委员会).
        Department = "department", "政府工作部门";
        /// A subdistrict office, “街道办事处”.
        SubdistrictOffice = "subdistrict_office", "街道办事处";
        /// A villagers' committee, “村民委员会”; not an administrative organ.
        VillageCommittee = "village_committee", "村民委员会";
        /// A public enterprise or institution in the sense of art. 55, “公共企事业单位”.
        PublicUtility = "public_utility", "公共企事业单位";
    }
}

impl BodyKind {
    /// Whether it is an administrative organ, “行政机关”, whom art. 26 of the Regulation addresses.
    ///
    /// ```
    /// use mulu::model::BodyKind;
    /// assert!(BodyKind::SubdistrictOffice.is_administrative_organ());
    /// assert!(!BodyKind::PublicUtility.is_administrative_organ());
    /// ```
    #[must_use]
    pub const fn is_administrative_organ(self) -> bool {
        matches!(
            self,
            Self::Government | Self::Department | Self::SubdistrictOffice
        )
    }
}

word_list! {
    /// Form of a catalogue; which columns it must have depends on it.
    ///
    /// ```
    /// assert_eq!(mulu::model::Form::default(), mulu::model::Form::NationalTable);
    /// ```
    #[derive(Default)]
    pub enum Form {
        /// The standard catalogue of a field, “标准目录”.
        #[default]
        NationalTable = "national_table", "标准目录";
        /// A department's basic catalogue, “部门主动公开基本目录”.
        DepartmentPlan = "department_plan", "部门主动公开基本目录";
        /// A township's catalogue, “乡镇(街道)目录”.
        Township = "township", "乡镇(街道)目录";
        /// A village's catalogue, “村(社区)公开目录”.
        Village = "village", "村(社区)公开目录";
        /// A public utility's catalogue, “公共企事业单位公开目录”.
        Utility = "utility", "公共企事业单位公开目录";
    }
}

impl Form {
    /// The form a table that states none is read by: a village's or a utility's has its own, all others the national one.
    ///
    /// ```
    /// use mulu::model::{BodyKind, Form};
    /// assert_eq!(Form::of_body(Some(BodyKind::VillageCommittee)), Form::Village);
    /// assert_eq!(Form::of_body(None), Form::NationalTable);
    /// ```
    #[must_use]
    pub const fn of_body(kind: Option<BodyKind>) -> Self {
        match kind {
            Some(BodyKind::VillageCommittee) => Self::Village,
            Some(BodyKind::PublicUtility) => Self::Utility,
            Some(BodyKind::Government | BodyKind::Department | BodyKind::SubdistrictOffice)
            | None => Self::NationalTable,
        }
    }
}

word_list! {
    /// What this document is; the tag every document starts with.
    ///
    /// ```
    /// assert_eq!(mulu::model::CatalogueTag::default().as_str(), "catalogue");
    /// ```
    #[derive(Default)]
    pub enum CatalogueTag {
        /// A catalogue, “主动公开基本目录”.
        #[default]
        Catalogue = "catalogue", "主动公开基本目录";
    }
}
