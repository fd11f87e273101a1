//! What the README shows is what the command prints.

use std::process::Command;

#[test]
fn the_readme_shows_what_the_command_prints() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let output = Command::new(env!("CARGO_BIN_EXE_mulu"))
        .args(["check", "examples/data/water-bureau-2020.xlsx"])
        .current_dir(root)
        .output()
        .expect("the command runs");
    assert_eq!(output.status.code(), Some(1));
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    let readme = std::fs::read_to_string(format!("{root}/README.md")).expect("a README");
    let sample = readme
        .split("```text\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next())
        .expect("a sample");
    let lines: Vec<&str> = sample
        .lines()
        .filter(|line| !line.is_empty() && *line != "…")
        .collect();
    assert!(lines.len() > 10, "the sample is not worth a look");
    for line in lines {
        assert!(
            printed.lines().any(|shown| shown == line),
            "not printed any more: {line}"
        );
    }
}
