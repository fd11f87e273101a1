//! `cargo xtask setup`: installs what is missing, says why, and may be run again at any time.
//!
//! Everything comes from a package registry: Debian's, npm's and Python's. Nothing is
//! downloaded from elsewhere, and `rustup` is never called.

use std::fs;
use std::path::{Path, PathBuf};

use crate::run::{Failure, Outcome, ask, line, program, root, run, run_in_silence};
use crate::wasm::toolchain::{TARGET, target_installed};

/// A Debian package and why it is wanted.
struct Package {
    name: &'static str,
    zh: &'static str,
    en: &'static str,
    /// Only where the toolchain in use cannot build for the browser by itself.
    for_wasm_target: bool,
}

const PACKAGES: &[Package] = &[
    Package {
        name: "rustc-web",
        zh: "能编译到 WASM 的 Rust 编译器",
        en: "a Rust compiler for WASM",
        for_wasm_target: true,
    },
    Package {
        name: "rust-web-src",
        zh: "标准库源码，为 WASM 重新编译",
        en: "the standard library's source, rebuilt for WASM",
        for_wasm_target: true,
    },
    Package {
        name: "lld",
        zh: "WASM 链接器 wasm-ld",
        en: "the WASM linker wasm-ld",
        for_wasm_target: true,
    },
    Package {
        name: "valgrind",
        zh: "数指令，速度变化不受机器忙闲影响",
        en: "counts instructions, whatever else the machine does",
        for_wasm_target: false,
    },
    Package {
        name: "openjdk-17-jre-headless",
        zh: "运行 Spark 和服务器的例子",
        en: "runs Spark, and the example of a server",
        for_wasm_target: false,
    },
    Package {
        name: "chromium",
        zh: "在真实浏览器中运行测试",
        en: "runs the tests in a real browser",
        for_wasm_target: false,
    },
];

/// The verb.
pub(crate) fn setup(arguments: &[String]) -> Outcome {
    if let Some(unknown) = arguments.first() {
        return Err(Failure::new(
            format!("setup 不接受参数：{unknown}"),
            format!("setup takes no argument: {unknown}"),
        ));
    }
    debian()?;
    node()?;
    python()?;
    println!("✓ 工具齐备 / everything needed is installed");
    Ok(())
}

fn debian() -> Outcome {
    let own_target = target_installed(TARGET);
    let missing: Vec<&Package> = PACKAGES
        .iter()
        .filter(|package| !(package.for_wasm_target && own_target))
        .filter(|package| !package_installed(package.name))
        .collect();
    if missing.is_empty() {
        println!("✓ Debian");
        return Ok(());
    }
    for Package { name, zh, en, .. } in &missing {
        println!("+ {name:<14}{zh} / {en}");
    }
    let mut install = program("apt-get");
    install.args(["install", "--yes", "--no-install-recommends"]);
    install.args(missing.iter().map(|package| package.name));
    if ask(program("apt-get").arg("--version")).is_none() {
        return Err(Failure::new(
            "本机没有 apt-get。请自行安装上列工具；编译 WASM 也可运行：rustup target add wasm32-unknown-unknown",
            "there is no apt-get here: install the above by other means; for WASM, \
             `rustup target add wasm32-unknown-unknown` will do",
        ));
    }
    if ask(program("id").arg("-u")).as_deref() != Some("0") {
        let line = format!("sudo apt-get update && sudo {}", line(&install));
        return Err(Failure::new(
            "需要管理员权限，未作任何改动。请运行下面一行，再重新运行 cargo xtask setup：",
            format!(
                "not root, nothing was changed; run this line, then cargo xtask setup again:\n\n    {line}\n"
            ),
        ));
    }
    run_in_silence(program("apt-get").arg("update"))?;
    run_in_silence(install.env("DEBIAN_FRONTEND", "noninteractive"))
}

fn package_installed(name: &str) -> bool {
    ask(program("dpkg-query").args(["--show", "--showformat=${db:Status-Status}", name]))
        .is_some_and(|status| status == "installed")
}

fn node() -> Outcome {
    let root = root();
    let stamp = root.join("node_modules/.installed-lock.json");
    let lock = root.join("package-lock.json");
    if same_content(&lock, &stamp) {
        println!("✓ npm");
        return Ok(());
    }
    println!("+ npm ci        wasm-opt、playwright-core / the optimiser, the browser driver");
    // `ci` installs the lock and nothing else; no package needs its install script.
    run(program("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))?;
    keep_stamp(&lock, &stamp)
}

fn python() -> Outcome {
    venv(
        ".venv",
        "tests/python/requirements.txt",
        "maturin、pytest 等",
        "maturin, pytest and others",
    )?;
    Ok(())
}

/// The interpreter of the environment in `folder`; what `list` names and is not there yet is installed first.
pub(crate) fn venv(folder: &str, list: &str, zh: &str, en: &str) -> Outcome<PathBuf> {
    let environment = root().join(folder);
    let python = environment.join("bin/python");
    let wanted = root().join(list);
    let stamp = environment.join("installed-requirements.txt");
    if same_content(&wanted, &stamp) {
        println!("✓ {folder}");
        return Ok(python);
    }
    println!("+ {folder:<14} {zh}，见 {list} / {en}, see there");
    if !python.is_file() {
        run(program("python3").args(["-m", "venv", folder]))?;
    }
    let pip = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--requirement",
    ];
    run(program(&python).args(pip).arg(&wanted))?;
    keep_stamp(&wanted, &stamp)?;
    Ok(python)
}

/// What was installed is remembered as a copy of the list it was installed from.
fn keep_stamp(list: &Path, stamp: &Path) -> Outcome {
    fs::copy(list, stamp)
        .map(drop)
        .map_err(|error| Failure::file(stamp, &error))
}

fn same_content(list: &Path, stamp: &Path) -> bool {
    matches!((fs::read(list), fs::read(stamp)), (Ok(list), Ok(stamp)) if list == stamp)
}
