//! The crates whose code is in the browser modules: those of the build, without macros and tools.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::run::{Failure, Outcome, bytes, cargo, root};
use crate::wasm::toolchain::TARGET;
use crate::wasm::{MODULES, Module};

/// Name and version: what tells crates apart.
pub(super) type Id = (String, String);

/// One crate.
#[derive(Debug, Default)]
pub(super) struct Crate {
    /// Its licence, an SPDX expression.
    pub(super) licence: String,
    /// The SHA-256 of its package on crates.io; a crate of this workspace has none.
    pub(super) checksum: Option<String>,
    /// The modules that it is compiled into.
    pub(super) modules: BTreeSet<&'static str>,
    /// The crates it uses there.
    pub(super) uses: BTreeSet<Id>,
}

/// All of them, by name and version.
pub(super) fn compiled_in() -> Outcome<BTreeMap<Id, Crate>> {
    let checksums = checksums()?;
    let mut crates = BTreeMap::<Id, Crate>::new();
    for module in MODULES {
        add(module, &tree(module)?, &mut crates)?;
    }
    for (id, own) in &mut crates {
        own.checksum = checksums.get(id).cloned();
    }
    Ok(crates)
}

/// What cargo says a module is built from, a line for each crate, the depth before its name.
fn tree(module: &Module) -> Outcome<String> {
    let mut tree = cargo();
    tree.args(["tree", "--locked", "--target", TARGET]);
    tree.args(["--edges", "normal,no-proc-macro", "--prefix", "depth"]);
    tree.args(["--format", "{p}|{l}", "--package", module.package]);
    Ok(String::from_utf8_lossy(&bytes(&mut tree)?).into_owned())
}

fn add(module: &Module, tree: &str, crates: &mut BTreeMap<Id, Crate>) -> Outcome {
    let mut above: Vec<Id> = Vec::new();
    for line in tree.lines() {
        let (depth, id, licence) = read(line).ok_or_else(|| {
            Failure::new(
                format!("看不懂 cargo tree 的这一行：{line}"),
                format!("cargo tree wrote what cannot be read: {line}"),
            )
        })?;
        above.truncate(depth);
        if let Some(user) = above.last().and_then(|user| crates.get_mut(user)) {
            user.uses.insert(id.clone());
        }
        let own = crates.entry(id.clone()).or_default();
        own.licence = licence;
        own.modules.insert(module.name);
        above.push(id);
    }
    Ok(())
}

/// The depth, the crate and its licence: `2csv-core v0.1.13|Unlicense/MIT (*)`.
fn read(line: &str) -> Option<(usize, Id, String)> {
    let (package, licence) = line.split_once('|')?;
    let name = package.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let depth = package[..package.len() - name.len()].parse().ok()?;
    let mut words = name.split(' ');
    let id = (
        words.next()?.to_owned(),
        words.next()?.strip_prefix('v')?.to_owned(),
    );
    // The mark of a crate that was shown before, and the older way of writing OR.
    let licence = licence.trim_end_matches(" (*)").replace('/', " OR ");
    (!licence.is_empty()).then_some((depth, id, licence))
}

fn checksums() -> Outcome<BTreeMap<Id, String>> {
    let path = root().join("Cargo.lock");
    let text = fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))?;
    let lock: toml::Table = toml::from_str(&text)
        .map_err(|error| Failure::new("看不懂 Cargo.lock", format!("Cargo.lock: {error}")))?;
    let packages = lock.get("package").and_then(toml::Value::as_array);
    let found = packages.into_iter().flatten().filter_map(|package| {
        let member = |name| Some(package.get(name)?.as_str()?.to_owned());
        Some(((member("name")?, member("version")?), member("checksum")?))
    });
    Ok(found.collect())
}

#[cfg(test)]
mod tests {
    use super::read;

    fn id(name: &str, version: &str) -> (String, String) {
        (name.to_owned(), version.to_owned())
    }

    #[test]
    fn a_line_of_the_tree_is_read() {
        let own = read("0mulu-wasm v0.1.0 (/somewhere)|MIT OR Apache-2.0");
        let wanted = (0, id("mulu-wasm", "0.1.0"), "MIT OR Apache-2.0".to_owned());
        assert_eq!(own, Some(wanted));
        let seen = read("12csv-core v0.1.13|Unlicense/MIT (*)");
        let wanted = (12, id("csv-core", "0.1.13"), "Unlicense OR MIT".to_owned());
        assert_eq!(seen, Some(wanted));
        for line in ["", "1a v1|", "a v1|MIT", "1a 1|MIT"] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
