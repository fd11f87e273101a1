//! `cargo xtask gen --write|--check`: what is made from one origin, committed, and kept from drifting.

mod cases;
mod digests;
mod form;
mod instruments;
mod keys;
mod lite;
mod rules;
mod sample;
mod terms;
mod typescript;
mod wide;
mod workbooks;

use std::fs;

use crate::run::{Failure, Outcome, cargo, root, run};

/// What brings every artefact up to date.
const CURE: &str = "cargo xtask gen --write";

/// A committed file nobody edits by hand: its path from the root of the workspace, and its bytes.
type Artefact = (String, Vec<u8>);

/// A new artefact is one line here and the function that makes it.
///
/// Sources of the library stand first: what follows is made by the library itself.
const MAKERS: &[fn() -> Outcome<Vec<Artefact>>] = &[
    || one("crates/mulu/src/terms.rs", terms::source()),
    || one("crates/mulu/src/law/instruments.rs", laws()),
    wide_law,
    || one("crates/mulu/src/law/keys.rs", Ok(keys::source())),
    || one("crates/mulu/src/report/pinned.rs", Ok(digests::source())),
    || one("GLOSSARY.md", terms::glossary()),
    schemas,
    typescript::artefacts,
    form::artefacts,
    lite::artefacts,
    rules::artefacts,
    cases::artefact,
    readings,
    || workbooks::render_all(&root()),
    sample::readmes,
];

fn one(path: &str, text: Outcome<String>) -> Outcome<Vec<Artefact>> {
    Ok(vec![(path.to_owned(), text?.into_bytes())])
}

/// The published schemas, and their copies in the npm package, which holds nothing from outside its folder.
fn schemas() -> Outcome<Vec<Artefact>> {
    let mut made = Vec::new();
    for (name, schema) in mulu::schema::schemas() {
        let json = serde_json::to_string_pretty(&schema)
            .map_err(|error| Failure::new(format!("无法写出 {name}"), error))?;
        for folder in ["schemas/v1", "bindings/wasm/schemas"] {
            let path = format!("{folder}/{name}.schema.json");
            made.push((path, format!("{json}\n").into_bytes()));
        }
    }
    Ok(made)
}

/// The table of instruments.
fn laws() -> Outcome<String> {
    instruments::render(&origin("crates/mulu/src/law/instruments.toml")?)
        .map_err(|why| Failure::new("instruments.toml 有误", format!("instruments.toml: {why}")))
}

/// The wide table: the pack that the browser loads, and the static one that the library reads from it.
fn wide_law() -> Outcome<Vec<Artefact>> {
    let wrong = |why| Failure::new("wide.tsv 有误", format!("wide.tsv: {why}"));
    let known = wide::known_texts(&origin("crates/mulu/src/law/instruments.toml")?);
    let tsv = origin("crates/mulu/src/law/wide.tsv")?;
    let pack = wide::pack(&tsv, &known.map_err(wrong)?).map_err(wrong)?;
    let table = wide::source(&pack).map_err(wrong)?;
    Ok(vec![
        (
            "crates/mulu/src/law/wide_table.rs".to_owned(),
            table.into_bytes(),
        ),
        (
            "bindings/wasm/packs/law-wide.json".to_owned(),
            pack.into_bytes(),
        ),
    ])
}

/// What the cells of every column are read as.
fn readings() -> Outcome<Vec<Artefact>> {
    let made = mulu_cases::readings::COLUMNS.map(|column| {
        let path = format!("tests/cases/readings/{column}.jsonl");
        let made = mulu_cases::readings::made(column, &origin(&path)?);
        let made = made.map_err(|why| Failure::new(format!("{path} 有误"), why))?;
        Ok((path, made.into_bytes()))
    });
    made.into_iter().collect()
}

/// The verb.
pub(crate) fn generate(arguments: &[String]) -> Outcome {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["--write"] => write(drifted()?)?,
        ["--check"] => refuse(&drifted()?)?,
        _ => {
            return Err(Failure::new(
                "请写明 --write（写入）或 --check（只核对）",
                "say --write or --check",
            ));
        }
    }
    println!("✓ 生成的文件均为最新 / every generated file is up to date");
    Ok(())
}

/// Every artefact that does not stand as it is made.
fn drifted() -> Outcome<Vec<Artefact>> {
    let mut drifted = Vec::new();
    for make in MAKERS {
        let made = make()?.into_iter();
        drifted.extend(made.filter(|(path, bytes)| {
            !fs::read(root().join(path)).is_ok_and(|found| found == *bytes)
        }));
    }
    Ok(drifted)
}

fn write(drifted: Vec<Artefact>) -> Outcome {
    let mut library_changed = false;
    for (path, bytes) in drifted {
        let place = root().join(&path);
        let folder = place.parent().unwrap_or(&place);
        fs::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
        fs::write(&place, bytes).map_err(|error| Failure::file(&place, &error))?;
        println!("写入 wrote {path}");
        library_changed |= place.extension().is_some_and(|end| end == "rs");
    }
    // The library inside this program is the old one: only a new build can make the rest of it.
    if library_changed {
        return run(cargo().args(["xtask", "gen", "--write"]));
    }
    Ok(())
}

fn refuse(drifted: &[Artefact]) -> Outcome {
    if drifted.is_empty() {
        return Ok(());
    }
    let list: Vec<String> = drifted
        .iter()
        .map(|(path, _)| format!("  {path}"))
        .collect();
    let list = list.join("\n");
    Err(Failure::new(
        format!("这些文件与其来源不一致：\n{list}\n请运行：{CURE}"),
        format!("these files have drifted from their origin; run: {CURE}"),
    ))
}

/// The text of a file the artefacts are made from.
fn origin(path: &str) -> Outcome<String> {
    let place = root().join(path);
    fs::read_to_string(&place).map_err(|error| Failure::file(&place, &error))
}
