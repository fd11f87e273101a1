//! `pinned.rs`: the digests of rules, law and calendar, taken by the library itself.

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
         pub(super) const RULES: &str = \"{rules}\";\n\
         pub(super) const LAW: &str = \"{law}\";\n\
         pub(super) const CALENDAR: &str =\n    \"{calendar}\";\n"
    )
}
