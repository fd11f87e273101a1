//! The habits of the house, as tests. Each failure names the cure.

#[path = "house/examples.rs"]
mod examples;
#[path = "house/files.rs"]
mod files;
#[path = "house/rules.rs"]
mod rules;
