//! Generated from the rules, `instruments.toml` and `arrangements.tsv` by `cargo xtask gen --write`. Do not edit.

pub(super) const RULES: &str = "de71a222fb29107b91aa5bdd9a708c2d6f956b65dc202f621849a90019f34755";
pub(super) const LAW: &str = "a92236c46507184e6d7ceb56c7a3424f258db0b02278268370033508aa66eee0";
pub(super) const CALENDAR: &str =
    "e5b7b9c9b11c09845bf962bb4175e052f1390d5ad393b7a9510b4c7f978d256f";
