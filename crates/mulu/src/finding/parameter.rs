//! The values that a finding carries.

use chrono::NaiveDate;
use serde_json::Value;

use crate::lang::Lang;
use crate::law::{Citation, YearDay};
use crate::model::AdministrativeLevel;
use crate::model::time_limit::{Exceeds, Unit};

/// One value, as a report shows it and as a message says it.
#[derive(Debug, Clone)]
pub(crate) enum Parameter {
    /// Not given: `null` in a report.
    Nothing,
    Flag(bool),
    Count(i64),
    /// One of a closed list, or what a table of ours says.
    Word(&'static str),
    Text(String),
    List(Vec<String>),
    /// Said otherwise than it is shown.
    Said(Box<Said>),
}

/// A value with words of its own in each language.
#[derive(Debug, Clone)]
pub(crate) struct Said {
    /// As a report shows it; one that is there for the message alone is not shown.
    shown: Option<Value>,
    zh: String,
    en: String,
}

impl Said {
    /// For the message alone.
    pub(crate) fn unshown(zh: impl Into<String>, en: impl Into<String>) -> Self {
        Self {
            shown: None,
            zh: zh.into(),
            en: en.into(),
        }
    }

    /// As a report shows it.
    pub(crate) fn shown(mut self, value: impl Into<Value>) -> Self {
        self.shown = Some(value.into());
        self
    }
}

impl Parameter {
    /// As a report shows it; `None` where it does not.
    pub(super) fn shown(&self) -> Option<Value> {
        Some(match self {
            Self::Nothing => Value::Null,
            Self::Flag(flag) => Value::from(*flag),
            Self::Count(count) => Value::from(*count),
            Self::Word(word) => Value::from(*word),
            Self::Text(text) => Value::from(text.as_str()),
            Self::List(items) => Value::from(items.as_slice()),
            Self::Said(said) => said.shown.clone()?,
        })
    }

    /// Whether there is something to say.
    pub(super) const fn is_given(&self) -> bool {
        match self {
            Self::Nothing | Self::Flag(false) => false,
            Self::List(items) => !items.is_empty(),
            _ => true,
        }
    }

    /// As a message says it; the items of a list stand between the separators.
    pub(super) fn say(&self, lang: Lang, separator: &str) -> String {
        match self {
            Self::Nothing | Self::Flag(_) => String::new(),
            Self::Count(count) => count.to_string(),
            Self::Word(word) => (*word).to_owned(),
            Self::Text(text) => text.clone(),
            Self::List(items) => items.join(separator),
            Self::Said(said) => lang.pick(&said.zh, &said.en).clone(),
        }
    }

    /// So many of the unit, in words.
    pub(super) fn counted(&self, unit: &Self, lang: Lang) -> String {
        match (self, unit) {
            (Self::Count(count), Self::Word(word)) => {
                let count = u32::try_from(*count).unwrap_or_default();
                let unit = Unit::from_word(word).unwrap_or(Unit::Day);
                match lang {
                    Lang::Zh => unit.counted_zh(count),
                    Lang::En => unit.counted_en(count),
                }
            }
            _ => self.say(lang, ""),
        }
    }
}

impl From<bool> for Parameter {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<u16> for Parameter {
    fn from(count: u16) -> Self {
        Self::Count(count.into())
    }
}

impl From<u32> for Parameter {
    fn from(count: u32) -> Self {
        Self::Count(count.into())
    }
}

impl From<i32> for Parameter {
    fn from(count: i32) -> Self {
        Self::Count(count.into())
    }
}

impl From<usize> for Parameter {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<&'static str> for Parameter {
    fn from(word: &'static str) -> Self {
        Self::Word(word)
    }
}

impl From<String> for Parameter {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Vec<String>> for Parameter {
    fn from(items: Vec<String>) -> Self {
        Self::List(items)
    }
}

impl From<Vec<&'static str>> for Parameter {
    fn from(words: Vec<&'static str>) -> Self {
        Self::List(words.into_iter().map(str::to_owned).collect())
    }
}

impl From<NaiveDate> for Parameter {
    fn from(day: NaiveDate) -> Self {
        Self::Text(day.to_string())
    }
}

impl From<Unit> for Parameter {
    fn from(unit: Unit) -> Self {
        Self::Word(unit.as_str())
    }
}

impl From<Exceeds> for Parameter {
    fn from(exceeds: Exceeds) -> Self {
        Self::Word(exceeds.as_str())
    }
}

impl From<AdministrativeLevel> for Parameter {
    fn from(level: AdministrativeLevel) -> Self {
        Said::unshown(level.term(), level.as_str())
            .shown(level.as_str())
            .into()
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl From<YearDay> for Parameter {
    fn from(day: YearDay) -> Self {
        let zh = format!("{} 月 {} 日", day.month, day.day);
        let month = usize::from(day.month).checked_sub(1);
        let month = month.and_then(|at| MONTHS.get(at)).unwrap_or(&"");
        let en = format!("{} {month}", day.day);
        Said::unshown(zh, en).shown(day.to_string()).into()
    }
}

/// For the message alone: a report shows title, article and item by themselves.
impl From<&Citation> for Said {
    fn from(cited: &Citation) -> Self {
        Self::unshown(cited.zh(), cited.en())
    }
}

impl From<Said> for Parameter {
    fn from(said: Said) -> Self {
        Self::Said(Box::new(said))
    }
}

impl<T: Into<Self>> From<Option<T>> for Parameter {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Into::into)
    }
}

/// Declares the words of a closed list, which a finding shows as they stand.
macro_rules! words {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident {
            $( $(#[$variant_meta:meta])* $variant:ident = $word:literal, )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        $vis enum $name {
            $( $(#[$variant_meta])* $variant, )*
        }

        impl $name {
            $vis const fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $word, )* }
            }
        }

        impl From<$name> for $crate::finding::Parameter {
            fn from(word: $name) -> Self {
                Self::Word(word.as_str())
            }
        }
    };
}
pub(crate) use words;
