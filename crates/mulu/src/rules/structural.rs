//! The codes of structural defects: what the decoder found, as findings. One file, a code per row.

use super::disagreement::Disagreement;
use super::{InForce, Sources, rule};
use crate::decode::{StructuralDefect, StructuralKind};
use crate::engine::Outcome;
use crate::finding::{Defect, Parameter, Place, Said, parameters, within_entry};
use crate::lang::Lang;

/// Why structure is asked for at all.
const CONVENTION: Sources = Sources::Convention {
    zh: "目录文件要能被程序读取,字段须符合公开发布的数据结构(schemas/v1)。",
    en: "A catalogue file must be readable by programs: its members follow the published schema (schemas/v1).",
};

/// Declares one structural code; all share everything but the defect, and who looks for it.
macro_rules! structural_rule {
    ($static:ident, $code:literal, $name:literal, $( #[doc = $manual:literal] )+) => {
        structural_rule!($static, $code, $name, Structure, super::Check::Structure, $( #[doc = $manual] )+);
    };
    ($static:ident, $code:literal, $name:literal, $says:ident, $check:expr, $( #[doc = $manual:literal] )+) => {
        rule! {
            $( #[doc = $manual] )+
            pub static $static = {
                code: $code,
                name: $name,
                group: Document,
                severity: Warning,
                authority: Convention,
                evidence: Design,
                check_kind: Form,
                addressee: Anyone or NotApplicable,
                in_force: InForce::ALWAYS,
                sources: CONVENTION,
                since: "0.1.0",
                says: [$says],
                check: $check,
            }
        }
    };
}

structural_rule!(WRONG_TYPE, "DOC001", "wrong-json-type",
    /// 值的类型不对。
    ///
    /// A value has another JSON type than the schema asks for.
    ///
    /// ## 依据
    /// 数据结构约定,见 `schemas/v1/catalogue.schema.json`。
    ///
    /// ## 为何
    /// 类型不对的值程序读不出来,这一格等于没有填。
    ///
    /// ## 怎么改
    /// 按提示换成要求的类型,例如把 `5` 改成 `"5"`。
    ///
    /// ## 反例
    /// ```json
    /// {"seq": 5, "matter": {"primary": "机构信息"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"seq": "5", "matter": {"primary": "机构信息"}}
    /// ```
    ///
    /// ## 边界
    /// `20.0` 与 `20` 是同一个整数。可省略的字段写 `null` 等于没有写。
);
structural_rule!(MISSING, "DOC002", "missing-member",
    /// 缺少必须有的字段。
    ///
    /// A required member is not given.
    ///
    /// ## 依据
    /// 数据结构约定,见 `schemas/v1/catalogue.schema.json`。
    ///
    /// ## 为何
    /// 缺了它,这一条说不清是什么事项。
    ///
    /// ## 怎么改
    /// 补上该字段。
    ///
    /// ## 反例
    /// ```json
    /// {"seq": "1"}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"seq": "1", "matter": {"primary": "机构信息"}}
    /// ```
    ///
    /// ## 边界
    /// 只管 JSON 结构;表格缺列是 STR002。
);
structural_rule!(UNKNOWN, "DOC003", "unknown-member",
    /// 有不认识的字段。
    ///
    /// A member the document does not know.
    ///
    /// ## 依据
    /// 数据结构约定,见 `schemas/v1/catalogue.schema.json`。
    ///
    /// ## 为何
    /// 写错名字的字段会被忽略,填的内容就丢了。
    ///
    /// ## 怎么改
    /// 改成正确的字段名;确实另有栏目的,放进 `other`。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "timelimit": {"text": "及时公开"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "other": {"备注": "每年核对"}}
    /// ```
    ///
    /// ## 边界
    /// `other` 里的名字由你自己定。
);
structural_rule!(NOT_IN_LIST, "DOC004", "word-not-in-list",
    /// 词不在固定词表里。
    ///
    /// A word that is not in the closed list.
    ///
    /// ## 依据
    /// 数据结构约定,见 `schemas/v1/catalogue.schema.json`。
    ///
    /// ## 为何
    /// 词表之外的词程序无法归类。
    ///
    /// ## 怎么改
    /// 换成词表中的词。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "mode": ["主动"]}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "mode": ["proactive"]}
    /// ```
    ///
    /// ## 边界
    /// 只管 JSON 里的词;表格里的 √、主动公开 等写法由读表程序认。
);
structural_rule!(OUT_OF_RANGE, "DOC005", "value-out-of-range",
    /// 值超出范围,例如不存在的日期。
    ///
    /// A value out of its range, such as a day that does not exist.
    ///
    /// ## 依据
    /// 数据结构约定,见 `schemas/v1/catalogue.schema.json`。
    ///
    /// ## 为何
    /// 不存在的日期无法用来选定当时有效的法律。
    ///
    /// ## 怎么改
    /// 写成存在的日期:2020、2020-12 或 2020-12-31。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "adjusted_on": "2021-02-29"}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "adjusted_on": "2021-02-28"}
    /// ```
    ///
    /// ## 边界
    /// 日期只到年或月也可以,按区间处理。
);
structural_rule!(DISAGREES, "DOC006", "list-disagrees-with-text",
    Disagreement, super::Check::Each(|| Box::<super::disagreement::Disagreements>::default()),
    /// 附带的清单与原文不一致。
    ///
    /// A list given beside a text disagrees with what the text says.
    ///
    /// ## 依据
    /// 数据结构约定:原文为准,清单可以不填。
    ///
    /// ## 为何
    /// 读者看原文,程序读清单,两者不一致就会各说各话。
    ///
    /// ## 怎么改
    /// 删去清单,或者改成与原文一致。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "time_limit": {"text": "及时公开", "clauses": [
    ///   {"kind": "update_every", "count": 1, "unit": "year", "text": "及时公开", "span": [0, 4]}]}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "time_limit": {"text": "及时公开"}}
    /// ```
    ///
    /// ## 边界
    /// 只比较清单说的是什么(种类、数量、单位),不比较措辞。
);
structural_rule!(GIVEN_TWICE, "DOC007", "member-given-twice",
    /// 同一字段写了两次。
    ///
    /// A member is given twice; the last one counts.
    ///
    /// ## 依据
    /// 数据结构约定,见 `schemas/v1/catalogue.schema.json`。
    ///
    /// ## 为何
    /// 后写的会盖掉先写的,先写的内容就丢了。
    ///
    /// ## 怎么改
    /// 只留一个。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "seq": "1", "seq": "2"}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "seq": "2"}
    /// ```
    ///
    /// ## 边界
    /// 只管 JSON;表格里两列同名,后一列列为不认识的栏目(STR001)。
);

parameters! {
    /// What a structural finding carries.
    struct Structure {
        /// What is wrong: the code of the rule.
        code: Said,
        /// What should stand there.
        expected: Parameter,
        /// What stands there.
        found: Parameter,
    }
    says {
        if code == "DOC001" =>
            "这里应是{expected},实际是{found}。请换成{expected}。",
            "This should be {expected} and is {found}. Give {expected} instead.";
        if code == "DOC002" =>
            "缺少这个字段,应是{expected}。请补上。",
            "This member is missing; it should be {expected}. Please add it.";
        if code == "DOC003" =>
            "不认识这个字段,填的内容会被忽略。这里可用:{expected}。",
            "This member is unknown and would be ignored. Known here: {expected}.";
        if code == "DOC004" =>
            "“{found}”不在词表里。可用:{expected}。",
            "{found:?} is not in the list. It may be: {expected}.";
        if code == "DOC005" =>
            "“{found}”超出范围,这里应是{expected}。",
            "{found:?} is out of range; this should be {expected}.";
        else =>
            "这个字段写了两次,只有最后一次算数。请只留一个。",
            "This member is given twice and only the last counts. Keep one.";
    }
}

/// The outcome of one structural code for one document.
pub(crate) fn outcome(code: &str, defects: &[StructuralDefect]) -> Outcome {
    let found = defects.iter().filter(|defect| defect.code() == code);
    Outcome::from_defects(found.map(defect).collect())
}

fn defect(defect: &StructuralDefect) -> Defect {
    let place = Place::Pointer {
        pointer: defect.pointer.clone(),
        entry: within_entry(&defect.pointer).map(|(entry, _)| entry),
    };
    Defect::new(place, structure(defect))
}

/// In a report words of ours stand in English, and what was found as it is written.
fn structure(defect: &StructuralDefect) -> Structure {
    let word = |of: &dyn Fn(Lang) -> &'static str| -> Parameter {
        let en = of(Lang::En);
        Said::unshown(of(Lang::Zh), en).shown(en).into()
    };
    let nothing = || Parameter::from("");
    let (expected, found) = match &defect.kind {
        StructuralKind::WrongType { expected, found } => (
            word(&|lang| expected.word(lang)),
            word(&|lang| found.word(lang)),
        ),
        StructuralKind::Missing { expected } => (word(&|lang| expected.word(lang)), nothing()),
        StructuralKind::Unknown { known } => (known.join(", ").into(), nothing()),
        StructuralKind::NotInList { allowed, found } => {
            (allowed.join(", ").into(), found.clone().into())
        }
        StructuralKind::OutOfRange { expected, found } => {
            (word(&|lang| expected.word(lang)), found.clone().into())
        }
        StructuralKind::GivenTwice => (nothing(), nothing()),
    };
    Structure {
        code: Said::unshown(defect.code(), defect.code()),
        expected,
        found,
    }
}

#[cfg(feature = "schema")]
impl super::Rule {
    /// The messages of a structural code, Chinese and English, with `{expected}` and `{found}` in their places; `None` of
    /// any other rule.
    ///
    /// ```
    /// use mulu::rules::Rule;
    /// assert!(Rule::find("DOC002").unwrap().structural_words().unwrap()[1].contains("{expected}"));
    /// assert!(Rule::find("DOC006").unwrap().structural_words().is_none());
    /// ```
    #[must_use]
    pub fn structural_words(&self) -> Option<[String; 2]> {
        let is_structural = matches!(self.check, super::Check::Structure);
        let mut lines = Structure::SAYS.lines.iter().filter(|_| is_structural);
        let line = lines.find(|line| match line.condition {
            crate::finding::Condition::Is(_, code) => code == self.code,
            _ => true,
        })?;
        // What was found stands in quotation marks in English, which its reader knows.
        Some([line.zh.to_owned(), line.en.replace(":?}", "}")])
    }
}
