//! The cell as every spreadsheet program writes it, recognised at a glance.

use super::vet::address;

/// Where a plain cell ends, and how many elements it is.
pub(super) struct PlainCell {
    pub(super) length: usize,
    pub(super) elements: usize,
}

/// Recognises `<c r="A1" s="1" t="s"><v>12</v></c>` and `<c r="A1" s="1"/>` at the start of `xml`.
///
/// Nearly all cells are of this form; looking at each of their tags as any tag would take five times as long.
/// Whatever deviates, or has an address outside the sheet, is left to the general path, which tells what is wrong.
pub(super) fn recognise(xml: &[u8]) -> Option<PlainCell> {
    let mut rest = xml.strip_prefix(b"<c r=\"")?;
    let place = run(rest, u8::is_ascii_alphanumeric);
    address(&rest[..place])?.1?;
    rest = rest[place..].strip_prefix(b"\"")?;
    if let Some(style) = rest.strip_prefix(b" s=\"") {
        rest = style[run(style, u8::is_ascii_digit)..].strip_prefix(b"\"")?;
    }
    if let Some(kind) = rest.strip_prefix(b" t=\"") {
        let length = run(kind, u8::is_ascii_alphabetic);
        // Error values are treated by the general path.
        if &kind[..length] == b"e" {
            return None;
        }
        rest = kind[length..].strip_prefix(b"\"")?;
    }
    let mut elements = 1;
    rest = if let Some(after) = rest.strip_prefix(b"/>") {
        after
    } else {
        elements += 1;
        let value = rest.strip_prefix(b"><v>")?;
        value[run(value, |byte| *byte != b'<')..].strip_prefix(b"</v></c>")?
    };
    Some(PlainCell {
        length: xml.len() - rest.len(),
        elements,
    })
}

/// How many bytes at the start satisfy `is_part`.
fn run(bytes: &[u8], is_part: impl Fn(&u8) -> bool) -> usize {
    let end = bytes.iter().position(|byte| !is_part(byte));
    end.unwrap_or(bytes.len())
}
