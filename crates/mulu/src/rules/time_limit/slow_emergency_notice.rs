//! TIM017: days counted for a warning, where the act asks for publication at once.

use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::parameters;
use crate::law::{Citation, id};
use crate::model::Field;
use crate::model::time_limit::{Clause, ClauseKind, Unit};
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 预警、险情、突发事件的信息按天数承诺公开期限。
    ///
    /// The time limit for a warning or an emergency counts in days.
    ///
    /// ## 依据
    /// 《中华人民共和国突发事件应对法》2024 年文本第七条、第六十四条:突发事件的信息及时向社会公布,警报即时发布。2024 年 11 月 1 日以前为 2007 年文本第四十四条第(五)项、第五十三条。
    ///
    /// ## 为何
    /// 洪水不等 20 个工作日:等到期满,险情已经过去,信息也就没有用了。
    ///
    /// ## 怎么改
    /// 写“及时公布”;能写到小时的写小时。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "水旱灾害防御", "secondary": "洪水预警"}, "mode": ["proactive"], "time_limit": {"text": "信息形成或者变更之日起20个工作日内"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "水旱灾害防御", "secondary": "洪水预警"}, "mode": ["proactive"], "time_limit": {"text": "及时公布"}}
    /// ```
    ///
    /// ## 边界
    /// 只是警告,只看事项名称最末一级。预案、制度、演练、物资、调查和总结不是事件,不看;食品、价格、消费、失业一类的预警不归这部法管,也不看。写“当日”、写小时的,另写了“及时”的,都不说。
    pub static SLOW_EMERGENCY_NOTICE = {
        code: "TIM017",
        name: "slow-emergency-notice",
        group: TimeLimit,
        severity: Warning,
        authority: Law,
        evidence: ArticleRead,
        check_kind: Keyword,
        addressee: AdministrativeOrgan or NotApplicable,
        in_force: InForce::from(2007, 11, 1),
        sources: Sources::Cited(&[
            Citation::of(id::EMERGENCY_LAW).edition(2024, 11, 1).article(7),
            Citation::of(id::EMERGENCY_LAW).edition(2024, 11, 1).article(64),
            Citation::of(id::EMERGENCY_LAW).edition(2007, 11, 1).article(44).item(5),
            Citation::of(id::EMERGENCY_LAW).edition(2007, 11, 1).article(53),
        ]),
        since: "0.1.0",
        says: [SlowEmergencyNotice],
        check: Check::Entry(EntryCheck::TimeLimit(check)),
    }
}

/// Words of an event.
const EVENTS: &[&str] = &["预警", "险情", "突发"];

/// Words of what is prepared before an event or written after it, and of warnings that are not of this act.
const NOT_EVENTS: &[&str] = &[
    "预案", "制度", "演练", "办法", "规定", "培训", "宣传", "科普", "知识", "物资", "队伍", "规划",
    "计划", "机构", "职责", "体系", "机制", "平台", "系统", "建设", "法规", "政策", "标准", "指南",
    "流程", "统计", "总结", "评估", "调查", "恢复", "救助", "补助", "资金", "名单", "名录", "年度",
    "核定", "核查", "食品", "药品", "质量", "价格", "消费", "失业", "就业", "学业", "招生", "信用",
    "金融",
];

parameters! {
    /// What the finding carries.
    struct SlowEmergencyNotice {
        /// What the cell promises.
        found: u32,
        /// Unit of what the cell promises.
        found_unit: Unit,
    }
    says {
        "承诺 {found found_unit},《突发事件应对法》要求及时公布。等到期满,险情可能已经过去。请写“及时公布”,能写到小时的写小时。",
        "It promises {found found_unit}; the Emergency Response Law asks for publication at once. By then the danger may be over. Write “promptly”, or hours where you can.";
    }
}

fn check(view: &EntryView<'_>, clauses: &[Clause], _: &Judge<'_>) -> Outcome {
    let is_event = view.last_level_speaks_of(EVENTS) && !view.last_level_speaks_of(NOT_EVENTS);
    if !is_event {
        return Outcome::NotApplicable(Reason::NotConcerned);
    }
    if clauses
        .iter()
        .any(|clause| clause.kind == ClauseKind::Promptly)
    {
        return Outcome::Passed;
    }
    let Some((clause, found, found_unit)) = clauses.iter().find_map(in_days) else {
        return Outcome::Passed;
    };
    let text = view.time_limit_text();
    let defect = view
        .defect(Field::TimeLimit, SlowEmergencyNotice { found, found_unit })
        .text(text, clause.span);
    // “Promptly” is the shorter promise; what else the cell says is not ours to drop.
    let fix = (clauses.len() == 1).then(|| "及时公布".to_owned());
    Outcome::violated(defect.fix(fix))
}

/// A first publication counted in days or longer units; 当日 is none.
fn in_days(clause: &Clause) -> Option<(&Clause, u32, Unit)> {
    let (count, unit) = (clause.count?, clause.unit?);
    let is_days = clause.kind == ClauseKind::PublishWithin && count > 0 && unit != Unit::Hour;
    is_days.then_some((clause, count, unit))
}
