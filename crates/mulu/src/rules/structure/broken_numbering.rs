//! STR004: serial numbers that jump, repeat or run backwards.

use crate::draft::Address;
use crate::engine::{Entries, EntryView, Judge, Ledger, Outcome, Whole};
use crate::finding::{Defect, parameters, words};
use crate::model::Field;
use crate::parse::fold;
use crate::rules::{Check, InForce, Link, Reason, Sources, rule};

rule! {
    /// 序号不连续或者重复。
    ///
    /// The serial numbers are not consecutive, or one is used twice.
    ///
    /// ## 依据
    /// 表格形式的约定:同一领域(分表)内序号从 1 起,连续不重。
    ///
    /// ## 为何
    /// 来信来电按序号说事;跳号让人以为少了一条,重号说不清是哪一条。
    ///
    /// ## 怎么改
    /// 从 1 起重新编号,或者把漏掉的条目补上。
    ///
    /// ## 反例
    /// ```json
    /// {"seq": "2", "matter": {"primary": "机构信息"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"seq": "1", "matter": {"primary": "机构信息"}}
    /// ```
    ///
    /// ## 边界
    /// 只看写成数字的序号,1-2、1.1、(一)之类的分级编号不看。换了领域、分表或者重新从 1 起,另行计数;接着上一张表往下编也可以。
    /// 合并单元格算一个序号,空着的序号不说。
    pub static BROKEN_NUMBERING = {
        code: "STR004",
        name: "broken-numbering",
        group: Structure,
        severity: Warning,
        authority: Convention,
        evidence: Design,
        check_kind: Form,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "序号连续不重,条目才指得清、数得准。",
            en: "Entries can be pointed at and counted only where their numbers are unique and consecutive.",
        },
        since: "0.1.0",
        says: [BrokenNumbering],
        check: Check::Chain(|| Box::<Numbering>::default(), link),
    }
}

words! {
    /// What is wrong with a serial number.
    enum Fault {
        /// A number is left out before it.
        Jump = "jump",
        /// It was used for the entry before.
        Repeated = "repeated",
        /// It is smaller than the one before.
        Backwards = "backwards",
    }
}

parameters! {
    /// What the finding carries.
    struct BrokenNumbering {
        /// The number that stands there.
        found: u32,
        /// The number that should.
        expected: u32,
        /// What is wrong with it.
        fault: Fault,
    }
    says {
        if fault == Fault::Repeated =>
            "序号 {found} 与上一条重复,按顺序应是 {expected}。请重新编号。",
            "Number {found} repeats the entry before; {expected} would be next. Please number anew.";
        else =>
            "这里的序号是 {found},按顺序应是 {expected}。请重新编号,或者补上漏掉的条目。",
            "The number is {found} where {expected} would be next. Number anew, or add the entry left out.";
    }
}

/// Where the numbering has come to.
#[derive(Default)]
struct Numbering {
    /// Whether any entry has a number.
    is_used: bool,
    /// Whether something else than numbers stands there, which is an order of its own.
    is_other: bool,
    last: Option<u32>,
    section: Option<(Option<usize>, Option<String>)>,
    cell: Option<(Option<usize>, Address)>,
    /// The matter of the entry before; its own letters, since that entry may be gone.
    primary: String,
    defects: Vec<Defect>,
}

impl Whole for Numbering {
    fn take(&mut self, stretch: &[EntryView<'_>], _: &Judge<'_>, _: &Entries<'_>) {
        for view in stretch {
            if self.is_other {
                return;
            }
            let seq = seq(view);
            match number(seq) {
                Some(found) => self.take_number(view, seq, found),
                None if seq.is_empty() => {}
                None => self.is_other = true,
            }
        }
    }

    fn finish(self: Box<Self>, _: &Judge<'_>, ledger: &mut Ledger) {
        ledger.record(if self.is_other {
            Outcome::NotApplicable(Reason::NotConcerned)
        } else if self.is_used {
            Outcome::from_defects(self.defects)
        } else {
            Outcome::NotApplicable(Reason::NotSupplied)
        });
    }
}

impl Numbering {
    fn take_number(&mut self, view: &EntryView<'_>, seq: &str, found: u32) {
        self.is_used = true;
        let cell = view.holder(Field::Seq).map(|at| (view.table(), at));
        // One merged cell is one number; JSON made from such a table repeats it with its matter.
        let primary = view.entry.matter().primary.as_deref().unwrap_or_default();
        let has_same_matter = !primary.is_empty() && primary == self.primary;
        let is_same_cell = match cell {
            Some(_) => cell == self.cell,
            None => self.last == Some(found) && has_same_matter,
        };
        let section = (view.table(), view.entry.field().as_deref());
        let known = self.section.as_ref();
        let is_new_section =
            known.map(|(table, field)| (*table, field.as_deref())) != Some(section);
        let last = self.last.replace(found);
        self.cell = cell;
        if !has_same_matter {
            self.primary.clear();
            self.primary.push_str(primary);
        }
        if is_new_section {
            self.section = Some((section.0, section.1.map(str::to_owned)));
        }
        let next = last.map_or(1, |last| last.saturating_add(1));
        let starts_anew = found == 1 && (last != Some(1) || is_new_section);
        if found == next || starts_anew || (is_same_cell && !is_new_section) {
            return;
        }
        let expected = if is_new_section { 1 } else { next };
        let fault = match last {
            Some(last) if !is_new_section && found == last => Fault::Repeated,
            Some(last) if !is_new_section && found < last => Fault::Backwards,
            _ => Fault::Jump,
        };
        let parameters = BrokenNumbering {
            found,
            expected,
            fault,
        };
        let defect = view.defect(Field::Seq, parameters).text(seq, None);
        self.defects.push(defect);
    }
}

/// What stands as the number of an entry; nothing where it is blank.
fn seq<'v>(view: &EntryView<'v>) -> &'v str {
    let seq = view.entry.seq().as_deref().unwrap_or_default();
    if seq.trim().is_empty() { "" } else { seq }
}

/// A number is judged by the one before it.
fn link(view: &EntryView<'_>) -> Link {
    let seq = seq(view);
    match number(seq) {
        Some(_) => Link::Linked,
        None if seq.is_empty() => Link::Skipped,
        None => Link::Broken,
    }
}

/// A number in digits, with or without a full stop behind it.
fn number(seq: &str) -> Option<u32> {
    seq.parse().ok().or_else(|| {
        let key = fold::key(seq);
        key.trim_end_matches(['.', ',']).parse().ok()
    })
}
