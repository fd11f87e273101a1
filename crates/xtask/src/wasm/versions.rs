//! Versions that must agree across Cargo and npm.

use std::fs;

use serde_json::Value;

use crate::run::{Failure, Outcome, root};

/// The npm package carries the workspace's version, and the glue is written by the version of
/// wasm-bindgen that the bindings are compiled with.
pub(crate) fn check() -> Outcome {
    let lock = read("Cargo.lock")?;
    let bindings = locked(&lock, "wasm-bindgen");
    let tool = locked(&lock, "wasm-bindgen-cli-support");
    if bindings.is_none() || bindings != tool {
        return Err(Failure::new(
            "Cargo.lock 中 wasm-bindgen 与 wasm-bindgen-cli-support 版本不同",
            format!(
                "Cargo.lock holds wasm-bindgen {bindings:?} but wasm-bindgen-cli-support {tool:?}: \
                 make them equal in [workspace.dependencies]"
            ),
        ));
    }
    let workspace = env!("CARGO_PKG_VERSION");
    let path = "bindings/wasm/package.json";
    let package: Value = serde_json::from_str(&read(path)?).map_err(|error| {
        Failure::new(
            format!("{path} 不是有效的 JSON"),
            format!("{path} is not JSON: {error}"),
        )
    })?;
    if package["version"] != workspace {
        return Err(Failure::new(
            format!("请把 {path} 的 version 改为 {workspace}，再运行 npm install"),
            format!("set \"version\" in {path} to {workspace}, then run npm install"),
        ));
    }
    Ok(())
}

/// The version of a package in `Cargo.lock`; none if it is absent or there are several.
fn locked<'lock>(lock: &'lock str, name: &str) -> Option<&'lock str> {
    let head = format!("name = \"{name}\"\nversion = \"");
    let mut found = lock.split(&head).skip(1);
    let version = found.next()?.split('"').next();
    found.next().is_none().then_some(version).flatten()
}

fn read(path: &str) -> Outcome<String> {
    let path = root().join(path);
    fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))
}

#[cfg(test)]
mod tests {
    use super::locked;

    #[test]
    fn a_version_is_read_from_the_lock_only_if_it_is_the_only_one() {
        let lock = "name = \"a\"\nversion = \"1.0\"\n\nname = \"b\"\nversion = \"2\"\n\nname = \"b\"\nversion = \"3\"\n";
        assert_eq!(locked(lock, "a"), Some("1.0"));
        assert_eq!(locked(lock, "b"), None);
        assert_eq!(locked(lock, "c"), None);
    }
}
