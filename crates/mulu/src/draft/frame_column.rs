//! A column of a data frame: its distinct texts and, for every row, the number of its own.

use rustc_hash::FxHashMap;

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
    pub(super) texts: Vec<&'a str>,
    pub(super) numbers: Vec<u32>,
    /// The number of every text so far; none is kept of a column whose texts hardly repeat.
    pub(super) known: FxHashMap<&'a str, u32>,
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
        self.numbers.len()
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
        self.numbers.is_empty()
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
        self.numbers.push(number);
    }

    /// The next cell, empty.
    ///
    /// ```
    /// let mut column = mulu::draft::FrameColumn::new("公开时限");
    /// column.push_empty();
    /// assert_eq!(column.len(), 1);
    /// ```
    pub fn push_empty(&mut self) {
        self.numbers.push(EMPTY);
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
        // Rows of a table mostly repeat the row above.
        if let Some(&last) = self.numbers.last()
            && self.texts.get(last as usize).is_some_and(|it| *it == text)
        {
            return last;
        }
        if self.texts.len() > MANY.max(self.numbers.len() / 2) {
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
        let is_known = (number as usize) < self.texts.len();
        self.numbers.push(if is_known { number } else { EMPTY });
    }

    fn keep(&mut self, text: &'a str) -> u32 {
        if text.trim().is_empty() {
            return EMPTY;
        }
        let number = u32::try_from(self.texts.len()).unwrap_or(EMPTY);
        self.texts.push(text);
        number
    }

    pub(crate) fn text(&self, number: u32) -> Option<&str> {
        self.texts.get(number as usize).copied()
    }

    /// For each record the number of its text; equal texts mostly have equal numbers.
    pub(crate) fn numbers(&self) -> &[u32] {
        &self.numbers
    }

    /// The distinct texts, by number.
    pub(crate) fn texts(&self) -> &[&'a str] {
        &self.texts
    }
}
