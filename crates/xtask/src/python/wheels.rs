//! Everything of a release that one Linux machine can make: the wheel of the other processor, and the source.

use std::fs;
use std::path::{Path, PathBuf};

use super::{interpreter, maturin_build};
use crate::run::{Failure, Outcome, ask, program, root, run, run_in_silence};

const FOLDER: &str = "target/release-wheels";
const AARCH64: &str = "aarch64-unknown-linux-gnu";

/// Debian's compiler (package `rustc-web`), whose standard library can be rebuilt for another processor.
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";

/// Cross-builds the wheel for aarch64, and builds a wheel from the source distribution alone.
pub(super) fn wheels() -> Outcome {
    let folder = root().join(FOLDER);
    if folder.is_dir() {
        fs::remove_dir_all(&folder).map_err(|error| Failure::file(&folder, &error))?;
    }
    aarch64()?;
    let wheel = only(&folder, ".whl")?;
    run(interpreter().args(["-m", "auditwheel", "show"]).arg(&wheel))?;
    let mut sdist = program(".venv/bin/maturin");
    sdist.args(["sdist", "--out", FOLDER]);
    run_in_silence(sdist.args(["--manifest-path", "bindings/python/Cargo.toml"]))?;
    // With nothing but what the archive holds; what was compiled for the workspace before is compiled once.
    let mut from_source = interpreter();
    from_source.args(["-m", "pip", "wheel", "--quiet", "--no-deps"]);
    from_source.args(["--no-build-isolation", "--wheel-dir", "target/sdist-wheel"]);
    from_source.env("CARGO_TARGET_DIR", root().join("target/sdist"));
    from_source.env("PATH", path_with(&root().join(".venv/bin")));
    run(from_source.arg(only(&folder, ".tar.gz")?))?;
    println!("✓ {FOLDER}");
    Ok(())
}

fn aarch64() -> Outcome {
    let mut maturin = maturin_build(FOLDER);
    maturin.args(["--target", AARCH64]);
    let installed = ask(program("rustup").args(["target", "list", "--installed"]));
    if !installed.is_some_and(|list| list.lines().any(|line| line == AARCH64)) {
        maturin.env("RUSTC", DEBIAN_RUSTC);
        maturin.env("RUSTC_BOOTSTRAP", "1");
        maturin.env("CARGO_UNSTABLE_BUILD_STD", "std,panic_unwind");
        // Its own folder: the compiler is another.
        maturin.env("CARGO_TARGET_DIR", root().join("target/aarch64"));
    }
    run_in_silence(&mut maturin)
}

/// The one file of a folder whose name ends so.
fn only(folder: &Path, ending: &str) -> Outcome<PathBuf> {
    let entries = fs::read_dir(folder).map_err(|error| Failure::file(folder, &error))?;
    let mut paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let found = paths.find(|path| path.to_string_lossy().ends_with(ending));
    found.ok_or_else(|| {
        Failure::new(
            format!("{} 里没有 {ending} 文件", folder.display()),
            format!("no {ending} file in {}", folder.display()),
        )
    })
}

/// The search path with one folder in front.
fn path_with(folder: &Path) -> String {
    let path = std::env::var("PATH").unwrap_or_default();
    format!("{}:{path}", folder.display())
}
