//! A column of a data frame: its distinct texts and, for every row, the number of its own.

use core::fmt;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::ditto::is_ditto;

/// The number of a cell that holds nothing; those of texts begin after it.
pub(crate) const EMPTY: u32 = 0;

/// From how many distinct texts on a column may turn out to repeat none.
const MANY: usize = 4_096;

/// One column of a data frame in the making: a name, then the cells from top to bottom.
///
/// Texts are borrowed from the frame; each that repeats is kept once.
///
/// ```
/// use mulu::draft::FrameColumn;
/// let mut column = FrameColumn::new("公开时限");
/// column.push("及时公开");
/// column.push_empty();
/// assert_eq!(column.len(), 2);
/// ```
#[derive(Debug, Clone, Default)]
pub struct FrameColumn<'a> {
    pub(super) name: String,
    cells: Cells<'a>,
    /// The number of every text so far; none is kept of a column whose texts hardly repeat.
    known: FxHashMap<&'a str, u32>,
    /// The numbers of texts met lately, by [`place_of`] them.
    lately: Vec<u32>,
    /// Whether it is only asked which cells are empty: every text has one number then.
    is_probe: bool,
    /// How many cells there are and where they are, where nobody has asked for all of them yet.
    later: Option<(usize, Arc<dyn FrameTexts<'a> + 'a>)>,
}

/// The texts of a column, wherever they are kept.
///
/// ```
/// use mulu::draft::{FrameColumn, FrameTexts, Peeked};
/// #[derive(Debug)]
/// struct Listed(Vec<&'static str>);
/// impl FrameTexts<'static> for Listed {
///     fn take(&self, column: &mut FrameColumn<'static>) {
///         self.0.iter().for_each(|text| column.push(text));
///     }
///     fn peek(&self, row: usize) -> Peeked<'static> {
///         self.0.get(row).map_or(Peeked::Empty, |text| Peeked::Text(text))
///     }
/// }
/// let column = FrameColumn::later("公开时限", 1, Listed(vec!["及时公开"]));
/// assert_eq!(column.len(), 1);
/// ```
pub trait FrameTexts<'a>: fmt::Debug + Send + Sync {
    /// Gives all cells to a column, from top to bottom.
    fn take(&self, column: &mut FrameColumn<'a>);

    /// One cell alone.
    fn peek(&self, row: usize) -> Peeked<'a>;
}

/// One cell, looked up alone.
///
/// ```
/// use mulu::draft::Peeked;
/// assert_ne!(Peeked::Text("每年"), Peeked::Empty);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Peeked<'a> {
    /// Its text.
    Text(&'a str),
    /// It holds nothing.
    Empty,
    /// Cells of this column are known only when all are taken.
    Together,
}

fn is_blank(text: &str) -> bool {
    // Most texts begin with a letter.
    text.chars().next().is_none_or(char::is_whitespace) && text.trim().is_empty()
}

/// How many texts met lately are at hand.
const LATELY: usize = 256;

/// Where a text is looked for among those met lately.
fn place_of(text: &str) -> usize {
    const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;
    let bytes = text.as_bytes();
    let end = |bytes: &[u8]| {
        bytes
            .last_chunk()
            .map_or(0, |last| u64::from_le_bytes(*last))
    };
    let middle = bytes.get(..bytes.len() / 2).map_or(0, end);
    let mixed = (end(bytes) ^ middle.rotate_left(32) ^ bytes.len() as u64).wrapping_mul(SPREAD);
    (mixed >> 56) as usize % LATELY
}

/// The cells of a column that is all there.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cells<'a> {
    texts: Vec<&'a str>,
    numbers: Vec<u32>,
    /// For each 同上, by its record, the record it repeats and the number of its own text.
    dittos: FxHashMap<usize, (usize, u32)>,
}

