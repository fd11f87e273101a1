//! Looks through a part before `calamine` parses it.
//!
//! `calamine` reserves what `uniqueCount` claims, computes addresses without checking for overflow, and keeps whole
//! events and strings in memory. So every tag is looked at once, by its bytes: it must nest, its address must be one,
//! no cell may be longer than the limit. What `calamine` trusts and we do not need is made unrecognisable in place.

mod element;

use std::ops::Range;

use memchr::{memchr, memmem};
use mulu::draft::CellRange;

use super::attributes::Malformed;
use super::plain_cell::{self, PlainCell};
use super::plain_text;
use crate::{Bound, Fault, Limits, TableError};

/// Elements within elements; a workbook has fewer than ten.
const DEPTH: usize = 64;

/// Takes the cells of the usual form while a sheet is looked through.
pub(super) trait Sink {
    /// Takes a cell; false if it must be left to `calamine`, and with it the sheet.
    fn take(&mut self, cell: &PlainCell<'_>) -> Result<bool, TableError>;
}

/// What is known of a sheet once it is looked through.
pub(super) struct Sheet {
    /// The merged ranges it lists.
    pub(super) merges: Vec<CellRange>,
    /// Whether the sink took all its cells.
    pub(super) all_taken: bool,
}

/// Where a string stands in the table of strings.
pub(super) enum StringItem {
    /// Its text, of the usual form.
    Text(Range<usize>),
    /// Its element, to be left to `calamine`.
    Element(Range<usize>),
}

/// Looks through the table of strings and lists them.
pub(super) fn strings(
    xml: &mut [u8],
    place: &str,
    limits: &Limits,
) -> Result<Vec<StringItem>, TableError> {
    let vet = run(xml, place, limits, None)?;
    if vet.data == Data::Before {
        return Err(TableError::damaged(Fault::Markup, place));
    }
    Ok(vet.strings)
}

/// Looks through a sheet.
pub(super) fn sheet(
    xml: &mut [u8],
    place: &str,
    limits: &Limits,
    sink: &mut dyn Sink,
) -> Result<Sheet, TableError> {
    let vet = run(xml, place, limits, Some(sink))?;
    Ok(Sheet {
        all_taken: vet.sink.is_some() && vet.data == Data::Past,
        merges: vet.merges,
    })
}

fn run<'a>(
    xml: &'a mut [u8],
    place: &str,
    limits: &'a Limits,
    sink: Option<&'a mut dyn Sink>,
) -> Result<Vet<'a>, TableError> {
    if simdutf8::basic::from_utf8(xml).is_err() {
        return Err(TableError::damaged(Fault::Markup, place));
    }
    let mut vet = Vet {
        xml,
        kind: if sink.is_some() {
            Kind::Sheet
        } else {
            Kind::Strings
        },
        limits,
        sink,
        data: Data::Before,
        open: Vec::with_capacity(DEPTH),
        item: None,
        strings: Vec::new(),
        elements: 0,
        merges: Vec::new(),
    };
    match vet.run() {
        Ok(()) => Ok(vet),
        Err(Refusal::Fault(fault)) => Err(TableError::damaged(fault, place)),
        Err(Refusal::Bound(bound, limit)) => Err(TableError::too_large(bound, limit, place)),
        Err(Refusal::Sink(error)) => Err(error),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Strings,
    Sheet,
}

/// Where we are with regard to the element that holds the cells or the strings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Data {
    Before,
    /// Within it; so many elements are open around it.
    Within(usize),
    Past,
}

enum Refusal {
    Fault(Fault),
    Bound(Bound, usize),
    Sink(TableError),
}

impl From<Malformed> for Refusal {
    fn from(_: Malformed) -> Self {
        MARKUP
    }
}

const MARKUP: Refusal = Refusal::Fault(Fault::Markup);

struct Vet<'a> {
    xml: &'a mut [u8],
    kind: Kind,
    limits: &'a Limits,
    /// Nothing once a cell had to be left to `calamine`.
    sink: Option<&'a mut dyn Sink>,
    data: Data,
    /// Where the names of the open elements begin and end.
    open: Vec<(usize, usize)>,
    /// Where the current cell or string begins, and how many elements were open before it.
    item: Option<(usize, usize)>,
    strings: Vec<StringItem>,
    elements: usize,
    merges: Vec<CellRange>,
}

