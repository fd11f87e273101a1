//! The event a limit runs from: 自信息形成或者变更之日起, 经财政部门批复后.

use super::token::{T, Token};
use crate::model::time_limit::{AnchorEvent, AnchorEvents};

/// Where the anchor's words stand among the tokens looked at, and what they name.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) events: AnchorEvents,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// The anchor among `tokens`.
///
/// With `strict`, 后 or 之日起 must end it; without, an event word is enough: 信息形成（变更）20个工作日内.
pub(super) fn find(tokens: &[Token], strict: bool) -> Option<Found> {
    let is_end = |t: T| matches!(t, T::Since | T::After);
    let last_end = tokens.iter().rposition(|token| is_end(token.t));
    let to = match last_end {
        Some(at) => at + 1,
        None if strict => return None,
        None => loose_end(tokens)?,
    };
    let from = start(&tokens[..to]);
    if from >= to || (from + 1 == to && last_end.is_some()) {
        return None;
    }
    let mut events = events(&tokens[from..to]).rather_than(AnchorEvent::Other);
    if events.is_empty() {
        events.insert(AnchorEvent::Other);
    }
    Some(Found { events, from, to })
}

/// The end of an anchor that has no 后: its last event word.
fn loose_end(tokens: &[Token]) -> Option<usize> {
    let mut end = tokens.len();
    while end > 0
        && matches!(
            tokens[end - 1].t,
            T::Filler | T::AtMost | T::AtLeast | T::Comma | T::PeriodNoun
        )
    {
        end -= 1;
    }
    let has_from = tokens.iter().any(|token| token.t == T::From);
    let named = |t: T| match t {
        T::Event(event) => event != AnchorEvent::Other || has_from,
        _ => false,
    };
    // 关联规范性文件公开3个工作日内: an event only right before the number, and of something.
    if end > 1
        && matches!(tokens[end - 1].t, T::Publish | T::WeakEvent(_))
        && matches!(tokens[end - 2].t, T::Text | T::Close)
    {
        return Some(end);
    }
    let at = tokens[..end].iter().rposition(|token| named(token.t))?;
    let closed = tokens[at + 1..end]
        .iter()
        .rposition(|token| token.t == T::Close)
        .map(|close| at + 2 + close);
    Some(closed.unwrap_or(at + 1))
}

/// Where the anchor starts: at its 自, else at the first piece that names its event.
fn start(tokens: &[Token]) -> usize {
    let piece = |t: T| matches!(t, T::Comma | T::Colon) || t.is_hard();
    let is_event = |t: T| matches!(t, T::Event(_) | T::Since | T::After | T::From);
    let first_event = tokens
        .iter()
        .position(|token| is_event(token.t))
        .unwrap_or(0);
    let start = tokens[..first_event]
        .iter()
        .rposition(|token| piece(token.t))
        .map_or(0, |at| at + 1);
    let from = tokens[start..]
        .iter()
        .position(|token| token.t == T::From)
        .map(|at| start + at);
    let plain = |t: T| {
        matches!(
            t,
            T::Filler | T::Open | T::Close | T::Comma | T::AtMost | T::And
        )
    };
    from.unwrap_or_else(|| {
        start
            + tokens[start..]
                .iter()
                .take_while(|token| plain(token.t))
                .count()
    })
}

/// The events named. A weak word such as 公开 counts only where it is joined to the end: 公开之日起, 公开或变更后.
fn events(tokens: &[Token]) -> AnchorEvents {
    #[derive(PartialEq)]
    enum Right {
        Linked,
        Event,
        Other,
    }
    let mut events = AnchorEvents::default();
    let mut right = Right::Linked;
    for token in tokens.iter().rev() {
        let weak = match token.t {
            T::WeakEvent(event) => Some(event),
            T::Publish | T::Notice => Some(AnchorEvent::Published),
            T::Update => Some(AnchorEvent::Changed),
            T::Accept => Some(AnchorEvent::Other),
            T::Process => Some(AnchorEvent::Ended),
            _ => None,
        };
        right = match token.t {
            T::Since | T::After => Right::Linked,
            T::Event(event) => {
                events.insert(event);
                Right::Event
            }
            _ if weak.is_some() => match (weak, &right) {
                (Some(event), Right::Linked) => {
                    events.insert(event);
                    Right::Event
                }
                _ => Right::Other,
            },
            T::And | T::List | T::Open | T::Close | T::Slash if right != Right::Other => {
                Right::Linked
            }
            _ => Right::Other,
        };
    }
    events
}
