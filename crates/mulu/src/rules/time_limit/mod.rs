//! Rules on the time limit (公开时限).

pub mod time_limit_over_statute;
