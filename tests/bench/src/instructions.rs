//! Instructions counted by valgrind on fixed inputs: the same on a busy machine and an idle one.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::{Deserialize, Serialize};

use crate::Failure;
use crate::made::{self, Wrong};

/// How far a count may lie from the one kept.
const TOLERANCE: f64 = 0.05;

/// The counts under version control, and why they are what they are.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    reason: String,
    instructions: BTreeMap<String, u64>,
}

/// The file the counts are kept in.
fn file() -> Result<PathBuf, Failure> {
    let folder = std::env::var_os("CARGO_MANIFEST_DIR").ok_or("run it by cargo xtask bench")?;
    Ok(Path::new(&folder).join("instructions.json"))
}

/// Counts, and compares with the counts kept; whether all lie within the tolerance.
pub(crate) fn check() -> Result<bool, Failure> {
    let kept: Kept = serde_json::from_slice(&fs::read(file()?)?)?;
    let mut all_within = true;
    for (input, now) in count()? {
        let then = kept.instructions.get(&input).copied().unwrap_or_default();
        let change = now as f64 / then as f64 - 1.0;
        let is_within = change.abs() <= TOLERANCE;
        all_within &= is_within;
        let mark = if is_within { "✓" } else { "✗" };
        println!("{mark} {input:<32}{now:>14}{:>+9.2} %", change * 100.0);
    }
    if !all_within {
        eprintln!(
            "指令数变化超过 5%。若是应有的变化:cargo xtask bench --instructions --write \"理由\"\n\
             The counts moved by more than 5 %. If they should: cargo xtask bench --instructions --write \"reason\""
        );
    }
    Ok(all_within)
}

/// Counts, and keeps the counts with the reason for them.
pub(crate) fn write(reason: &str) -> Result<(), Failure> {
    let kept = Kept {
        reason: reason.to_owned(),
        instructions: count()?,
    };
    fs::write(file()?, serde_json::to_string_pretty(&kept)? + "\n")?;
    println!("{kept:#?}");
    Ok(())
}

fn count() -> Result<BTreeMap<String, u64>, Failure> {
    let inputs = [
        (
            "catalogue of 2,000 entries",
            "check",
            made::catalogue(2_000, Wrong::Anything),
        ),
        (
            "catalogue of 60 entries",
            "check",
            made::catalogue(60, Wrong::Anything),
        ),
        ("workbook of 500 rows", "workbook", made::workbook(500)?),
    ];
    let counts = inputs
        .into_iter()
        .map(|(input, function, bytes)| Ok((input.to_owned(), instructions_of(function, &bytes)?)));
    counts.collect()
}

fn instructions_of(function: &str, bytes: &[u8]) -> Result<u64, Failure> {
    let program = std::env::current_exe()?;
    let file = program.with_file_name("mulu-bench.input");
    fs::write(&file, bytes)?;
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg("--toggle-collect=mulu_bench::memory::measured*")
        .arg(&program)
        .args(["once", function])
        .arg(&file)
        .output()?;
    fs::remove_file(&file)?;
    let told = String::from_utf8_lossy(&output.stderr);
    let count = told
        .lines()
        .find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok());
    match count {
        Some(count) if count > 0 => Ok(count),
        _ => Err(told.into_owned().into()),
    }
}
