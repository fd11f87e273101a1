//! Citations in words.

use chrono::NaiveDate;
use mulu::Lang;
use mulu::law::{self, Law};
use mulu::report::Citation;

use crate::pick;

/// A citation of a rule, with its number and edition.
pub(crate) fn citation(lang: Lang, place: &law::Citation) -> String {
    let instrument = place.instrument.instrument();
    let edition = match place.edition_from {
        Some(from) => instrument
            .editions
            .iter()
            .find(|edition| edition.effective_from == Some(from)),
        None => instrument.editions.last(),
    };
    let number = edition
        .and_then(|edition| edition.numbers.last())
        .or(instrument.numbers.first());
    let words = pick(lang, place.zh(), place.en());
    located(
        lang,
        &words,
        number.copied(),
        edition.and_then(|edition| edition.effective_from),
    )
}

/// A citation of a finding.
pub(crate) fn cited(lang: Lang, citation: &Citation) -> String {
    let known = Law::national().by_title(&citation.instrument);
    let Some(instrument) = known.and_then(|known| known.instrument.id) else {
        return located(
            lang,
            &format!("《{}》", citation.instrument),
            citation.number.as_deref(),
            citation.edition_from,
        );
    };
    let place = law::Citation {
        instrument,
        edition_from: citation.edition_from,
        article: citation.article,
        paragraph: citation.paragraph,
        item: citation.item,
    };
    let words = pick(lang, place.zh(), place.en());
    located(
        lang,
        &words,
        citation.number.as_deref(),
        citation.edition_from,
    )
}

/// 《…》(国务院令第711号)第二十六条 · 2019-05-15 起施行的文本.
fn located(lang: Lang, words: &str, number: Option<&str>, from: Option<NaiveDate>) -> String {
    let mut text = words.to_owned();
    if let Some(number) = number {
        let number = match number.strip_prefix("中华人民共和国国务院令") {
            Some(rest) => format!("国务院令{rest}"),
            None => number.to_owned(),
        };
        // After the closing mark of the title, or in English at the end.
        let title_ends = text.find('》').map(|at| at + '》'.len_utf8());
        let at = title_ends
            .filter(|_| lang == Lang::Zh)
            .unwrap_or(text.len());
        text.insert_str(
            at,
            &pick(lang, format!("({number})"), format!(" ({number})")),
        );
    }
    if let Some(from) = from {
        text.push_str(&pick(
            lang,
            format!(" · {from} 起施行的文本"),
            format!(" · text in force from {from}"),
        ));
    }
    text
}
