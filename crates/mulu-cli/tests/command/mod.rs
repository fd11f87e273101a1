//! Runs the built command, and makes the files it is given.
#![allow(dead_code, reason = "every test binary uses its own part")]

use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rust_xlsxwriter::Workbook;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// One second for whoever waits; unoptimised builds on a shared machine get more.
pub(crate) const SOON: Duration = Duration::from_secs(if cfg!(debug_assertions) { 8 } else { 1 });

/// What a run left behind.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
    pub(crate) took: Duration,
}

/// Runs `mulu` with these arguments.
pub(crate) fn mulu(arguments: &[&str]) -> Ran {
    finish(
        Command::new(env!("CARGO_BIN_EXE_mulu")).args(arguments),
        b"",
    )
}

/// Runs `mulu` with bytes on standard input.
pub(crate) fn mulu_reading(arguments: &[&str], input: &[u8]) -> Ran {
    finish(
        Command::new(env!("CARGO_BIN_EXE_mulu")).args(arguments),
        input,
    )
}

/// Runs `mulu` where no more than 256 MB can be had: a run that asks for more dies instead of answering.
pub(crate) fn mulu_in_256_mb(arguments: &[&str]) -> Ran {
    if !cfg!(target_os = "linux") {
        return mulu(arguments);
    }
    let mut shell = Command::new("sh");
    shell.args([
        "-c",
        "ulimit -v 262144 && exec \"$@\"",
        "sh",
        env!("CARGO_BIN_EXE_mulu"),
    ]);
    finish(shell.args(arguments), b"")
}

fn finish(command: &mut Command, input: &[u8]) -> Ran {
    let start = Instant::now();
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    Ran {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
        took: start.elapsed(),
    }
}

/// A folder of this test's own, empty at the start.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A file of the repository.
pub(crate) fn example(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    root.join(path).to_str().unwrap().to_owned()
}

/// The names left in a folder.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// A workbook whose only filled cell stands in this place.
pub(crate) fn one_cell(row: u32, column: u16) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_string(row, column, "孤零零").unwrap();
    workbook.save_to_buffer().unwrap()
}

/// A workbook of one sheet made of this XML, and of this table of strings.
pub(crate) fn workbook(sheet: &[u8], strings: &[u8]) -> Vec<u8> {
    let parts: [(&str, &[u8]); 5] = [
        (
            "_rels/.rels",
            br#"<Relationships><Relationship Id="r" Type="http://x/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
        ),
        (
            "xl/_rels/workbook.xml.rels",
            br#"<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#,
        ),
        (
            "xl/workbook.xml",
            br#"<workbook><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>"#,
        ),
        ("xl/worksheets/sheet1.xml", sheet),
        ("xl/sharedStrings.xml", strings),
    ];
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, part) in parts {
        writer
            .start_file(path, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(part).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// What a workbook with a password begins with and holds.
pub(crate) fn encrypted() -> Vec<u8> {
    let mut bytes = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    bytes.extend([0; 1016]);
    bytes.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    bytes
}
