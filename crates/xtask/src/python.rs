//! `cargo xtask python`: the Python package, built as a wheel, installed into `.venv` and tested there.

mod models;
mod wheels;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Failure, Outcome, bytes, cargo, program, root, run, run_in_silence};

const WHEELS: &str = "target/wheels";

/// No wheel is larger, in bytes.
const LARGEST: u64 = 8_000_000;

/// The verb: builds and installs the package, so that `.venv/bin/python` can `import mulu`; or writes its models anew;
/// or makes what else a release holds.
pub(crate) fn python(arguments: &[String]) -> Outcome {
    match arguments {
        [] => install().map(drop),
        [models] if models == "--models" => models::write(),
        [wheels] if wheels == "--wheels" => wheels::wheels(),
        [unknown, ..] => Err(Failure::new(
            format!("python 只接受 --models 或 --wheels，不接受：{unknown}"),
            format!("python takes --models or --wheels, not {unknown}"),
        )),
    }
}

/// Builds the wheel and installs it into `.venv`; gives its path.
fn install() -> Outcome<PathBuf> {
    install_into(&mut interpreter())
}

/// Builds the wheel and installs it where `python` is from; gives its path.
pub(crate) fn install_into(python: &mut Command) -> Outcome<PathBuf> {
    let wheel = build()?;
    let install = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-index",
        "--no-deps",
        "--force-reinstall",
    ];
    run(python.args(install).arg(&wheel))?;
    let size = fs::metadata(&wheel)
        .map_err(|error| Failure::file(&wheel, &error))?
        .len();
    let name = wheel.file_name().unwrap_or_default().to_string_lossy();
    println!("✓ {WHEELS}/{name} ({} KB)", size / 1000);
    if size > LARGEST {
        return Err(Failure::new(
            format!("wheel 有 {size} 字节，超过 {LARGEST}"),
            format!("the wheel has {size} bytes, more than {LARGEST}"),
        ));
    }
    Ok(wheel)
}

/// The step of `cargo xtask test`: everything that Python can tell of the package.
pub(crate) fn test() -> Outcome {
    let wheel = install()?;
    wheel_stands_alone(&wheel)?;
    models::check()?;
    types()?;
    let tests = [
        "-m",
        "pytest",
        "--quiet",
        "--config-file=bindings/python/pyproject.toml",
    ];
    run(interpreter().args(tests).arg("bindings/python/tests"))?;
    // The examples of the documentation, as installed.
    run(interpreter()
        .args(tests)
        .args([
            "--doctest-modules",
            "--doctest-glob=README.md",
            "--pyargs",
            "mulu",
        ])
        .arg("bindings/python/README.md"))?;
    run_in_silence(interpreter().arg("examples/python/check_workbook.py"))?;
    run(interpreter().arg("tests/python/notebook.py"))?;
    let mut province = interpreter();
    // Spark warns of pandas 3, of which we use nothing.
    province.env("PYTHONWARNINGS", "ignore");
    run(province.args(["examples/spark/province.py", "400"]))?;
    run(interpreter().arg("tests/python/conformance.py"))?;
    calendar()
}

/// Builds the wheel, alone in its folder, and gives its path.
fn build() -> Outcome<PathBuf> {
    let folder = cleared(WHEELS)?;
    let mut maturin = maturin_build(WHEELS);
    run_in_silence(maturin.args(["--interpreter", ".venv/bin/python"]))?;
    only(&folder, ".whl")
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

/// A folder of the workspace with nothing left of the time before.
fn cleared(folder: &str) -> Outcome<PathBuf> {
    let folder = root().join(folder);
    if folder.is_dir() {
        fs::remove_dir_all(&folder).map_err(|error| Failure::file(&folder, &error))?;
    }
    Ok(folder)
}

/// What builds a wheel into a folder.
fn maturin_build(folder: &str) -> Command {
    let mut maturin = program(".venv/bin/maturin");
    maturin.args(["build", "--release", "--locked", "--out", folder]);
    maturin.args(["--manifest-path", "bindings/python/Cargo.toml"]);
    if cfg!(target_os = "linux") {
        // The C library of 2018, so that the wheel runs on the servers bureaus have.
        maturin.args(["--zig", "--compatibility", "manylinux_2_28"]);
        let python = root().join(".venv/bin/python");
        maturin.env("CARGO_ZIGBUILD_PYTHON_PATH", python);
    }
    maturin
}

/// The hand-written types, against their use and against the compiled module.
fn types() -> Outcome {
    let mypy = ["-m", "mypy", "--config-file=bindings/python/pyproject.toml"];
    run(interpreter().args(mypy).args([
        "bindings/python/python/mulu",
        "bindings/python/tests",
        "examples/python",
        "examples/spark",
        "tests/python/conformance.py",
        "tests/python/notebook.py",
    ]))?;
    let pyright = ["pyright", "--pythonpath", ".venv/bin/python"];
    let examples = ["examples/python", "examples/spark"];
    run(program("npx").args(pyright).args(examples))?;
    run(interpreter().args(["-m", "mypy.stubtest", "--concise", "mulu._core"]))
}

/// The wheel as a stranger meets it: on old systems, and in an environment that holds nothing else.
fn wheel_stands_alone(wheel: &Path) -> Outcome {
    if cfg!(target_os = "linux") {
        run(interpreter().args(["-m", "auditwheel", "show"]).arg(wheel))?;
    }
    let clean = cleared("target/clean-venv")?;
    run(program("python3").args(["-m", "venv"]).arg(&clean))?;
    let pip = ["-m", "pip", "install", "--quiet", "--no-index"];
    run(program(clean.join("bin/python")).args(pip).arg(wheel))?;
    let line =
        "import mulu; print(mulu.check('examples/data/water-bureau-2020.xlsx', profile='cn'))";
    run(program(clean.join("bin/python")).args(["-P", "-c", line]))?;
    run_in_silence(program(clean.join("bin/mulu")).arg("--version"))
}

/// Our working days against those of `chinesecalendar`, day by day.
fn calendar() -> Outcome {
    let mut days = cargo();
    days.args(["run", "--quiet", "--locked", "--package", "mulu"]);
    let days = bytes(days.args(["--example", "working_days"]))?;
    let list = root().join("target/working_days.csv");
    fs::write(&list, days).map_err(|error| Failure::file(&list, &error))?;
    run(interpreter()
        .arg("tests/python/calendar_oracle.py")
        .arg(&list))
}

/// The interpreter that `cargo xtask setup` made.
pub(super) fn interpreter() -> Command {
    let mut python = program(".venv/bin/python");
    // Neither the sources nor what stands in the root may be imported in place of the package.
    python.env("PYTHONSAFEPATH", "1");
    python.env("PYTHONDONTWRITEBYTECODE", "1");
    python
}
