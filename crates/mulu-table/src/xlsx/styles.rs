//! Of the styles, only what tells a date from a number.

use std::collections::HashMap;
use std::fmt::Write as _;

use quick_xml::Reader;
use quick_xml::escape::escape;
use quick_xml::events::Event;

use super::workbook::attribute;
use crate::{Fault, TableError};

/// Formats of a cell, as many as a spreadsheet program writes at most.
const FORMATS: usize = 65_536;

/// Bytes of a number format, as many as a spreadsheet program lets one type.
const CODE: usize = 255;

/// A style sheet of number formats.
pub(super) struct Styles {
    pub(super) xml: String,
    /// Formats a cell may have.
    pub(super) formats: usize,
}

/// A style sheet with the number formats of `text` and nothing else, for `calamine`: it would build
/// fonts, fills and borders for every format, and copy the code of the number format into each.
pub(super) fn simplify(text: &str, place: &str) -> Result<Styles, TableError> {
    let mut codes: HashMap<String, String> = HashMap::new();
    let mut formats: Vec<String> = Vec::new();
    let mut in_cell_formats = false;
    let mut reader = Reader::from_str(text);
    loop {
        let event = reader
            .read_event()
            .map_err(|error| TableError::damaged_by(Fault::Markup, place, error))?;
        match event {
            Event::Start(element) | Event::Empty(element) => match element.local_name().as_ref() {
                "cellXfs" => in_cell_formats = true,
                "xf" if in_cell_formats && formats.len() < FORMATS => {
                    formats.push(attribute(&element, "numFmtId", place)?.unwrap_or_default());
                }
                "numFmt" if codes.len() < FORMATS => {
                    let id = attribute(&element, "numFmtId", place)?;
                    let code = attribute(&element, "formatCode", place)?;
                    if let (Some(id), Some(code)) = (id, code)
                        && code.len() <= CODE
                    {
                        codes.insert(id, code);
                    }
                }
                _ => {}
            },
            Event::End(element) if element.local_name().as_ref() == "cellXfs" => {
                in_cell_formats = false;
            }
            Event::DocType(_) => return Err(TableError::damaged(Fault::Declaration, place)),
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(Styles {
        xml: style_sheet(&codes, &formats),
        formats: formats.len(),
    })
}

/// A number of one's own has no meaning beside its code, so it may be renamed: as a word, `calamine` does not
/// copy the code into every format that uses it.
fn style_sheet(codes: &HashMap<String, String>, formats: &[String]) -> String {
    let mut sheet = String::from("<styleSheet><numFmts>");
    let mut used: Vec<&String> = formats.iter().collect();
    used.sort_unstable();
    used.dedup();
    for id in used {
        if let Some(code) = codes.get(id) {
            let (id, code) = (escape(id.as_str()), escape(code.as_str()));
            // Writing to a String cannot fail.
            let _ = write!(sheet, r#"<numFmt numFmtId="own{id}" formatCode="{code}"/>"#);
        }
    }
    sheet.push_str("</numFmts><cellXfs>");
    for id in formats {
        let own = if codes.contains_key(id) { "own" } else { "" };
        let _ = write!(sheet, r#"<xf numFmtId="{own}{}"/>"#, escape(id.as_str()));
    }
    sheet.push_str("</cellXfs></styleSheet>");
    sheet
}
