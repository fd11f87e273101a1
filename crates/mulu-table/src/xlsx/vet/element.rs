//! What an element means to the reader of cells and strings.

use memchr::{memchr, memmem};
use mulu::draft::{Address, CellRange};

use super::{Data, Kind, MARKUP, Refusal, StringItem, Vet};
use crate::xlsx::attributes::{Attributes, address};
use crate::{Bound, Fault};

impl Vet<'_> {
    pub(super) fn element(
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
                self.begin_data(is_empty);
                Ok(())
            }
            (Kind::Sheet, b"row") => self.address_of(name.1, end),
            (Kind::Sheet, b"mergeCell") => self.merge(name.1, end),
            // Never needed, and computed with by `calamine` without a check.
            (Kind::Sheet, b"dimension") => {
                self.xml[name.1 - 1] = b'_';
                Ok(())
            }
            // A string within a string would be two to one reader and one to another.
            (Kind::Strings, b"si") if self.item.is_some() => Err(MARKUP),
            (Kind::Strings, b"si") => {
                self.begin_item(start);
                Ok(())
            }
            // `calamine` would reserve as much memory as `uniqueCount` claims.
            (Kind::Strings, b"sst") => {
                self.begin_data(is_empty);
                let tag = &mut self.xml[name.1..end];
                while let Some(claim) = memmem::find(tag, b"uniqueCount") {
                    tag[claim] = b'_';
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// A second table of cells is left to `calamine`; of strings, only the first counts.
    fn begin_data(&mut self, is_empty: bool) {
        match self.data {
            Data::Before if is_empty => self.data = Data::Past,
            Data::Before => self.data = Data::Within(self.open.len()),
            _ => self.sink = None,
        }
    }

    fn begin_item(&mut self, start: usize) {
        if self.item.is_none() {
            self.item = Some((start, self.open.len()));
        }
    }

    /// Ends the current item, if it is the element that ended before `end`.
    pub(super) fn end_item(&mut self, end: usize) -> Result<(), Refusal> {
        let Some((begin, depth)) = self.item else {
            return Ok(());
        };
        if depth != self.open.len() {
            return Ok(());
        }
        if end - begin > self.limits.cell_bytes {
            return Err(self.too_long());
        }
        self.item = None;
        if self.kind == Kind::Strings && matches!(self.data, Data::Within(_)) {
            self.list(StringItem::Element(begin..end))?;
        }
        Ok(())
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
