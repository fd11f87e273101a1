//! TIM001: an entry whose time limit never says when.

use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::{Severity, parameters, words};
use crate::law::{Citation, id};
use crate::model::Field;
use crate::model::time_limit::{Clause, ClauseKind};
use crate::rules::limits::{
    Condition::{LostMerge, Proactive, Says},
    Fault, Limit, Quotes,
    Then::{NotApplicable, Passed, Undecided, Violated},
};
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 公开时限里没有写何时公开。
    ///
    /// The time limit does not say when the information first appears.
    ///
    /// ## 依据
    /// 国办发〔2019〕54号把公开时限列为标准目录的要素之一。
    ///
    /// ## 为何
    /// 只写“长期公开”或者留空,群众不知道哪一天能看到,单位也无从检查是否逾期。
    ///
    /// ## 怎么改
    /// 写明从何时起、多少个工作日内公开,例如“信息形成或者变更之日起20个工作日内”;公开多久另写在公开时长里。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "mode": ["proactive"], "time_limit": {"text": "长期公开"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "mode": ["proactive"],
    ///  "time_limit": {"text": "信息形成或者变更之日起20个工作日内"}}
    /// ```
    ///
    /// ## 边界
    /// 只看主动公开的条目。天数、日期、周期、“及时”“实时”都算写了期限;周期写在更新频率一栏也算。只写“按上级要求”“从其规定”的只作提示。周期由 TIM008 说。只写“长期公开”的,这一条说缺了什么,TIM009 说写了的该放在哪里。没有着落的“同上”和 CSV 里可能是合并单元格的空格子,报“无法判定”。读不懂的文字由 TIM018 说。
    pub static MISSING_FIRST_PUBLICATION_LIMIT = {
        code: "TIM001",
        name: "missing-first-publication-limit",
        group: TimeLimit,
        severity: Warning,
        authority: NormativeDocument,
        evidence: SeenSecondHand,
        check_kind: Absence,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Cited(&[Citation::of(id::GRASSROOTS_DISCLOSURE_OPINIONS)]),
        since: "0.1.0",
        says: [MissingFirstPublicationLimit],
        limits: LIMITS,
        check: Check::Entry(EntryCheck::Any(check)),
    }
}

words! {
    /// What stands where the limit should.
    enum Instead {
        /// Nothing.
        Nothing = "nothing",
        /// Nothing, but a CSV file may have lost a merged cell.
        MaybeMerged = "maybe_merged",
        /// “Same as above”, with nothing above.
        Ditto = "ditto",
        /// Words that point to another text.
        Reference = "reference",
        /// How long the information stays.
        Retention = "retention",
        /// Clauses of other kinds.
        Otherwise = "otherwise",
    }
}

parameters! {
    /// What the finding carries.
    struct MissingFirstPublicationLimit {
        /// What stands there instead.
        instead: Instead,
    }
    says {
        if instead == Instead::Nothing =>
            "公开时限是空的。群众不知道何时能看到,单位也无从检查。请写明从何时起、多少个工作日内公开。",
            "The time limit is empty. The public cannot know when to look, nor the office what to check. Say from when and within how many working days it is published.";
        if instead == Instead::MaybeMerged =>
            "公开时限是空的,但 CSV 不保留合并单元格,无法判定是漏填还是与上一行合用。请用 xlsx 检查,或逐行写明。",
            "The time limit is empty, but CSV keeps no merged cells, so it may be shared with the row above. Check the xlsx, or fill every row.";
        if instead == Instead::Ditto =>
            "公开时限写的是“同上”,但上面没有可以沿用的内容,无法判定。请直接写明期限。",
            "The time limit says “same as above”, but there is nothing above to take. Write the limit itself.";
        if instead == Instead::Reference =>
            "公开时限只说按别的规定或要求,没有写期限。看目录的人不知道是多少天。建议把那份规定里的期限写出来。",
            "The time limit only points to other rules. A reader cannot tell how many days that is. Better write the limit those rules set.";
        if instead == Instead::Retention =>
            "公开时限只写了公开多久,没有写何时公开。群众不知道哪一天能看到。请写明从何时起、多少个工作日内公开。",
            "The time limit says how long it stays, not when it appears. The public cannot know when to look. Say from when and within how many working days it is published.";
        else =>
            "公开时限里没有写何时公开。群众不知道哪一天能看到。请写明从何时起、多少个工作日内公开。",
            "The time limit does not say when it appears. The public cannot know when to look. Say from when and within how many working days it is published.";
    }
}

const LIMITS: &[Limit] = &[
    Limit::column(Field::TimeLimit),
    Limit::unless(Proactive, NotApplicable(Reason::NotConcerned)),
    Limit::when(Says(Field::UpdateFrequency), Passed),
    Limit::when(
        LostMerge(Field::TimeLimit),
        Undecided(Fault::quoting(Quotes::Trimmed, Field::TimeLimit, |_| {
            MissingFirstPublicationLimit {
                instead: Instead::MaybeMerged,
            }
            .into()
        })),
    ),
    Limit::unless(
        Says(Field::TimeLimit),
        Violated(Fault::quoting(Quotes::Trimmed, Field::TimeLimit, |_| {
            MissingFirstPublicationLimit {
                instead: Instead::Nothing,
            }
            .into()
        })),
    ),
];

fn check(view: &EntryView<'_>, _: &Judge<'_>) -> Outcome {
    let instead = match instead(view.clauses()) {
        Ok(instead) => instead,
        Err(outcome) => return outcome,
    };
    let defect = view
        .defect(Field::TimeLimit, MissingFirstPublicationLimit { instead })
        .text(view.time_limit_text().trim(), None);
    match instead {
        Instead::MaybeMerged | Instead::Ditto => Outcome::undecided(defect),
        Instead::Reference => Outcome::violated(defect.severity(Severity::Advice)),
        Instead::Nothing | Instead::Retention | Instead::Otherwise => Outcome::violated(defect),
    }
}

/// What stands there instead of a limit, or the outcome where there is one or none can be told.
fn instead(clauses: &[Clause]) -> Result<Instead, Outcome> {
    if clauses.is_empty() {
        return Ok(Instead::Nothing);
    }
    if clauses.iter().any(says_when) {
        return Err(Outcome::Passed);
    }
    let has = |kind| clauses.iter().any(|clause| clause.kind == kind);
    if has(ClauseKind::Unreadable) {
        return Err(Outcome::NotApplicable(Reason::NotConcerned));
    }
    Ok(if has(ClauseKind::SameAsAbove) {
        Instead::Ditto
    } else if has(ClauseKind::AsDirected) || has(ClauseKind::SavingClause) {
        Instead::Reference
    } else if has(ClauseKind::Retain) {
        Instead::Retention
    } else {
        Instead::Otherwise
    })
}

/// Whether a clause tells when, in whatever way: a count of days, a date, a cycle, at once, before an event.
pub(super) fn says_when(clause: &Clause) -> bool {
    match clause.kind {
        ClauseKind::PublishWithin
        | ClauseKind::PublishBy
        | ClauseKind::Promptly
        | ClauseKind::UpdateEvery
        | ClauseKind::NoticeFor
        | ClauseKind::ProcessWithin => true,
        // 事前公开, 按学期公开: no number, yet one knows when.
        ClauseKind::AsDirected => {
            let words = ["事前", "提前", "学期", "批次"];
            clause.count.is_some() || words.iter().any(|word| clause.text.contains(word))
        }
        ClauseKind::Retain
        | ClauseKind::ExtendBy
        | ClauseKind::SavingClause
        | ClauseKind::SameAsAbove
        | ClauseKind::Unreadable => false,
    }
}
