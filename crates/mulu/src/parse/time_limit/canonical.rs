//! A clause in the words this project would write.

use crate::model::time_limit::{Anchor, AnchorEvent, Bound, Clause, ClauseKind, Unit};

/// The canonical words of a clause. They read back to the same kind, count, unit, date and anchor events.
///
/// What has no canonical words (an unreadable clause, a length given in minutes) keeps its own.
///
/// ```
/// use mulu::parse::time_limit::{canonical, time_limit};
/// let clause = &time_limit("信息形成（变更）２０工作日内予以公开")[0];
/// assert_eq!(canonical(clause), "自信息形成或者变更之日起20个工作日内公开");
/// ```
#[must_use]
pub fn canonical(clause: &Clause) -> String {
    let own = || clause.text.clone();
    let length = clause
        .count
        .zip(clause.unit)
        .map(|(count, unit)| words(count, unit));
    match clause.kind {
        ClauseKind::PublishWithin => length.map_or_else(own, |length| {
            // 当日 and 次日 are how people write such a limit, but 1日内 reads the same.
            format!("{}{length}内公开", from(clause.anchor.as_ref()))
        }),
        ClauseKind::PublishBy => match (&clause.date, length) {
            (Some(date), _) => by(date, clause.bound).unwrap_or_else(own),
            (None, Some(length)) => format!("{}前{length}公开", event(clause.anchor.as_ref())),
            (None, None) => format!("{}前公开", event(clause.anchor.as_ref())),
        },
        ClauseKind::Promptly => match &clause.anchor {
            Some(anchor) => format!("信息{}后及时公开", events(anchor)),
            None => "及时公开".to_owned(),
        },
        ClauseKind::UpdateEvery => match clause.count.zip(clause.unit) {
            Some((1, Unit::HalfYear)) => "每半年更新".to_owned(),
            Some((1, Unit::HalfMonth)) => "每半月更新".to_owned(),
            Some((1, Unit::Month)) => "每月更新".to_owned(),
            Some((1, Unit::WorkingDay)) => "每个工作日更新".to_owned(),
            Some((1, unit)) => format!("每{}更新", name(unit)),
            Some((count, unit)) => format!("每{}更新", words(count, unit)),
            None => "定期更新".to_owned(),
        },
        ClauseKind::Retain => {
            length.map_or_else(|| "长期公开".to_owned(), |length| format!("保留{length}"))
        }
        ClauseKind::NoticeFor => length.map_or_else(own, |length| {
            let bound = if clause.bound == Some(Bound::AtLeast) || clause.anchor.is_some() {
                "不少于"
            } else {
                ""
            };
            format!("{}公示{bound}{length}", from(clause.anchor.as_ref()))
        }),
        ClauseKind::ProcessWithin => length.map_or_else(own, |length| {
            format!("{}{length}内办结", from(clause.anchor.as_ref()))
        }),
        ClauseKind::ExtendBy => length.map_or_else(own, |length| {
            format!("{}可延长{length}", from(clause.anchor.as_ref()))
        }),
        ClauseKind::SavingClause => "法律、法规另有规定的，从其规定".to_owned(),
        ClauseKind::SameAsAbove => "同上".to_owned(),
        ClauseKind::AsDirected => length.map_or_else(
            || "按规定公开".to_owned(),
            |length| format!("提前{length}通知"),
        ),
        ClauseKind::Unreadable => own(),
    }
}

fn from(anchor: Option<&Anchor>) -> String {
    anchor.map_or_else(String::new, |anchor| {
        format!("自信息{}之日起", events(anchor))
    })
}

fn event(anchor: Option<&Anchor>) -> String {
    anchor
        .filter(|anchor| {
            anchor
                .events
                .iter()
                .any(|event| event != AnchorEvent::Other)
        })
        .map_or_else(
            || "会议召开".to_owned(),
            |anchor| format!("信息{}", events(anchor)),
        )
}

fn events(anchor: &Anchor) -> String {
    let words: Vec<_> = anchor.events.iter().map(event_word).collect();
    words.join("或者")
}

