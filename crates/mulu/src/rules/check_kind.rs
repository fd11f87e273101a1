//! What a finding of a rule rests on in the table itself, which bounds how grave it may be.

use crate::decode::word_list;

word_list! {
    /// Kind of check, “检查方式”.
    ///
    /// ```
    /// use mulu::rules::{CheckKind, Rule};
    /// assert_eq!(Rule::find("TIM002").unwrap().check_kind, CheckKind::Contradiction);
    /// assert!(!CheckKind::Absence.may_be_error());
    /// ```
    pub enum CheckKind {
        /// What is written contradicts the norm.
        Contradiction = "contradiction", "写的与规定不符";
        /// Something is not written.
        Absence = "absence", "应有的没有写";
        /// The words of the row say what it is about; they may mislead.
        Keyword = "keyword", "按用语判断";
        /// The form of the table or of a text.
        Form = "form", "写法和格式";
    }
}

impl CheckKind {
    /// Whether a finding that comes about so may be an error: only what contradicts a law is one.
    ///
    /// ```
    /// use mulu::rules::CheckKind;
    /// assert!(CheckKind::Contradiction.may_be_error() && !CheckKind::Keyword.may_be_error());
    /// ```
    #[must_use]
    pub const fn may_be_error(self) -> bool {
        matches!(self, Self::Contradiction)
    }
}
