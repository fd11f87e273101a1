//! Generated from the rules, `instruments.toml` and `arrangements.tsv` by `cargo xtask gen --write`. Do not edit.

pub(crate) const RULES: &str = "17807d1039f916aa73d4e09b3de856dac004c6682a97a10ef274147a775f578d";
pub(crate) const LAW: &str = "fc38dcf4c878652560f13f3cb237e90bac4ba46b2269dffb78b2922651d28cdc";
pub(crate) const CALENDAR: &str =
    "e5b7b9c9b11c09845bf962bb4175e052f1390d5ad393b7a9510b4c7f978d256f";
pub(crate) const ENGLISH: &str = "02e7de22ff6691de05b22f244cc8aa53ca1dbaa78f9a0650697fa4abdc3441d0";
