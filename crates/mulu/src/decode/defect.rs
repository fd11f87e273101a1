//! Structural defects: where the JSON does not have the shape of its document.

use crate::lang::Lang;

/// One structural defect and the place it stands at.
///
/// ```
/// let decoded = mulu::model::Catalogue::from_json(br#"{"kind":"catalogue","entries":7}"#).unwrap();
/// assert_eq!(decoded.defects[0].code(), "DOC001");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StructuralDefect {
    /// JSON Pointer of the value, or of the member that is missing.
    pub pointer: String,
    /// What is wrong there.
    pub kind: StructuralKind,
}

/// What can be wrong with the structure of a document.
///
/// ```
/// use mulu::{StructuralKind, model::Catalogue};
/// let decoded = Catalogue::from_json(br#"{"kind":"catalogue","entries":[],"entries":[]}"#).unwrap();
/// assert_eq!(decoded.defects[0].kind, StructuralKind::GivenTwice);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum StructuralKind {
    /// DOC001: a value of another type.
    WrongType {
        /// What should stand there.
        expected: Expected,
        /// What stands there.
        found: JsonType,
    },
    /// DOC002: a required member is not given.
    Missing {
        /// What should stand there.
        expected: Expected,
    },
    /// DOC003: a member the document does not know.
    Unknown {
        /// The known members of that object.
        known: &'static [&'static str],
    },
    /// DOC004: a word that is not in the closed list.
    NotInList {
        /// The words of the list.
        allowed: &'static [&'static str],
        /// The word found.
        found: String,
    },
    /// DOC005: a value out of its range, such as a day that does not exist.
    OutOfRange {
        /// What should stand there.
        expected: Expected,
        /// The value found.
        found: String,
    },
    /// DOC007: a member given twice; the last one counts.
    GivenTwice,
}

impl StructuralDefect {
    /// The code of the defect: DOC001 and on.
    ///
    /// ```
    /// use mulu::{StructuralDefect, StructuralKind};
    /// let defect = StructuralDefect { pointer: "/seq".into(), kind: StructuralKind::GivenTwice };
    /// assert_eq!(defect.code(), "DOC007");
    /// ```
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self.kind {
            StructuralKind::WrongType { .. } => "DOC001",
            StructuralKind::Missing { .. } => "DOC002",
            StructuralKind::Unknown { .. } => "DOC003",
            StructuralKind::NotInList { .. } => "DOC004",
            StructuralKind::OutOfRange { .. } => "DOC005",
            StructuralKind::GivenTwice => "DOC007",
        }
    }
}

/// The types of JSON.
///
/// ```
/// use mulu::{Expected, JsonType, StructuralKind, model::Catalogue};
/// let decoded = Catalogue::from_json(br#"{"kind":"catalogue","entries":7}"#).unwrap();
/// let wrong = StructuralKind::WrongType { expected: Expected::List, found: JsonType::Number };
/// assert_eq!(decoded.defects[0].kind, wrong);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the six types of JSON by their own names")]
pub enum JsonType {
    String,
    Number,
    Boolean,
    Null,
    Array,
    Object,
}

impl JsonType {
    /// The word for the type.
    ///
    /// ```
    /// assert_eq!(mulu::JsonType::Number.word(mulu::Lang::Zh), "数");
    /// ```
    #[must_use]
    pub const fn word(self, lang: Lang) -> &'static str {
        let (zh, en) = match self {
            Self::String => ("文字", "a string"),
            Self::Number => ("数", "a number"),
            Self::Boolean => ("真假值", "a boolean"),
            Self::Null => ("空值(null)", "null"),
            Self::Array => ("列表", "an array"),
            Self::Object => ("对象", "an object"),
        };
        match lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }
}

/// What a value should have been.
///
/// ```
/// use mulu::{Expected, StructuralKind, model::Catalogue};
/// let decoded = Catalogue::from_json(br#"{"kind":"catalogue"}"#).unwrap();
/// assert_eq!(decoded.defects[0].kind, StructuralKind::Missing { expected: Expected::List });
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// A text.
    Text,
    /// A word of a closed list.
    Word,
    /// A date: year, month or day.
    Date,
    /// A whole number from 0.
    Count,
    /// True or false.
    Boolean,
    /// A list.
    List,
    /// An object.
    Object,
    /// A span: two whole numbers.
    Span,
    /// A cell address such as F12, or a range.
    Address,
}

impl Expected {
    /// The words for it.
    ///
    /// ```
    /// assert_eq!(mulu::Expected::Count.word(mulu::Lang::En), "a whole number from 0");
    /// ```
    #[must_use]
    pub const fn word(self, lang: Lang) -> &'static str {
        let (zh, en) = match self {
            Self::Text => ("文字", "a string"),
            Self::Word => ("固定词表中的词", "a word of the closed list"),
            Self::Date => (
                "存在的日期(如 2020、2020-12、2020-12-31)",
                "a date that exists, such as 2020, 2020-12 or 2020-12-31",
            ),
            Self::Count => ("非负整数", "a whole number from 0"),
            Self::Boolean => ("真假值", "a boolean"),
            Self::List => ("列表", "an array"),
            Self::Object => ("对象", "an object"),
            Self::Span => ("两个非负整数组成的区间", "a span of two whole numbers"),
            Self::Address => ("单元格地址(如 F12)", "a cell address such as F12"),
        };
        match lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }
}
