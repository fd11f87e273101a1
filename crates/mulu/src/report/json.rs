//! A report as one line of JSON, byte for byte what its `Serialize` gives.
//!
//! Written out by hand because a form asks for the report of one entry at every key: there, serde's writing, member by
//! member through layers that the browser's module does not inline, cost more than judging.

use std::rc::Rc;

use super::finding::{Citation, Finding, Location, Place};
use super::types::{Counts, InputReport, JudgedBody, Report, TableReport, Tally, Verdict};
use super::writer::{Writer, named};
use crate::finding::Step;

/// About how long a report without findings is, and a finding.
const HEAD: usize = 10 * 1024;
const FINDING: usize = 1024;

/// What follows the code in the row of a rule that was asked of one target and found nothing wrong.
const ONE_PASSED: &str = r#","targets":1,"passed":1,"violated":0,"not_applicable":0,"undecided":0,"errored":0,"reasons":{}}"#;

/// The same for a rule that says nothing of its one target, as far as the reason.
const ONE_NOT_APPLICABLE: &str = r#","targets":1,"passed":0,"violated":0,"not_applicable":1,"undecided":0,"errored":0,"reasons":{"#;

/// A report, without the end of its line.
pub(super) fn line(report: &Report) -> String {
    let mut json = Writer::with_capacity(HEAD + FINDING * report.findings.len());
    json.report(report);
    json.line()
}

/// Findings that stand each at one place.
pub(crate) fn findings(findings: &[Rc<Finding>]) -> String {
    let mut json = Writer::with_capacity(FINDING * findings.len());
    json.list(findings, |json, finding| json.finding(finding));
    json.line()
}

/// A change of a document under edit.
pub(crate) fn change(
    added: &[Rc<Finding>],
    removed: &[Rc<Finding>],
    verdict: Verdict,
    counts: &Counts,
) -> String {
    let mut json = Writer::with_capacity(FINDING * (1 + added.len() + removed.len()));
    json.raw("{");
    json.name(named!("added"));
    json.list(added, |json, finding| json.finding(finding));
    json.name(named!("removed"));
    json.list(removed, |json, finding| json.finding(finding));
    json.verdict(verdict, counts);
    json.raw("}");
    json.line()
}

/// What a document under edit comes to.
pub(crate) fn standing(verdict: Verdict, counts: &Counts) -> String {
    let mut json = Writer::with_capacity(FINDING);
    json.raw("{");
    json.verdict(verdict, counts);
    json.raw("}");
    json.line()
}

impl Writer {
    fn report(&mut self, report: &Report) {
        self.raw("{");
        self.member(named!("schema"), report.schema.as_str());
        self.name(named!("tool"));
        self.raw("{");
        self.member(named!("name"), &report.tool.name);
        self.member(named!("version"), &report.tool.version);
        self.raw("}");
        self.name(named!("digests"));
        self.raw("{");
        self.member(named!("rules"), &report.digests.rules);
        self.member(named!("law"), &report.digests.law);
        self.member(named!("calendar"), &report.digests.calendar);
        self.if_any(named!("roster"), report.digests.roster.as_deref());
        self.raw("}");
        self.name(named!("profiles"));
        self.list(&report.profiles, |json, profile| json.text(profile));
        self.name(named!("as_of"));
        self.date(report.as_of);
        self.member(named!("lang"), report.lang.as_str());
        self.name(named!("inputs"));
        self.list(&report.inputs, Self::input);
        self.verdict(report.verdict, &report.counts);
        self.name(named!("tally"));
        self.list(&report.tally, Self::row);
        self.name(named!("findings"));
        self.list(&report.findings, Self::finding);
        self.raw("}");
    }

    fn input(&mut self, input: &InputReport) {
        self.raw("{");
        self.member(named!("name"), &input.name);
        self.optional(named!("kind"), input.kind.as_deref());
        self.member(named!("status"), input.status.as_str());
        self.name(named!("as_of"));
        self.date(input.as_of);
        self.name(named!("body"));
        self.value(input.body.as_ref(), Self::body);
        self.name(named!("tables"));
        self.list(&input.tables, Self::table);
        self.if_any(named!("title"), input.title.as_deref());
        self.name(named!("entries"));
        self.number(input.entries);
        self.verdict(input.verdict, &input.counts);
        self.optional(named!("digest"), input.digest.as_deref());
        if let Some(problem) = &input.problem {
            self.name(named!("problem"));
            self.raw("{");
            self.member(named!("code"), &problem.code);
            self.member(named!("message"), &problem.message);
            self.raw("}");
        }
        self.raw("}");
    }

    fn body(&mut self, body: &JudgedBody) {
        self.raw("{");
        self.optional(named!("name"), body.name.as_deref());
        self.optional(named!("kind"), body.kind.as_deref());
        self.optional(named!("level"), body.level.as_deref());
        self.member(named!("declared_by"), &body.declared_by);
        self.raw("}");
    }

    fn table(&mut self, table: &TableReport) {
        self.raw("{");
        self.member(named!("sheet"), &table.sheet);
        self.member(named!("range"), &table.range.to_string());
        for (name, columns) in [
            (named!("mapping"), &table.mapping),
            (named!("unknown_columns"), &table.unknown_columns),
        ] {
            self.name(name);
            self.raw("{");
            for (column, what) in columns {
                self.key(column);
                self.text(what);
            }
            self.raw("}");
        }
        self.raw("}");
    }

