//! TIM015: the annual report on disclosure later than the regulation allows.

use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::{Defect, Severity, parameters, words};
use crate::law::{
    Citation, DEPARTMENT_REPORT_DAY, Dated, GOVERNMENT_REPORT_DAY, LOWER_ORGAN_REPORT_DAY, Over,
    Parameter, YearDay, id,
};
use crate::model::time_limit::{Bound, Clause, ClauseKind};
use crate::model::{AdministrativeLevel, BodyKind, Field};
use crate::parse::any_of::holds_any;
use crate::parse::fold;
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 政府信息公开工作年度报告的公布日期晚于条例规定。
    ///
    /// The annual report on disclosure is published later than the regulation allows.
    ///
    /// ## 依据
    /// 《中华人民共和国政府信息公开条例》第四十九条:县级以上人民政府部门每年 1 月 31 日前公布上一年度的报告,县级以上地方人民政府的报告 3 月 31 日前公布。2019 年 5 月 15 日以前为 2007 年文本第三十一条,各级行政机关都是 3 月 31 日前。
    ///
    /// ## 为何
    /// 部门照抄政府的 3 月 31 日,每年就要迟两个月。
    ///
    /// ## 怎么改
    /// 部门写“每年1月31日前”,县级以上地方人民政府写“每年3月31日前”。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "政务公开", "secondary": "政府信息公开工作年度报告"}, "mode": ["proactive"], "basis": {"text": "《中华人民共和国政府信息公开条例》第四十九条"}, "time_limit": {"text": "每年3月31日前"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "政务公开", "secondary": "政府信息公开工作年度报告"}, "mode": ["proactive"], "basis": {"text": "《中华人民共和国政府信息公开条例》第四十九条"}, "time_limit": {"text": "每年1月31日前"}}
    /// ```
    ///
    /// ## 边界
    /// 这一条引用了当时规定报告日期的条文的才是错误,其余只作警告;只写天数、没有写日子的作提示。决算、统计年报、法治政府建设报告一类的不看。部门替政府公布本级报告的,按政府的日期看。2019 年以后的文本没有给乡镇和街道定日子,不适用;政府没有写明层级的,也不适用。跨过修订日的目录,两个日期答案不同的无法判定。
    pub static LATE_ANNUAL_REPORT = {
        code: "TIM015",
        name: "late-annual-report",
        group: TimeLimit,
        severity: Error,
        authority: AdministrativeRegulation,
        evidence: ArticleRead,
        check_kind: Contradiction,
        addressee: AdministrativeOrgan or NotApplicable,
        in_force: InForce::from(2008, 5, 1),
        sources: Sources::Cited(&[
            Citation::of(id::DISCLOSURE_REGULATION).edition(2019, 5, 15).article(49),
            Citation::of(id::DISCLOSURE_REGULATION).edition(2008, 5, 1).article(31),
        ]),
        since: "0.1.0",
        says: [LateAnnualReport],
        check: Check::Entry(EntryCheck::TimeLimit(check)),
    }
}

/// Words of the report.
const REPORT: &[&str] = &["年度报告", "年报"];

/// Words that make it the report on disclosure.
const OF_DISCLOSURE: &[&str] = &["信息公开", "政务公开"];

/// Words that make it another report, or a text about reports.
const ANOTHER: &[&str] = &[
    "决算", "统计", "企业", "公司", "财务", "质量", "环境", "环保", "学校", "高校", "法治", "制度",
    "办法", "格式", "模板",
];

/// A level that says no more than that it is a report: the level above it tells of what.
const BARE: &[&str] = &["年度报告", "年报", "工作年度报告", "工作年报"];

/// Words of a government's own report, which the disclosure authority publishes for it.
const OF_GOVERNMENT: &[&str] = &[
    "本级",
    "人民政府",
    "省政府",
    "市政府",
    "州政府",
    "县政府",
    "区政府",
    "全省",
    "全市",
    "全州",
    "全县",
    "全区",
];

