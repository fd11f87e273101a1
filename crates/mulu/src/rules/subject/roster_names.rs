//! The names of a cell, told apart by the roster of bodies.

use super::bodies;
use crate::engine::RecordDates;
use crate::model::{Roster, RosterBody};
use crate::parse::fold;

/// What stands between the bodies of a cell; a name may hold 和, so words are left to the roster.
const SEPARATORS: &[char] = &[',', ';', '/', '.', '|', '+'];

/// Words that join two bodies.
const JOINERS: &[&str] = &["以及", "会同", "和", "及", "与", "或"];

/// What may follow a name without being one.
const AFTER: &[&str] = &["等", "牵头", "主办", "负责", "所属", "下属", "直属", "其"];

/// What kinds of units end in that are no organs.
const KINDS: &[&str] = &[
    "单位",
    "企业",
    "机构",
    "法人",
    "学校",
    "医院",
    "村(居)委会",
    "村(社区)",
];

/// What the name of an organ ends in; longer endings stand before those they end in.
const ORGANS: &[&str] = &["委员会", "办公室", "办公厅", "局", "部", "厅", "委", "办"];

/// The names of a cell.
#[derive(Debug, Default)]
pub(super) struct Named<'k, 'r> {
    /// Names of the roster, each with a body that has it.
    pub(super) listed: Vec<(&'k str, &'r RosterBody)>,
    /// What should be a name and is not in the roster.
    pub(super) unlisted: Vec<&'k str>,
}

impl<'k, 'r> Named<'k, 'r> {
    /// The names in the match key of a cell.
    pub(super) fn in_cell(key: &'k str, roster: &'r Roster) -> Self {
        let mut named = Self::default();
        for part in bodies::listed(key, SEPARATORS) {
            named.sort(body_of(part, roster), roster);
        }
        named
    }

    fn sort(&mut self, part: &'k str, roster: &'r Roster) {
        let mut rest = part;
        // Each turn takes one name off the beginning.
        while !rest.is_empty() {
            let whole = [rest, bodies::without_remark(rest)];
            let named = whole
                .into_iter()
                .find_map(|name| Some((name, roster.named(name).next()?)));
            if let Some(named) = named {
                self.listed.push(named);
                return;
            }
            let follows = !self.listed.is_empty() && starts_with_any(rest, AFTER);
            if follows
                || whole
                    .into_iter()
                    .any(|name| bodies::is_class(name) || is_kind(name))
            {
                return;
            }
            let Some(further) = self.take_name(rest, roster) else {
                self.unlisted.push(bodies::without_remark(rest));
                return;
            };
            rest = further;
        }
    }

    /// Takes the name a text begins with, and gives what stands behind it and behind a word that joins.
    ///
    /// A longer name, 市公安局交警大队, is another body's: nothing is taken there.
    fn take_name(&mut self, text: &'k str, roster: &'r Roster) -> Option<&'k str> {
        let (name, behind) = text.split_at(roster.name_at_start(text)?);
        let joined = JOINERS.iter().find_map(|word| behind.strip_prefix(word));
        let further = joined.or_else(|| {
            // Names on two lines stand side by side in a match key.
            let is_beside = roster.name_at_start(behind).is_some();
            (is_beside || starts_with_any(behind, AFTER)).then_some(behind)
        })?;
        self.listed.push((name, roster.named(name).next()?));
        Some(further)
    }
}

/// The body in 1.清源市水务局, 牵头单位:清源市水务局, or 清源市水务局:负责审核.
fn body_of<'k>(part: &'k str, roster: &Roster) -> &'k str {
    let is_name = |part: &str| roster.named(part).next().is_some();
    if is_name(part) {
        return part;
    }
    let part = part.trim_matches(|c: char| c.is_ascii_digit());
    match part.split_once(':') {
        Some((label, name)) if !is_name(label) => name,
        Some((label, _)) => label,
        None => part,
    }
}

/// Whether a part is a kind of units that are no organs, 项目法人单位, which no roster of organs lists.
fn is_kind(part: &str) -> bool {
    KINDS.iter().any(|kind| part.ends_with(kind)) && !bodies::names_place(part)
}

/// Whether two names differ by letters left out and by the kind of organ alone, 住房城乡建设部 and 住房和城乡建设局.
///
/// A letter for another may make a body of its own: 税务局 is no slip for 水务局.
pub(super) fn is_slip(found: &str, name: &str) -> bool {
    let name = fold::key(name);
    let (a, b) = (without_organ(found), without_organ(&name));
    is_within(a, b) || is_within(b, a)
}

fn without_organ(name: &str) -> &str {
    let organ = ORGANS.iter().find_map(|organ| name.strip_suffix(organ));
    organ.unwrap_or(name)
}

/// Whether the letters of one text stand in another in the same order.
fn is_within(short: &str, long: &str) -> bool {
    let mut letters = long.chars();
    short.chars().all(|c| letters.any(|letter| letter == c))
}

fn starts_with_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.starts_with(word))
}

/// Whether the body of a name existed on the dates of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Existence {
    /// On all of them.
    Throughout,
    /// On some.
    InPart,
    /// On none.
    Never,
}

/// What the roster says of a name; several bodies may have borne it one after the other.
pub(super) fn existence(roster: &Roster, name: &str, dates: RecordDates) -> Existence {
    let RecordDates { first, last, .. } = dates;
    let meets = |first, last| roster.named(name).any(|body| body.meets(first, last));
    if meets(first, first) && meets(last, last) {
        Existence::Throughout
    } else if meets(first, last) {
        Existence::InPart
    } else {
        Existence::Never
    }
}
