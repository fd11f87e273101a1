//! A place in a legal text, as a value.

use core::fmt::Write as _;

use chrono::NaiveDate;

use super::{Edition, InstrumentId};

/// A place in a legal text (引用): instrument, edition, article, paragraph, item.
///
/// ```
/// use mulu::law::{Citation, id};
/// const SOURCE: Citation = Citation::of(id::DISCLOSURE_REGULATION).article(20).item(7);
/// assert_eq!(SOURCE.zh(), "《中华人民共和国政府信息公开条例》第二十条第（七）项");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Citation {
    /// The instrument.
    pub instrument: InstrumentId,
    /// The day from which the cited edition has effect; `None` for the newest known.
    pub edition_from: Option<NaiveDate>,
    /// Article (条).
    pub article: Option<u16>,
    /// Paragraph (款), from 1.
    pub paragraph: Option<u16>,
    /// Item (项), from 1.
    pub item: Option<u16>,
}

/// Whether a cited place is there.
///
/// ```
/// use mulu::law::{Citation, Existence, id};
/// let article = |n| Citation::of(id::DISCLOSURE_REGULATION).article(n);
/// assert_eq!(article(20).exists(), Existence::Yes);
/// assert_eq!(article(58).exists(), Existence::No);
/// assert_eq!(Citation::of(id::WATER_LAW).article(39).paragraph(9).exists(), Existence::Unknown);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Existence {
    /// The table says it is there.
    Yes,
    /// The table says it is not there.
    No,
    /// The table does not say.
    Unknown,
}

impl Citation {
    /// The instrument as a whole, in its newest known edition.
    ///
    /// ```
    /// use mulu::law::{Citation, id};
    /// assert_eq!(Citation::of(id::WATER_LAW).zh(), "《中华人民共和国水法》");
    /// ```
    #[must_use]
    pub const fn of(instrument: InstrumentId) -> Self {
        Self {
            instrument,
            edition_from: None,
            article: None,
            paragraph: None,
            item: None,
        }
    }

    /// The same place in the edition with effect from this day; no such day leaves the newest.
    ///
    /// ```
    /// use mulu::law::{Citation, Existence, id};
    /// let old = Citation::of(id::DISCLOSURE_REGULATION).edition(2008, 5, 1);
    /// assert_eq!(old.article(39).exists(), Existence::No);
    /// ```
    #[must_use]
    pub const fn edition(self, year: i32, month: u32, day: u32) -> Self {
        Self {
            edition_from: NaiveDate::from_ymd_opt(year, month, day),
            ..self
        }
    }

    /// Article `n` (第n条).
    ///
    /// ```
    /// use mulu::law::{Citation, id};
    /// assert_eq!(Citation::of(id::BUDGET_LAW).article(14).article, Some(14));
    /// ```
    #[must_use]
    pub const fn article(self, n: u16) -> Self {
        Self {
            article: Some(n),
            ..self
        }
    }

    /// Paragraph `n` (第n款).
    ///
    /// ```
    /// use mulu::law::{Citation, id};
    /// assert_eq!(Citation::of(id::BUDGET_LAW).article(14).paragraph(2).zh(), "《中华人民共和国预算法》第十四条第二款");
    /// ```
    #[must_use]
    pub const fn paragraph(self, n: u16) -> Self {
        Self {
            paragraph: Some(n),
            ..self
        }
    }

    /// Item `n` (第（n）项).
    ///
    /// ```
    /// use mulu::law::{Citation, id};
    /// assert_eq!(Citation::of(id::DISCLOSURE_REGULATION).article(20).item(15).item, Some(15));
    /// ```
    #[must_use]
    pub const fn item(self, n: u16) -> Self {
        Self {
            item: Some(n),
            ..self
        }
    }

