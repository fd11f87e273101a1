//! `cargo xtask mutants`: breaks the code on purpose, one place at a time, and asks the tests.
//!
//! What survives is either a test to be written or a line of `.cargo/mutants.toml` with its reason.

use std::process::Command;

use crate::run::{Failure, Outcome, ask, program, run, run_that_may_end_with};
use crate::tools;

/// What is always broken everywhere: what a wrong answer would be hardest to see in.
const WHOLE: &[&str] = &[
    "crates/mulu/src/parse/**",
    "crates/mulu/src/calendar/**",
    "crates/mulu/src/engine/**",
];

/// The rules are many: each run of the whole test suite breaks one share of them, the next run the next.
const RULES: &str = "crates/mulu/src/rules/**";
const SHARES: u32 = 60;

/// The verb: `[FILE…]` for some files, `--rules K/N` or `--slice` for a share of the rules, nothing for the rest.
pub(crate) fn mutants(arguments: &[String]) -> Outcome {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] => broken(WHOLE, None),
        ["--slice"] => slice(),
        ["--rules", share] => broken(&[RULES], Some(share)),
        [option, ..] if option.starts_with("--") => Err(Failure::new(
            "用法：cargo xtask mutants [--slice | --rules K/N | 文件…]",
            "usage: cargo xtask mutants [--slice | --rules K/N | FILE…]",
        )),
        files => broken(files, None),
    }
}

/// The share whose turn it is: every commit moves on by one. What survives is shown; whose share it is, is chance,
/// so it is no fault of the change at hand.
pub(crate) fn slice() -> Outcome {
    let commits = ask(program("git").args(["rev-list", "--count", "HEAD"]));
    let turn = commits.and_then(|count| count.parse().ok()).unwrap_or(0) % SHARES;
    let share = format!("{turn}/{SHARES}");
    run_that_may_end_with(
        &mut command(&[RULES], Some(&share))?,
        &[SURVIVORS, TIMED_OUT],
    )
}

/// What `cargo mutants` ends with where a mutant survived, or ran on without end.
const SURVIVORS: i32 = 2;
const TIMED_OUT: i32 = 3;

fn broken(files: &[&str], share: Option<&str>) -> Outcome {
    run(&mut command(files, share)?)
}

fn command(files: &[&str], share: Option<&str>) -> Outcome<Command> {
    let mut mutants = program(tools::MUTANTS.program()?);
    mutants.args([
        "mutants",
        "--package",
        "mulu",
        "--no-shuffle",
        "--output",
        "target",
    ]);
    // The tests passed a step ago, or the developer knows better; a mutant that hangs is caught all the same.
    mutants.args(["--baseline", "skip", "--timeout", "60", "--jobs", "2"]);
    for file in files {
        mutants.args(["--file", file]);
    }
    if let Some(share) = share {
        mutants.args(["--shard", share]);
    }
    // Enough random cases to notice what is broken; the number of cases is for the unbroken code.
    mutants.env("PROPTEST_CASES", "64");
    Ok(mutants)
}
