//! A column of a data frame: its distinct texts and, for every row, the number of its own.

use core::fmt;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::ditto::is_ditto;

/// The number of a cell that holds nothing.
pub(super) const EMPTY: u32 = u32::MAX;

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
    /// How many cells there are and how to take them, where nobody has asked for them yet.
    later: Option<(usize, Take<'a>)>,
}

/// Gives the cells to a column.
#[derive(Clone)]
struct Take<'a>(Arc<dyn Fn(&mut FrameColumn<'a>) + Send + Sync + 'a>);

impl fmt::Debug for Take<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Take")
    }
}

/// The cells of a column that is all there.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cells<'a> {
    texts: Vec<&'a str>,
    pub(super) numbers: Vec<u32>,
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

    /// A column of `len` cells that `take` gives it if a rule asks for any of them, and at most once.
    ///
    /// ```
    /// use mulu::draft::FrameColumn;
    /// let texts = ["及时公开", "每年"];
    /// let take = |column: &mut FrameColumn<'static>| texts.into_iter().for_each(|text| column.push(text));
    /// assert_eq!(FrameColumn::later("公开时限", texts.len(), take).len(), 2);
    /// ```
    #[must_use]
    pub fn later(
        name: impl Into<String>,
        len: usize,
        take: impl Fn(&mut Self) + Send + Sync + 'a,
    ) -> Self {
        Self {
            later: Some((len, Take(Arc::new(take)))),
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

    /// The number of a text, by which [`push_numbered`](Self::push_numbered) gives it to many cells.
    ///
    /// ```
    /// let mut column = mulu::draft::FrameColumn::new("公开时限");
    /// let number = column.number_of("及时公开");
    /// column.push_numbered(number);
    /// assert_eq!(column.len(), 1);
    /// ```
    #[must_use]
    pub fn number_of(&mut self, text: &'a str) -> u32 {
        let Cells { texts, numbers, .. } = &self.cells;
        // Rows of a table mostly repeat the row above.
        if let Some(&last) = numbers.last()
            && texts.get(last as usize).is_some_and(|it| *it == text)
        {
            return last;
        }
        if texts.len() > MANY.max(numbers.len() / 2) {
            self.known = FxHashMap::default();
            return self.keep(text);
        }
        if let Some(&number) = self.known.get(text) {
            return number;
        }
        let number = self.keep(text);
        self.known.insert(text, number);
        number
    }

    /// The next cell, with the text of a number told before; an unknown number is an empty cell.
    ///
    /// ```
    /// let mut column = mulu::draft::FrameColumn::new("公开时限");
    /// column.push_numbered(7);
    /// assert_eq!(column.len(), 1);
    /// ```
    pub fn push_numbered(&mut self, number: u32) {
        let is_known = (number as usize) < self.cells.texts.len();
        self.cells
            .numbers
            .push(if is_known { number } else { EMPTY });
    }

    fn keep(&mut self, text: &'a str) -> u32 {
        if text.trim().is_empty() {
            return EMPTY;
        }
        let number = u32::try_from(self.cells.texts.len()).unwrap_or(EMPTY);
        self.cells.texts.push(text);
        number
    }

    /// Its cells, `rows` of them: what is missing is empty.
    pub(super) fn cells(&self, rows: usize) -> Cells<'a> {
        let mut cells = match &self.later {
            None => self.cells.clone(),
            Some((_, Take(take))) => {
                let mut column = Self::default();
                take(&mut column);
                column.cells
            }
        };
        cells.numbers.resize(rows, EMPTY);
        cells
    }
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
        self.texts.get(number as usize).copied()
    }

    /// For each record the number of its text, below that of [`texts`](Self::texts); equal texts mostly have equal
    /// numbers.
    pub(crate) fn numbers(&self) -> &[u32] {
        &self.numbers
    }

    /// The distinct texts, by number.
    pub(crate) fn texts(&self) -> &[&'a str] {
        &self.texts
    }

    /// Gives each 同上 the text of the record above; an empty cell above ends it.
    pub(super) fn resolve_dittos(&mut self) {
        let is_ditto: Vec<bool> = self.texts.iter().map(|text| is_ditto(text)).collect();
        if !is_ditto.contains(&true) {
            return;
        }
        let mut open: Option<(usize, u32)> = None;
        for (at, number) in self.numbers.iter_mut().enumerate() {
            if *number == EMPTY {
                open = None;
            } else if is_ditto.get(*number as usize) != Some(&true) {
                open = Some((at, *number));
            } else if let Some((source, above)) = open {
                self.dittos.insert(at, (source, *number));
                *number = above;
            }
        }
    }
}
