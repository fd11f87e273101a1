//! `mulu check`: judges the inputs and prints one report.

use std::path::{Path, PathBuf};

use mulu::engine::Observer;
use mulu::finding::Severity;
use mulu::model::Roster;
use mulu::report::{Counts, Finding, InputStatus, Report, Verdict};
use mulu::rules::Rule;
use mulu::{Context, Lang, Options};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use super::json_line;
use crate::arguments::{Check, FailOn, Format};
use crate::failure::Failure;
use crate::output::Target;
use crate::progress::Bar;
use crate::words::{arguments, files, report as words};
use crate::{EXIT_FOUND, EXIT_OK, EXIT_UNDONE, Outcome, Surroundings, input, output, pick, text};

pub(super) fn run(asked: &Check, lang: Lang, surroundings: &mut Surroundings<'_>) -> Outcome {
    let options = options(asked, lang, surroundings);
    let context = options.context()?;
    if asked.entry {
        options.catalogue_only()?;
    }
    let read: Vec<&Path> = asked
        .paths
        .iter()
        .chain(&asked.roster)
        .map(PathBuf::as_path)
        .collect();
    if read.iter().filter(|path| input::is_stdin(path)).count() > 1 {
        return Err(files::given_twice());
    }
    let target = asked.output.as_deref();
    let target = target.map(|file| Target::new(file, &read)).transpose()?;
    let roster = asked.roster.as_deref();
    let roster = roster
        .map(|file| roster_of(file, surroundings))
        .transpose()?;
    let context = match roster {
        Some(roster) => context.with_roster(roster),
        None => context,
    };

    let mut bar = Bar::new(surroundings.facts.may_draw_progress, lang);
    let mut reports = Vec::with_capacity(asked.paths.len());
    for (number, path) in asked.paths.iter().enumerate() {
        let name = input::name_of(path);
        bar.begin(number + 1, asked.paths.len(), &name);
        let (report, looks_like) = judge(path, &name, asked, &context, surroundings, &mut bar);
        let input = report.inputs.first();
        if let Some(problem) = input.and_then(|input| input.problem.as_ref()) {
            bar.clear();
            let better = looks_like.map(|(zh, en)| pick(lang, zh, en));
            let message = better.unwrap_or(&problem.message);
            output::say(&about(path, message, lang), surroundings);
        }
        reports.push(report);
    }
    bar.clear();
    // The parser asks for one path at least.
    let Some(report) = Report::merged(reports.iter().cloned()) else {
        return Ok(EXIT_OK);
    };
    let code = exit_code(&report, asked.fail_on);
    let nothing_judged = report
        .inputs
        .iter()
        .all(|input| input.status == InputStatus::Unreadable);

    let printed = match asked.format {
        Format::Json => report.to_json(),
        Format::Ndjson => lines(&report),
        // The sentences on the error stream have said all there is.
        Format::Text if nothing_judged => String::new(),
        Format::Text => text::render(&reports, &report, code, surroundings.facts.columns, lang),
    };
    match target {
        None if asked.format == Format::Text => output::print(&printed, surroundings)?,
        None => output::print_bytes(printed.as_bytes(), surroundings)?,
        // A file where nothing was judged would look like a result.
        Some(_) if nothing_judged => {}
        Some(target) => {
            let printed = match asked.format {
                Format::Text => output::without_colour(&printed),
                Format::Json | Format::Ndjson => printed,
            };
            target.write(printed.as_bytes())?;
        }
    }
    Ok(code)
}

fn options(asked: &Check, lang: Lang, surroundings: &Surroundings<'_>) -> Options {
    let as_of = asked.as_of.as_deref().map(|date| match date {
        "today" => surroundings.facts.today.to_string(),
        date => date.to_owned(),
    });
    Options {
        name: None,
        kind: asked.kind.clone(),
        body: asked.body.clone(),
        roster: None,
        profile: asked.profile.clone(),
        rules: asked.rules.clone(),
        as_of,
        lang: Some(lang.to_string()),
        max_samples: asked.max_samples,
    }
}

