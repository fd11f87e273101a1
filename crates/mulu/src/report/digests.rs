//! What a verdict rests on, as digests.

use super::types::Digests;
use crate::calendar::WorkingCalendar;
use crate::finding::digest;
use crate::law::Law;
use crate::rules::RULES;

impl Digests {
    pub(super) fn of(law: Law, calendar: &WorkingCalendar) -> Self {
        let mut bytes = Vec::new();
        law.digest_input(&mut |part| bytes.extend_from_slice(part));
        Self {
            rules: rules(),
            law: digest(&bytes),
            calendar: digest(calendar.digest_input().as_bytes()),
        }
    }
}

fn rules() -> String {
    let mut text = String::new();
    for rule in RULES {
        for part in [
            rule.code,
            rule.name,
            rule.severity.as_str(),
            rule.authority.as_str(),
            rule.since,
            rule.manual,
        ] {
            text.push_str(part);
            text.push('\0');
        }
    }
    digest(text.as_bytes())
}
