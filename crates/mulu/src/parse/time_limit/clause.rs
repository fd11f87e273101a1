//! Islands and the words between them, made into clauses.

use super::anchor;
use super::context::Around;
use super::island::{Island, Seed, islands, times};
use super::letters::Letters;
use super::quantity::kind;
use super::token::{T, Token};
use crate::model::Span;
use crate::model::time_limit::{Anchor, AnchorEvent, Bound, Clause, ClauseKind};

/// Every clause of a cell, in the order of the text.
pub(super) fn clauses(letters: &Letters<'_>, tokens: &[Token]) -> Vec<Clause> {
    let cell = Cell { letters, tokens };
    let mut clauses = Vec::new();
    let mut start = 0;
    while start < tokens.len() {
        let length = tokens[start..].iter().position(|t| t.t.is_hard());
        let end = length.map_or(tokens.len(), |length| start + length);
        cell.sentence(start, end, &mut clauses);
        start = end + 1;
    }
    clauses
}

struct Cell<'c, 't> {
    letters: &'c Letters<'t>,
    tokens: &'c [Token],
}

impl Cell<'_, '_> {
    fn sentence(&self, start: usize, end: usize, clauses: &mut Vec<Clause>) {
        let islands = islands(self.tokens, start, end);
        if islands.is_empty() {
            self.plain(start, end, clauses);
            return;
        }
        let mut from = start;
        let first = clauses.len();
        for (i, island) in islands.iter().enumerate() {
            let to = islands
                .get(i + 1)
                .map_or(end, |next| self.cut(island, next));
            clauses.push(self.clause(island, from, to));
            from = to;
        }
        // 公示期最短3个月，最长3年: both are the notice's.
        for i in first + 1..clauses.len() {
            let again = clauses[i].bound == Some(Bound::AtMost)
                && clauses[i].kind == ClauseKind::PublishWithin
                && clauses[i].anchor.is_none()
                && clauses[i].label.is_none();
            if again && clauses[i - 1].kind == ClauseKind::NoticeFor {
                clauses[i].kind = ClauseKind::NoticeFor;
            }
        }
        // 法定时限45日，承诺时限10个工作日: both are the handling's.
        for i in (first..clauses.len().saturating_sub(1)).rev() {
            let lead = &self.tokens[start..islands[i - first].from];
            let by_law = lead.iter().rev().find(|t| t.t != T::Filler);
            if clauses[i].kind == ClauseKind::PublishWithin
                && by_law.is_some_and(|t| t.t == T::Directed)
                && clauses[i + 1].kind == ClauseKind::ProcessWithin
            {
                clauses[i].kind = ClauseKind::ProcessWithin;
            }
        }
        // 1月、7月底前: how the last date binds, the dates listed with it bind.
        for i in (first..clauses.len().saturating_sub(1)).rev() {
            let island = i - first;
            let between = &self.tokens[islands[island].to..islands[island + 1].from];
            let listed = between.iter().all(|t| matches!(t.t, T::List | T::And));
            if listed && clauses[i].date.is_some() && clauses[i].bound.is_none() {
                clauses[i].bound = clauses[i + 1].bound;
            }
        }
    }

    /// Where the words of `next` begin, between two islands.
    fn cut(&self, island: &Island, next: &Island) -> usize {
        let tokens = &self.tokens[..next.from];
        let length = matches!(next.seed, Seed::Length(_));
        let Some(first) = tokens[island.to..].iter().position(|t| t.t.is_boundary()) else {
            let mut at = island.to;
            while at < next.from && tokens[at].t.is_tail() {
                // 公示7个工作日 keeps its 公示.
                if length && at + 1 == next.from && tokens[at].t == T::Notice {
                    break;
                }
                at += 1;
            }
            return at;
        };
        let last = tokens[island.to..]
            .iter()
            .rposition(|t| t.t.is_boundary())
            .map_or(first, |at| at + island.to);
        let own_anchor = anchor::find(&tokens[last..], false).is_some();
        let takes_anchor = !own_anchor && (length || next.seed == Seed::Promptly);
        let mut boundary = island.to + first;
        loop {
            let from = boundary + 1;
            let end = tokens[from..]
                .iter()
                .position(|t| t.t.is_boundary())
                .map(|at| from + at);
            let Some(end) = end else { return from };
            let piece = &tokens[from..end];
            let bracketed = tokens[boundary].t == T::Open;
            let prepares = piece.iter().any(|t| match t.t {
                T::Since | T::After => takes_anchor && !bracketed,
                T::Directed | T::Notice | T::Extend | T::Keep | T::Early => !bracketed,
                _ => false,
            });
            if tokens[end].t == T::Colon || prepares {
                return from;
            }
            boundary = end;
        }
    }