    fn verdict(&mut self, verdict: Verdict, counts: &Counts) {
        self.member(named!("verdict"), verdict.as_str());
        self.counts(counts);
    }

    fn counts(&mut self, counts: &Counts) {
        self.name(named!("counts"));
        self.raw("{");
        for (name, count) in [
            (named!("error"), counts.error),
            (named!("warning"), counts.warning),
            (named!("advice"), counts.advice),
            (named!("undecided"), counts.undecided),
            (named!("shown"), counts.shown),
        ] {
            self.name(name);
            self.number(count);
        }
        self.raw("}");
    }

    fn row(&mut self, row: &Tally) {
        self.raw(r#"{"code":"#);
        self.text(&row.code);
        let counts = [
            (named!("targets"), row.targets),
            (named!("passed"), row.passed),
            (named!("violated"), row.violated),
            (named!("not_applicable"), row.not_applicable),
            (named!("undecided"), row.undecided),
            (named!("errored"), row.errored),
        ];
        let mut reasons = row.reasons.iter();
        match (
            counts.map(|(_, count)| count),
            reasons.next(),
            reasons.next(),
        ) {
            ([1, 1, 0, 0, 0, 0], None, None) => return self.raw(ONE_PASSED),
            ([1, 0, 0, 1, 0, 0], Some((reason, 1)), None) => {
                self.raw(ONE_NOT_APPLICABLE);
                self.text(reason);
                return self.raw(":1}}");
            }
            _ => {}
        }
        for (name, count) in counts {
            self.name(name);
            self.number(count);
        }
        self.name(named!("reasons"));
        self.raw("{");
        for (reason, count) in &row.reasons {
            self.key(reason);
            self.number(*count);
        }
        self.raw("}}");
    }

    fn finding(&mut self, finding: &Finding) {
        self.raw("{");
        self.name(named!("input"));
        self.number(finding.input);
        self.member(named!("code"), &finding.code);
        self.member(named!("name"), &finding.name);
        self.member(named!("severity"), finding.severity.as_str());
        self.member(named!("authority"), &finding.authority);
        self.member(named!("pointer"), &finding.pointer);
        self.name(named!("cell"));
        self.value(finding.cell.as_ref(), Self::location);
        self.name(named!("count"));
        self.number(finding.count);
        self.name(named!("also"));
        self.list(&finding.also, Self::place);
        self.optional(named!("label"), finding.label.as_deref());
        self.member(named!("message"), &finding.message);
        self.name(named!("params"));
        self.serialised(&finding.params);
        self.name(named!("citations"));
        self.list(&finding.citations, Self::citation);
        self.name(named!("steps"));
        self.list(&finding.steps, Self::step);
        self.optional(named!("fix"), finding.fix.as_deref());
        self.member(named!("fingerprint"), &finding.fingerprint);
        self.if_any(named!("text"), finding.text.as_deref());
        if let Some(span) = finding.span {
            self.name(named!("span"));
            self.list(&[span.start, span.end], |json, at| {
                json.number(u64::from(*at));
            });
        }
        self.raw("}");
    }

    fn step(&mut self, step: &Step) {
        self.raw("{");
        match step {
            Step::RecordDate {
                first,
                last,
                stated_by,
            } => {
                self.member(named!("step"), "record_date");
                self.name(named!("first"));
                self.day(*first);
                self.name(named!("last"));
                self.day(*last);
                self.member(named!("stated_by"), stated_by);
            }
            Step::Limit { count, unit } | Step::Promise { count, unit } => {
                let is_limit = matches!(step, Step::Limit { .. });
                self.member(named!("step"), if is_limit { "limit" } else { "promise" });
                self.name(named!("count"));
                self.number(u64::from(*count));
                self.member(named!("unit"), unit);
            }
            Step::Deadline {
                from,
                count,
                on,
                skipped,
            } => {
                self.member(named!("step"), "deadline");
                self.name(named!("from"));
                self.day(*from);
                self.name(named!("count"));
                self.number(u64::from(*count));
                if let Some(on) = on {
                    self.name(named!("on"));
                    self.day(*on);
                }
                self.name(named!("skipped"));
                self.list(skipped, Self::serialised);
            }
        }
        self.raw("}");
    }

    fn place(&mut self, place: &Place) {
        self.raw("{");
        self.member(named!("pointer"), &place.pointer);
        self.name(named!("cell"));
        self.value(place.cell.as_ref(), Self::location);
        self.member(named!("fingerprint"), &place.fingerprint);
        self.raw("}");
    }

    fn location(&mut self, location: &Location) {
        self.raw("{");
        self.member(named!("sheet"), &location.sheet);
        self.member(named!("address"), &location.address);
        if let Some(row) = location.row {
            self.name(named!("row"));
            self.number(row);
        }
        self.if_any(named!("column"), location.column.as_deref());
        self.raw("}");
    }

    fn citation(&mut self, citation: &Citation) {
        self.raw("{");
        self.member(named!("instrument"), &citation.instrument);
        self.optional(named!("number"), citation.number.as_deref());
        for (name, number) in [
            (named!("article"), citation.article),
            (named!("paragraph"), citation.paragraph),
            (named!("item"), citation.item),
        ] {
            self.name(name);
            self.value(number.as_ref(), |json, number| {
                json.number(u64::from(*number));
            });
        }
        self.name(named!("edition_from"));
        self.date(citation.edition_from);
        self.raw("}");
    }
}
