//! A set of events, in one number: a tree of them would weigh more in the browser than all that asks it.

use core::fmt;

use serde::{Serialize, Serializer};

use super::AnchorEvent;

/// The events a limit runs from, “起算事件”, each once, in the order of [`AnchorEvent`].
///
/// ```
/// use mulu::model::time_limit::{AnchorEvent, AnchorEvents};
/// let events = AnchorEvents::from_iter([AnchorEvent::Changed, AnchorEvent::Formed]);
/// assert!(events.contains(AnchorEvent::Formed));
/// assert_eq!(serde_json::to_string(&events).unwrap(), r#"["formed","changed"]"#);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct AnchorEvents(u16);

const fn bit(event: AnchorEvent) -> u16 {
    1 << event as u16
}

impl AnchorEvents {
    /// Whether `event` is one of them.
    ///
    /// ```
    /// use mulu::model::time_limit::{AnchorEvent, AnchorEvents};
    /// assert!(!AnchorEvents::default().contains(AnchorEvent::Formed));
    /// ```
    #[must_use]
    pub const fn contains(self, event: AnchorEvent) -> bool {
        self.0 & bit(event) != 0
    }

    /// Whether there is none.
    ///
    /// ```
    /// assert!(mulu::model::time_limit::AnchorEvents::default().is_empty());
    /// ```
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The events one by one, in order.
    ///
    /// ```
    /// use mulu::model::time_limit::{AnchorEvent, AnchorEvents};
    /// assert_eq!(AnchorEvents::from(AnchorEvent::Signed).iter().next(), Some(AnchorEvent::Signed));
    /// ```
    pub fn iter(self) -> impl Iterator<Item = AnchorEvent> {
        let events = AnchorEvent::ALL.iter().copied();
        events.filter(move |event| self.contains(*event))
    }

    pub(crate) const fn insert(&mut self, event: AnchorEvent) {
        self.0 |= bit(event);
    }

    /// The same but for `event`, unless it is the only one.
    pub(crate) const fn rather_than(self, event: AnchorEvent) -> Self {
        match self.0 & !bit(event) {
            0 => self,
            others => Self(others),
        }
    }
}

impl From<AnchorEvent> for AnchorEvents {
    fn from(event: AnchorEvent) -> Self {
        Self(bit(event))
    }
}

impl FromIterator<AnchorEvent> for AnchorEvents {
    fn from_iter<I: IntoIterator<Item = AnchorEvent>>(events: I) -> Self {
        let bits = events.into_iter().map(bit);
        Self(bits.fold(0, |all, bit| all | bit))
    }
}

impl fmt::Debug for AnchorEvents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl Serialize for AnchorEvents {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}
