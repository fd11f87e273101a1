//! A number with its unit: 20个工作日, 一个半月, 5至7日.

use super::token::{T, Token};
use crate::model::time_limit::Unit;

/// A number with its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Quantity {
    pub(super) count: Option<u32>,
    pub(super) unit: Option<Unit>,
    /// The number is hidden or broken.
    pub(super) masked: bool,
}

impl Quantity {
    pub(super) const fn of(count: u32, unit: Unit) -> Self {
        Self {
            count: Some(count),
            unit: Some(unit),
            masked: false,
        }
    }

    const MASKED: Self = Self {
        count: None,
        unit: None,
        masked: true,
    };
}

/// The quantity that starts at `at`, and the token after it.
///
/// Of a range the larger number is taken: the promise is kept as long as the later limit is.
pub(super) fn quantity(tokens: &[Token], at: usize) -> Option<(Quantity, usize)> {
    let (first, end) = single(tokens, at)?;
    if !matches!(kind(tokens, end), Some(T::To | T::Dash)) || first.masked {
        return Some((first, end));
    }
    match single(tokens, end + 1) {
        Some((second, end)) if second.unit == first.unit => Some((second, end)),
        _ => Some((first, end)),
    }
}

fn single(tokens: &[Token], at: usize) -> Option<(Quantity, usize)> {
    match kind(tokens, at)? {
        T::Half => half(tokens, at + 1),
        T::Masked => {
            let mut next = at;
            while kind(tokens, next) == Some(T::Masked) {
                next += 1;
            }
            let (_, end) = unit(tokens, next)?;
            Some((Quantity::MASKED, end))
        }
        // A unit that counts, with its number lost.
        T::Ge => {
            let (_, end) = unit(tokens, at)?;
            Some((Quantity::MASKED, end))
        }
        T::Number(count) => counted(tokens, at, count),
        _ => None,
    }
}

fn counted(tokens: &[Token], at: usize, mut count: u32) -> Option<(Quantity, usize)> {
    let mut next = at + 1;
    // 5-7个工作日, 3至5日.
    if let (Some(T::To | T::Dash), Some(T::Number(last))) =
        (kind(tokens, next), kind(tokens, next + 1))
    {
        count = count.max(last);
        next += 2;
    }
    // 二十(20)个工作日.
    if let (Some(T::Open), Some(T::Number(again)), Some(T::Close)) = (
        kind(tokens, next),
        kind(tokens, next + 1),
        kind(tokens, next + 2),
    ) && again == count
    {
        next += 3;
    }
    // (5)个工作日.
    if kind(tokens, next) == Some(T::Close)
        && at > 0
        && kind(tokens, at - 1) == Some(T::Open)
        && unit(tokens, next + 1).is_some()
    {
        next += 1;
    }
    match (kind(tokens, next), kind(tokens, next + 1)) {
        (Some(T::Minute), _) => {
            let quantity = Quantity {
                count: None,
                unit: None,
                masked: false,
            };
            return Some((quantity, next + 1));
        }
        // 一个半月 is three half-months.
        (Some(T::Ge), Some(T::Half)) => {
            let (_, end) = unit(tokens, next + 2).filter(|(u, _)| *u == Unit::Month)?;
            let halves = count.checked_mul(2)?.checked_add(1)?;
            return Some((Quantity::of(halves, Unit::HalfMonth), end));
        }
        (Some(T::Clock), Some(T::Within)) => {
            return Some((Quantity::of(count, Unit::Hour), next + 1));
        }
        _ => {}
    }
    let (unit, end) = unit(tokens, next)?;
    // 一年半.
    if unit == Unit::Year && kind(tokens, end) == Some(T::Half) && half(tokens, end + 1).is_none() {
        let months = count.checked_mul(12)?.checked_add(6)?;
        return Some((Quantity::of(months, Unit::Month), end + 1));
    }
    Some((Quantity::of(count, unit), end))
}

fn half(tokens: &[Token], at: usize) -> Option<(Quantity, usize)> {
    let (unit, end) = unit(tokens, at)?;
    let quantity = match unit {
        Unit::Year => Quantity::of(1, Unit::HalfYear),
        Unit::Month => Quantity::of(1, Unit::HalfMonth),
        Unit::Hour | Unit::Day | Unit::WorkingDay => Quantity {
            count: None,
            unit: None,
            masked: false,
        },
        _ => return None,
    };
    Some((quantity, end))
}

/// 工作日, 个工作日, 个(工作日).
pub(super) fn unit(tokens: &[Token], mut at: usize) -> Option<(Unit, usize)> {
    if kind(tokens, at) == Some(T::Ge) {
        at += 1;
    }
    match kind(tokens, at)? {
        T::Unit(unit) => Some((unit, at + 1)),
        T::Open => match (kind(tokens, at + 1), kind(tokens, at + 2)) {
            (Some(T::Unit(unit)), Some(T::Close)) => Some((unit, at + 3)),
            (Some(T::Ge), Some(T::Unit(unit))) if kind(tokens, at + 3) == Some(T::Close) => {
                Some((unit, at + 4))
            }
            _ => None,
        },
        _ => None,
    }
}

/// The token at a place, if there is one.
pub(super) fn kind(tokens: &[Token], at: usize) -> Option<T> {
    tokens.get(at).map(|token| token.t)
}