    fn clause(&self, island: &Island, start: usize, end: usize) -> Clause {
        let around = Around {
            lead: &self.tokens[start..island.from],
            trail: &self.tokens[island.to..end],
        };
        let colon = around.lead.iter().rposition(|t| t.t == T::Colon);
        let lead_from = colon.map_or(start, |at| start + at + 1);
        let mut clause = self.blank(ClauseKind::Unreadable, start, end);
        if let Some(at) = colon {
            clause.label = self.noun(start, start + at);
        }
        match &island.seed {
            Seed::Length(length) => {
                clause.bound = around.bound();
                let anchor = self.anchor(lead_from, island, end);
                clause.kind = around.kind(*length, clause.bound, anchor.is_some());
                (clause.count, clause.unit) = match (clause.kind, around.times(), length.unit) {
                    // 一年两次.
                    (ClauseKind::UpdateEvery, Some(n), Some(unit)) if length.count == Some(1) => {
                        let (count, unit) = times(n, unit);
                        (Some(count), Some(unit))
                    }
                    _ => (length.count, length.unit),
                };
                clause.anchor = self.fitting(clause.kind, anchor, lead_from, island.from);
            }
            Seed::Date(date) => {
                clause.kind = ClauseKind::PublishBy;
                clause.date = Some(date.clone());
                clause.bound = around.date_bound();
            }
            Seed::Cycle(cycle) => {
                clause.kind = ClauseKind::UpdateEvery;
                clause.count = cycle.map(|(count, _)| count);
                clause.unit = cycle.map(|(_, unit)| unit);
                clause.bound = around.cycle_bound();
            }
            Seed::Promptly => {
                clause.kind = ClauseKind::Promptly;
                clause.anchor = self
                    .anchor(lead_from, island, end)
                    .or_else(|| self.companion(lead_from, island));
            }
            Seed::Retain => clause.kind = ClauseKind::Retain,
            Seed::Saving => clause.kind = ClauseKind::SavingClause,
            Seed::Ditto => clause.kind = ClauseKind::SameAsAbove,
        }
        let labelled = matches!(
            clause.kind,
            ClauseKind::PublishWithin
                | ClauseKind::PublishBy
                | ClauseKind::Promptly
                | ClauseKind::UpdateEvery
        );
        if clause.label.is_none() && labelled {
            clause.label = self.subject(lead_from, island.from, clause.anchor.is_some());
        }
        clause
    }

    /// The anchor before an island, else the one after it: 20个工作日（自形成之日起）.
    fn anchor(&self, lead_from: usize, island: &Island, end: usize) -> Option<Anchor> {
        let strict = island.seed == Seed::Promptly;
        let before = anchor::find(&self.tokens[lead_from..island.from], strict);
        let (found, base) = match before {
            Some(found) => (found, lead_from),
            None => (anchor::find(&self.tokens[island.to..end], true)?, island.to),
        };
        Some(Anchor {
            events: found.events,
            text: self.slice(base + found.from, base + found.to).1.to_owned(),
        })
    }

    /// The anchor that fits the kind: a loose event word is no anchor of a notice or an extension.
    fn fitting(
        &self,
        kind: ClauseKind,
        anchor: Option<Anchor>,
        from: usize,
        to: usize,
    ) -> Option<Anchor> {
        match kind {
            ClauseKind::PublishWithin | ClauseKind::ProcessWithin => anchor,
            ClauseKind::PublishBy => {
                let (from, to) = self.trim(from, to);
                let (events, text) = match anchor {
                    Some(anchor) => (anchor.events, anchor.text),
                    None => (AnchorEvent::Other.into(), self.slice(from, to).1.to_owned()),
                };
                (!text.is_empty()).then_some(Anchor { events, text })
            }
            ClauseKind::NoticeFor | ClauseKind::ExtendBy => {
                let strict = anchor::find(&self.tokens[from..to], true).is_some();
                anchor.filter(|_| strict)
            }
            _ => None,
        }
    }

    /// 与政策文件同步发布: at once, counted from the other publication.
    fn companion(&self, from: usize, island: &Island) -> Option<Anchor> {
        let lead = &self.tokens[from..island.from];
        let at = lead.iter().position(|t| t.t == T::And)?;
        let (_, text) = self.slice(from + at, island.from);
        (lead.len() > at + 1).then(|| Anchor {
            events: AnchorEvent::Published.into(),
            text: text.to_owned(),
        })
    }

    /// The noun a clause speaks of where no colon sets it apart: 预算20日内.
    fn subject(&self, from: usize, to: usize, anchored: bool) -> Option<String> {
        let lead = &self.tokens[from..to];
        let end = if anchored {
            lead.iter().position(|t| t.t == T::From)?
        } else {
            lead.len()
        };
        let lead = &lead[..end];
        let directs = |t: T| matches!(t, T::Directed | T::Per | T::And | T::From | T::Before);
        if lead.iter().any(|t| directs(t.t)) || !lead.iter().any(|t| t.t == T::Text) {
            return None;
        }
        self.noun(from, from + end)
    }

