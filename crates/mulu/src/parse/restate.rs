//! A cell restated: each stretch of it in the words of what it is read as, “读作”.
//!
//! For people who type: what a program takes from a cell stands beside it while it is written. Words of a cell are
//! Chinese in every language, as the document is; only what could not be read is said in the reader's.

use serde::Serialize;

use super::{basis, channels, time_limit};
use crate::lang::Lang;
use crate::law::{Law, numeral};
use crate::model::Span;
use crate::model::basis::BasisCitation;
use crate::model::channel::ChannelItem;
use crate::model::time_limit::ClauseKind;

/// A stretch of a cell and what it is read as.
///
/// ```
/// use mulu::{Lang, parse::restate};
/// let read = &restate::time_limit("信息形成（变更）２０工作日内", Lang::Zh)[0];
/// assert_eq!(read.words, "自信息形成或者变更之日起20个工作日内公开");
/// assert!(read.is_read);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Restated {
    /// What it is read as, or that it cannot be read.
    pub words: String,
    /// Whether it could be read.
    pub is_read: bool,
    /// Where it stands in the cell.
    pub span: Span,
}

/// A time limit, clause by clause.
///
/// ```
/// use mulu::{Lang, parse::restate};
/// assert_eq!(restate::time_limit("看情况", Lang::En)[0].words, "cannot be read: “看情况”");
/// ```
#[must_use]
pub fn time_limit(text: &str, lang: Lang) -> Vec<Restated> {
    let clauses = time_limit::time_limit(text);
    let restated = clauses.iter().map(|clause| {
        if clause.kind == ClauseKind::Unreadable {
            return unread(&clause.text, clause.span, lang);
        }
        read(time_limit::canonical(clause), clause.span)
    });
    restated.collect()
}

/// A legal basis: the text cited by its full title, with its article, as far as the law table knows it.
///
/// ```
/// use mulu::{Lang, law::Law, parse::restate};
/// let read = restate::basis("政府信息公开条例第20条", &Law::compact(), Lang::Zh);
/// assert_eq!(read[0].words, "《中华人民共和国政府信息公开条例》第二十条");
/// let unknown = restate::basis("《无此条例》", &Law::compact(), Lang::Zh);
/// assert_eq!(unknown[0].words, "法规表中没有:《无此条例》");
/// ```
#[must_use]
pub fn basis(text: &str, law: &Law, lang: Lang) -> Vec<Restated> {
    let reading = basis::basis(text, law);
    let cited = reading.citations.iter().map(|it| cited(it, *law, lang));
    let unreadable = reading.unreadable.iter();
    let unreadable = unreadable.map(|span| unread(span.slice(text), *span, lang));
    let mut restated: Vec<Restated> = cited.chain(unreadable).collect();
    restated.sort_by_key(|it| it.span);
    restated
}

/// The channels of a cell, those that are chosen or may be.
///
/// ```
/// use mulu::{Lang, parse::restate};
/// let read = restate::channels("■区政府门户网站 □政府公报", Lang::Zh);
/// assert_eq!(read.len(), 1);
/// assert_eq!(read[0].words, "政府网站");
/// ```
#[must_use]
pub fn channels(text: &str, lang: Lang) -> Vec<Restated> {
    let items = channels::channels(text).items.into_iter();
    let chosen = items.filter(|item| item.selected != Some(false));
    chosen.map(|item| channel(&item, lang)).collect()
}

fn channel(item: &ChannelItem, lang: Lang) -> Restated {
    let Some(channel) = item.channel else {
        return unread(&item.text, item.span, lang);
    };
    let mut words = channel.term().to_owned();
    if let Some(name) = &item.name {
        words.extend([":", name]);
    }
    if item.selected.is_none() {
        words.push_str(lang.pick(
            "(看不出是否选中)",
            " (chosen or not, the mark does not tell)",
        ));
    }
    read(words, item.span)
}

fn cited(citation: &BasisCitation, law: Law, lang: Lang) -> Restated {
    let known = citation.instrument.as_deref();
    let Some(instrument) = known.and_then(|id| law.by_id(id)) else {
        let lead = lang.pick("法规表中没有:", "not in the law table: ");
        return Restated {
            words: format!("{lead}{}", citation.text),
            is_read: false,
            span: citation.span,
        };
    };
    let mut words = format!("《{}》", instrument.title);
    for (n, place) in citation.articles.iter().enumerate() {
        if n > 0 {
            words.push('、');
        }
        words.extend(["第", &numeral(place.article), "条"]);
        if let Some(paragraph) = place.paragraph {
            words.extend(["第", &numeral(paragraph), "款"]);
        }
        if let Some(item) = place.item {
            words.extend(["第（", &numeral(item), "）项"]);
        }
    }
    read(words, citation.span)
}

fn read(words: String, span: Span) -> Restated {
    Restated {
        words,
        is_read: true,
        span,
    }
}

fn unread(text: &str, span: Span, lang: Lang) -> Restated {
    let lead = lang.pick("无法识读:", "cannot be read: ");
    Restated {
        words: format!("{lead}“{text}”"),
        is_read: false,
        span,
    }
}
