//! The table of departures from Monday to Friday, read from `arrangements.tsv` while compiling.
//!
//! Days are numbered as in chrono: 1 is 0001-01-01, a Monday. A slip in the file fails the build, so
//! nothing is parsed and nothing can fail at run time.

use super::holiday::Holiday;

/// The single origin of the calendar; also what its digest is taken of.
pub(super) const TEXT: &str = include_str!("arrangements.tsv");

/// A day whose working differs from what its weekday says.
#[derive(Debug, Clone, Copy)]
pub(super) struct Departure {
    pub(super) day: i32,
    /// Worked although on a weekend; otherwise off although Monday to Friday.
    pub(super) works: bool,
    pub(super) holiday: Holiday,
    /// Working days gained less lost by the departures up to and including this one.
    pub(super) net: i16,
}

/// The departures, by date.
pub(super) static DEPARTURES: [Departure; READ.count] = departures();
/// The first and the last day that no notice still to come may change.
pub(super) const SETTLED: (i32, i32) = READ.settled;

const ROOM: usize = 1024;
const BYTES: &[u8] = TEXT.as_bytes();
const READ: Reading = read();
const DATE: usize = "2007-01-01".len();

struct Reading {
    departures: [Departure; ROOM],
    count: usize,
    settled: (i32, i32),
}

const fn departures() -> [Departure; READ.count] {
    let mut table = [READ.departures[0]; READ.count];
    let mut net = 0;
    let mut i = 0;
    while i < READ.count {
        let departure = READ.departures[i];
        assert!(
            i == 0 || table[i - 1].day < departure.day,
            "a day stands twice"
        );
        net += if departure.works { 1 } else { -1 };
        table[i] = Departure { net, ..departure };
        i += 1;
    }
    table
}

const fn read() -> Reading {
    let mut reading = Reading {
        departures: [Departure {
            day: 0,
            works: false,
            holiday: Holiday::NewYear,
            net: 0,
        }; ROOM],
        count: 0,
        settled: (0, 0),
    };
    let mut at = 0;
    while at < BYTES.len() {
        if BYTES[at] != b'#' {
            read_line(&mut reading, at);
        }
        at = find(b'\n', at) + 1;
    }
    assert!(
        reading.settled.0 < reading.settled.1,
        "no `settled` line, or a backward one"
    );
    reading
}

const fn read_line(reading: &mut Reading, line: usize) {
    let name = find(b'\t', line) + 1;
    if BYTES[line] == b's' {
        reading.settled = read_run(name);
        assert!(
            BYTES[name + DATE * 2 + 2] == b'\n',
            "LF line ends, so that digests agree"
        );
        return;
    }
    let run = find(b'\t', name) + 1;
    let holiday = holiday_at(name, run - 1);
    let (first, last) = read_run(run);
    assert!(first <= last, "a backward run");
    let mut day = first;
    while day <= last {
        if !is_weekend(day) {
            insert(reading, day, false, holiday);
        }
        day += 1;
    }
    let mut at = run + DATE * 2 + 2;
    while BYTES[at] != b'\n' {
        assert!(
            BYTES[at] == b'\t' || BYTES[at] == b' ',
            "a tab, a blank or the LF line end"
        );
        let day = read_date(at + 1);
        assert!(is_weekend(day), "a make-up workday is on a weekend");
        insert(reading, day, true, holiday);
        at += 1 + DATE;
    }
}

const fn insert(reading: &mut Reading, day: i32, works: bool, holiday: Holiday) {
    let mut i = reading.count;
    while i > 0 && reading.departures[i - 1].day > day {
        reading.departures[i] = reading.departures[i - 1];
        i -= 1;
    }
    reading.departures[i] = Departure {
        day,
        works,
        holiday,
        net: 0,
    };
    reading.count += 1;
}

const fn find(byte: u8, from: usize) -> usize {
    let mut at = from;
    while BYTES[at] != byte {
        at += 1;
    }
    at
}

const fn holiday_at(start: usize, end: usize) -> Holiday {
    let mut i = 0;
    loop {
        assert!(
            i < Holiday::ALL.len(),
            "a holiday that holiday.rs does not name"
        );
        let name = Holiday::ALL[i].official_name().as_bytes();
        let mut n = 0;
        while n < name.len() && start + n < end && name[n] == BYTES[start + n] {
            n += 1;
        }
        if n == name.len() && start + n == end {
            return Holiday::ALL[i];
        }
        i += 1;
    }
}

const fn read_run(at: usize) -> (i32, i32) {
    let second = at + DATE + 2;
    assert!(
        BYTES[second - 2] == b'.' && BYTES[second - 1] == b'.',
        "a run is first..last"
    );
    (read_date(at), read_date(second))
}

const fn read_date(at: usize) -> i32 {
    assert!(
        BYTES[at + 4] == b'-' && BYTES[at + 7] == b'-',
        "a date is 2026-01-01"
    );
    let year = digit(at) * 1000 + digit(at + 1) * 100 + digit(at + 2) * 10 + digit(at + 3);
    let date = chrono::NaiveDate::from_ymd_opt(
        year,
        (digit(at + 5) * 10 + digit(at + 6)).cast_unsigned(),
        (digit(at + 8) * 10 + digit(at + 9)).cast_unsigned(),
    );
    date.expect("no such date").to_epoch_days() + EPOCH
}

/// The number of 1970-01-01, from which chrono's compile-time numbering starts.
const EPOCH: i32 = 719_163;

const fn digit(at: usize) -> i32 {
    assert!(BYTES[at].is_ascii_digit(), "a digit of a date");
    (BYTES[at] - b'0') as i32
}

const fn is_weekend(day: i32) -> bool {
    (day - 1).rem_euclid(7) >= 5
}