impl<'a> FrameColumn<'a> {
    /// A column without cells.
    ///
    /// ```
    /// assert!(mulu::draft::FrameColumn::new("公开时限").is_empty());
    /// ```
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// A column of `len` cells that are looked up one by one, or taken once where a rule compares them all.
    ///
    /// ```
    /// # use mulu::draft::{FrameColumn, FrameTexts, Peeked};
    /// # #[derive(Debug)]
    /// # struct Empty;
    /// # impl FrameTexts<'_> for Empty {
    /// #     fn take(&self, column: &mut FrameColumn<'_>) { column.push_empty(); }
    /// #     fn peek(&self, _: usize) -> Peeked<'static> { Peeked::Together }
    /// # }
    /// assert_eq!(FrameColumn::later("公开时限", 1, Empty).len(), 1);
    /// ```
    #[must_use]
    pub fn later(name: impl Into<String>, len: usize, texts: impl FrameTexts<'a> + 'a) -> Self {
        Self {
            later: Some((len, Arc::new(texts))),
            ..Self::new(name)
        }
    }

    /// Its name.
    ///
    /// ```
    /// assert_eq!(mulu::draft::FrameColumn::new("公开时限").name(), "公开时限");
    /// ```
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many cells it has so far, empty ones included.
    ///
    /// ```
    /// assert_eq!(mulu::draft::FrameColumn::new("公开时限").len(), 0);
    /// ```
    #[must_use]
    pub fn len(&self) -> usize {
        let later = self.later.as_ref().map_or(0, |(len, _)| *len);
        later + self.cells.numbers.len()
    }

    /// Whether it has no cell yet.
    ///
    /// ```
    /// let mut column = mulu::draft::FrameColumn::new("公开时限");
    /// column.push_empty();
    /// assert!(!column.is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The next cell; a blank text is an empty cell.
    ///
    /// ```
    /// let mut column = mulu::draft::FrameColumn::new("公开时限");
    /// column.push("及时公开");
    /// assert_eq!(column.len(), 1);
    /// ```
    pub fn push(&mut self, text: &'a str) {
        let number = self.number_of(text);
        self.cells.numbers.push(number);
    }

    /// The next cell, empty.
    ///
    /// ```
    /// let mut column = mulu::draft::FrameColumn::new("公开时限");
    /// column.push_empty();
    /// assert_eq!(column.len(), 1);
    /// ```
    pub fn push_empty(&mut self) {
        self.cells.numbers.push(EMPTY);
    }

    /// The number of a text, by which [`extend_numbered`](Self::extend_numbered) gives it to many cells.
    ///
    /// ```
    /// let mut column = mulu::draft::FrameColumn::new("公开时限");
    /// let number = column.number_of("及时公开");
    /// column.extend_numbered([Some(number)].into_iter());
    /// assert_eq!(column.len(), 1);
    /// ```
    #[must_use]
    pub fn number_of(&mut self, text: &'a str) -> u32 {
        if self.is_probe {
            return u32::from(!is_blank(text));
        }
        let Cells { texts, numbers, .. } = &self.cells;
        // Rows of a table mostly repeat the row above.
        if let Some(&last) = numbers.last()
            && text_of(texts, last) == Some(text)
        {
            return last;
        }
        if texts.len() > MANY.max(numbers.len() / 2) {
            self.known = FxHashMap::default();
            return self.keep(text);
        }
        // Of a text met lately a few bytes tell which it may be.
        let place = place_of(text);
        if let Some(&lately) = self.lately.get(place)
            && text_of(texts, lately) == Some(text)
        {
            return lately;
        }
        let known = self.known.get(text).copied();
        let number = known.unwrap_or_else(|| {
            let number = self.keep(text);
            self.known.insert(text, number);
            number
        });
        self.lately.resize(LATELY, EMPTY);
        if let Some(lately) = self.lately.get_mut(place) {
            *lately = number;
        }
        number
    }

    /// The next cells, each with the text of a number told before; an unknown number is an empty cell.
    ///
    /// ```
    /// let mut column = mulu::draft::FrameColumn::new("公开时限");
    /// let number = column.number_of("及时公开");
    /// column.extend_numbered([Some(number), None, Some(number)].into_iter());
    /// assert_eq!(column.len(), 3);
    /// ```
    pub fn extend_numbered(&mut self, numbers: impl Iterator<Item = Option<u32>>) {
        let (is_probe, known) = (self.is_probe, self.cells.texts.len());
        let is_known = |number: &u32| is_probe || (*number as usize) <= known;
        let numbers = numbers.map(|number| number.filter(is_known).unwrap_or(EMPTY));
        self.cells.numbers.extend(numbers);
    }

