//! Peak memory: each function once, in a process of its own that tells what the kernel counted.

use std::fs;
use std::path::Path;
use std::process::Command;

use mulu::model::Catalogue;

use crate::measure::used;
use crate::{Failure, peers};

/// Runs `function` over the file at `path` in this process and prints its peak, in bytes.
pub(crate) fn once(function: &str, path: &Path) -> Result<(), Failure> {
    let bytes = fs::read(path)?;
    measured(function, &bytes)?;
    println!("{}", peak()?);
    Ok(())
}

/// One function by its name; what a profiler counts begins and ends here.
#[inline(never)]
fn measured(function: &str, bytes: &[u8]) -> Result<(), Failure> {
    let options = mulu::Options::default();
    match function {
        "load" => used(bytes),
        "serde" => used(serde_json::from_slice::<Catalogue<'_>>(bytes)?),
        "check" => used(peers::check(bytes, &options.context()?)),
        "workbook" => used(peers::check_workbook(bytes, &options)),
        other => return Err(format!("no function {other:?}").into()),
    }
    Ok(())
}

/// The most memory this process has held, as Linux counts it.
fn peak() -> Result<usize, Failure> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line
        .and_then(|line| line.split_whitespace().next())
        .ok_or("no VmHWM in /proc/self/status")?;
    Ok(kilobytes.parse::<usize>()? * 1024)
}

/// The peak of `function` over `bytes`, in a process of its own.
pub(crate) fn peak_of(function: &str, bytes: &[u8]) -> Result<usize, Failure> {
    let program = std::env::current_exe()?;
    let file = program.with_file_name("mulu-bench.input");
    fs::write(&file, bytes)?;
    let output = Command::new(program)
        .arg("once")
        .arg(function)
        .arg(&file)
        .output()?;
    fs::remove_file(&file)?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    Ok(String::from_utf8(output.stdout)?.trim().parse()?)
}
