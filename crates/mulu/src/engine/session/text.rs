//! The text of a document under edit: its members as written, its entries one by one.

use core::fmt;

use serde::Serialize;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::error::Error;

/// A catalogue as written, kept in pieces: only the piece that is changed is written anew.
#[derive(Debug, Clone, Default)]
pub(super) struct DocumentText {
    /// The members in their order, each with its text; that of the entries is kept apart.
    members: Vec<(String, Box<RawValue>)>,
    /// Where among the members the list of entries stands.
    entries_at: Option<usize>,
    pub(super) entries: Vec<Box<RawValue>>,
}

/// Where a pointer leads, and what it says to do there.
#[derive(Debug)]
pub(super) enum Place<'p> {
    /// Into an entry, or to the whole of it.
    Entry(usize, &'p [String]),
    /// Behind the last entry.
    Append,
    /// To an entry that is taken away.
    Remove(usize),
    /// To a member other than the entries.
    Member(&'p [String]),
}

impl DocumentText {
    /// # Errors
    /// Where the text is no JSON object.
    pub(super) fn read(text: &str) -> Result<Self, Error> {
        serde_json::from_str(text).map_err(|error| Error::json(&error))
    }

    /// The whole document.
    pub(super) fn whole(&self) -> String {
        let mut text = String::from("{");
        for (at, (name, value)) in self.members.iter().enumerate() {
            if at > 0 {
                text.push(',');
            }
            text.push_str(&serde_json::to_string(name).unwrap_or_default());
            text.push(':');
            if self.entries_at == Some(at) {
                text.push_str(&self.list());
            } else {
                text.push_str(value.get());
            }
        }
        text.push('}');
        text
    }

    /// Whether another list of entries stands before the one that counts: what is wrong in it has the same pointers.
    pub(super) fn has_another_list(&self) -> bool {
        let lists = self.members.iter().filter(|(name, _)| name == "entries");
        lists.count() > 1
    }

    /// The text of the list of entries.
    fn list(&self) -> String {
        let entries: Vec<&str> = self.entries.iter().map(|entry| entry.get()).collect();
        format!("[{}]", entries.join(","))
    }

    /// Makes the list of entries a member like others.
    fn put_list_back(&mut self) {
        let list = RawValue::from_string(self.list());
        let at = self.entries_at.take();
        if let (Some(member), Ok(list)) = (at.and_then(|at| self.members.get_mut(at)), list) {
            member.1 = list;
        }
        self.entries.clear();
    }

    /// Where the tokens of a pointer lead; `None` where the document has no such place.
    pub(super) fn place<'p>(&self, tokens: &'p [String], is_removal: bool) -> Option<Place<'p>> {
        match tokens {
            [first, last] if first == "entries" && last == "-" && !is_removal => {
                Some(Place::Append)
            }
            [first, at, within @ ..] if first == "entries" => {
                let at = index(at).filter(|at| *at < self.entries.len())?;
                if within.is_empty() && is_removal {
                    Some(Place::Remove(at))
                } else {
                    Some(Place::Entry(at, within))
                }
            }
            [] => None,
            member => Some(Place::Member(member)),
        }
    }

    /// The text of an entry with a value in it changed.
    pub(super) fn entry_with(
        &self,
        at: usize,
        within: &[String],
        value: Option<Value>,
    ) -> Option<Box<RawValue>> {
        let written = self.entries.get(at)?;
        changed(Some(written), within, value)
    }

    /// Puts the text of an entry, or of one more behind the last.
    pub(super) fn put_entry(&mut self, at: usize, written: Box<RawValue>) {
        match self.entries.get_mut(at) {
            Some(entry) => *entry = written,
            None => self.entries.push(written),
        }
    }

    pub(super) fn set_member(&mut self, tokens: &[String], value: Option<Value>) -> Option<()> {
        let (name, within) = tokens.split_first()?;
        // Of members given twice the last counts.
        let at = self.members.iter().rposition(|(known, _)| known == name);
        if at == self.entries_at {
            // The list is given as a whole, or taken away.
            self.put_list_back();
        }
        if value.is_none() && (within.is_empty() || at.is_none()) {
            if let Some(at) = at {
                self.members.remove(at);
                self.entries_at = self.entries_at.map(|list| list - usize::from(at < list));
            }
            return Some(());
        }
        let written = at.and_then(|at| self.members.get(at)).map(|(_, it)| &**it);
        let value = changed(written, within, value)?;
        match at.and_then(|at| self.members.get_mut(at)) {
            Some(member) => member.1 = value,
            None => self.members.push((name.clone(), value)),
        }
        Some(())
    }
}

