//! STR006: an entry without a matter, or without the second level that its siblings have.

use super::key::Key;
use crate::engine::{Entries, EntryView, Judge, Ledger, Outcome, Whole};
use crate::finding::{Defect, Place, parameters};
use crate::law::{Citation, id};
use crate::model::{Field, Text};
use crate::parse::fold;
use crate::rules::limits::{
    self, Carries,
    Condition::{LostMerge, Says},
    Fault, Limit, Quotes,
    Then::{Undecided, Violated},
};
use crate::rules::{Check, InForce, Sources, rule};
use rustc_hash::FxHashMap;

rule! {
    /// 没有写一级事项,或者同一个一级事项下别的条目写了二级事项而这一条没有写。
    ///
    /// The matter is missing, or its second level is where other entries of the same matter have one.
    ///
    /// ## 依据
    /// 国办发〔2019〕54号把公开事项的名称列为标准目录的要素。
    ///
    /// ## 为何
    /// 没有事项名称,群众不知道这一条公开的是什么,也没法按事项查找。
    ///
    /// ## 怎么改
    /// 写上事项名称;与上一行同属一个事项的,合并单元格或者逐行写明。
    ///
    /// ## 反例
    /// ```json
    /// {"kind": "catalogue", "issued_on": "2024", "entries": [
    ///   {"matter": {"primary": "政策文件", "secondary": "规范性文件"}},
    ///   {"matter": {"primary": "政策文件"}}]}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"kind": "catalogue", "issued_on": "2024", "entries": [
    ///   {"matter": {"primary": "政策文件", "secondary": "规范性文件"}},
    ///   {"matter": {"primary": "政策文件", "secondary": "政策解读"}},
    ///   {"matter": {"primary": "机构信息"}}]}
    /// ```
    ///
    /// ## 边界
    /// 从合并单元格得到的事项算写了。同一个一级事项下都没有二级事项的不说;二级事项写了“/”“无”的,是说明没有,也不说。
    /// CSV 里空着的一级事项可能与上一行合用,报“无法判定”。表里没有这一栏时由 STR002 说一次。
    pub static MISSING_MATTER = {
        code: "STR006",
        name: "missing-matter",
        group: Structure,
        severity: Warning,
        authority: NormativeDocument,
        evidence: SeenSecondHand,
        check_kind: Absence,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Cited(&[Citation::of(id::GRASSROOTS_DISCLOSURE_OPINIONS)]),
        since: "0.1.0",
        says: [MissingMatter],
        limits: LIMITS,
        check: Check::Group(|| Box::<Matters>::default(), hash),
    }
}

parameters! {
    /// What the finding carries.
    struct MissingMatter {
        /// Official name of the level that is missing.
        missing: &'static str,
        /// The matter whose other entries have a second level, where that is missing.
        matter: Option<String>,
        /// Whether the cell may be the rest of a merged one.
        may_have_lost_merge: bool,
    }
    says {
        if may_have_lost_merge =>
            "一级事项是空的,但 CSV 不保留合并单元格,无法判定是漏填还是与上一行合用。请用 xlsx 检查,或逐行写明。",
            "The matter is empty, but CSV keeps no merged cells, so it may be shared with the row above. Check the xlsx, or fill every row.";
        if matter =>
            "“{matter}”下的其他条目写了二级事项,这一条是空的。群众分不清它是哪一项。请写上二级事项的名称。",
            "Other entries of {matter:?} have a second level; this one has none. The public cannot tell which it is. Name the second level.";
        else =>
            "一级事项是空的。群众不知道这一条公开的是什么。请写上事项名称;与上一行相同的,合并单元格或者逐行写明。",
            "The matter is empty. The public cannot know what this entry discloses. Name it; where it is that of the row above, merge the cells or repeat it.";
    }
}

/// The entries so far, by table, field and matter.
#[derive(Default)]
struct Matters {
    key: Key,
    numbers: FxHashMap<String, usize>,
    groups: Vec<Group>,
    /// Entries without a matter, each for itself.
    alone: Vec<(usize, Outcome)>,
}

/// The entries of one matter.
struct Group {
    first: usize,
    matter: String,
    entries: u64,
    /// Whether any has a second level.
    is_named: bool,
    /// Those that have none.
    blank: Vec<usize>,
}

/// What makes the group of the row above: most rows are of the same.
type Above<'v> = (&'v str, Option<&'v str>, Option<usize>);

