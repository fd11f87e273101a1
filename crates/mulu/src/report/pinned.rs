//! Generated from the rules, `instruments.toml` and `arrangements.tsv` by `cargo xtask gen --write`. Do not edit.

pub(crate) const RULES: &str = "17807d1039f916aa73d4e09b3de856dac004c6682a97a10ef274147a775f578d";
pub(crate) const LAW: &str = "fc38dcf4c878652560f13f3cb237e90bac4ba46b2269dffb78b2922651d28cdc";
pub(crate) const CALENDAR: &str =
    "e5b7b9c9b11c09845bf962bb4175e052f1390d5ad393b7a9510b4c7f978d256f";
pub(crate) const ENGLISH: &str = "e4535a92d3f744f897a77e7c14e354b08f55a38d2384a6bb9fb37e0c14762e86";
