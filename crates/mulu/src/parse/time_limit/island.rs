//! The islands of a cell: words that promise something by themselves. What stands between them is allotted later.

use super::date::{self, Date};
use super::quantity::{self, Quantity, kind};
use super::token::{T, Token};
use crate::model::time_limit::Unit;

/// What an island is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Seed {
    /// A length of time; its neighbours decide what is promised.
    Length(Quantity),
    Date(String),
    Cycle(Option<(u32, Unit)>),
    Promptly,
    Retain,
    Saving,
    Ditto,
}

/// Tokens `from..to` that make up one island.
#[derive(Debug, Clone)]
pub(super) struct Island {
    pub(super) seed: Seed,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// The islands of `tokens[start..end]`, which hold no hard boundary, in order.
pub(super) fn islands(tokens: &[Token], start: usize, end: usize) -> Vec<Island> {
    let sentence = &tokens[..end];
    let mut found: Vec<Island> = Vec::new();
    let mut at = start;
    while at < end {
        let next = island_at(sentence, at, start, &mut found).unwrap_or(at);
        at = next.max(at + 1);
    }
    settle(sentence, found)
}

/// Adds the island that starts at `at`, if one does, and returns the token after it.
fn island_at(tokens: &[Token], at: usize, start: usize, found: &mut Vec<Island>) -> Option<usize> {
    let mut add = |seed: Seed, to: usize| {
        found.push(Island { seed, from: at, to });
        Some(to)
    };
    if let Some((dates, to)) = date::dates(tokens, at) {
        // 自2025年1月1日起 is when something begins.
        if kind(tokens, to) == Some(T::Since) {
            return Some(to);
        }
        return Some(push_dates(dates, to, found));
    }
    match kind(tokens, at)? {
        T::Every => {
            let (cycle, to) = every(tokens, at)?;
            add(Seed::Cycle(cycle), to)
        }
        T::EveryOther => {
            let (unit, to) = quantity::unit(tokens, at + 1)?;
            add(Seed::Cycle(Some((2, unit))), to)
        }
        T::Number(n) if matches!(kind(tokens, at + 1), Some(T::Times)) => {
            // 1次/年, 2次每年.
            let slash = matches!(kind(tokens, at + 2)?, T::Slash | T::Every);
            let (unit, to) = quantity::unit(tokens, at + 3).filter(|_| slash)?;
            add(Seed::Cycle(Some(times(n, unit))), to)
        }
        T::Number(_) | T::Half | T::Masked => {
            let (length, to) = quantity::quantity(tokens, at)?;
            add(Seed::Length(length), to)
        }
        T::Ge => {
            let bare = !matches!(
                kind(tokens, at + 1),
                Some(T::Unit(Unit::Month | Unit::Year | Unit::Week))
            );
            let (length, to) = quantity::quantity(tokens, at).filter(|_| bare)?;
            add(Seed::Length(length), to)
        }
        T::Unit(Unit::WorkingDay) if kind(tokens, at + 1) == Some(T::Within) => add(
            Seed::Length(Quantity {
                count: None,
                unit: None,
                masked: true,
            }),
            at + 1,
        ),
        T::Per => {
            let (cycle, to) = per(tokens, at + 1)?;
            add(Seed::Cycle(cycle), to)
        }
        // 年内.
        T::Unit(Unit::Year)
            if (at == start || tokens[at - 1].t.is_boundary())
                && kind(tokens, at + 1) == Some(T::Within) =>
        {
            add(Seed::Date("--12-31".to_owned()), at + 2)
        }
        // 年度公开, 月度更新 where nothing else stands before.
        T::YearNoun | T::Unit(Unit::Month | Unit::Quarter | Unit::Year | Unit::Week)
            if (at == start || tokens[at - 1].t.is_boundary()) && ends_phrase(tokens, at + 1) =>
        {
            let unit = match tokens[at].t {
                T::Unit(unit) => unit,
                _ => Unit::Year,
            };
            let slashed = kind(tokens, at + 1) == Some(T::Slash);
            add(
                Seed::Cycle(Some((1, unit))),
                if slashed { at + 2 } else { at + 1 },
            )
        }
        T::Cyclic => add(Seed::Cycle(None), at + 1),
        T::SameDay => add(Seed::Length(Quantity::of(0, Unit::Day)), at + 1),
        T::NextDay => add(Seed::Length(Quantity::of(1, Unit::Day)), at + 1),
        T::Vague | T::Dynamic => add(Seed::Promptly, at + 1),
        T::Retain if ends_phrase(tokens, at + 1) => add(Seed::Retain, at + 1),
        T::Until => add(Seed::Retain, at + 1),
        T::To if at == start || tokens[at - 1].t.is_boundary() => add(Seed::Retain, at + 1),
        // 与政策文件同时公布; elsewhere 同时 only joins.
        T::Meanwhile
            if tokens[start.max(at.saturating_sub(16))..at]
                .iter()
                .any(|t| t.t == T::And) =>
        {
            add(Seed::Promptly, at + 1)
        }
        // 有效期内 and 公示期内, but 有效期5年 is a length.
        T::Keep | T::Notice if kind(tokens, at + 1) == Some(T::Within) => add(Seed::Retain, at + 2),
        T::Saving => add(Seed::Saving, at + 1),
        T::Except
            if tokens[start..at]
                .iter()
                .rev()
                .take_while(|t| !matches!(t.t, T::Comma | T::Open))
                .any(|t| matches!(t.t, T::Directed | T::Saving)) =>
        {
            add(Seed::Saving, at + 1)
        }
        T::Ditto if at == start || tokens[at - 1].t.is_boundary() => add(Seed::Ditto, at + 1),
        _ => None,
    }
}

/// 按季度, 逐月, 按学期, from the period on.
fn per(tokens: &[Token], at: usize) -> Option<(Option<(u32, Unit)>, usize)> {
    let (unit, to) = match (kind(tokens, at)?, kind(tokens, at + 1)) {
        (T::Term, _) => return Some((None, at + 1)),
        (T::YearNoun, _) => (Unit::Year, at + 1),
        (T::Half, Some(T::Unit(Unit::Year))) => (Unit::HalfYear, at + 2),
        (T::Half, Some(T::Unit(Unit::Month))) => (Unit::HalfMonth, at + 2),
        (T::Unit(unit), _) => (unit, at + 1),
        _ => return None,
    };
    ends_phrase(tokens, to).then_some((Some((1, unit)), to))
}

fn push_dates(dates: Vec<Date>, to: usize, found: &mut Vec<Island>) -> usize {
    for date in dates {
        found.push(Island {
            seed: Seed::Date(date.written),
            from: date.from,
            to: date.to,
        });
    }
    to
}

/// 每年, 每3个月, 每半月, 每年2次.
fn every(tokens: &[Token], at: usize) -> Option<(Option<(u32, Unit)>, usize)> {
    let next = at + 1;
    let (count, unit, to) = match kind(tokens, next)? {
        T::YearNoun => (1, Unit::Year, next + 1),
        T::Term | T::Times => return Some((None, next + 1)),
        T::Half | T::Number(_) => {
            let (length, to) = quantity::quantity(tokens, next)?;
            (length.count?, length.unit?, to)
        }
        _ => {
            let (unit, to) = quantity::unit(tokens, next)?;
            (1, unit, to)
        }
    };
    // 每月第一周.
    let to = match (kind(tokens, to), kind(tokens, to + 1), kind(tokens, to + 2)) {
        (Some(T::Ordinal), Some(T::Number(_)), Some(T::Unit(Unit::Week))) => to + 3,
        _ => to,
    };
    // How often within the period stands within a few words: 每年至少公布2次.
    for i in to..to + 5 {
        match (kind(tokens, i), kind(tokens, i + 1)) {
            // 1-2次 promises one.
            (Some(T::Number(n)), Some(T::Dash | T::To))
                if count == 1 && kind(tokens, i + 3) == Some(T::Times) =>
            {
                return Some((Some(times(n, unit)), to));
            }
            (Some(T::Number(n)), Some(T::Times)) if count == 1 => {
                return Some((Some(times(n, unit)), to));
            }
            (Some(t), _) if t.is_boundary() => break,
            _ => {}
        }
    }
    Some((Some((count, unit)), to))
}

/// The cycle of `n` times per unit, exact where the parts of a year allow, else the unit itself.
pub(super) const fn times(n: u32, unit: Unit) -> (u32, Unit) {
    match (unit, n) {
        (Unit::Year, 2) => (1, Unit::HalfYear),
        (Unit::Year, 4) | (Unit::HalfYear, 2) => (1, Unit::Quarter),
        (Unit::Year, 12) | (Unit::Quarter, 3) => (1, Unit::Month),
        (Unit::Year, 3) => (4, Unit::Month),
        (Unit::Year, 6) => (2, Unit::Month),
        (Unit::Month, 2) => (1, Unit::HalfMonth),
        _ => (1, unit),
    }
}

/// Whether a phrase may end before the token at `at`, so that what stood before is no part of a noun.
pub(super) fn ends_phrase(tokens: &[Token], at: usize) -> bool {
    match kind(tokens, at) {
        None => true,
        Some(t) => {
            t.is_boundary()
                || (t.is_tail() && t != T::Of)
                || matches!(
                    t,
                    T::AtLeast
                        | T::AtMost
                        | T::Number(_)
                        | T::Vague
                        | T::Dynamic
                        | T::Retain
                        | T::Keep
                        | T::Slash
                        | T::Every
                        | T::Early
                        | T::Cyclic
                        | T::Times
                        | T::Per
                        | T::List
                )
        }
    }
}

/// Drops islands that belong to another: 每季度结束后15日内 is one limit, 20个工作日内及时公开 too.
fn settle(tokens: &[Token], found: Vec<Island>) -> Vec<Island> {
    let mut kept: Vec<Island> = Vec::with_capacity(found.len());
    // Walked from the end: whether a length follows in the same piece, and 后 or 之日起 before it.
    let mut length_follows = false;
    let mut anchored = false;
    let mut published = false;
    let mut boundary_at = tokens.len();
    let mut at = tokens.len();
    for island in found.into_iter().rev() {
        while at > island.to {
            at -= 1;
            match tokens[at].t {
                t if t.is_boundary() => {
                    boundary_at = at;
                    length_follows = false;
                    anchored = false;
                    published = false;
                }
                T::Since | T::After | T::Event(_) => anchored |= length_follows,
                T::Publish => published = true,
                _ => {}
            }
        }
        at = island.from;
        let labels = kind(tokens, boundary_at) == Some(T::Colon);
        let drop = match island.seed {
            Seed::Promptly | Seed::Retain if labels => true,
            Seed::Promptly => {
                // 即时公开或5个工作日内公开 says both.
                (length_follows && !published)
                    || kept.last().is_some_and(|next| {
                        next.seed == Seed::Promptly && !has_boundary(tokens, island.to, next.from)
                    })
            }
            // 次日起3日内 and 五年规划批准后20日内 are one limit each.
            Seed::Length(_) => {
                let plan = kind(tokens, island.to) == Some(T::Text)
                    && kind(tokens, island.to - 1) == Some(T::Unit(Unit::Year));
                let day = matches!(kind(tokens, island.from), Some(T::NextDay | T::SameDay));
                anchored && (day || plan)
            }
            Seed::Saving | Seed::Ditto => false,
            _ => anchored,
        };
        if drop {
            continue;
        }
        if matches!(island.seed, Seed::Length(_) | Seed::Date(_)) {
            length_follows = true;
            anchored = false;
            published = false;
        }
        kept.push(island);
    }
    kept.reverse();
    merge(tokens, kept)
}

/// Joins neighbours that say one thing twice, and adverbs with the limit they adorn.
fn merge(tokens: &[Token], kept: Vec<Island>) -> Vec<Island> {
    let mut merged: Vec<Island> = Vec::with_capacity(kept.len());
    for island in kept {
        let Some(last) = merged.last_mut() else {
            merged.push(island);
            continue;
        };
        let same_piece = !has_boundary(tokens, last.to, island.from);
        let dynamic = kind(tokens, island.from) == Some(T::Dynamic);
        match (&last.seed, &island.seed) {
            (Seed::Saving, Seed::Saving) | (Seed::Retain, Seed::Retain) => last.to = island.to,
            (Seed::Retain, Seed::Promptly) if dynamic => last.to = island.to,
            // 公开至2025年12月31日.
            (Seed::Retain, Seed::Date(_))
                if matches!(kind(tokens, last.to - 1), Some(T::Until | T::To)) && same_piece =>
            {
                last.to = island.to;
            }
            (Seed::Length(_) | Seed::Date(_) | Seed::Cycle(_), Seed::Promptly) if same_piece => {
                last.to = island.to;
            }
            // 每年汛期前(5月31日前): the date in the bracket is the year's.
            (Seed::Cycle(Some((1, Unit::Year))), Seed::Date(date))
                if date.starts_with("--") && is_only_bracketed(tokens, last.to, island.from) =>
            {
                *last = Island {
                    from: last.from,
                    ..island
                };
            }
            _ => merged.push(island),
        }
    }
    merged
}

/// Whether the only boundary between is a bracket that opens after 前.
fn is_only_bracketed(tokens: &[Token], from: usize, to: usize) -> bool {
    let between = &tokens[from.min(to)..to];
    let mut boundaries = between
        .iter()
        .enumerate()
        .filter(|(_, t)| t.t.is_boundary());
    let opens = |at: usize| between[at].t == T::Open && at > 0 && between[at - 1].t == T::Before;
    matches!((boundaries.next(), boundaries.next()), (Some((at, _)), None) if opens(at))
}

fn has_boundary(tokens: &[Token], from: usize, to: usize) -> bool {
    tokens[from.min(to)..to].iter().any(|t| t.t.is_boundary())
}