impl Whole for Matters {
    fn take(&mut self, stretch: &[EntryView<'_>], _: &Judge<'_>, _: &Entries<'_>) {
        let mut above: Option<(Above<'_>, usize)> = None;
        for view in stretch {
            let Some(primary) = primary(view) else {
                // A table without the column is STR002's.
                if view.require_column(Field::Primary).is_ok() {
                    let outcome = limits::outcome(LIMITS, view);
                    self.alone.extend(outcome.map(|it| (view.index(), it)));
                }
                continue;
            };
            let field = view.entry.field().as_deref();
            let own = (primary, field, view.table());
            let number = match above {
                Some((same, number)) if same == own => number,
                _ => self.number(own, view.index()),
            };
            above = Some((own, number));
            if let Some(group) = self.groups.get_mut(number) {
                group.take(view);
            }
        }
    }

    fn finish(self: Box<Self>, _: &Judge<'_>, ledger: &mut Ledger) {
        let groups = self.groups.into_iter();
        let mut outcomes: Vec<(usize, Outcome)> =
            groups.map(|group| (group.first, group.outcome())).collect();
        outcomes.extend(self.alone);
        outcomes.sort_by_key(|(first, _)| *first);
        for (_, outcome) in outcomes {
            ledger.record(outcome);
        }
    }
}

impl Matters {
    fn number(&mut self, (primary, field, table): Above<'_>, first: usize) -> usize {
        self.key.clear();
        key((primary, field, table), &mut self.key);
        if let Some(&number) = self.numbers.get(self.key.as_str()) {
            return number;
        }
        let number = self.groups.len();
        self.numbers.insert(self.key.as_str().to_owned(), number);
        self.groups.push(Group {
            first,
            matter: primary.trim().to_owned(),
            entries: 0,
            is_named: false,
            blank: Vec::new(),
        });
        number
    }
}

impl Group {
    fn take(&mut self, view: &EntryView<'_>) {
        self.entries += 1;
        match secondary(view).filter(|text| !text.is_blank()) {
            Some(text) => self.is_named = self.is_named || !fold::says_nothing(text),
            // Where the row of a CSV file ends before the column, STR003 says so.
            None if view.has_column(Field::Secondary) => self.blank.push(view.index()),
            None => {}
        }
    }

    fn outcome(self) -> Outcome {
        if self.entries < 2 || !self.is_named {
            return Outcome::Passed;
        }
        let defect = |entry: &usize| {
            let parameters = MissingMatter {
                missing: Field::Secondary.term(),
                matter: Some(self.matter.clone()),
                may_have_lost_merge: false,
            };
            let place = Place::Entry {
                entry: *entry,
                field: Field::Secondary,
            };
            Defect::new(place, parameters)
        };
        Outcome::from_defects(self.blank.iter().map(defect).collect())
    }
}

/// Matter, field and table.
fn key((primary, field, table): Above<'_>, key: &mut Key) {
    key.text(primary);
    key.text(field.unwrap_or_default());
    key.number(table.map_or(0, |table| table + 1));
}

fn hash(view: &EntryView<'_>) -> Option<u64> {
    let mut own = Key::default();
    let above = (primary(view)?, view.entry.field().as_deref(), view.table());
    key(above, &mut own);
    Some(own.hash())
}

/// The matter, where the cell says one.
fn primary<'v>(view: &EntryView<'v>) -> Option<&'v str> {
    let primary = view.entry.matter().primary.as_deref()?;
    (!fold::says_nothing(primary)).then_some(primary)
}

fn secondary<'v>(view: &EntryView<'v>) -> Option<&'v Text<'v>> {
    view.entry.matter().secondary.as_ref()
}

/// An entry without a matter is a target of its own.
const LIMITS: &[Limit] = &[
    Limit::when(
        LostMerge(Field::Primary),
        Undecided(without_matter(|_| {
            MissingMatter {
                may_have_lost_merge: true,
                ..NO_MATTER
            }
            .into()
        })),
    ),
    Limit::unless(
        Says(Field::Primary),
        Violated(without_matter(|_| NO_MATTER.into())),
    ),
];

const NO_MATTER: MissingMatter = MissingMatter {
    missing: Field::Primary.term(),
    matter: None,
    may_have_lost_merge: false,
};

const fn without_matter(carries: Carries) -> Fault {
    Fault::quoting(Quotes::AsWritten, Field::Primary, carries)
}
