//! The report as it stands on the wire. Keys are promises: none is renamed or removed within v1.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::finding::Finding;
use crate::decode::word_list;
use crate::draft::CellRange;
use crate::lang::Lang;

/// Declares a plain object of the report.
macro_rules! wire {
    ( $(#[$meta:meta])* pub struct $name:ident { $( $(#[$field_meta:meta])* pub $field:ident : $type:ty, )* } ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct $name { $( $(#[$field_meta])* pub $field: $type, )* }
    };
}

pub(super) use wire;

wire! {
    /// What was judged, by what, with what outcome, “检查报告”.
    ///
    /// ```
    /// use mulu::{Context, model::Catalogue};
    /// let decoded = Catalogue::from_json(br#"{"kind":"catalogue","issued_on":"2020","entries":[]}"#).unwrap();
    /// let report = mulu::check(&decoded, &Context::new());
    /// assert_eq!(report.inputs.len(), 1);
    /// ```
    pub struct Report {
        /// Schema of this report.
        pub schema: ReportTag,
        /// The program that judged, “工具”.
        pub tool: Tool,
        /// Digests of rules, law and calendar, “摘要值”.
        pub digests: Digests,
        /// Profiles applied, base first, “规则集”.
        pub profiles: Vec<String>,
        /// Date of judgement the caller gave; null where each document was judged at its own date, “判断日期”.
        pub as_of: Option<NaiveDate>,
        /// Language of the words, “语言”.
        pub lang: LangTag,
        /// What was judged, “被检查的文件”.
        pub inputs: Vec<InputReport>,
        /// The verdict, “结论”. Never says compliant.
        pub verdict: Verdict,
        /// Findings by severity, true counts, “数量”.
        pub counts: Counts,
        /// Targets and outcomes by rule, “逐条规则统计”.
        pub tally: Vec<Tally>,
        /// The findings, gravest first, “问题”.
        pub findings: Vec<Finding>,
    }
}

word_list! {
    /// Names the schema of a report.
    ///
    /// ```
    /// assert_eq!(mulu::report::ReportTag::V1.as_str(), "urn:mulu:schema:v1:report");
    /// ```
    pub enum ReportTag {
        /// The first version.
        V1 = "urn:mulu:schema:v1:report", "检查报告";
    }
}

word_list! {
    /// Language of the words.
    ///
    /// ```
    /// assert_eq!(mulu::report::LangTag::from(mulu::Lang::En).as_str(), "en");
    /// ```
    pub enum LangTag {
        /// Simplified Chinese.
        Zh = "zh", "中文";
        /// English.
        En = "en", "英文";
    }
}

impl From<Lang> for LangTag {
    fn from(lang: Lang) -> Self {
        lang.pick(Self::Zh, Self::En)
    }
}

wire! {
    /// The program that judged, “工具”.
    ///
    /// ```
    /// # let json = r#"{"kind":"catalogue","issued_on":"2020","body":{"kind":"department"},"entries":[
    /// #   {"matter":{"primary":"取水许可"},"time_limit":{"text":"形成之日起30个工作日内"},"mode":["proactive"]}]}"#;
    /// # let report = mulu::check_json(json.as_bytes(), &mulu::Options::default()).unwrap();
    /// assert_eq!(report.tool.name, "mulu");
    /// ```
    pub struct Tool {
        /// Its name: always `mulu`.
        pub name: String,
        /// Its version.
        pub version: String,
    }
}

wire! {
    /// BLAKE3 digests of what a verdict rests on, “摘要值”. Equal digests, equal verdicts.
    ///
    /// ```
    /// # let json = r#"{"kind":"catalogue","issued_on":"2020","body":{"kind":"department"},"entries":[
    /// #   {"matter":{"primary":"取水许可"},"time_limit":{"text":"形成之日起30个工作日内"},"mode":["proactive"]}]}"#;
    /// # let report = mulu::check_json(json.as_bytes(), &mulu::Options::default()).unwrap();
    /// let again = mulu::check_json(json.as_bytes(), &mulu::Options::default()).unwrap();
    /// assert_eq!(report.digests, again.digests);
    /// ```
    pub struct Digests {
        /// Metadata and manuals of the rules.
        pub rules: String,
        /// The law table.
        pub law: String,
        /// The working-day table.
        pub calendar: String,
        /// The roster of bodies, where one was given.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub roster: Option<String>,
    }
}

wire! {
    /// One input, “被检查的文件”.
    ///
    /// ```
    /// # let json = r#"{"kind":"catalogue","issued_on":"2020","body":{"kind":"department"},"entries":[
    /// #   {"matter":{"primary":"取水许可"},"time_limit":{"text":"形成之日起30个工作日内"},"mode":["proactive"]}]}"#;
    /// # let report = mulu::check_json(json.as_bytes(), &mulu::Options::default()).unwrap();
    /// let input = &report.inputs[0];
    /// assert_eq!((input.kind.as_deref(), input.entries), (Some("catalogue"), 1));
    /// ```
    pub struct InputReport {
        /// Name the caller gave it.
        pub name: String,
        /// Kind of document; null where it could not be told.
        pub kind: Option<String>,
        /// Whether it could be read.
        pub status: InputStatus,
        /// Date it was judged at.
        pub as_of: Option<NaiveDate>,
        /// The body judged and who declared it.
        pub body: Option<JudgedBody>,
        /// The tables found in it; none for JSON.
        pub tables: Vec<TableReport>,
        /// Title of the document.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
        /// Entries judged.
        pub entries: u64,
        /// What was found in it alone.
        pub verdict: Verdict,
        /// Its findings by severity, true counts.
        pub counts: Counts,
        /// BLAKE3 digest of its bytes; null for an object.
        pub digest: Option<String>,
        /// Why it could not be read.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub problem: Option<Problem>,
    }
}

word_list! {
    /// Whether an input could be read.
    ///
    /// ```
    /// assert_eq!(mulu::report::InputStatus::Read.as_str(), "read");
    /// ```
    pub enum InputStatus {
        /// It was read and judged.
        Read = "read", "已读";
        /// It could not be read; the others were judged.
        Unreadable = "unreadable", "无法读取";
    }
}

wire! {
    /// The body judged, “编制主体”.
    ///
    /// ```
    /// # let json = r#"{"kind":"catalogue","issued_on":"2020","body":{"kind":"department"},"entries":[
    /// #   {"matter":{"primary":"取水许可"},"time_limit":{"text":"形成之日起30个工作日内"},"mode":["proactive"]}]}"#;
    /// # let report = mulu::check_json(json.as_bytes(), &mulu::Options::default()).unwrap();
    /// let body = report.inputs[0].body.as_ref().unwrap();
    /// assert_eq!((body.kind.as_deref(), &*body.declared_by), (Some("department"), "header"));
    /// ```
    pub struct JudgedBody {
        /// Name.
        pub name: Option<String>,
        /// Kind, where declared.
        pub kind: Option<String>,
        /// Level, where declared.
        pub level: Option<String>,
        /// Who declared it: `option`, `header` or `title_row`.
        pub declared_by: String,
    }
}

wire! {
    /// One table of an input, “表”.
    ///
    /// ```
    /// # use mulu::draft::{Draft, Grid, GridRow};
    /// # let header = GridRow::new(0, ["序号", "公开事项", "公开内容", "公开时限"]);
    /// # let record = GridRow::new(1, ["1", "机构信息", "机构职能", "及时公开"]);
    /// # let grid = Grid { sheet: "目录".into(), rows: vec![header, record], merges: vec![], merges_known: true };
    /// # let draft = Draft::from_grids(&[grid]);
    /// let report = mulu::check(&draft, &mulu::Context::new().with_as_of("2020-12-31".parse().unwrap()));
    /// let table = &report.inputs[0].tables[0];
    /// assert_eq!(table.range.to_string(), "A1:D2");
    /// assert_eq!(table.mapping["D"], "time_limit");
    /// ```
    pub struct TableReport {
        /// Name of the sheet.
        pub sheet: String,
        /// Header and records.
        pub range: CellRange,
        /// Column letters and the field each was read as; for a data frame, the names of its columns.
        pub mapping: BTreeMap<String, String>,
        /// Column letters and headers of the columns nobody knows; for a data frame, names.
        pub unknown_columns: BTreeMap<String, String>,
    }
}

wire! {
    /// Why an input could not be read, “原因”.
    ///
    /// ```
    /// let report = mulu::check_json(b"", &mulu::Options::default()).unwrap();
    /// assert_eq!(report.inputs[0].problem.as_ref().unwrap().code, "empty");
    /// ```
    pub struct Problem {
        /// A stable word for the reason.
        pub code: String,
        /// One sentence: what, where, what to do.
        pub message: String,
    }
}

word_list! {
    /// The verdict. It never says compliant: it says what these rules found on that date.
    ///
    /// ```
    /// assert_eq!(mulu::report::Verdict::Incomplete.as_str(), "incomplete");
    /// ```
    pub enum Verdict {
        /// A finding of severity error or warning.
        ViolationsFound = "violations_found", "发现问题";
        /// No such finding, but an error rule was undecided or failed, or an input unreadable.
        Incomplete = "incomplete", "检查不完整";
        /// These rules found no violation; advice may stand.
        NoViolationFound = "no_violation_found", "未发现问题";
    }
}

wire! {
    /// Findings by severity: each place counts once, “数量”.
    ///
    /// ```
    /// # let json = r#"{"kind":"catalogue","issued_on":"2020","body":{"kind":"department"},"entries":[
    /// #   {"matter":{"primary":"取水许可"},"time_limit":{"text":"形成之日起30个工作日内"},"mode":["proactive"]}]}"#;
    /// # let report = mulu::check_json(json.as_bytes(), &mulu::Options::default()).unwrap();
    /// assert_eq!(report.counts.error, 1);
    /// ```
    #[derive(Default)]
    pub struct Counts {
        /// Places with an error.
        pub error: u64,
        /// Places with a warning.
        pub warning: u64,
        /// Places with advice.
        pub advice: u64,
        /// Places that could not be decided.
        pub undecided: u64,
        /// Places listed in this report; the rest was cut by `max_samples`.
        pub shown: u64,
    }
}

wire! {
    /// Targets and outcomes of one rule, “逐条规则统计”. The five outcomes add up to the targets.
    ///
    /// ```
    /// # let json = r#"{"kind":"catalogue","issued_on":"2020","body":{"kind":"department"},"entries":[
    /// #   {"matter":{"primary":"取水许可"},"time_limit":{"text":"形成之日起30个工作日内"},"mode":["proactive"]}]}"#;
    /// # let report = mulu::check_json(json.as_bytes(), &mulu::Options::default()).unwrap();
    /// let row = report.tally.iter().find(|row| row.code == "TIM002").unwrap();
    /// assert_eq!((row.targets, row.violated), (1, 1));
    /// ```
    pub struct Tally {
        /// Code of the rule.
        pub code: Cow<'static, str>,
        /// Targets it was asked about.
        pub targets: u64,
        /// Targets with nothing wrong.
        pub passed: u64,
        /// Targets with something wrong.
        pub violated: u64,
        /// Targets it says nothing about.
        pub not_applicable: u64,
        /// Targets it could not decide.
        pub undecided: u64,
        /// Targets on which the rule itself failed.
        pub errored: u64,
        /// Why targets were not applicable.
        pub reasons: BTreeMap<Cow<'static, str>, u64>,
    }
}

impl Report {
    /// The report as JSON: one line and its end, the same bytes on every surface.
    ///
    /// ```
    /// # let json = r#"{"kind":"catalogue","issued_on":"2020","body":{"kind":"department"},"entries":[
    /// #   {"matter":{"primary":"取水许可"},"time_limit":{"text":"形成之日起30个工作日内"},"mode":["proactive"]}]}"#;
    /// # let report = mulu::check_json(json.as_bytes(), &mulu::Options::default()).unwrap();
    /// assert!(report.to_json().ends_with("}\n"));
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut json = super::json::line(self);
        json.push('\n');
        json
    }

    /// Reads a report back.
    ///
    /// # Errors
    /// Where the text is not a report.
    ///
    /// ```
    /// # let json = r#"{"kind":"catalogue","issued_on":"2020","body":{"kind":"department"},"entries":[
    /// #   {"matter":{"primary":"取水许可"},"time_limit":{"text":"形成之日起30个工作日内"},"mode":["proactive"]}]}"#;
    /// # let report = mulu::check_json(json.as_bytes(), &mulu::Options::default()).unwrap();
    /// use mulu::report::Report;
    /// assert_eq!(Report::from_json(&report.to_json()).unwrap(), report);
    /// assert!(Report::from_json("{}").is_err());
    /// ```
    pub fn from_json(json: &str) -> Result<Self, crate::Error> {
        serde_json::from_str(json).map_err(|source| crate::Error::json(&source))
    }

    /// The findings, gravest first.
    ///
    /// ```
    /// # let json = r#"{"kind":"catalogue","issued_on":"2020","body":{"kind":"department"},"entries":[
    /// #   {"matter":{"primary":"取水许可"},"time_limit":{"text":"形成之日起30个工作日内"},"mode":["proactive"]}]}"#;
    /// # let report = mulu::check_json(json.as_bytes(), &mulu::Options::default()).unwrap();
    /// assert!(report.findings().is_sorted_by_key(|finding| finding.severity));
    /// ```
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }
}
