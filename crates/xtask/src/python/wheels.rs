//! Everything of a release that one Linux machine can make: the wheel of the other processor, and the source.

use std::path::Path;

use super::{cleared, interpreter, maturin_build, only};
use crate::run::{Outcome, program, root, run, run_in_silence};
use crate::wasm::toolchain::{DEBIAN_RUSTC, target_installed};

const FOLDER: &str = "target/release-wheels";
const AARCH64: &str = "aarch64-unknown-linux-gnu";

/// Cross-builds the wheel for aarch64, and builds a wheel from the source distribution alone.
pub(super) fn wheels() -> Outcome {
    let folder = cleared(FOLDER)?;
    aarch64()?;
    let wheel = only(&folder, ".whl")?;
    run(interpreter().args(["-m", "auditwheel", "show"]).arg(&wheel))?;
    let mut sdist = program(".venv/bin/maturin");
    sdist.args(["sdist", "--out", FOLDER]);
    run_in_silence(sdist.args(["--manifest-path", "bindings/python/Cargo.toml"]))?;
    // With nothing but what the archive holds.
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
    if !target_installed(AARCH64) {
        // Its standard library can be rebuilt for another processor.
        maturin.env("RUSTC", DEBIAN_RUSTC);
        maturin.env("RUSTC_BOOTSTRAP", "1");
        maturin.env("CARGO_UNSTABLE_BUILD_STD", "std,panic_unwind");
        // Its own folder: the compiler is another.
        maturin.env("CARGO_TARGET_DIR", root().join("target/aarch64"));
    }
    run_in_silence(&mut maturin)
}

/// The search path with one folder in front.
fn path_with(folder: &Path) -> String {
    let path = std::env::var("PATH").unwrap_or_default();
    format!("{}:{path}", folder.display())
}
