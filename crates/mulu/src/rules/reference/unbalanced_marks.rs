//! REF014: a bracket or book-title mark without its partner.

use super::place;
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::parameters;
use crate::law::Law;
use crate::model::basis::BasisCitation;
use crate::model::{Field, Span};
use crate::parse::basis::BasisReading;
use crate::rules::{Check, EntryCheck, InForce, Sources, rule};

rule! {
    /// 公开依据里的书名号、括号不成对。
    ///
    /// A book-title mark or bracket in the basis has no partner.
    ///
    /// ## 依据
    /// 标点的约定:书名号、括号成对使用,前后两半是同一种。
    ///
    /// ## 为何
    /// 少了一半,就看不出文件名称到哪里为止,几部文件会连成一部。
    ///
    /// ## 怎么改
    /// 补上缺的一半,或者删去多余的一半。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "取水许可"}, "basis": {"text": "《教育部关于推进中小学信息公开工作的意见"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "取水许可"}, "basis": {"text": "《教育部关于推进中小学信息公开工作的意见》"}}
    /// ```
    ///
    /// ## 边界
    /// 条目序号后面的半个括号(“1)”)不算。文号里年份的括号由 REF008 说。一格只说一次。
    pub static UNBALANCED_MARKS = {
        code: "REF014",
        name: "unbalanced-marks",
        group: Reference,
        severity: Warning,
        authority: Convention,
        evidence: Design,
        check_kind: Form,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "书名号、括号成对,才看得出文件名称到哪里为止。",
            en: "Only marks in pairs show where a title ends.",
        },
        since: "0.1.0",
        says: [UnbalancedMarks],
        check: Check::Entry(EntryCheck::Basis(check)),
    }
}

parameters! {
    /// What the finding carries.
    struct UnbalancedMarks {
        /// The marks without a partner, and pairs of two kinds, in the order written.
        marks: Vec<String>,
    }
    says {
        "“{marks:”“}”不成对,看不出文件名称到哪里为止。请补上缺的一半,或者删去多余的一半。",
        "{marks: } has no proper partner, so nobody can see where the title ends. Add the missing half or remove the extra one.";
    }
}

fn check(view: &EntryView<'_>, reading: &BasisReading, cell: &str, judge: &Judge<'_>) -> Outcome {
    let mut alone = reading.unbalanced.iter().copied();
    let is_ours = |span: &Span| !lies_in_number(cell, reading, *span);
    let Some(first) = alone.find(is_ours) else {
        return Outcome::Passed;
    };
    let spans: Vec<Span> = [first].into_iter().chain(alone.filter(is_ours)).collect();
    let found = UnbalancedMarks {
        marks: spans.iter().map(|span| ends(span.slice(cell))).collect(),
    };
    let fix = match spans[..] {
        [only] => cure(cell, reading, only, judge.law),
        _ => None,
    };
    Outcome::violated(view.defect(Field::Basis, found).text(cell, first).fix(fix))
}

/// A lone mark, or the two halves of a pair: `〔…)`.
fn ends(written: &str) -> String {
    let mut signs = written.chars();
    match (signs.next(), signs.next_back()) {
        (Some(open), Some(close)) => format!("{open}…{close}"),
        (Some(alone), None) => alone.to_string(),
        (None, _) => String::new(),
    }
}

/// The brackets around the year of a document number are another rule's.
fn lies_in_number(cell: &str, reading: &BasisReading, span: Span) -> bool {
    reading.citations.iter().any(|citation| {
        let numbers = citation.number.iter().chain(&citation.further_numbers);
        numbers
            .filter_map(|number| place::find(cell, citation, number))
            .any(|number| number.start <= span.start && span.end <= number.end)
    })
}

/// The cell with the missing half, where the law table knows the title and so where it ends.
fn cure(cell: &str, reading: &BasisReading, alone: Span, law: Law) -> Option<String> {
    let title_of = |citation: &BasisCitation| {
        let title = citation.title.as_deref()?;
        law.by_title(title)?;
        place::find(cell, citation, title)
    };
    let mut titles = reading.citations.iter().filter_map(title_of);
    let at = |point| Span::new(point, point);
    match alone.slice(cell) {
        "《" => titles
            .find(|title| title.start == alone.end)
            .and_then(|title| place::replace(cell, at(title.end), "》")),
        "》" => titles
            .find(|title| title.end == alone.start)
            .and_then(|title| place::replace(cell, at(title.start), "《")),
        pair if pair.starts_with('《') => titles
            .find(|title| title.start == alone.start + 1 && title.end + 1 == alone.end)
            .and_then(|title| place::replace(cell, Span::new(title.end, alone.end), "》")),
        _ => None,
    }
}
