//! Data frames in Python, beside the libraries of data teams.

use mulu::Options;

use crate::measure::{in_turn, used};
use crate::table::{Bound, Table};
use crate::{Failure, peers, python};

/// Who is compared with whom: the slower, the faster, and how many times as fast it must and should be.
const RATIOS: &[(&str, &str, f64, Option<f64>)] = &[
    ("polars, ten rules", "mulu, ten rules", 1.5, Some(3.0)),
    ("duckdb, ten rules", "mulu, ten rules", 4.0, None),
    (
        "pydantic, rows",
        "mulu, all rules over rows",
        6.0,
        Some(12.0),
    ),
    (
        "jsonschema_rs, rows",
        "mulu, all rules over rows",
        4.0,
        Some(8.0),
    ),
    (
        "polars, ten rules from Parquet",
        "mulu, ten rules from Parquet",
        1.0,
        None,
    ),
    (
        "duckdb, ten rules from Parquet",
        "mulu, ten rules from Parquet",
        1.5,
        None,
    ),
    (
        "mulu, halves on one thread",
        "mulu, halves on two",
        1.6,
        None,
    ),
    (
        "jsonschema_rs, JSON to errors",
        "mulu, JSON to findings",
        3.0,
        None,
    ),
    (
        "pydantic, JSON to errors",
        "mulu, JSON to findings",
        4.5,
        None,
    ),
];

/// A table of a million rows in Arrow memory, and what surrounds a call.
pub(crate) fn frames(quick: bool, table: &mut Table) -> Result<(), Failure> {
    let (rows, rounds) = if quick { (200_000, 2) } else { (1_000_000, 5) };
    let told = python::frames(rows, rounds)?;
    let mut best = std::collections::BTreeMap::new();
    for (times, rows) in [(told.times, rows), (told.json_times, rows / 10)] {
        for (what, seconds) in times {
            let times = python::times_of(seconds);
            best.insert(what.clone(), times.best);
            table.time(what, rows, times);
        }
    }
    for &(slower, faster, must, should) in RATIOS {
        let of = |what| best.get(what).copied().unwrap_or(f64::NAN);
        table.ratio(
            format!("{slower} / {faster}"),
            of(slower) / of(faster),
            Bound::AtLeast(must),
            should.map(Bound::AtLeast),
        );
    }
    table.ratio(
        "peak memory with the table / the table",
        told.memory,
        Bound::AtMost(1.5),
        None,
    );
    table.ratio(
        "import mulu, ms",
        told.import * 1e3,
        Bound::AtMost(50.0),
        None,
    );
    let context = Options::default().context()?;
    let [core] = in_turn(
        2_000,
        [&mut || {
            used(peers::check(told.document.as_bytes(), &context));
        }],
    );
    table.ratio(
        "a call from Python beyond the core's own time, µs",
        (told.call - core.p50) * 1e6,
        Bound::AtMost(20.0),
        None,
    );
    Ok(())
}
