//! TIM002: a promise longer than the law allows.

use crate::calendar::WorkingDays;
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::{Defect, Severity, Step, parameters};
use crate::law::{Citation, Law, LimitUnit, Over, PUBLICATION_LIMIT, Relation, exceptions_of, id};
use crate::model::Field;
use crate::model::time_limit::{AnchorEvent, Clause, ClauseKind, Exceeds, Unit};
use crate::parse::time_limit::quantity_span;
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 公开时限超过法定上限。
    ///
    /// The time limit is longer than the law allows.
    ///
    /// ## 依据
    /// 《中华人民共和国政府信息公开条例》第二十六条:主动公开的信息自形成或者变更之日起 20 个工作日内公开,只有法律、法规可以另定期限。2019 年 5 月 15 日以前为 2007 年文本第十八条,上限相同。
    ///
    /// ## 为何
    /// 公众按目录等信息;目录允许拖过法定期限,逾期就成了“照章办事”。
    ///
    /// ## 怎么改
    /// 改为 20 个工作日以内。有法律、法规另定期限的,在公开依据里写明是哪一部、哪一条。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "水资源管理"}, "mode": ["proactive"],
    ///  "time_limit": {"text": "信息形成或者变更之日起30个工作日内"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "水资源管理"}, "mode": ["proactive"],
    ///  "time_limit": {"text": "信息形成或者变更之日起20个工作日内"}}
    /// ```
    ///
    /// ## 边界
    /// 只看行政机关主动公开的条目;村级组织和公共企事业单位不适用。一个月、30 日折成工作日可能超过也可能不超过,从“活动结束”“文件公布”起算的不一定就是信息形成之日,都只作警告。引用了没有逐条读过的法律、法规(精简法规表以外的)时无法判定。条例自 2008 年 5 月 1 日起施行,以前的目录不适用;只写“2008年”的目录无法判定。
    pub static TIME_LIMIT_OVER_STATUTE = {
        code: "TIM002",
        name: "time-limit-over-statute",
        group: TimeLimit,
        severity: Error,
        authority: AdministrativeRegulation,
        evidence: ArticleRead,
        check_kind: Contradiction,
        addressee: AdministrativeOrgan or NotApplicable,
        in_force: InForce::from(2008, 5, 1),
        sources: Sources::Cited(&[
            Citation::of(id::DISCLOSURE_REGULATION).edition(2019, 5, 15).article(26),
            Citation::of(id::DISCLOSURE_REGULATION).edition(2008, 5, 1).article(18),
        ]),
        since: "0.1.0",
        says: [OverStatute],
        check: Check::Entry(EntryCheck::TimeLimit(check)),
    }
}

parameters! {
    /// What the finding carries.
    struct OverStatute {
        /// What the cell promises.
        found: u32,
        /// Unit of what the cell promises.
        found_unit: Unit,
        /// What the law allows.
        allowed: u32,
        /// Unit of what the law allows.
        unit: Unit,
        /// Whether the promise exceeds the law whatever the calendar: `always` or `maybe`.
        exceeds: Exceeds,
        /// The event it runs from, where that need not be the day the information was formed or changed.
        from: Option<String>,
        /// Laws and regulations the row cites whose limits we do not know.
        unknown: Vec<String>,
    }
    says {
        if unknown =>
            "承诺 {found found_unit},超过法定的 {allowed} 个工作日;公开依据里的{unknown:、}是否另定期限,法规表里查不到,无法判定。请核对该文件。",
            "It promises {found found_unit}, over the {allowed} working days of the law; whether {unknown:, } sets another limit is not in our law table. Please look it up.";
        if from =>
            "承诺“{from}”{found found_unit};信息如果在那以前就已形成,就超过法定的 {allowed} 个工作日。请写明从信息形成或者变更之日起算,{allowed} 个工作日以内。",
            "It promises {found found_unit} from “{from}”, which exceeds the {allowed} working days of the law if the information was formed by then. Count from the day it is formed or changed, and write {allowed} working days or fewer.";
        if exceeds == Exceeds::Always =>
            "承诺 {found found_unit},法定上限是 {allowed} 个工作日。只有法律、法规可以另定期限,这一条的公开依据里没有。请改为 {allowed} 个工作日以内。",
            "It promises {found found_unit}; the law allows {allowed} working days. Only a law or regulation may set another limit, and the basis of this row cites none that does. Write {allowed} working days or fewer.";
        else =>
            "承诺 {found found_unit},折成工作日可能超过法定的 {allowed} 个。请直接写成 {allowed} 个工作日以内。",
            "It promises {found found_unit}, which may exceed the {allowed} working days of the law. Write {allowed} working days or fewer.";
    }
}