/// A value as text.
pub(super) fn raw(value: &impl Serialize) -> Option<Box<RawValue>> {
    serde_json::value::to_raw_value(value).ok()
}

/// The tokens of a JSON Pointer; `None` where it is none.
pub(super) fn tokens(pointer: &str) -> Option<Vec<String>> {
    let tokens = pointer.strip_prefix('/')?.split('/');
    let plain = |token: &str| token.replace("~1", "/").replace("~0", "~");
    Some(tokens.map(plain).collect())
}

fn index(token: &str) -> Option<usize> {
    let is_plain = token == "0" || !token.starts_with(['0', '+']);
    token.parse().ok().filter(|_| is_plain)
}

/// A value written anew with one place in it changed.
fn changed(
    written: Option<&RawValue>,
    within: &[String],
    value: Option<Value>,
) -> Option<Box<RawValue>> {
    let mut whole = match written {
        Some(written) => serde_json::from_str(written.get()).ok()?,
        None => Value::Null,
    };
    put(&mut whole, within, value)?;
    raw(&whole)
}

/// Puts a value where the tokens lead, or takes it away; what is on the way is made where nothing is.
fn put(here: &mut Value, tokens: &[String], value: Option<Value>) -> Option<()> {
    let Some((token, rest)) = tokens.split_first() else {
        *here = value?;
        return Some(());
    };
    if here.is_null() {
        // Nothing stands there to be taken away.
        if value.is_none() {
            return Some(());
        }
        *here = if token == "-" {
            Value::Array(Vec::new())
        } else {
            Value::Object(serde_json::Map::new())
        };
    }
    match here {
        Value::Object(members) => match (rest, value) {
            ([], None) => {
                // Left out as the members are put back: to take one out of a tree is 3 KB more for a browser.
                for (name, member) in core::mem::take(members) {
                    if name != *token {
                        members.insert(name, member);
                    }
                }
            }
            (rest, None) => {
                if let Some(member) = members.get_mut(token) {
                    put(member, rest, None)?;
                }
            }
            (rest, value) => put(members.entry(token).or_insert(Value::Null), rest, value)?,
        },
        Value::Array(items) => match (rest, value) {
            ([], Some(value)) if token == "-" || index(token) == Some(items.len()) => {
                items.push(value);
            }
            ([], None) => {
                let at = index(token).filter(|at| *at < items.len())?;
                items.remove(at);
            }
            (rest, value) => put(items.get_mut(index(token)?)?, rest, value)?,
        },
        _ => return None,
    }
    Some(())
}

impl<'de> Deserialize<'de> for DocumentText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Pieces)
    }
}

struct Pieces;

impl<'de> Visitor<'de> for Pieces {
    type Value = DocumentText;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<DocumentText, A::Error> {
        let mut document = DocumentText::default();
        while let Some((name, mut value)) = members.next_entry::<String, Box<RawValue>>()? {
            // Of members given twice the last counts, as for the decoder.
            if name == "entries" {
                document.put_list_back();
                if let Ok(list) = serde_json::from_str(value.get()) {
                    document.entries_at = Some(document.members.len());
                    document.entries = list;
                    // Its text is that of the entries.
                    value = RawValue::NULL.to_owned();
                }
            }
            document.members.push((name, value));
        }
        Ok(document)
    }
}