    /// Whether the cited edition has such an article, paragraph and item.
    ///
    /// ```
    /// use mulu::law::{Citation, Existence, id};
    /// let article = Citation::of(id::DISCLOSURE_REGULATION).article(20);
    /// assert_eq!(article.item(15).exists(), Existence::Yes);
    /// assert_eq!(article.item(16).exists(), Existence::No);
    /// assert_eq!(article.paragraph(2).exists(), Existence::No);
    /// ```
    #[must_use]
    pub fn exists(&self) -> Existence {
        let editions = self.instrument.instrument().editions;
        let edition = match self.edition_from {
            Some(from) => editions.iter().find(|e| e.effective_from == Some(from)),
            None => editions.last(),
        };
        match edition {
            Some(edition) => self.exists_in(edition),
            None if self.article.is_none() => Existence::Yes,
            None => Existence::Unknown,
        }
    }

    /// Whether `edition` has such an article, paragraph and item, whatever edition is cited.
    ///
    /// ```
    /// use mulu::law::{Citation, Existence, id};
    /// let old = &id::DISCLOSURE_REGULATION.instrument().editions[0];
    /// assert_eq!(Citation::of(id::DISCLOSURE_REGULATION).article(56).exists_in(old), Existence::No);
    /// ```
    #[must_use]
    pub fn exists_in(&self, edition: &Edition) -> Existence {
        let Some(article) = self.article else {
            return Existence::Yes;
        };
        let in_range = match edition.articles {
            Some(articles) => Existence::from((1..=articles).contains(&article)),
            None => Existence::Unknown,
        };
        let paragraph = self
            .paragraph
            .map_or(Existence::Yes, |n| edition.paragraphs.has(article, n));
        let item = self
            .item
            .map_or(Existence::Yes, |n| edition.items.has(article, n));
        in_range.and(paragraph).and(item)
    }

    /// The citation in Chinese.
    ///
    /// ```
    /// use mulu::law::{Citation, id};
    /// assert_eq!(Citation::of(id::WATER_LAW).article(39).zh(), "《中华人民共和国水法》第三十九条");
    /// ```
    #[must_use]
    pub fn zh(&self) -> String {
        let mut words = format!("《{}》", self.instrument.instrument().title);
        for (n, unit) in [(self.article, "条"), (self.paragraph, "款")] {
            if let Some(n) = n {
                words.extend(["第", &numeral(n), unit]);
            }
        }
        if let Some(n) = self.item {
            words.extend(["第（", &numeral(n), "）项"]);
        }
        words
    }

    /// The citation in English.
    ///
    /// ```
    /// use mulu::law::{Citation, id};
    /// let cited = Citation::of(id::WATER_LAW).article(39).paragraph(1);
    /// assert_eq!(cited.en(), "Water Law, art. 39 para. 1");
    /// ```
    #[must_use]
    pub fn en(&self) -> String {
        let instrument = self.instrument.instrument();
        let mut words = instrument.title_en.unwrap_or(instrument.title).to_owned();
        let parts = [
            (self.article, ", art."),
            (self.paragraph, " para."),
            (self.item, " item"),
        ];
        for (n, unit) in parts {
            if let Some(n) = n {
                // Writing to a String cannot fail.
                let _ = write!(words, "{unit} {n}");
            }
        }
        words
    }
}

impl Existence {
    /// No outweighs unknown, unknown outweighs yes.
    const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::Yes, Self::Yes) => Self::Yes,
        }
    }
}

impl From<bool> for Existence {
    fn from(there: bool) -> Self {
        if there { Self::Yes } else { Self::No }
    }
}

/// `n` in the Chinese numerals of law texts: 二十, 一百零三, 一千二百六十.
pub(crate) fn numeral(n: u16) -> String {
    let mut words = String::new();
    let mut gap = false;
    for (size, unit) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
        let digit = usize::from(n / size % 10);
        if digit == 0 {
            gap = !words.is_empty();
            continue;
        }
        if gap {
            words.push('零');
        }
        gap = false;
        if !(digit == 1 && size == 10 && words.is_empty()) {
            words.extend("零一二三四五六七八九".chars().nth(digit));
        }
        words.push_str(unit);
    }
    words
}
