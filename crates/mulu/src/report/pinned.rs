//! Generated from the rules, `instruments.toml` and `arrangements.tsv` by `cargo xtask gen --write`. Do not edit.

pub(super) const RULES: &str = "2e50543c117e5a66582c0a5c37ccb0a322fb15a54de5d80525ce5e62c80560c0";
pub(super) const LAW: &str = "94b8ad04fcd642455436e4a6366fb24b1d37d073e57c3aeebb5fde055adeecb8";
pub(super) const CALENDAR: &str =
    "e5b7b9c9b11c09845bf962bb4175e052f1390d5ad393b7a9510b4c7f978d256f";
