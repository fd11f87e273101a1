//! The rules: one file each, named after the defect; this list is the only registry.

mod check;
mod check_kind;
mod declare;
mod entry_check;
mod limits;
mod metadata;
mod record;

use crate::decode::word_list;

pub(crate) use check::{Check, Link};
pub use check_kind::CheckKind;
pub(crate) use declare::{kept, rule};
pub(crate) use entry_check::{EntryCheck, disclosing_body};
pub(crate) use limits::outcome as by_limits;
#[cfg(feature = "schema")]
pub use limits::{ConditionRecord, LimitRecord, ThenRecord};
pub use metadata::{
    Addressee, Authority, Evidence, Group, InForce, Rule, Scope, Sources, Stage, Status,
    Unaddressed,
};
pub use record::RuleRecord;

mod body_level;
mod channel;
mod disagreement;
mod reference;
mod scope;
pub(crate) mod structural;
mod structure;
mod subject;
mod time_limit;

/// Every rule, by group and number.
///
/// ```
/// use mulu::rules::RULES;
/// assert!(RULES.is_sorted_by_key(|rule| rule.group));
/// assert_eq!(RULES[0].code, "DOC001");
/// ```
pub static RULES: &[&Rule] = &[
    &structural::WRONG_TYPE,
    &structural::MISSING,
    &structural::UNKNOWN,
    &structural::NOT_IN_LIST,
    &structural::OUT_OF_RANGE,
    &structural::DISAGREES,
    &structural::GIVEN_TWICE,
    &structure::unknown_column::UNKNOWN_COLUMN,
    &structure::missing_column::MISSING_COLUMN,
    &structure::ragged_row::RAGGED_ROW,
    &structure::broken_numbering::BROKEN_NUMBERING,
    &structure::empty_record::EMPTY_RECORD,
    &structure::missing_matter::MISSING_MATTER,
    &structure::restated_content::RESTATED_CONTENT,
    &structure::duplicate_entry::DUPLICATE_ENTRY,
    &structure::damaged_text::DAMAGED_TEXT,
    &reference::missing_basis::MISSING_BASIS,
    &reference::unknown_title::UNKNOWN_TITLE,
    &reference::repealed_basis::REPEALED_BASIS,
    &reference::superseded_decree_number::SUPERSEDED_DECREE_NUMBER,
    &reference::paragraph_for_item::PARAGRAPH_FOR_ITEM,
    &reference::absent_article::ABSENT_ARTICLE,
    &reference::malformed_document_number::MALFORMED_DOCUMENT_NUMBER,
    &reference::inconsistent_decree_number::INCONSISTENT_DECREE_NUMBER,
    &reference::untimely_basis::UNTIMELY_BASIS,
    &reference::superseded_document::SUPERSEDED_DOCUMENT,
    &reference::basis_of_another_place::BASIS_OF_ANOTHER_PLACE,
    &reference::missing_field_guide::MISSING_FIELD_GUIDE,
    &reference::unbalanced_marks::UNBALANCED_MARKS,
    &reference::unreadable_basis::UNREADABLE_BASIS,
    &time_limit::missing_first_publication_limit::MISSING_FIRST_PUBLICATION_LIMIT,
    &time_limit::time_limit_over_statute::TIME_LIMIT_OVER_STATUTE,
    &time_limit::unspecified_days::UNSPECIFIED_DAYS,
    &time_limit::missing_anchor::MISSING_ANCHOR,
    &time_limit::change_not_covered::CHANGE_NOT_COVERED,
    &time_limit::unmeasurable_time_limit::UNMEASURABLE_TIME_LIMIT,
    &time_limit::cycle_for_time_limit::CYCLE_FOR_TIME_LIMIT,
    &time_limit::retention_for_time_limit::RETENTION_FOR_TIME_LIMIT,
    &time_limit::inadequate_notice_period::INADEQUATE_NOTICE_PERIOD,
    &time_limit::late_budget::LATE_BUDGET,
    &time_limit::late_enforcement_result::LATE_ENFORCEMENT_RESULT,
    &time_limit::late_procurement_notice::LATE_PROCUREMENT_NOTICE,
    &time_limit::late_interpretation::LATE_INTERPRETATION,
    &time_limit::late_annual_report::LATE_ANNUAL_REPORT,
    &time_limit::slow_emergency_notice::SLOW_EMERGENCY_NOTICE,
    &time_limit::unreadable_time_limit::UNREADABLE_TIME_LIMIT,
    &channel::missing_channel::MISSING_CHANNEL,
    &channel::portal_not_chosen::PORTAL_NOT_CHOSEN,
    &channel::unnamed_other_channel::UNNAMED_OTHER_CHANNEL,
    &channel::unknown_tick_glyph::UNKNOWN_TICK_GLYPH,
    &channel::legal_medium_not_named::LEGAL_MEDIUM_NOT_NAMED,
    &channel::guide_not_on_premises::GUIDE_NOT_ON_PREMISES,
    &channel::social_media_only::SOCIAL_MEDIA_ONLY,
    &channel::unofficial_web_address::UNOFFICIAL_WEB_ADDRESS,
    &channel::unreadable_channel::UNREADABLE_CHANNEL,
    &subject::missing_disclosing_body::MISSING_DISCLOSING_BODY,
    &subject::generic_disclosing_body::GENERIC_DISCLOSING_BODY,
    &subject::unlisted_disclosing_body::UNLISTED_DISCLOSING_BODY,
    &subject::disclosed_by_other_than_maker::DISCLOSED_BY_OTHER_THAN_MAKER,
    &subject::joint_information_without_one_lead::JOINT_INFORMATION_WITHOUT_ONE_LEAD,
    &subject::internal_section_as_disclosing_body::INTERNAL_SECTION_AS_DISCLOSING_BODY,
    &subject::dissolved_body::DISSOLVED_BODY,
    &subject::unrecorded_consultation::UNRECORDED_CONSULTATION,
    &scope::mode_not_single::MODE_NOT_SINGLE,
    &scope::proactive_item_on_request::PROACTIVE_ITEM_ON_REQUEST,
    &scope::audience_not_single::AUDIENCE_NOT_SINGLE,
    &scope::unnamed_specific_group::UNNAMED_SPECIFIC_GROUP,
    &scope::open_audience_on_request::OPEN_AUDIENCE_ON_REQUEST,
    &scope::level_not_of_body::LEVEL_NOT_OF_BODY,
    &scope::words_for_level_tick::WORDS_FOR_LEVEL_TICK,
];

