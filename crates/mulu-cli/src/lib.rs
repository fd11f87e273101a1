//! The `mulu` command as a library: arguments and streams in, an exit code out.
//!
//! The binary is three lines around [`run`]; the Python wheel embeds the same function. This crate is the only
//! room of the house that reads the clock and the file system.
//!
//! ```
//! use mulu_cli::{Facts, Surroundings, run};
//! let (mut out, mut err) = (Vec::new(), Vec::new());
//! let code = run(
//!     ["mulu", "parse", "time-limit", "形成之日起20个工作日内", "--format", "json"],
//!     &mut Surroundings { stdin: &mut std::io::empty(), stdout: &mut out, stderr: &mut err, facts: Facts::of_process() },
//! );
//! assert_eq!(code, 0);
//! assert!(String::from_utf8(out).unwrap().contains("\"count\":20"));
//! ```
#![forbid(unsafe_code)]

mod arguments;
mod facts;
mod failure;
mod input;
mod layout;
mod many;
mod output;
mod progress;
mod text;
mod verbs;
mod words;

use std::ffi::OsString;
use std::io::{self, Read, Write};

use mulu::Lang;

use arguments::Asked;
pub use facts::Facts;
use failure::Failure;
pub use many::{Named, check_files};

/// Exit code where all went well and nothing was found that the caller asked to fail on.
pub const EXIT_OK: u8 = 0;
/// Exit code where something was found at or above `--fail-on`, or a grave rule could not be decided.
pub const EXIT_FOUND: u8 = 1;
/// Exit code where some of the work could not be done; it wins over [`EXIT_FOUND`].
pub const EXIT_UNDONE: u8 = 2;

/// What the command sees of the world besides its arguments and the files they name.
#[expect(missing_debug_implementations, reason = "streams have nothing to show")]
pub struct Surroundings<'s> {
    /// Read where a path is `-`.
    pub stdin: &'s mut dyn Read,
    /// Where results go.
    pub stdout: &'s mut dyn Write,
    /// Where sentences about failures go, and progress.
    pub stderr: &'s mut dyn Write,
    /// Date, terminal and colours.
    pub facts: Facts,
}

/// Runs the command. The first argument is the name of the program.
///
/// Never panics and never exits the process: what goes wrong is one sentence on `stderr` and exit code 2.
pub fn run<I, A>(arguments: I, surroundings: &mut Surroundings<'_>) -> u8
where
    I: IntoIterator<Item = A>,
    A: Into<OsString> + Clone,
{
    let arguments: Vec<OsString> = arguments.into_iter().map(Into::into).collect();
    let lang = arguments::language_of(&arguments);
    let outcome = match arguments::read(arguments) {
        Ok(Asked::Verb(verb)) => verbs::run(&verb, lang, surroundings),
        Ok(Asked::Page(page)) => output::print(&page, surroundings).map(|()| EXIT_OK),
        Err(failure) => Err(failure),
    };
    outcome.unwrap_or_else(|failure| {
        output::say(&failure.words(lang), surroundings);
        EXIT_UNDONE
    })
}

/// Runs the command with the streams and facts of this process, as the binary and the Python package do.
pub fn run_in_process<I, A>(arguments: I) -> u8
where
    I: IntoIterator<Item = A>,
    A: Into<OsString> + Clone,
{
    let mut surroundings = Surroundings {
        stdin: &mut io::stdin(),
        stdout: &mut io::stdout(),
        stderr: &mut io::stderr(),
        facts: Facts::of_process(),
    };
    run(arguments, &mut surroundings)
}

/// The outcome of a verb: an exit code, or why nothing could be done.
type Outcome = Result<u8, Failure>;

/// A verb that judges nothing ends well or not at all.
const DONE: Outcome = Ok(EXIT_OK);

/// Picks one of two texts by language; shorter at the many places that hold words.
fn pick<T>(lang: Lang, zh: T, en: T) -> T {
    lang.pick(zh, en)
}
