//! The licence texts of the crates compiled in: most licences ask that they go wherever the code goes.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::crates::{Crate, Id};
use super::names;
use crate::run::{Failure, Outcome, bytes, cargo};
use crate::wasm::toolchain::TARGET;

/// How the names of such files begin.
const NAMES: &[&str] = &[
    "LICENSE",
    "LICENCE",
    "COPYING",
    "COPYRIGHT",
    "NOTICE",
    "UNLICENSE",
];

/// What stands for the text of a crate that brings none.
const NONE: &str = "没有附许可文本 · brings no text of its own";

/// Each text once, below the names and licences of the crates that carry it.
pub(super) fn of(crates: &BTreeMap<Id, Crate>) -> Outcome<String> {
    let mut texts = BTreeMap::<String, Vec<String>>::new();
    let manifests = manifests()?;
    // Those of the workspace carry the licence of the archive.
    for (id, own) in crates.iter().filter(|(_, own)| own.checksum.is_some()) {
        let name = format!("{} {} ({})", id.0, id.1, own.licence);
        let mut found = manifests
            .get(id)
            .map_or(Ok(Vec::new()), |manifest| texts_beside(Path::new(manifest)))?;
        if found.is_empty() {
            found.push(NONE.to_owned());
        }
        for text in found {
            texts.entry(text).or_default().push(name.clone());
        }
    }
    let mut parts: Vec<(Vec<String>, String)> = texts
        .into_iter()
        .map(|(text, names)| (names, text))
        .collect();
    parts.sort();
    let mut all = String::new();
    for (names, text) in parts {
        // Writing to a text cannot fail.
        let _ = writeln!(all, "{}\n{}\n\n{text}\n", "=".repeat(80), names.join("\n"));
    }
    Ok(all)
}

fn texts_beside(manifest: &Path) -> Outcome<Vec<String>> {
    let Some(folder) = manifest.parent() else {
        return Ok(Vec::new());
    };
    let mut texts = Vec::new();
    for name in names(folder)? {
        let path = folder.join(&name);
        let upper = name.to_ascii_uppercase();
        if path.is_file() && NAMES.iter().any(|start| upper.starts_with(start)) {
            let text = fs::read(&path).map_err(|error| Failure::file(&path, &error))?;
            texts.push(
                String::from_utf8_lossy(&text)
                    .replace("\r\n", "\n")
                    .trim()
                    .to_owned(),
            );
        }
    }
    Ok(texts)
}

/// Where the sources of crates lie.
fn manifests() -> Outcome<BTreeMap<Id, String>> {
    let mut metadata = cargo();
    metadata.args([
        "metadata",
        "--locked",
        "--format-version=1",
        "--filter-platform",
        TARGET,
    ]);
    let metadata: Value = serde_json::from_slice(&bytes(&mut metadata)?).map_err(|error| {
        Failure::new("看不懂 cargo metadata", format!("cargo metadata: {error}"))
    })?;
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let member = |package: &Value, name: &str| Some(package[name].as_str()?.to_owned());
    Ok(packages
        .filter_map(|package| {
            let id = (member(package, "name")?, member(package, "version")?);
            Some((id, member(package, "manifest_path")?))
        })
        .collect())
}
