//! The text of a cell as a spreadsheet shows it.

use std::borrow::Cow;

use calamine::{DataRef, ExcelDateTime};

/// The text of a value: numbers without superfluous digits, dates as in ISO 8601.
pub(super) fn of<'a>(value: &'a DataRef<'_>) -> Cow<'a, str> {
    match value {
        DataRef::Int(number) => number.to_string().into(),
        DataRef::Float(number) => number_text(*number).into(),
        DataRef::String(text) | DataRef::DurationIso(text) => text.as_str().into(),
        DataRef::SharedString(text) => (*text).into(),
        DataRef::Bool(true) => "TRUE".into(),
        DataRef::Bool(false) => "FALSE".into(),
        DataRef::DateTime(moment) => moment_text(moment).into(),
        DataRef::DateTimeIso(text) => text
            .trim_end_matches('Z')
            .trim_end_matches(".000")
            .trim_end_matches("T00:00:00")
            .replacen('T', " ", 1)
            .into(),
        DataRef::Error(error) => error.to_string().into(),
        DataRef::Empty => "".into(),
    }
}

/// Fifteen significant digits, all that a spreadsheet keeps: `0.3` and not `0.30000000000000004`.
fn number_text(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 && number != 0.0 {
        return number.to_string();
    }
    let digits = format!("{number:.14e}");
    let (mantissa, exponent) = digits.split_once('e').unwrap_or((&digits, "0"));
    let power: i32 = exponent.parse().unwrap_or(0);
    if (-10..21).contains(&power) {
        let rounded: f64 = digits.parse().unwrap_or(number);
        let shown = rounded.to_string();
        return if shown == "-0" { "0".into() } else { shown };
    }
    let mantissa = mantissa.trim_end_matches('0').trim_end_matches('.');
    let sign = if power < 0 { '-' } else { '+' };
    format!("{mantissa}E{sign}{}", power.unsigned_abs())
}

fn moment_text(moment: &ExcelDateTime) -> String {
    let days = moment.as_f64();
    if !(0.0..2_958_466.0).contains(&days) {
        return number_text(days);
    }
    if moment.is_duration() {
        // Below 3 million days, so the seconds fit.
        let seconds = (days * 86_400.0).round();
        let (hours, rest) = ((seconds / 3600.0).floor(), seconds % 3600.0);
        return format!("{hours}:{:02}:{:02}", (rest / 60.0).floor(), rest % 60.0);
    }
    let (year, month, day, hour, minute, second, milli) = moment.to_ymd_hms_milli();
    let time = match milli {
        0 => format!("{hour:02}:{minute:02}:{second:02}"),
        _ => format!("{hour:02}:{minute:02}:{second:02}.{milli:03}"),
    };
    if days < 1.0 {
        return time;
    }
    let date = format!("{year:04}-{month:02}-{day:02}");
    if time == "00:00:00" {
        date
    } else {
        format!("{date} {time}")
    }
}
