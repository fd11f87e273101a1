//! Reads the specifications of rules: Markdown a clerk can read, cases a program can run.
//!
//! A specification starts with `# CODE 标题`. Each section `## 反例:…`, `## 正例:…` or `## 无法判定:…`
//! holds one document in a fence of `json` or `csv`, perhaps options in a fence of `options`, and the findings
//! of this rule in a fence of `findings`, one a line: `CODE severity place xCOUNT`. No line means silence.
//!
//! A JSON object without `kind` is one entry and is put into a catalogue of an invented bureau, issued in 2024.
//! A CSV file is judged as that bureau's, on 2024-06-30, unless the section brings options of its own.

mod markdown;
pub mod readings;

pub use markdown::{Fence, fence_below, fences, options_below};

use mulu::Options;
use mulu::report::Report;

/// One case: a document, how it is judged, and what one rule says of it.
///
/// ```
/// let markdown = "# REF015 读不出的依据\n\n## 反例:见文件\n\n```json\n{\"matter\":{},\"basis\":{\"text\":\"见文件\"}}\n```\n\n```findings\nREF015 advice /entries/0/basis x1\n```\n";
/// let cases = mulu_cases::parse(markdown).unwrap();
/// assert_eq!(cases[0].id, "REF015/1");
/// assert!(cases[0].input.starts_with("{\"kind\":\"catalogue\""));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Code of the rule and number of the case: `REF015/1`.
    pub id: String,
    /// Code of the rule.
    pub code: String,
    /// Heading of the section.
    pub title: String,
    /// What the heading announces.
    pub kind: Kind,
    /// Name of the input, with the extension of its format.
    pub name: String,
    /// The document, whole.
    pub input: String,
    /// Options as JSON.
    pub options: String,
    /// The findings of this rule, sorted: `CODE severity place xCOUNT`.
    pub expected: Vec<String>,
}

/// What the heading of a case announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The rule speaks, “反例”.
    Bad,
    /// The rule is silent, “正例”.
    Good,
    /// The rule cannot decide, “无法判定”.
    Undecided,
}

/// What is wrong with a specification, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CaseError {
    /// The first line is not `# CODE 标题`.
    #[error("line 1 must read `# CODE 标题`, with the code of a rule")]
    NoTitle,
    /// A section whose heading announces nothing we know.
    #[error("line {line}: a section starts with 反例, 正例 or 无法判定")]
    OtherHeading {
        /// Line of the heading.
        line: usize,
    },
    /// A section without exactly one document.
    #[error("line {line}: a section holds exactly one document in a fence of json or csv")]
    NotOneDocument {
        /// Line of the heading.
        line: usize,
    },
    /// A document or options that are not JSON.
    #[error("line {line}: {message}")]
    NotJson {
        /// Line of the fence.
        line: usize,
        /// What the reader of JSON says.
        message: String,
    },
    /// The heading and the findings contradict each other.
    #[error("line {line}: 反例 and 无法判定 need findings, and 正例 has none")]
    Contradiction {
        /// Line of the heading.
        line: usize,
    },
    /// A line of findings that cannot be read.
    #[error(
        "line {line}: a finding reads `CODE severity place xCOUNT`, with the code of this file"
    )]
    NotAFinding {
        /// Line of the fence.
        line: usize,
    },
}

/// Reads a specification.
///
/// # Errors
/// Where the file does not keep the form; the error names the line.
///
/// ```
/// use mulu_cases::CaseError;
/// assert_eq!(mulu_cases::parse("REF015"), Err(CaseError::NoTitle));
/// ```
pub fn parse(markdown: &str) -> Result<Vec<Case>, CaseError> {
    let code = markdown
        .lines()
        .next()
        .and_then(|line| line.strip_prefix("# "))
        .and_then(|line| line.split_whitespace().next())
        .filter(|code| is_code(code))
        .ok_or(CaseError::NoTitle)?;
    let mut cases = Vec::new();
    for section in markdown::sections(markdown) {
        let number = cases.len() + 1;
        cases.push(case(code, number, &section)?);
    }
    Ok(cases)
}

fn is_code(text: &str) -> bool {
    text.len() == 6
        && text.bytes().take(3).all(|b| b.is_ascii_uppercase())
        && text.bytes().skip(3).all(|b| b.is_ascii_digit())
}

