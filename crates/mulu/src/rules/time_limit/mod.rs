//! Rules on the time limit (公开时限).

pub(super) mod change_not_covered;
pub(super) mod cycle_for_time_limit;
pub(super) mod inadequate_notice_period;
pub(super) mod late_annual_report;
pub(super) mod late_budget;
pub(super) mod late_enforcement_result;
pub(super) mod late_interpretation;
pub(super) mod late_procurement_notice;
pub(super) mod missing_anchor;
pub(super) mod missing_first_publication_limit;
pub(super) mod retention_for_time_limit;
pub(super) mod slow_emergency_notice;
mod special_limit;
pub(super) mod time_limit_over_statute;
pub(super) mod unmeasurable_time_limit;
pub(super) mod unreadable_time_limit;
pub(super) mod unspecified_days;
mod wording;
