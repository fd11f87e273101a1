//! Generated from the rules, `instruments.toml` and `arrangements.tsv` by `cargo xtask gen --write`. Do not edit.

pub(super) const RULES: &str = "13494e12ec5b446de70e1e1869463ef81b843bdcb2c445deaca9d0612e107045";
pub(super) const LAW: &str = "65c1b742d75da87a85959a6b012a0194bda9a9838bfca0b30f62b365456865d3";
pub(super) const CALENDAR: &str =
    "e5b7b9c9b11c09845bf962bb4175e052f1390d5ad393b7a9510b4c7f978d256f";
