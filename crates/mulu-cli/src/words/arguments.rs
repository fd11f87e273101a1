//! Sentences about arguments that cannot be understood.

use std::path::Path;

use mulu::{Error, Lang};

use crate::failure::Failure;

/// An option nobody knows.
pub(crate) fn unknown_argument(given: &str, near: Option<&str>) -> Failure {
    match near {
        Some(near) => Failure::new(
            format!("没有选项“{given}”,是不是“{near}”?在命令后面写 --help 看用法。"),
            format!(
                "There is no option {given:?}; did you mean {near:?}? Add --help to the command to see how it is used."
            ),
        ),
        None => Failure::new(
            format!("多出来的“{given}”不知道是什么,请删去;在命令后面写 --help 看用法。"),
            format!(
                "{given:?} is not understood here; delete it, or add --help to the command to see how it is used."
            ),
        ),
    }
}

/// A verb nobody knows.
pub(crate) fn unknown_verb(given: &str, near: Option<&str>) -> Failure {
    match near {
        Some(near) => Failure::new(
            format!("没有命令“{given}”,是不是“{near}”?全部命令见 mulu --help。"),
            format!(
                "There is no command {given:?}; did you mean {near:?}? See mulu --help for all."
            ),
        ),
        None => Failure::new(
            format!("没有命令“{given}”,全部命令见 mulu --help。"),
            format!("There is no command {given:?}; see mulu --help for all."),
        ),
    }
}

/// No verb at all.
pub(crate) fn missing_verb() -> Failure {
    Failure::new(
        "请写明要做什么,例如 mulu check 目录.xlsx,全部命令见 mulu --help。",
        "Say what to do, for example mulu check catalogue.xlsx; see mulu --help for all commands.",
    )
}

/// `calendar` without what is asked of it.
pub(crate) fn missing_question() -> Failure {
    Failure::new(
        "请写明要算什么,例如 mulu calendar add --from 2024-09-25 --working-days 20,全部算法见 mulu calendar --help。",
        "Say what to count, for example mulu calendar add --from 2024-09-25 --working-days 20; see mulu calendar --help for all.",
    )
}

/// An argument that must be given.
pub(crate) fn missing_argument(missing: &str) -> Failure {
    Failure::new(
        format!("缺少 {missing},请补上;在命令后面写 --help 看用法。"),
        format!(
            "{missing} is missing; give it, or add --help to the command to see how it is used."
        ),
    )
}

/// An option given more often than once.
pub(crate) fn given_twice(option: &str) -> Failure {
    Failure::new(
        format!("选项 {option} 写了两次,请只写一次。"),
        format!("Option {option} is given twice; give it once."),
    )
}

/// An argument that is not Unicode.
pub(crate) fn not_text() -> Failure {
    Failure::new(
        "有一个参数不是 UTF-8 文字,请重新输入。",
        "An argument is not UTF-8 text; type it again.",
    )
}

/// An option without its value.
pub(crate) fn missing_value(option: &str, valid: Option<&str>) -> Failure {
    match valid {
        Some(valid) => Failure::new(
            format!("选项 {option} 后面要写一个值,可用:{valid}。"),
            format!(
                "Option {option} needs a value; it takes: {}.",
                english(valid)
            ),
        ),
        None => Failure::new(
            format!("选项 {option} 后面要写一个值;在命令后面写 --help 看用法。"),
            format!("Option {option} needs a value; add --help to the command to see which."),
        ),
    }
}

/// A value an option does not take; an option without a closed list takes a number.
pub(crate) fn unknown_value(
    option: &str,
    given: &str,
    valid: Option<&str>,
    near: Option<&str>,
) -> Failure {
    let zh = valid.unwrap_or("从 0 起的整数");
    let en = valid.map_or("a whole number from 0".to_owned(), english);
    match near {
        Some(near) => Failure::new(
            format!("选项 {option} 不认识“{given}”,是不是“{near}”?可用:{zh}。"),
            format!(
                "Option {option} does not know {given:?}; did you mean {near:?}? It takes: {en}."
            ),
        ),
        None => Failure::new(
            format!("选项 {option} 不认识“{given}”,可用:{zh}。"),
            format!("Option {option} does not know {given:?}; it takes: {en}."),
        ),
    }
}

/// A date that cannot be read or does not exist.
pub(crate) fn bad_date(option: &'static str, given: &str) -> Failure {
    Failure::new(
        format!("选项 {option} 不认识“{given}”,请写存在的日期,例如 2020-12-31。"),
        format!(
            "Option {option} does not know {given:?}; give a date that exists, such as 2020-12-31."
        ),
    )
}

/// A file that holds no roster of bodies: where, and what is wrong there.
pub(crate) fn bad_roster(file: &Path, error: &Error) -> Failure {
    let file = file.display();
    if let Error::Option {
        given,
        takes,
        suggestion,
        ..
    } = error
    {
        let near = |zh: bool| match suggestion {
            Some(near) if zh => format!(",是不是“{near}”"),
            Some(near) => format!("; did you mean {near:?}"),
            None => String::new(),
        };
        return Failure::new(
            format!(
                "--roster {file}:机构名录里的“{given}”读不懂{};请改写为:{takes}。",
                near(true)
            ),
            format!(
                "--roster {file}: {given:?} of the roster is not understood{}; it takes: {takes}.",
                near(false)
            ),
        );
    }
    Failure::new(
        format!("--roster {file}:{}", error.words(Lang::Zh)),
        format!("--roster {file}: {}", error.words(Lang::En)),
    )
}

/// A group of rules nobody knows.
pub(crate) fn unknown_group(given: &str, groups: &[&str]) -> Failure {
    unknown_value("--group", given, Some(&groups.join("、")), None)
}

/// A document that has no table behind it, asked for as one.
pub(crate) fn no_draft(name: &str) -> Failure {
    Failure::new(
        format!("{name}:这是 JSON 目录,背后没有表格,请不写 --as draft。"),
        format!("{name}: this is a JSON catalogue with no table behind it; leave out --as draft."),
    )
}

fn english(list: &str) -> String {
    list.replace('、', ", ")
}
