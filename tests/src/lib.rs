//! Where the house stands: the files its own checks read.

use std::fs;
use std::path::{Path, PathBuf};

/// The root of the workspace.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map_or_else(PathBuf::new, Path::to_path_buf)
}

/// A text file, by its path from the root.
///
/// # Panics
/// Where it cannot be read: a house check without its file proves nothing.
#[must_use]
#[expect(clippy::panic, reason = "only tests call this")]
pub fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|why| panic!("{path}: {why}"))
}

/// Folders that hold nothing written by hand.
const SKIPPED: &[&str] = &[
    "target",
    "node_modules",
    ".git",
    ".venv",
    "pkg",
    "__pycache__",
    ".mypy_cache",
    ".pytest_cache",
];

/// Every file below a folder that was written by hand, as paths from the root, sorted.
#[must_use]
pub fn files(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut waiting = vec![root().join(folder)];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let name = entry.file_name();
            if SKIPPED.iter().any(|skipped| name == *skipped) {
                continue;
            }
            let path = entry.path();
            if path.is_dir() {
                waiting.push(path);
            } else if let Ok(inside) = path.strip_prefix(root()) {
                found.push(inside.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found.sort();
    found
}

/// The lines of a file between two marks, both left out.
#[must_use]
pub fn fenced(markdown: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut open: Option<String> = None;
    for line in markdown.lines() {
        match (&mut open, line.trim_start().starts_with("```")) {
            (None, true) => open = Some(String::new()),
            (Some(block), true) => {
                blocks.push(core::mem::take(block));
                open = None;
            }
            (Some(block), false) => {
                block.push_str(line);
                block.push('\n');
            }
            (None, false) => {}
        }
    }
    blocks
}
