//! One run: draft rules over the tables, then typed rules over the entries, then the report.

use core::ops::ControlFlow;

use super::Context;
use super::context::{Observer, Progress};
use super::entries::judge_entries;
use super::facet::{Columns, Noted};
use super::groups::each_group;
use super::input::{Input, Subject};
use super::outcome::{Ledger, Outcome};
use super::readings::Readings;
use super::targets::Targets;
use super::view::{
    BodyJudged, DeclaredBy, EntryView, Judge, RecordDates, StatedBy, TableView, entry_views,
};
use crate::decode::StructuralDefect;
use crate::draft::{Draft, Origins};
use crate::error::Error;
use crate::model::{Body, Catalogue, Form, Text};
use crate::report::{Judged, Report, assemble};
use crate::rules::{Check, InForce, RULES, Reason, Rule, structural};

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
    let input = input.into();
    let name = input.name.clone();
    check_observed(input, context, Observer::new(&mut onward))
        // An observer that always goes on stops nothing; were it to, the input would be reported as unread.
        .unwrap_or_else(|error| Report::unreadable(&name, None, &error, context))
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
            draft: None,
            catalogue: &decoded.document,
            origins: None,
            structural: &decoded.defects,
        }
        .judge(&mut observer),
        Subject::Draft(draft, structural) => {
            if let Err(error) = draft.require_table() {
                let digest = input.digest.clone();
                return Ok(Report::unreadable(&input.name, digest, &error, context));
            }
            let (catalogue, origins) = draft.to_catalogue();
            Run {
                input: &input,
                context,
                draft: Some(draft),
                catalogue: &catalogue,
                origins: Some(&origins),
                structural,
            }
            .judge(&mut observer)
        }
    }
}

/// What one run works on.
struct Run<'r> {
    input: &'r Input<'r>,
    context: &'r Context,
    draft: Option<&'r Draft>,
    catalogue: &'r Catalogue<'r>,
    origins: Option<&'r Origins<'r>>,
    structural: &'r [StructuralDefect],
}

impl Run<'_> {
    fn judge(&self, observer: &mut Observer<'_>) -> Result<Report, Error> {
        let Some(dates) = self.dates() else {
            let is_own = |defect: &StructuralDefect| defect.pointer == "/issued_on";
            let error = if self.structural.iter().any(is_own) {
                Error::BadDate
            } else {
                Error::NoDate
            };
            let digest = self.input.digest.clone();
            return Ok(Report::unreadable(
                &self.input.name,
                digest,
                &error,
                self.context,
            ));
        };
        let body = self.body();
        let entries = &self.catalogue.entries;
        let mut columns = Columns::new(entries, self.origins);
        let readings = Readings::new(entries, &mut columns, self.context.law);
        let noted = Noted::default();
        let views = entry_views(
            &self.catalogue.entries,
            &readings,
            self.origins,
            dates,
            &noted,
        );
        let judge = Judge {
            law: self.context.law,
            calendar: self.context.calendar,
            profiles: &self.context.profiles,
            form: self
                .catalogue
                .form
                .unwrap_or_else(|| Form::of_body(body.body.kind)),
            body: &body.body,
            roster: self.context.roster.as_ref(),
            title: self.catalogue.title.as_deref(),
            dates,
        };
        let mut targets = Targets::new(self.structural, &body);
        self.judge_document(&views, &judge, &mut targets);
        judge_entries(&views, &mut columns, &judge, &mut targets, observer)?;
        let judged = Judged {
            input: self.input,
            context: self.context,
            draft: self.draft,
            catalogue: self.catalogue,
            origins: self.origins,
            body: &body,
            dates,
        };
        Ok(assemble(&judged, targets.tally(), targets.found))
    }

    /// The days a record that states none may be of: the document's own date, else the date of judgement.
    fn dates(&self) -> Option<RecordDates> {
        let issued = self.catalogue.issued_on.map(|date| RecordDates {
            first: date.first(),
            last: date.last(),
            stated_by: StatedBy::IssuedOn,
        });
        issued.or_else(|| {
            self.context.as_of.map(|day| RecordDates {
                first: day,
                last: day,
                stated_by: StatedBy::AsOf,
            })
        })
    }

    /// The body judged: as the caller says, else as the document says. A caller's body keeps the document's name.
    fn body(&self) -> BodyJudged {
        let own = self.catalogue.body.clone().map(|body| Body {
            name: body.name.map(Text::into_owned),
            kind: body.kind,
            level: body.level,
            functions: body.functions.into_iter().map(Text::into_owned).collect(),
        });
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
                declared_by: Some(match self.draft {
                    Some(_) => DeclaredBy::TitleRow,
                    None => DeclaredBy::Header,
                }),
            },
            (None, None) => BodyJudged::default(),
        }
    }

    /// Rules over the structure, the tables, the groups and the whole.
    fn judge_document(
        &self,
        views: &[EntryView<'_>],
        judge: &Judge<'_>,
        targets: &mut Targets<'_>,
    ) {
        for (index, rule) in numbered() {
            if matches!(rule.check, Check::Entry(_)) {
                continue;
            }
            let reason = if is_in_force(rule.in_force, judge.dates) {
                targets.unaddressed(rule)
            } else {
                Some(Reason::NotInForce)
            };
            if let Some(reason) = reason {
                targets.skip(index, 1, reason);
                continue;
            }
            for outcome in self.outcomes(rule, views, judge) {
                targets.record(index, rule, outcome);
            }
        }
    }

    fn outcomes(&self, rule: &Rule, views: &[EntryView<'_>], judge: &Judge<'_>) -> Vec<Outcome> {
        match rule.check {
            // Judged entry by entry, together with all others of their kind.
            Check::Entry(_) => Vec::new(),
            Check::Structure => vec![structural::outcome(rule.code, self.structural, views)],
            Check::Table(check) => {
                let Some(draft) = self.draft else {
                    return vec![Outcome::NotApplicable(Reason::NoSourceTable)];
                };
                let mut ledger = Ledger::default();
                for (index, table) in draft.tables.iter().enumerate() {
                    check(&TableView { index, table }, judge, &mut ledger);
                }
                ledger.into_outcomes()
            }
            Check::Document(check) => vec![check(views, judge)],
            Check::Group { key, judge: check } => {
                let mut outcomes = Vec::new();
                each_group(views, key, |group| outcomes.push(check(group, judge)));
                outcomes
            }
        }
    }
}

fn numbered() -> impl Iterator<Item = (usize, &'static Rule)> {
    RULES.iter().copied().enumerate()
}

fn is_in_force(in_force: InForce, dates: RecordDates) -> bool {
    in_force.meets(dates.first, dates.last)
}
