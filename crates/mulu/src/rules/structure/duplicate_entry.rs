//! STR008: one matter entered twice.

use rustc_hash::FxHashMap;
use serde::Serialize;

use crate::engine::{EntryView, Judge, Key, Outcome};
use crate::finding::{Defect, Words};
use crate::model::{Field, Text};
use crate::parse::fold;
use crate::rules::{Check, InForce, Sources, rule};

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
        check: Check::Group { key, judge },
    }
}

/// What the finding carries.
#[derive(Debug, Serialize)]
struct DuplicateEntry {
    /// The matter, its levels joined by a slash.
    matter: String,
    /// Which entry has it first, counted from 1.
    first_entry: usize,
}

impl Words for DuplicateEntry {
    fn zh(&self) -> String {
        format!(
            "“{}”与第 {} 条的事项、主体、内容都相同。请合成一条,或者写明两条有什么不同。",
            self.matter, self.first_entry
        )
    }

    fn en(&self) -> String {
        format!(
            "{:?} has the same matter, body and content as entry {}. Make them one, or say how they differ.",
            self.matter, self.first_entry
        )
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

fn judge(views: &[EntryView<'_>], _: &Judge<'_>) -> Outcome {
    if views.len() < 2 {
        return Outcome::Passed;
    }
    let mut defects = Vec::new();
    // By content, so that a long group is gone through once.
    let mut seen: FxHashMap<String, &EntryView<'_>> = FxHashMap::default();
    for view in views {
        let content = content(view);
        let earlier = match seen.get(&content) {
            Some(earlier) => Some(*earlier),
            // What says nothing may be what the others say.
            None if content.is_empty() => views.first().filter(|_| !seen.is_empty()),
            None => seen.get("").copied(),
        };
        seen.entry(content).or_insert(view);
        if let Some(first) = earlier.filter(|earlier| !share_a_cell(earlier, view)) {
            defects.push(defect(first, view));
        }
    }
    Outcome::from_defects(defects)
}

fn content(view: &EntryView<'_>) -> String {
    let elements = view.entry.content_elements().iter();
    let keys: Vec<String> = elements.map(|element| fold::key(element)).collect();
    keys.join("\0")
}

/// Whether one merged cell names the matter of both: rows of one matter, told apart by other columns.
fn share_a_cell(earlier: &EntryView<'_>, later: &EntryView<'_>) -> bool {
    let holder = |view: &EntryView<'_>| {
        view.holder(Field::Secondary)
            .or_else(|| view.holder(Field::Primary))
    };
    holder(earlier).is_some() && holder(earlier) == holder(later)
}

fn defect(first: &EntryView<'_>, view: &EntryView<'_>) -> Defect {
    let matter = view.entry.matter();
    let levels = [&matter.primary, &matter.secondary];
    let levels = levels.into_iter().flatten().chain(&matter.further);
    let parts: Vec<&str> = levels.map(|level| level.trim()).collect();
    let parameters = DuplicateEntry {
        matter: parts.join("/"),
        first_entry: first.index() + 1,
    };
    let field = match matter.secondary {
        Some(_) => Field::Secondary,
        None => Field::Primary,
    };
    let text = parameters.matter.clone();
    view.defect(field, parameters).text(text, None)
}
