//! The derivation behind a finding.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::calendar;

/// One step of the reasoning behind a finding.
///
/// ```
/// use mulu::finding::Step;
/// let step = Step::Limit { count: 20, unit: "working_day".into() };
/// assert_eq!(serde_json::to_value(&step).unwrap()["step"], "limit");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// Which dates chose the edition of the law, and what stated them.
    RecordDate {
        /// First day the record may be of.
        first: NaiveDate,
        /// Last day the record may be of.
        last: NaiveDate,
        /// What stated it: `adjusted_on`, `issued_on` or `as_of`.
        stated_by: String,
    },
    /// What the law allows.
    Limit {
        /// How many.
        count: u32,
        /// Unit of the count.
        unit: String,
    },
    /// What the cell promises.
    Promise {
        /// How many.
        count: u32,
        /// Unit of the count.
        unit: String,
    },
    /// An example in working days: what happens to information formed on `from`.
    Deadline {
        /// Day of the event, not counted itself.
        from: NaiveDate,
        /// Working days counted.
        count: u32,
        /// The last of them; absent where the calendar does not reach so far.
        #[serde(skip_serializing_if = "Option::is_none")]
        on: Option<NaiveDate>,
        /// Runs of days on the way that were not counted, or were although they fell on a weekend.
        skipped: Vec<calendar::Step>,
    },
}
