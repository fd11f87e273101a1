//! What a document has against a schema, and the words for it.

use serde::Serialize;
use serde_json::Value;

use crate::lang::Lang;

/// One place where a document does not fit a schema.
///
/// ```
/// use mulu::{Lang, schema::{self, Against}};
/// let document = br#"{"kind":"catalogue"}"#;
/// let defects = schema::validate(document, Against::Published("catalogue")).unwrap();
/// assert_eq!((&*defects[0].pointer, &*defects[0].keyword), ("/entries", "required"));
/// assert_eq!(defects[0].words(Lang::Zh), "/entries:缺少这一项,请补上。");
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SchemaDefect {
    /// JSON Pointer of the value; of the member itself where it is missing or not known.
    pub pointer: String,
    /// The keyword of JSON Schema that is not met.
    pub keyword: String,
    /// What is wrong there, with the limits of the schema. Never the value found: it may be personal data.
    #[serde(flatten)]
    pub fault: SchemaFault,
}

/// What can be wrong with a value, in the terms of JSON Schema.
///
/// ```
/// use mulu::{Lang, schema::SchemaFault};
/// assert_eq!(SchemaFault::MaxItems { limit: 2 }.words(Lang::En), "at most 2 item(s) may stand here");
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "fault", rename_all = "snake_case")]
#[non_exhaustive]
#[expect(
    missing_docs,
    reason = "limits and lists of the schema by its own words"
)]
pub enum SchemaFault {
    /// A value of another type.
    Type { expected: Vec<String> },
    /// A required member is not given.
    Missing,
    /// A member the schema does not know.
    UnknownMember,
    /// More items than the schema knows.
    UnknownItems,
    /// A value that is not in the closed list.
    NotInList { allowed: Vec<Value> },
    /// A number below its limit.
    Minimum { limit: Value, exclusive: bool },
    /// A number above its limit.
    Maximum { limit: Value, exclusive: bool },
    /// A number that is not a multiple of another.
    MultipleOf { of: f64 },
    /// A text too short.
    MinLength { limit: u64 },
    /// A text too long.
    MaxLength { limit: u64 },
    /// A list too short.
    MinItems { limit: u64 },
    /// A list too long.
    MaxItems { limit: u64 },
    /// An object with too few members.
    MinMembers { limit: u64 },
    /// An object with too many members.
    MaxMembers { limit: u64 },
    /// A text that does not have its format, such as a day that does not exist.
    Format { format: String },
    /// A text that does not have its form.
    Pattern { pattern: String },
    /// The same item twice.
    Repeated,
    /// A list without an item it must contain.
    Contains,
    /// A member whose name does not fit.
    MemberName { name: String },
    /// None of several forms.
    NoAlternative,
    /// More than one of several forms that exclude each other.
    SeveralAlternatives,
    /// A value that must not stand here.
    Forbidden,
    /// A text whose content is not encoded as it must be.
    Content { encoding: String },
    /// A keyword we have no words of our own for.
    Other,
}

impl SchemaDefect {
    /// One sentence: where, what, and what to do.
    ///
    /// ```
    /// use mulu::{Lang, schema::Judge};
    /// let judge = Judge::new(&serde_json::json!({ "required": ["title"] })).unwrap();
    /// let defects = judge.defects(&serde_json::json!({}));
    /// assert_eq!(defects[0].words(Lang::En), "/title: this member is missing; add it.");
    /// ```
    #[must_use]
    pub fn words(&self, lang: Lang) -> String {
        let place = match (self.pointer.as_str(), lang) {
            ("", Lang::Zh) => "整个文件",
            ("", Lang::En) => "the whole document",
            (pointer, _) => pointer,
        };
        let mut what = self.fault.words(lang);
        if self.fault == SchemaFault::Other {
            what = format!("{what} ({})", self.keyword);
        }
        match lang {
            Lang::Zh => format!("{place}:{what}。"),
            Lang::En => format!("{place}: {what}."),
        }
    }
}

impl SchemaFault {
    /// What is wrong, without the place.
    ///
    /// ```
    /// use mulu::{Lang, schema::SchemaFault};
    /// assert_eq!(SchemaFault::Missing.words(Lang::Zh), "缺少这一项,请补上");
    /// ```
    #[must_use]
    pub fn words(&self, lang: Lang) -> String {
        match lang {
            Lang::Zh => self.zh(),
            Lang::En => self.en(),
        }
    }

