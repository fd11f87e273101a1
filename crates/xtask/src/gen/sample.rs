//! What the README shows of the main job: cut from what the command prints.

use super::{Artefact, origin};
use crate::run::{Failure, Outcome, bytes_before_exit, cargo};

/// The README's first command, as its second runs it: unoptimised.
const MAIN_JOB: &[&str] = &[
    "run",
    "--quiet",
    "--locked",
    "--package",
    "mulu-cli",
    "--",
    "check",
    "examples/data/water-bureau-2020.xlsx",
];

/// The exit code of the main job: it finds problems.
const FOUND: i32 = 1;

/// The entry that is shown: a limit too long, with the arithmetic.
const SHOWN: &str = "水资源管理 / 水资源公报\n";

/// Opens the sample in a README.
const FENCE: &str = "```text\n";

/// Both READMEs with the sample of today.
pub(super) fn readmes() -> Outcome<Vec<Artefact>> {
    let report = bytes_before_exit(cargo().args(MAIN_JOB), FOUND)?;
    let sample =
        sample(&String::from_utf8_lossy(&report)).ok_or_else(|| unexpected("mulu check"))?;
    ["README.md", "README.zh.md"]
        .into_iter()
        .map(|path| {
            let text = origin(path)?;
            let (before, rest) = text.split_once(FENCE).ok_or_else(|| unexpected(path))?;
            let (_, after) = rest.split_once("```").ok_or_else(|| unexpected(path))?;
            let text = format!("{before}{FENCE}{sample}```{after}");
            Ok((path.to_owned(), text.into_bytes()))
        })
        .collect()
}

/// The head of the report, the entry shown, and the summary.
fn sample(report: &str) -> Option<String> {
    let (head, _) = report.split_once("\n\n")?;
    let shown = &report[report.find(SHOWN)?..];
    let (shown, _) = shown.split_once("\n\n")?;
    let foot = &report[report.rfind("\n小结")?..];
    Some(format!("{head}\n…\n\n{shown}\n…\n{foot}"))
}

fn unexpected(what: &str) -> Failure {
    Failure::new(
        format!("{what} 里没有找到示例的位置"),
        format!("{what} has no place for the sample"),
    )
}
