//! The official terms: `terms.toml` as Rust tables and as the glossary people read.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use mulu::finding::Severity;
use mulu::model::BodyKind;
use mulu::parse::fold;
use mulu::report::Verdict;
use mulu::rules::{
    Addressee, Authority, CheckKind, Evidence, Group, Reason, Scope, Stage, Unaddressed,
};
use serde::Deserialize;

use super::origin;
use crate::run::{Failure, Outcome};

const ORIGIN: &str = "crates/mulu/src/terms.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Terms {
    term: Vec<Term>,
    body: Vec<BodyEnding>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Term {
    id: String,
    zh: String,
    en: String,
    source: Option<String>,
    under: Option<String>,
    #[serde(default)]
    headers: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BodyEnding {
    ending: String,
    kind: String,
}

/// Reads the terms and refuses what no table could be made of.
fn terms() -> Outcome<Terms> {
    let terms: Terms =
        toml::from_str(&origin(ORIGIN)?).map_err(|error| wrong("写法有误", error))?;
    let mut ids = BTreeSet::new();
    for term in &terms.term {
        if !ids.insert(term.id.as_str()) {
            return Err(wrong("同一个 id 写了两次", &term.id));
        }
        if let Some(under) = &term.under
            && !terms.term.iter().any(|parent| parent.zh == *under)
        {
            return Err(wrong("under 不是任何术语的 zh", under));
        }
    }
    for BodyEnding { kind, .. } in &terms.body {
        if BodyKind::from_word(kind).is_none() {
            return Err(wrong("不认识的机关类型", kind));
        }
    }
    Ok(terms)
}

fn wrong(zh: &str, what: impl std::fmt::Display) -> Failure {
    Failure::new(format!("{ORIGIN}：{zh}：{what}"), "correct that file first")
}

/// The head of `terms.rs`; what follows is data.
const HEAD: &str = r#"//! The official terms, “术语”: every Chinese label, its identifier, and the column headers it goes by.
//!
//! Made from `terms.toml` by `cargo xtask gen --write`; edit that file.

/// One official term.
///
/// ```
/// let term = mulu::terms::TERMS.iter().find(|term| term.id == "time_limit").unwrap();
/// assert_eq!(term.zh, "公开时限");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// Identifier in JSON, Rust and Python.
    pub id: &'static str,
    /// The official Chinese term.
    pub zh: &'static str,
    /// Our English word for it.
    pub en: &'static str,
    /// Where the term comes from.
    pub source: Option<&'static str>,
    /// Chinese term of the parent column, where the column has one.
    pub under: Option<&'static str>,
    /// How published tables head the column, as match keys: folded, in lower case.
    pub headers: &'static [&'static str],
}

/// A term that heads a column, without what only schemas and people ask for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Column {
    pub(crate) id: &'static str,
    pub(crate) zh: &'static str,
    pub(crate) under: Option<&'static str>,
    pub(crate) headers: &'static [&'static str],
}
"#;

