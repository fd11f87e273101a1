//! Limits on single fields: what a rule asks of presence, of the boxes ticked and of words, as a table.
//!
//! The engine judges by the lines before it asks the rule's own function. The twin of the browser that runs without
//! WebAssembly is made from the same lines, so a limit stands in no second place.

#[cfg(feature = "schema")]
mod record;

#[cfg(feature = "schema")]
pub use record::{ConditionRecord, LimitRecord, ThenRecord};

use crate::engine::{EntryView, Outcome};
use crate::finding::{Defect, Parameters};
use crate::model::{AudienceScope, DisclosureMode, Field};
use crate::parse::fold;
use crate::rules::Reason;

/// The limits that a declaration names; none where it names none.
macro_rules! declared {
    () => {
        &[]
    };
    ($limits:expr) => {
        $limits
    };
}
pub(crate) use declared;

/// One line of a table. The first line whose condition is met says the outcome.
#[derive(Debug)]
pub(crate) struct Limit {
    condition: Condition,
    /// Whether the line speaks where the condition holds, or where it does not.
    holds: bool,
    then: Then,
}

impl Limit {
    /// A line for entries of which the condition holds.
    pub(crate) const fn when(condition: Condition, then: Then) -> Self {
        let holds = true;
        Self {
            condition,
            holds,
            then,
        }
    }

    /// A line for entries of which the condition does not hold.
    pub(crate) const fn unless(condition: Condition, then: Then) -> Self {
        let holds = false;
        Self {
            condition,
            holds,
            then,
        }
    }

    /// The line that says nothing where the table has no column for the field.
    pub(crate) const fn column(field: Field) -> Self {
        Self::unless(
            Condition::Column(field),
            Then::NotApplicable(Reason::ColumnMissing),
        )
    }
}

/// What may be so of an entry.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Condition {
    /// Of every entry.
    Always,
    /// It came from a table.
    Table,
    /// The document has a place for the field; JSON always has.
    Column(Field),
    /// The cell is blank, and may be the rest of a merged one that the file could not keep.
    LostMerge(Field),
    /// The cell itself says something, whatever was read of it; JSON has none.
    CellSays(Field),
    /// The audience is given, though it may say nothing.
    AudienceGiven,
    /// Nothing but white space stands there.
    Blank(Field),
    /// A text stands there that says something: neither a stroke nor a word for “none”.
    Says(Field),
    /// One of these words stands there and nothing else; width and white space do not count.
    Names(Field, &'static [&'static str]),
    /// This box is ticked.
    Ticked(Tick),
    /// These two boxes of a group are ticked.
    BothTicked(Tick, Tick),
    /// This box of its group is ticked, once, and no other.
    OnlyTicked(Tick),
    /// It is disclosed proactively, by its mode or by the table it stands in.
    Proactive,
}

/// A box of an entry.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Tick {
    Mode(DisclosureMode),
    Audience(AudienceScope),
}

/// What a line says.
#[derive(Debug)]
pub(crate) enum Then {
    Passed,
    NotApplicable(Reason),
    Violated(Fault),
    Undecided(Fault),
}

/// What a finding made by a line is.
#[derive(Debug)]
pub(crate) struct Fault {
    at: Field,
    carries: Carries,
    quotes: Quotes,
}

/// Makes the parameters of a finding; what they quote of the entry is given to it by field, free of white space.
pub(crate) type Carries = fn(&dyn Fn(Field) -> String) -> Parameters;

/// What a finding shows of the text it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quotes {
    Nothing,
    /// The text without the white space around it.
    Trimmed,
    AsWritten,
}

impl Fault {
    /// A finding that shows no text.
    pub(crate) const fn at(at: Field, carries: Carries) -> Self {
        Self::quoting(Quotes::Nothing, at, carries)
    }

    /// A finding that shows the text it is about.
    pub(crate) const fn quoting(quotes: Quotes, at: Field, carries: Carries) -> Self {
        Self {
            at,
            carries,
            quotes,
        }
    }

