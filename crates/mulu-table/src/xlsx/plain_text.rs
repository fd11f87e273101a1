//! The text as spreadsheet programs write it, in a cell or in the table of strings, recognised at a glance.

use std::ops::Range;

use memchr::{memchr, memchr2, memmem};

/// A string of the usual form.
pub(super) struct PlainString {
    /// Where its text lies in what it was recognised in.
    pub(super) text: Range<usize>,
    /// Bytes it takes.
    pub(super) length: usize,
    /// Elements it is made of.
    pub(super) elements: usize,
}

/// Recognises `<si><t>x</t></si>`, with or without the remark on phonetics that Chinese editions add, at the start
/// of `xml`.
///
/// Whatever deviates is left to the general path.
pub(super) fn string(xml: &[u8]) -> Option<PlainString> {
    let within = xml.strip_prefix(b"<si>")?;
    let (text, mut rest) = recognise(within)?;
    let from = xml.len() - within.len() + text.start;
    let mut elements = 2;
    if let Some(after) = rest.strip_prefix(b"<phoneticPr ") {
        let (tag, after) = run(after, |byte| !matches!(byte, b'<' | b'>'));
        if !tag.ends_with(b"/") {
            return None;
        }
        rest = after.strip_prefix(b">")?;
        elements += 1;
    }
    let rest = rest.strip_prefix(b"</si>")?;
    Some(PlainString {
        text: from..from + text.len(),
        length: xml.len() - rest.len(),
        elements,
    })
}

/// Where in `xml` the text of the `<t>x</t>` at its start lies, and what comes after, if nothing in it stands for
/// something else.
pub(super) fn recognise(xml: &[u8]) -> Option<(Range<usize>, &[u8])> {
    let rest = xml.strip_prefix(b"<t")?;
    let kept = rest.strip_prefix(b" xml:space=\"preserve\">");
    let rest = kept.or_else(|| rest.strip_prefix(b">"))?;
    let (text, after) = rest.split_at(memchr(b'<', rest)?);
    let after = after.strip_prefix(b"</t>")?;
    if memchr2(b'&', b'\r', text).is_some() || memmem::find(text, b"_x").is_some() {
        return None;
    }
    let mut from = xml.len() - rest.len();
    let mut to = from + text.len();
    if kept.is_none() {
        // Only what is blank in XML is trimmed: a no-break space stays.
        let is_text = |byte: &u8| !matches!(byte, b' ' | b'\t' | b'\n');
        let blank = text.iter().position(is_text).unwrap_or(text.len());
        let behind = text[blank..].iter().rev().position(is_text).unwrap_or(0);
        (from, to) = (from + blank, to - behind);
    }
    Some((from..to, after))
}

/// The bytes at the start that satisfy `is_part`, and the rest.
pub(super) fn run(bytes: &[u8], is_part: impl Fn(&u8) -> bool) -> (&[u8], &[u8]) {
    let end = bytes.iter().position(|byte| !is_part(byte));
    bytes.split_at(end.unwrap_or(bytes.len()))
}
