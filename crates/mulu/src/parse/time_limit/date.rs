//! Calendar and recurring dates: 每年1月31日, 每季度首月20日, 次周三, 当年4月、7月的上旬.

use super::quantity::kind;
use super::token::{Next, Place, T, Token};
use crate::model::time_limit::Unit;

/// The period a date recurs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Frame {
    /// Not said: a month and day recur every year.
    Open,
    Every(Next),
    Next(Next),
    Year(u32),
}

/// A place in the frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Point {
    Month(u32),
    MonthDay(u32, u32),
    Day(u32),
    Weekday(u32),
    /// The whole frame.
    All,
}

/// One date with the tokens it was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Date {
    pub(super) written: String,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// The dates that start at `at`, and the token after them. Never empty.
pub(super) fn dates(tokens: &[Token], at: usize) -> Option<(Vec<Date>, usize)> {
    if let T::FullDate(y, m, d) = kind(tokens, at)? {
        let written = format!("{y:04}-{m:02}-{d:02}");
        let date = Date {
            written,
            from: at,
            to: at + 1,
        };
        return Some((vec![date], at + 1));
    }
    let (frame, mut next) = frame(tokens, at);
    while next > at && matches!(kind(tokens, next), Some(T::Of | T::Filler | T::Within)) {
        next += 1;
    }
    // 每月（10日前）.
    if matches!(frame, Frame::Every(_))
        && kind(tokens, next) == Some(T::Open)
        && point_follows(tokens, next + 1, frame)
    {
        next += 1;
    }
    let mut points: Vec<(Point, usize, usize)> = Vec::new();
    let mut end = next;
    while let Some((point, to)) = point(tokens, end, frame) {
        // 4月、7月、10月的上旬: the last day holds for the months before it.
        let named = matches!(kind(tokens, end), Some(T::Place(_)));
        if let Point::MonthDay(_, day) = point
            && !named
        {
            for earlier in &mut points {
                if let Point::Month(month) = earlier.0 {
                    earlier.0 = Point::MonthDay(month, day);
                }
            }
        }
        points.push((point, end, to));
        end = to;
        match kind(tokens, to) {
            Some(T::List | T::And) if point_follows(tokens, to + 1, frame) => end = to + 1,
            // Of a range the last day is the limit.
            Some(T::To | T::Dash) if point_follows(tokens, to + 1, frame) => {
                points.pop();
                end = to + 1;
            }
            _ => break,
        }
    }
    if points.is_empty() {
        // 当年公开 is by the end of the year.
        let this = kind(tokens, at).and_then(|t| match t {
            T::This(Next::Year) => Some(Point::MonthDay(12, 31)),
            T::This(Next::Quarter) => Some(Point::MonthDay(3, 31)),
            T::This(Next::Month) => Some(Point::Day(31)),
            T::This(Next::Week) => Some(Point::Weekday(7)),
            _ => None,
        });
        let whole = match frame {
            Frame::Next(_) => closes(tokens, next),
            _ if this.is_some() => closes(tokens, next),
            Frame::Year(_) => {
                matches!(
                    kind(tokens, next),
                    None | Some(T::Before | T::Semi | T::Comma)
                ) || kind(tokens, next - 1) == Some(T::Within)
            }
            _ => false,
        };
        if !whole {
            return None;
        }
        points.push((this.unwrap_or(Point::All), at, next));
        end = next;
    } else if frame == Frame::Open
        && !closes(tokens, end)
        && points.iter().all(|p| !matches!(p.0, Point::MonthDay(..)))
    {
        // A noun follows: 年初预算, 7月工资.
        return None;
    }
    points[0].1 = at;
    let dates = points
        .into_iter()
        .map(|(point, from, to)| write(frame, point).map(|written| Date { written, from, to }))
        .collect::<Option<Vec<_>>>()?;
    Some((dates, end))
}

fn point_follows(tokens: &[Token], at: usize, frame: Frame) -> bool {
    point(tokens, at, frame).is_some()
}

/// Whether a date may end before the token at `at`.
fn closes(tokens: &[Token], at: usize) -> bool {
    match kind(tokens, at) {
        None => true,
        Some(t) => t.is_boundary() || (t.is_tail() && t != T::Of) || t == T::AtMost,
    }
}

