//! The README of a folder of tables.

use std::fmt::Write as _;

use super::source::Stage;
use super::{Described, Expected, file_name};

/// Writes the README: what each file is, and what is wrong in it.
pub(super) fn markdown(described: &[Described], expected: &[Expected], examples: bool) -> String {
    let mut text = String::new();
    let (title, source) = if examples {
        ("示例数据 · Example data", "source/water-bureau.toml")
    } else {
        (
            "读表测试数据 · Tables for the reader's tests",
            "source/tables.toml",
        )
    };
    let _ = writeln!(
        text,
        "# {title}\n\n\
         机关、人员和内容都是虚构的；引用的法律、法规是真的。本页和各表由 [{source}]({source}) 生成：改底稿，再运行 \
         `cargo xtask gen --write`。\n\n\
         Bureaus, persons and rows are invented; the laws cited are real. This page and the tables are generated from \
         [{source}]({source}): edit that, then run `cargo xtask gen --write`.\n\n\
         ## 文件 · Files\n\n| 文件 file | 是什么 | what it is |\n|---|---|---|"
    );
    for file in described {
        let name = file_name(&file.path);
        let _ = writeln!(text, "| [{name}]({name}) | {} | {} |", file.zh, file.en);
    }
    if !expected.is_empty() {
        let _ = writeln!(
            text,
            "| [expected.json](expected.json) | 下面列出的问题，给程序读 | the findings listed below, for programs |"
        );
    }
    section(
        &mut text,
        expected,
        Stage::First,
        "应当查出的问题 · Findings expected",
        "同一条规则一张表只说一次的（SUB002、TIM004、TIM005、TIM006），逐格列出。A rule that speaks once per table (SUB002, TIM004, TIM005, TIM006) is listed cell by cell.",
    );
    section(
        &mut text,
        expected,
        Stage::Next,
        "以后的规则才查的问题 · Findings of rules that follow",
        "这些格子也有问题，由后续规则报告。These cells are wrong too; later rules report them.",
    );
    text
}

fn section(text: &mut String, expected: &[Expected], stage: Stage, heading: &str, note: &str) {
    let mut lines = expected.iter().filter(|e| e.stage == stage).peekable();
    if lines.peek().is_none() {
        return;
    }
    let _ = writeln!(
        text,
        "\n## {heading}\n\n{note}\n\n| 文件 file | 单元格 cell | 规则 code | 问题 | what is wrong |\n|---|---|---|---|---|"
    );
    for Expected {
        file,
        cell,
        code,
        zh,
        en,
        ..
    } in lines
    {
        let _ = writeln!(text, "| {file} | {cell} | {code} | {zh} | {en} |");
    }
}
