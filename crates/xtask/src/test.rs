//! `cargo xtask test`: every check of the house, in order; the first failure ends the run.

use std::fs;
use std::time::Instant;

use crate::run::{Failure, Outcome, cargo, program, root, run, run_in_silence};
use crate::{bench, deny, fuzz, r#gen, mutants, python, release, setup, wasm};

/// One check.
struct Step {
    name: &'static str,
    zh: &'static str,
    en: &'static str,
    act: fn() -> Outcome,
}

/// The order is that of cost: what fails fast stands first. A new check is one entry here.
const STEPS: &[Step] = &[
    Step {
        name: "setup",
        zh: "安装工具",
        en: "tools",
        act: || setup::setup(&[]),
    },
    Step {
        name: "fmt",
        zh: "代码格式",
        en: "formatting",
        act: fmt,
    },
    Step {
        name: "clippy",
        zh: "静态检查",
        en: "lints",
        act: clippy,
    },
    Step {
        name: "gen",
        zh: "生成文件与底稿一致",
        en: "generated files are fresh",
        act: || r#gen::generate(&["--check".to_owned()]),
    },
    Step {
        name: "rust",
        zh: "Rust 测试",
        en: "Rust tests",
        act: rust,
    },
    Step {
        name: "doc",
        zh: "Rust 文档",
        en: "Rust documentation",
        act: doc,
    },
    Step {
        name: "wasm",
        zh: "构建浏览器模块",
        en: "browser modules",
        act: || wasm::wasm(&[]),
    },
    Step {
        name: "expected",
        zh: "生成共享用例的应答",
        en: "answers to the shared cases",
        act: expected,
    },
    Step {
        name: "node",
        zh: "Node 测试",
        en: "Node",
        act: node,
    },
    Step {
        name: "chromium",
        zh: "浏览器测试",
        en: "Chromium",
        act: chromium,
    },
    Step {
        name: "zip",
        zh: "封闭网络用的发布包",
        en: "the release for closed networks",
        act: release::test,
    },
    Step {
        name: "bench",
        zh: "指令数与留存的相差不到 5%",
        en: "instruction counts within 5 % of those kept",
        act: || bench::bench(&["--instructions".to_owned()]),
    },
    Step {
        name: "python",
        zh: "Python 包",
        en: "the Python package",
        act: python::test,
    },
    Step {
        name: "deny",
        zh: "依赖的许可证与来源",
        en: "licences and sources",
        act: deny::deny,
    },
    Step {
        name: "fuzz",
        zh: "每个入口随机输入 20 秒",
        en: "random input at every door, 20 seconds each",
        act: || fuzz::fuzz(&[]),
    },
    Step {
        name: "mutants",
        zh: "改坏一小部分规则，看测试能否发现",
        en: "a share of the rules broken on purpose",
        act: mutants::slice,
    },
];

/// The verb.
pub(crate) fn test(arguments: &[String]) -> Outcome {
    let mut taken = Vec::new();
    for step in with_answers(chosen(arguments)?) {
        println!("\n── {} · {} / {}", step.name, step.zh, step.en);
        let start = Instant::now();
        (step.act)().inspect_err(|_| {
            eprintln!("\n✗ {} · {} / {}", step.name, step.zh, step.en);
        })?;
        taken.push((step.name, start.elapsed()));
    }
    if taken.is_empty() {
        return Ok(());
    }
    println!("\n✓ 全部通过 / all steps passed");
    for (name, time) in taken {
        println!("  {name:<10}{:>7.1} s", time.as_secs_f32());
    }
    Ok(())
}

fn chosen(arguments: &[String]) -> Outcome<Vec<&'static Step>> {
    let names: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match names.as_slice() {
        [] => Ok(STEPS.iter().collect()),
        ["--list"] => {
            for Step { name, zh, en, .. } in STEPS {
                println!("  {name:<10}{zh} / {en}");
            }
            Ok(Vec::new())
        }
        ["--from", name] => {
            let first = position(name)?;
            Ok(STEPS.iter().skip(first).collect())
        }
        ["--only", names @ ..] => names
            .iter()
            .map(|name| position(name).map(|at| &STEPS[at]))
            .collect(),
        other => Err(Failure::new(
            format!("看不懂的参数：{}", other.join(" ")),
            "use --list, --from STEP or --only STEP…",
        )),
    }
}

/// The steps, and before them the answers to the shared cases where a step compares with them and none makes them:
/// those of an earlier run may be stale.
fn with_answers(mut steps: Vec<&'static Step>) -> Vec<&'static Step> {
    let compares = |step: &&Step| ["node", "chromium", "python"].contains(&step.name);
    let makes = |step: &&Step| step.name == "expected";
    if steps.iter().any(compares) && !steps.iter().any(makes) {
        let first = STEPS.iter().filter(|step| makes(step));
        steps.splice(0..0, first);
    }
    steps
}

fn position(name: &str) -> Outcome<usize> {
    STEPS
        .iter()
        .position(|step| step.name == name)
        .ok_or_else(|| {
            Failure::new(
                format!("没有这一步：{name}（--list 列出全部）"),
                format!("no such step: {name} (--list names them)"),
            )
        })
}

fn fmt() -> Outcome {
    run(cargo().args(["fmt", "--all", "--check"]))
}

fn clippy() -> Outcome {
    let mut clippy = cargo();
    clippy.args(["clippy", "--workspace", "--all-targets", "--locked"]);
    run(clippy.args(["--", "--deny", "warnings"]))
}

fn rust() -> Outcome {
    run(cargo().args(["test", "--workspace", "--locked"]))
}

fn doc() -> Outcome {
    let mut doc = cargo();
    doc.args(["doc", "--no-deps", "--locked", "--features", "mulu/schema"]);
    doc.args(["--package", "mulu", "--package", "mulu-table"]);
    run(doc.env("RUSTDOCFLAGS", "--deny warnings"))
}

/// Writes `target/conformance/`, what the command answers to the shared cases; the library and every other surface
/// are compared with it byte by byte.
fn expected() -> Outcome {
    run(cargo().args(["build", "--quiet", "--locked", "--package", "mulu-cli"]))?;
    run(cargo().args([
        "run",
        "--quiet",
        "--locked",
        "--package",
        "mulu-conformance",
    ]))
}

fn node() -> Outcome {
    // Named one by one: what `--test` takes a folder for differs between Node 20 and 22.
    let folder = root().join("tests/node");
    let mut files = Vec::new();
    for entry in fs::read_dir(&folder).map_err(|error| Failure::file(&folder, &error))? {
        files.push(
            entry
                .map_err(|error| Failure::file(&folder, &error))?
                .path(),
        );
    }
    files.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    run(program("node")
        .args(["--test", "--test-reporter=spec"])
        .args(files))?;
    run(program("node").arg("tests/node/conformance.mjs"))?;
    run_in_silence(program("node").arg("examples/node/check-workbook.mjs"))
}

fn chromium() -> Outcome {
    run(program("node").arg("tests/browser/conformance.mjs"))?;
    run(program("node").args(["--test", "tests/browser/worker.mjs"]))?;
    // What the example of a server asks.
    run(cargo().args([
        "build",
        "--quiet",
        "--locked",
        "--package",
        "mulu-example-sidecar",
    ]))?;
    let visits = [
        "form",
        "entry",
        "lite",
        "script",
        "bundlers",
        "react-hook-form",
        "recheck",
        "throttled",
    ];
    for visit in visits {
        run(program("node").arg(format!("tests/browser/{visit}.mjs")))?;
    }
    Ok(())
}
