//! `cargo xtask bench`: an optimised build, measured beside its peers.

use crate::python;
use crate::run::{Outcome, cargo, program, run};
use crate::setup::venv;
use crate::wasm;

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
    // Only a measurement beside the peers needs them; `--json` and its file are part of one.
    let is_measurement = arguments
        .first()
        .is_none_or(|first| ["--quick", "--json"].contains(&first.as_str()));
    if is_measurement {
        let python = venv(
            "target/bench-venv",
            "tests/bench/requirements.txt",
            "polars、duckdb、openpyxl 等，同场计时的 Python 同类工具",
            "polars, duckdb, openpyxl and others, the peers in Python",
        )?;
        python::install_into(&mut program(&python))?;
        wasm::wasm(&[])?;
        bench.env("MULU_BENCH_PYTHON", python);
    }
    run(bench.args(arguments))
}
