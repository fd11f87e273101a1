//! Walks a cell once and puts titles, numbers and articles together.

use super::BasisReading;
use super::article;
use super::marks::{self, Marks, book_close, book_open, bracket_close, bracket_open};
use super::number::{self, Found};
use super::plain;
use crate::law::{Instrument, Law};
use crate::model::Span;
use crate::model::basis::{ArticleRef, BasisCitation};

/// Signs that may stand between a title and its number.
const WIDEST_GAP: usize = 10;

/// A citation in the making.
#[derive(Default)]
struct Draft {
    title: Option<String>,
    instrument: Option<&'static Instrument>,
    numbers: Vec<String>,
    articles: Vec<ArticleRef>,
    start: usize,
    end: usize,
}

pub(super) struct Reader<'a> {
    text: &'a [char],
    law: &'a Law,
    marks: Marks,
    drafts: Vec<Draft>,
    unreadable: Vec<Span>,
    /// Everything before is part of a citation or was looked at.
    cursor: usize,
    /// A bracket that opened after the last citation's title and is still open.
    bracket: Option<usize>,
    /// How many citations stood before this segment.
    before_segment: usize,
    /// What this segment holds besides citations.
    loose: Vec<(usize, usize)>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a [char], law: &'a Law) -> Self {
        Self {
            text,
            law,
            marks: marks::pair(text),
            drafts: Vec::new(),
            unreadable: Vec::new(),
            cursor: 0,
            bracket: None,
            before_segment: 0,
            loose: Vec::new(),
        }
    }

    pub(super) fn read(mut self) -> BasisReading {
        let mut at = 0;
        while let Some(&c) = self.text.get(at) {
            at = if book_open(c).is_some() {
                self.title(at)
            } else if let Some(end) = self.number(at) {
                end
            } else if let Some(end) = self.articles(at, c) {
                end
            } else {
                self.sign(at, c);
                at + 1
            };
        }
        self.end_segment(self.text.len());
        let text = self.text;
        let citations = self.drafts.into_iter().map(|draft| {
            let mut numbers = draft.numbers.into_iter();
            BasisCitation {
                title: draft.title,
                instrument: draft.instrument.map(|i| i.slug.to_owned()),
                number: numbers.next(),
                further_numbers: numbers.collect(),
                articles: draft.articles,
                text: text
                    .get(draft.start..draft.end)
                    .unwrap_or_default()
                    .iter()
                    .collect(),
                span: span(draft.start, draft.end),
            }
        });
        let mut citations: Vec<_> = citations.collect();
        citations.sort_by_key(|c| c.span);
        BasisReading {
            citations,
            unreadable: self.unreadable,
            unbalanced: self.marks.unbalanced,
        }
    }

    /// A title in book-title marks.
    fn title(&mut self, open: usize) -> usize {
        let (inner_end, end) = if let Some(close) = self.marks.close_of(open) {
            (close, close + 1)
        } else {
            let rest = self.text.iter().skip(open + 1);
            let end = open + 1 + rest.take_while(|&&c| !ends_an_open_title(c)).count();
            (end, end)
        };
        let words = plain::squeeze(self.text.get(open + 1..inner_end).unwrap_or_default());
        if words.is_empty() {
            return end;
        }
        let issuer = plain::squeeze(plain::before(self.text, open, self.cursor));
        let instrument = self.find(&words, &issuer);
        let number_waits = self.drafts.last().is_some_and(|d| {
            d.title.is_none()
                && d.articles.is_empty()
                && d.end == self.cursor
                && plain::joins(self.text, d.end, open)
        });
        self.flush(open);
        match self.drafts.last_mut().filter(|_| number_waits) {
            Some(draft) => {
                draft.instrument = instrument.or(draft.instrument);
                draft.title = Some(words);
                draft.end = end;
            }
            None => self.drafts.push(Draft {
                title: Some(words),
                instrument,
                start: open,
                end,
                ..Draft::default()
            }),
        }
        self.cursor = end;
        self.bracket = None;
        end
    }

    fn find(&self, title: &str, issuer: &str) -> Option<&'static Instrument> {
        let law = self.law;
        let found = law
            .by_title(title)
            .or_else(|| {
                law.by_title(&format!("{issuer}{title}"))
                    .filter(|_| !issuer.is_empty())
            })
            .or_else(|| law.by_title(&format!("{title}（试行）")));
        found.map(|m| m.instrument)
    }

    /// A decree or document number.
    fn number(&mut self, at: usize) -> Option<usize> {
        let Found { start, end, bare } = number::read(self.text, at, self.cursor)?;
        let mut written = plain::squeeze(self.text.get(start..end)?);
        if bare {
            let last = self
                .drafts
                .last()
                .filter(|d| self.bracket.is_some() || near(d, start));
            let (issuer, _) = last?.numbers.first()?.split_once('令')?;
            written = format!("{issuer}令{written}");
        }
        self.flush(start);
        let belongs = self.drafts.last().is_some_and(|d| {
            let inside = self
                .bracket
                .is_some_and(|b| b >= d.end || !d.numbers.is_empty());
            let follows = d.numbers.is_empty() && near(d, start);
            bare || inside || (follows && !plain::separates(self.text, d.end, start))
        });
        let by_number = self.law.by_number(&written).map(|m| m.instrument);
        match self.drafts.last_mut().filter(|_| belongs) {
            Some(draft) => {
                draft.numbers.push(written);
                draft.instrument = draft.instrument.or(by_number);
                draft.end = end;
            }
            None => self.drafts.push(Draft {
                instrument: by_number,
                numbers: vec![written],
                start,
                end,
                ..Draft::default()
            }),
        }
        self.cursor = end;
        Some(end)
    }

    /// 第二十条 and what belongs to it.
    fn articles(&mut self, at: usize, c: char) -> Option<usize> {
        if c != '第' {
            return None;
        }
        let (articles, end) = article::read(self.text, at)?;
        self.flush(at);
        if self.drafts.is_empty() {
            self.drafts.push(Draft {
                start: at,
                ..Draft::default()
            });
        }
        let draft = self.drafts.last_mut()?;
        draft.articles.extend(articles);
        draft.end = end;
        self.cursor = end;
        Some(end)
    }

    /// Any other sign: brackets and separators.
    fn sign(&mut self, at: usize, c: char) {
        if bracket_open(c).is_some() {
            self.bracket = self.marks.close_of(at).map(|_| at);
        } else if bracket_close(c).is_some() {
            self.close_bracket(at);
        } else if matches!(c, ';' | '；' | '。') || (c == '\n' && self.bracket.is_none()) {
            self.end_segment(at);
            self.cursor = at + 1;
            self.bracket = None;
        }
    }

    /// The bracket around a number or （试行） belongs to the citation before it.
    fn close_bracket(&mut self, at: usize) {
        let Some(open) = self.bracket.take() else {
            return;
        };
        let law = self.law;
        let note = plain::squeeze(self.text.get(open + 1..at).unwrap_or_default());
        let Some(draft) = self.drafts.last_mut() else {
            return;
        };
        let holds_number = open < draft.end;
        let adjoins = open >= draft.end && plain::is_blank(self.text, draft.end, open);
        let says_edition =
            matches!(&*note, "试行" | "暂行") || note.ends_with("修订") || note.ends_with("修正");
        if holds_number || (adjoins && says_edition) {
            if let (None, Some(title)) = (draft.instrument, &draft.title) {
                draft.instrument = law
                    .by_title(&format!("{title}（{note}）"))
                    .map(|m| m.instrument);
            }
            draft.end = at + 1;
            self.cursor = at + 1;
        }
    }

    /// Looks at what stands between the cursor and `to`, without book-title marks.
    fn flush(&mut self, to: usize) {
        let from = core::mem::replace(&mut self.cursor, to);
        let piece = plain::trim(self.text, from, to);
        if piece.0 >= piece.1 {
            return;
        }
        if let Some(draft) = self.rules_of_the_same(piece) {
            self.drafts.push(draft);
            return;
        }
        let first_here = self.drafts.len() == self.before_segment;
        let names_a_subject = plain::has_subject(self.text, piece);
        if let Some(draft) = self.plain_title(piece, first_here && names_a_subject) {
            self.drafts.push(draft);
            return;
        }
        for part in plain::split(self.text, piece) {
            match self.plain_title(part, first_here) {
                Some(draft) => self.drafts.push(draft),
                None => self.loose.push(part),
            }
        }
    }

    /// 《…法》及其实施条例: a second text named after the first.
    fn rules_of_the_same(&self, piece: (usize, usize)) -> Option<Draft> {
        let words = plain::squeeze(self.text.get(piece.0..piece.1)?);
        let kind = words
            .strip_prefix("及其")
            .or_else(|| words.strip_prefix("及"))?;
        let kind = ["实施条例", "实施细则", "实施办法"]
            .into_iter()
            .find(|k| kind.starts_with(k))?;
        let title = format!("{}{kind}", self.drafts.last()?.title.as_ref()?);
        let instrument = self.find(&title, "");
        Some(Draft {
            title: Some(title),
            instrument,
            start: piece.0,
            end: piece.1,
            ..Draft::default()
        })
    }

    /// A title written without book-title marks; one that the table does not know only where `guess`.
    fn plain_title(&self, piece: (usize, usize), guess: bool) -> Option<Draft> {
        let words = plain::squeeze(self.text.get(piece.0..piece.1)?);
        let instrument = self.law.by_title(&words).map(|m| m.instrument);
        let is_title = instrument.is_some() || (guess && plain::looks_like_a_title(&words));
        is_title.then(|| Draft {
            title: Some(words),
            instrument,
            start: piece.0,
            end: piece.1,
            ..Draft::default()
        })
    }

    fn end_segment(&mut self, at: usize) {
        self.flush(at);
        let loose = core::mem::take(&mut self.loose);
        if self.drafts.len() == self.before_segment
            && let (Some(first), Some(last)) = (loose.first(), loose.last())
            && plain::says_something(self.text, first.0, last.1)
        {
            self.unreadable.push(span(first.0, last.1));
        }
        self.before_segment = self.drafts.len();
    }
}

/// Whether `at` stands right behind the citation.
fn near(draft: &Draft, at: usize) -> bool {
    at.saturating_sub(draft.end) <= WIDEST_GAP
}

fn ends_an_open_title(c: char) -> bool {
    matches!(c, ';' | '；' | '。' | '\n' | '"' | '”')
        || book_open(c).is_some()
        || book_close(c).is_some()
        || bracket_open(c).is_some()
}

fn span(start: usize, end: usize) -> Span {
    let point = |at| u32::try_from(at).unwrap_or(u32::MAX);
    Span::new(point(start), point(end))
}