fn case(code: &str, number: usize, section: &markdown::Section<'_>) -> Result<Case, CaseError> {
    let line = section.line;
    let kind = [
        ("反例", Kind::Bad),
        ("正例", Kind::Good),
        ("无法判定", Kind::Undecided),
    ]
    .into_iter()
    .find_map(|(word, kind)| section.title.starts_with(word).then_some(kind))
    .ok_or(CaseError::OtherHeading { line })?;
    let mut documents = section
        .fences
        .iter()
        .filter(|fence| matches!(fence.language, "json" | "csv"));
    let (Some(document), None) = (documents.next(), documents.next()) else {
        return Err(CaseError::NotOneDocument { line });
    };
    let (name, input) = whole(document)?;
    let of_kind = |language: &str| section.fences.iter().find(|f| f.language == language);
    let options = match of_kind("options") {
        Some(fence) => {
            json(fence)?;
            fence.body.trim().to_owned()
        }
        None => default_options(document.language).to_owned(),
    };
    let mut expected = Vec::new();
    if let Some(fence) = of_kind("findings") {
        for found in fence.body.lines().filter(|line| !line.trim().is_empty()) {
            let words: Vec<&str> = found.split_whitespace().collect();
            let well_formed = words.len() == 4
                && words.first() == Some(&code)
                && words.last().is_some_and(|count| count.starts_with('x'));
            if !well_formed {
                return Err(CaseError::NotAFinding { line: fence.line });
            }
            expected.push(words.join(" "));
        }
    }
    expected.sort();
    if (kind == Kind::Good) != expected.is_empty() {
        return Err(CaseError::Contradiction { line });
    }
    Ok(Case {
        id: format!("{code}/{number}"),
        code: code.to_owned(),
        title: section.title.to_owned(),
        kind,
        name: name.to_owned(),
        input,
        options,
        expected,
    })
}

fn json(fence: &Fence<'_>) -> Result<serde_json::Value, CaseError> {
    serde_json::from_str(fence.body).map_err(|error| CaseError::NotJson {
        line: fence.line,
        message: error.to_string(),
    })
}

/// The document of a fence, made whole, and the name it is read under.
///
/// # Errors
/// Where it should be JSON and is not.
///
/// ```
/// let fences = mulu_cases::fences("```json\n{\"matter\":{}}\n```\n");
/// let (name, input) = mulu_cases::whole(&fences[0]).unwrap();
/// assert_eq!(name, "case.json");
/// assert!(input.ends_with("\"entries\":[{\"matter\":{}}]}"));
/// ```
pub fn whole(fence: &Fence<'_>) -> Result<(&'static str, String), CaseError> {
    if fence.language == "csv" {
        return Ok(("case.csv", fence.body.to_owned()));
    }
    if json(fence)?.get("kind").is_some() {
        return Ok(("case.json", fence.body.to_owned()));
    }
    // The text itself is kept: a member given twice must reach the decoder twice.
    let entry = fence.body.trim();
    let head = r#"{"kind":"catalogue","issued_on":"2024","body":{"name":"清源市水务局","kind":"department"},"entries":["#;
    Ok(("case.json", format!("{head}{entry}]}}")))
}

/// The options of a document that brings none.
///
/// ```
/// assert_eq!(mulu_cases::default_options("json"), "{}");
/// ```
#[must_use]
pub fn default_options(language: &str) -> &'static str {
    match language {
        "csv" => r#"{"as_of":"2024-06-30","body":"department"}"#,
        _ => "{}",
    }
}

/// The options of a case, with the name its input is read under.
///
/// # Errors
/// Where they hold something an option is not.
///
/// ```
/// let options = mulu_cases::options(r#"{"as_of":"2024-06-30"}"#, "case.csv").unwrap();
/// assert_eq!(options.name.as_deref(), Some("case.csv"));
/// ```
pub fn options(json: &str, name: &str) -> Result<Options, serde_json::Error> {
    let options: Options = serde_json::from_str(json)?;
    Ok(Options {
        name: Some(name.to_owned()),
        ..options
    })
}

/// The findings of one rule in a report, as a specification writes them, sorted.
///
/// A finding stands in its cell, or where there is none at its pointer.
///
/// ```
/// use mulu::{Context, model::Catalogue};
/// let json = r#"{"kind":"catalogue","issued_on":"2024","entries":[{"matter":{},"basis":{"text":""}}]}"#;
/// let decoded = Catalogue::from_json(json.as_bytes()).unwrap();
/// let report = mulu::check(&decoded, &Context::new());
/// assert_eq!(mulu_cases::found(&report, "REF001"), ["REF001 warning /entries/0/basis x1"]);
/// ```
#[must_use]
pub fn found(report: &Report, code: &str) -> Vec<String> {
    let of_rule = report.findings().iter().filter(|f| f.code == code);
    let mut lines: Vec<String> = of_rule
        .map(|finding| {
            let place = match &finding.cell {
                Some(cell) => cell.address.as_str(),
                None if finding.pointer.is_empty() => "/",
                None => finding.pointer.as_str(),
            };
            let severity = finding.severity.as_str();
            format!("{code} {severity} {place} x{}", finding.count)
        })
        .collect();
    lines.sort();
    lines
}