/// Words in the name of a department that may be the disclosure authority (政府信息公开工作主管部门).
const AUTHORITIES: &[&str] = &[
    "政府办",
    "办公厅",
    "政务服务",
    "政务公开",
    "行政审批",
    "大数据",
    "数据局",
];

words! {
    /// How the cell differs from the regulation.
    enum How {
        /// A later day.
        Later = "later",
        /// A count of days in place of the day.
        Counted = "counted",
        /// A later day by one of the texts that may be in force.
        EditionsDiffer = "editions_differ",
    }
}

parameters! {
    /// What the finding carries.
    struct LateAnnualReport {
        /// How the cell differs from the regulation.
        how: How,
        /// The day the cell promises, `--MM-DD`.
        found: Option<YearDay>,
        /// The last day the regulation allows, `--MM-DD`.
        allowed: YearDay,
        /// The article that names the day.
        cited: String,
    }
    says {
        if how == How::Later =>
            "承诺 {found},{cited}规定每年 {allowed}以前公布上一年度的报告。请改为 {allowed}以前。",
            "It promises {found}; {cited} asks for the report of the year before by {allowed}. Write {allowed} or earlier.";
        if how == How::Counted =>
            "年度报告有固定的日子:{cited}规定每年 {allowed}以前公布。只写天数,看不出赶得上赶不上。建议写这个日子。",
            "The annual report has a day of its own: {allowed} by {cited}. A count of days does not show whether it is met. Better write the day.";
        else =>
            "承诺 {found};条例修订后规定每年 {allowed}以前公布,这一条可能在修订以前,也可能在以后,无法判定。请写明目录的日期。",
            "It promises {found}; the revised regulation asks for {allowed}, and this row may be older or younger than the revision. State the date of the catalogue.";
    }
}

fn check(view: &EntryView<'_>, clauses: &[Clause], judge: &Judge<'_>) -> Outcome {
    let days = || {
        let dated = clauses
            .iter()
            .filter(|clause| clause.kind == ClauseKind::PublishBy);
        dated.filter_map(|clause| Some((clause, last_day(clause)?)))
    };
    // Of several days, the earliest may be the one for this body.
    let earliest = days().min_by_key(|(_, day)| *day);
    // 年度结束后一个月内 is a day as well as a count.
    let of_year = |clause: &Clause| clause.text.contains("年度") || clause.text.contains("年底");
    let counted = clauses.iter().find(|clause| {
        clause.kind == ClauseKind::PublishWithin && clause.count.is_some() && !of_year(clause)
    });
    if earliest.is_none() && counted.is_none() || !is_report(view) {
        return Outcome::NotApplicable(Reason::NotConcerned);
    }
    let parameter = match parameter(view, judge) {
        Ok(parameter) => parameter,
        Err(reason) => return Outcome::NotApplicable(reason),
    };
    let (first, last) = (view.dates().first, view.dates().last);
    let (limit, changes) = match parameter.over(first, last) {
        Over::Same(limit) => (limit, false),
        Over::Changes => (parameter.at(last), true),
    };
    let Some(limit) = limit else {
        return Outcome::NotApplicable(Reason::BodyNotAddressed);
    };
    let Some((clause, day)) = earliest else {
        return counted.map_or(Outcome::Passed, |clause| {
            let defect = defect(view, How::Counted, clause, None, limit);
            Outcome::violated(defect.severity(Severity::Advice))
        });
    };
    if day <= limit.value {
        return Outcome::Passed;
    }
    let was_late = parameter.at(first).is_some_and(|limit| day > limit.value);
    if changes && !was_late {
        return Outcome::undecided(defect(view, How::EditionsDiffer, clause, Some(day), limit));
    }
    let severity = if cites(view, limit) {
        Severity::Error
    } else {
        Severity::Warning
    };
    let is_whole = clauses.len() == 1;
    let fix = is_whole.then(|| format!("每年{}月{}日前", limit.value.month, limit.value.day));
    let defect = defect(view, How::Later, clause, Some(day), limit);
    Outcome::violated(defect.severity(severity).fix(fix))
}

