//! STR006: an entry without a matter, or without the second level that its siblings have.

use serde::Serialize;

use crate::engine::{EntryView, Judge, Key, Outcome};
use crate::finding::Words;
use crate::law::{Citation, id};
use crate::model::{Field, Text};
use crate::parse::fold;
use crate::rules::{Check, InForce, Sources, rule};

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
        check: Check::Group { key, judge },
    }
}

/// What the finding carries.
#[derive(Debug, Serialize)]
struct MissingMatter {
    /// Official name of the level that is missing.
    missing: &'static str,
    /// The matter whose other entries have a second level, where that is missing.
    matter: Option<String>,
    /// Whether the cell may be the rest of a merged one.
    may_have_lost_merge: bool,
}

impl Words for MissingMatter {
    fn zh(&self) -> String {
        if self.may_have_lost_merge {
            return "一级事项是空的,但 CSV 不保留合并单元格,无法判定是漏填还是与上一行合用。请用 xlsx 检查,或逐行写明。".into();
        }
        let Some(matter) = &self.matter else {
            return "一级事项是空的。群众不知道这一条公开的是什么。请写上事项名称;与上一行相同的,合并单元格或者逐行写明。".into();
        };
        format!(
            "“{matter}”下的其他条目写了二级事项,这一条是空的。群众分不清它是哪一项。请写上二级事项的名称。"
        )
    }

    fn en(&self) -> String {
        if self.may_have_lost_merge {
            return "The matter is empty, but CSV keeps no merged cells, so it may be shared with the row above. Check the xlsx, or fill every row.".into();
        }
        let Some(matter) = &self.matter else {
            return "The matter is empty. The public cannot know what this entry discloses. Name it; where it is that of the row above, merge the cells or repeat it.".into();
        };
        format!(
            "Other entries of {matter:?} have a second level; this one has none. The public cannot tell which it is. Name the second level."
        )
    }
}

/// Table, field and matter; an entry without a matter stands alone.
fn key(view: &EntryView<'_>, key: &mut Key) -> Option<()> {
    let Some(primary) = primary(view) else {
        // A table without the column is STR002's.
        view.require_column(Field::Primary).ok()?;
        key.text("");
        key.number(view.index() + 1);
        return Some(());
    };
    key.text(primary);
    key.text(view.entry.field().as_deref().unwrap_or_default());
    key.number(view.table().map_or(0, |table| table + 1));
    Some(())
}

/// The matter, where the cell says one.
fn primary<'v>(view: &EntryView<'v>) -> Option<&'v str> {
    let primary = view.entry.matter().primary.as_deref()?;
    (!fold::says_nothing(primary)).then_some(primary)
}

fn secondary<'v>(view: &EntryView<'v>) -> Option<&'v Text<'v>> {
    view.entry.matter().secondary.as_ref()
}

fn judge(views: &[EntryView<'_>], _: &Judge<'_>) -> Outcome {
    let Some(first) = views.first() else {
        return Outcome::Passed;
    };
    let Some(primary) = primary(first) else {
        return without_matter(first);
    };
    let is_named = |view| secondary(view).is_some_and(|text| !fold::says_nothing(text));
    if views.len() < 2 || !views.iter().any(is_named) {
        return Outcome::Passed;
    }
    let is_blank = |view| secondary(view).is_none_or(Text::is_blank);
    let blank = views
        .iter()
        // Where the row of a CSV file ends before the column, STR003 says so.
        .filter(|view| is_blank(view) && view.has_column(Field::Secondary));
    let defect = |view: &EntryView<'_>| {
        let parameters = MissingMatter {
            missing: Field::Secondary.term(),
            matter: Some(primary.trim().to_owned()),
            may_have_lost_merge: false,
        };
        view.defect(Field::Secondary, parameters)
    };
    Outcome::from_defects(blank.map(defect).collect())
}

fn without_matter(view: &EntryView<'_>) -> Outcome {
    let text = view.entry.matter().primary.as_deref().unwrap_or_default();
    let may_have_lost_merge = text.trim().is_empty() && view.may_have_lost_merge(Field::Primary);
    let parameters = MissingMatter {
        missing: Field::Primary.term(),
        matter: None,
        may_have_lost_merge,
    };
    let defect = view.defect(Field::Primary, parameters).text(text, None);
    if may_have_lost_merge {
        Outcome::undecided(defect)
    } else {
        Outcome::violated(defect)
    }
}
