//! The words of the command, one file per topic, Chinese and English side by side.

pub(crate) mod arguments;
pub(crate) mod citation;
pub(crate) mod files;
pub(crate) mod reading;
pub(crate) mod report;
pub(crate) mod rules;
pub(crate) mod schema;
pub(crate) mod summary;
pub(crate) mod working_days;