    fn defect(&self, view: &EntryView<'_>) -> Defect {
        let words = |field| text_of(view, field).split_whitespace().collect();
        let defect = Defect::carrying(view.at(self.at), (self.carries)(&words));
        match self.quotes {
            Quotes::Nothing => defect,
            Quotes::Trimmed => defect.text(text_of(view, self.at).trim(), None),
            Quotes::AsWritten => defect.text(text_of(view, self.at), None),
        }
    }
}

/// What the lines say of an entry; `None` where no line speaks of it, and where there are none.
#[inline]
pub(crate) fn outcome(limits: &[Limit], view: &EntryView<'_>) -> Option<Outcome> {
    let speaks = |limit: &&Limit| limit.condition.holds(view) == limit.holds;
    Some(match &limits.iter().find(speaks)?.then {
        Then::Passed => Outcome::Passed,
        Then::NotApplicable(reason) => Outcome::NotApplicable(*reason),
        Then::Violated(fault) => Outcome::violated(fault.defect(view)),
        Then::Undecided(fault) => Outcome::undecided(fault.defect(view)),
    })
}

impl Condition {
    fn holds(self, view: &EntryView<'_>) -> bool {
        match self {
            Self::Always => true,
            Self::Table => view.table().is_some(),
            Self::Column(field) => view.has_column(field),
            Self::LostMerge(field) => {
                text_of(view, field).trim().is_empty() && view.may_have_lost_merge(field)
            }
            Self::CellSays(field) => !fold::says_nothing(view.cell_text(field).unwrap_or_default()),
            Self::AudienceGiven => view.entry.audience().is_some(),
            Self::Blank(field) => text_of(view, field).trim().is_empty(),
            Self::Says(field) => !fold::says_nothing(text_of(view, field)),
            Self::Names(field, words) => words.contains(&&*fold::key(text_of(view, field))),
            Self::Ticked(tick) => tick.is_in(view),
            Self::BothTicked(tick, other) => tick.is_in(view) && other.is_in(view),
            Self::OnlyTicked(Tick::Mode(mode)) => *view.entry.mode() == [mode],
            Self::OnlyTicked(Tick::Audience(scope)) => audience_of(view) == [scope],
            Self::Proactive => view.is_proactive(),
        }
    }
}

impl Tick {
    fn is_in(self, view: &EntryView<'_>) -> bool {
        match self {
            Self::Mode(mode) => view.entry.mode().contains(&mode),
            Self::Audience(scope) => audience_of(view).contains(&scope),
        }
    }
}

fn audience_of<'v>(view: &EntryView<'v>) -> &'v [AudienceScope] {
    let audience = view.entry.audience().as_ref();
    audience.map_or(&[], |audience| &audience.scope)
}

/// The text of a field; empty where none is given, and of a field that holds no text of its own.
fn text_of<'v>(view: &EntryView<'v>, field: Field) -> &'v str {
    let entry = &view.entry;
    let text = match field {
        Field::Primary => entry.matter().primary.as_deref(),
        Field::Basis => entry.basis().as_ref().map(|basis| &*basis.text),
        Field::TimeLimit => entry.time_limit().as_ref().map(|limit| &*limit.text),
        Field::UpdateFrequency => entry.update_frequency().as_deref(),
        Field::DisclosingBody => entry.disclosing_body().as_deref(),
        Field::ConcernedBodies => entry.concerned_bodies().as_deref(),
        Field::Consultation => entry.consultation().as_deref(),
        Field::Channels => entry.channels().as_ref().map(|channels| &*channels.text),
        Field::SpecificGroups => {
            let audience = entry.audience().as_ref();
            audience.and_then(|audience| audience.specific_groups.as_deref())
        }
        Field::Link => entry.link().as_deref(),
        _ => None,
    };
    text.unwrap_or_default()
}
