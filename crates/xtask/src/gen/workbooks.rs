//! The invented workbooks of `examples/data` and `tests/data`, rendered from their TOML sources.
//!
//! A source states every table once, as it should be, together with the defects of its faulty copy. The
//! workbooks, their README and the list of expected findings all come from that one place.

mod readme;
mod source;
mod table;
mod xlsx;

use core::error::Error as _;
use std::path::Path;

use crate::run::{Failure, Outcome};
use source::{Defect, Format, Grid, Source, Stage};
use table::Table;

/// The sources, relative to the root of the repository.
const SOURCES: [&str; 2] = [
    "examples/data/source/water-bureau.toml",
    "tests/data/source/tables.toml",
];

/// A source that cannot be rendered.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RenderError {
    /// The TOML does not have the expected form.
    #[error("the source cannot be read")]
    Source(#[from] toml::de::Error),
    /// The workbook cannot be written.
    #[error("the workbook cannot be written")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    /// The expected findings cannot be written.
    #[error("the expected findings cannot be written")]
    Json(#[from] serde_json::Error),
    /// The source names something that it does not define.
    #[error("{place}: {problem}")]
    Content {
        /// The entry, file or key.
        place: String,
        /// What is wrong with it.
        problem: String,
    },
}

impl RenderError {
    fn content(place: &str, problem: impl Into<String>) -> Self {
        Self::Content {
            place: place.to_owned(),
            problem: problem.into(),
        }
    }
}

/// One finding that a file must give.
#[derive(Debug, Clone, serde::Serialize)]
pub(crate) struct Expected {
    /// Path of the file, relative to its own folder.
    pub(crate) file: String,
    /// The cell, A1.
    pub(crate) cell: String,
    /// The code of the rule.
    pub(crate) code: String,
    /// Whether the rule belongs to the first release.
    pub(crate) stage: Stage,
    /// What is wrong, in Chinese.
    #[serde(skip)]
    pub(crate) zh: String,
    /// What is wrong, in English.
    #[serde(skip)]
    pub(crate) en: String,
}

impl Expected {
    /// The findings that one defect causes at `cell` of the file at `path`.
    fn of<'a>(path: &str, cell: &str, defect: &'a Defect) -> impl Iterator<Item = Self> + use<'a> {
        let (file, cell) = (file_name(path).to_owned(), cell.to_owned());
        core::iter::once(&defect.code)
            .chain(&defect.also)
            .map(move |code| Self {
                file: file.clone(),
                cell: cell.clone(),
                code: code.clone(),
                stage: defect.stage,
                zh: defect.zh.clone(),
                en: defect.en.clone(),
            })
    }
}

/// One line of a README: a file and what it is.
pub(crate) struct Described {
    path: String,
    zh: String,
    en: String,
}

/// Renders every file that `source` describes: its path from the root of the repository, and its bytes.
///
/// The same source gives the same bytes, in the same order.
///
/// # Errors
///
/// [`RenderError`] if the source is malformed, or a workbook cannot be written.
pub(crate) fn render(source: &str) -> Result<Vec<(String, Vec<u8>)>, RenderError> {
    let source: Source = toml::from_str(source)?;
    let mut files = Vec::new();
    let mut described = Vec::new();
    let mut expected = Vec::new();
    if let Some(catalogue) = &source.catalogue {
        for (path, faulty) in [(&catalogue.path, true), (&catalogue.clean_path, false)] {
            let (table, findings) = table::catalogue(catalogue, faulty)?;
            files.push((path.clone(), xlsx::write(&table)?));
            described.push(describe_catalogue(path, &table, faulty));
            expected.extend(findings);
        }
    }
    for grid in &source.grid {
        render_grid(grid, &mut files)?;
        described.extend(describe_grid(grid));
        for defect in &grid.defect {
            let Some(at) = &defect.at else {
                return Err(RenderError::content(&grid.path, "a defect without a cell"));
            };
            expected.extend(Expected::of(&grid.path, at, defect));
        }
    }
    let Some(folder) = described.first().map(|d| folder(&d.path).to_owned()) else {
        return Ok(files);
    };
    let text = readme::markdown(&described, &expected, source.catalogue.is_some());
    files.push((format!("{folder}/README.md"), text.into_bytes()));
    if !expected.is_empty() {
        let mut json = serde_json::to_string_pretty(&expected)?;
        json.push('\n');
        files.push((format!("{folder}/expected.json"), json.into_bytes()));
    }
    Ok(files)
}