fn frame(tokens: &[Token], at: usize) -> (Frame, usize) {
    let period = |unit| {
        Some(match unit {
            Unit::Year => Next::Year,
            Unit::Quarter => Next::Quarter,
            Unit::Month => Next::Month,
            Unit::Week => Next::Week,
            _ => return None,
        })
    };
    match (kind(tokens, at), kind(tokens, at + 1)) {
        (Some(T::Every), Some(T::Half)) if kind(tokens, at + 2) == Some(T::Unit(Unit::Year)) => {
            (Frame::Every(Next::Half), at + 3)
        }
        (Some(T::Every), Some(T::YearNoun)) => (Frame::Every(Next::Year), at + 2),
        (Some(T::Every), Some(T::Ge)) => match kind(tokens, at + 2) {
            Some(T::Unit(unit)) => {
                period(unit).map_or((Frame::Open, at), |p| (Frame::Every(p), at + 3))
            }
            _ => (Frame::Open, at),
        },
        (Some(T::Every), Some(T::Unit(unit))) => {
            period(unit).map_or((Frame::Open, at), |p| (Frame::Every(p), at + 2))
        }
        (Some(T::Every), Some(T::QuarterMonth(_))) => (Frame::Every(Next::Quarter), at + 1),
        (Some(T::QuarterMonth(_)), _) => (Frame::Every(Next::Quarter), at),
        // 2021-2025年 ends with its last.
        (Some(T::Number(1000..=9999)), Some(T::Dash | T::To)) => {
            match (kind(tokens, at + 2), kind(tokens, at + 3)) {
                (Some(T::Number(year @ 1000..=9999)), Some(T::Unit(Unit::Year))) => {
                    (Frame::Year(year), at + 4)
                }
                _ => (Frame::Open, at),
            }
        }
        (Some(T::Next(period)), _) => (Frame::Next(period), at + 1),
        (Some(T::This(period)), _) => (Frame::Every(period), at + 1),
        (Some(T::Number(year @ 1000..=9999)), Some(T::Unit(Unit::Year))) => {
            (Frame::Year(year), at + 2)
        }
        _ => (Frame::Open, at),
    }
}

fn point(tokens: &[Token], at: usize, frame: Frame) -> Option<(Point, usize)> {
    let in_period = |p| frame == Frame::Every(p) || frame == Frame::Next(p);
    match kind(tokens, at)? {
        T::Number(n) => {
            let next = kind(tokens, at + 1);
            match next {
                Some(T::Unit(Unit::Month)) if (1..=12).contains(&n) => {
                    // 3月内 is three months, unless the year it is in was named.
                    if frame == Frame::Open && kind(tokens, at + 2) == Some(T::Within) {
                        return None;
                    }
                    Some(month(tokens, at + 2, n))
                }
                // 1、4、7、10月: the unit stands after the last.
                Some(T::List) if (1..=12).contains(&n) && months_listed(tokens, at + 1) => {
                    Some((Point::Month(n), at + 1))
                }
                Some(T::Unit(Unit::Day) | T::DayNumber)
                    if (1..=31).contains(&n)
                        && [Next::Month, Next::Quarter, Next::Half]
                            .into_iter()
                            .any(in_period) =>
                {
                    let day = if in_period(Next::Month) {
                        Point::Day(n)
                    } else {
                        Point::MonthDay(1, n)
                    };
                    Some((day, at + 2))
                }
                Some(T::Unit(Unit::Quarter)) if (1..=4).contains(&n) && !counts(tokens, at + 2) => {
                    (!in_period(Next::Quarter)).then(|| quarter(tokens, at + 2, n))
                }
                // 每周五; but 每周一次.
                _ if (1..=6).contains(&n) && in_period(Next::Week) && next != Some(T::Times) => {
                    Some((Point::Weekday(n), at + 1))
                }
                _ => None,
            }
        }
        T::Unit(Unit::Day) if in_period(Next::Week) => Some((Point::Weekday(7), at + 1)),
        T::Unit(Unit::Week) if frame == Frame::Open || in_period(Next::Week) => {
            match kind(tokens, at + 1)? {
                T::Number(n @ 1..=6)
                    if frame != Frame::Open || kind(tokens, at + 2) == Some(T::Before) =>
                {
                    Some((Point::Weekday(n), at + 2))
                }
                _ => None,
            }
        }
        T::Ordinal => match (kind(tokens, at + 1)?, kind(tokens, at + 2)?) {
            (T::Number(n @ 1..=4), T::Unit(Unit::Quarter)) => Some(quarter(tokens, at + 3, n)),
            (T::Number(n @ 1..=6), T::Ge)
                if kind(tokens, at + 3) == Some(T::Unit(Unit::Month)) && frame != Frame::Open =>
            {
                Some(month(tokens, at + 4, n))
            }
            (T::Number(n @ 1..=6), T::Unit(Unit::Month)) if frame != Frame::Open => {
                Some(month(tokens, at + 3, n))
            }
            _ => None,
        },
        T::QuarterMonth(n) => Some(month(tokens, at + 1, n)),
        T::Place(place) => named(place, frame).map(|point| (point, at + 1)),
        _ => None,
    }
}

/// Whether 次 follows, so that the number before counts a period: 一季度一次.
fn counts(tokens: &[Token], at: usize) -> bool {
    matches!(
        (kind(tokens, at), kind(tokens, at + 1)),
        (Some(T::Times | T::Slash), _) | (Some(T::Number(_)), Some(T::Times))
    ) || (at..at + 4).any(|i| kind(tokens, i) == Some(T::Times))
        || matches!(
            (kind(tokens, at), kind(tokens, at + 1)),
            (Some(T::Number(1)), Some(T::Publish | T::Notice | T::Update))
        )
}