const fn event_word(event: AnchorEvent) -> &'static str {
    match event {
        AnchorEvent::Formed => "形成",
        AnchorEvent::Obtained => "获取",
        AnchorEvent::Changed => "变更",
        AnchorEvent::Approved => "批准",
        AnchorEvent::Replied => "批复",
        AnchorEvent::Decided => "作出决定",
        AnchorEvent::Signed => "签订",
        AnchorEvent::Issued => "印发",
        AnchorEvent::Published => "公布",
        AnchorEvent::Ended => "结束",
        AnchorEvent::Determined => "确定",
        AnchorEvent::Other => "报送",
    }
}

fn words(count: u32, unit: Unit) -> String {
    match (count, unit) {
        (1, Unit::HalfYear) => "半年".to_owned(),
        (1, Unit::HalfMonth) => "半个月".to_owned(),
        // Only odd numbers of half-months and half-years have words of their own.
        (count, Unit::HalfMonth) if count % 2 == 1 => format!("{}个半月", count / 2),
        (count, Unit::HalfMonth) => format!("{}个月", count / 2),
        (count, Unit::HalfYear) => format!("{}个月", count.saturating_mul(6)),
        (count, Unit::Day | Unit::Week | Unit::Year) => format!("{count}{}", name(unit)),
        (count, _) => format!("{count}个{}", name(unit)),
    }
}

const fn name(unit: Unit) -> &'static str {
    match unit {
        Unit::Hour => "小时",
        Unit::Day => "日",
        Unit::WorkingDay => "工作日",
        Unit::Week => "周",
        Unit::HalfMonth => "半月",
        Unit::Month => "月",
        Unit::Quarter => "季度",
        Unit::HalfYear => "半年",
        Unit::Year => "年",
    }
}

/// A date in words, from the notation of [`date_notation`](crate::model::time_limit::date_notation).
fn by(date: &str, bound: Option<Bound>) -> Option<String> {
    let end = if bound == Some(Bound::Before) {
        "前公开"
    } else {
        "公开"
    };
    let (frame, rest) = if let Some(day) = date.strip_prefix("---") {
        ("每月", Some(day))
    } else if let Some(rest) = date.strip_prefix("--") {
        ("每年", Some(rest))
    } else if date.starts_with(['-', '+']) {
        let frame = match date.get(..2)? {
            "-H" => "每半年",
            "-Q" => "每季度",
            "-W" => "每周",
            "+Y" => "次年",
            "+Q" => "次季度",
            "+M" => "次月",
            "+W" => "次周",
            _ => return None,
        };
        (frame, date.get(3..))
    } else {
        let (year, rest) = date
            .split_once('-')
            .map_or((date, None), |(y, r)| (y, Some(r)));
        let year: u32 = year.parse().ok()?;
        let place = rest.map_or(Some(String::new()), |rest| place(rest, "年"))?;
        let end = if place.is_empty() { "前公开" } else { end };
        return Some(format!("{year}年{place}{end}"));
    };
    let place = match rest.filter(|rest| !rest.is_empty()) {
        Some(rest) => place(rest, frame)?,
        None => String::new(),
    };
    Some(format!("{frame}{place}{end}"))
}

fn place(rest: &str, frame: &str) -> Option<String> {
    if frame.ends_with('周') {
        let day: usize = rest.parse().ok()?;
        return "一二三四五六日"
            .chars()
            .nth(day.checked_sub(1)?)
            .map(String::from);
    }
    if frame.ends_with('月') {
        return Some(format!("{}日", rest.parse::<u32>().ok()?));
    }
    let (month, day) = rest
        .split_once('-')
        .map_or((rest, None), |(m, d)| (m, Some(d)));
    let month: u32 = month.parse().ok()?;
    let month = match (frame, month) {
        ("每季度" | "次季度", 1) => "首月".to_owned(),
        ("每季度" | "次季度" | "每半年", month) => format!("第{month}个月"),
        (_, month) => format!("{month}月"),
    };
    Some(match day {
        Some(day) => format!("{month}{}日", day.parse::<u32>().ok()?),
        None => month,
    })
}
