//! `cargo xtask fuzz`: feeds every door anything at all, for a while.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Failure, Outcome, program, root, run};
use crate::tools;

/// One target of `tests/fuzz` and the longest input worth giving it, in bytes.
const TARGETS: &[(&str, u32)] = &[
    ("json", 4_096),
    ("texts", 400),
    ("csv", 4_096),
    ("sheet", 4_096),
    ("xlsx", 16_384),
    ("frame", 1_024),
];

/// How long each target runs where nobody says otherwise.
const SECONDS: u32 = 20;

/// The verb: `[--seconds N] [TARGET…]`, or `--minimise` to keep of each corpus only what reaches code of its own.
pub(crate) fn fuzz(arguments: &[String]) -> Outcome {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (seconds, names) = match words.as_slice() {
        ["--minimise", names @ ..] => (None, names),
        ["--seconds", seconds, names @ ..] => (Some(seconds.parse().map_err(|_| usage())?), names),
        names => (Some(SECONDS), names),
    };
    for &(target, longest) in TARGETS {
        if names.is_empty() || names.contains(&target) {
            one(target, longest, seconds)?;
        }
    }
    names
        .iter()
        .all(|name| TARGETS.iter().any(|(target, _)| target == name))
        .then_some(())
        .ok_or_else(usage)
}

/// New inputs go to `target/fuzz`, so that a run never dirties the corpus that is kept.
fn one(target: &str, longest: u32, seconds: Option<u32>) -> Outcome {
    let found = fresh(&Path::new("target/fuzz/found").join(target))?;
    let kept = root().join("tests/fuzz/corpus").join(target);
    let Some(seconds) = seconds else {
        return minimise(target, longest, &found, &kept);
    };
    let mut fuzz = command(target)?;
    fuzz.arg(&found).arg(&kept).arg("--").args([
        format!("-max_total_time={seconds}"),
        format!("-max_len={longest}"),
        "-timeout=10".to_owned(),
        "-rss_limit_mb=2048".to_owned(),
        "-print_final_stats=1".to_owned(),
        // The same beginning each time: a run that fails, fails again.
        "-seed=1".to_owned(),
        "-verbosity=0".to_owned(),
    ]);
    run(&mut fuzz)
}

/// Keeps the fewest inputs that reach all the code that the kept and the found ones reach.
fn minimise(target: &str, longest: u32, found: &Path, kept: &Path) -> Outcome {
    let fewest = fresh(&Path::new("target/fuzz/fewest").join(target))?;
    let mut fuzz = command(target)?;
    fuzz.arg(&fewest).arg(kept).arg(found).arg("--").args([
        "-set_cover_merge=1".to_owned(),
        "-use_counters=0".to_owned(),
        format!("-max_len={longest}"),
    ]);
    run(&mut fuzz)?;
    fs::remove_dir_all(kept).map_err(|error| Failure::file(kept, &error))?;
    fs::rename(&fewest, kept).map_err(|error| Failure::file(kept, &error))
}

fn command(target: &str) -> Outcome<Command> {
    let mut fuzz = program(tools::FUZZ.program()?);
    // The compiler is a stable one; coverage is behind its door for the brave.
    fuzz.env("RUSTC_BOOTSTRAP", "1");
    // Built five times and run for seconds.
    fuzz.env("CARGO_PROFILE_RELEASE_LTO", "off");
    fuzz.args([
        "run",
        "--fuzz-dir",
        "tests/fuzz",
        "--target-dir",
        "target/fuzz",
    ]);
    // The core forbids unsafe code, so there is nothing for a sanitizer to find that a panic does not show.
    fuzz.args(["--sanitizer", "none", target]);
    Ok(fuzz)
}

/// A folder of that name below the root, made where it is not there.
fn fresh(folder: &Path) -> Outcome<PathBuf> {
    let folder = root().join(folder);
    fs::create_dir_all(&folder).map_err(|error| Failure::file(&folder, &error))?;
    Ok(folder)
}

fn usage() -> Failure {
    Failure::new(
        "用法：cargo xtask fuzz [--seconds N | --minimise] [json|texts|csv|sheet|xlsx …]",
        "usage: cargo xtask fuzz [--seconds N | --minimise] [json|texts|csv|sheet|xlsx …]",
    )
}
