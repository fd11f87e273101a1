//! Words about schemas.

use mulu::Lang;

use crate::failure::Failure;
use crate::pick;

/// What follows the list of schemas.
pub(crate) fn list_hint(lang: Lang) -> &'static str {
    pick(
        lang,
        "查看一份:mulu schema catalogue;用它核对文件:mulu schema validate 文件.json",
        "To see one: mulu schema catalogue; to validate by it: mulu schema validate FILE.json",
    )
}

/// Nothing against a schema.
pub(crate) fn fits(lang: Lang, file: &str, schema: &str) -> String {
    pick(
        lang,
        format!("{file}:合于模式 {schema}。"),
        format!("{file}: fits schema {schema}."),
    )
}

/// How many defects.
pub(crate) fn count(lang: Lang, file: &str, schema: &str, count: usize) -> String {
    pick(
        lang,
        format!("{file}:与模式 {schema} 有 {count} 处不合。"),
        format!("{file}: {count} place(s) do not fit schema {schema}."),
    )
}

/// A document that does not say what it is.
pub(crate) fn no_schema(file: &str, known: &[&str]) -> Failure {
    Failure::new(
        format!(
            "{file}:看不出是哪一种文件,请用 --schema 写明模式(现有:{})。",
            known.join("、")
        ),
        format!(
            "{file}: what kind of document it is cannot be told; name a schema with --schema (there are: {}).",
            known.join(", ")
        ),
    )
}

/// A schema that is neither published nor a file.
pub(crate) fn unknown(given: &str, known: &[&str]) -> Failure {
    Failure::new(
        format!(
            "没有模式“{given}”,也没有这个文件,现有模式:{}。",
            known.join("、")
        ),
        format!(
            "There is no schema {given:?} and no such file; there are: {}.",
            known.join(", ")
        ),
    )
}
