//! Counts of working days: the unit is in the type.

use serde::{Deserialize, Serialize};

/// A number of working days, from 0.
///
/// Official term: “工作日”. Unit: working day. Source: 《中华人民共和国政府信息公开条例》 art. 26, 33.
///
/// ```
/// use mulu::calendar::WorkingDays;
/// assert!(WorkingDays(30) > WorkingDays(20));
/// assert_eq!(serde_json::to_string(&WorkingDays(20)).unwrap(), "20");
/// ```
#[doc(alias = "工作日")]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
pub struct WorkingDays(
    /// The number of working days.
    pub u32,
);

/// A number of working days from one date to another, negative when the second comes first.
///
/// Official term: “工作日”. Unit: working day. Source: convention; the regulations count forwards only, but
/// a reply dated before its request must not look like one given in no time.
///
/// ```
/// use mulu::calendar::{SignedWorkingDays, WorkingDays};
/// assert_eq!(SignedWorkingDays(23).forward(), Some(WorkingDays(23)));
/// assert_eq!(SignedWorkingDays(-2).forward(), None);
/// assert!(SignedWorkingDays(23) > WorkingDays(20).into());
/// ```
#[doc(alias = "工作日")]
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
pub struct SignedWorkingDays(
    /// The number of working days; negative when the second date comes first.
    pub i64,
);

impl SignedWorkingDays {
    /// The number of working days if they were counted forwards; nothing if it is negative.
    ///
    /// ```
    /// use mulu::calendar::{SignedWorkingDays, WorkingDays};
    /// assert_eq!(SignedWorkingDays(0).forward(), Some(WorkingDays(0)));
    /// ```
    #[must_use]
    pub fn forward(self) -> Option<WorkingDays> {
        u32::try_from(self.0).ok().map(WorkingDays)
    }
}

impl From<WorkingDays> for SignedWorkingDays {
    fn from(days: WorkingDays) -> Self {
        Self(i64::from(days.0))
    }
}
