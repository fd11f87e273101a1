//! Rules on the time limit (公开时限).

pub(super) mod missing_first_publication_limit;
pub(super) mod time_limit_over_statute;
pub(super) mod unmeasurable_time_limit;
pub(super) mod unreadable_time_limit;
