//! Words about what the text of a cell was read as.

use mulu::Lang;
use mulu::model::time_limit::ClauseKind;

use crate::pick;

/// An input that could not be read, in a table.
pub(crate) fn unreadable(lang: Lang) -> &'static str {
    pick(lang, "无法识读", "unreadable")
}

/// A kind of clause.
pub(crate) fn clause_kind(lang: Lang, kind: ClauseKind) -> String {
    pick(
        lang,
        kind.term().to_owned(),
        kind.as_str().replace('_', " "),
    )
}

/// A text cited that the law table does not know.
pub(crate) fn not_in_law_table(lang: Lang) -> &'static str {
    pick(lang, "法规表中没有", "not in the law table")
}

/// Whether a channel is chosen.
pub(crate) fn chosen(lang: Lang, chosen: Option<bool>) -> &'static str {
    match chosen {
        Some(true) => pick(lang, "已选", "chosen"),
        Some(false) => pick(lang, "未选", "not chosen"),
        None => pick(lang, "不明", "unclear"),
    }
}

/// A text in which nothing was read.
pub(crate) fn nothing_read(lang: Lang) -> &'static str {
    pick(lang, "没有读出任何内容。", "Nothing was read in it.")
}