fn defect(
    view: &EntryView<'_>,
    how: How,
    clause: &Clause,
    found: Option<YearDay>,
    limit: &Dated<YearDay>,
) -> Defect {
    let parameters = LateAnnualReport {
        how,
        found,
        allowed: limit.value,
        cited: limit.citation.zh(),
    };
    let defect = view.defect(Field::TimeLimit, parameters);
    defect.text(view.time_limit_text(), clause.span)
}

/// Whether the row is on the report on disclosure: one level says so, or says “annual report” below another that does.
fn is_report(view: &EntryView<'_>) -> bool {
    // The levels are each row's own, so they are looked at last.
    view.matter_speaks_of(REPORT)
        && view.matter_levels().any(|level| {
            holds_any(level, REPORT)
                && !holds_any(level, ANOTHER)
                && (holds_any(level, OF_DISCLOSURE)
                    || BARE.contains(&&*fold::key(level)) && view.matter_speaks_of(OF_DISCLOSURE))
        })
}

/// The days that count for the body judged, and for the row where it is on a government's own report.
fn parameter(
    view: &EntryView<'_>,
    judge: &Judge<'_>,
) -> Result<&'static Parameter<YearDay>, Reason> {
    use AdministrativeLevel::{National, Township, Village};
    let body = judge.body;
    match (body.kind, body.level) {
        (None, _) | (Some(BodyKind::Government), None) => Err(Reason::BodyUndeclared),
        (Some(BodyKind::VillageCommittee | BodyKind::PublicUtility), _)
        | (Some(BodyKind::Government), Some(National)) => Err(Reason::BodyNotAddressed),
        (Some(BodyKind::SubdistrictOffice), _) | (_, Some(Township | Village)) => {
            Ok(&LOWER_ORGAN_REPORT_DAY)
        }
        (Some(BodyKind::Government), Some(_)) => Ok(&GOVERNMENT_REPORT_DAY),
        (Some(BodyKind::Department), _) => {
            let row = view.entry.disclosing_body().as_deref().unwrap_or_default();
            let names = [body.name.as_deref().unwrap_or_default(), row];
            let has = |words: &[&str]| {
                words
                    .iter()
                    .any(|word| names.iter().any(|name| name.contains(word)))
            };
            let for_government =
                has(AUTHORITIES) || has(OF_GOVERNMENT) || view.matter_speaks_of(OF_GOVERNMENT);
            Ok(if for_government {
                &GOVERNMENT_REPORT_DAY
            } else {
                &DEPARTMENT_REPORT_DAY
            })
        }
    }
}

/// The last day of the year on which a dated promise may be kept; `None` where it names no month.
fn last_day(clause: &Clause) -> Option<YearDay> {
    let date = clause.date.as_deref()?;
    let rest = date.strip_prefix("--").or_else(|| date.strip_prefix("+Y-"));
    let rest = rest.or_else(|| {
        let (year, rest) = date.split_once('-')?;
        (year.len() == 4).then_some(rest)
    })?;
    let (month, day) = match rest.split_once('-') {
        Some((month, day)) => (month, day.parse().ok()?),
        None => (rest, 31),
    };
    let month: u8 = month.parse().ok()?;
    // Before the first of a month, or before a month, is by the end of the month before.
    let is_before = clause.bound == Some(Bound::Before) && (day == 1 || !rest.contains('-'));
    Some(if is_before {
        YearDay {
            month: month.saturating_sub(1),
            day: 31,
        }
    } else {
        YearDay { month, day }
    })
}

/// Whether the row cites the article that names the day.
fn cites(view: &EntryView<'_>, limit: &Dated<YearDay>) -> bool {
    let slug = limit.citation.instrument.instrument().slug;
    let citations = view.basis().map_or(&[][..], |basis| &basis.citations);
    citations.iter().any(|citation| {
        citation.instrument.as_deref() == Some(slug)
            && citation
                .articles
                .iter()
                .any(|cited| Some(cited.article) == limit.citation.article)
    })
}
