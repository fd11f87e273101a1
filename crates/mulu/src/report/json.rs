//! A report as one line of JSON, byte for byte what its `Serialize` gives.
//!
//! Written out by hand because a form asks for the report of one entry at every key: there, serde's writing, member by
//! member through layers that the browser's module does not inline, cost more than judging.

use chrono::NaiveDate;

use super::finding::{Citation, Finding, Location, Place};
use super::types::{Counts, InputReport, JudgedBody, Report, TableReport, Tally};

/// About how long a report without findings is, and a finding.
const HEAD: usize = 10 * 1024;
const FINDING: usize = 1024;

/// What follows the code in the row of a rule that was asked of one target and found nothing wrong.
const ONE_PASSED: &str = r#","targets":1,"passed":1,"violated":0,"not_applicable":0,"undecided":0,"errored":0,"reasons":{}}"#;

/// The same for a rule that says nothing of its one target, as far as the reason.
const ONE_NOT_APPLICABLE: &str = r#","targets":1,"passed":0,"violated":0,"not_applicable":1,"undecided":0,"errored":0,"reasons":{"#;

/// The line, without its end.
pub(super) fn line(report: &Report) -> String {
    let mut json = Writer(String::with_capacity(
        HEAD + FINDING * report.findings.len(),
    ));
    json.report(report);
    json.0
}

/// The name of a member with the comma before it, which the first of an object goes without.
macro_rules! named {
    ($name:literal) => {
        concat!(",\"", $name, "\":")
    };
}

struct Writer(String);

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
        self.member(named!("verdict"), report.verdict.as_str());
        self.counts(&report.counts);
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
        self.member(named!("verdict"), input.verdict.as_str());
        self.counts(&input.counts);
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
        self.list(&finding.steps, Self::serialised);
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

    /// A member whose value is a text.
    fn member(&mut self, name: &str, text: &str) {
        self.name(name);
        self.text(text);
    }

    /// A member whose value is a text or null.
    fn optional(&mut self, name: &str, text: Option<&str>) {
        self.name(name);
        match text {
            Some(text) => self.text(text),
            None => self.raw("null"),
        }
    }

    /// A member that is left out where there is nothing to say.
    fn if_any(&mut self, name: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.member(name, text);
        }
    }

    /// The name of the next member, one of ours, as [`named`] gives it.
    fn name(&mut self, named: &str) {
        let comma = usize::from(self.0.ends_with('{'));
        self.raw(named.get(comma..).unwrap_or_default());
    }

    /// The name of the next member, whoever gave it.
    fn key(&mut self, name: &str) {
        self.comma();
        self.text(name);
        self.raw(":");
    }

    fn comma(&mut self) {
        if !self.0.ends_with('{') {
            self.raw(",");
        }
    }

    fn list<T>(&mut self, items: &[T], write: impl Fn(&mut Self, &T)) {
        self.raw("[");
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                self.raw(",");
            }
            write(self, item);
        }
        self.raw("]");
    }

    fn value<T>(&mut self, value: Option<&T>, write: impl Fn(&mut Self, &T)) {
        match value {
            Some(value) => write(self, value),
            None => self.raw("null"),
        }
    }

    fn date(&mut self, date: Option<NaiveDate>) {
        self.value(date.as_ref(), |json, date| json.text(&date.to_string()));
    }

    fn text(&mut self, text: &str) {
        if text.bytes().any(|b| b < b' ' || matches!(b, b'"' | b'\\')) {
            return self.serialised(text);
        }
        self.0.push('"');
        self.raw(text);
        self.0.push('"');
    }

    fn number(&mut self, number: u64) {
        match u8::try_from(number) {
            Ok(digit @ 0..=9) => self.0.push(char::from(b'0' + digit)),
            _ => self.raw(&number.to_string()),
        }
    }

    /// What serde writes: of texts with signs that JSON escapes, and of values of many forms.
    fn serialised<T: serde::Serialize + ?Sized>(&mut self, value: &T) {
        // Texts, and plain structs with text keys: they always serialise.
        self.raw(&serde_json::to_string(value).unwrap_or_default());
    }

    fn raw(&mut self, text: &str) {
        self.0.push_str(text);
    }
}
