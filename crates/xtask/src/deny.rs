//! Licences, sources and bans of every dependency, by `cargo deny`.

use std::path::PathBuf;

use crate::run::{Outcome, ask, cargo, program, root, run};

const VERSION: &str = "0.20.2";

/// Checks the dependencies against `deny.toml`. Advisories are left out: they need a network.
pub(crate) fn deny() -> Outcome {
    let tool = tool()?;
    run(program(tool).args(["--locked", "check", "bans", "licenses", "sources"]))
}

/// The tool of the right version: on `PATH`, built earlier, or built now.
fn tool() -> Outcome<PathBuf> {
    let own = root().join("target/tools/bin/cargo-deny");
    for candidate in [PathBuf::from("cargo-deny"), own.clone()] {
        let version = ask(program(&candidate).arg("--version"));
        if version.is_some_and(|line| line.ends_with(VERSION)) {
            return Ok(candidate);
        }
    }
    println!("+ cargo-deny {VERSION}：首次编译需数分钟 / the first build takes minutes");
    let mut install = cargo();
    // Unoptimised: it runs for a second, and the optimiser would take minutes.
    install.args([
        "install",
        "cargo-deny",
        "--version",
        VERSION,
        "--locked",
        "--debug",
        "--quiet",
    ]);
    install.env("CARGO_TARGET_DIR", root().join("target/tools/build"));
    run(install.arg("--root").arg(root().join("target/tools")))?;
    Ok(own)
}
