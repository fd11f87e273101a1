//! What a change comes to, and how it is written.

use std::rc::Rc;

use serde::Serialize;

use super::Session;
use crate::report::{Counts, Finding, Verdict, json};

/// What a change brought and took away.
///
/// Each finding stands at one place: what a report gathers under `also` is here one by one, and its fingerprint is that
/// of the first of its kind in its entry.
///
/// ```
/// use mulu::{Context, Session};
/// let json = br#"{"kind":"catalogue","issued_on":"2020","entries":[{"matter":{}}]}"#;
/// let mut session = Session::new(json, &Context::new()).unwrap();
/// let delta = session.set("/entries/0/matter/primary", Some(r#""\u89c4\u5212""#)).unwrap();
/// assert!(delta.removed.iter().any(|finding| finding.code == "STR006"));
/// assert_eq!(delta.counts, session.counts());
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Delta {
    /// What was not found before.
    pub added: Vec<Rc<Finding>>,
    /// What is no longer found.
    pub removed: Vec<Rc<Finding>>,
    /// What the document is now.
    pub verdict: Verdict,
    /// How much stands now; all of it is shown.
    pub counts: Counts,
}

impl Delta {
    /// The change as JSON.
    ///
    /// ```
    /// use mulu::{Context, Session};
    /// let json = br#"{"kind":"catalogue","issued_on":"2020","entries":[{"matter":{}}]}"#;
    /// let mut session = Session::new(json, &Context::new()).unwrap();
    /// let delta = session.set("/entries/0/matter/primary", Some(r#""\u89c4\u5212""#)).unwrap();
    /// assert_eq!(delta.to_json(), serde_json::to_string(&delta).unwrap());
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        json::change(&self.added, &self.removed, self.verdict, &self.counts)
    }
}

impl Session {
    /// [`Session::findings`] as JSON.
    ///
    /// ```
    /// use mulu::{Context, Session};
    /// let json = br#"{"kind":"catalogue","issued_on":"2020","entries":[{"matter":{}}]}"#;
    /// let session = Session::new(json, &Context::new()).unwrap();
    /// assert_eq!(session.findings_json(), serde_json::to_string(&session.findings()).unwrap());
    /// ```
    #[must_use]
    pub fn findings_json(&self) -> String {
        json::findings(&self.findings())
    }

    /// Verdict and counts as JSON.
    ///
    /// ```
    /// use mulu::{Context, Session};
    /// let session = Session::new(br#"{"kind":"catalogue","issued_on":"2020","entries":[]}"#, &Context::new()).unwrap();
    /// assert!(session.standing_json().starts_with(r#"{"verdict":"no_violation_found","counts":{"error":0,"#));
    /// ```
    #[must_use]
    pub fn standing_json(&self) -> String {
        json::standing(self.verdict(), &self.counts())
    }
}
