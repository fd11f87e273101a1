//! The pydantic models of the package, made from the published schemas.

use std::fs;
use std::path::{Path, PathBuf};

use super::interpreter;
use crate::run::{Failure, Outcome, root, run_in_silence};

const FOLDER: &str = "bindings/python/python/mulu/models";

/// The schemas and the class that each is as a whole.
const MODELS: &[(&str, &str)] = &[
    ("catalogue", "Catalogue"),
    ("draft", "Draft"),
    ("report", "Report"),
];

/// Writes them anew.
pub(super) fn write() -> Outcome {
    make(&root().join(FOLDER))?;
    println!("✓ {FOLDER}");
    Ok(())
}

/// Fails where what is committed is not what would be written.
pub(super) fn check() -> Outcome {
    let fresh = root().join("target/models");
    fs::create_dir_all(&fresh).map_err(|error| Failure::file(&fresh, &error))?;
    make(&fresh)?;
    for (name, _) in MODELS {
        let kept = root().join(FOLDER).join(format!("{name}.py"));
        if read(&kept)? != read(&fresh.join(format!("{name}.py")))? {
            return Err(Failure::new(
                format!("{FOLDER}/{name}.py 与数据结构不一致，请运行 cargo xtask python --models"),
                format!("{FOLDER}/{name}.py is stale; run cargo xtask python --models"),
            ));
        }
    }
    Ok(())
}

fn read(path: &PathBuf) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| Failure::file(path, &error))
}

fn make(folder: &Path) -> Outcome {
    for (name, class) in MODELS {
        let mut generator = interpreter();
        // What pydantic has a type for needs no pattern: its warnings say so.
        generator.args(["-W", "ignore", "-m", "datamodel_code_generator"]);
        generator.args(["--input", &format!("schemas/v1/{name}.schema.json")]);
        generator.args(["--input-file-type", "jsonschema", "--class-name", class]);
        generator
            .arg("--output")
            .arg(folder.join(format!("{name}.py")));
        generator.args(["--output-model-type", "pydantic_v2.BaseModel"]);
        generator.args(["--target-python-version", "3.11", "--formatters", "builtin"]);
        generator.args(["--enum-field-as-literal", "all", "--strict-nullable"]);
        generator.args(["--use-annotated", "--use-standard-collections"]);
        generator.args(["--use-union-operator", "--field-constraints"]);
        generator.args(["--use-schema-description", "--use-field-description"]);
        generator.args(["--enable-faux-immutability", "--disable-timestamp"]);
        run_in_silence(&mut generator)?;
    }
    Ok(())
}
