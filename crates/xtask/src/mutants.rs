//! `cargo xtask mutants`: breaks the code on purpose, one place at a time, and asks the tests.
//!
//! What survives is either a test to be written or a line of `.cargo/mutants.toml` with its reason.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::run::{Failure, Outcome, ask, program, root, run_that_may_end_with};
use crate::tools;

/// A part of the core, and the tests through whose public doors it is judged: no mutant is worth running the others.
struct Room {
    name: &'static str,
    files: &'static str,
    first: &'static [&'static str],
    /// Asked about what survived the first.
    then: &'static [&'static str],
}

/// Every rule's cases in `tests/rules`.
const SPECIFICATIONS: &str = "--test=rule_specs";

/// A whole workbook, whose findings are known.
const WORKBOOK: &str = "--test=example_workbook";

/// What every kind of cell is read as.
const READINGS: &str = "--test=readings";

/// The rooms in which a wrong answer would be hardest to see are broken everywhere; the rules, being many, share by
/// share.
const ROOMS: &[Room] = &[
    Room {
        name: "calendar",
        files: "crates/mulu/src/calendar/**",
        // The bounds are tested beside themselves: no public door shows one alone.
        first: &["--lib", "--test=calendar", "--test=calendar_properties"],
        then: &[SPECIFICATIONS],
    },
    Room {
        name: "engine",
        files: "crates/mulu/src/engine/**",
        first: &[
            "--test=counting",
            "--test=engine",
            "--test=frame",
            "--test=merge",
            "--test=remembering",
            "--test=session",
            "--test=session_properties",
        ],
        then: &[SPECIFICATIONS, WORKBOOK],
    },
    // What is read of a cell, kind by kind: the tests of one kind say nothing of another.
    Room {
        name: "parse-basis",
        files: "crates/mulu/src/parse/basis/**",
        first: &[READINGS],
        then: &["--test=basis", SPECIFICATIONS],
    },
    Room {
        name: "parse-channels",
        files: "crates/mulu/src/parse/channels/**",
        first: &[READINGS],
        then: &["--test=channels", SPECIFICATIONS],
    },
    Room {
        name: "parse-time-limit",
        files: "crates/mulu/src/parse/time_limit/**",
        first: &[READINGS],
        then: &[
            "--test=time_limit",
            "--test=time_limit_canonical",
            SPECIFICATIONS,
        ],
    },
    Room {
        name: "parse-words",
        files: "crates/mulu/src/parse/*.rs",
        first: &[READINGS],
        then: &[
            "--test=channels",
            "--test=fold",
            "--test=marks",
            "--test=numeral",
            "--test=restate",
            SPECIFICATIONS,
        ],
    },
    Room {
        name: "rules",
        files: "crates/mulu/src/rules/**",
        first: &[SPECIFICATIONS],
        then: &["--test=remembering", "--test=law_limits", "--test=roster"],
    },
];

/// What `cargo mutants` ends with where a mutant survived, or ran on without end.
const SURVIVORS: i32 = 2;
const TIMED_OUT: i32 = 3;

/// Each run of the whole test suite breaks one share of the rules, the next run the next.
const SHARES: u32 = 120;

/// The verb: a room, perhaps a share of it; or the share of the rules whose turn it is.
pub(crate) fn mutants(arguments: &[String]) -> Outcome {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["--slice"] => slice(),
        [name] => judge(room(name)?, None),
        [name, share] => judge(room(name)?, Some(share)),
        _ => Err(usage()),
    }
}

fn room(name: &str) -> Outcome<&'static Room> {
    let found = ROOMS.iter().find(|room| room.name == name);
    found.ok_or_else(usage)
}

fn usage() -> Failure {
    let names: Vec<&str> = ROOMS.iter().map(|room| room.name).collect();
    let usage = format!("cargo xtask mutants --slice | {} [K/N]", names.join("|"));
    Failure::new(format!("用法：{usage}"), format!("usage: {usage}"))
}

