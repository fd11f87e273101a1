//! Generated from the rules, `instruments.toml` and `arrangements.tsv` by `cargo xtask gen --write`. Do not edit.

pub(super) const RULES: &str = "7581fbcf361e1f216e9f109325dcbca48397dd8e3d917a0c2b0f8c86e2a36331";
pub(super) const LAW: &str = "d69df7b7c6c0b440bae0bef84fd2d4594bc89c85d388c81f3a932bbcb7d5cf05";
pub(super) const CALENDAR: &str =
    "e5b7b9c9b11c09845bf962bb4175e052f1390d5ad393b7a9510b4c7f978d256f";
