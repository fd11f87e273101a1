//! Sentences about files that cannot be read or written.

use std::io::{self, ErrorKind};
use std::path::Path;

use mulu::Error;

use crate::failure::Failure;

fn unreadable(code: &'static str, zh: impl Into<String>, en: impl Into<String>) -> Error {
    Error::Unreadable {
        code,
        zh: zh.into(),
        en: en.into(),
    }
}

/// The system's reason, without its own words: they come in the system's language.
pub(crate) fn cannot_open(error: &io::Error) -> Error {
    match error.kind() {
        ErrorKind::NotFound => unreadable(
            "not_found",
            "没有这个文件,请核对文件名和所在文件夹。",
            "There is no such file; check its name and folder.",
        ),
        ErrorKind::PermissionDenied => unreadable(
            "permission_denied",
            "没有读取这个文件的权限,请修改权限或换一份副本。",
            "There is no permission to read this file; change it or give a copy.",
        ),
        ErrorKind::InvalidFilename => unreadable(
            "invalid_name",
            "文件名太长或含有不能用的字符,请换一个名称。",
            "The name is too long or has characters it may not have; rename the file.",
        ),
        _ => {
            let number = error.raw_os_error().unwrap_or_default();
            unreadable(
                "read_failed",
                format!("读取这个文件时系统出错(错误号 {number}),请检查磁盘或网络盘后再试。"),
                format!(
                    "The system failed to read this file (error {number}); check the disk or the network drive and try again."
                ),
            )
        }
    }
}

/// A folder where a file was expected.
pub(crate) fn is_a_directory(path: &Path) -> Error {
    let folder = path.display().to_string();
    let folder = folder.trim_end_matches(['/', '\\']);
    unreadable(
        "is_a_directory",
        format!("这是文件夹,不是文件,请写出其中的文件,例如 {folder}/*.xlsx。"),
        format!("This is a folder, not a file; name the files in it, for example {folder}/*.xlsx."),
    )
}

/// A device, a socket or a FIFO.
pub(crate) fn is_no_file() -> Error {
    unreadable(
        "not_a_file",
        "这是管道或设备,不是普通文件,要读另一个程序的输出请把路径写成 -。",
        "This is a pipe or a device, not a regular file; to read the output of another program, write - as the path.",
    )
}

/// More bytes than are read at all.
pub(crate) fn too_large(most: usize) -> Error {
    let most = most >> 20;
    unreadable(
        "too_large",
        format!("文件超过 {most} MB,目录不会这样大,请只保留目录所在的工作表,或者拆成几个文件。"),
        format!(
            "The file is over {most} MB, which no catalogue is; keep only the sheet of the catalogue, or split it."
        ),
    )
}

/// Standard input named more than once.
pub(crate) fn given_twice() -> Failure {
    Failure::new(
        "标准输入(-)只能读一次,请只写一个 -。",
        "Standard input (-) can be read once only; write a single -.",
    )
}

/// What `mulu read` printed.
pub(crate) const AS_READ: (&str, &str) = (
    "这是 mulu read 的输出,要检查请直接给出当时读的那个文件,这样还能指出单元格。",
    "This is what mulu read printed; check the file it read, so that cells can be named too.",
);

/// An entry by itself.
pub(crate) const ONE_ENTRY: (&str, &str) = (
    "这是单独一条目录,要检查请加上 --entry。",
    "This is an entry by itself; add --entry to check it.",
);

/// The file to write is one of those read.
pub(crate) fn output_is_input(path: &Path) -> Failure {
    let path = path.display();
    Failure::new(
        format!("--output {path} 就是要检查的文件,写入会毁掉它,请换一个文件名。"),
        format!("--output {path} is one of the inputs and would be destroyed; name another file."),
    )
}

/// The file to write is a folder or a device.
pub(crate) fn output_is_no_file(path: &Path) -> Failure {
    let path = path.display();
    Failure::new(
        format!("--output {path} 不是普通文件,请写一个文件名。"),
        format!("--output {path} is not a regular file; name one."),
    )
}

/// The file could not be written.
pub(crate) fn cannot_write(path: &Path, error: &io::Error) -> Failure {
    let path = path.display();
    let (zh, en) = match error.kind() {
        ErrorKind::NotFound => ("文件夹不存在", "its folder does not exist"),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            ("没有写入的权限", "there is no permission")
        }
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => ("磁盘已满", "the disk is full"),
        _ => ("系统出错", "the system failed"),
    };
    Failure::new(
        format!("无法写入 {path}:{zh},请换一个位置。"),
        format!("{path} cannot be written: {en}; give another place."),
    )
}

/// Standard output could not be written.
pub(crate) fn cannot_print() -> Failure {
    Failure::new(
        "结果无法写到标准输出,请检查磁盘或改用 --output。",
        "The result cannot be written to standard output; check the disk or use --output.",
    )
}

/// How standard input is called in sentences.
pub(crate) const STDIN: (&str, &str) = ("标准输入", "standard input");
