//! STR004: serial numbers that jump, repeat or run backwards.

use serde::Serialize;

use crate::draft::Address;
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::{Defect, Words};
use crate::model::Field;
use crate::parse::fold;
use crate::rules::{Check, InForce, Reason, Sources, rule};

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
        check: Check::Document(check),
    }
}

/// What is wrong with a serial number.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "snake_case")]
enum Fault {
    /// A number is left out before it.
    Jump,
    /// It was used for the entry before.
    Repeated,
    /// It is smaller than the one before.
    Backwards,
}

/// What the finding carries.
#[derive(Debug, Serialize)]
struct BrokenNumbering {
    /// The number that stands there.
    found: u32,
    /// The number that should.
    expected: u32,
    /// What is wrong with it.
    fault: Fault,
}

impl Words for BrokenNumbering {
    fn zh(&self) -> String {
        let Self {
            found, expected, ..
        } = self;
        match self.fault {
            Fault::Repeated => {
                format!("序号 {found} 与上一条重复,按顺序应是 {expected}。请重新编号。")
            }
            Fault::Jump | Fault::Backwards => format!(
                "这里的序号是 {found},按顺序应是 {expected}。请重新编号,或者补上漏掉的条目。"
            ),
        }
    }

    fn en(&self) -> String {
        let Self {
            found, expected, ..
        } = self;
        match self.fault {
            Fault::Repeated => format!(
                "Number {found} repeats the entry before; {expected} would be next. Please number anew."
            ),
            Fault::Jump | Fault::Backwards => format!(
                "The number is {found} where {expected} would be next. Number anew, or add the entry left out."
            ),
        }
    }
}

/// Where the numbering has come to.
#[derive(Default)]
struct Run<'v> {
    section: Option<(Option<usize>, Option<&'v str>)>,
    last: Option<u32>,
    cell: Option<(Option<usize>, Address)>,
    primary: Option<&'v str>,
}

fn check(views: &[EntryView<'_>], _: &Judge<'_>) -> Outcome {
    let mut run = Run::default();
    let mut defects = Vec::new();
    let mut numbered = false;
    for view in views {
        let seq = view.entry.seq().as_deref().unwrap_or_default();
        if seq.trim().is_empty() {
            continue;
        }
        let Some(found) = number(seq) else {
            return Outcome::NotApplicable(Reason::NotConcerned);
        };
        numbered = true;
        defects.extend(run.take(view, seq, found));
    }
    if numbered {
        Outcome::from_defects(defects)
    } else {
        Outcome::NotApplicable(Reason::NotSupplied)
    }
}

impl<'v> Run<'v> {
    fn take(&mut self, view: &EntryView<'v>, seq: &str, found: u32) -> Option<Defect> {
        let primary = view.entry.matter().primary.as_deref();
        let cell = view.holder(Field::Seq).map(|at| (view.table(), at));
        // One merged cell is one number; JSON made from such a table repeats it with its matter.
        let is_same_cell = match cell {
            Some(_) => cell == self.cell,
            None => self.last == Some(found) && primary.is_some() && primary == self.primary,
        };
        let section = Some((view.table(), view.entry.field().as_deref()));
        let is_new_section = self.section != section;
        let last = self.last.replace(found);
        (self.section, self.cell, self.primary) = (section, cell, primary);
        let next = last.map_or(1, |last| last.saturating_add(1));
        let starts_anew = found == 1 && last != Some(1);
        if found == next || starts_anew || (is_same_cell && !is_new_section) {
            return None;
        }
        if is_new_section && found == 1 {
            return None;
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
        Some(view.defect(Field::Seq, parameters).text(seq, None))
    }
}

/// A number in digits, with or without a full stop behind it.
fn number(seq: &str) -> Option<u32> {
    seq.parse().ok().or_else(|| {
        let key = fold::key(seq);
        key.trim_end_matches(['.', ',']).parse().ok()
    })
}
