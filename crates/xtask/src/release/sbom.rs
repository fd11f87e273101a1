//! The bill of materials in the form `CycloneDX` 1.6: what the modules are made of, for whoever has to let them in.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::crates::{Crate, Id};
use crate::run::{Failure, Outcome};
use crate::wasm::toolchain::Toolchain;

/// The document, as text. It holds no time and no number of its own, so that it is the same each time it is made.
pub(super) fn of(crates: &BTreeMap<Id, Crate>) -> Outcome<String> {
    let version = env!("CARGO_PKG_VERSION");
    let package = format!("pkg:npm/mulu@{version}");
    let library = library()?;
    let mut components: Vec<Value> = crates.iter().map(component).collect();
    components.push(library.clone());

    let library = library["bom-ref"].clone();
    let mut dependencies = vec![json!({
        "ref": package,
        "dependsOn": crates.keys().filter(|(name, _)| name.starts_with("mulu-wasm")).map(purl).collect::<Vec<_>>(),
    })];
    dependencies.extend(crates.iter().map(|(id, own)| {
        let uses = own.uses.iter().map(purl).map(Value::from);
        let uses: Vec<Value> = uses.chain([library.clone()]).collect();
        json!({ "ref": purl(id), "dependsOn": uses })
    }));
    dependencies.push(json!({ "ref": library }));

    let document = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "lifecycles": [{ "phase": "build" }],
            "component": {
                "type": "library",
                "bom-ref": package,
                "name": "mulu",
                "version": version,
                "description": "npm 包没有其他 npm 依赖 · The npm package has no npm dependencies",
                "licenses": [{ "expression": "MIT OR Apache-2.0" }],
                "purl": package,
            },
        },
        "components": components,
        "dependencies": dependencies,
    });
    Ok(format!("{document:#}\n"))
}

fn component((id, own): (&Id, &Crate)) -> Value {
    let modules = own.modules.iter();
    let modules = modules
        .map(|name| json!({ "name": "mulu:module", "value": format!("pkg/{name}_bg.wasm") }));
    let mut component = json!({
        "type": "library",
        "bom-ref": purl(id),
        "name": id.0,
        "version": id.1,
        "scope": "required",
        "licenses": [{ "expression": own.licence }],
        "purl": purl(id),
        "properties": modules.collect::<Vec<_>>(),
    });
    if let Some(checksum) = &own.checksum {
        component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
    }
    component
}

/// The standard library, of which cargo's tree does not speak; every crate stands on it.
fn library() -> Outcome<Value> {
    let said = Toolchain::find()?.version();
    let version = said.as_deref().and_then(|said| said.split(' ').nth(1));
    let version = version.ok_or_else(|| {
        Failure::new(
            "问不出编译器的版本",
            "the compiler does not say which it is",
        )
    })?;
    let purl = format!("pkg:generic/rust-std@{version}");
    Ok(json!({
        "type": "library",
        "bom-ref": purl,
        "name": "rust-std",
        "version": version,
        "description": "Rust 标准库,来自编译器 · The standard library of Rust, from the compiler",
        "scope": "required",
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
        "purl": purl,
    }))
}

fn purl((name, version): &Id) -> String {
    format!("pkg:cargo/{name}@{version}")
}
