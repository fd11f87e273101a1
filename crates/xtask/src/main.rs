//! The verbs of the house: setup, gen, test, bench.
fn main() {}
