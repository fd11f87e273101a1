//! Generated from the rules, `instruments.toml` and `arrangements.tsv` by `cargo xtask gen --write`. Do not edit.

pub(super) const RULES: &str = "40e6e42c50592c39401b0014f8c55af26701fb4849e54e727431c2e67d7f1c5b";
pub(super) const LAW: &str = "94b8ad04fcd642455436e4a6366fb24b1d37d073e57c3aeebb5fde055adeecb8";
pub(super) const CALENDAR: &str =
    "e5b7b9c9b11c09845bf962bb4175e052f1390d5ad393b7a9510b4c7f978d256f";
