//! Limits as plain data, for the twin that is generated from them. A JSON document has every column and no table
//! behind it, so what asks for either is settled here.

use serde_json::{Map, Value};

use super::{Condition, Fault, Quotes, Then, Tick};
use crate::finding::Voice;
use crate::lang::Lang;
use crate::model::{DisclosureMode, Field};
use crate::rules::{Check, EntryCheck, Rule};

/// One line of a table of limits, as it judges an entry in JSON.
///
/// ```
/// use mulu::rules::{Rule, ThenRecord};
/// let limits = Rule::find("SUB001").unwrap().limits().unwrap();
/// assert!(limits[0].holds && matches!(limits[0].then, ThenRecord::Passed));
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct LimitRecord {
    /// What is asked.
    pub condition: ConditionRecord,
    /// Whether the line speaks where the condition holds, or where it does not.
    pub holds: bool,
    /// What it says.
    pub then: ThenRecord,
}

/// What may be so of an entry in JSON. Places are JSON Pointers within the entry.
///
/// ```
/// use mulu::rules::{ConditionRecord, Rule};
/// let limits = Rule::find("SUB001").unwrap().limits().unwrap();
/// assert_eq!(limits[0].condition, ConditionRecord::Says("/disclosing_body"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ConditionRecord {
    /// Of every entry.
    Always,
    /// The member is given.
    Given(&'static str),
    /// The text is nothing but white space, or there is none.
    Blank(&'static str),
    /// The text says something.
    Says(&'static str),
    /// The match key of the text is one of these.
    Names(&'static str, &'static [&'static str]),
    /// The list has this word.
    Ticked(&'static str, &'static str),
    /// The list has both words.
    BothTicked(&'static str, &'static str, &'static str),
    /// The list is this word and nothing else.
    OnlyTicked(&'static str, &'static str),
}

/// What a line says of an entry in JSON.
///
/// ```
/// use mulu::rules::{Rule, ThenRecord};
/// let limits = Rule::find("SUB001").unwrap().limits().unwrap();
/// assert!(matches!(limits[1].then, ThenRecord::Violated { pointer: "/disclosing_body", .. }));
/// ```
#[derive(Debug, Clone, PartialEq)]
pub enum ThenRecord {
    /// Nothing is wrong.
    Passed,
    /// The rule says nothing, for this reason.
    NotApplicable(&'static str),
    /// Something is wrong.
    Violated {
        /// Where.
        pointer: &'static str,
        /// The column, by its place in [`Field::ALL`]; findings of an entry stand in this order.
        column: usize,
        /// Where the text stands that the finding shows; `None` where it shows none.
        quotes: Option<&'static str>,
        /// Whether that is shown without the white space around it.
        is_trimmed: bool,
        /// The parameters. A pointer in braces stands for the text there, free of white space.
        params: Map<String, Value>,
        /// The message in Chinese, with the same pointers.
        zh: String,
        /// The message in English.
        en: String,
    },
}

impl Rule {
    /// What the rule asks of single fields, as it judges entries in JSON; `None` where it has no such limits.
    ///
    /// ```
    /// use mulu::rules::Rule;
    /// assert!(Rule::find("CHN001").unwrap().limits().is_some());
    /// assert!(Rule::find("TIM002").unwrap().limits().is_none());
    /// ```
    #[must_use]
    pub fn limits(&self) -> Option<Vec<LimitRecord>> {
        let mut records = Vec::new();
        for limit in self.limits {
            let condition = match limit.condition.in_json() {
                Ok(condition) => condition,
                Err(holds) if holds == limit.holds => ConditionRecord::Always,
                Err(_) => continue,
            };
            let holds = limit.holds || condition == ConditionRecord::Always;
            let then = limit.then.record();
            records.push(LimitRecord {
                condition,
                holds,
                then,
            });
        }
        (!self.limits.is_empty()).then_some(records)
    }

    /// Whether the limits are all that the rule asks: what none of them names has nothing wrong.
    ///
    /// ```
    /// use mulu::rules::Rule;
    /// assert!(Rule::find("SUB001").unwrap().is_limits_alone());
    /// assert!(!Rule::find("CHN001").unwrap().is_limits_alone());
    /// ```
    #[must_use]
    pub const fn is_limits_alone(&self) -> bool {
        matches!(self.check, Check::Entry(EntryCheck::Limits))
    }
}

impl Condition {
    /// The condition where JSON leaves it open, else whether it holds.
    const fn in_json(self) -> Result<ConditionRecord, bool> {
        Ok(match self {
            Self::Always | Self::Column(_) => return Err(true),
            Self::Table | Self::LostMerge(_) | Self::CellSays(_) => return Err(false),
            Self::AudienceGiven => ConditionRecord::Given(Field::Audience.pointer()),
            Self::Blank(field) => ConditionRecord::Blank(text_pointer(field)),
            Self::Says(field) => ConditionRecord::Says(text_pointer(field)),
            Self::Names(field, words) => ConditionRecord::Names(text_pointer(field), words),
            Self::Ticked(tick) => {
                let (list, word) = tick.place();
                ConditionRecord::Ticked(list, word)
            }
            Self::BothTicked(tick, other) => {
                let ((list, word), (_, other)) = (tick.place(), other.place());
                ConditionRecord::BothTicked(list, word, other)
            }
            Self::OnlyTicked(tick) => {
                let (list, word) = tick.place();
                ConditionRecord::OnlyTicked(list, word)
            }
            Self::Proactive => {
                let (list, word) = Tick::Mode(DisclosureMode::Proactive).place();
                ConditionRecord::Ticked(list, word)
            }
        })
    }
}

impl Tick {
    /// The list that the box stands in, and its word.
    const fn place(self) -> (&'static str, &'static str) {
        match self {
            Self::Mode(mode) => (Field::Mode.pointer(), mode.as_str()),
            Self::Audience(scope) => (Field::WholeSociety.pointer(), scope.as_str()),
        }
    }
}

impl Then {
    fn record(&self) -> ThenRecord {
        match self {
            Self::Passed => ThenRecord::Passed,
            Self::NotApplicable(reason) => ThenRecord::NotApplicable(reason.as_str()),
            // Without a table nothing is in doubt.
            Self::Violated(fault) | Self::Undecided(fault) => fault.record(),
        }
    }
}

impl Fault {
    fn record(&self) -> ThenRecord {
        let parameters = (self.carries)(&|field| format!("{{{}}}", text_pointer(field)));
        let say = |lang| {
            let english = None;
            parameters.message(Voice { lang, english })
        };
        ThenRecord::Violated {
            pointer: self.at.pointer(),
            column: self.at as usize,
            quotes: (self.quotes != Quotes::Nothing).then(|| text_pointer(self.at)),
            is_trimmed: self.quotes == Quotes::Trimmed,
            params: parameters.to_map(),
            zh: say(Lang::Zh),
            en: say(Lang::En),
        }
    }
}

/// Where the text of a field stands in an entry.
const fn text_pointer(field: Field) -> &'static str {
    match field {
        Field::Basis => "/basis/text",
        Field::TimeLimit => "/time_limit/text",
        Field::Channels => "/channels/text",
        plain => plain.pointer(),
    }
}
