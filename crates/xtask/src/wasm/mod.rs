//! `cargo xtask wasm`: builds the two modules of the npm package, and what is bundled beside them.

pub(crate) mod toolchain;
mod versions;

use std::fs;
use std::path::Path;

use crate::run::{Failure, Outcome, bytes, cargo, program, root, run};
use toolchain::{TARGET, Toolchain};

/// One module of the npm package.
pub(crate) struct Module {
    /// The crate, as cargo knows it.
    pub(crate) package: &'static str,
    /// The name of the files in `pkg/`.
    pub(crate) name: &'static str,
    /// The most that the module and its glue may weigh, gzipped, in bytes.
    budget: usize,
}

/// While rules are still being added each budget is what was measured and room for a few dozen
/// more; it keeps out a new dependency, not a rule. DESIGN.md says where the weight lies.
pub(crate) const MODULES: &[Module] = &[
    Module {
        package: "mulu-wasm",
        name: "mulu",
        budget: 346 * 1024,
    },
    Module {
        package: "mulu-wasm-table",
        name: "mulu_table",
        budget: 668 * 1024,
    },
];

/// How wasm-opt makes a module small.
const OPTIMISE: &[&str] = &[
    // Flat code shows it more to fold: 0.6 % of the zipped size. The second pass takes up what the first left.
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    // The stack lies lowest, so no address below 1024 is that of a datum: another 0.6 %.
    "--low-memory-unused",
    // Zeros left out of the data would cost a header each, and zip to next to nothing: 0.6 %.
    "--skip-pass=memory-packing",
];

/// The twin that stands in for the first module where WebAssembly may not run, and the most that it may weigh, gzipped.
const TWIN: (&str, usize) = ("mulu.lite.js", 12 * 1024);

/// The verb.
pub(crate) fn wasm(arguments: &[String]) -> Outcome {
    if let Some(unknown) = arguments.first() {
        return Err(Failure::new(
            format!("wasm 不接受参数：{unknown}"),
            format!("wasm takes no argument: {unknown}"),
        ));
    }
    versions::check()?;
    let toolchain = Toolchain::find()?;
    let pkg = root().join("bindings/wasm/pkg");
    fs::create_dir_all(&pkg).map_err(|error| Failure::file(&pkg, &error))?;
    for module in MODULES {
        build(module, toolchain, &pkg)?;
    }
    // For pages without modules, or without WebAssembly.
    run(program("node").arg("bindings/wasm/script/build.mjs"))?;
    let mut too_heavy = Vec::new();
    for Module { name, budget, .. } in MODULES {
        let files = [format!("{name}_bg.wasm"), format!("{name}.js")];
        if weigh(name, &files, *budget, &pkg)? > *budget {
            too_heavy.push(*name);
        }
    }
    let (twin, budget) = TWIN;
    if weigh(twin, &[twin.to_owned()], budget, &pkg)? > budget {
        too_heavy.push(twin);
    }
    if too_heavy.is_empty() {
        return Ok(());
    }
    let names = too_heavy.join(", ");
    Err(Failure::new(
        format!("模块超出体积上限：{names}"),
        format!("over the size budget in crates/xtask/src/wasm/mod.rs: {names}"),
    ))
}

fn build(module: &Module, toolchain: Toolchain, pkg: &Path) -> Outcome {
    let Module { package, name, .. } = module;
    run(toolchain.cargo_rustc().args(["--package", package]))?;
    let file = format!("{}.wasm", package.replace('-', "_"));
    let built = root()
        .join("target/wasm")
        .join(TARGET)
        .join("wasm")
        .join(file);

    // A bin of its own, so that no other verb compiles wasm-bindgen's tool.
    let mut bindgen = cargo();
    bindgen.args([
        "run",
        "--quiet",
        "--locked",
        "--package",
        "xtask",
        "--features",
        "bindgen",
    ]);
    run(bindgen
        .args(["--bin", "bindgen", "--"])
        .arg(built)
        .arg(pkg)
        .arg(name))?;

    let bound = pkg.join(format!("{name}_bg.wasm"));
    let mut optimise = program(root().join("node_modules/.bin/wasm-opt"));
    optimise
        .args(OPTIMISE)
        .arg("--mvp-features")
        .args(toolchain.wasm_opt_features());
    run(optimise.arg(&bound).arg("--output").arg(&bound))
}

/// Prints what files weigh, one by one and together, and gives their gzipped size.
fn weigh(name: &str, files: &[String], budget: usize, pkg: &Path) -> Outcome<usize> {
    let mut raw_total = 0;
    let mut zipped_total = 0;
    for file in files {
        let path = pkg.join(file);
        let raw = fs::metadata(&path)
            .map_err(|error| Failure::file(&path, &error))?
            .len();
        let zipped = bytes(program("gzip").args(["-9", "--stdout"]).arg(&path))?.len();
        println!("  {file:<22}{raw:>10} B{zipped:>10} B gzip");
        raw_total += raw;
        zipped_total += zipped;
    }
    println!("  {name:<22}{raw_total:>10} B{zipped_total:>10} B gzip（上限 budget {budget}）");
    Ok(zipped_total)
}