impl Rule {
    /// The rule with this code or name.
    ///
    /// ```
    /// let rule = mulu::rules::Rule::find("TIM002").unwrap();
    /// assert_eq!(rule.name, "time-limit-over-statute");
    /// assert!(mulu::rules::Rule::find("no-such-rule").is_none());
    /// ```
    #[must_use]
    pub fn find(code_or_name: &str) -> Option<&'static Self> {
        RULES
            .iter()
            .copied()
            .find(|rule| rule.code.eq_ignore_ascii_case(code_or_name) || rule.name == code_or_name)
    }

    /// The rules meant by a code, a name or a group, or an error that names the nearest.
    ///
    /// # Errors
    /// Where there is no such rule and no such group.
    ///
    /// ```
    /// use mulu::rules::{Group, Rule};
    /// assert_eq!(Rule::chosen("TIM002").unwrap()[0].code, "TIM002");
    /// let group = Rule::chosen("ref").unwrap();
    /// assert!(group.iter().all(|rule| rule.group == Group::Reference));
    /// ```
    pub fn chosen(word: &str) -> Result<Vec<&'static Self>, crate::Error> {
        let is_named = |rule: &&&Self| rule.group.as_str().eq_ignore_ascii_case(word);
        let group: Vec<&'static Self> = RULES.iter().filter(is_named).copied().collect();
        if group.is_empty() {
            return Ok(vec![Self::require(word)?]);
        }
        Ok(group)
    }

    /// The rule with this code or name, or an error that names the nearest.
    ///
    /// # Errors
    /// Where there is no such rule.
    ///
    /// ```
    /// use mulu::{Lang, rules::Rule};
    /// let error = Rule::require("TIM02").unwrap_err();
    /// assert!(error.words(Lang::En).contains("TIM002"));
    /// ```
    pub fn require(code_or_name: &str) -> Result<&'static Self, crate::Error> {
        Self::find(code_or_name).ok_or_else(|| crate::Error::UnknownRule {
            given: code_or_name.to_owned(),
            suggestion: crate::suggest::nearest(
                code_or_name,
                RULES.iter().flat_map(|rule| [rule.code, rule.name]),
            ),
        })
    }
}

word_list! {
    /// Why a rule says nothing about a target.
    ///
    /// ```
    /// assert_eq!(mulu::rules::Reason::NotInForce.as_str(), "not_in_force");
    /// ```
    pub enum Reason {
        /// The document has no table behind it, so the grid cannot be judged.
        NoSourceTable = "no_source_table", "没有来源表格";
        /// The caller asked for other rules.
        NotSelected = "not_selected", "没有选用这条规则";
        /// Only rows are judged, and the rule sees more than one.
        RowsOnly = "rows_only", "只判断单行";
        /// The table has no such column; the missing column is a finding of its own.
        ColumnMissing = "column_missing", "表中没有这一栏";
        /// There is nothing in the cell to judge.
        NotSupplied = "input_not_supplied", "没有填写";
        /// The row is of a kind the rule does not concern.
        NotConcerned = "not_concerned", "不属于这一情形";
        /// The article addresses bodies of another kind.
        BodyNotAddressed = "body_not_addressed", "不是条文所指的机关";
        /// The kind of body is not declared.
        BodyUndeclared = "body_undeclared", "没有说明是哪一类机关";
        /// The rule was not in force on the record's date.
        NotInForce = "not_in_force", "当时尚未施行或已失效";
        /// The value could not be decoded; that is a finding of its own.
        Malformed = "malformed", "数据结构有误";
        /// The law table does not know the text, or not its status.
        UnknownToLawTable = "unknown_to_law_table", "法规表中没有";
    }
}
