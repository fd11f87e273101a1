//! Rules on the time limit (公开时限).

pub mod missing_first_publication_limit;
pub mod time_limit_over_statute;
pub mod unmeasurable_time_limit;
pub mod unreadable_time_limit;
