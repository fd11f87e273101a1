//! TIM006: a limit for information when it is formed, and none for when it changes.

use super::wording::{quoted, said_once};
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::parameters;
use crate::law::{Citation, id};
use crate::model::time_limit::{Anchor, AnchorEvent, Clause, ClauseKind};
use crate::rules::{Check, EntryCheck, InForce, Sources, rule};

rule! {
    /// 公开时限只从信息形成起算,没有写变更。
    ///
    /// The time limit runs from forming and leaves changes out.
    ///
    /// ## 依据
    /// 《中华人民共和国政府信息公开条例》第二十六条:信息形成的、变更的,都在同样的期限内公开(2019 年 5 月 15 日以前为 2007 年文本第十八条)。
    ///
    /// ## 为何
    /// 电话、地址、负责人改了以后几天更新,目录里没有期限,网上的旧信息就留了下来。
    ///
    /// ## 怎么改
    /// 写成“信息形成或者变更之日起20个工作日内”。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "mode": ["proactive"], "time_limit": {"text": "信息形成之日起20个工作日内"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "mode": ["proactive"], "time_limit": {"text": "信息形成或者变更之日起20个工作日内"}}
    /// ```
    ///
    /// ## 边界
    /// 只是提示,一份目录说一次。从批准、作出决定、签订、印发一类的事起算的不说,那些事只发生一次;从某一份文件、方案、结果形成起算的也不说。“制定或获取信息之日起”是国家指引的写法,不说。格子里另外写了变更、更新、调整的不说。
    pub static CHANGE_NOT_COVERED = {
        code: "TIM006",
        name: "change-not-covered",
        group: TimeLimit,
        severity: Advice,
        authority: AdministrativeRegulation,
        evidence: ArticleRead,
        check_kind: Absence,
        addressee: AdministrativeOrgan or NotApplicable,
        in_force: InForce::from(2008, 5, 1),
        sources: Sources::Cited(&[
            Citation::of(id::DISCLOSURE_REGULATION).edition(2019, 5, 15).article(26),
            Citation::of(id::DISCLOSURE_REGULATION).edition(2008, 5, 1).article(18),
        ]),
        since: "0.1.0",
        says: [ChangeNotCovered],
        check: Check::Entry(EntryCheck::TimeLimit(check)),
    }
}

/// Words anywhere in the cell that take care of changes.
const CHANGES: &[&str] = &[
    "变更", "变化", "变动", "更新", "更正", "修改", "修订", "调整", "动态",
];

/// What may stand before the word for forming where nothing but information is meant.
const PREFIXES: &[char] = &['自', '从', '在', '于', '该'];

/// Words for forming that need no subject; 制定 is of a document.
const FORMING: &[&str] = &["形成", "产生", "生成"];

parameters! {
    /// What the finding carries; it is said once a document, so of the first place.
    struct ChangeNotCovered {
        /// What the limit of the first cell runs from.
        words: String,
    }
    says {
        "只写了“{words}”,没有写变更。条例对形成和变更要求的是同一个期限;信息改了以后几天公开,这里查不到。建议写成“信息形成或者变更之日起”。",
        "It runs from “{words}” and leaves changes out. The regulation sets one limit for both; how soon a change appears cannot be told from here. Better write “信息形成或者变更之日起”.";
    }
}

fn check(view: &EntryView<'_>, clauses: &[Clause], _: &Judge<'_>) -> Outcome {
    let forming = clauses
        .iter()
        .find_map(|clause| Some((clause, forming(clause)?)));
    let Some((clause, anchor)) = forming else {
        return Outcome::Passed;
    };
    let text = view.time_limit_text();
    if clauses.iter().any(covers_change) || CHANGES.iter().any(|word| text.contains(word)) {
        return Outcome::Passed;
    }
    let words = quoted(&anchor.text);
    if !is_of_information(&words) {
        return Outcome::Passed;
    }
    said_once(view, clause.span, ChangeNotCovered { words })
}

/// The anchor of a limit that runs from forming and from nothing that happens once.
fn forming(clause: &Clause) -> Option<&Anchor> {
    let anchor = clause.anchor.as_ref()?;
    let only_forms = anchor.events.iter().all(|event| {
        // 制作完成 is forming too.
        matches!(event, AnchorEvent::Formed | AnchorEvent::Ended)
    });
    let forms = only_forms && anchor.events.contains(AnchorEvent::Formed);
    (clause.kind == ClauseKind::PublishWithin && forms).then_some(anchor)
}

fn covers_change(clause: &Clause) -> bool {
    let anchor = clause.anchor.as_ref();
    anchor.is_some_and(|anchor| anchor.events.contains(AnchorEvent::Changed))
}

/// Whether information at large is formed, and not one plan, list or result.
fn is_of_information(anchor: &str) -> bool {
    let bare = anchor.trim_start_matches(PREFIXES);
    anchor.contains("信息") || FORMING.iter().any(|word| bare.starts_with(word))
}
