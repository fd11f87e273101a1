//! STR008: one matter entered twice.

use std::collections::hash_map::Entry;

use super::key::Key;
use crate::draft::Address;
use crate::engine::{Entries, EntryView, Judge, Ledger, Outcome, Whole};
use crate::finding::{Defect, parameters};
use crate::model::{Field, Text};
use crate::parse::fold;
use crate::rules::{Check, InForce, Sources, rule};
use rustc_hash::FxHashMap;

rule! {
    /// 同一事项列了两次。
    ///
    /// One matter is entered twice.
    ///
    /// ## 依据
    /// 表格形式的约定:同一主体、同一层级的一个事项只列一条。
    ///
    /// ## 为何
    /// 列了两次,时限、渠道一旦改了一处忘了另一处,就会前后不一。
    ///
    /// ## 怎么改
    /// 合成一条,或者写明两条的内容有什么不同。
    ///
    /// ## 反例
    /// ```json
    /// {"kind": "catalogue", "issued_on": "2024", "entries": [
    ///   {"matter": {"primary": "政策文件", "secondary": "规范性文件"}, "content_elements": ["文件全文"], "disclosing_body": "清源市水务局"},
    ///   {"matter": {"primary": "政策文件", "secondary": "规范性文件"}, "content_elements": ["文件全文"], "disclosing_body": "清源市水务局"}]}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"kind": "catalogue", "issued_on": "2024", "entries": [
    ///   {"matter": {"primary": "政策文件", "secondary": "规范性文件"}, "content_elements": ["文件全文"], "disclosing_body": "清源市水务局"},
    ///   {"matter": {"primary": "政策文件", "secondary": "政策解读"}, "content_elements": ["解读材料"], "disclosing_body": "清源市水务局"}]}
    /// ```
    ///
    /// ## 边界
    /// 领域、各级事项、主体、层级、方式都相同,而且公开内容也相同(或者有一条没有写内容)才算。
    /// 同一事项按内容分成几行、共用一个合并单元格,是通行的写法,不算重复。
    pub static DUPLICATE_ENTRY = {
        code: "STR008",
        name: "duplicate-entry",
        group: Structure,
        severity: Warning,
        authority: Convention,
        evidence: Design,
        check_kind: Form,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "一个事项只列一条,改起来才不会前后不一。",
            en: "A matter entered once cannot contradict itself after an edit.",
        },
        since: "0.1.0",
        says: [DuplicateEntry],
        check: Check::Group(|| Box::<Duplicates>::default(), hash),
    }
}

parameters! {
    /// What the finding carries.
    struct DuplicateEntry {
        /// The matter, its levels joined by a slash.
        matter: String,
        /// Which entry has it first, counted from 1.
        first_entry: usize,
    }
    says {
        "“{matter}”与第 {first_entry} 条的事项、主体、内容都相同。请合成一条,或者写明两条有什么不同。",
        "{matter:?} has the same matter, body and content as entry {first_entry}. Make them one, or say how they differ.";
    }
}

/// The entries so far, by their keys.
#[derive(Default)]
struct Duplicates {
    key: Key,
    /// For the hash of each key, the first entry that has it.
    firsts: FxHashMap<u64, usize>,
    /// The keys that several entries have, by hash; two keys of one hash stand side by side.
    groups: FxHashMap<u64, Vec<Group>>,
}

/// The entries of one key.
struct Group {
    key: String,
    first: Member,
    /// For each content, the first entry that has it, so that a long group is gone through once.
    contents: FxHashMap<String, Member>,
    defects: Vec<Defect>,
}

/// What is kept of an entry.
#[derive(Clone, Copy)]
struct Member {
    index: usize,
    /// The cell that names its matter, which rows told apart by other columns share.
    cell: Option<Address>,
}

