//! TIM010: a notice period below the law's, or in the place of the time limit.

use super::special_limit::{self, Asked, OverSpecialLimit};
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::{Defect, Repeat, Severity, parameters};
use crate::law::{Citation, LimitUnit, NOTICE_PERIODS, NoticePeriod, id};
use crate::model::Field;
use crate::model::time_limit::{Clause, ClauseKind, Unit};
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 公示期短于法定天数,公示开始得迟,或者公开时限里只写了公示期。
    ///
    /// The notice period is shorter than the law's, starts late, or stands in place of the time limit.
    ///
    /// ## 依据
    /// 《中华人民共和国招标投标法实施条例》第五十四条:收到评标报告之日起 3 日内公示中标候选人,公示期不少于 3 日;《中华人民共和国政府采购法实施条例》第三十八条:单一来源采购的公示期不少于 5 个工作日。《中华人民共和国政府信息公开条例》第二十六条管的是何时公开,不是公示多久。
    ///
    /// ## 为何
    /// 公示期短了,有异议的人来不及提;只写公示几天,看不出哪一天开始公示。
    ///
    /// ## 怎么改
    /// 公示期写足天数;另写一句从何时起、多少日内公示。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "招标投标", "secondary": "中标候选人公示"}, "mode": ["proactive"], "time_limit": {"text": "收到评标报告之日起3日内公示,公示期1日"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "招标投标", "secondary": "中标候选人公示"}, "mode": ["proactive"], "time_limit": {"text": "收到评标报告之日起3日内公示,公示期不少于3日"}}
    /// ```
    ///
    /// ## 边界
    /// 条文写给招标人、采购人,所以至多是警告。只写了公示期的只作提示,一张表说一次:国家指引里也有“公示7个工作日”。5 个自然日不一定满 5 个工作日,不说。
    pub static INADEQUATE_NOTICE_PERIOD = {
        code: "TIM010",
        name: "inadequate-notice-period",
        group: TimeLimit,
        severity: Warning,
        authority: AdministrativeRegulation,
        evidence: ArticleRead,
        check_kind: Keyword,
        addressee: AdministrativeOrgan or NotApplicable,
        in_force: InForce::from(2012, 2, 1),
        sources: Sources::Cited(&[
            Citation::of(id::BIDDING_REGULATION).article(54).paragraph(1),
            Citation::of(id::PROCUREMENT_REGULATION).article(38),
            Citation::of(id::DISCLOSURE_REGULATION).edition(2019, 5, 15).article(26),
            Citation::of(id::DISCLOSURE_REGULATION).edition(2008, 5, 1).article(18),
        ]),
        since: "0.1.0",
        says: [ShortNotice, NoticeAlone, OverSpecialLimit],
        check: Check::Entry(EntryCheck::TimeLimit(check)),
    }
}

/// Within how many days of the report the candidates are shown.
const ASKED: Asked = Asked {
    acts: &[id::BIDDING_REGULATION],
    cited_as: &[id::BIDDING_REGULATION],
    matter: &["中标候选人"],
    other_matter: &["制度", "办法", "政策", "法规"],
};

parameters! {
    /// What the finding on a short notice carries.
    struct ShortNotice {
        /// How long the cell lets the notice stand.
        found: u32,
        /// Unit of what the cell says.
        found_unit: Unit,
        /// How long the act lets it stand at least.
        allowed: u32,
        /// Unit of what the act says.
        unit: Unit,
        /// The article that sets it.
        cited: String,
    }
    says {
        "公示期写 {found found_unit},{cited}规定不少于 {allowed unit}。公示期短了,有异议的人来不及提。请写足天数。",
        "The notice stands for {found found_unit}; {cited} asks for at least {allowed unit}. Too short a notice leaves no time to object. Write the full period.";
    }
}

parameters! {
    /// What the finding on a notice period that stands alone carries: nothing beside its place.
    struct NoticeAlone {}
    says {
        "公开时限只写了公示多久,没有写何时开始公示。公示期和公开时限是两回事。建议再写从何时起、多少个工作日内公示。",
        "The time limit says how long the notice stands, not when it appears. The two are different promises. Better add from when and within how many working days it is published.";
    }
}

fn check(view: &EntryView<'_>, clauses: &[Clause], _: &Judge<'_>) -> Outcome {
    let notices = || {
        let clauses = view.clauses().iter();
        clauses.filter(|clause| clause.kind == ClauseKind::NoticeFor)
    };
    let mut defects: Vec<Defect> = notices().filter_map(|clause| short(view, clause)).collect();
    let is_candidates =
        view.matter_speaks_of(ASKED.matter) && !view.matter_speaks_of(ASKED.other_matter);
    if is_candidates {
        defects.extend(special_limit::defects(view, clauses, &ASKED));
    }
    if !defects.is_empty() {
        return Outcome::Violated(defects);
    }
    let Some(notice) = notices().next() else {
        return if is_candidates {
            Outcome::Passed
        } else {
            Outcome::NotApplicable(Reason::NotConcerned)
        };
    };
    if view.clauses().iter().any(says_more) {
        return Outcome::Passed;
    }
    let defect = view
        .defect(Field::TimeLimit, NoticeAlone {})
        .text(view.time_limit_text(), notice.span)
        .severity(Severity::Advice)
        .repeat(Repeat::WhereParametersAreEqual);
    Outcome::violated(defect)
}

/// The defect of a notice that stands for less than the act of its matter asks.
fn short(view: &EntryView<'_>, clause: &Clause) -> Option<Defect> {
    let (found, found_unit) = (clause.count?, clause.unit?);
    // Days and working days are compared as numbers: five days may or may not hold five working days.
    let days = match found_unit {
        Unit::Day | Unit::WorkingDay => found,
        _ => clause.days_bounds()?.1,
    };
    let first = view.dates().first;
    let concerns = |period: &NoticePeriod| {
        let is_named = period
            .matter_words
            .iter()
            .any(|word| clause.text.contains(word));
        is_named || view.speaks_of(period.matter_words)
    };
    let period = NOTICE_PERIODS.iter().find(|period| {
        period.from <= first && days < u32::from(period.count) && concerns(period)
    })?;
    let parameters = ShortNotice {
        found,
        found_unit,
        allowed: u32::from(period.count),
        unit: match period.unit {
            LimitUnit::WorkingDay => Unit::WorkingDay,
            _ => Unit::Day,
        },
        cited: period.citation.zh(),
    };
    let defect = view.defect(Field::TimeLimit, parameters);
    Some(defect.text(view.time_limit_text(), clause.span))
}

/// Whether a clause says something about when, beside how long a notice stands.
const fn says_more(clause: &Clause) -> bool {
    !matches!(
        clause.kind,
        ClauseKind::NoticeFor
            | ClauseKind::Retain
            | ClauseKind::ExtendBy
            | ClauseKind::SavingClause
    )
}
