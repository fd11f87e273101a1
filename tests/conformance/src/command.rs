//! The `mulu` command, asked as a person would ask it.

use std::env::{consts::EXE_SUFFIX, current_exe};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process;

use serde_json::Value;

use crate::cases::Case;

/// The command that cargo built into the folder of this program.
pub(crate) struct Command(PathBuf);

impl Command {
    /// Finds the command, or says how to build it.
    pub(crate) fn beside_this() -> Result<Self, String> {
        let own = current_exe().map_err(|error| error.to_string())?;
        let command = own.with_file_name(format!("mulu{EXE_SUFFIX}"));
        if command.is_file() {
            return Ok(Self(command));
        }
        Err("没有 mulu 命令 / there is no command yet: cargo build --package mulu-cli".to_owned())
    }

    /// What it prints as JSON; any exit code will do, since an input may be unreadable by intent.
    pub(crate) fn answer(&self, case: &Case) -> Result<String, String> {
        let mut command = process::Command::new(&self.0);
        command
            .arg("check")
            .arg(&case.input)
            .args(["--format", "json"]);
        for (name, value) in &case.options {
            if name == "name" {
                continue;
            }
            let value = match value {
                // A command line takes a roster as a file.
                Value::Array(_) if name == "roster" => roster_file(case, value)?,
                Value::String(text) => text.clone(),
                Value::Array(texts) => {
                    let texts: Vec<&str> = texts.iter().filter_map(Value::as_str).collect();
                    texts.join(",")
                }
                other => other.to_string(),
            };
            command
                .arg(format!("--{}", name.replace('_', "-")))
                .arg(value);
        }
        let output = command
            .output()
            .map_err(|error: io::Error| error.to_string())?;
        match String::from_utf8(output.stdout) {
            Ok(printed) if printed.ends_with('\n') => Ok(printed),
            _ => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
        }
    }
}

/// Writes the roster of a case beside its input.
fn roster_file(case: &Case, roster: &Value) -> Result<String, String> {
    let file = Path::new(&case.input).with_extension("roster.json");
    fs::write(&file, roster.to_string()).map_err(|error| error.to_string())?;
    Ok(file.to_string_lossy().into_owned())
}
