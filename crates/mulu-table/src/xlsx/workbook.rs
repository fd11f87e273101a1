//! The list of sheets, and where their parts lie.

use std::collections::HashSet;

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

use super::package::Package;
use crate::{Bound, Fault, Limits, TableError};

/// What of a workbook is read.
pub(super) struct Workbook {
    /// Visible sheets with cells, in the order of their tabs.
    pub(super) sheets: Vec<Sheet>,
    /// Path of the table of strings.
    pub(super) strings: Option<String>,
    /// Path of the styles.
    pub(super) styles: Option<String>,
    /// Whether dates count from 1904.
    pub(super) from_1904: bool,
}

/// One sheet.
pub(super) struct Sheet {
    pub(super) name: String,
    pub(super) path: String,
}

struct Relation {
    id: String,
    kind: String,
    path: String,
}

impl Workbook {
    pub(super) fn read(package: &mut Package<'_>, limits: &Limits) -> Result<Self, TableError> {
        let root = relations(package, "", "_rels/.rels", limits)?;
        let path = path_of(&root, "officeDocument")
            .ok_or_else(|| TableError::damaged(Fault::MissingPart, "xl/workbook.xml"))?;
        let (folder, file) = path.rsplit_once('/').unwrap_or(("", &path));
        let beside = format!("{folder}/_rels/{file}.rels");
        let relations = relations(package, folder, &beside, limits)?;
        let text = package.inflate_text(&path, limits.index_bytes)?;
        let (sheets, from_1904) = sheets(&text, &path, &relations, limits)?;
        let present = |kind| path_of(&relations, kind).filter(|path| package.holds(path));
        Ok(Self {
            sheets,
            strings: present("sharedStrings"),
            styles: present("styles"),
            from_1904,
        })
    }
}

/// The path of the first relation whose type ends in `kind`.
fn path_of(relations: &[Relation], kind: &str) -> Option<String> {
    let found = relations.iter().find(|relation| relation.kind == kind)?;
    Some(found.path.clone())
}

fn sheets(
    text: &str,
    place: &str,
    relations: &[Relation],
    limits: &Limits,
) -> Result<(Vec<Sheet>, bool), TableError> {
    let mut sheets = Vec::new();
    let mut from_1904 = false;
    let mut taken = HashSet::new();
    each_element(text, place, |element| {
        match element.local_name().as_ref() {
            "workbookPr" => {
                if let Some(value) = attribute(element, "date1904", place)? {
                    from_1904 = value == "1" || value == "true";
                }
            }
            "sheet" => {
                let state = attribute(element, "state", place)?;
                if state.is_some_and(|state| state != "visible") {
                    return Ok(());
                }
                let name = attribute(element, "name", place)?.unwrap_or_default();
                let id = attribute(element, "id", place)?.unwrap_or_default();
                let relation = relations
                    .iter()
                    .find(|relation| relation.id == id)
                    .ok_or_else(|| TableError::damaged(Fault::MissingPart, &name))?;
                // Sheets that hold only a chart or a dialogue have no cells.
                if relation.kind != "worksheet" {
                    return Ok(());
                }
                if sheets.len() == limits.sheets {
                    return Err(TableError::too_large(Bound::Sheets, limits.sheets, ""));
                }
                // One part under many names would be read many times.
                if !taken.insert(relation.path.to_lowercase()) || !taken.insert(format!("\0{name}"))
                {
                    return Err(TableError::damaged(Fault::SharedSheet, &name));
                }
                sheets.push(Sheet {
                    name,
                    path: relation.path.clone(),
                });
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok((sheets, from_1904))
}

fn relations(
    package: &mut Package<'_>,
    folder: &str,
    path: &str,
    limits: &Limits,
) -> Result<Vec<Relation>, TableError> {
    let text = package.inflate_text(path, limits.index_bytes)?;
    let mut found = Vec::new();
    each_element(&text, path, |element| {
        if element.local_name().as_ref() == "Relationship" {
            let target = attribute(element, "Target", path)?.unwrap_or_default();
            let kind = attribute(element, "Type", path)?.unwrap_or_default();
            found.push(Relation {
                id: attribute(element, "Id", path)?.unwrap_or_default(),
                kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                path: resolve(folder, &target),
            });
        }
        Ok(())
    })?;
    Ok(found)
}

/// The path of `target` as seen from `folder`.
fn resolve(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let mut steps: Vec<&str> = if target.starts_with('/') {
        Vec::new()
    } else {
        folder.split('/').filter(|step| !step.is_empty()).collect()
    };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}

/// Calls `visit` with every element of a small part that has been inflated under limits.
pub(super) fn each_element(
    text: &str,
    place: &str,
    mut visit: impl FnMut(&BytesStart<'_>) -> Result<(), TableError>,
) -> Result<(), TableError> {
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event() {
            Ok(Event::Start(element) | Event::Empty(element)) => visit(&element)?,
            Ok(Event::DocType(_)) => {
                return Err(TableError::damaged(Fault::Declaration, place));
            }
            Ok(Event::Eof) => return Ok(()),
            Ok(_) => {}
            Err(error) => return Err(TableError::damaged_by(Fault::Markup, place, error)),
        }
    }
}

/// The value of an attribute, whatever its prefix.
pub(super) fn attribute(
    element: &BytesStart<'_>,
    name: &str,
    place: &str,
) -> Result<Option<String>, TableError> {
    for attribute in element.attributes().with_checks(false) {
        let attribute =
            attribute.map_err(|error| TableError::damaged_by(Fault::Markup, place, error))?;
        if attribute.key.local_name().as_ref() == name {
            return match unescape(&attribute.value) {
                Ok(value) => Ok(Some(value.into_owned())),
                Err(error) => Err(TableError::damaged_by(Fault::Markup, place, error)),
            };
        }
    }
    Ok(None)
}
