//! The verbs of the house. `cargo xtask` alone lists them.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a tool of the house speaks on the terminal"
)]

mod bench;
mod deny;
mod fuzz;
mod r#gen;
mod mutants;
mod new_rule;
mod python;
mod release;
mod run;
mod setup;
mod test;
mod tools;
mod wasm;

use std::process::ExitCode;

use run::Outcome;

/// One verb: its name, what it does in both languages, and the function that does it.
struct Verb {
    name: &'static str,
    zh: &'static str,
    en: &'static str,
    act: fn(&[String]) -> Outcome,
}

/// A new verb is one entry here and one module.
const VERBS: &[Verb] = &[
    Verb {
        name: "setup",
        zh: "安装构建与测试所缺的工具",
        en: "install what building and testing still lack",
        act: setup::setup,
    },
    Verb {
        name: "wasm",
        zh: "构建浏览器模块，写入 bindings/wasm/pkg/",
        en: "build the browser modules into bindings/wasm/pkg/",
        act: wasm::wasm,
    },
    Verb {
        name: "python",
        zh: "构建 Python 包，装入 .venv（--models 重写模型，--wheels 构建发布用的其他文件）",
        en: "build the Python package and install it into .venv (--models, --wheels)",
        act: python::python,
    },
    Verb {
        name: "release-zip",
        zh: "封闭网络用的发布包，写入 target/：npm 包、目录编制页、哈希、物料清单",
        en: "the release for closed networks, below target/: package, page, hashes, bill of materials",
        act: release::release_zip,
    },
    Verb {
        name: "gen",
        zh: "生成并提交的文件：--write 重写，--check 只核对",
        en: "the generated files: --write them, or --check them only",
        act: r#gen::generate,
    },
    Verb {
        name: "new-rule",
        zh: "新规则的源文件和说明(编号 名称)",
        en: "the source and the specification of a new rule (CODE NAME)",
        act: new_rule::new_rule,
    },
    Verb {
        name: "bench",
        zh: "与同类工具同场计时（--quick 快跑，--json 文件，--instructions 数指令）",
        en: "measure beside the peers in one run (--quick, --json FILE, --instructions)",
        act: bench::bench,
    },
    Verb {
        name: "fuzz",
        zh: "给每道门喂任意内容（--seconds N，--minimise，目标…）",
        en: "feed every door anything at all (--seconds N, --minimise, TARGET…)",
        act: fuzz::fuzz,
    },
    Verb {
        name: "mutants",
        zh: "故意改错代码，看测试是否发觉（--slice，或 ROOM [K/N]）",
        en: "break the code on purpose and ask the tests (--slice, or ROOM [K/N])",
        act: mutants::mutants,
    },
    Verb {
        name: "test",
        zh: "依次运行全部检查（--list 列出，--only 步骤…，--from 步骤）",
        en: "run every check in order (--list, --only STEP…, --from STEP)",
        act: test::test,
    },
];

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(name) = arguments.next() else {
        list_verbs();
        return ExitCode::from(2);
    };
    if matches!(name.as_str(), "--help" | "-h" | "help") {
        list_verbs();
        return ExitCode::SUCCESS;
    }
    let Some(verb) = VERBS.iter().find(|verb| verb.name == name) else {
        eprintln!("没有这个命令：{name}\nno such verb: {name}\n");
        list_verbs();
        return ExitCode::from(2);
    };
    let rest: Vec<String> = arguments.collect();
    match (verb.act)(&rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n✗ {failure}");
            ExitCode::FAILURE
        }
    }
}

fn list_verbs() {
    println!("cargo xtask <命令 verb>");
    for Verb { name, zh, en, .. } in VERBS {
        println!("  {name:<12}{zh}\n              {en}");
    }
}
