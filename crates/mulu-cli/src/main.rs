//! The `mulu` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(mulu_cli::run_in_process(std::env::args_os()))
}
