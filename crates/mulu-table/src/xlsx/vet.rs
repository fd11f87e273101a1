//! Looks through a part before `calamine` parses it.
//!
//! `calamine` reserves what `uniqueCount` claims, computes addresses without checking for overflow, and keeps whole
//! events and strings in memory. So every tag is looked at once, by its bytes: it must nest, its address must be one,
//! no cell may be longer than the limit. What `calamine` trusts and we do not need is made unrecognisable in place.

use memchr::{memchr, memmem};
use mulu::draft::{Address, CellRange};

use super::{COLUMNS, ROWS, plain_cell};
use crate::{Bound, Fault, Limits, TableError};

/// What a part holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The table of strings.
    Strings,
    /// A sheet.
    Sheet,
}

/// Elements within elements; a workbook has fewer than ten.
const DEPTH: usize = 64;

/// Looks through the part and returns the merged ranges it lists.
pub(super) fn vet(
    xml: &mut [u8],
    kind: Kind,
    place: &str,
    limits: &Limits,
) -> Result<Vec<CellRange>, TableError> {
    if std::str::from_utf8(xml).is_err() {
        return Err(TableError::damaged(Fault::Markup, place));
    }
    let mut vet = Vet {
        xml,
        kind,
        limits,
        open: Vec::with_capacity(DEPTH),
        item: None,
        items: 0,
        elements: 0,
        merges: Vec::new(),
    };
    vet.run().map_err(|refusal| match refusal {
        Refusal::Fault(fault) => TableError::damaged(fault, place),
        Refusal::Bound(bound, limit) => TableError::too_large(bound, limit, place),
    })?;
    Ok(vet.merges)
}

enum Refusal {
    Fault(Fault),
    Bound(Bound, usize),
}

const MARKUP: Refusal = Refusal::Fault(Fault::Markup);

struct Vet<'a> {
    xml: &'a mut [u8],
    kind: Kind,
    limits: &'a Limits,
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
        if cell.length > self.limits.cell_bytes {
            return Err(self.too_long());
        }
        self.count_elements(cell.elements)?;
        Ok(Some(start + cell.length))
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
        self.element(name, inner.end, start)?;
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

    fn element(&mut self, name: (usize, usize), end: usize, start: usize) -> Result<(), Refusal> {
        let full = &self.xml[name.0..name.1];
        let local = memchr(b':', full).map_or(full, |colon| &full[colon + 1..]);
        match (self.kind, local) {
            (Kind::Sheet, b"c") => {
                self.begin_item(start);
                self.address_of(name.1, end)
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

/// `F12` or, for a row, `12`, within the sheet; counted from 0.
pub(super) fn address(text: &[u8]) -> Option<(u32, Option<u32>)> {
    let letters = text.iter().take_while(|byte| byte.is_ascii_alphabetic());
    let (letters, digits) = text.split_at(letters.count());
    if letters.len() > 3 || digits.is_empty() || digits.len() > 7 {
        return None;
    }
    let column = letters.iter().fold(0, |column, byte| {
        column * 26 + u32::from(byte.to_ascii_uppercase() - b'A') + 1
    });
    let row = digits.iter().try_fold(0, |row, byte| {
        byte.is_ascii_digit()
            .then(|| row * 10 + u32::from(byte - b'0'))
    })?;
    let inside = (1..=ROWS).contains(&row) && column <= COLUMNS;
    inside.then(|| (row - 1, column.checked_sub(1)))
}

/// Key, value, and where the key begins, of each attribute; as strict as `calamine`.
struct Attributes<'a> {
    raw: &'a [u8],
    at: usize,
}

impl<'a> Attributes<'a> {
    fn new(raw: &'a [u8]) -> Self {
        Self { raw, at: 0 }
    }

    fn skip_space(&mut self) {
        while self.raw.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
    }

    fn attribute(&mut self) -> Option<(&'a [u8], &'a [u8], usize)> {
        let start = self.at;
        let equals = start + memchr(b'=', &self.raw[start..])?;
        self.at = equals + 1;
        self.skip_space();
        let quote = *self.raw.get(self.at)?;
        if quote != b'"' && quote != b'\'' {
            return None;
        }
        let begin = self.at + 1;
        let end = begin + memchr(quote, &self.raw[begin..])?;
        self.at = end + 1;
        let key = self.raw[start..equals].trim_ascii_end();
        Some((key, &self.raw[begin..end], start))
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = Result<(&'a [u8], &'a [u8], usize), Refusal>;

    fn next(&mut self) -> Option<Self::Item> {
        self.skip_space();
        if self.at >= self.raw.len() {
            return None;
        }
        let found = self.attribute().ok_or(MARKUP);
        if found.is_err() {
            self.at = self.raw.len();
        }
        Some(found)
    }
}
