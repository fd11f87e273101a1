//! SUB007: a body that a reform of institutions had dissolved by the date of the record.

use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::parameters;
use crate::model::Field;
use crate::parse::fold;
use crate::rules::{Check, EntryCheck, InForce, Sources, rule};
use chrono::{Datelike, NaiveDate};

rule! {
    /// 公开主体是机构改革中已经撤并的机关。
    ///
    /// The disclosing body had been dissolved by the date of the record.
    ///
    /// ## 依据
    /// 公开主体的约定:写现在承担这项职能的机关。各机关撤并的时间取自历次机构改革对地方规定的完成期限。
    ///
    /// ## 为何
    /// 机关已经撤并,群众按旧名称找不到,也不知道该向谁提出申请。
    ///
    /// ## 怎么改
    /// 换成承接职能的机关的规范名称,名称以本地批准的机构编制文件为准。
    ///
    /// ## 反例
    /// ```json
    /// {"kind": "catalogue", "issued_on": "2020", "entries": [{"matter": {"primary": "土地供应"}, "disclosing_body": "清源县国土资源局"}]}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"kind": "catalogue", "issued_on": "2020", "entries": [{"matter": {"primary": "土地供应"}, "disclosing_body": "清源县自然资源局"}]}
    /// ```
    ///
    /// ## 边界
    /// 只认下列名称;完成期限以前的目录不说,“原国土资源局”这样写明是旧名称的不说,新机关名称里含有旧名称的也不说。
    pub static DISSOLVED_BODY = {
        code: "SUB007",
        name: "dissolved-body",
        group: Subject,
        severity: Advice,
        authority: Convention,
        evidence: Design,
        check_kind: Keyword,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "公开主体写现在承担职能的机关,群众才找得到。",
            en: "Only a body that exists can be asked.",
        },
        since: "0.1.0",
        says: [DissolvedBody],
        check: Check::Entry(EntryCheck::DisclosingBody(check)),
    }
}

/// A kind of local organ that a reform dissolved.
pub(super) struct Former {
    /// What names of it contain.
    name: &'static str,
    /// The kind of organ that took its functions over.
    successor: &'static str,
    /// Year and month by the beginning of which the reform was to be complete in every county.
    gone_from: (i32, u32),
}

/// The reform of 2018 was to be complete below the province by the end of March 2019.
const REFORM_OF_2018: (i32, u32) = (2019, 4);
/// Offices for poverty relief became bureaus of rural revitalisation in the first half of 2021.
const REVITALISATION: (i32, u32) = (2021, 7);

/// Longer names stand before those they contain.
#[rustfmt::skip] // A table reads by the line.
const FORMER: &[Former] = &[
    Former { name: "国土资源局", successor: "自然资源局", gone_from: REFORM_OF_2018 },
    Former { name: "环境保护局", successor: "生态环境局", gone_from: REFORM_OF_2018 },
    Former { name: "环保局", successor: "生态环境局", gone_from: REFORM_OF_2018 },
    Former { name: "卫生和计划生育局", successor: "卫生健康局", gone_from: REFORM_OF_2018 },
    Former { name: "卫生和计划生育委员会", successor: "卫生健康委员会", gone_from: REFORM_OF_2018 },
    Former { name: "卫生计生局", successor: "卫生健康局", gone_from: REFORM_OF_2018 },
    Former { name: "卫计局", successor: "卫生健康局", gone_from: REFORM_OF_2018 },
    Former { name: "卫计委", successor: "卫生健康委员会", gone_from: REFORM_OF_2018 },
    Former { name: "工商行政管理局", successor: "市场监督管理局", gone_from: REFORM_OF_2018 },
    Former { name: "质量技术监督局", successor: "市场监督管理局", gone_from: REFORM_OF_2018 },
    Former { name: "食品药品监督管理局", successor: "市场监督管理局", gone_from: REFORM_OF_2018 },
    Former { name: "安全生产监督管理局", successor: "应急管理局", gone_from: REFORM_OF_2018 },
    Former { name: "安监局", successor: "应急管理局", gone_from: REFORM_OF_2018 },
    Former { name: "国家税务局", successor: "税务局", gone_from: REFORM_OF_2018 },
    Former { name: "地方税务局", successor: "税务局", gone_from: REFORM_OF_2018 },
    Former { name: "国税局", successor: "税务局", gone_from: REFORM_OF_2018 },
    Former { name: "地税局", successor: "税务局", gone_from: REFORM_OF_2018 },
    Former { name: "政府法制办公室", successor: "司法局", gone_from: REFORM_OF_2018 },
    Former { name: "政府法制办", successor: "司法局", gone_from: REFORM_OF_2018 },
    Former { name: "扶贫开发办公室", successor: "乡村振兴局或者农业农村局", gone_from: REVITALISATION },
    Former { name: "扶贫办", successor: "乡村振兴局或者农业农村局", gone_from: REVITALISATION },
];

parameters! {
    /// What the finding carries.
    struct DissolvedBody {
        /// The name of the kind of organ that is no more.
        former: &'static str,
        /// The kind of organ that took over.
        successor: &'static str,
        /// Year and month by which it was gone everywhere.
        successor_from: String,
    }
    says {
        "{former}至迟在 {successor_from} 以前已经撤并,职能由{successor}承接。群众按旧名称找不到。请换成本地承接机关的规范名称。",
        "{former} was dissolved before {successor_from} at the latest; {successor} took its functions over. Nobody finds the old name. Write the official name of the local successor.";
    }
}

fn check(view: &EntryView<'_>, text: &str, _: &Judge<'_>) -> Outcome {
    let Some(former) = former(&fold::key(text), view.dates().first) else {
        return Outcome::Passed;
    };
    let (year, month) = former.gone_from;
    let parameters = DissolvedBody {
        former: former.name,
        successor: former.successor,
        successor_from: format!("{year}-{month:02}"),
    };
    Outcome::violated(
        view.defect(Field::DisclosingBody, parameters)
            .text(text, None),
    )
}

/// The organ of the list that a cell names though it was gone by a day.
pub(super) fn former(key: &str, day: NaiveDate) -> Option<&'static Former> {
    FORMER
        .iter()
        .find(|former| (day.year(), day.month()) >= former.gone_from && names(key, former.name))
}

/// Whether a cell names the organ as one that still is: 原国土资源局 does not.
///
/// 国家税务总局某市税务局 and 国家税务局 differ by a letter that is no part of the name.
fn names(key: &str, name: &str) -> bool {
    key.split([',', ';', '/', '(', ')'])
        .any(|part| part.contains(name) && !part.starts_with('原'))
}
