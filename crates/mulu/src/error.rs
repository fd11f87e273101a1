//! Our own failures: where there is nothing to judge, or an option that says nothing.

use crate::finding::EnglishFault;
use crate::lang::Lang;
use crate::law::PackFault;

/// Why a document could not be judged at all, or an option not be understood.
///
/// Findings are about the user's data and are never errors. An error says what, where and what to do, in one sentence.
///
/// ```
/// use mulu::{Lang, model::Catalogue};
/// let error = Catalogue::from_json(b"{\"kind\":").unwrap_err();
/// assert_eq!(error.code(), "not_json");
/// assert!(error.words(Lang::En).starts_with("Line 1"));
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The bytes are empty.
    #[error("the input is empty")]
    Empty,
    /// The bytes are not UTF-8.
    #[error("the input is not UTF-8 from byte {offset} on")]
    NotUtf8 {
        /// First byte that is not UTF-8, counted from 0.
        offset: usize,
        /// What the standard library says of it.
        #[source]
        source: core::str::Utf8Error,
    },
    /// The text is not JSON.
    #[error("the input is not JSON at line {line}, column {column}")]
    NotJson {
        /// Line, counted from 1.
        line: usize,
        /// Column in bytes, counted from 1.
        column: usize,
    },
    /// The text is nested too deeply to be a document.
    #[error("the input is nested too deeply at line {line}, column {column}")]
    TooDeep {
        /// Line, counted from 1.
        line: usize,
        /// Column in bytes, counted from 1.
        column: usize,
    },
    /// The text is JSON, but not an object.
    #[error("the input is JSON, but not an object")]
    NotAnObject,
    /// The document is of another kind than asked for, or of none we know.
    #[error("the document is of kind {found:?}")]
    OtherKind {
        /// What the document says it is; `None` where it says nothing.
        found: Option<String>,
        /// The kinds that can be judged.
        known: &'static [&'static str],
    },
    /// No sheet holds a table whose header we recognise.
    #[error("no table with a recognisable header")]
    NoTable {
        /// Names of the sheets looked at.
        sheets: Vec<String>,
    },
    /// A column of a data frame holds what cannot be read as text.
    #[error("column {column:?} of the data frame is of type {found}")]
    ColumnType {
        /// Name of the column.
        column: String,
        /// What it holds.
        found: String,
    },
    /// No column of a data frame was recognised.
    #[error("no column of the data frame is known")]
    NoColumn {
        /// Names of its columns.
        columns: Vec<String>,
    },
    /// An object of a program that is neither bytes nor text nor anything else a document could be read from.
    #[error("an object of type {found} is no document")]
    ObjectType {
        /// Its type, as its language names it.
        found: String,
    },
    /// An object of a program that holds what JSON cannot.
    #[error("the object cannot be written as JSON: {reason}")]
    ObjectContent {
        /// What was found in it, as its language words it.
        reason: String,
    },
    /// Neither the document nor the caller says on what date to judge.
    #[error("no date of judgement")]
    NoDate,
    /// The document states a date that is none, and the caller gives no other.
    #[error("the date of issue is no date")]
    BadDate,
    /// An option that says nothing we know.
    #[error("option {option} does not take {given:?}")]
    Option {
        /// Name of the option.
        option: &'static str,
        /// What was given.
        given: String,
        /// What it takes.
        takes: String,
        /// The nearest thing it takes.
        suggestion: Option<String>,
    },
    /// An option nobody knows.
    #[error("no option {given:?}")]
    UnknownOption {
        /// What was given.
        given: String,
        /// The options there are.
        known: &'static [&'static str],
        /// The nearest of them.
        suggestion: Option<String>,
    },
    /// Something that was asked for does not exist.
    #[error("no rule {given:?}")]
    UnknownRule {
        /// What was given.
        given: String,
        /// The nearest code or name.
        suggestion: Option<String>,
    },
    /// The reader of the file failed; it words its own reason.
    #[error("{en}")]
    Unreadable {
        /// A stable word for the reason.
        code: &'static str,
        /// The sentence in Chinese.
        zh: String,
        /// The sentence in English.
        en: String,
    },
    /// A pack with the wide law table that cannot be read.
    #[error("the law pack cannot be read: {fault}")]
    LawPack {
        /// What is wrong with it.
        fault: PackFault,
        /// The instrument it lies in, counted from 0; `None` where it lies in the whole.
        row: Option<usize>,
    },
    /// English is asked for, or brought, and there is none to be had.
    #[error("the English of findings: {fault}")]
    English {
        /// What is wrong.
        fault: EnglishFault,
    },
    /// The observer asked to stop.
    #[error("stopped by the observer")]
    Stopped,
}

impl Error {
    pub(crate) fn json(source: &serde_json::Error) -> Self {
        // A text that ends with a line ends before the first byte of the next, which serde_json calls byte 0.
        let (line, column) = (source.line(), source.column().max(1));
        // serde_json names this case in its text alone.
        if source.to_string().starts_with("recursion limit exceeded") {
            return Self::TooDeep { line, column };
        }
        Self::NotJson { line, column }
    }

