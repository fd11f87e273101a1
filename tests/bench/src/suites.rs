//! The measurements: what is compared with what, and what each ratio may be.

use std::thread;

use mulu::Options;

use crate::made::{self, Wrong};
use crate::measure::{in_turn, used};
use crate::memory::peak_of;
use crate::table::{Bound, Memory, Table};
use crate::{Failure, peers, python};

/// The size at which the ratios to the peers are judged.
const ENTRIES: usize = 100_000;

/// Sizes and rounds over which growth is measured.
const GROWTH: [(usize, usize); 4] = [(1_000, 100), (10_000, 20), (ENTRIES, 5), (1_000_000, 2)];

/// A catalogue in JSON: decode and all rules, beside `serde_json` and `jsonschema`.
pub(crate) fn entries(quick: bool, table: &mut Table) -> Result<(), Failure> {
    let context = Options::default().context()?;
    let validator = peers::validator();
    let mut ratios = Vec::new();
    for (size, rounds) in GROWTH {
        if quick && size > ENTRIES {
            continue;
        }
        let bytes = made::catalogue(size, Wrong::Anything);
        let whole = made::catalogue(size, Wrong::Meaning);
        let [check, decode, serde] = in_turn(
            rounds,
            [
                &mut || used(peers::check(&bytes, &context)),
                &mut || used(peers::decode(&bytes)),
                &mut || used(peers::serde(&whole)),
            ],
        );
        table.time("check (decode and all rules)", size, check);
        table.time("decode", size, decode);
        table.time("serde_json, the same structs", size, serde);
        ratios.push(check.best / serde.best);
        if size == ENTRIES {
            let [schema] = in_turn(2, [&mut || used(peers::schema(&bytes, &validator))]);
            table.time("jsonschema, parse and list", size, schema);
            table.ratio(
                "check / serde_json",
                check.best / serde.best,
                Bound::AtMost(2.0),
                Bound::AtMost(1.4),
            );
            table.ratio(
                "check / jsonschema",
                check.best / schema.best,
                Bound::AtMost(1.0),
                Bound::AtMost(0.6),
            );
            table.ratio(
                "entries per second, one core",
                size as f64 / check.best,
                None,
                Bound::AtLeast(500_000.0),
            );
        }
        memory(size, &bytes, &whole, table)?;
    }
    let (least, most) = ratios
        .iter()
        .fold((f64::MAX, f64::MIN), |(least, most), ratio| {
            (least.min(*ratio), most.max(*ratio))
        });
    table.ratio(
        "growth of check / serde_json over the sizes",
        most / least,
        Bound::AtMost(1.3),
        None,
    );
    Ok(())
}

/// The file and one and a half times the typed structs is what a check may hold.
fn memory(size: usize, bytes: &[u8], whole: &[u8], table: &mut Table) -> Result<(), Failure> {
    let mut peak = |what, bytes: &[u8]| -> Result<f64, Failure> {
        let peak_bytes = peak_of(what, bytes)?;
        table.memory.push(Memory {
            what,
            size,
            file_bytes: bytes.len(),
            peak_bytes,
        });
        Ok(peak_bytes as f64)
    };
    let load = peak("load", whole)?;
    let structs = peak("serde", whole)? - load;
    let check = peak("check", bytes)? - load;
    // Of a small document, what every process holds anyway outweighs the rest.
    if size >= ENTRIES {
        table.ratio(
            format!("memory beside the file / the typed structs, {size}"),
            check / structs,
            Bound::AtMost(1.5),
            None,
        );
    }
    Ok(())
}

/// Many documents on two threads, beside the same documents on one.
pub(crate) fn threads(quick: bool, table: &mut Table) -> Result<(), Failure> {
    if thread::available_parallelism()?.get() < 2 {
        return Ok(());
    }
    let context = Options::default().context()?;
    let bytes = made::catalogue(200, Wrong::Anything);
    let documents = if quick { 200 } else { 1_000 };
    let some = |count: usize| {
        for _ in 0..count {
            used(peers::check(&bytes, &context));
        }
    };
    let [one, two] = in_turn(
        5,
        [&mut || some(documents), &mut || {
            thread::scope(|scope| {
                scope.spawn(|| some(documents / 2));
                some(documents / 2);
            });
        }],
    );
    table.time("documents of 200, one thread", documents, one);
    table.time("documents of 200, two threads", documents, two);
    table.ratio(
        "one thread / two threads",
        one.best / two.best,
        Bound::AtLeast(1.7),
        None,
    );
    Ok(())
}

/// A workbook of 20,000 rows from its bytes to the report, beside `calamine` reading its cells.
pub(crate) fn workbook(quick: bool, table: &mut Table) -> Result<(), Failure> {
    const ROWS: u32 = 20_000;
    let bytes = made::workbook(ROWS)?;
    let options = Options::default();
    let [check, read, calamine] = in_turn(
        if quick { 2 } else { 7 },
        [
            &mut || used(peers::check_workbook(&bytes, &options)),
            &mut || used(mulu_table::read(&bytes, "bench.xlsx").map(|grids| grids.len())),
            &mut || used(peers::calamine(&bytes)),
        ],
    );
    let size = ROWS as usize;
    table.time("workbook, end to end", size, check);
    table.time("workbook, read", size, read);
    table.time("calamine", size, calamine);
    table.memory.push(Memory {
        what: "workbook, end to end",
        size,
        file_bytes: bytes.len(),
        peak_bytes: peak_of("workbook", &bytes)?,
    });
    table.ratio(
        "workbook end to end / calamine",
        check.best / calamine.best,
        Bound::AtMost(1.5),
        Bound::AtMost(1.2),
    );
    table.ratio(
        "workbook read / calamine",
        read.best / calamine.best,
        Bound::AtMost(0.8),
        None,
    );
    let rounds = if quick { 1 } else { 3 };
    let openpyxl = python::times("openpyxl", &bytes, size, rounds)?;
    let frictionless = python::times("frictionless", &bytes, size, rounds)?;
    table.time("openpyxl, read only", size, openpyxl);
    table.time("frictionless validate", size, frictionless);
    table.ratio(
        "rows per second, end to end / openpyxl read only",
        openpyxl.best / check.best,
        Bound::AtLeast(6.0),
        Bound::AtLeast(7.0),
    );
    table.ratio(
        "rows per second, end to end / frictionless validate",
        frictionless.best / check.best,
        Bound::AtLeast(15.0),
        None,
    );
    Ok(())
}
