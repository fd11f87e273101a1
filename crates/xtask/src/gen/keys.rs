//! `keys.rs`: the keys by which the compact law table is searched, taken by the library itself.

use super::instruments::line;

/// The source of the constants.
pub(super) fn source() -> String {
    let mut out = String::from(
        "//! Generated from `instruments.toml` by `cargo xtask gen --write`. Do not edit.\n\n",
    );
    let [titles, numbers] = mulu::law::keys_taken();
    for (name, index) in [("TITLES", titles), ("NUMBERS", numbers)] {
        line(
            &mut out,
            format_args!("pub(super) static {name}: &str = \"\\"),
        );
        for (key, _) in &index {
            line(&mut out, format_args!("{}\\n\\", key.escape_debug()));
        }
        line(&mut out, format_args!("\";"));
        let places: Vec<String> = index.iter().map(|(_, at)| at.to_string()).collect();
        line(&mut out, format_args!("#[rustfmt::skip]"));
        line(
            &mut out,
            format_args!("pub(super) static {name}_AT: &[u16] = &["),
        );
        for places in places.chunks(24) {
            line(&mut out, format_args!("    {},", places.join(", ")));
        }
        line(&mut out, format_args!("];"));
    }
    out
}
