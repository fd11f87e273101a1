//! Cargo's own tools, built from crates.io into `target/tools` at a version that is named here.

use std::path::PathBuf;

use crate::run::{Outcome, cargo, root, run};

/// A tool and why it is wanted.
pub(crate) struct Tool {
    name: &'static str,
    version: &'static str,
    zh: &'static str,
    en: &'static str,
}

/// Judges licences, sources and bans.
pub(crate) const DENY: Tool = Tool {
    name: "cargo-deny",
    version: "0.20.2",
    zh: "检查依赖的许可证与来源",
    en: "judges the licences and sources of dependencies",
};

/// Runs the fuzz targets.
pub(crate) const FUZZ: Tool = Tool {
    name: "cargo-fuzz",
    version: "0.13.2",
    zh: "运行模糊测试",
    en: "runs the fuzz targets",
};

/// Breaks the code on purpose, to see whether a test notices.
pub(crate) const MUTANTS: Tool = Tool {
    name: "cargo-mutants",
    version: "27.1.0",
    zh: "故意改错代码，看测试是否发觉",
    en: "breaks the code on purpose, to see whether a test notices",
};

impl Tool {
    /// The program, built first where it is not there yet.
    pub(crate) fn program(&self) -> Outcome<PathBuf> {
        let folder = root()
            .join("target/tools")
            .join(format!("{}-{}", self.name, self.version));
        let program = folder.join("bin").join(self.name);
        if !program.is_file() {
            println!("+ {:<14}{} / {}", self.name, self.zh, self.en);
            let mut install = cargo();
            install.args([
                "install",
                self.name,
                "--locked",
                "--quiet",
                "--version",
                self.version,
            ]);
            // They wait for others more than they work: the optimiser would take longer than it saves.
            run(install.arg("--debug").arg("--root").arg(&folder))?;
        }
        Ok(program)
    }
}
