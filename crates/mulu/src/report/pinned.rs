//! Generated from the rules, `instruments.toml` and `arrangements.tsv` by `cargo xtask gen --write`. Do not edit.

pub(super) const RULES: &str = "5b18aa903cda3bc69810cc0d916a49cdf1d47ebd99cc958149a617f4fbccdbe8";
pub(super) const LAW: &str = "5b7bcf420be7fa2960e00496c207ee91194c886afcf9cfbd2b8bc04f567fb474";
pub(super) const CALENDAR: &str =
    "e5b7b9c9b11c09845bf962bb4175e052f1390d5ad393b7a9510b4c7f978d256f";