fn months_listed(tokens: &[Token], mut at: usize) -> bool {
    for _ in 0..12 {
        match (kind(tokens, at), kind(tokens, at + 1), kind(tokens, at + 2)) {
            (Some(T::List | T::And), Some(T::Number(_)), Some(T::Unit(Unit::Month))) => {
                return true;
            }
            (Some(T::List), Some(T::Number(_)), _) => at += 2,
            _ => return false,
        }
    }
    false
}

/// What follows a month: its day, third, start or end.
fn month(tokens: &[Token], mut at: usize, month: u32) -> (Point, usize) {
    if kind(tokens, at) == Some(T::Share) {
        at += 1;
    }
    let next = at + usize::from(kind(tokens, at) == Some(T::Of));
    match (kind(tokens, next), kind(tokens, next + 1)) {
        (Some(T::Number(day @ 1..=31)), Some(T::Unit(Unit::Day) | T::DayNumber)) => {
            (Point::MonthDay(month, day), next + 2)
        }
        (Some(T::Place(Place::Third(day))), _) => (Point::MonthDay(month, day), next + 1),
        (Some(T::Place(Place::Start)), _) => (Point::Month(month), next + 1),
        (Some(T::Place(Place::End | Place::MonthEnd)), _) => (Point::MonthDay(month, 31), next + 1),
        _ => (Point::Month(month), at),
    }
}

/// A quarter of the year by its last day; where its start is named, by its first month.
fn quarter(tokens: &[Token], at: usize, n: u32) -> (Point, usize) {
    if kind(tokens, at) == Some(T::Place(Place::Start)) {
        (Point::Month(n * 3 - 2), at + 1)
    } else {
        (Point::MonthDay(n * 3, 31), at)
    }
}

fn named(place: Place, frame: Frame) -> Option<Point> {
    let yearly = matches!(
        frame,
        Frame::Open | Frame::Year(_) | Frame::Every(Next::Year) | Frame::Next(Next::Year)
    );
    let monthly = matches!(frame, Frame::Every(Next::Month) | Frame::Next(Next::Month));
    let quarterly = matches!(
        frame,
        Frame::Every(Next::Quarter) | Frame::Next(Next::Quarter)
    );
    Some(match place {
        Place::YearStart if yearly => Point::Month(1),
        Place::YearMiddle if yearly => Point::Month(6),
        Place::YearEnd | Place::SecondHalf if yearly => Point::MonthDay(12, 31),
        Place::FirstHalf if yearly => Point::MonthDay(6, 31),
        Place::End if yearly && frame != Frame::Open => Point::MonthDay(12, 31),
        Place::Start if yearly && frame != Frame::Open => Point::Month(1),
        Place::End | Place::MonthEnd if monthly => Point::Day(31),
        Place::Start | Place::MonthStart if monthly => Point::Day(10),
        Place::MonthEnd if frame == Frame::Open => Point::Day(31),
        Place::MonthStart if frame == Frame::Open => Point::Day(10),
        Place::Third(day) if monthly => Point::Day(day),
        Place::End | Place::QuarterEnd if quarterly => Point::MonthDay(3, 31),
        Place::Start | Place::QuarterStart if quarterly => Point::Month(1),
        _ => return None,
    })
}

fn write(frame: Frame, point: Point) -> Option<String> {
    let rest = match point {
        Point::Month(m) => format!("{m:02}"),
        // In a half-year or quarter the month has no name, and its last day stays 31.
        Point::MonthDay(m, d) => match frame {
            Frame::Every(Next::Half | Next::Quarter) | Frame::Next(Next::Half | Next::Quarter) => {
                format!("{m:02}-{d:02}")
            }
            _ => format!("{m:02}-{:02}", d.min(last_day(m))),
        },
        Point::Day(d) => format!("{d:02}"),
        Point::Weekday(d) => d.to_string(),
        Point::All => String::new(),
    };
    Some(match (frame, point) {
        (Frame::Year(year), Point::All) => format!("{year:04}"),
        (Frame::Year(year), Point::Month(_) | Point::MonthDay(..)) => format!("{year:04}-{rest}"),
        (Frame::Next(next), Point::All) => format!("+{}", letter(next)),
        (Frame::Next(next), _) => format!("+{}-{rest}", letter(next)),
        (Frame::Open | Frame::Every(Next::Year), Point::Month(_) | Point::MonthDay(..)) => {
            format!("--{rest}")
        }
        (Frame::Open | Frame::Every(Next::Month), Point::Day(_)) => format!("---{rest}"),
        (Frame::Open | Frame::Every(Next::Week), Point::Weekday(_)) => format!("-W-{rest}"),
        (
            Frame::Every(next @ (Next::Half | Next::Quarter)),
            Point::Month(_) | Point::MonthDay(..),
        ) => {
            format!("-{}-{rest}", letter(next))
        }
        _ => return None,
    })
}

const fn last_day(month: u32) -> u32 {
    match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

const fn letter(period: Next) -> char {
    match period {
        Next::Year => 'Y',
        Next::Half => 'H',
        Next::Quarter => 'Q',
        Next::Month => 'M',
        Next::Week => 'W',
    }
}
