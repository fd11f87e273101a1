//! Looks through a part before `calamine` parses it.
//!
//! `calamine` reserves what `uniqueCount` claims, computes addresses without checking for overflow, and keeps whole
//! events and strings in memory. So every tag is looked at once, by its bytes: it must nest, its address must be one,
//! no cell may be longer than the limit. What `calamine` trusts and we do not need is made unrecognisable in place.

use memchr::{memchr, memmem};
use mulu::draft::{Address, CellRange};

use super::attributes::{Attributes, Malformed, address};
use super::plain_cell::{self, PlainCell};
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

/// Looks through the table of strings and returns how many there are.
pub(super) fn strings(xml: &mut [u8], place: &str, limits: &Limits) -> Result<usize, TableError> {
    Ok(run(xml, place, limits, None)?.items)
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
    if std::str::from_utf8(xml).is_err() {
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
        items: 0,
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

/// Where we are with regard to the element that holds the cells.
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
    items: usize,
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
        if let Some((begin, depth)) = self.item
            && depth == self.open.len()
        {
            if end - begin > self.limits.cell_bytes {
                return Err(self.too_long());
            }
            self.item = None;
        }
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
        if !is_empty {
            if self.open.len() == DEPTH {
                return Err(MARKUP);
            }
            self.open.push(name);
        } else if self.item == Some((start, self.open.len())) {
            self.item = None;
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

    fn element(
        &mut self,
        name: (usize, usize),
        end: usize,
        start: usize,
        is_empty: bool,
    ) -> Result<(), Refusal> {
        let full = &self.xml[name.0..name.1];
        let local = memchr(b':', full).map_or(full, |colon| &full[colon + 1..]);
        match (self.kind, local) {
            (Kind::Sheet, b"c") => {
                self.sink = None;
                self.begin_item(start);
                self.address_of(name.1, end)
            }
            (Kind::Sheet, b"sheetData") => {
                match self.data {
                    Data::Before if is_empty => self.data = Data::Past,
                    Data::Before => self.data = Data::Within(self.open.len()),
                    _ => self.sink = None,
                }
                Ok(())
            }
            (Kind::Sheet, b"row") => self.address_of(name.1, end),
            (Kind::Sheet, b"mergeCell") => self.merge(name.1, end),
            // Never needed, and computed with by `calamine` without a check.
            (Kind::Sheet, b"dimension") => {
                self.xml[name.1 - 1] = b'_';
                Ok(())
            }
            (Kind::Strings, b"si") => {
                self.begin_item(start);
                self.items += 1;
                if self.items > self.limits.shared_strings {
                    let limit = self.limits.shared_strings;
                    return Err(Refusal::Bound(Bound::SharedStrings, limit));
                }
                Ok(())
            }
            // `calamine` would reserve as much memory as `uniqueCount` claims.
            (Kind::Strings, b"sst") => {
                let tag = &mut self.xml[name.1..end];
                while let Some(claim) = memmem::find(tag, b"uniqueCount") {
                    tag[claim] = b'_';
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn begin_item(&mut self, start: usize) {
        if self.item.is_none() {
            self.item = Some((start, self.open.len()));
        }
    }

    /// Checks the address in the attributes between `from` and `end`.
    fn address_of(&mut self, from: usize, end: usize) -> Result<(), Refusal> {
        let mut error_type = None;
        for attribute in Attributes::new(&self.xml[from..end]) {
            let (key, value, at) = attribute?;
            match key {
                b"r" => {
                    address(value).ok_or(Refusal::Fault(Fault::Address))?;
                }
                b"t" if value == b"e" => error_type = Some(from + at),
                _ => {}
            }
        }
        // Without a type, an error value that `calamine` does not know (#SPILL!) is read as its text.
        if let Some(at) = error_type {
            self.xml[at] = b'_';
        }
        Ok(())
    }

    fn merge(&mut self, from: usize, end: usize) -> Result<(), Refusal> {
        for attribute in Attributes::new(&self.xml[from..end]) {
            let (key, value, _) = attribute?;
            if key != b"ref" {
                continue;
            }
            let colon = memchr(b':', value).unwrap_or(value.len());
            let first = corner(&value[..colon])?;
            let last = corner(value.get(colon + 1..).unwrap_or(&value[..colon]))?;
            if first != last {
                if self.merges.len() == self.limits.merges {
                    return Err(Refusal::Bound(Bound::Merges, self.limits.merges));
                }
                self.merges.push(CellRange::new(first, last));
            }
            return Ok(());
        }
        Ok(())
    }
}

fn corner(text: &[u8]) -> Result<Address, Refusal> {
    match address(text) {
        Some((row, Some(column))) => Ok(Address::new(row, column)),
        _ => Err(Refusal::Fault(Fault::Address)),
    }
}