    fn keep(&mut self, text: &'a str) -> u32 {
        if is_blank(text) {
            return EMPTY;
        }
        self.cells.texts.push(text);
        u32::try_from(self.cells.texts.len()).unwrap_or(EMPTY)
    }

    /// Its cells in some of its rows, of which there are `len`: what is missing is empty.
    pub(super) fn cells(&self, rows: &[u32], len: usize) -> Cells<'a> {
        let mut cells = self.taken(len, false);
        cells.numbers.resize(len, EMPTY);
        if rows.len() < len {
            let of_row = |row: &u32| cells.numbers.get(*row as usize).copied();
            cells.numbers = rows
                .iter()
                .map(|row| of_row(row).unwrap_or(EMPTY))
                .collect();
        }
        cells.resolve_dittos();
        cells
    }

    /// For each of its rows, whether anything is in it.
    pub(super) fn given(&self) -> impl Iterator<Item = bool> + use<'a> {
        let numbers = self.taken(self.len(), true).numbers;
        numbers.into_iter().map(|number| number != EMPTY)
    }

    /// One cell, looked up without taking the others, where that can be done and it repeats none above.
    pub(super) fn peek(&self, row: u32) -> Peeked<'a> {
        let Some((_, texts)) = &self.later else {
            return Peeked::Together;
        };
        match texts.peek(row as usize) {
            Peeked::Text(text) if is_blank(text) => Peeked::Empty,
            Peeked::Text(text) if is_ditto(text) => Peeked::Together,
            peeked => peeked,
        }
    }

    fn taken(&self, len: usize, is_probe: bool) -> Cells<'a> {
        let Some((_, texts)) = &self.later else {
            return self.cells.clone();
        };
        let mut column = Self {
            is_probe,
            ..Self::default()
        };
        column.cells.numbers.reserve_exact(len);
        texts.take(&mut column);
        column.cells
    }
}

/// The text of a number.
fn text_of<'a>(texts: &[&'a str], number: u32) -> Option<&'a str> {
    texts.get((number as usize).checked_sub(1)?).copied()
}

impl<'a> Cells<'a> {
    /// The text that counts for a record.
    pub(super) fn text_of(&self, at: usize) -> Option<&'a str> {
        self.text(*self.numbers.get(at)?)
    }

    /// The text that is written there, 同上 included.
    pub(super) fn written(&self, at: usize) -> Option<&'a str> {
        match self.dittos.get(&at) {
            Some(&(_, own)) => self.text(own),
            None => self.text_of(at),
        }
    }

    /// The record whose text a 同上 repeats.
    pub(super) fn repeats(&self, at: usize) -> Option<usize> {
        self.dittos.get(&at).map(|(source, _)| *source)
    }

    /// Whether any cell repeats the one above.
    pub(crate) fn has_dittos(&self) -> bool {
        !self.dittos.is_empty()
    }

    fn text(&self, number: u32) -> Option<&'a str> {
        text_of(&self.texts, number)
    }

    /// For each record the number of its text; equal texts mostly have equal numbers.
    pub(crate) fn numbers(&self) -> &[u32] {
        &self.numbers
    }

    /// The distinct texts, the first of them that of number 1.
    pub(crate) fn texts(&self) -> &[&'a str] {
        &self.texts
    }

    /// Gives each 同上 the text of the record above; an empty cell above ends it.
    fn resolve_dittos(&mut self) {
        let is_ditto: Vec<bool> = self.texts.iter().map(|text| is_ditto(text)).collect();
        if !is_ditto.contains(&true) {
            return;
        }
        let mut open: Option<(usize, u32)> = None;
        for (at, number) in self.numbers.iter_mut().enumerate() {
            if *number == EMPTY {
                open = None;
            } else if is_ditto.get(*number as usize - 1) != Some(&true) {
                open = Some((at, *number));
            } else if let Some((source, above)) = open {
                self.dittos.insert(at, (source, *number));
                *number = above;
            }
        }
    }
}
