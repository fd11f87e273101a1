//! Which column a header names.

use crate::model::Field;
use crate::parse::fold;
use crate::terms::{COLUMNS, Column, HEADER_STARTS};

/// The key a header is compared by: width, white space and bracketed remarks taken away, so that
/// `县(区)级` is `县级` and `特定群体(请写明)` is `特定群体`.
pub(super) fn key(header: &str) -> String {
    // The only letters with a case in a header we know are those of `url`; the tables of all others weigh 8 KB.
    let folded = fold::key(header).to_ascii_lowercase();
    let mut outside = String::with_capacity(folded.len());
    let mut depth = 0_u32;
    for c in folded.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(c),
            _ => {}
        }
    }
    if outside.is_empty() { folded } else { outside }
}

/// The term a header key names, its parent's term first where there is one.
fn term(key: &str, parent: Option<&'static Column>) -> Option<&'static Column> {
    let named = |term: &&Column| term.headers.contains(&key);
    if let Some(parent) = parent {
        let mut children = COLUMNS.iter().filter(|term| term.under == Some(parent.zh));
        if let Some(child) = children.find(named) {
            return Some(child);
        }
        if parent.id == "level" {
            return level(key);
        }
    }
    COLUMNS.iter().find(named)
}

/// A level by the characters in its header, as in `东阳市级` or `镇(街)级`.
fn level(key: &str) -> Option<&'static Column> {
    let has = |marks: &[char]| key.contains(marks);
    let id = if has(&['乡', '镇', '街']) {
        "township"
    } else if has(&['村', '社']) {
        "village"
    } else if has(&['县', '区', '旗']) {
        "county"
    } else if has(&['市', '州', '盟']) {
        "prefecture"
    } else if has(&['省']) {
        "province"
    } else {
        return None;
    };
    COLUMNS.iter().find(|term| term.id == id)
}

/// Whether a header names anything we know, on whatever level of the header it stands.
pub(super) fn is_known(header: &str) -> bool {
    if !may_be_known(header) {
        return false;
    }
    if has_more_than(LONGEST, header) {
        return false;
    }
    let key = key(header);
    key.chars().count() <= LONGEST && (term(&key, None).is_some() || split(&key).is_some())
}

/// How many letters a header we know has at most.
const LONGEST: usize = 16;

/// Whether more than so many letters of a header stand outside brackets.
fn has_more_than(letters: usize, header: &str) -> bool {
    let mut depth = 0_u32;
    let outside = header.chars().filter_map(fold::char).filter(|c| {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    });
    outside.take(letters + 1).count() > letters
}

/// Whether a header begins as one we know does. Every cell of every record is asked; hardly any passes.
fn may_be_known(header: &str) -> bool {
    let mut folded = header.chars().filter_map(fold::char);
    match folded.next() {
        None => false,
        // What is in brackets does not count, so the key begins further on.
        Some('(' | '[' | ')' | ']') => true,
        Some(first) => HEADER_STARTS
            .binary_search(&first.to_ascii_lowercase())
            .is_ok(),
    }
}

/// `公开事项/一级事项` written in one cell.
fn split(key: &str) -> Option<(&'static Column, &str)> {
    let (outer, inner) = key.split_once(['/', '-', '_', '|', ':'])?;
    Some((term(outer, None)?, inner))
}

/// What a column of this name holds: the word of a field, or a header.
#[cfg(feature = "frames")]
pub(super) fn field_of_name(name: &str) -> Option<Field> {
    let matter = (name == "matter").then_some(Field::Primary);
    matter
        .or_else(|| Field::from_word(name))
        .or_else(|| field(&[name]))
}

/// The column a path of headers names.
pub(super) fn field(path: &[impl AsRef<str>]) -> Option<Field> {
    let mut found: Option<&'static Column> = None;
    for header in path {
        let key = key(header.as_ref());
        let next = term(&key, found).or_else(|| {
            let (outer, inner) = split(&key)?;
            term(inner, Some(outer)).or(Some(outer))
        });
        match next {
            Some(next) => found = Some(next),
            // A lower header we do not know makes the column unknown: `公开依据/效力位阶` is no basis.
            None if found.is_some() => return None,
            None => {}
        }
    }
    let found = found?;
    // A matter without levels is its first level.
    if found.id == "matter" {
        return Some(Field::Primary);
    }
    Field::from_word(found.id)
}
