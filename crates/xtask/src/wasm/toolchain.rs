//! Which compiler builds for the browser: the one in use if it can, else Debian's.

use std::path::Path;
use std::process::Command;

use crate::run::{Failure, Outcome, ask, cargo, program, root};

/// The target triple of the browser.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Debian installs its newer compiler here (package `rustc-web`).
pub(crate) const DEBIAN_RUSTC: &str = "/usr/bin/rustc";

/// A compiler that can build for the browser.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Toolchain {
    /// The toolchain in use has the target installed.
    Own,
    /// Debian's compiler, which rebuilds the standard library from its source.
    Debian,
}

impl Toolchain {
    /// Finds a compiler, or says how to get one.
    pub(crate) fn find() -> Outcome<Self> {
        if target_installed(TARGET) {
            return Ok(Self::Own);
        }
        let sysroot = ask(program(DEBIAN_RUSTC).args(["--print", "sysroot"]));
        let has_source = sysroot.is_some_and(|sysroot| {
            Path::new(&sysroot)
                .join("lib/rustlib/src/rust/library/std")
                .is_dir()
        });
        if has_source && ask(program("wasm-ld").arg("--version")).is_some() {
            return Ok(Self::Debian);
        }
        Err(Failure::new(
            "本机的编译器不能编译 WASM。请先运行 cargo xtask setup",
            "no compiler here can build for WASM; run cargo xtask setup first",
        ))
    }

    /// What the compiler says it is.
    pub(crate) fn version(self) -> Option<String> {
        let compiler = match self {
            Self::Own => "rustc",
            Self::Debian => DEBIAN_RUSTC,
        };
        ask(program(compiler).arg("--version"))
    }

    /// `cargo rustc` for the browser with this compiler.
    pub(crate) fn cargo_rustc(self) -> Command {
        let mut command = cargo();
        // The crate type is given here and not in the manifest: beside an `rlib` cargo would
        // skip link-time optimisation, and the host has no use for a `cdylib`.
        command.args(["rustc", "--lib", "--crate-type", "cdylib"]);
        command.args(["--locked", "--target", TARGET, "--profile", "wasm"]);
        // Its own folder: flags and compiler differ from the host's, and each change of
        // either would otherwise throw the host's build away.
        command.env("CARGO_TARGET_DIR", root().join("target/wasm"));
        command.env("RUSTFLAGS", self.rust_flags());
        if self == Self::Debian {
            command.arg("-Zbuild-std=std,panic_abort");
            // Sorting and formatting that are small rather than fast: some 6 %.
            command.arg("-Zbuild-std-features=optimize_for_size");
            command.env("RUSTC", DEBIAN_RUSTC);
            command.env("RUSTC_BOOTSTRAP", "1");
            // Debian's rust-lld is a link that leads nowhere.
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", "wasm-ld");
        }
        command
    }

    /// Where the standard library is rebuilt, only the first edition of WASM is used: the
    /// browsers of many public bodies are old, and the price is some 3 % of size. Source
    /// positions are left out: nobody could see them, and they hold paths of this machine. For
    /// the same reason a defect traps at once, without words; that saves some 6 %.
    fn rust_flags(self) -> &'static str {
        match self {
            Self::Own => "",
            Self::Debian => concat!(
                "-Ctarget-cpu=mvp -Zlocation-detail=none ",
                "-Zunstable-options -Cpanic=immediate-abort",
            ),
        }
    }

    /// The features that wasm-opt may assume. They are named one by one: with all of them it
    /// writes instructions that Node 20 refuses.
    pub(crate) fn wasm_opt_features(self) -> &'static [&'static str] {
        match self {
            Self::Own => &[
                "--enable-bulk-memory",
                "--enable-bulk-memory-opt",
                "--enable-call-indirect-overlong",
                "--enable-multivalue",
                "--enable-mutable-globals",
                "--enable-nontrapping-float-to-int",
                "--enable-reference-types",
                "--enable-sign-ext",
            ],
            Self::Debian => &["--enable-mutable-globals"],
        }
    }
}

/// Whether the toolchain in use has its own standard library for a target.
pub(crate) fn target_installed(target: &str) -> bool {
    let directory = ask(program("rustc").args(["--print", "target-libdir", "--target", target]));
    directory.is_some_and(|directory| Path::new(&directory).is_dir())
}
