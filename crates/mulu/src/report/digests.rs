//! What a verdict rests on, as digests.
//!
//! They are constants in `pinned.rs`: to take them anew at every check would cost more than many a check,
//! and would make every program carry the manuals.

use super::pinned;
use super::types::Digests;
use crate::calendar::WorkingCalendar;
use crate::finding::digest;
use crate::law::Law;
use crate::model::Roster;
use crate::rules::RULES;

impl Digests {
    /// That of the rules of this program, by which manuals kept apart are known to be theirs.
    ///
    /// ```
    /// assert_eq!(mulu::report::Digests::RULES, mulu::report::Digests::taken().rules);
    /// ```
    pub const RULES: &str = pinned::RULES;

    /// The digests of the rules, the law judged by, the national calendar and the roster.
    pub(super) fn of(law: Law, roster: Option<&Roster>) -> Self {
        Self {
            rules: pinned::RULES.to_owned(),
            law: law.wide().map_or_else(
                || pinned::LAW.to_owned(),
                // The wide table brings its own, so that nothing long is hashed at a check.
                |wide| digest(format!("{}{}", pinned::LAW, wide.digest()).as_bytes()),
            ),
            calendar: pinned::CALENDAR.to_owned(),
            roster: roster.map(|roster| digest(roster.digest_input().as_bytes())),
        }
    }

    /// The digests taken anew, that of the law of the compact table; `cargo xtask gen` pins them.
    #[doc(hidden)]
    #[must_use]
    pub fn taken() -> Self {
        let mut law = Vec::new();
        Law::compact().digest_input(&mut |part| law.extend_from_slice(part));
        let mut rules = String::new();
        for rule in RULES {
            for part in [
                rule.code,
                rule.name,
                rule.severity.as_str(),
                rule.authority.as_str(),
                rule.since,
                rule.manual,
            ] {
                rules.push_str(part);
                rules.push('\0');
            }
        }
        Self {
            rules: digest(rules.as_bytes()),
            law: digest(&law),
            calendar: digest(WorkingCalendar::national().digest_input().as_bytes()),
            roster: None,
        }
    }
}

#[cfg(all(test, feature = "manuals"))]
mod tests {
    use super::Digests;
    use crate::law::Law;

    #[test]
    fn the_pinned_digests_are_fresh() {
        assert_eq!(
            Digests::of(Law::compact(), None),
            Digests::taken(),
            "run: cargo xtask gen --write"
        );
    }
}
