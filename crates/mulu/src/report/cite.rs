//! The citations of a finding, in the editions in force on the record's date.

use chrono::NaiveDate;

use super::finding::Citation;
use crate::law;
use crate::rules::{Rule, Sources};

/// The citations of a rule whose edition was in force on some day the record may be of;
/// all of them where that is not known of any.
pub(super) fn citations(rule: &Rule, (first, last): (NaiveDate, NaiveDate)) -> Vec<Citation> {
    let Sources::Cited(cited) = rule.sources else {
        return Vec::new();
    };
    let in_force = |citation: &&law::Citation| {
        let instrument = citation.instrument.instrument();
        let edition = |day| {
            instrument
                .edition_on(day)
                .and_then(|edition| edition.effective_from)
        };
        citation.edition_from.is_none()
            || citation.edition_from == edition(last)
            || citation.edition_from == edition(first)
    };
    let mut chosen: Vec<&law::Citation> = cited.iter().filter(in_force).collect();
    if chosen.is_empty() {
        chosen = cited.iter().collect();
    }
    chosen
        .into_iter()
        .map(|citation| worded(citation, last))
        .collect()
}

#[cfg(feature = "schema")]
impl Rule {
    /// What a finding of the rule cites of a record that may be of any of these days.
    ///
    /// ```
    /// use mulu::rules::Rule;
    /// let day = |text: &str| text.parse().unwrap();
    /// let cited = Rule::find("SUB001").unwrap().citations_over(day("2010-01-01"), day("2010-12-31"));
    /// assert_eq!(cited[0].article, Some(17));
    /// ```
    #[must_use]
    pub fn citations_over(&self, first: NaiveDate, last: NaiveDate) -> Vec<Citation> {
        citations(self, (first, last))
    }
}

fn worded(citation: &law::Citation, on: NaiveDate) -> Citation {
    let instrument = citation.instrument.instrument();
    let named = citation.edition_from.and_then(|from| {
        let mut editions = instrument.editions.iter();
        editions.find(|edition| edition.effective_from == Some(from))
    });
    Citation::of(citation, named.or_else(|| instrument.edition_on(on)))
}

impl Citation {
    fn of(citation: &law::Citation, edition: Option<&law::Edition>) -> Self {
        let instrument = citation.instrument.instrument();
        let number = edition
            .and_then(|edition| edition.numbers.last())
            .or(instrument.numbers.first());
        Self {
            instrument: instrument.title.to_owned(),
            number: number.map(|number| (*number).to_owned()),
            article: citation.article,
            paragraph: citation.paragraph,
            item: citation.item,
            edition_from: citation
                .edition_from
                .or(edition.and_then(|edition| edition.effective_from)),
        }
    }

    /// A citation as a rule declares it: in the edition it names, else in none.
    pub(crate) fn of_edition(citation: &law::Citation) -> Self {
        let editions = citation.instrument.instrument().editions.iter();
        let mut named = editions.filter(|edition| {
            citation.edition_from.is_some() && edition.effective_from == citation.edition_from
        });
        Self::of(citation, named.next())
    }
}
