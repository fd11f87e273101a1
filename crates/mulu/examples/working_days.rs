//! Prints `date,is_working` for every day the working-day calendar covers.
//!
//! `tests/python/calendar_oracle.py` compares the lines with an independent calendar.

use std::io::{self, BufWriter, Write};

use mulu::calendar::WorkingCalendar;

fn main() -> io::Result<()> {
    let calendar = WorkingCalendar::national();
    let (first, last) = calendar.coverage();
    let mut out = BufWriter::new(io::stdout().lock());
    writeln!(out, "date,is_working")?;
    for date in first.iter_days().take_while(|date| *date <= last) {
        if let Some(is_working) = calendar.is_working_day(date).known() {
            writeln!(out, "{date},{is_working}")?;
        }
    }
    out.flush()
}
