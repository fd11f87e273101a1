//! TIM007: a promise that nobody can measure.

use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::parameters;
use crate::law::{Citation, InstrumentId, id};
use crate::model::Field;
use crate::model::time_limit::{Clause, ClauseKind};
use crate::rules::{Check, EntryCheck, InForce, Sources, rule};

rule! {
    /// 公开时限只写“及时”“实时”一类的词,无从衡量。
    ///
    /// The time limit only says “promptly”, which cannot be measured.
    ///
    /// ## 依据
    /// 《中华人民共和国政府信息公开条例》第六条要求及时公开,第二十六条同时规定 20 个工作日的上限(2019 年 5 月 15 日以前为 2007 年文本第六条、第十八条)。写“及时”并不错,上限照样适用。
    ///
    /// ## 为何
    /// “及时”是几天,看目录的人不知道,检查的人也无从认定。
    ///
    /// ## 怎么改
    /// 可以保留“及时”,再加一个天数,例如“信息形成或者变更之日起20个工作日内及时公开”。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "机构信息", "secondary": "领导信息"}, "mode": ["proactive"], "time_limit": {"text": "及时公开"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "机构信息", "secondary": "领导信息"}, "mode": ["proactive"],
    ///  "time_limit": {"text": "信息形成或者变更之日起20个工作日内及时公开"}}
    /// ```
    ///
    /// ## 边界
    /// 只是提示,只看行政机关主动公开的条目。另有天数、日期、周期的不说。预警、应急、险情、灾情、疫情一类的事项,引用《突发事件应对法》等要求及时发布的法律、法规的条目,以及国家指引本来就这样写的重大建设项目领域,都不说。“同步公开”“即办即公开”有所依托,不说。
    pub static UNMEASURABLE_TIME_LIMIT = {
        code: "TIM007",
        name: "unmeasurable-time-limit",
        group: TimeLimit,
        severity: Advice,
        authority: AdministrativeRegulation,
        evidence: ArticleRead,
        check_kind: Keyword,
        addressee: AdministrativeOrgan or NotApplicable,
        in_force: InForce::from(2008, 5, 1),
        sources: Sources::Cited(&[
            Citation::of(id::DISCLOSURE_REGULATION).edition(2019, 5, 15).article(6),
            Citation::of(id::DISCLOSURE_REGULATION).edition(2019, 5, 15).article(26),
            Citation::of(id::DISCLOSURE_REGULATION).edition(2008, 5, 1).article(6),
            Citation::of(id::DISCLOSURE_REGULATION).edition(2008, 5, 1).article(18),
        ]),
        since: "0.1.0",
        says: [UnmeasurableTimeLimit],
        check: Check::Entry(EntryCheck::TimeLimit(check)),
    }
}

/// Words that promise speed and name no day. 同步 and 即办即公开 lean on an event and are not among them.
const VAGUE: &[&str] = &["及时", "实时", "即时", "随时", "适时", "尽快", "尽早"];

/// Matters on which an act demands that the public be told at once (突发事件应对法 art. 7 and its kin).
const URGENT: &[&str] = &[
    "预警", "应急", "险情", "灾情", "灾害", "汛情", "旱情", "疫情", "突发", "警报",
];

/// Acts that ask for prompt publication without a count of days.
const PROMPT_BY_LAW: &[InstrumentId] = &[
    id::EMERGENCY_LAW,
    id::PUBLIC_HEALTH_EMERGENCY_REGULATION,
    id::INFECTIOUS_DISEASES_LAW,
    id::VILLAGE_COMMITTEES_LAW,
];

/// Fields whose national guide prints 及时公开 or 实时公开 itself.
const PROMPT_BY_GUIDE: &[&str] = &["重大建设项目"];

parameters! {
    /// What the finding carries.
    struct UnmeasurableTimeLimit {
        /// The word that cannot be measured.
        word: &'static str,
    }
    says {
        "公开时限只写“{word}”,可以这样写,但是几天算到期无从衡量;条例规定的 20 个工作日上限照样适用。建议再写一个不超过 20 个工作日的天数。",
        "The time limit only says “{word}”, which is allowed but cannot be measured; the cap of 20 working days applies all the same. Better add a count of days within it.";
    }
}

fn check(view: &EntryView<'_>, clauses: &[Clause], _: &Judge<'_>) -> Outcome {
    let vague = clauses
        .iter()
        .find_map(|clause| Some((clause, vague(clause)?)));
    let Some((clause, word)) = vague else {
        return Outcome::Passed;
    };
    let text = view.time_limit_text();
    let is_urgent = URGENT.iter().any(|word| text.contains(word)) || view.speaks_of(URGENT);
    if is_urgent || clauses.iter().any(is_measurable) || is_asked_for(view) {
        return Outcome::Passed;
    }
    let defect = view
        .defect(Field::TimeLimit, UnmeasurableTimeLimit { word })
        .text(text, clause.span);
    Outcome::violated(defect)
}

/// The vague word of a clause that promises speed.
fn vague(clause: &Clause) -> Option<&'static str> {
    let mut words = VAGUE.iter().copied();
    words.find(|word| clause.kind == ClauseKind::Promptly && clause.text.contains(word))
}

fn is_measurable(clause: &Clause) -> bool {
    clause.count.is_some() || clause.date.is_some() || clause.kind == ClauseKind::UpdateEvery
}

/// Whether an act or the guide of the field asks for just these words.
fn is_asked_for(view: &EntryView<'_>) -> bool {
    let cites = view.cites(PROMPT_BY_LAW);
    let field = view.entry.field().as_deref().unwrap_or_default();
    let basis = view.entry.basis().as_ref().map_or("", |basis| &*basis.text);
    let has_guide = PROMPT_BY_GUIDE
        .iter()
        .any(|guide| field.contains(guide) || basis.contains(guide));
    cites || has_guide
}
