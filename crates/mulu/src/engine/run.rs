//! One run: draft rules over the tables, then typed rules over the entries, then the report.

use core::ops::ControlFlow;

use super::Context;
use super::columns::Columns;
use super::context::{Observer, Progress};
use super::entries::{Entries, Source};
use super::facet::Noted;
use super::input::{Input, Subject};
use super::outcome::{Ledger, Outcome};
use super::panels::Panels;
use super::readings::Readings;
use super::targets::Targets;
use super::view::{BodyJudged, DeclaredBy, Judge, RecordDates, StatedBy, TableView};
use super::whole::Whole;
use crate::decode::StructuralDefect;
use crate::draft::{Draft, DraftTable, Origins};
use crate::error::Error;
use crate::model::{Body, Catalogue, Form};
use crate::report::{Judged, Places, Report, assemble};
use crate::rules::{Check, RULES, Reason, Rule, structural};

/// Judges a document by every rule.
///
/// ```
/// use mulu::{Context, model::Catalogue, report::Verdict};
/// let json = r#"{"kind":"catalogue","issued_on":"2020","body":{"kind":"department"},
///   "entries":[{"matter":{"primary":"取水许可"},"time_limit":{"text":"形成或者变更之日起30个工作日内"},"mode":["proactive"]}]}"#;
/// let decoded = Catalogue::from_json(json.as_bytes()).unwrap();
/// let report = mulu::check(&decoded, &Context::new());
/// assert_eq!(report.verdict, Verdict::ViolationsFound);
/// assert!(report.findings().iter().any(|finding| finding.code == "TIM002"));
/// ```
pub fn check<'i>(input: impl Into<Input<'i>>, context: &Context) -> Report {
    let mut onward = |_: Progress| ControlFlow::Continue(());
    check_watched(input, context, Observer::new(&mut onward))
}

/// As [`check_observed`]; where the observer stops the run, the report says that there is no verdict.
///
/// ```
/// use core::ops::ControlFlow;
/// use mulu::{Context, engine::Observer, model::Catalogue};
/// let decoded = Catalogue::from_json(br#"{"kind":"catalogue","issued_on":"2020","entries":[]}"#).unwrap();
/// let mut stop = |_| ControlFlow::Break(());
/// let report = mulu::engine::check_watched(&decoded, &Context::new(), Observer::new(&mut stop));
/// assert_eq!(report.inputs[0].problem.as_ref().unwrap().code, "stopped");
/// ```
pub fn check_watched<'i>(
    input: impl Into<Input<'i>>,
    context: &Context,
    observer: Observer<'_>,
) -> Report {
    let input = input.into();
    let (name, digest) = (input.name.clone(), input.digest.clone());
    check_observed(input, context, observer)
        .unwrap_or_else(|error| Report::unreadable(&name, digest, &error, context))
}

/// Judges a document by every rule, watched by an observer that may stop it.
///
/// # Errors
/// [`Error::Stopped`] where the observer stopped the run; there is no verdict then.
///
/// ```
/// use core::ops::ControlFlow;
/// use mulu::{Context, engine::Observer, model::Catalogue};
/// let decoded = Catalogue::from_json(br#"{"kind":"catalogue","issued_on":"2020","entries":[]}"#).unwrap();
/// let mut stop = |_| ControlFlow::Break(());
/// let stopped = mulu::engine::check_observed(&decoded, &Context::new(), Observer::new(&mut stop));
/// assert_eq!(stopped.unwrap_err().code(), "stopped");
/// ```
pub fn check_observed<'i>(
    input: impl Into<Input<'i>>,
    context: &Context,
    mut observer: Observer<'_>,
) -> Result<Report, Error> {
    let input = input.into();
    match input.subject {
        Subject::Catalogue(decoded) => Run {
            input: &input,
            context,
            catalogue: &decoded.document,
            source: &Source::Made(&decoded.document.entries),
            tables: &[],
            origins: None,
            structural: &decoded.defects,
        }
        .judge(&mut observer),
        Subject::Draft(draft, structural) => {
            judge_draft(&input, draft, structural, context, &mut observer)
        }
        #[cfg(feature = "frames")]
        Subject::Frame(frame) => Run {
            input: &input,
            context,
            catalogue: &Catalogue::default(),
            source: &Source::of_frame(frame),
            tables: core::slice::from_ref(frame.table()),
            origins: Some(&Origins::of_frame(frame)),
            structural: &[],
        }
        .judge(&mut observer),
    }
}

