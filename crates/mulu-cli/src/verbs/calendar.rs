//! `mulu calendar`: working days added and counted.

use chrono::NaiveDate;
use mulu::Lang;
use mulu::calendar::{WorkingCalendar, WorkingDays};

use super::print_as;
use crate::arguments::Calendar;
use crate::failure::Failure;
use crate::words::arguments as complaints;
use crate::words::working_days as words;
use crate::{Outcome, Surroundings, layout};

pub(super) fn run(verb: &Calendar, lang: Lang, surroundings: &mut Surroundings<'_>) -> Outcome {
    let calendar = WorkingCalendar::national();
    let columns = layout::columns(surroundings.facts.columns);
    let wrapped = |sentence: String| {
        let mut text = layout::wrap(&sentence, columns).join("\n");
        text.push('\n');
        text
    };
    match verb {
        Calendar::Add {
            from,
            working_days,
            format,
        } => {
            let from = day("--from", from)?;
            let derivation = calendar.derivation(from, WorkingDays(*working_days));
            let words = || wrapped(words::derivation(lang, &derivation));
            print_as(*format, &derivation, words, surroundings)
        }
        Calendar::Count { from, to, format } => {
            let (from, to) = (day("--from", from)?, day("--to", to)?);
            let counted = calendar.counted(from, to);
            let words = || {
                wrapped(words::count(
                    lang,
                    from,
                    to,
                    counted.working_days,
                    &counted.steps,
                ))
            };
            print_as(*format, &counted, words, surroundings)
        }
    }
}

fn day(option: &'static str, given: &str) -> Result<NaiveDate, Failure> {
    let day = given.parse::<NaiveDate>().ok();
    // One way to write a date is enough; chrono also takes 2020-1-5.
    day.filter(|day| day.to_string() == given)
        .ok_or_else(|| complaints::bad_date(option, given))
}
