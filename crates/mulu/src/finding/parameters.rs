//! What one finding carries: values by name, and the message made from them.

use serde_json::{Map, Value};

use super::message::{Condition, Message, Voice};
use super::parameter::Parameter;
use super::template::fill;
use crate::lang::Lang;

/// What one finding carries.
#[derive(Debug)]
pub(crate) struct Parameters {
    message: &'static Message,
    values: Vec<Parameter>,
}

impl Parameters {
    pub(crate) const fn new(message: &'static Message, values: Vec<Parameter>) -> Self {
        Self { message, values }
    }

    /// The values by name, as a report shows them.
    pub(crate) fn to_map(&self) -> Map<String, Value> {
        let mut map = Map::new();
        for (name, value) in self.message.names.iter().zip(&self.values) {
            if let Some(shown) = value.shown() {
                map.insert((*name).to_owned(), shown);
            }
        }
        map
    }

    /// Three sentences at most: what, why, what to do.
    pub(crate) fn message(&self, voice: Voice) -> String {
        let mut said = String::new();
        let mut lines = self.message.lines.iter();
        if let Some(line) = lines.find(|line| self.meets(&line.condition)) {
            let (lang, template) = voice.words_of(line);
            fill(template, lang, &|name| self.value(name), &mut said);
        }
        said
    }

    fn meets(&self, condition: &Condition) -> bool {
        let given = |name| self.value(name).filter(|value| value.is_given());
        match condition {
            Condition::Always => true,
            Condition::Given(name) => given(name).is_some(),
            Condition::Is(name, word) => {
                given(name).is_some_and(|value| value.say(Lang::Zh, "") == *word)
            }
        }
    }

    fn value(&self, name: &str) -> Option<&Parameter> {
        let at = self.message.names.iter().position(|own| *own == name)?;
        self.values.get(at)
    }
}

/// Declares what a finding carries and what it says.
///
/// Each line is Chinese and under it English; the first whose condition is met is said. See `template.rs` for what
/// may stand in one.
macro_rules! parameters {
    (
        $(#[$meta:meta])*
        $vis:vis struct $name:ident {
            $( $(#[$field_meta:meta])* $field:ident : $type:ty, )*
        }
        says {
            $( if $given:ident $(== $word:tt $(:: $member:ident)*)? => $zh:literal, $en:literal; )*
            $(else =>)? $last_zh:literal, $last_en:literal;
        }
    ) => {
        $(#[$meta])*
        $vis struct $name {
            $( $(#[$field_meta])* $field: $type, )*
        }

        impl $name {
            pub(in $crate::rules) const SAYS: &'static $crate::finding::Message = &$crate::finding::Message {
                names: &[$( stringify!($field) ),*],
                lines: &[
                    $( $crate::finding::line!(
                        $crate::finding::condition!($given $(== $word $(:: $member)*)?), $zh, $en
                    ), )*
                    $crate::finding::line!($crate::finding::Condition::Always, $last_zh, $last_en),
                ],
            };
        }

        impl From<$name> for $crate::finding::Parameters {
            fn from($name { $( $field ),* }: $name) -> Self {
                Self::new($name::SAYS, vec![$( $field.into() ),*])
            }
        }
    };
}

/// A line in both languages, where both are wanted.
macro_rules! line {
    ($condition:expr, $zh:literal, $en:literal) => {
        $crate::finding::Line {
            condition: $condition,
            zh: $zh,
            en: $crate::finding::english($en),
        }
    };
}

/// When a line is said; a word of a list is named by its variant, so that there is no other.
macro_rules! condition {
    ($given:ident) => {
        $crate::finding::Condition::Given(stringify!($given))
    };
    ($given:ident == $word:literal) => {
        $crate::finding::Condition::Is(stringify!($given), $word)
    };
    ($given:ident == $list:ident :: $member:ident) => {
        $crate::finding::Condition::Is(stringify!($given), $list::$member.as_str())
    };
}

pub(crate) use {condition, line, parameters};
