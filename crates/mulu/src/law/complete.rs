//! What may follow while a legal basis is typed: titles in full, and after a title its articles.

use serde::Serialize;

use super::{Instrument, Law, numeral, title_key};
use crate::lang::Lang;
use crate::parse::basis::basis;

/// One way to go on.
///
/// ```
/// use mulu::{Lang, law::Law};
/// let offered = Law::compact().complete("依据《政府信息公开", Lang::Zh);
/// assert_eq!(offered[0].text, "《中华人民共和国政府信息公开条例》（国务院令第711号）");
/// assert_eq!(offered[0].replaces, 7);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Completion {
    /// What is written.
    pub text: String,
    /// How many code points before the caret it takes the place of.
    pub replaces: usize,
    /// What tells it from the others: the day its edition came into force, or that nobody looked; how many articles there are.
    pub note: Option<String>,
}

/// As many as can be looked over.
const MOST: usize = 8;

/// Fewer signs than this say too little of a title, unless the mark before them says that one begins.
const SHORTEST: usize = 2;

/// No title has more signs.
const LONGEST: usize = 100;

impl Law {
    /// How a legal basis may go on after `before`, the text up to the caret.
    ///
    /// Of titles that hold what was typed, those that begin with it come first. What was repealed is not offered.
    /// After a title and 第 its articles are, as far as the law table has counted them.
    ///
    /// ```
    /// use mulu::{Lang, law::Law};
    /// let offered = Law::compact().complete("《政府信息公开条例》第五十", Lang::Zh);
    /// assert_eq!(offered[0].text, "第五十条");
    /// assert_eq!(offered.len(), 7);
    /// assert!(Law::compact().complete("《收养法", Lang::Zh).is_empty());
    /// assert!(Law::compact().complete("", Lang::Zh).is_empty());
    /// ```
    #[must_use]
    pub fn complete(&self, before: &str, lang: Lang) -> Vec<Completion> {
        let line = last_line(before);
        if let Some((title, begun)) = line.rfind('第').map(|at| line.split_at(at))
            && let Some(instrument) = self.last_cited(title)
        {
            return articles(instrument, begun, lang);
        }
        self.titles(line, lang)
    }

    fn last_cited(self, text: &str) -> Option<&'static Instrument> {
        let mut citations = basis(text, &self).citations;
        let last = citations.pop()?;
        let length = text.chars().count();
        let ends_here = usize::try_from(last.span.end).is_ok_and(|end| end == length);
        self.by_id(last.instrument.as_deref().filter(|_| ends_here)?)
    }

    fn titles(self, line: &str, lang: Lang) -> Vec<Completion> {
        let typed = begun_title(line);
        if typed.chars().nth(LONGEST).is_some() {
            return Vec::new();
        }
        let key = title_key(typed);
        if key.is_empty() || (key.chars().count() < SHORTEST && !typed.starts_with('《')) {
            return Vec::new();
        }
        // Of titles alike in this those looked at by hand come first, then the shorter.
        let mut found: Vec<(usize, usize, &Instrument)> = self
            .keyed()
            .filter(|(_, it)| it.repealed.is_none())
            .filter_map(|(name, it)| Some((name.find(&key)?, it.title.len(), it)))
            .collect();
        found.sort_by_key(|(at, length, it)| (*at, it.id.is_none(), *length, it.slug));
        let mut offered: Vec<&Instrument> = Vec::with_capacity(MOST);
        for (_, _, it) in found {
            if offered.len() < MOST && !offered.contains(&it) {
                offered.push(it);
            }
        }
        let replaces = typed.chars().count();
        let offered = offered.into_iter();
        offered.map(|it| title(it, replaces, lang)).collect()
    }

    /// The keys of all titles, as they stand in the tables: to make them anew at each letter would be felt.
    fn keyed(self) -> impl Iterator<Item = (&'static str, &'static Instrument)> {
        self.tables().flat_map(|table| {
            let titles = table.titles.iter();
            titles.filter_map(|(key, at)| Some((*key, table.at(*at)?)))
        })
    }
}

fn title(instrument: &Instrument, replaces: usize, lang: Lang) -> Completion {
    let newest = instrument.editions.last();
    let number = newest.and_then(|edition| edition.numbers.first());
    let number = number.or_else(|| instrument.numbers.first());
    let number = number.map(|number| format!("（{number}）"));
    Completion {
        text: format!("《{}》{}", instrument.title, number.unwrap_or_default()),
        replaces,
        note: match newest.and_then(|edition| edition.effective_from) {
            _ if instrument.id.is_none() => Some(unchecked(lang).to_owned()),
            day => day.map(|day| day.to_string()),
        },
    }
}

/// Of a text of the wide table nobody has looked whether it is in force.
fn unchecked(lang: Lang) -> &'static str {
    lang.pick("是否有效未核对", "not checked whether in force")
}

fn articles(instrument: &Instrument, begun: &str, lang: Lang) -> Vec<Completion> {
    let count = instrument.editions.last().and_then(|it| it.articles);
    let replaces = begun.chars().count();
    let named = (1..=count.unwrap_or_default()).map(|n| format!("第{}条", numeral(n)));
    let fitting = named.filter(|name| name.starts_with(begun) && name != begun);
    let note = count.map(|count| match lang {
        Lang::Zh => format!("共 {count} 条"),
        Lang::En => format!("{count} articles"),
    });
    let offered = fitting.take(MOST).map(|text| Completion {
        text,
        replaces,
        note: note.clone(),
    });
    offered.collect()
}

/// The part of a cell after the last separator: one basis.
fn last_line(before: &str) -> &str {
    let parts = before.rsplit(['；', ';', '\n', '。', '，', ',']);
    parts.map(str::trim_start).next().unwrap_or_default()
}

/// The title that is being typed: from the open mark, or the whole where there is none.
fn begun_title(line: &str) -> &str {
    match line.rfind('《') {
        Some(at) if !line[at..].contains('》') => &line[at..],
        Some(_) => "",
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::Completion;
    use crate::lang::Lang;
    use crate::law::Law;

    fn texts(before: &str) -> Vec<String> {
        let offered = Law::compact().complete(before, Lang::Zh);
        offered
            .into_iter()
            .map(|Completion { text, .. }| text)
            .collect()
    }

    #[test]
    fn what_begins_with_the_words_comes_before_what_holds_them() {
        let titles = texts("《预算");
        assert!(
            titles[0].starts_with("《中华人民共和国预算法》"),
            "{titles:?}"
        );
    }

    #[test]
    fn only_the_basis_under_the_caret_is_completed() {
        assert_eq!(texts("《水法》第一条;《预算"), texts("《预算"));
        assert!(texts("《水法》").is_empty());
        assert!(texts("水").is_empty());
    }

    #[test]
    fn articles_end_where_the_law_ends_and_follow_a_known_title_alone() {
        assert_eq!(
            texts("《政府信息公开条例》(国务院令第711号)第五十六"),
            ["第五十六条"]
        );
        assert!(texts("《政府信息公开条例》第五十七").is_empty());
        assert!(texts("《无此条例》第").is_empty());
        assert!(texts("《政府信息公开条例》第二十条").is_empty());
    }

    #[test]
    fn hostile_texts_offer_nothing() {
        for text in ["第", "《", "》第", "《《《", "第第第", "《》第一"] {
            assert!(texts(text).is_empty(), "{text}");
        }
    }
}
