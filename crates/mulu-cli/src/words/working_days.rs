//! Working-day arithmetic in words.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use mulu::Lang;
use mulu::calendar::{Answer, Derivation, Holiday, SignedWorkingDays, Step, StepKind, WorkingDays};

/// “从 2020-12-31 起第 20 个工作日是 2021-01-29,跳过元旦…”.
pub(crate) fn derivation(lang: Lang, derivation: &Derivation) -> String {
    let Derivation {
        from,
        days: WorkingDays(days),
        deadline,
        steps,
    } = derivation;
    let head = match (deadline, lang) {
        (Answer::Known(on), _) => deadline_is(lang, *from, *days, *on),
        (Answer::Undecided { lower, upper }, Lang::Zh) => format!(
            "从 {from} 起第 {days} 个工作日现在定不下来:放假安排还没有公布或不在日历内{}",
            between(
                lang,
                lower.map(|d| d.to_string()),
                upper.map(|d| d.to_string())
            )
        ),
        (Answer::Undecided { lower, upper }, Lang::En) => format!(
            "Working day {days} after {from} cannot be told yet: the holiday arrangement is not published or not in the calendar{}",
            between(
                lang,
                lower.map(|d| d.to_string()),
                upper.map(|d| d.to_string())
            )
        ),
    };
    finish(lang, head, if deadline.is_known() { steps } else { &[] })
}

/// The day a limit ends, without the days skipped.
pub(crate) fn deadline_is(lang: Lang, from: NaiveDate, days: u32, on: NaiveDate) -> String {
    match lang {
        Lang::Zh => format!("从 {from} 起第 {days} 个工作日是 {on}"),
        Lang::En => format!("Working day {days} after {from} is {on}"),
    }
}

/// “2020-12-31 之后到 2021-01-29 有 20 个工作日,跳过…”.
pub(crate) fn count(
    lang: Lang,
    from: NaiveDate,
    to: NaiveDate,
    answer: Answer<SignedWorkingDays>,
    steps: &[Step],
) -> String {
    let head = match (answer, lang) {
        (Answer::Known(SignedWorkingDays(n)), Lang::Zh) => {
            format!("{from} 之后到 {to}(含)有 {n} 个工作日")
        }
        (Answer::Known(SignedWorkingDays(n)), Lang::En) => {
            format!("After {from} up to and including {to}: {n} working day(s)")
        }
        (Answer::Undecided { lower, upper }, _) => {
            let text = |n: Option<SignedWorkingDays>| n.map(|n| n.0.to_string());
            let bounds = between(lang, text(lower), text(upper));
            match lang {
                Lang::Zh => format!(
                    "{from} 之后到 {to}(含)的工作日数现在定不下来:放假安排还没有公布或不在日历内{bounds}"
                ),
                Lang::En => format!(
                    "The working days after {from} up to {to} cannot be told yet: the holiday arrangement is not published or not in the calendar{bounds}"
                ),
            }
        }
    };
    finish(lang, head, if answer.is_known() { steps } else { &[] })
}

fn finish(lang: Lang, head: String, steps: &[Step]) -> String {
    let skipped = skipped(lang, steps);
    let stop = lang.pick("。", ".");
    if skipped.is_empty() {
        return head + stop;
    }
    format!("{head}{}{skipped}{stop}", lang.pick(",", ", "))
}

fn between(lang: Lang, lower: Option<String>, upper: Option<String>) -> String {
    match (lower, upper, lang) {
        (Some(lower), Some(upper), Lang::Zh) => format!(",在 {lower} 与 {upper} 之间"),
        (Some(lower), Some(upper), Lang::En) => format!("; it lies between {lower} and {upper}"),
        (Some(lower), None, Lang::Zh) => format!(",不早于 {lower}"),
        (Some(lower), None, Lang::En) => format!("; not before {lower}"),
        _ => String::new(),
    }
}

/// The days that were not counted, and the weekend days that were: holidays by name and date, weekends by number.
pub(crate) fn skipped(lang: Lang, steps: &[Step]) -> String {
    let mut off = Vec::new();
    let mut made_up: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut weekends = 0;
    for step in steps {
        match step.kind {
            StepKind::Weekend => weekends += (step.to - step.from).num_days() + 1,
            StepKind::Holiday => {
                let name = step
                    .holiday
                    .map_or("", |holiday| holiday_name(lang, holiday));
                off.push(format!("{name} {}", days(lang, step.from, step.to)));
            }
            StepKind::MakeUpWorkday => {
                let name = step
                    .holiday
                    .map_or("", |holiday| holiday_name(lang, holiday));
                made_up
                    .entry(name)
                    .or_default()
                    .push(days(lang, step.from, step.to));
            }
            StepKind::Unsettled => {}
        }
    }
    if weekends > 0 {
        off.push(lang.pick(
            format!("周末 {weekends} 天"),
            match weekends {
                1 => "1 weekend day".to_owned(),
                _ => format!("{weekends} weekend days"),
            },
        ));
    }
    let mut parts = Vec::new();
    let comma = lang.pick("、", ", ");
    if !off.is_empty() {
        parts.push(format!(
            "{}{}",
            lang.pick("跳过", "skipping "),
            off.join(comma)
        ));
    }
    if !made_up.is_empty() {
        let worked: Vec<String> = made_up
            .iter()
            .map(|(name, days)| format!("{}{}({name})", days.join(comma), lang.pick("", " ")))
            .collect();
        let worked = worked.join(comma);
        parts.push(lang.pick(
            format!("计入调休上班 {worked}"),
            format!("counting make-up workdays {worked}"),
        ));
    }
    parts.join(lang.pick(";", "; "))
}

fn days(lang: Lang, from: NaiveDate, to: NaiveDate) -> String {
    if from == to {
        from.to_string()
    } else {
        lang.pick(format!("{from} 至 {to}"), format!("{from} to {to}"))
    }
}

fn holiday_name(lang: Lang, holiday: Holiday) -> &'static str {
    match lang {
        Lang::Zh => holiday.official_name(),
        Lang::En => match holiday {
            Holiday::NewYear => "New Year",
            Holiday::SpringFestival => "Spring Festival",
            Holiday::Qingming => "Qingming",
            Holiday::LabourDay => "Labour Day",
            Holiday::DragonBoat => "Dragon Boat Festival",
            Holiday::MidAutumn => "Mid-Autumn Festival",
            Holiday::NationalDay => "National Day",
            Holiday::NationalDayAndMidAutumn => "National Day and Mid-Autumn Festival",
            Holiday::VictoryDay => "Victory Day",
        },
    }
}
