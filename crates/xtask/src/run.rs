//! Running other programs, and saying in two languages what went wrong.

use std::env;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

/// What a verb ends with.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

/// Why a verb could not finish, in words for a person.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl Failure {
    /// A failure told in Chinese with the English beside it.
    pub(crate) fn new(zh: impl fmt::Display, en: impl fmt::Display) -> Self {
        Self(format!("{zh}\n{en}"))
    }

    /// A failure to read or write `path`.
    pub(crate) fn file(path: &Path, error: &std::io::Error) -> Self {
        let path = path.display();
        Self::new(
            format!("无法读写 {path}"),
            format!("cannot read or write {path}: {error}"),
        )
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The root of the workspace.
///
/// Cargo sets `CARGO_MANIFEST_DIR` for the programs it runs, so no path is compiled in.
pub(crate) fn root() -> PathBuf {
    match env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from) {
        Some(manifest) => manifest
            .ancestors()
            .nth(2)
            .map_or(manifest.clone(), Path::to_path_buf),
        None => PathBuf::from("."),
    }
}

/// The cargo that runs us, which need not be the first on `PATH`.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    command
}

/// A program to be run from the workspace root.
pub(crate) fn program(name: impl AsRef<Path>) -> Command {
    let mut command = Command::new(name.as_ref());
    command.current_dir(root());
    command
}

/// Runs a command to its end with the terminal of ours.
pub(crate) fn run(command: &mut Command) -> Outcome {
    run_that_may_end_with(command, &[])
}

/// As [`run`], where some codes beside 0 are no failure.
pub(crate) fn run_that_may_end_with(command: &mut Command, codes: &[i32]) -> Outcome {
    let status = command
        .status()
        .map_err(|error| not_started(command, &error))?;
    if status.success() || status.code().is_some_and(|code| codes.contains(&code)) {
        Ok(())
    } else {
        Err(failed(command, status))
    }
}

/// Runs a command and shows what it printed only if it failed.
pub(crate) fn run_in_silence(command: &mut Command) -> Outcome {
    let output = command.stdin(Stdio::null()).output();
    let output = output.map_err(|error| not_started(command, &error))?;
    if output.status.success() {
        return Ok(());
    }
    let said = [output.stdout, output.stderr].concat();
    eprintln!("{}", String::from_utf8_lossy(&said));
    Err(failed(command, output.status))
}

/// Runs a command in silence and gives what it printed, or nothing if it failed or is not there.
pub(crate) fn ask(command: &mut Command) -> Option<String> {
    let output = command
        .stderr(Stdio::null())
        .stdin(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs a command and gives the bytes it printed.
pub(crate) fn bytes(command: &mut Command) -> Outcome<Vec<u8>> {
    bytes_before_exit(command, 0)
}

/// Runs a command that must end with `code`, and gives the bytes it printed.
pub(crate) fn bytes_before_exit(command: &mut Command, code: i32) -> Outcome<Vec<u8>> {
    let output = command.stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| not_started(command, &error))?;
    if output.status.code() == Some(code) {
        Ok(output.stdout)
    } else {
        Err(failed(command, output.status))
    }
}

/// The command as one would type it.
pub(crate) fn line(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(
        command
            .get_args()
            .map(|word| word.to_string_lossy().into_owned()),
    );
    words.join(" ")
}

fn failed(command: &Command, status: ExitStatus) -> Failure {
    let line = line(command);
    Failure::new(
        format!("命令未成功（{status}）：{line}"),
        format!("the command failed ({status}): {line}"),
    )
}

fn not_started(command: &Command, error: &std::io::Error) -> Failure {
    let name = command.get_program().to_string_lossy().into_owned();
    Failure::new(
        format!("无法启动 {name}。请先运行 cargo xtask setup"),
        format!("cannot start {name} ({error}); run cargo xtask setup first"),
    )
}
