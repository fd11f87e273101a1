//! Working days: 工作日, 法定节假日, 调休.
//!
//! The calendar is the State Council's yearly arrangement (国务院办公厅关于部分节假日安排的通知), day by day
//! from 2007, and it says where its knowledge ends: a date outside [`WorkingCalendar::coverage`] is
//! [`Answer::Undecided`], with bounds where they can be had, never a guess and never a panic.
//!
//! ```
//! use chrono::NaiveDate;
//! use mulu::calendar::{Answer, WorkingCalendar, WorkingDays};
//!
//! let calendar = WorkingCalendar::national();
//! let formed_on = NaiveDate::from_ymd_opt(2026, 9, 18).unwrap();
//! let due_on = NaiveDate::from_ymd_opt(2026, 10, 22).unwrap();
//! assert_eq!(calendar.add(formed_on, WorkingDays(20)), Answer::Known(due_on));
//! ```
//!
//! Conventions, the regulations being silent on them: the day of the event is not counted (the first day
//! counted is the day after it), and a make-up workday on a weekend counts as the working day it is.

mod answer;
mod arrangements;
mod bounds;
mod derivation;
mod holiday;
mod notice;
mod working_calendar;
mod working_days;

pub use answer::{Answer, Deadline};
pub use derivation::{Counted, Derivation, Step, StepKind};
pub use holiday::{Day, Holiday};
pub use notice::Notice;
pub use working_calendar::WorkingCalendar;
pub use working_days::{SignedWorkingDays, WorkingDays};
