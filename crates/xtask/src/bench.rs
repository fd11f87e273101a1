//! `cargo xtask bench`: an optimised build, measured beside its peers.

use crate::run::{Outcome, cargo, run};

/// The verb.
pub(crate) fn bench(arguments: &[String]) -> Outcome {
    let mut bench = cargo();
    bench.args([
        "run",
        "--release",
        "--locked",
        "--package",
        "mulu-bench",
        "--",
    ]);
    run(bench.args(arguments))
}
