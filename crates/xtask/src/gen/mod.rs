//! What is generated and committed.

mod instruments;

use std::fs;

use crate::run::{Failure, Outcome, root};

/// Writes `instruments.rs` from `instruments.toml`; with `--check` only compares them.
pub(crate) fn instruments(arguments: &[String]) -> Outcome {
    let law = root().join("crates/mulu/src/law");
    let (origin, target) = (law.join("instruments.toml"), law.join("instruments.rs"));
    let toml = fs::read_to_string(&origin).map_err(|e| Failure::file(&origin, &e))?;
    let code = instruments::render(&toml)
        .map_err(|why| Failure::new("instruments.toml 有误", format!("instruments.toml: {why}")))?;
    if arguments.iter().any(|a| a == "--check") {
        let found = fs::read_to_string(&target).map_err(|e| Failure::file(&target, &e))?;
        return if found == code {
            Ok(())
        } else {
            Err(Failure::new(
                "instruments.rs 已过时，请运行 cargo xtask gen-instruments",
                "instruments.rs is out of date: run cargo xtask gen-instruments",
            ))
        };
    }
    fs::write(&target, code).map_err(|e| Failure::file(&target, &e))
}
