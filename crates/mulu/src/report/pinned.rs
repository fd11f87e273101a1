//! Generated from the rules, `instruments.toml` and `arrangements.tsv` by `cargo xtask gen --write`. Do not edit.

pub(super) const RULES: &str = "53f4bab4b882469e350c6c2945b076057fa6fc433729425213dda5aad109b5ef";
pub(super) const LAW: &str = "65c1b742d75da87a85959a6b012a0194bda9a9838bfca0b30f62b365456865d3";
pub(super) const CALENDAR: &str =
    "e5b7b9c9b11c09845bf962bb4175e052f1390d5ad393b7a9510b4c7f978d256f";
