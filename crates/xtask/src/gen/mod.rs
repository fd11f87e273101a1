//! What is generated and committed.

mod instruments;
mod workbooks;

use std::fs;

use crate::run::{Failure, Outcome, root};

/// `gen --write` rewrites every generated file, `gen --check` says which of them are stale.
pub(crate) fn generate(arguments: &[String]) -> Outcome {
    let check = match arguments {
        [only] if only == "--write" => false,
        [only] if only == "--check" => true,
        _ => {
            return Err(Failure::new(
                "须写 --write 或 --check",
                "say --write or --check",
            ));
        }
    };
    instruments(if check { arguments } else { &[] })?;
    let mut stale = Vec::new();
    for (path, bytes) in workbooks::render_all(&root())? {
        let place = root().join(&path);
        if fs::read(&place).is_ok_and(|found| found == bytes) {
            continue;
        }
        if check {
            stale.push(path);
        } else {
            fs::write(&place, bytes).map_err(|error| Failure::file(&place, &error))?;
        }
    }
    if stale.is_empty() {
        return Ok(());
    }
    let stale = stale.join(" ");
    Err(Failure::new(
        format!("与底稿不符：{stale}\n请运行 cargo xtask gen --write"),
        format!("not as generated: {stale}\ncure: cargo xtask gen --write"),
    ))
}

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
