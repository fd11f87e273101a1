//! How long reading takes beside `calamine` alone. Run in release: `cargo test --release -p mulu-table -- --ignored`.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod made;

use std::io::Cursor;
use std::time::{Duration, Instant};

use calamine::{Reader, Xlsx};

fn best_of(runs: u32, mut run: impl FnMut()) -> Duration {
    let time = |run: &mut dyn FnMut()| {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    (0..runs).map(|_| time(&mut run)).min().unwrap()
}

#[test]
#[ignore = "a measurement, meaningful in release only"]
fn reading_takes_less_time_than_calamine_alone() {
    let bytes = made::catalogue(20_000);
    let alone = best_of(7, || {
        let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(&bytes[..])).unwrap();
        let range = workbook.worksheet_range("目录").unwrap();
        assert_eq!(range.height(), 20_002);
    });
    let ours = best_of(7, || {
        let grids = mulu_table::read(&bytes, "a.xlsx").unwrap();
        assert_eq!(grids[0].rows.len(), 20_002);
    });
    let ratio = ours.as_secs_f64() / alone.as_secs_f64();
    assert!(ratio < 0.8, "{ours:?} against {alone:?}: {ratio:.2}");
}