/// Not inlined: a browser compiles a function whole when it first meets it, and a page of forms never meets a draft.
#[inline(never)]
fn judge_draft(
    input: &Input<'_>,
    draft: &Draft,
    structural: &[StructuralDefect],
    context: &Context,
    observer: &mut Observer<'_>,
) -> Result<Report, Error> {
    if let Err(error) = draft.require_table() {
        let digest = input.digest.clone();
        return Ok(Report::unreadable(&input.name, digest, &error, context));
    }
    let (catalogue, origins) = draft.to_catalogue();
    let run = Run {
        input,
        context,
        catalogue: &catalogue,
        source: &Source::Made(&catalogue.entries),
        tables: &draft.tables,
        origins: Some(&origins),
        structural,
    };
    run.judge(observer)
}

/// How many entries are judged between two calls of the observer, about.
const STRIDE: usize = 1_000;

/// What one run works on.
pub(super) struct Run<'r> {
    pub(super) input: &'r Input<'r>,
    pub(super) context: &'r Context,
    /// The document but for its entries.
    pub(super) catalogue: &'r Catalogue<'r>,
    pub(super) source: &'r Source<'r>,
    pub(super) tables: &'r [DraftTable],
    pub(super) origins: Option<&'r Origins<'r>>,
    pub(super) structural: &'r [StructuralDefect],
}

/// A rule over the whole document, at work.
struct AtWork {
    index: usize,
    rule: &'static Rule,
    whole: Box<dyn Whole>,
}

