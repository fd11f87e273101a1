//! Whether the texts in force on the days of a record have a place cited.

use chrono::NaiveDate;
use serde_json::json;

use crate::engine::RecordDates;
use crate::finding::{Parameter, Said};
use crate::law::{Citation, Edition, Existence, Instrument, Over, Status};

/// Whether a place cited is there.
#[derive(Debug, Clone, Copy)]
pub(super) enum Presence {
    /// In every text.
    There,
    /// The table does not say.
    Unknown,
    /// In none; or there is a doubt, and which.
    Absent(Option<Doubt>),
}

/// Why an absence is not proven.
#[derive(Debug, Clone, Copy)]
pub(super) enum Doubt {
    /// The texts in force on the days the record may be of do not agree, or one is not known.
    EditionsDiffer,
    /// The law table was checked until then; the text may have been revised since.
    TableCheckedOn {
        /// The day.
        on: NaiveDate,
    },
}

/// Said as the day, where there is one.
impl From<Doubt> for Parameter {
    fn from(doubt: Doubt) -> Self {
        match doubt {
            Doubt::EditionsDiffer => {
                let why = "editions_differ";
                Said::unshown(why, why).shown(json!({ "why": why }))
            }
            Doubt::TableCheckedOn { on } => {
                let on = on.to_string();
                let shown = json!({ "why": "table_checked_on", "on": on });
                Said::unshown(on.as_str(), on.as_str()).shown(shown)
            }
        }
        .into()
    }
}

pub(super) fn is_repealed(instrument: &'static Instrument, dates: RecordDates) -> bool {
    matches!(
        instrument.status_over(dates.first, dates.last),
        Over::Same(Status::Repealed { .. })
    )
}

/// The editions in force on some day of the record; `None` for one the table does not have.
pub(super) fn editions(
    instrument: &'static Instrument,
    dates: RecordDates,
) -> Vec<Option<&'static Edition>> {
    let last = dates.last;
    // Before it came into force there is no text to ask.
    let first = instrument
        .in_force_from
        .map_or(dates.first, |on| on.max(dates.first));
    let within = instrument.editions.iter().filter(|edition| {
        let from = edition.effective_from;
        from.is_some_and(|from| first < from && from <= last)
    });
    [instrument.edition_on(first), instrument.edition_on(last)]
        .into_iter()
        .chain(within.map(Some))
        .collect()
}

/// Whether the editions have the place; `checked` where the table was looked at as late as the record.
pub(super) fn presence(
    instrument: &Instrument,
    cited: &Citation,
    editions: &[Option<&'static Edition>],
    checked: bool,
) -> Presence {
    match existence(cited, editions) {
        Some(Existence::Yes) => Presence::There,
        Some(Existence::Unknown) => Presence::Unknown,
        None => Presence::Absent(Some(Doubt::EditionsDiffer)),
        Some(Existence::No) if checked => Presence::Absent(None),
        Some(Existence::No) => Presence::Absent(Some(Doubt::TableCheckedOn {
            on: instrument.last_checked,
        })),
    }
}

/// Whether every edition has it, or none; `None` where they differ.
fn existence(cited: &Citation, editions: &[Option<&'static Edition>]) -> Option<Existence> {
    let answer = |edition: Option<&Edition>| {
        edition.map_or(Existence::Unknown, |edition| cited.exists_in(edition))
    };
    let mut answers = editions.iter().copied().map(answer);
    let first = answers.next()?;
    let all = answers.try_fold(first, |before, now| (before == now).then_some(now));
    let none_says_no = editions.iter().all(|e| answer(*e) != Existence::No);
    if all.is_none() && none_says_no {
        return Some(Existence::Unknown);
    }
    all
}
