//! Whatever cannot be judged: exit code 2, one sentence that says what, where and what to do, nothing left behind.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod command;

use std::fs;
use std::path::Path;

use command::{
    Ran, SOON, encrypted, example, folder, mulu, mulu_in_256_mb, names, one_cell, workbook,
};

/// One sentence, and nothing else said or written.
fn is_refusal(what: &str, ran: &Ran, place: &str) {
    assert_eq!(ran.code, Some(2), "{what}: {ran:?}");
    assert_eq!(ran.err.lines().count(), 1, "{what}: {ran:?}");
    let sentence = ran.err.trim_end();
    assert!(sentence.contains(place), "{what}: {sentence}");
    assert!(sentence.ends_with(['。', '.']), "{what}: {sentence}");
    assert!(
        !sentence.contains("panicked") && !sentence.contains("Error {"),
        "{what}: {sentence}"
    );
    assert_eq!(ran.out, "", "{what}");
    assert!(ran.took < SOON, "{what}: {:?}", ran.took);
}

/// Judges a file that cannot be judged, in both languages, and gives the Chinese sentence.
fn refused(what: &str, path: &Path) -> String {
    let output = folder(&format!("output-{what}"));
    let target = output.join("report.json");
    let (path, target) = (path.to_str().unwrap(), target.to_str().unwrap());
    let name = Path::new(path).file_name().unwrap().to_str().unwrap();
    let zh = mulu_in_256_mb(&["check", path, "--output", target]);
    is_refusal(what, &zh, name);
    assert_eq!(names(&output), Vec::<String>::new(), "{what}");
    let en = mulu(&["--lang", "en", "check", path]);
    is_refusal(what, &en, name);
    let words = en.err.replace(path, "");
    let is_english = |letter: char| letter.is_ascii() || "“”公开事项内容时限孤零".contains(letter);
    assert!(words.chars().all(is_english), "{what}: {words}");
    // A program gets the reason on standard output.
    let json = mulu(&["check", path, "--format", "json"]);
    assert_eq!(json.code, Some(2), "{what}");
    assert!(
        json.out.contains("\"status\":\"unreadable\""),
        "{what}: {}",
        json.out
    );
    zh.err
}

#[test]
fn files_that_are_none() {
    let here = folder("none");
    let missing = refused("missing", &here.join("没有.xlsx"));
    assert!(missing.contains("没有这个文件"), "{missing}");
    let directory = here.join("目录");
    fs::create_dir(&directory).unwrap();
    let words = refused("directory", &directory);
    assert!(words.contains("目录/*.xlsx"), "{words}");
}

