//! Python's readers of workbooks, each in a process of its own that tells its times.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::Failure;
use crate::made::SHEET;
use crate::measure::Times;

/// Where `cargo xtask bench` says the interpreter is that has the peers installed.
const INTERPRETER: &str = "MULU_BENCH_PYTHON";

/// The times of a peer named in `peers.py` over a workbook of `rows` rows.
pub(crate) fn times(
    peer: &str,
    workbook: &[u8],
    rows: usize,
    rounds: usize,
) -> Result<Times, Failure> {
    let told = "run it by cargo xtask bench";
    let python = std::env::var_os(INTERPRETER).ok_or(told)?;
    let folder = std::env::var_os("CARGO_MANIFEST_DIR").ok_or(told)?;
    let file = std::env::current_exe()?.with_file_name("mulu-bench.xlsx");
    fs::write(&file, workbook)?;
    let output = Command::new(python)
        .arg(Path::new(&folder).join("peers.py"))
        .arg(peer)
        .arg(&file)
        .args([SHEET, &rows.to_string(), &rounds.to_string()])
        .output()?;
    fs::remove_file(&file)?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    let seconds: Vec<f64> = serde_json::from_slice(&output.stdout)?;
    Ok(Times::of(
        seconds.into_iter().map(Duration::from_secs_f64).collect(),
    ))
}