/// Renders all sources below `root`.
pub(crate) fn render_all(root: &Path) -> Outcome<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    for source in SOURCES {
        let place = root.join(source);
        let text =
            std::fs::read_to_string(&place).map_err(|error| Failure::file(&place, &error))?;
        let rendered = render(&text).map_err(|error| {
            let cause = error
                .source()
                .map_or_else(String::new, |e| format!("\n{e}"));
            Failure::new(
                format!("无法生成 {source}"),
                format!("cannot render {source}: {error}{cause}"),
            )
        })?;
        files.extend(rendered);
    }
    Ok(files)
}

fn render_grid(grid: &Grid, files: &mut Vec<(String, Vec<u8>)>) -> Result<(), RenderError> {
    match grid.format {
        Format::Xlsx => files.push((grid.path.clone(), xlsx::write(&Table::from_grid(grid)?)?)),
        Format::Csv => {
            let text = table::csv(&grid.rows);
            files.push((
                grid.path.clone(),
                ["\u{feff}".as_bytes(), text.as_bytes()].concat(),
            ));
            if let Some(path) = &grid.gbk_path {
                let (bytes, _, unmappable) = encoding_rs::GB18030.encode(&text);
                if unmappable {
                    return Err(RenderError::content(path, "not in GB18030"));
                }
                files.push((path.clone(), bytes.into_owned()));
            }
        }
    }
    Ok(())
}

fn describe_catalogue(path: &str, table: &Table, faulty: bool) -> Described {
    let (range, count) = (table.range(), table.record_count());
    let (zh, en) = if faulty {
        ("有问题的一份", "the faulty copy")
    } else {
        (
            "改好的一份，不应再有任何问题",
            "the cured copy, which gives no finding",
        )
    };
    Described {
        path: path.to_owned(),
        zh: format!(
            "{}：{zh}；工作表“{}”{range}，{count} 条",
            table.title, table.sheet
        ),
        en: format!("{en}; sheet “{}” {range}, {count} entries", table.sheet),
    }
}

fn describe_grid(grid: &Grid) -> Vec<Described> {
    let mut described = vec![Described {
        path: grid.path.clone(),
        zh: grid.zh.clone(),
        en: grid.en.clone(),
    }];
    if let Some(path) = &grid.gbk_path {
        described.push(Described {
            path: path.clone(),
            zh: "同一张表，编码为 GB18030，没有 BOM".to_owned(),
            en: "the same table in GB18030, without a byte order mark".to_owned(),
        });
    }
    described
}

/// The last part of a path.
fn file_name(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

/// All but the last part of a path.
fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rendered files of the water bureau.
    fn water() -> Vec<(String, Vec<u8>)> {
        render(include_str!(
            "../../../../examples/data/source/water-bureau.toml"
        ))
        .expect("the source is sound")
    }

    #[test]
    fn the_same_source_gives_the_same_bytes() {
        assert_eq!(water(), water());
    }

    #[test]
    fn every_expected_finding_has_words() {
        let source: Source = toml::from_str(include_str!(
            "../../../../examples/data/source/water-bureau.toml"
        ))
        .expect("the source is sound");
        let catalogue = source.catalogue.expect("a catalogue");
        let (table, findings) = table::catalogue(&catalogue, true).expect("a table");
        assert_eq!(
            (table.range().as_str(), table.record_count()),
            ("A3:N66", 62)
        );
        assert!(
            findings
                .iter()
                .all(|f| !f.zh.is_empty() && !f.en.is_empty())
        );
        let mut places: Vec<_> = findings.iter().map(|f| (&f.cell, &f.code)).collect();
        places.sort_unstable();
        places.dedup();
        assert_eq!(places.len(), findings.len());
    }

    #[test]
    fn an_unknown_channel_is_refused() {
        let text = include_str!("../../../../examples/data/source/water-bureau.toml").replacen(
            "plain = [\"政府网站\"",
            "plain = [\"官网\"",
            1,
        );
        assert!(matches!(render(&text), Err(RenderError::Content { .. })));
    }
}
