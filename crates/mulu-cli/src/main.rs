//! The `mulu` command.

use std::io;
use std::process::ExitCode;

use mulu_cli::{Facts, Surroundings};

fn main() -> ExitCode {
    let facts = Facts::of_process();
    let mut surroundings = Surroundings {
        stdin: &mut io::stdin(),
        stdout: &mut io::stdout(),
        stderr: &mut io::stderr(),
        facts,
    };
    ExitCode::from(mulu_cli::run(std::env::args_os(), &mut surroundings))
}
