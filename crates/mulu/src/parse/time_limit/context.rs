//! What a length of time promises, by the words around it.

use super::quantity::Quantity;
use super::token::{T, Token};
use crate::model::time_limit::{AnchorEvent, Bound, ClauseKind, Unit};

/// The words around an island, within its clause.
#[derive(Debug, Clone, Copy)]
pub(super) struct Around<'a> {
    pub(super) lead: &'a [Token],
    pub(super) trail: &'a [Token],
}

impl Around<'_> {
    /// The trail up to the first comma or bracket.
    fn close_trail(&self) -> &[Token] {
        let end = self.trail.iter().position(|t| t.t.is_boundary());
        &self.trail[..end.unwrap_or(self.trail.len())]
    }

    /// The lead from the last comma on.
    fn close_lead(&self) -> &[Token] {
        let start = self
            .lead
            .iter()
            .rposition(|t| t.t == T::Comma || t.t.is_hard());
        &self.lead[start.map_or(0, |at| at + 1)..]
    }

    fn lead_has(&self, t: T) -> bool {
        self.close_lead().iter().any(|token| token.t == t)
    }

    fn trail_has(&self, t: T) -> bool {
        self.close_trail().iter().any(|token| token.t == t)
    }

    /// How the count binds.
    pub(super) fn bound(&self) -> Option<Bound> {
        let before = self
            .lead
            .iter()
            .rev()
            .take_while(|t| matches!(t.t, T::Filler | T::AtLeast | T::AtMost | T::Open | T::Colon))
            .find_map(|t| match t.t {
                T::AtLeast => Some(Bound::AtLeast),
                T::AtMost => Some(Bound::AtMost),
                _ => None,
            });
        before.or_else(|| {
            self.close_trail()
                .iter()
                .take_while(|t| {
                    matches!(t.t, T::Filler | T::Within | T::Before | T::AtLeast | T::Of)
                })
                .find_map(|t| match t.t {
                    T::Within => Some(Bound::Within),
                    T::Before => Some(Bound::Before),
                    T::AtLeast => Some(Bound::AtLeast),
                    _ => None,
                })
        })
    }

    /// How a date binds. 最迟 a date is 前.
    pub(super) fn date_bound(&self) -> Option<Bound> {
        if self.lead_has(T::Before) {
            return Some(Bound::Before);
        }
        match self.bound() {
            Some(Bound::AtMost) => Some(Bound::Before),
            bound => bound,
        }
    }

    /// Whether 至少 stands about, for a cycle.
    pub(super) fn cycle_bound(&self) -> Option<Bound> {
        (self.lead_has(T::AtLeast) || self.trail_has(T::AtLeast)).then_some(Bound::AtLeast)
    }

    /// The word the length is measured of, looked for backwards over words that only join: 公示|期限|为.
    fn governor(&self, bound: Option<Bound>) -> Option<T> {
        self.lead
            .iter()
            .rev()
            .map(|token| token.t)
            .find(|t| match t {
                T::Comma => bound != Some(Bound::AtLeast),
                T::Filler | T::AtLeast | T::AtMost | T::PeriodNoun | T::Colon | T::Open | T::Of => {
                    false
                }
                _ => true,
            })
            .filter(|t| *t != T::Comma)
    }

    fn has_end(&self) -> bool {
        self.lead_has(T::Since) || self.lead_has(T::After)
    }

    /// What a length promises.
    pub(super) fn kind(
        &self,
        length: Quantity,
        bound: Option<Bound>,
        anchored: bool,
    ) -> ClauseKind {
        if length.masked {
            return ClauseKind::Unreadable;
        }
        let long = matches!(
            length.unit,
            Some(Unit::HalfMonth | Unit::Month | Unit::Quarter | Unit::HalfYear | Unit::Year)
        );
        let within = self.trail.first().is_some_and(|t| t.t == T::Within);
        let governor = self.governor(bound);
        let publishes = self.trail_has(T::Publish);
        if self.lead_has(T::Extend) || self.trail.first().is_some_and(|t| t.t == T::Extend) {
            return ClauseKind::ExtendBy;
        }
        if self.lead_has(T::Early) {
            return ClauseKind::AsDirected;
        }
        if self.recurs() {
            return ClauseKind::UpdateEvery;
        }
        match governor {
            Some(T::Notice) if !publishes => return ClauseKind::NoticeFor,
            Some(T::Keep) => return ClauseKind::Retain,
            Some(T::Publish) if !within && long => return ClauseKind::Retain,
            // 张榜公布不少于7日.
            Some(T::Publish) if !within && bound == Some(Bound::AtLeast) => {
                return ClauseKind::NoticeFor;
            }
            // 自发布之日起公开30日: what is out already stays out.
            Some(T::Publish) if !within && anchored && self.publishes_twice() => {
                return ClauseKind::NoticeFor;
            }
            Some(T::Process) if !publishes => return ClauseKind::ProcessWithin,
            _ => {}
        }
        // 30日内签订合同: what is to be done is no publishing.
        let decides = [
            T::Process,
            T::Accept,
            T::Event(AnchorEvent::Decided),
            T::Event(AnchorEvent::Signed),
        ]
        .into_iter()
        .any(|t| self.trail_has(t));
        if (decides || self.lead.iter().any(|t| t.t == T::ProcessLimit)) && !publishes {
            return ClauseKind::ProcessWithin;
        }
        if self.trail_has(T::Keep) && !within {
            return ClauseKind::Retain;
        }
        if governor == Some(T::Before) {
            return ClauseKind::PublishBy;
        }
        let notices = self.lead.iter().any(|t| t.t == T::Notice);
        if bound == Some(Bound::AtLeast) && (notices || governor.is_none()) {
            let years = matches!(length.unit, Some(Unit::HalfYear | Unit::Year));
            if years && !notices {
                return ClauseKind::Retain;
            }
            return ClauseKind::NoticeFor;
        }
        if !within && bound != Some(Bound::Before) && !anchored && self.starts_notice() {
            return ClauseKind::NoticeFor;
        }
        if self.is_before_event(bound, governor) {
            return ClauseKind::PublishBy;
        }
        if long && !within && !anchored && matches!(bound, None | Some(Bound::AtLeast)) {
            return ClauseKind::UpdateEvery;
        }
        ClauseKind::PublishWithin
    }

    fn publishes_twice(&self) -> bool {
        self.lead.iter().filter(|t| t.t == T::Publish).count() > 1
    }

    /// 半年至少更新1次, 1年/次, 一年一次.
    fn recurs(&self) -> bool {
        self.close_trail()
            .iter()
            .take(8)
            .any(|token| token.t == T::Times)
            || matches!(self.trail, [one, what, ..] if one.t == T::Number(1)
                && matches!(what.t, T::Publish | T::Notice | T::Update))
    }

    /// How often, right after the length: 一年两次.
    pub(super) fn times(&self) -> Option<u32> {
        match self.trail {
            [number, times, ..] if times.t == T::Times => match number.t {
                T::Number(n) => Some(n),
                _ => None,
            },
            _ => None,
        }
    }

    /// 7个工作日公示.
    fn starts_notice(&self) -> bool {
        self.trail
            .iter()
            .find(|t| !matches!(t.t, T::Filler | T::Of))
            .is_some_and(|t| t.t == T::Notice)
    }

    /// 听证会举行7日前, 会议召开前5个工作日: counted back from an event still to come.
    fn is_before_event(&self, bound: Option<Bound>, governor: Option<T>) -> bool {
        bound == Some(Bound::Before)
            && !self.has_end()
            && matches!(
                governor,
                Some(T::Text | T::Event(AnchorEvent::Other | AnchorEvent::Ended) | T::WeakEvent(_))
            )
    }
}
