//! Answers the shared cases of `tests/conformance/` on this machine, into `target/conformance/`.
//!
//! The other surfaces are compared with these bytes. Each input that stands in a case file is
//! written out beside its answer, so that every language reads the very same bytes.

use std::error::Error;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let out = Path::new("target/conformance");
    if out.exists() {
        fs::remove_dir_all(out)?;
    }
    fs::create_dir_all(out)?;

    let mut files = Vec::new();
    for entry in fs::read_dir("tests/conformance")? {
        files.push(entry?.path());
    }
    files.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "json")
    });
    files.sort();

    let mut cases = Vec::new();
    for file in files {
        let list: Value = serde_json::from_slice(&fs::read(&file)?)?;
        for case in list["cases"]
            .as_array()
            .ok_or("a case file holds a list named cases")?
        {
            cases.push(answer(case, out).map_err(|error| format!("{}: {error}", case["id"]))?);
        }
    }
    fs::write(
        out.join("cases.json"),
        serde_json::to_vec_pretty(&json!({ "cases": cases }))?,
    )?;
    Ok(())
}

/// Writes the answer to one case and gives the line that the other surfaces need to repeat it.
fn answer(case: &Value, out: &Path) -> Result<Value, Box<dyn Error>> {
    let id = case["id"].as_str().ok_or("a case has an id")?;
    let own = out.join(format!("{id}.input"));
    let (path, bytes) = match &case["input"] {
        input if input["path"].is_string() => {
            let path = input["path"].as_str().unwrap_or_default().to_owned();
            let bytes = fs::read(&path)?;
            (path, bytes)
        }
        input => {
            let bytes = match (&input["text"], &input["json"]) {
                (Value::String(text), _) => text.clone().into_bytes(),
                (_, Value::Null) => return Err("an input has a path, a text or a json".into()),
                (_, json) => serde_json::to_vec(json)?,
            };
            fs::write(&own, &bytes)?;
            (own.to_string_lossy().into_owned(), bytes)
        }
    };
    // The same choice of door as in the runners of the other languages: a file that is not
    // JSON by its name is a table.
    let is_table =
        case["input"]["path"].is_string() && Path::new(&path).extension() != Some("json".as_ref());
    let options = case.get("options").cloned().unwrap_or_else(|| json!({}));
    let report = if is_table {
        mulu_wasm_table::report(&bytes, &options.to_string())
    } else {
        mulu_wasm::report(&bytes, &options.to_string())
    };
    fs::write(out.join(format!("{id}.json")), report?)?;
    Ok(
        json!({ "id": id, "input": path, "door": if is_table { "table" } else { "core" }, "options": options }),
    )
}
