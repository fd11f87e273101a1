//! Generated from the rules, `instruments.toml` and `arrangements.tsv` by `cargo xtask gen --write`. Do not edit.

pub(super) const RULES: &str = "11c0c0b6d9dc1cd3c4ee96896c91ad6a376f6a3a02ca0e4528b16000dd513846";
pub(super) const LAW: &str = "7426790a5037491501843d96a9c6e1c726344f865e5dc40d8034bbb0d268d64c";
pub(super) const CALENDAR: &str =
    "e5b7b9c9b11c09845bf962bb4175e052f1390d5ad393b7a9510b4c7f978d256f";
