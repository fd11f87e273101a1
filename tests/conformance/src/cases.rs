//! The cases: those of `tests/conformance/*.json`, and every workbook and CSV file of the examples and the tests.

use std::error::Error;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

/// One case, its input in a file.
pub(crate) struct Case {
    pub(crate) id: String,
    /// Path of the input from the root of the workspace.
    pub(crate) input: String,
    /// Options as every surface takes them, the name always among them.
    pub(crate) options: Map<String, Value>,
}

/// Folders whose tables are cases, whatever they are called.
const TABLES: &[&str] = &["examples/data", "tests/data"];

/// Every case. Inputs that stand in a case file are written out below `out`.
pub(crate) fn all(out: &Path) -> Result<Vec<Case>, Box<dyn Error>> {
    let mut cases = Vec::new();
    for file in files("tests/conformance", &["json"])? {
        let list: Value = serde_json::from_slice(&fs::read(&file)?)?;
        let list = list["cases"]
            .as_array()
            .ok_or("a case file holds a list named cases")?;
        for case in list {
            let made = written(case, out).map_err(|error| format!("{}: {error}", case["id"]))?;
            // What is judged is the same; what is said differs to the last word.
            let english = (!made.options.contains_key("lang")).then(|| in_english(&made));
            cases.push(made);
            cases.extend(english);
        }
    }
    for folder in TABLES {
        for file in files(folder, &["xlsx", "csv"])? {
            cases.extend(of_table(&file));
        }
    }
    Ok(cases)
}

/// A case of a case file, its input as a file of the name it is judged by.
fn written(case: &Value, out: &Path) -> Result<Case, Box<dyn Error>> {
    let id = case["id"].as_str().ok_or("a case has an id")?.to_owned();
    let mut options = case["options"].as_object().cloned().unwrap_or_default();
    let bytes = match (&case["input"]["text"], &case["input"]["json"]) {
        (Value::String(text), _) => text.clone().into_bytes(),
        (_, Value::Null) => return Err("an input has a text or a json".into()),
        (_, json) => serde_json::to_vec(json)?,
    };
    let name = options.entry("name").or_insert_with(|| "case.json".into());
    let name = name.as_str().ok_or("a name is a text")?;
    let folder = out.join(&id);
    fs::create_dir_all(&folder)?;
    let input = folder.join(name);
    fs::write(&input, bytes)?;
    Ok(Case {
        id,
        input: portable(&input),
        options,
    })
}

fn in_english(case: &Case) -> Case {
    let mut options = case.options.clone();
    options.insert("lang".to_owned(), "en".into());
    Case {
        id: format!("{}-en", case.id),
        input: case.input.clone(),
        options,
    }
}

/// A table is judged as it comes, in English on a date, and as a body's, with one place shown for each rule.
fn of_table(file: &Path) -> Vec<Case> {
    let name = |part: Option<&OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let variants = [
        json!({}),
        json!({ "lang": "en", "as_of": "2024-06-30" }),
        json!({ "as_of": "2020-12-31", "body": "department@county", "profile": ["cn"], "max_samples": 1 }),
    ];
    let case = |(number, variant): (usize, Value)| {
        let mut options = variant.as_object().cloned().unwrap_or_default();
        options.insert("name".to_owned(), name(file.file_name()).into());
        let (stem, format) = (name(file.file_stem()), name(file.extension()));
        Case {
            id: format!("{format}-{stem}-{}", number + 1),
            input: portable(file),
            options,
        }
    };
    variants.into_iter().enumerate().map(case).collect()
}

/// The files of a folder that end in one of `extensions`, in one order on every machine.
fn files(folder: &str, extensions: &[&str]) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if extensions
            .iter()
            .any(|end| path.extension() == Some(OsStr::new(end)))
        {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// A path with slashes, as the other languages write it.
fn portable(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