/// The roster in a file, or a sentence that names the file.
fn roster_of(file: &Path, surroundings: &mut Surroundings<'_>) -> Result<Roster, Failure> {
    let roster = input::read(file, surroundings.stdin).and_then(|bytes| Roster::from_json(&bytes));
    roster.map_err(|error| arguments::bad_roster(file, &error))
}

/// The report on one input, readable or not; and what to do with JSON that is ours, but nothing to be judged as it is.
fn judge(
    path: &Path,
    name: &str,
    asked: &Check,
    context: &Context,
    surroundings: &mut Surroundings<'_>,
    bar: &mut Bar,
) -> (Report, Option<(&'static str, &'static str)>) {
    let bytes = match input::read(path, surroundings.stdin) {
        Ok(bytes) => bytes,
        Err(error) => return (Report::unreadable(name, None, &error, context), None),
    };
    if asked.entry {
        return (mulu::check_entry_json_in(&bytes, name, context), None);
    }
    let mut watch = |progress| bar.watch(progress);
    let observer = Observer::new(&mut watch);
    let report = mulu_table::check_watched(&bytes, name, asked.kind.as_deref(), context, observer);
    let problem = report.inputs.first().and_then(|it| it.problem.as_ref());
    let is_other = problem.is_some_and(|problem| problem.code == "other_kind");
    let looks_like = is_other.then(|| looks_like(&bytes)).flatten();
    (report, looks_like)
}

/// What to do with JSON that states no kind, where it is plain what it is.
fn looks_like(bytes: &[u8]) -> Option<(&'static str, &'static str)> {
    #[derive(Deserialize)]
    struct Members {
        kind: Option<IgnoredAny>,
        document: Option<IgnoredAny>,
        origins: Option<IgnoredAny>,
        matter: Option<IgnoredAny>,
    }
    match serde_json::from_slice(bytes).ok()? {
        Members { kind: Some(_), .. } => None,
        Members {
            document: Some(_),
            origins: Some(_),
            ..
        } => Some(files::AS_READ),
        Members { matter, .. } => matter.map(|_| files::ONE_ENTRY),
    }
}

/// One sentence about one input: which, and what is the matter.
fn about(path: &Path, message: &str, lang: Lang) -> String {
    let place = if input::is_stdin(path) {
        pick(lang, files::STDIN.0, files::STDIN.1).to_owned()
    } else {
        path.display().to_string()
    };
    words::about(lang, &place, message)
}

/// The findings, one a line, each with the name of its input.
fn lines(report: &Report) -> String {
    #[derive(Serialize)]
    struct Line<'r> {
        input_name: &'r str,
        #[serde(flatten)]
        finding: &'r Finding,
    }
    let lines = report.findings.iter().map(|finding| {
        let input = usize::try_from(finding.input).ok();
        let input = input.and_then(|index| report.inputs.get(index));
        json_line(&Line {
            input_name: input.map_or("", |input| &input.name),
            finding,
        })
    });
    lines.collect()
}

/// 2 where some of the work could not be done; 1 where something stands at or above the threshold, or an error rule
/// could not be decided; else 0.
fn exit_code(report: &Report, fail_on: FailOn) -> u8 {
    if report
        .inputs
        .iter()
        .any(|input| input.status == InputStatus::Unreadable)
    {
        return EXIT_UNDONE;
    }
    let Counts {
        error,
        warning,
        advice,
        ..
    } = report.counts;
    let counted = match fail_on {
        FailOn::Never => return EXIT_OK,
        FailOn::Error => error,
        FailOn::Warning => error + warning,
        FailOn::Advice => error + warning + advice,
    };
    let undecided = report.verdict == Verdict::Incomplete
        || report.tally.iter().any(|row| {
            row.undecided + row.errored > 0
                && Rule::find(&row.code).is_some_and(|rule| rule.severity == Severity::Error)
        });
    if counted > 0 || undecided {
        EXIT_FOUND
    } else {
        EXIT_OK
    }
}
