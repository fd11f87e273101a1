//! `pinned.rs`: the digests of rules, law, calendar and the English of findings, taken by the library itself.

use mulu::finding::English;
use mulu::report::Digests;

/// The source of the constants.
pub(super) fn source() -> String {
    let Digests {
        rules,
        law,
        calendar,
        ..
    } = Digests::taken();
    format!(
        "//! Generated from the rules, `instruments.toml` and `arrangements.tsv` by `cargo xtask gen --write`. Do not edit.\n\
         \n\
         pub(crate) const RULES: &str = \"{rules}\";\n\
         pub(crate) const LAW: &str = \"{law}\";\n\
         pub(crate) const CALENDAR: &str =\n    \"{calendar}\";\n\
         pub(crate) const ENGLISH: &str = \"{english}\";\n",
        english = English::taken()
    )
}
