//! SCP007: words in a box of the level where a tick belongs.

use crate::draft::{DraftColumn, is_ditto};
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::{Defect, parameters};
use crate::model::Field;
use crate::parse::{fold, glyph, marks};
use crate::rules::limits::{Condition, Limit, Then};
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};
use crate::terms::COLUMNS;

rule! {
    /// 公开层级的格子里写了字,没有打勾。
    ///
    /// A box of the level holds words where a tick belongs.
    ///
    /// ## 依据
    /// 表格形式的约定:公开层级分栏的,每一栏是一个方框,公开的打勾,不公开的空着。
    ///
    /// ## 为何
    /// 程序把有字的格子当作打勾;写的如果是另一级的名称,或者“不公开”,读出来就反了。
    ///
    /// ## 怎么改
    /// 由这一级公开的写“√”,不由这一级公开的空着;要说明的话写到备注里。
    ///
    /// ## 反例
    /// ```csv
    /// 序号,公开事项,公开内容(要素),公开时限,公开主体,公开渠道和载体,县级,乡级
    /// 1,机构信息,机构职能,形成之日起20个工作日内,清源县水利局,政府网站,州级,
    /// ```
    ///
    /// ## 正例
    /// ```csv
    /// 序号,公开事项,公开内容(要素),公开时限,公开主体,公开渠道和载体,县级,乡级
    /// 1,机构信息,机构职能,形成之日起20个工作日内,清源县水利局,政府网站,√,
    /// ```
    ///
    /// ## 边界
    /// 用一栏文字写公开层级的表不看。“是”“有”“Y”和带说明的勾(“√(部分)”)算打勾;方框坏了变成的字不看,“同上”也不看。JSON 里没有格子,不适用。
    pub static WORDS_FOR_LEVEL_TICK = {
        code: "SCP007",
        name: "words-for-level-tick",
        group: Scope,
        severity: Warning,
        authority: Convention,
        evidence: Design,
        check_kind: Form,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "方框里只有勾和空,才读得准。",
            en: "A box is read rightly only where it holds a tick or nothing.",
        },
        since: "0.1.0",
        says: [WordsForLevelTick],
        limits: LIMITS,
        check: Check::Entry(EntryCheck::Any(check)),
    }
}

parameters! {
    /// What the finding carries.
    struct WordsForLevelTick {
        /// The header of the box.
        header: String,
        /// The words in it.
        words: String,
    }
    says {
        "公开层级“{header}”一格写的是“{words}”,没有打勾。程序只能当作打勾来读,可能读错。由这一级公开的请写“√”,不由这一级公开的请空着。",
        "The box “{header}” of the level holds the words “{words}” where a tick belongs. They are read as a tick, perhaps wrongly. Write √ where this level discloses, and nothing where it does not.";
    }
}

/// JSON has no boxes that words could stand in.
const LIMITS: &[Limit] = &[Limit::unless(
    Condition::Table,
    Then::NotApplicable(Reason::NoSourceTable),
)];

fn check(view: &EntryView<'_>, _: &Judge<'_>) -> Outcome {
    let boxes = view.boxes();
    let defects = boxes
        .filter(|(_, field, text)| field.in_words() == Some(Field::Level) && holds_words(text))
        .map(|(column, field, text)| defect(view, column, field, text));
    Outcome::from_defects(defects.collect())
}

fn holds_words(text: &str) -> bool {
    marks::mark(text) == marks::Mark::Words
        && !text.chars().any(|c| glyph::means(c) == Some(true))
        && !is_ditto(text)
}

fn defect(view: &EntryView<'_>, column: &DraftColumn, field: Field, text: &str) -> Defect {
    let words: String = text.split_whitespace().collect();
    let header = column.header.last().map_or("", |header| header);
    let repeats_header = {
        let key = fold::key(&words);
        let term = COLUMNS.iter().find(|term| term.id == field.as_str());
        key == fold::key(header) || term.is_some_and(|term| term.headers.contains(&&*key))
    };
    let parameters = WordsForLevelTick {
        header: header.split_whitespace().collect(),
        words,
    };
    view.defect(field, parameters)
        .text(text, None)
        .fix(repeats_header.then(|| "√".to_owned()))
}
