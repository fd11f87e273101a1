//! The `mulu` command.
fn main() {}
