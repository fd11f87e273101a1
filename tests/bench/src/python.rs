//! What is measured in Python: readers of workbooks, and mulu beside the libraries of data teams. Each script tells
//! its times as JSON.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::Failure;
use crate::made::SHEET;
use crate::measure::Times;

/// Where `cargo xtask bench` says the interpreter is that has the peers installed.
const INTERPRETER: &str = "MULU_BENCH_PYTHON";

/// What `frames.py` tells.
#[derive(Debug, Deserialize)]
pub(crate) struct Frames {
    /// The seconds of every round, over the rows in Arrow memory.
    pub(crate) times: BTreeMap<String, Vec<f64>>,
    /// The same, over a tenth of the rows as JSON.
    pub(crate) json_times: BTreeMap<String, Vec<f64>>,
    /// What holds the table and judges it, over the table.
    pub(crate) memory: f64,
    /// Seconds of `import mulu`.
    pub(crate) import: f64,
    /// Seconds of a call on `document`, a catalogue of one entry.
    pub(crate) call: f64,
    pub(crate) document: String,
}

/// mulu beside the libraries of data teams, on one thread each.
pub(crate) fn frames(rows: usize, rounds: usize) -> Result<Frames, Failure> {
    told_by("frames.py", &[&rows.to_string(), &rounds.to_string()])
}

/// The times of a peer named in `peers.py` over a workbook of `rows` rows.
pub(crate) fn times(
    peer: &str,
    workbook: &[u8],
    rows: usize,
    rounds: usize,
) -> Result<Times, Failure> {
    let file = std::env::current_exe()?.with_file_name("mulu-bench.xlsx");
    fs::write(&file, workbook)?;
    let place = file.to_string_lossy();
    let arguments = [peer, &place, SHEET, &rows.to_string(), &rounds.to_string()];
    let seconds = told_by("peers.py", &arguments);
    fs::remove_file(&file)?;
    Ok(times_of(seconds?))
}

/// The times of some rounds.
pub(crate) fn times_of(seconds: Vec<f64>) -> Times {
    Times::of(seconds.into_iter().map(Duration::from_secs_f64).collect())
}

fn told_by<T: DeserializeOwned>(script: &str, arguments: &[&str]) -> Result<T, Failure> {
    let told = "run it by cargo xtask bench";
    let python = std::env::var_os(INTERPRETER).ok_or(told)?;
    let folder = std::env::var_os("CARGO_MANIFEST_DIR").ok_or(told)?;
    let output = Command::new(python)
        .arg(Path::new(&folder).join(script))
        .args(arguments)
        // Whoever can use more threads is measured on one all the same.
        .envs([("POLARS_MAX_THREADS", "1"), ("OMP_NUM_THREADS", "1")])
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}