impl Whole for Duplicates {
    fn take(&mut self, stretch: &[EntryView<'_>], _: &Judge<'_>, entries: &Entries<'_>) {
        if self.firsts.is_empty() {
            self.firsts.reserve(entries.len());
        }
        for view in stretch {
            self.key.clear();
            if key(view, &mut self.key).is_none() {
                continue;
            }
            match self.firsts.entry(self.key.hash()) {
                Entry::Vacant(place) => {
                    place.insert(view.index());
                }
                Entry::Occupied(first) => {
                    let groups = self.groups.entry(*first.key()).or_default();
                    if groups.is_empty() {
                        groups.extend(entries.with(*first.get(), Group::of));
                    }
                    let key = self.key.as_str();
                    match groups.iter_mut().find(|group| group.key == key) {
                        Some(group) => group.take(view),
                        None => groups.push(Group::of(view)),
                    }
                }
            }
        }
    }

    fn finish(self: Box<Self>, _: &Judge<'_>, ledger: &mut Ledger) {
        let hashes = self.groups.len();
        let mut groups: Vec<Group> = self.groups.into_values().flatten().collect();
        let of_one_entry = self.firsts.len().saturating_sub(hashes);
        ledger.pass(of_one_entry as u64);
        groups.sort_by_key(|group| group.first.index);
        for group in groups {
            ledger.record(Outcome::from_defects(group.defects));
        }
    }
}

impl Group {
    fn of(view: &EntryView<'_>) -> Self {
        let mut own = Key::default();
        // It has one: that is how it came here.
        let _ = key(view, &mut own);
        let first = Member::of(view);
        Self {
            key: own.as_str().to_owned(),
            first,
            contents: core::iter::once((content(view), first)).collect(),
            defects: Vec::new(),
        }
    }

    fn take(&mut self, view: &EntryView<'_>) {
        let member = Member::of(view);
        let content = content(view);
        let earlier = match self.contents.get(&content) {
            Some(earlier) => Some(*earlier),
            // What says nothing may be what the others say.
            None if content.is_empty() => Some(self.first),
            None => self.contents.get("").copied(),
        };
        self.contents.entry(content).or_insert(member);
        if let Some(earlier) = earlier.filter(|it| it.cell.is_none() || it.cell != member.cell) {
            self.defects.push(defect(earlier.index, view));
        }
    }
}

impl Member {
    fn of(view: &EntryView<'_>) -> Self {
        let cell = view.holder(Field::Secondary);
        Self {
            index: view.index(),
            cell: cell.or_else(|| view.holder(Field::Primary)),
        }
    }
}

/// Table, field, matter, body, level and mode; none for an entry without a matter.
fn key(view: &EntryView<'_>, key: &mut Key) -> Option<()> {
    let entry = view.entry;
    let matter = entry.matter();
    let primary = matter.primary.as_ref().filter(|p| !p.is_blank())?;
    let words = [
        entry.field().as_ref(),
        Some(primary),
        matter.secondary.as_ref(),
        entry.disclosing_body().as_ref(),
    ];
    for text in words.into_iter().chain(matter.further.iter().map(Some)) {
        key.text(text.map_or("", Text::as_str));
    }
    for level in entry.level() {
        key.text(level.as_str());
    }
    // Sets the boxes of the level apart from those of the mode.
    key.text("/");
    for mode in entry.mode() {
        key.text(mode.as_str());
    }
    key.number(view.table().unwrap_or_default());
    Some(())
}

fn hash(view: &EntryView<'_>) -> Option<u64> {
    let mut own = Key::default();
    key(view, &mut own)?;
    Some(own.hash())
}

fn content(view: &EntryView<'_>) -> String {
    let elements = view.entry.content_elements().iter();
    let keys: Vec<String> = elements.map(|element| fold::key(element)).collect();
    keys.join("\0")
}

fn defect(first: usize, view: &EntryView<'_>) -> Defect {
    let matter = view.entry.matter();
    let levels = [&matter.primary, &matter.secondary];
    let levels = levels.into_iter().flatten().chain(&matter.further);
    let parts: Vec<&str> = levels.map(|level| level.trim()).collect();
    let parameters = DuplicateEntry {
        matter: parts.join("/"),
        first_entry: first + 1,
    };
    let field = match matter.secondary {
        Some(_) => Field::Secondary,
        None => Field::Primary,
    };
    let text = parameters.matter.clone();
    view.defect(field, parameters).text(text, None)
}