fn check(view: &EntryView<'_>, clauses: &[Clause], judge: &Judge<'_>) -> Outcome {
    // Of a year in which the limit began or changed the later value is asked; the engine then calls it undecided.
    let (first, last) = (view.dates().first, view.dates().last);
    let limit = match PUBLICATION_LIMIT.over(first, last) {
        Over::Same(limit) => limit,
        Over::Changes => PUBLICATION_LIMIT.at(last),
    };
    let Some(limit) = limit else {
        return Outcome::NotApplicable(Reason::NotInForce);
    };
    let allowed = u32::from(limit.value.0);
    let mut violated = Vec::new();
    let mut undecided = Vec::new();
    for clause in clauses {
        let exceeds = exceeds(clause, allowed);
        let is_limit = clause.kind == ClauseKind::PublishWithin && clause.count.is_some();
        if !is_limit || exceeds == Exceeds::Never {
            continue;
        }
        match replacement(view, judge.law, clause) {
            Replacement::Allows => {}
            Replacement::None => {
                violated.push(defect(view, judge, clause, allowed, exceeds, vec![]));
            }
            Replacement::Unknown(titles) => {
                undecided.push(defect(view, judge, clause, allowed, exceeds, titles));
            }
        }
    }
    match (violated.is_empty(), undecided.is_empty()) {
        (false, _) => Outcome::Violated(violated),
        (true, false) => Outcome::Undecided(undecided),
        (true, true) => Outcome::Passed,
    }
}

/// Whether a clause exceeds the cap. “3月内” may mean March, so only “3个月内” does for certain.
fn exceeds(clause: &Clause, allowed: u32) -> Exceeds {
    match clause.exceeds_working_days(allowed) {
        Exceeds::Always if clause.unit == Some(Unit::Month) && !clause.text.contains('个') => {
            Exceeds::Maybe
        }
        exceeds => exceeds,
    }
}

/// Whether a law or regulation the row cites replaces the general limit.
enum Replacement {
    /// None does.
    None,
    /// One allows what the clause promises.
    Allows,
    /// These may; we do not know.
    Unknown(Vec<String>),
}

fn replacement(view: &EntryView<'_>, law: Law, clause: &Clause) -> Replacement {
    let mut unknown = Vec::new();
    for citation in view.basis().map_or(&[][..], |basis| &basis.citations) {
        let Some(title) = &citation.title else {
            continue;
        };
        let Some(instrument) = citation.instrument.as_deref().and_then(|id| law.by_id(id)) else {
            if may_be_law(title) {
                unknown.push(format!("《{title}》"));
            }
            continue;
        };
        if !instrument.rank.can_replace_publication_limit() {
            continue;
        }
        // Of the compact table every limit was read; of a text that only the wide one knows, none.
        let Some(known) = instrument.id else {
            unknown.push(format!("《{}》", instrument.title));
            continue;
        };
        if known == id::DISCLOSURE_REGULATION {
            continue;
        }
        for limit in exceptions_of(known).filter(|limit| limit.relation == Relation::MayBeLonger) {
            let concerns = view.speaks_of(limit.matter_words);
            let allows = i64::from(limit.count) >= i64::from(clause.count.unwrap_or(u32::MAX))
                && is_same_unit(limit.unit, clause.unit);
            if concerns && allows {
                return Replacement::Allows;
            }
            if concerns {
                unknown.push(format!("《{}》", instrument.title));
            }
        }
    }
    if unknown.is_empty() {
        Replacement::None
    } else {
        Replacement::Unknown(unknown)
    }
}