#[test]
fn files_with_nothing_in_them() {
    let here = folder("nothing");
    let file = |name: &str, bytes: &[u8]| {
        let path = here.join(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    refused("empty", &file("空.xlsx", b""));
    let far = refused("far", &file("远.xlsx", &one_cell(1_048_575, 16_383)));
    assert!(far.contains("表头"), "{far}");
    let no_table = refused("no-table", &file("无表.xlsx", &one_cell(0, 0)));
    assert!(no_table.contains("Sheet1"), "{no_table}");
}

#[test]
fn files_that_are_damaged_or_locked() {
    let here = folder("damaged");
    let whole = fs::read(example("examples/data/water-bureau-2020.xlsx")).unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = here.join(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    refused("truncated", &file("半份.xlsx", &whole[..whole.len() / 2]));
    let locked = refused("encrypted", &file("加密.xlsx", &encrypted()));
    assert!(locked.contains("密码"), "{locked}");
    let encoding = refused(
        "encoding",
        &file(
            "乱码.csv",
            b"\x81\x30\xFF\xFF,\xC3\x28\xFE\n\xFF\xFF,\x80\xFF\n",
        ),
    );
    assert!(encoding.contains("编码"), "{encoding}");
}

#[test]
fn json_that_is_no_catalogue() {
    let here = folder("json");
    let file = |name: &str, bytes: &[u8]| {
        let path = here.join(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    let other = refused(
        "other-kind",
        &file("年报.json", br#"{"kind":"annual_report"}"#),
    );
    assert!(
        other.contains("annual_report") && other.contains("catalogue"),
        "{other}"
    );
    let entry = refused("entry", &file("条目.json", br#"{"matter":{}}"#));
    assert!(entry.contains("--entry"), "{entry}");
    let read = br#"{"document":{"kind":"catalogue"},"origins":{}}"#;
    let read = refused("read", &file("读.json", read));
    assert!(read.contains("mulu read"), "{read}");
    let cut = refused("cut", &file("断.json", b"{\"kind\":\"catalogue\",\n"));
    assert!(cut.contains("第 2 行第 1 字节"), "{cut}");
    let latin = refused(
        "not-utf8",
        &file("latin.json", b"{\"kind\":\"catalogue\",\"title\":\"\xE9\"}"),
    );
    assert!(latin.contains("UTF-8"), "{latin}");
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    refused("deep", &file("deep.json", deep.as_bytes()));
    let deep = format!("{{\"kind\":\"catalogue\",\"entries\":{deep}}}");
    let words = refused("deep-inside", &file("deep-inside.json", deep.as_bytes()));
    assert!(words.contains("嵌套过深"), "{words}");
}

#[test]
fn bombs() {
    let here = folder("bombs");
    let blank = vec![b' '; 150 << 20];
    let zip = here.join("zip.xlsx");
    fs::write(&zip, workbook(&blank, b"<sst/>")).unwrap();
    drop(blank);
    refused("zip-bomb", &zip);
    let mut strings = b"<sst uniqueCount=\"1\">".to_vec();
    strings.extend(b"<si/>".repeat(600_000));
    strings.extend(b"</sst>");
    let shared = here.join("strings.xlsx");
    fs::write(
        &shared,
        workbook(b"<worksheet><sheetData/></worksheet>", &strings),
    )
    .unwrap();
    refused("strings-bomb", &shared);
    // Sparse: nothing of it is read.
    let huge = here.join("huge.csv");
    fs::File::create(&huge).unwrap().set_len(1 << 34).unwrap();
    let words = refused("huge", &huge);
    assert!(words.contains("64 MB"), "{words}");
}

#[cfg(unix)]
#[test]
fn pipes_and_devices_are_not_waited_for() {
    let here = folder("pipes");
    let fifo = here.join("管道");
    assert!(
        std::process::Command::new("mkfifo")
            .arg(&fifo)
            .status()
            .unwrap()
            .success()
    );
    let words = refused("fifo", &fifo);
    assert!(words.contains('-'), "{words}");
    refused("device", Path::new("/dev/zero"));
}

#[test]
fn options_that_say_nothing() {
    let file = example("examples/data/water-bureau-2020.xlsx");
    let here = folder("options");
    let target = here.join("report.txt");
    let target = target.to_str().unwrap();
    for (arguments, zh, en) in [
        (
            &["--as-of", "2021-02-30"][..],
            "2021-02-30",
            "a date that exists",
        ),
        (&["--as-of", "2021-2-3"], "2021-2-3", "2020-12-31"),
        (&["--profile", "cm"], "是不是“cn”", "did you mean \"cn\"?"),
        (
            &["--rules", "REF,TIM02"],
            "是不是“TIM002”",
            "did you mean \"TIM002\"?",
        ),
        (
            &["--body", "departmant"],
            "是不是“department”",
            "did you mean \"department\"?",
        ),
        (
            &["--kind", "catalog"],
            "是不是“catalogue”",
            "did you mean \"catalogue\"?",
        ),
        (
            &["--format", "jsn"],
            "是不是“json”",
            "did you mean \"json\"?",
        ),
        (
            &["--formt", "json"],
            "是不是“--format”",
            "did you mean \"--format\"?",
        ),
        (&["--max-samples", "-1"], "-1", "-1"),
        (&["--fail-on", ""], "--fail-on", "--fail-on"),
        (&["--lang", "fr"], "zh、en", "zh, en"),
        (&["--as-of", "today", "--as-of", "today"], "两次", "twice"),
    ] {
        let mut all = vec!["check", &file, "--output", target];
        all.extend(arguments);
        is_refusal(zh, &mulu(&all), zh);
        if arguments[0] != "--lang" {
            all.extend(["--lang", "en"]);
            is_refusal(en, &mulu(&all), en);
        }
    }
    is_refusal("verb", &mulu(&["chek"]), "是不是“check”");
    is_refusal("no verb", &mulu(&[]), "mulu check");
    is_refusal("no path", &mulu(&["check"]), "PATH");
    is_refusal("rule", &mulu(&["explain", "TIM02"]), "是不是 TIM002");
    is_refusal(
        "rule",
        &mulu(&["explain", "TIM02", "--lang", "en"]),
        "did you mean TIM002?",
    );
    is_refusal("group", &mulu(&["rules", "--group", "TIN"]), "TIM");
    is_refusal("stdin", &mulu(&["check", "-", "-"]), "标准输入");
    assert_eq!(names(&here), Vec::<String>::new());
}

#[test]
fn rosters_that_are_none() {
    let input = example("examples/data/water-bureau-2020.xlsx");
    let here = folder("rosters");
    let file = here.join("名录.json");
    let path = file.to_str().unwrap();
    for (bytes, zh, en) in [
        ("", "文件是空的", "The file is empty"),
        ("[\"甲局\",", "不是合法的 JSON", "is not JSON"),
        ("{}", "“{}”读不懂", "\"{}\" of the roster"),
        ("[]", "“[]”读不懂", "\"[]\" of the roster"),
        ("[\"甲局\", 3]", "“/1 3”读不懂", "\"/1 3\""),
        (
            r#"[{"name":"甲局","untill":"2019"}]"#,
            "“/0/untill”读不懂,是不是“until”",
            "did you mean \"until\"",
        ),
        (
            r#"[{"name":"甲局","from":"2019-02-29"}]"#,
            "/0/from \"2019-02-29\"",
            "2019-01-10",
        ),
        (
            r#"[{"name":"甲局","short_names":"甲"}]"#,
            "/0/short_names \"甲\"",
            "[\"…\"]",
        ),
    ] {
        fs::write(&file, bytes).unwrap();
        let all = ["check", &input, "--roster", path];
        let ran = mulu(&all);
        is_refusal(bytes, &ran, "名录.json");
        assert!(ran.err.starts_with("--roster"), "{}", ran.err);
        is_refusal(bytes, &ran, zh);
        is_refusal(bytes, &mulu(&[&all[..], &["--lang", "en"]].concat()), en);
    }
    let missing = here.join("没有.json");
    let missing = missing.to_str().unwrap();
    is_refusal(
        "missing",
        &mulu(&["check", &input, "--roster", missing]),
        "没有.json:没有这个文件",
    );
    let twice = mulu(&["check", "-", "--roster", "-"]);
    is_refusal("stdin", &twice, "标准输入");
    // The roster is read, so it is never written over.
    let over = mulu(&["check", &input, "--roster", path, "--output", path]);
    is_refusal("output", &over, "换一个文件名");
    assert_eq!(names(&here), ["名录.json"]);
}

#[test]
fn what_is_written_never_destroys_anything() {
    let here = folder("written");
    let input = here.join("目录.xlsx");
    fs::copy(example("examples/data/water-bureau-2020.xlsx"), &input).unwrap();
    let before = fs::read(&input).unwrap();
    let path = input.to_str().unwrap();
    let roundabout = here.join(".").join("目录.xlsx");
    is_refusal(
        "input",
        &mulu(&["check", path, "-o", roundabout.to_str().unwrap()]),
        "换一个文件名",
    );
    #[cfg(unix)]
    {
        let link = here.join("link.json");
        fs::hard_link(&input, &link).unwrap();
        is_refusal(
            "link",
            &mulu(&["check", path, "-o", link.to_str().unwrap()]),
            "换一个文件名",
        );
        fs::remove_file(&link).unwrap();
        is_refusal(
            "device",
            &mulu(&["check", path, "-o", "/dev/null"]),
            "/dev/null",
        );
    }
    is_refusal(
        "folder",
        &mulu(&["check", path, "-o", here.to_str().unwrap()]),
        "written",
    );
    let nowhere = here.join("没有").join("r.json");
    is_refusal(
        "nowhere",
        &mulu(&["check", path, "-o", nowhere.to_str().unwrap()]),
        "文件夹不存在",
    );
    assert_eq!(fs::read(&input).unwrap(), before);
    assert_eq!(names(&here), ["目录.xlsx"]);
}
