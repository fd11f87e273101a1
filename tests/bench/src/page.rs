//! What a page waits for: one entry beside validators of structure, a start from nothing, a change among many entries.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use serde::Deserialize;

use crate::Failure;
use crate::python::times_of;
use crate::table::{Bound, Table};

/// What `form.mjs` tells, in seconds.
#[derive(Debug, Deserialize)]
struct Told {
    times: BTreeMap<String, Vec<f64>>,
    cold: Vec<f64>,
    session: Vec<f64>,
}

/// The package in Node, as `cargo xtask wasm` built it.
pub(crate) fn page(quick: bool, table: &mut Table) -> Result<(), Failure> {
    let folder = std::env::var_os("CARGO_MANIFEST_DIR").ok_or("run it by cargo xtask bench")?;
    let script = Path::new(&folder).join("form.mjs");
    let rounds = if quick { "5" } else { "15" };
    let output = Command::new("node").arg(script).arg(rounds).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    let told: Told = serde_json::from_slice(&output.stdout)?;
    let mut best = BTreeMap::new();
    for (who, seconds) in told.times {
        let times = times_of(seconds);
        best.insert(who.clone(), times.best);
        let what = if who == "mulu" { "" } else { ", structure" };
        table.time(format!("{who}: an entry from JSON text{what}"), 1, times);
    }
    let of = |who: &str| best.get(who).copied().unwrap_or(f64::NAN);
    // All rules and a whole report against structure alone. What these should be is what the package was planned with;
    // it does not come near yet.
    for (peer, should) in [
        ("ajv", Bound::AtMost(2.0)),
        ("zod", Bound::AtMost(1.0 / 1.5)),
        ("valibot", Bound::AtMost(1.0 / 1.5)),
    ] {
        table.ratio(
            format!("checkEntry / {peer}"),
            of("mulu") / of(peer),
            None,
            should,
        );
    }
    let cold = times_of(told.cold);
    table.ratio(
        "cold start in Node, ms",
        cold.p50 * 1e3,
        None,
        Bound::AtMost(15.0),
    );
    let session = times_of(told.session);
    table.time("Session.set among 5,000 entries", 1, session);
    table.ratio(
        "Session.set, p99 in ms",
        session.p99 * 1e3,
        Bound::AtMost(1.0),
        None,
    );
    Ok(())
}