fn is_same_unit(limit: LimitUnit, clause: Option<Unit>) -> bool {
    matches!(
        (limit, clause),
        (LimitUnit::WorkingDay, Some(Unit::WorkingDay))
            | (LimitUnit::Day, Some(Unit::Day))
            | (LimitUnit::Month, Some(Unit::Month))
    )
}

/// Whether a title reads as a law or regulation, which alone may set another limit.
///
/// Regulations are named 条例, 规定 or 办法; a trial text, 办法(试行), is none.
fn may_be_law(title: &str) -> bool {
    ["法", "条例", "规定"]
        .iter()
        .any(|end| title.ends_with(end))
}

/// The event a clause runs from, where the information may be formed only later: 活动结束后, 文件公布后.
fn other_event(clause: &Clause) -> Option<String> {
    let anchor = clause.anchor.as_ref()?;
    let is_later = |event: AnchorEvent| {
        matches!(
            event,
            AnchorEvent::Published | AnchorEvent::Ended | AnchorEvent::Other
        )
    };
    anchor
        .events
        .iter()
        .all(is_later)
        .then(|| anchor.text.clone())
}

fn defect(
    view: &EntryView<'_>,
    judge: &Judge<'_>,
    clause: &Clause,
    allowed: u32,
    exceeds: Exceeds,
    unknown: Vec<String>,
) -> Defect {
    let (found, found_unit) = (clause.count.unwrap_or(0), clause.unit.unwrap_or(Unit::Day));
    let text = view
        .entry
        .time_limit()
        .as_ref()
        .map_or("", |limit| &*limit.text);
    let span = quantity_span(clause).unwrap_or(clause.span);
    let from = other_event(clause);
    let is_certain = exceeds == Exceeds::Always && from.is_none();
    let severity = if is_certain {
        Severity::Error
    } else {
        Severity::Warning
    };
    // Where the promise may be the shorter one, 20 working days would lengthen it.
    let fix = (is_certain && unknown.is_empty()).then(|| {
        let range = span.byte_range(text);
        let (before, after) = (&text[..range.start], &text[range.end..]);
        format!("{before}{allowed}个工作日{after}")
    });
    let params = OverStatute {
        found,
        found_unit,
        allowed,
        unit: Unit::WorkingDay,
        exceeds,
        from,
        unknown,
    };
    view.defect(Field::TimeLimit, params)
        .text(text, span)
        .severity(severity)
        .fix(fix)
        .steps(steps(view, judge, found, found_unit, allowed))
}

/// The arithmetic: what the law allows, what is promised, and what both mean for information formed on the record's date.
fn steps(
    view: &EntryView<'_>,
    judge: &Judge<'_>,
    found: u32,
    unit: Unit,
    allowed: u32,
) -> Vec<Step> {
    let from = view.dates().last;
    let example = |count| {
        let derivation = judge.calendar.derivation(from, WorkingDays(count));
        derivation.deadline.known().map(|on| Step::Deadline {
            from,
            count,
            on: Some(on),
            skipped: derivation.steps,
        })
    };
    let mut steps = vec![
        view.dates().step(),
        Step::Limit {
            count: allowed,
            unit: Unit::WorkingDay.as_str().to_owned(),
        },
        Step::Promise {
            count: found,
            unit: unit.as_str().to_owned(),
        },
    ];
    steps.extend(example(allowed));
    if unit == Unit::WorkingDay {
        steps.extend(example(found));
    }
    steps
}