    fn zh(&self) -> String {
        match self {
            Self::Type { expected } => {
                format!("这里应写{}", types(expected, Lang::Zh))
            }
            Self::Missing => "缺少这一项,请补上".into(),
            Self::UnknownMember => "没有这一项,请核对名称或删去".into(),
            Self::UnknownItems => "列表多出了几项,请删去".into(),
            Self::NotInList { allowed } => {
                format!("不在固定词表中,可用:{}", list(allowed, Lang::Zh))
            }
            Self::Minimum { limit, exclusive } => {
                format!(
                    "数太小,应{} {limit}",
                    if *exclusive { "大于" } else { "不小于" }
                )
            }
            Self::Maximum { limit, exclusive } => {
                format!(
                    "数太大,应{} {limit}",
                    if *exclusive { "小于" } else { "不大于" }
                )
            }
            Self::MultipleOf { of } => format!("应是 {of} 的倍数"),
            Self::MinLength { limit } => format!("文字太短,至少 {limit} 个字"),
            Self::MaxLength { limit } => format!("文字太长,至多 {limit} 个字"),
            Self::MinItems { limit } => format!("列表至少要有 {limit} 项"),
            Self::MaxItems { limit } => format!("列表至多可有 {limit} 项"),
            Self::MinMembers { limit } => format!("对象至少要有 {limit} 个成员"),
            Self::MaxMembers { limit } => format!("对象至多可有 {limit} 个成员"),
            Self::Format { format } => format!("不是{},请改正", format_word(format).0),
            Self::Pattern { pattern } => format!("写法不符,应合于 {pattern}"),
            Self::Repeated => "列表中有相同的项,请删去重复的".into(),
            Self::Contains => "列表中缺少必须有的项,请补上".into(),
            Self::MemberName { name } => format!("成员名称“{name}”写法不符,请改名"),
            Self::NoAlternative => "不合于允许的任何一种写法,请对照模式改正".into(),
            Self::SeveralAlternatives => "同时合于几种互斥的写法,请只留一种".into(),
            Self::Forbidden => "这里不允许这样写,请删去".into(),
            Self::Content { encoding } => format!("内容应以 {encoding} 编码"),
            Self::Other => "不合于模式的要求".into(),
        }
    }

    fn en(&self) -> String {
        match self {
            Self::Type { expected } => {
                format!("{} must stand here", types(expected, Lang::En))
            }
            Self::Missing => "this member is missing; add it".into(),
            Self::UnknownMember => "there is no such member; check its name or delete it".into(),
            Self::UnknownItems => "the list has more items than it may; delete them".into(),
            Self::NotInList { allowed } => {
                format!(
                    "not in the closed list; it takes: {}",
                    list(allowed, Lang::En)
                )
            }
            Self::Minimum {
                limit,
                exclusive: true,
            } => format!("the number must be above {limit}"),
            Self::Minimum { limit, .. } => format!("the number must be at least {limit}"),
            Self::Maximum {
                limit,
                exclusive: true,
            } => format!("the number must be below {limit}"),
            Self::Maximum { limit, .. } => format!("the number must be at most {limit}"),
            Self::MultipleOf { of } => format!("the number must be a multiple of {of}"),
            Self::MinLength { limit } => {
                format!("the text must have at least {limit} character(s)")
            }
            Self::MaxLength { limit } => format!("the text may have at most {limit} character(s)"),
            Self::MinItems { limit } => format!("at least {limit} item(s) must stand here"),
            Self::MaxItems { limit } => format!("at most {limit} item(s) may stand here"),
            Self::MinMembers { limit } => format!("at least {limit} member(s) must stand here"),
            Self::MaxMembers { limit } => format!("at most {limit} member(s) may stand here"),
            Self::Format { format } => format!("this is not {}; correct it", format_word(format).1),
            Self::Pattern { pattern } => format!("the text must have the form {pattern}"),
            Self::Repeated => "the list has equal items; delete the repeated ones".into(),
            Self::Contains => "the list lacks an item it must have; add it".into(),
            Self::MemberName { name } => {
                format!("the member name {name:?} is not of the form it must have; rename it")
            }
            Self::NoAlternative => {
                "this is none of the forms the schema allows; compare it with them".into()
            }
            Self::SeveralAlternatives => {
                "this is several forms at once that exclude each other; keep one".into()
            }
            Self::Forbidden => "this must not stand here; delete it".into(),
            Self::Content { encoding } => format!("the content must be encoded as {encoding}"),
            Self::Other => "this does not meet the schema".into(),
        }
    }
}

fn types(expected: &[String], lang: Lang) -> String {
    let words = expected.iter().map(|name| {
        let (zh, en) = type_word(name);
        lang.pick(zh, en)
    });
    let words: Vec<&str> = words.collect();
    words.join(lang.pick("或", " or "))
}

fn list(allowed: &[Value], lang: Lang) -> String {
    let words: Vec<String> = allowed.iter().map(Value::to_string).collect();
    words.join(lang.pick("、", ", "))
}

/// The types of JSON Schema, which are those of JSON and whole numbers.
fn type_word(name: &str) -> (&str, &str) {
    match name {
        "string" => ("文字", "a string"),
        "integer" => ("整数", "a whole number"),
        "number" => ("数", "a number"),
        "boolean" => ("真假值", "a boolean"),
        "null" => ("空值(null)", "null"),
        "array" => ("列表", "an array"),
        "object" => ("对象", "an object"),
        other => (other, other),
    }
}

fn format_word(format: &str) -> (&str, &str) {
    match format {
        "date" => (
            "存在的日期(如 2020-12-31)",
            "a date that exists, such as 2020-12-31",
        ),
        "date-time" => ("存在的日期和时间", "a date and time that exist"),
        "email" => ("电子邮箱地址", "an e-mail address"),
        "uri" => ("网址", "a web address"),
        other => (other, other),
    }
}
