//! `tests/conformance/rules.json`: the cases of the specifications in `tests/rules/`, flattened, so that every
//! language runs what a clerk can read.

use std::fs;
use std::path::PathBuf;

use serde_json::{Map, Value, json};

use super::Artefact;
use crate::run::{Failure, Outcome, root};

pub(super) fn artefact() -> Outcome<Vec<Artefact>> {
    let mut lines = Vec::new();
    for path in specifications()? {
        let text = fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))?;
        let place = path.display();
        let cases = mulu_cases::parse(&text)
            .map_err(|why| Failure::new(format!("{place} 不合规格"), format!("{place}: {why}")))?;
        for case in cases {
            let mut options: Map<String, Value> = serde_json::from_str(&case.options)
                .map_err(|why| Failure::new(format!("{place} 的选项有误"), why))?;
            options.insert("name".to_owned(), case.name.into());
            let id = case.id.replace('/', "-");
            let line = json!({ "id": id, "input": { "text": case.input }, "options": options });
            lines.push(format!("    {line}"));
        }
    }
    let text = format!("{{\n  \"cases\": [\n{}\n  ]\n}}\n", lines.join(",\n"));
    Ok(vec![(
        "tests/conformance/rules.json".to_owned(),
        text.into_bytes(),
    )])
}

fn specifications() -> Outcome<Vec<PathBuf>> {
    let folder = root().join("tests/rules");
    let entries = fs::read_dir(&folder).map_err(|error| Failure::file(&folder, &error))?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry
            .map_err(|error| Failure::file(&folder, &error))?
            .path();
        if path.extension().is_some_and(|end| end == "md") {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}