impl Vet<'_> {
    fn run(&mut self) -> Result<(), Refusal> {
        let mut at = 0;
        while let Some(skip) = memchr(b'<', &self.xml[at..]) {
            if skip > self.limits.cell_bytes {
                return Err(self.too_long());
            }
            let start = at + skip;
            at = match self.xml.get(start + 1) {
                Some(b'/') => self.end_tag(start)?,
                Some(b'!') => self.bang(start)?,
                Some(b'?') => self.instruction(start)?,
                Some(b'c') if self.kind == Kind::Sheet => match self.plain_cell(start)? {
                    Some(end) => end,
                    None => self.start_tag(start)?,
                },
                Some(b's') if self.kind == Kind::Strings => match self.plain_string(start)? {
                    Some(end) => end,
                    None => self.start_tag(start)?,
                },
                Some(_) => self.start_tag(start)?,
                None => return Err(MARKUP),
            };
        }
        if self.open.is_empty() {
            Ok(())
        } else {
            Err(MARKUP)
        }
    }

    fn too_long(&self) -> Refusal {
        Refusal::Bound(Bound::CellBytes, self.limits.cell_bytes)
    }

    /// Where a cell of the usual form ends, if one begins here.
    fn plain_cell(&mut self, start: usize) -> Result<Option<usize>, Refusal> {
        // Within another cell it counts towards the length of that one.
        if self.item.is_some() {
            return Ok(None);
        }
        let Some(cell) = plain_cell::recognise(&self.xml[start..]) else {
            return Ok(None);
        };
        let (length, elements) = (cell.length, cell.elements);
        if length > self.limits.cell_bytes {
            return Err(self.too_long());
        }
        if let (Some(sink), Data::Within(_)) = (&mut self.sink, self.data)
            && !sink.take(&cell).map_err(Refusal::Sink)?
        {
            self.sink = None;
        }
        self.count_elements(elements)?;
        Ok(Some(start + length))
    }

    /// Where a string of the usual form ends, if one begins here.
    fn plain_string(&mut self, start: usize) -> Result<Option<usize>, Refusal> {
        if self.item.is_some() || !matches!(self.data, Data::Within(_)) {
            return Ok(None);
        }
        let Some(string) = plain_text::string(&self.xml[start..]) else {
            return Ok(None);
        };
        if string.length > self.limits.cell_bytes {
            return Err(self.too_long());
        }
        let Range { start: from, end } = string.text;
        self.list(StringItem::Text(start + from..start + end))?;
        self.count_elements(string.elements)?;
        Ok(Some(start + string.length))
    }

    fn list(&mut self, string: StringItem) -> Result<(), Refusal> {
        let limit = self.limits.shared_strings;
        if self.strings.len() == limit {
            return Err(Refusal::Bound(Bound::SharedStrings, limit));
        }
        self.strings.push(string);
        Ok(())
    }

    fn count_elements(&mut self, more: usize) -> Result<(), Refusal> {
        self.elements += more;
        if self.elements > self.limits.elements {
            return Err(Refusal::Bound(Bound::Elements, self.limits.elements));
        }
        Ok(())
    }

    fn end_tag(&mut self, start: usize) -> Result<usize, Refusal> {
        let end = start + memchr(b'>', &self.xml[start..]).ok_or(MARKUP)?;
        let (from, to) = self.open.pop().ok_or(MARKUP)?;
        if self.xml[start + 2..end].trim_ascii_end() != &self.xml[from..to] {
            return Err(MARKUP);
        }
        if self.data == Data::Within(self.open.len()) {
            self.data = Data::Past;
        }
        self.end_item(end + 1)?;
        Ok(end + 1)
    }

    /// A comment is blanked out, so that no two readers can differ about where it ends.
    fn bang(&mut self, start: usize) -> Result<usize, Refusal> {
        let rest = &self.xml[start..];
        let (close, is_comment): (&[u8], bool) = if rest.starts_with(b"<!--") {
            (b"-->", true)
        } else if rest.starts_with(b"<![CDATA[") {
            (b"]]>", false)
        } else {
            return Err(Refusal::Fault(Fault::Declaration));
        };
        let found = memmem::find(&rest[4..], close).ok_or(MARKUP)?;
        let end = start + 4 + found + close.len();
        if end - start > self.limits.cell_bytes {
            return Err(self.too_long());
        }
        if is_comment {
            self.xml[start..end].fill(b' ');
        }
        Ok(end)
    }

    /// The declaration and processing instructions are blanked out too: the text is UTF-8, whatever they say.
    fn instruction(&mut self, start: usize) -> Result<usize, Refusal> {
        let found = memmem::find(&self.xml[start + 2..], b"?>").ok_or(MARKUP)?;
        let end = start + 2 + found + 2;
        self.xml[start..end].fill(b' ');
        Ok(end)
    }

    fn start_tag(&mut self, start: usize) -> Result<usize, Refusal> {
        let end = self.end_of_tag(start)?;
        if end - start > self.limits.cell_bytes {
            return Err(self.too_long());
        }
        self.count_elements(1)?;
        let is_empty = self.xml[end - 1] == b'/';
        let inner = start + 1..end - usize::from(is_empty);
        let name_length = self.xml[inner.clone()]
            .iter()
            .position(u8::is_ascii_whitespace)
            .unwrap_or(inner.len());
        let name = (inner.start, inner.start + name_length);
        self.element(name, inner.end, start, is_empty)?;
        if is_empty {
            self.end_item(end + 1)?;
        } else if self.open.len() == DEPTH {
            return Err(MARKUP);
        } else {
            self.open.push(name);
        }
        Ok(end + 1)
    }

    /// Where the tag ends: the first `>` outside quotes.
    fn end_of_tag(&self, start: usize) -> Result<usize, Refusal> {
        let mut at = start + 1;
        loop {
            at += memchr::memchr3(b'>', b'"', b'\'', &self.xml[at..]).ok_or(MARKUP)?;
            let quote = self.xml[at];
            if quote == b'>' {
                return Ok(at);
            }
            at += 2 + memchr(quote, &self.xml[at + 1..]).ok_or(MARKUP)?;
        }
    }
}
