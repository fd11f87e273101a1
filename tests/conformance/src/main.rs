//! The shared cases: what the command answers to them, and whether the Rust library answers the same.
//!
//! Into `target/conformance/` go `cases.json`, which the other languages read, the answer to each case as the
//! command printed it, and each input that stands in a case file, under the name it is judged by: the command
//! knows an input by its file's name. Run by `cargo xtask test --only expected`, from the root of the workspace.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a tool of the house speaks on the terminal"
)]

mod cases;
mod command;

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use mulu::Options;
use mulu_table::{Format, sniff};
use serde_json::json;

use cases::Case;
use command::Command;

fn main() -> ExitCode {
    match run(Path::new("target/conformance")) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(reason) => {
            eprintln!("✗ {reason}");
            ExitCode::from(2)
        }
    }
}

fn run(out: &Path) -> Result<bool, Box<dyn Error>> {
    if out.exists() {
        fs::remove_dir_all(out)?;
    }
    fs::create_dir_all(out)?;
    let command = Command::beside_this()?;
    let cases = cases::all(out)?;
    let mut lines = Vec::new();
    let mut failed = 0;
    for case in &cases {
        let of_case = |error| format!("{}: {error}", case.id);
        let expected = command.answer(case).map_err(of_case)?;
        let bytes = fs::read(&case.input)?;
        let door = if sniff(&bytes) == Format::Json {
            "core"
        } else {
            "table"
        };
        let wrong = disagreeing(case, door, &bytes, &expected)?;
        for (door, answer) in &wrong {
            eprintln!("✗ Rust: {} ({door})\n  - {expected}  + {answer}", case.id);
        }
        failed += usize::from(!wrong.is_empty());
        fs::write(out.join(format!("{}.json", case.id)), expected)?;
        lines.push(
            json!({ "id": case.id, "input": case.input, "door": door, "options": case.options }),
        );
    }
    fs::write(
        out.join("cases.json"),
        serde_json::to_vec_pretty(&json!({ "cases": lines }))?,
    )?;
    println!("{} passed, {failed} failed", cases.len() - failed);
    Ok(failed == 0 && !cases.is_empty())
}

/// The doors of the library that answer otherwise than the command, and what they answer.
fn disagreeing(
    case: &Case,
    door: &str,
    bytes: &[u8],
    expected: &str,
) -> Result<Vec<(&'static str, String)>, mulu::Error> {
    let options = Options::from_members(&case.options)?;
    let mut answers = vec![("table", mulu_table::check(bytes, &options)?)];
    if door == "core" {
        answers.push(("core", mulu::check_json(bytes, &options)?));
    }
    let answers = answers
        .into_iter()
        .map(|(door, report)| (door, report.to_json()));
    Ok(answers.filter(|(_, answer)| answer != expected).collect())
}
