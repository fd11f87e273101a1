//! Licences, sources and bans of every dependency, by `cargo deny`.

use crate::run::{Outcome, program, run};
use crate::tools;

/// Checks the dependencies against `deny.toml`. Advisories are left out: they need a network.
pub(crate) fn deny() -> Outcome {
    let mut deny = program(tools::DENY.program()?);
    run(deny.args(["--locked", "check", "bans", "licenses", "sources"]))
}
