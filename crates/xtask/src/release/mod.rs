//! `cargo xtask release-zip`: one file that carries everything into a closed network.
//!
//! The same tree gives the same bytes: names are sorted, and no time, owner or path of this machine is written.

mod crates;
mod licences;
mod sbom;

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::run::{Failure, Outcome, bytes, program, root, run, run_in_silence};
use crate::wasm;

/// What the archive says of itself.
const README: &str = include_str!("README.md");

/// The verb.
pub(crate) fn release_zip(arguments: &[String]) -> Outcome {
    if let Some(unknown) = arguments.first() {
        return Err(Failure::new(
            format!("release-zip 不接受参数：{unknown}"),
            format!("release-zip takes no argument: {unknown}"),
        ));
    }
    wasm::wasm(&[])?;
    let archive = pack()?;
    let name = archive.strip_prefix(root()).unwrap_or(&archive).display();
    let size = fs::metadata(&archive).map_err(|error| Failure::file(&archive, &error))?;
    println!("✓ {name} {} B", size.len());
    Ok(())
}

/// The check: packed twice the bytes are the same, and what is unpacked is whole and works.
pub(crate) fn test() -> Outcome {
    let mut packed = Vec::new();
    for _ in 0..2 {
        let archive = pack()?;
        packed.push(fs::read(&archive).map_err(|error| Failure::file(&archive, &error))?);
    }
    if packed[0] != packed[1] {
        return Err(Failure::new(
            "两次打包的字节不同",
            "packed twice, the archive differs",
        ));
    }
    run(program("node").arg("tests/browser/release.mjs"))
}

/// Packs what `cargo xtask wasm` has built; gives the archive.
fn pack() -> Outcome<PathBuf> {
    let name = format!("mulu-{}-web", env!("CARGO_PKG_VERSION"));
    let folder = root().join("target/release-zip").join(&name);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| Failure::file(&folder, &error))?;
    }
    let library = root().join("bindings/wasm");
    for part in ["README.md", "package.json", "js", "packs", "pkg", "schemas"] {
        copy(&library.join(part), &folder.join("mulu").join(part))?;
    }
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        copy(&root().join(licence), &folder.join(licence))?;
        copy(&root().join(licence), &folder.join("mulu").join(licence))?;
    }
    let page = ["entry.html", "entry"].map(|part| folder.join(part));
    run_in_silence(program("node").arg("examples/web/build.mjs").args(page))?;

    let crates = crates::compiled_in()?;
    write(&folder.join("README.md"), README.as_bytes())?;
    write(&folder.join("sbom.cdx.json"), sbom::of(&crates)?.as_bytes())?;
    let texts = licences::of(&crates)?;
    write(&folder.join("THIRD-PARTY-LICENSES.txt"), texts.as_bytes())?;

    let files = files(&folder)?;
    let mut sums = program("sha256sum");
    let sums = bytes(sums.current_dir(&folder).arg("--").args(&files))?;
    write(&folder.join("SHA256SUMS"), &sums)?;

    let archive = root().join("target").join(format!("{name}.zip"));
    let all = ["SHA256SUMS".to_owned()].into_iter().chain(files);
    zip(&archive, &folder, &name, all).map_err(|error| Failure::file(&archive, &error))?;
    Ok(archive)
}

fn zip(
    archive: &Path,
    folder: &Path,
    name: &str,
    files: impl Iterator<Item = String>,
) -> io::Result<()> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut writer = ZipWriter::new(BufWriter::new(File::create(archive)?));
    for file in files {
        writer.start_file(format!("{name}/{file}"), options)?;
        writer.write_all(&fs::read(folder.join(&file))?)?;
    }
    writer.finish()?.flush()
}

/// Copies a file, or a folder with all that is in it.
fn copy(from: &Path, to: &Path) -> Outcome {
    if from.is_dir() {
        for name in names(from)? {
            copy(&from.join(&name), &to.join(&name))?;
        }
        return Ok(());
    }
    write(
        to,
        &fs::read(from).map_err(|error| Failure::file(from, &error))?,
    )
}

fn write(path: &Path, content: &[u8]) -> Outcome {
    path.parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| fs::write(path, content))
        .map_err(|error| Failure::file(path, &error))
}

/// Every file in a folder and below it, sorted, by its path from there.
fn files(folder: &Path) -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    for name in names(folder)? {
        let path = folder.join(&name);
        if path.is_dir() {
            let inside = files(&path)?;
            found.extend(inside.into_iter().map(|file| format!("{name}/{file}")));
        } else {
            found.push(name);
        }
    }
    found.sort();
    Ok(found)
}

/// What a folder holds.
fn names(folder: &Path) -> Outcome<Vec<String>> {
    let read = || {
        fs::read_dir(folder)?
            .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
            .collect::<io::Result<Vec<String>>>()
    };
    read().map_err(|error| Failure::file(folder, &error))
}
