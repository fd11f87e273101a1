//! `cargo xtask mutants`: breaks the code on purpose, one place at a time, and asks the tests.
//!
//! What survives is either a test to be written or a line of `.cargo/mutants.toml` with its reason.

use std::fs;
use std::process::Command;

use crate::run::{Failure, Outcome, ask, program, root, run_that_may_end_with};
use crate::tools;

/// A part of the core, and the tests through whose public doors it is judged: no mutant is worth running the others.
struct Room {
    name: &'static str,
    files: &'static str,
    /// One after another, each asked only about what survived those before: the quick ones first.
    passes: &'static [Pass],
}

/// Tests that are built and run together.
struct Pass {
    package: &'static str,
    /// What `cargo test` is told to run.
    tests: &'static [&'static str],
}

/// Every rule's cases in `tests/rules`.
const SPECIFICATIONS: Pass = Pass {
    package: "mulu-table",
    tests: &["--test=rule_specs"],
};

/// The rooms in which a wrong answer would be hardest to see are broken everywhere; the rules, being many, share by
/// share.
const ROOMS: &[Room] = &[
    Room {
        name: "calendar",
        files: "crates/mulu/src/calendar/**",
        passes: &[
            Pass {
                package: "mulu",
                tests: &["--test=calendar", "--test=calendar_properties"],
            },
            // The bounds are tested beside themselves: no public door shows one alone.
            Pass {
                package: "mulu",
                tests: &["--lib"],
            },
        ],
    },
    Room {
        name: "engine",
        files: "crates/mulu/src/engine/**",
        passes: &[
            Pass {
                package: "mulu",
                tests: &["--test=engine", "--test=merge", "--test=remembering"],
            },
            SPECIFICATIONS,
        ],
    },
    // What is read of a cell, kind by kind: the tests of one kind say nothing of another.
    Room {
        name: "parse-basis",
        files: "crates/mulu/src/parse/basis/**",
        passes: &[
            Pass {
                package: "mulu",
                tests: &["--test=basis"],
            },
            SPECIFICATIONS,
        ],
    },
    Room {
        name: "parse-channels",
        files: "crates/mulu/src/parse/channels/**",
        passes: &[
            Pass {
                package: "mulu",
                tests: &["--test=channels"],
            },
            SPECIFICATIONS,
        ],
    },
    Room {
        name: "parse-time-limit",
        files: "crates/mulu/src/parse/time_limit/**",
        passes: &[
            Pass {
                package: "mulu",
                tests: &["--test=time_limit", "--test=time_limit_canonical"],
            },
            SPECIFICATIONS,
        ],
    },
    Room {
        name: "parse-words",
        files: "crates/mulu/src/parse/*.rs",
        passes: &[
            SPECIFICATIONS,
            Pass {
                package: "mulu",
                tests: &["--test=channels", "--test=marks", "--test=numeral"],
            },
        ],
    },
    Room {
        name: "rules",
        files: "crates/mulu/src/rules/**",
        passes: &[
            SPECIFICATIONS,
            Pass {
                package: "mulu",
                tests: &["--test=remembering", "--test=law_limits", "--test=roster"],
            },
        ],
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
    for survivor in survivors(room("rules")?, Some(&share))? {
        println!("{survivor}");
    }
    Ok(())
}

/// Every pass over a room; what survives them all fails.
fn judge(room: &Room, share: Option<&str>) -> Outcome {
    let survivors = survivors(room, share)?;
    if survivors.is_empty() {
        return Ok(());
    }
    let list = survivors.join("\n");
    Err(Failure::new(
        format!("没有测试发觉这些改动：\n{list}"),
        "no test noticed them: write one, or a line of .cargo/mutants.toml with its reason",
    ))
}

/// What no pass noticed.
fn survivors(room: &Room, share: Option<&str>) -> Outcome<Vec<String>> {
    let output = root().join("target/mutated").join(room.name);
    fs::create_dir_all(&output).map_err(|error| Failure::file(&output, &error))?;
    let mut survivors: Vec<String> = Vec::new();
    for (at, pass) in room.passes.iter().enumerate() {
        let mut mutants = command(room, pass)?;
        if at > 0 {
            // By name, since the share of a shorter list would be others.
            for survivor in &survivors {
                mutants.arg("--re").arg(format!("^{}$", literal(survivor)));
            }
        } else if let Some(share) = share {
            mutants.args(["--shard", share]);
        }
        run_that_may_end_with(&mut mutants, &[SURVIVORS, TIMED_OUT])?;
        let list = output.join("mutants.out/missed.txt");
        let missed = fs::read_to_string(&list).map_err(|error| Failure::file(&list, &error))?;
        let missed = missed.lines().map(str::to_owned);
        // Deleted fields are asked about whatever was named.
        survivors = missed
            .filter(|one| at == 0 || survivors.contains(one))
            .collect();
        // Nothing is left to ask the next tests about.
        if survivors.is_empty() {
            break;
        }
    }
    Ok(survivors)
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

fn command(room: &Room, pass: &Pass) -> Outcome<Command> {
    let mut mutants = program(tools::MUTANTS.program()?);
    mutants.args(["mutants", "--package", "mulu", "--file", room.files]);
    mutants.args(["--test-package", pass.package, "--no-shuffle"]);
    mutants
        .arg("--output")
        .arg(format!("target/mutated/{}", room.name));
    // The tests passed a step ago, or the developer knows better; a mutant that hangs is caught all the same.
    mutants.args(["--baseline", "skip", "--timeout", "20", "--jobs", "2"]);
    // Not behind `--`, where the build would not see it and make every test of the package.
    for test in pass.tests {
        mutants.arg("--cargo-arg").arg(test);
    }
    // Enough random cases to notice what is broken; the number of cases is for the unbroken code.
    mutants.env("PROPTEST_CASES", "32");
    Ok(mutants)
}