/// The share whose turn it is: every commit moves on by one. What survives is shown; whose share it is, is chance,
/// so it is no fault of the change at hand.
pub(crate) fn slice() -> Outcome {
    let commits = ask(program("git").args(["rev-list", "--count", "HEAD"]));
    let turn = commits.and_then(|count| count.parse().ok()).unwrap_or(0) % SHARES;
    let share = format!("{turn}/{SHARES}");
    let survivors = survivors(room("rules")?, Some(&share))?;
    if !survivors.is_empty() {
        println!(
            "没有测试发觉的改动,写测试时请看(不算失败) / survivors, for whoever writes tests next (no failure):"
        );
    }
    for survivor in survivors {
        println!("{survivor}");
    }
    Ok(())
}

/// Breaks a room; what survives fails.
fn judge(room: &Room, share: Option<&str>) -> Outcome {
    let survivors = survivors(room, share)?;
    if survivors.is_empty() {
        return Ok(());
    }
    Err(Failure::new(
        format!("没有测试发觉这些改动：\n{}", survivors.join("\n")),
        "no test noticed them: write one, or a line of .cargo/mutants.toml with its reason",
    ))
}

/// What no test noticed.
fn survivors(room: &Room, share: Option<&str>) -> Outcome<Vec<String>> {
    let mut first = command(room, room.first)?;
    if let Some(share) = share {
        first.args(["--shard", share]);
    }
    let survivors = asked(room, first)?;
    if survivors.is_empty() {
        return Ok(survivors);
    }
    let mut second = command(room, room.then)?;
    for survivor in &survivors {
        // By name, since the share of a shorter list would be others.
        second.arg("--re").arg(format!("^{}$", literal(survivor)));
    }
    let mut missed = asked(room, second)?;
    // Deleted fields are asked about whatever was named.
    missed.retain(|one| survivors.contains(one));
    Ok(missed)
}

fn asked(room: &Room, mut mutants: Command) -> Outcome<Vec<String>> {
    run_that_may_end_with(&mut mutants, &[SURVIVORS, TIMED_OUT])?;
    let list = output_of(room).join("mutants.out/missed.txt");
    let missed = fs::read_to_string(&list).map_err(|error| Failure::file(&list, &error))?;
    Ok(missed.lines().map(str::to_owned).collect())
}

fn output_of(room: &Room) -> PathBuf {
    root().join("target/mutated").join(room.name)
}

fn command(room: &Room, tests: &[&str]) -> Outcome<Command> {
    let output = output_of(room);
    fs::create_dir_all(&output).map_err(|error| Failure::file(&output, &error))?;
    let mut mutants = program(tools::MUTANTS.program()?);
    mutants.args(["mutants", "--package", "mulu", "--file", room.files]);
    for test in tests {
        mutants.args(["--test-package", package_of(test)]);
    }
    mutants.arg("--no-shuffle");
    mutants.arg("--output").arg(&output);
    // The tests passed a step ago, or the developer knows better; a mutant that hangs is caught all the same.
    mutants.args(["--baseline", "skip", "--timeout", "10", "--jobs", "2"]);
    // Not behind `--`, where the build would not see it and make every test of the packages.
    for test in tests {
        mutants.arg("--cargo-arg").arg(test);
    }
    // Enough random cases to notice what is broken; the number of cases is for the unbroken code.
    mutants.env("PROPTEST_CASES", "32");
    Ok(mutants)
}

/// Where a test stands.
fn package_of(test: &str) -> &'static str {
    match test {
        SPECIFICATIONS | WORKBOOK => "mulu-table",
        READINGS => "mulu-cases",
        _ => "mulu",
    }
}

/// A pattern that matches a text and nothing else.
fn literal(text: &str) -> String {
    let mut pattern = String::with_capacity(text.len());
    for letter in text.chars() {
        if r"\.+*?()|[]{}^$#&-~".contains(letter) {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern
}
