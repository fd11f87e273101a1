//! TIM008: how often it is renewed, where it should say when it appears.

use super::missing_first_publication_limit::says_when;
use super::wording::quoted;
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::{parameters, words};
use crate::law::{EXCEPTIONS, InstrumentId, LimitUnit, PUBLICATION_LIMIT, id};
use crate::model::time_limit::{Clause, ClauseKind};
use crate::model::{Field, Form};
use crate::parse::time_limit::quantity_span;
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 公开时限里写的是更新频率。
    ///
    /// The time limit says how often the information is renewed, not when it appears.
    ///
    /// ## 依据
    /// 数据质量约定:何时公开和多久更新一次是两件事,各写各的。
    ///
    /// ## 为何
    /// 只写“每季度”“6个月”,新形成的信息要等多久才看得到,群众和检查的人都说不清。
    ///
    /// ## 怎么改
    /// 写明从何时起、多少个工作日内公开,周期移到更新频率一栏;没有这一栏的写在期限后面,例如“信息形成或者变更之日起20个工作日内,每季度更新”。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "水库名录"}, "mode": ["proactive"], "time_limit": {"text": "半年至少更新1次"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "水库名录"}, "mode": ["proactive"],
    ///  "time_limit": {"text": "信息形成或者变更之日起20个工作日内"}, "update_frequency": "半年至少更新1次"}
    /// ```
    ///
    /// ## 边界
    /// 只是提示,只看主动公开的条目。格子里另有天数、日期、“及时”“事前”的不说。表头写明“时限(频次)”的、村务公开和公共企事业单位的目录不说。法律自己定周期的不说:饮用水安全状况、年度报告,以及引用了要求按季、按月、定期公布的法律、法规的条目。每日、每周、每半月一类不长于 20 日的周期,按学期、“汛前”,看得出何时公开,不说。周期也算写了何时公开,所以这样的格子 TIM001 不说,由这一条说。
    pub static CYCLE_FOR_TIME_LIMIT = {
        code: "TIM008",
        name: "cycle-for-time-limit",
        group: TimeLimit,
        severity: Advice,
        authority: Convention,
        evidence: Design,
        check_kind: Form,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "一格只说一件事:期限回答何时公开,频率回答多久更新一次。",
            en: "One cell, one promise: a limit tells when it appears, a cycle how often it is renewed.",
        },
        since: "0.1.0",
        says: [CycleForTimeLimit],
        check: Check::Entry(EntryCheck::TimeLimit(check)),
    }
}

/// Acts that ask for publication every month or quarter, or at regular times.
const CYCLE_BY_ACT: &[InstrumentId] = &[
    id::ENVIRONMENT_LAW,
    id::INFECTIOUS_DISEASES_LAW,
    id::SHANDONG_VILLAGE_AFFAIRS_REGULATION,
    id::SHANDONG_VILLAGE_COMMITTEES_MEASURES,
    id::SOCIAL_INSURANCE_LAW,
    id::SOIL_CONSERVATION_LAW,
    id::STATISTICS_LAW,
    id::STATISTICS_REGULATION,
    id::VILLAGE_COMMITTEES_LAW,
    id::WATER_ABSTRACTION_REGULATION,
    id::WATER_POLLUTION_LAW,
];

/// A cycle with these words names a time all the same: 每年汛前, 每学期初.
const NAMES_A_TIME: &[&str] = &["前", "学期", "初", "末", "底", "第"];

/// Matters of villages, whose cycles the 《村民委员会组织法》 sets.
const OF_VILLAGES: &[&str] = &["村务", "村级"];

words! {
    /// What is written instead of a limit.
    enum Instead {
        /// “每季度”, “半年至少更新1次”.
        Cycle = "cycle",
        /// “6个月”, “1年”: a cycle most likely.
        Period = "period",
    }
}

parameters! {
    /// What the finding carries.
    struct CycleForTimeLimit {
        /// What is written.
        instead: Instead,
        /// Its words.
        words: String,
    }
    says {
        if instead == Instead::Cycle =>
            "“{words}”说的是更新频率,不是何时公开。新形成的信息要等多久才看得到,说不清。请写明从何时起、多少个工作日内公开,周期移到“更新频率”一栏,没有这一栏的写在期限后面。",
            "“{words}” says how often it is renewed, not when it appears. How long new information takes to appear stays open. Say from when and within how many working days it is published, and move the cycle to the column for it (更新频率), or behind the limit where there is none.";
        else =>
            "“{words}”看不出是多久更新一次、公开多久,还是多久以内公开。新形成的信息要等多久才看得到,说不清。请写明从何时起、多少个工作日内公开,周期移到“更新频率”一栏,没有这一栏的写在期限后面。",
            "“{words}” may be how often it is renewed, how long it stays, or how soon it appears. How long new information takes to appear stays open. Say from when and within how many working days it is published, and move the cycle to the column for it (更新频率), or behind the limit where there is none.";
    }
}

fn check(view: &EntryView<'_>, clauses: &[Clause], judge: &Judge<'_>) -> Outcome {
    let Some(cycle) = clauses.iter().find(|clause| is_slow_cycle(view, clause)) else {
        return Outcome::Passed;
    };
    if clauses.iter().any(is_limit) {
        return Outcome::Passed;
    }
    if matches!(judge.form, Form::Village | Form::Utility)
        || view.header_speaks_of(Field::TimeLimit, &["频"])
    {
        return Outcome::NotApplicable(Reason::NotConcerned);
    }
    if is_cycle_by_law(view) {
        return Outcome::Passed;
    }
    let text = view.time_limit_text();
    let parameters = CycleForTimeLimit {
        // 6个月 and nothing else.
        instead: match quantity_span(cycle) {
            Some(span) if span == cycle.span => Instead::Period,
            _ => Instead::Cycle,
        },
        words: quoted(&cycle.text),
    };
    let defect = view.defect(Field::TimeLimit, parameters);
    Outcome::violated(defect.text(text, cycle.span))
}

/// Whether a clause is a cycle that does not bound by itself how soon information appears.
fn is_slow_cycle(view: &EntryView<'_>, clause: &Clause) -> bool {
    if clause.kind != ClauseKind::UpdateEvery
        || NAMES_A_TIME.iter().any(|word| clause.text.contains(word))
    {
        return false;
    }
    let Some((_, longest)) = clause.days_bounds() else {
        return true;
    };
    let limit = PUBLICATION_LIMIT.at(view.dates().last);
    limit.is_none_or(|limit| longest > u32::from(limit.value.0))
}

/// Whether a clause says when information first appears.
fn is_limit(clause: &Clause) -> bool {
    let is_other = matches!(
        clause.kind,
        ClauseKind::UpdateEvery | ClauseKind::NoticeFor | ClauseKind::ProcessWithin
    );
    !is_other && says_when(clause)
}

fn is_cycle_by_law(view: &EntryView<'_>) -> bool {
    if view.cites(CYCLE_BY_ACT) {
        return true;
    }
    let recurs = |unit| matches!(unit, LimitUnit::EveryQuarter | LimitUnit::ByEndOfMonth);
    let limits = EXCEPTIONS.iter().filter(|limit| recurs(limit.unit));
    let mut matters = limits.map(|limit| limit.matter_words).chain([OF_VILLAGES]);
    let text = view.time_limit_text();
    // The matter is looked at last: it is each row's own.
    matters.any(|words| words.iter().any(|word| text.contains(word)) || view.speaks_of(words))
}
