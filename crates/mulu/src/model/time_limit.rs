//! The time limit of an entry (公开时限).
