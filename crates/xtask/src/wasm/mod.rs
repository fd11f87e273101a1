//! `cargo xtask wasm`: builds the two modules of the npm package, and what is bundled beside them.

mod order;
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
        budget: 302 * 1024,
    },
    Module {
        package: "mulu-wasm-table",
        name: "mulu_table",
        budget: 616 * 1024,
    },
];

/// How wasm-opt makes a module small.
const OPTIMISE: &[&str] = &[
    // Flat code shows it more to fold: 0.6 % of the zipped size. The second pass takes up what the first left.
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
];

/// How it then puts functions beside those they are like, for which `order` named them.
const REORDER: &[&str] = &[
    "-Oz",
    "--skip-pass=reorder-functions",
    "--reorder-functions-by-name",
];

/// What holds for both.
const ALWAYS: &[&str] = &[
    "--mvp-features",
    // The stack lies lowest, so no address below 1024 is that of a datum: 0.6 %.
    "--low-memory-unused",
    // Zeros left out of the data would cost a header each, and zip to next to nothing: 0.6 %.
    "--skip-pass=memory-packing",
    // What stands twice zips better than what was made one and lies elsewhere, or was made two: 1.2 %.
    "--skip-pass=inlining-optimizing",
    "--skip-pass=local-cse",
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
    optimise(toolchain, OPTIMISE, &bound)?;
    let named = fs::read(&bound).map(|module| order::named(&module));
    let named = named.map_err(|error| Failure::file(&bound, &error))?;
    let named = named.ok_or_else(|| {
        Failure::new(
            format!("wasm-opt 写出的不是模块：{}", bound.display()),
            format!("wasm-opt wrote no module: {}", bound.display()),
        )
    })?;
    fs::write(&bound, named).map_err(|error| Failure::file(&bound, &error))?;
    optimise(toolchain, REORDER, &bound)
}

fn optimise(toolchain: Toolchain, passes: &[&str], module: &Path) -> Outcome {
    let mut optimise = program(root().join("node_modules/.bin/wasm-opt"));
    optimise.args(passes).args(ALWAYS);
    optimise.args(toolchain.wasm_opt_features());
    run(optimise.arg(module).arg("--output").arg(module))
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