    fn noun(&self, from: usize, to: usize) -> Option<String> {
        let (from, mut to) = self.trim(from, to);
        while to > from && matches!(self.tokens[to - 1].t, T::Filler | T::AtMost | T::AtLeast) {
            to -= 1;
        }
        let (from, to) = self.trim(from, to);
        let text = self.slice(from, to).1;
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// A sentence without an island.
    fn plain(&self, start: usize, end: usize, clauses: &mut Vec<Clause>) {
        let (start, end) = self.trim(start, end);
        let sentence = &self.tokens[start..end];
        let says_nothing = |t: T| t.is_boundary() || matches!(t, T::Slash | T::Dash | T::List);
        if sentence.iter().all(|t| says_nothing(t.t)) {
            return;
        }
        // 予以公开 after a full stop still belongs to the limit before it.
        if sentence.iter().all(|t| t.t.is_tail() || says_nothing(t.t))
            && let Some(last) = clauses.last_mut()
        {
            last.span.end = self.slice(start, end).0.end;
            self.letters.between(last.span).clone_into(&mut last.text);
            return;
        }
        let mut body = sentence.len();
        while body > 0
            && (sentence[body - 1].t.is_tail() || sentence[body - 1].t.is_boundary())
            && sentence[body - 1].t != T::Before
        {
            body -= 1;
        }
        let event = |t: T| {
            matches!(
                t,
                T::Event(_) | T::WeakEvent(_) | T::Publish | T::Notice | T::Update
            )
        };
        let mut clause = self.blank(ClauseKind::Unreadable, start, end);
        match body.checked_sub(1).map(|last| sentence[last].t) {
            Some(T::Since | T::After) if body > 1 => {
                clause.kind = ClauseKind::Promptly;
                clause.anchor = anchor::find(&sentence[..body], true).map(|found| Anchor {
                    events: found.events,
                    text: self
                        .slice(start + found.from, start + found.to)
                        .1
                        .to_owned(),
                });
            }
            Some(T::Clock) if body > 1 && event(sentence[body - 2].t) => {
                clause.kind = ClauseKind::Promptly;
            }
            Some(T::Before) if body > 1 => {
                clause.kind = ClauseKind::PublishBy;
                clause.bound = Some(Bound::Before);
                clause.anchor = Some(Anchor {
                    events: AnchorEvent::Other.into(),
                    text: self.slice(start, start + body).1.to_owned(),
                });
            }
            _ if sentence
                .iter()
                .any(|t| matches!(t.t, T::Directed | T::Per | T::Early)) =>
            {
                clause.kind = ClauseKind::AsDirected;
            }
            _ => {}
        }
        clauses.push(clause);
    }

    fn blank(&self, kind: ClauseKind, start: usize, end: usize) -> Clause {
        let (start, end) = self.trim(start, end);
        let (span, text) = self.slice(start, end);
        Clause {
            kind,
            count: None,
            unit: None,
            date: None,
            anchor: None,
            label: None,
            bound: None,
            text: text.to_owned(),
            span,
        }
    }

    /// Takes commas and lone brackets off both ends.
    fn trim(&self, mut start: usize, mut end: usize) -> (usize, usize) {
        let has = |t: T| {
            self.tokens[start..end.max(start)]
                .iter()
                .any(|token| token.t == t)
        };
        let (opens, closes) = (has(T::Open), has(T::Close));
        let loose = |t: T, lone: T, paired: bool| {
            matches!(t, T::Comma | T::Colon | T::List) || (t == lone && !paired)
        };
        let outward = |t: T, open: bool| t == if open { T::Close } else { T::Open };
        while start < end {
            let t = self.tokens[start].t;
            if !loose(t, T::Open, closes) && !outward(t, true) {
                break;
            }
            start += 1;
        }
        while start < end {
            let t = self.tokens[end - 1].t;
            if !loose(t, T::Close, opens) && !outward(t, false) {
                break;
            }
            end -= 1;
        }
        (start, end)
    }

    /// The stretch of tokens `from..to` in the original text.
    fn slice(&self, from: usize, to: usize) -> (Span, &str) {
        let letters = &self.letters.all;
        if from >= to {
            let at = kind(self.tokens, from).map_or(0, |_| letters[self.tokens[from].from].at);
            return (Span::new(at, at), "");
        }
        let first = letters[self.tokens[from].from];
        let last = letters[self.tokens[to - 1].to - 1];
        (
            Span::new(first.at, last.at.saturating_add(1)),
            &self.letters.original[first.from..last.to],
        )
    }
}
