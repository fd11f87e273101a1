//! The cell as spreadsheet programs write it, recognised at a glance.

use memchr::memchr_iter;

use super::attributes::address;
use super::plain_text::{self, run};

/// A cell of the usual form.
pub(super) struct PlainCell<'a> {
    pub(super) row: u32,
    pub(super) column: u32,
    pub(super) value: Value<'a>,
    /// Bytes it takes.
    pub(super) length: usize,
    /// Elements it is made of.
    pub(super) elements: usize,
}

/// The value of a cell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Value<'a> {
    /// A format only.
    Blank,
    /// A string by its number in the table of strings.
    Shared(usize),
    /// A number, or a date by the format of this number.
    Number(f64, usize),
    Bool(bool),
    /// A text that stands in the cell, without anything to be unescaped.
    Text(&'a str),
}

/// Recognises `<c r="A1" s="1" t="s"><v>12</v></c>`, `<c r="A1" s="1"/>`, `<c r="A1" t="inlineStr"><is><t>x</t></is></c>`,
/// with or without a formula, at the start of `xml`.
///
/// Nearly all cells are of these forms; to take each of their tags as any tag would take many times as long.
/// Whatever deviates, or is outside the sheet, is left to the general path, which tells what is wrong.
pub(super) fn recognise(xml: &[u8]) -> Option<PlainCell<'_>> {
    let rest = xml.strip_prefix(b"<c r=\"")?;
    let (place, rest) = run(rest, u8::is_ascii_alphanumeric);
    let (row, Some(column)) = address(place)? else {
        return None;
    };
    let mut rest = rest.strip_prefix(b"\"")?;
    let mut style = 0;
    if let Some(after) = rest.strip_prefix(b" s=\"") {
        let (digits, after) = run(after, u8::is_ascii_digit);
        style = number(digits)?;
        rest = after.strip_prefix(b"\"")?;
    }
    let mut kind: &[u8] = b"n";
    if let Some(after) = rest.strip_prefix(b" t=\"") {
        (kind, rest) = run(after, u8::is_ascii_alphabetic);
        rest = rest.strip_prefix(b"\"")?;
    }
    let mut elements = 1;
    let mut value = Value::Blank;
    if let Some(after) = rest.strip_prefix(b"/>") {
        rest = after;
    } else {
        rest = rest.strip_prefix(b">")?;
        if rest.starts_with(b"<f") {
            rest = formula(rest)?;
            elements += 1;
        }
        if let Some(after) = rest.strip_prefix(b"<v>") {
            let (text, after) = run(after, |byte| *byte != b'<');
            value = value_of(kind, text, style)?;
            rest = after.strip_prefix(b"</v>")?;
            elements += 1;
        } else if kind == b"inlineStr" {
            (value, rest) = inline(rest)?;
            elements += 2;
        }
        rest = rest.strip_prefix(b"</c>")?;
    }
    Some(PlainCell {
        row,
        column,
        value,
        length: xml.len() - rest.len(),
        elements,
    })
}

fn value_of<'a>(kind: &[u8], text: &[u8], style: usize) -> Option<Value<'a>> {
    match (kind, text) {
        (b"s", digits) => number(digits).map(Value::Shared),
        (b"b", b"0") => Some(Value::Bool(false)),
        (b"b", b"1") => Some(Value::Bool(true)),
        // Not the words that parse as numbers too: inf, nan.
        (b"n", [b'0'..=b'9', ..] | [b'-', b'0'..=b'9', ..]) => {
            let parsed: f64 = std::str::from_utf8(text).ok()?.parse().ok()?;
            Some(Value::Number(parsed, style))
        }
        _ => None,
    }
}

/// What comes after a formula without attributes that could hide anything.
fn formula(xml: &[u8]) -> Option<&[u8]> {
    let (tag, rest) = run(xml.strip_prefix(b"<f")?, |byte| *byte != b'>');
    if !tag.is_empty() && (tag[0] != b' ' || tag.contains(&b'<')) {
        return None;
    }
    // A `>` within quotes would leave one of them open.
    if memchr_iter(b'"', tag).count() % 2 == 1 || tag.contains(&b'\'') {
        return None;
    }
    let rest = rest.strip_prefix(b">")?;
    if tag.ends_with(b"/") {
        return Some(rest);
    }
    run(rest, |byte| *byte != b'<').1.strip_prefix(b"</f>")
}

/// A text in the cell itself, if it has no runs and nothing in it stands for something else.
fn inline(xml: &[u8]) -> Option<(Value<'_>, &[u8])> {
    let within = xml.strip_prefix(b"<is>")?;
    let (text, rest) = plain_text::recognise(within)?;
    let text = std::str::from_utf8(&within[text]).ok()?;
    Some((Value::Text(text), rest.strip_prefix(b"</is>")?))
}

fn number(digits: &[u8]) -> Option<usize> {
    if digits.is_empty() || digits.len() > 9 {
        return None;
    }
    digits.iter().try_fold(0, |number, byte| {
        let digit = byte.is_ascii_digit().then(|| usize::from(byte - b'0'))?;
        Some(number * 10 + digit)
    })
}
