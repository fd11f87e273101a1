//! A finding as it stands in a report: its places and what it cites.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::types::wire;
use crate::finding::{Severity, Step};

wire! {
    /// One finding, “问题”; what is equal elsewhere is said once with a count.
    ///
    /// ```
    /// # let json = r#"{"kind":"catalogue","issued_on":"2020","body":{"kind":"department"},"entries":[
    /// #   {"matter":{"primary":"取水许可"},"time_limit":{"text":"形成之日起30个工作日内"},"mode":["proactive"]}]}"#;
    /// # let report = mulu::check_json(json.as_bytes(), &mulu::Options::default()).unwrap();
    /// let finding = report.findings().iter().find(|finding| finding.code == "TIM002").unwrap();
    /// assert_eq!(finding.pointer, "/entries/0/time_limit");
    /// assert_eq!(finding.citations[0].article, Some(26));
    /// ```
    pub struct Finding {
        /// Index of its input in `inputs`.
        pub input: u64,
        /// Code of the rule.
        pub code: String,
        /// Name of the defect.
        pub name: String,
        /// How grave it is.
        pub severity: Severity,
        /// Rank of what the rule rests on.
        pub authority: String,
        /// JSON Pointer in the document.
        pub pointer: String,
        /// The cell, for a table.
        pub cell: Option<Location>,
        /// How many places have it, this one included.
        pub count: u64,
        /// The other places, as many as are listed.
        pub also: Vec<Place>,
        /// The item's own label: its matter.
        pub label: Option<String>,
        /// Words made from the parameters: what, why, what to do.
        pub message: String,
        /// The parameters.
        pub params: Map<String, Value>,
        /// What it rests on, in the edition in force on the record's date.
        pub citations: Vec<Citation>,
        /// The derivation.
        pub steps: Vec<Step>,
        /// What the cell should read instead.
        pub fix: Option<String>,
        /// A name for this place that survives rows inserted above it.
        pub fingerprint: String,
        /// The offending text, personal data masked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub text: Option<String>,
        /// The stretch of the text that offends, in code points.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub span: Option<crate::model::Span>,
    }
}

wire! {
    /// A cell of a workbook or of a data frame, “单元格”.
    ///
    /// ```
    /// # use mulu::draft::{Draft, Grid, GridRow};
    /// # let header = GridRow::new(0, ["序号", "公开事项", "公开内容", "公开时限"]);
    /// # let record = GridRow::new(1, ["1", "机构信息", "机构职能", "及时公开"]);
    /// # let grid = Grid { sheet: "目录".into(), rows: vec![header, record], merges: vec![], merges_known: true };
    /// # let draft = Draft::from_grids(&[grid]);
    /// let report = mulu::check(&draft, &mulu::Context::new().with_as_of("2020-12-31".parse().unwrap()));
    /// assert!(report.findings().iter().filter_map(|finding| finding.cell.as_ref()).all(|cell| cell.sheet == "目录"));
    /// ```
    pub struct Location {
        /// Name of the sheet.
        pub sheet: String,
        /// Address as spreadsheets write it; of a data frame, as if its names stood in row 1.
        pub address: String,
        /// Row of a data frame, counted from 0.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub row: Option<u64>,
        /// Name of the column of a data frame.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub column: Option<String>,
    }
}

wire! {
    /// One more place with the same finding.
    ///
    /// ```
    /// # let json = br#"{"kind":"catalogue","issued_on":"2020","entries":[{},{}]}"#;
    /// # let report = mulu::check_json(json, &mulu::Options::default()).unwrap();
    /// let finding = report.findings().iter().find(|finding| finding.code == "DOC002").unwrap();
    /// assert_eq!(finding.also[0].pointer, "/entries/1/matter");
    /// ```
    pub struct Place {
        /// JSON Pointer in the document.
        pub pointer: String,
        /// The cell, for a table.
        pub cell: Option<Location>,
        /// A name for this place that survives rows inserted above it.
        pub fingerprint: String,
    }
}

wire! {
    /// A citation of a norm, “依据”.
    ///
    /// ```
    /// use mulu::rules::{Rule, RuleRecord};
    /// let record = RuleRecord::from(Rule::find("TIM002").unwrap());
    /// assert_eq!(record.citations[0].article, Some(26));
    /// ```
    pub struct Citation {
        /// Title of the instrument.
        pub instrument: String,
        /// Decree or document number of the edition.
        pub number: Option<String>,
        /// Article, “条”.
        pub article: Option<u16>,
        /// Paragraph, “款”.
        pub paragraph: Option<u16>,
        /// Item, “项”.
        pub item: Option<u16>,
        /// First day of force of the edition cited.
        pub edition_from: Option<NaiveDate>,
    }
}