impl Run<'_> {
    fn judge(&self, observer: &mut Observer<'_>) -> Result<Report, Error> {
        let dates = match self.dates() {
            Ok(dates) => dates,
            Err(error) => {
                let Input { name, digest, .. } = self.input;
                return Ok(Report::unreadable(
                    name,
                    digest.clone(),
                    &error,
                    self.context,
                ));
            }
        };
        let body = self.body();
        let mut columns = Columns::new(self.source, self.origins);
        let entries = Entries {
            source: self.source,
            readings: &Readings::new(self.source, &mut columns, self.context.law),
            origins: self.origins,
            dates,
            noted: &Noted::default(),
        };
        let judge = Judge {
            law: self.context.law,
            calendar: self.context.calendar,
            profiles: &self.context.profiles,
            form: self.form(&body),
            body: &body.body,
            roster: self.context.roster.as_ref(),
            title: self.catalogue.title.as_deref(),
            dates,
        };
        let mut targets = Targets::new(self.structural, &body, self.context);
        self.judge_all(&entries, &mut columns, &judge, &mut targets, observer)?;
        let judged = Judged {
            input: self.input,
            context: self.context,
            catalogue: self.catalogue,
            body: &body,
            places: Places {
                source: self.source,
                tables: self.tables,
                origins: self.origins,
                dates,
            },
        };
        Ok(assemble(&judged, targets.tally(), targets.found))
    }

    /// The days a record that states none may be of: the document's own date, else the date of judgement.
    ///
    /// # Errors
    /// Where neither is given.
    pub(super) fn dates(&self) -> Result<RecordDates, Error> {
        let issued = self.catalogue.issued_on.map(|date| RecordDates {
            first: date.first(),
            last: date.last(),
            stated_by: StatedBy::IssuedOn,
        });
        let as_of = |day| RecordDates {
            first: day,
            last: day,
            stated_by: StatedBy::AsOf,
        };
        let dates = issued.or_else(|| self.context.as_of.map(as_of));
        let is_own = |defect: &StructuralDefect| defect.pointer == "/issued_on";
        dates.ok_or_else(|| {
            if self.structural.iter().any(is_own) {
                Error::BadDate
            } else {
                Error::NoDate
            }
        })
    }

    /// The form of catalogue: as the document says, else that of bodies of its kind.
    pub(super) fn form(&self, body: &BodyJudged) -> Form {
        let stated = self.catalogue.form;
        stated.unwrap_or_else(|| Form::of_body(body.body.kind))
    }

    /// The body judged: as the caller says, else as the document says. A caller's body keeps the document's name.
    pub(super) fn body(&self) -> BodyJudged {
        let own = self.catalogue.body.clone().map(Body::into_owned);
        match (&self.context.body, own) {
            (Some(body), own) => BodyJudged {
                body: Body {
                    name: body.name.clone().or(own.and_then(|own| own.name)),
                    ..body.clone()
                },
                declared_by: Some(DeclaredBy::Option),
            },
            (None, Some(body)) => BodyJudged {
                body,
                declared_by: Some(match self.origins {
                    Some(_) => DeclaredBy::TitleRow,
                    None => DeclaredBy::Header,
                }),
            },
            (None, None) => BodyJudged::default(),
        }
    }

    /// Shows every entry to every rule, once.
    fn judge_all(
        &self,
        entries: &Entries<'_>,
        columns: &mut Columns<'_>,
        judge: &Judge<'_>,
        targets: &mut Targets<'_>,
        observer: &mut Observer<'_>,
    ) -> Result<(), Error> {
        let mut at_work = self.judge_tables(judge, targets);
        let mut panels = Panels::new(entries, columns, judge, targets);
        let mut due = 0;
        for stretch in entries.stretches() {
            if stretch.start >= due {
                due = stretch.start + STRIDE;
                observer.tell(stretch.start, entries.len())?;
            }
            if at_work.is_empty() && panels.remember_all(stretch.start, targets) {
                panels.recall(&stretch, entries, judge, targets);
                continue;
            }
            entries.show(stretch, |views| {
                for AtWork { whole, .. } in &mut at_work {
                    whole.take(views, judge, entries);
                }
                for view in views {
                    panels.judge(view, judge, targets);
                }
            });
        }
        panels.count(targets);
        for AtWork { index, rule, whole } in at_work {
            let mut ledger = Ledger::default();
            whole.finish(judge, &mut ledger);
            targets.record_all(index, rule, ledger);
        }
        observer.tell(entries.len(), entries.len())
    }

    /// Rules over the structure and the tables; those over the whole document are set to work.
    fn judge_tables(&self, judge: &Judge<'_>, targets: &mut Targets<'_>) -> Vec<AtWork> {
        let mut at_work = Vec::new();
        for (index, rule) in numbered() {
            if rule.check.is_of_entries() {
                continue;
            }
            if let Some(reason) = targets.silenced_on(rule, judge.dates) {
                targets.skip(index, 1, reason);
                continue;
            }
            let mut ledger = Ledger::default();
            match rule.check {
                // Judged entry by entry, together with all others of their kind.
                Check::Entry(_) => {}
                Check::Structure => ledger.record(structural::outcome(rule.code, self.structural)),
                Check::Table(check) => self.each_table(check, judge, &mut ledger),
                Check::Document(whole)
                | Check::Each(whole)
                | Check::Chain(whole, _)
                | Check::Group(whole, _) => at_work.push(AtWork {
                    index,
                    rule,
                    whole: whole(),
                }),
            }
            targets.record_all(index, rule, ledger);
        }
        at_work
    }

    #[inline(never)]
    fn each_table(
        &self,
        check: fn(&TableView<'_>, &Judge<'_>, &mut Ledger),
        judge: &Judge<'_>,
        ledger: &mut Ledger,
    ) {
        if self.origins.is_none() {
            ledger.record(Outcome::NotApplicable(Reason::NoSourceTable));
        }
        for (index, table) in self.tables.iter().enumerate() {
            check(&TableView { index, table }, judge, ledger);
        }
    }
}

fn numbered() -> impl Iterator<Item = (usize, &'static Rule)> {
    RULES.iter().copied().enumerate()
}