/// `crates/mulu/src/terms.rs`.
pub(super) fn source() -> Outcome<String> {
    let terms = terms()?;
    let mut rust = HEAD.to_owned();
    rust.push_str(
        "\n/// Every term, in the order of the columns.\n///\n/// ```\n\
         /// assert!(mulu::terms::TERMS.iter().any(|term| term.headers.contains(&\"法律依据\")));\n\
         /// ```\n#[rustfmt::skip]\npub static TERMS: &[Term] = &[\n",
    );
    for Term {
        id,
        zh,
        en,
        source,
        under,
        headers,
    } in &terms.term
    {
        let headers: Vec<String> = headers.iter().map(|header| key(header)).collect();
        writeln!(
            rust,
            "    Term {{ id: {id:?}, zh: {zh:?}, en: {en:?}, source: {source:?}, under: {under:?}, headers: &{headers:?} }},"
        )
        .map_err(|error| wrong("无法写出", error))?;
    }
    rust.push_str(
        "];\n\n/// The terms that head columns, in the same order.\n\
         #[rustfmt::skip]\npub(crate) static COLUMNS: &[Column] = &[\n",
    );
    for Term {
        id,
        zh,
        under,
        headers,
        ..
    } in &terms.term
    {
        if headers.is_empty() {
            continue;
        }
        let headers: Vec<String> = headers.iter().map(|header| key(header)).collect();
        writeln!(
            rust,
            "    Column {{ id: {id:?}, zh: {zh:?}, under: {under:?}, headers: &{headers:?} }},"
        )
        .map_err(|error| wrong("无法写出", error))?;
    }
    rust.push_str(
        "];\n\n/// Name endings that declare the kind of a body, longest first: the ending and the \
         word of its\n/// [`BodyKind`](crate::model::BodyKind).\n///\n/// ```\n\
         /// let (ending, kind) = mulu::terms::BODY_ENDINGS[0];\n\
         /// assert!(mulu::model::BodyKind::from_word(kind).is_some(), \"{ending}\");\n\
         /// ```\n#[rustfmt::skip]\npub static BODY_ENDINGS: &[(&str, &str)] = &[\n",
    );
    let starts: BTreeSet<char> = (terms.term.iter().flat_map(|term| &term.headers))
        .filter_map(|header| key(header).chars().next())
        .collect();
    let starts: Vec<String> = starts.iter().map(|c| format!("{c:?}")).collect();
    let starts = starts.join(", ");
    let mut endings = terms.body;
    endings.sort_by_key(|body| std::cmp::Reverse(body.ending.chars().count()));
    for BodyEnding { ending, kind } in &endings {
        writeln!(rust, "    ({ending:?}, {kind:?}),").map_err(|error| wrong("无法写出", error))?;
    }
    rust.push_str("];\n\n/// What a known header may begin with, sorted.\n#[rustfmt::skip]\n");
    writeln!(
        rust,
        "pub(crate) static HEADER_STARTS: &[char] = &[{starts}];"
    )
    .map_err(|error| wrong("无法写出", error))?;
    Ok(rust)
}

/// The key headers are looked up by; the fold of the library, so that a lookup is one comparison.
fn key(header: &str) -> String {
    fold::key(header).to_lowercase()
}

/// `GLOSSARY.md`.
pub(super) fn glossary() -> Outcome<String> {
    let mut page = "<!-- 由 crates/mulu/src/terms.toml 生成：cargo xtask gen --write。请改那个文件。 -->\n\n\
         # 术语表 Glossary\n\n\
         标识符用英文，标签用官方中文。两种语言不一致时以中文为准。\n\
         Identifiers are English, labels are the official Chinese. Where they differ, the Chinese counts.\n\n\
         | 术语 | English | 标识符 identifier | 出处 source |\n|---|---|---|---|\n"
        .to_owned();
    for Term {
        id, zh, en, source, ..
    } in terms()?.term
    {
        let source = source.unwrap_or_default();
        writeln!(page, "| {zh} | {en} | `{id}` | {source} |")
            .map_err(|error| wrong("无法写出", error))?;
    }
    page.push_str(
        "\n## 固定词表 Closed lists\n\n\
         报告和规则说明里只用这些词;左边是给人看的,右边是 JSON 里的。\n\
         Reports and rules use these words and no others: for people on the left, in JSON on the right.\n\n\
         | 词表 list | 词 words |\n|---|---|\n",
    );
    for (name, words) in lists() {
        writeln!(page, "| {name} | {words} |").map_err(|error| wrong("无法写出", error))?;
    }
    Ok(page)
}

/// The closed lists that a reader of reports and of rules meets, each with its words.
fn lists() -> Vec<(&'static str, String)> {
    macro_rules! lists {
        ($($name:literal: $list:ident),* $(,)?) => {
            vec![$({
                let words = $list::ALL.iter().map(|it| format!("{} `{}`", it.term(), it.as_str()));
                ($name, words.collect::<Vec<_>>().join(" · "))
            }),*]
        };
    }
    lists! {
        "结论 verdict": Verdict,
        "严重程度 severity": Severity,
        "规则分组 group": Group,
        "依据位阶 authority": Authority,
        "核对情况 evidence": Evidence,
        "检查方式 check kind": CheckKind,
        "所指机关 addressee": Addressee,
        "其他主体 unaddressed": Unaddressed,
        "判断阶段 stage": Stage,
        "判断范围 scope": Scope,
        "不适用的原因 reason": Reason,
        "主体类型 kind of body": BodyKind,
    }
}
