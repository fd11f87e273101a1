//! `cargo xtask bench`: mulu beside its peers, on the same bytes, in the same run.
//!
//! Only ratios are judged: a bare time says more about the machine than about the code.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a tool of the house speaks on the terminal"
)]
#![expect(
    clippy::cast_precision_loss,
    reason = "sizes and bytes are shown, not reckoned with"
)]

mod frames;
mod instructions;
mod made;
mod measure;
mod memory;
mod page;
mod peers;
mod python;
mod suites;
mod table;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use table::Table;

/// Why nothing could be measured.
pub(crate) type Failure = Box<dyn std::error::Error>;

const USAGE: &str = "cargo xtask bench [--quick] [--json FILE] | --instructions [--write REASON]";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["once", function, path] => memory::once(function, Path::new(path)).map(|()| true),
        ["make", entries, path] => make(entries, Path::new(path)).map(|()| true),
        ["--instructions"] => instructions::check(),
        ["--instructions", "--write", reason] => instructions::write(reason).map(|()| true),
        [] => bench(false, None),
        ["--quick"] => bench(true, None),
        ["--json", file] => bench(false, Some(file.into())),
        ["--quick", "--json", file] => bench(true, Some(file.into())),
        _ => Err(USAGE.into()),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("✗ {failure}");
            ExitCode::from(2)
        }
    }
}

/// Writes what is measured, for a profiler: a workbook or a catalogue in JSON, by the name of the file.
fn make(entries: &str, path: &Path) -> Result<(), Failure> {
    let bytes = if path
        .extension()
        .is_some_and(|extension| extension == "xlsx")
    {
        made::workbook(entries.parse()?)?
    } else {
        made::catalogue(entries.parse()?, made::Wrong::Anything)
    };
    Ok(std::fs::write(path, bytes)?)
}

/// Measures everything; whether every ratio keeps what it must.
fn bench(quick: bool, json: Option<PathBuf>) -> Result<bool, Failure> {
    let mut table = Table::default();
    suites::entries(quick, &mut table)?;
    suites::threads(quick, &mut table)?;
    suites::workbook(quick, &mut table)?;
    frames::frames(quick, &mut table)?;
    page::page(quick, &mut table)?;
    table.print();
    if let Some(file) = json {
        std::fs::write(file, serde_json::to_string_pretty(&table)? + "\n")?;
    }
    for row in table.broken() {
        eprintln!("✗ {}: {:.2}", row.what, row.value);
    }
    Ok(table.broken().next().is_none())
}
