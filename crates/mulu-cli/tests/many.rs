//! Many files: judged several at a time, in one order, whatever cannot be read, until somebody stops it.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use core::ops::ControlFlow;
use std::path::PathBuf;

use mulu::Context;
use mulu::report::InputStatus;
use mulu_cli::{Named, check_files};

const FILES: [&str; 4] = [
    "water-bureau-2020.xlsx",
    "no-such-file.xlsx",
    "water-bureau-2020.csv",
    "water-bureau-2020-clean.xlsx",
];

fn files() -> Vec<Named> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../examples/data");
    let named = FILES.iter().map(|name| Named {
        path: folder.join(name),
        name: (*name).to_owned(),
    });
    named.collect()
}

#[test]
fn the_order_of_the_threads_leaves_no_trace() {
    let context = Context::new().with_as_of("2020-12-31".parse().unwrap());
    let go_on = |_| ControlFlow::Continue(());
    let check = |threads| check_files(&files(), None, &context, threads, &go_on);
    let report = check(1).unwrap().unwrap();
    assert_eq!(report, check(3).unwrap().unwrap());
    let mut names: Vec<&str> = report.inputs.iter().map(|input| &*input.name).collect();
    assert!(names.is_sorted());
    names.retain(|name| name.starts_with("no-such"));
    assert_eq!(names, ["no-such-file.xlsx"]);
    let unreadable = report
        .inputs
        .iter()
        .filter(|it| it.status == InputStatus::Unreadable);
    assert_eq!(unreadable.count(), 1);
}

#[test]
fn no_file_gives_no_report_and_a_stop_gives_none_either() {
    let context = Context::new();
    let go_on = |_| ControlFlow::Continue(());
    assert!(
        check_files(&[], None, &context, 2, &go_on)
            .unwrap()
            .is_none()
    );
    let stop = |_| ControlFlow::Break(());
    let stopped = check_files(&files(), None, &context, 2, &stop);
    assert_eq!(stopped.unwrap_err().code(), "stopped");
}