    /// A stable word for the error.
    ///
    /// ```
    /// assert_eq!(mulu::Document::from_json(b" ", None).unwrap_err().code(), "empty");
    /// ```
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotUtf8 { .. } => "not_utf8",
            Self::NotJson { .. } => "not_json",
            Self::TooDeep { .. } => "too_deep",
            Self::NotAnObject => "not_an_object",
            Self::OtherKind { .. } => "other_kind",
            Self::NoTable { .. } => "no_table",
            Self::ColumnType { .. } => "column_type",
            Self::NoColumn { .. } => "no_column",
            Self::ObjectType { .. } => "object_type",
            Self::ObjectContent { .. } => "object_content",
            Self::NoDate => "no_date",
            Self::BadDate => "bad_date",
            Self::Option { .. } => "option",
            Self::UnknownOption { .. } => "unknown_option",
            Self::UnknownRule { .. } => "unknown_rule",
            Self::Unreadable { code, .. } => code,
            Self::LawPack { .. } => "law_pack",
            Self::English { fault } => fault.code(),
            Self::Stopped => "stopped",
        }
    }

    /// One sentence: what, where and what to do.
    ///
    /// ```
    /// use mulu::{Error, Lang};
    /// assert_eq!(Error::Empty.words(Lang::En), "The file is empty; give one with content.");
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
            Self::Empty => "文件是空的,请换一份有内容的文件。".into(),
            Self::NotUtf8 { offset, .. } => {
                format!("第 {offset} 字节起不是 UTF-8 文字,请把 JSON 另存为 UTF-8 编码;是工作簿的,请按工作簿检查(网页用 mulu/table)。")
            }
            Self::NotJson { line, column } => {
                format!(
                    "第 {line} 行第 {column} 字节处不是合法的 JSON,请检查该处的引号、逗号和括号。"
                )
            }
            Self::TooDeep { line, column } => {
                format!(
                    "第 {line} 行第 {column} 字节处嵌套过深,目录文件不会这样写,请检查文件来源。"
                )
            }
            Self::NotAnObject => {
                "JSON 的最外层不是对象,目录文件应以 {\"kind\":\"catalogue\" 开头。".into()
            }
            Self::OtherKind {
                found: Some(found),
                known,
            } => {
                format!(
                    "文件自称是“{found}”,现在能检查的是:{};请换文件或改 kind。",
                    known.join("、")
                )
            }
            Self::OtherKind { found: None, known } => {
                format!(
                    "JSON 没有写明 kind,请加上 \"kind\"(现在能检查的是:{});单独一条用 checkEntry、--entry。",
                    known.join("、")
                )
            }
            Self::NoTable { sheets } => format!(
                "{}没有认得出表头的目录表,请确认表头含有“公开事项、公开内容、公开时限”等列名。",
                inside(sheets)
            ),
            Self::ColumnType { column, found } => format!(
                "列“{column}”的类型是 {found},读不成文字,请先把它转换成文字列,或者用 mapping 把它放到一边。"
            ),
            Self::NoColumn { columns } => {
                let seen = some_of(columns).join("、");
                format!(
                    "数据框里没有认得的列(看到的列名:{seen}),请把列名改成“公开事项、公开内容、公开时限”等,或者用 mapping 说明哪一列是什么。"
                )
            }
            Self::ObjectType { found } => format!(
                "{found} 类型的对象不是能检查的文件,请给出文件路径、文件的字节、JSON 文本、按目录格式写的对象或者数据框。"
            ),
            Self::ObjectContent { reason } => format!(
                "这个对象写不成 JSON({reason}),请只用文字、数、日期、列表和以文字为键的对象。"
            ),
            Self::BadDate => {
                "不知道按哪一天的法律判断:文件写的日期(issued_on)不是一个存在的日期,请改正,或者用 as_of(--as-of、asOf)给出日期。"
                    .into()
            }
            Self::NoDate => {
                "不知道按哪一天的法律判断:文件没有写明日期,请用 as_of(--as-of、asOf)给出日期。"
                    .into()
            }
            Self::Option {
                option,
                given,
                takes,
                suggestion,
            } => match suggestion {
                Some(near) => {
                    format!("选项 {option} 不认识“{given}”,是不是“{near}”?可用:{takes}。")
                }
                None => format!("选项 {option} 不认识“{given}”,可用:{takes}。"),
            },
            Self::UnknownOption {
                given,
                known,
                suggestion,
            } => match suggestion {
                Some(near) => format!("没有选项“{given}”,是不是“{near}”?"),
                None => format!("没有选项“{given}”,可用的选项:{}。", known.join("、")),
            },
            Self::UnknownRule { given, suggestion } => match suggestion {
                Some(near) => format!("没有规则“{given}”,是不是 {near}?全部规则见 mulu rules。"),
                None => format!("没有规则“{given}”,全部规则见 mulu rules。"),
            },
            Self::Unreadable { zh, .. } => zh.clone(),
            Self::LawPack { fault, row } => {
                let place = row
                    .map(|row| format!("第 {} 部", row.saturating_add(1)))
                    .unwrap_or_default();
                format!(
                    "法规表读不出:{place}{},请用随本程序发布的那一份。",
                    fault.words(Lang::Zh)
                )
            }
            Self::English { fault } => fault.words().into(),
            Self::Stopped => "检查已按要求停止,没有结论,请重新运行。".into(),
        }
    }

    fn en(&self) -> String {
        match self {
            Self::Empty => "The file is empty; give one with content.".into(),
            Self::NotUtf8 { offset, .. } => {
                format!("From byte {offset} on this is not UTF-8; save the JSON as UTF-8, or check a workbook as one (in a page, by mulu/table).")
            }
            Self::NotJson { line, column } => {
                format!("Line {line}, byte {column} is not JSON; check the quotes, commas and brackets there.")
            }
            Self::TooDeep { line, column } => {
                format!("Line {line}, byte {column} is nested too deeply for a catalogue; check where the file comes from.")
            }
            Self::NotAnObject => {
                "The JSON is not an object; a catalogue starts with {\"kind\":\"catalogue\".".into()
            }
            Self::OtherKind { found: Some(found), known } => format!(
                "The file says it is a {found:?}; what can be checked: {}; give another file or change its kind.",
                known.join(", ")
            ),
            Self::OtherKind { found: None, known } => {
                format!("The JSON does not state its kind; add \"kind\" (one of: {}); for one entry use checkEntry or --entry.", known.join(", "))
            }
            Self::NoTable { sheets } => format!(
                "No table with a recognisable header in {} sheet(s); make sure the header names columns such as 公开事项, 公开内容, 公开时限.",
                sheets.len()
            ),
            Self::ColumnType { column, found } => format!(
                "Column {column:?} is of type {found} and cannot be read as text; cast it to text first, or leave it aside in mapping."
            ),
            Self::NoColumn { columns } => format!(
                "No column of the data frame is known (its names: {}); rename columns to 公开事项, 公开内容, 公开时限 and so on, or say in mapping what each holds.",
                some_of(columns).join(", ")
            ),
            Self::ObjectType { found } => format!(
                "An object of type {found} is nothing that can be checked; give a path, the bytes of a file, JSON text, an object laid out as a catalogue, or a data frame."
            ),
            Self::ObjectContent { reason } => format!(
                "The object cannot be written as JSON ({reason}); use text, numbers, dates, lists and objects with text as keys alone."
            ),
            Self::BadDate => {
                "There is no date to judge by: the date the file states (issued_on) does not exist; correct it, or give one as as_of (--as-of, asOf).".into()
            }
            Self::NoDate => {
                "There is no date to judge by: the file states none, so give one as as_of (--as-of, asOf).".into()
            }
            Self::Option { option, given, takes, suggestion } => match suggestion {
                Some(near) => format!("Option {option} does not know {given:?}; did you mean {near:?}? It takes: {takes}."),
                None => format!("Option {option} does not know {given:?}; it takes: {takes}."),
            },
            Self::UnknownOption { given, known, suggestion } => match suggestion {
                Some(near) => format!("There is no option {given:?}; did you mean {near:?}?"),
                None => format!("There is no option {given:?}; the options are {}.", known.join(", ")),
            },
            Self::UnknownRule { given, suggestion } => match suggestion {
                Some(near) => format!("There is no rule {given:?}; did you mean {near}? See mulu rules for all."),
                None => format!("There is no rule {given:?}; see mulu rules for all."),
            },
            Self::Unreadable { en, .. } => en.clone(),
            Self::LawPack { fault, row } => {
                let place = row.map(|row| format!("in instrument {}, ", row.saturating_add(1))).unwrap_or_default();
                format!("The law table cannot be read: {place}{}; use the one that comes with this program.", fault.words(Lang::En))
            }
            Self::English { fault } => fault.words().into(),
            Self::Stopped => "The check was stopped as asked and has no verdict; run it again.".into(),
        }
    }
}

/// In which sheets, in Chinese.
fn inside(sheets: &[String]) -> String {
    let named = sheets.iter().map(String::as_str);
    let named: Vec<&str> = named.filter(|sheet| !sheet.is_empty()).collect();
    if named.is_empty() {
        return "文件里".into();
    }
    format!("工作表“{}”里", named.join("、"))
}

/// The first names of many.
fn some_of(names: &[String]) -> Vec<&str> {
    const SHOWN: usize = 20;
    let mut shown: Vec<&str> = names.iter().take(SHOWN).map(String::as_str).collect();
    if names.len() > SHOWN {
        shown.push("…");
    }
    shown
}
