//! REF003: a basis that was repealed before the record's date.

use super::place;
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::{Defect, Said, Severity, parameters};
use crate::law::{Citation, Instrument, Over, Repeal, Status, id};
use crate::model::Field;
use crate::model::basis::BasisCitation;
use crate::parse::basis::BasisReading;
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};
use chrono::NaiveDate;

rule! {
    /// 引用的法律、法规已经废止。
    ///
    /// The law or regulation cited had been repealed.
    ///
    /// ## 依据
    /// 《中华人民共和国政府信息公开条例》第六条要求公开的信息准确(2019 年文本、2007 年文本同);废止的依据是新法的相应条款,写在说明里。
    ///
    /// ## 为何
    /// 依据已经失效,这一项凭什么公开就没有了着落,申请人拿着目录也查不到现行规定。
    ///
    /// ## 怎么改
    /// 改引现行的法律、法规,条文序号按新法核对。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "取水许可"}, "basis": {"text": "《取水许可制度实施办法》"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "取水许可"}, "basis": {"text": "《取水许可和水资源费征收管理条例》"}}
    /// ```
    ///
    /// ## 边界
    /// 按这一条的日期判断(调整日期,否则发布日期)。废止发生在日期区间之内的无法判定。废止的条文没有读到、只见转述的,只作警告。
    /// 法规表没有的文件、不掌握效力状态的文件、晚于法规表核对日期的,不适用。引用了条的不自动改,条文序号须由人核对。
    pub static REPEALED_BASIS = {
        code: "REF003",
        name: "repealed-basis",
        group: Reference,
        severity: Error,
        authority: AdministrativeRegulation,
        evidence: ArticleRead,
        check_kind: Contradiction,
        addressee: AdministrativeOrgan or Warning,
        in_force: InForce::from(2008, 5, 1),
        sources: Sources::Cited(&[
            Citation::of(id::DISCLOSURE_REGULATION).edition(2019, 5, 15).article(6),
            Citation::of(id::DISCLOSURE_REGULATION).edition(2008, 5, 1).article(6),
        ]),
        since: "0.1.0",
        says: [RepealedBasis],
        check: Check::Entry(EntryCheck::Basis(check)),
    }
}

parameters! {
    /// What the finding carries.
    struct RepealedBasis {
        /// Full title of the text cited.
        title: &'static str,
        /// First day on which it was no longer in force.
        repealed_on: NaiveDate,
        /// The text that repealed or replaced it.
        repealed_by: &'static str,
        /// The article that says so.
        repealed_by_article: Option<u16>,
        /// Whether that article was read.
        text_read: bool,
        /// The text that took its place.
        successor: Option<&'static str>,
        /// Whether the record may be of a day before the repeal.
        may_be_earlier: bool,
        /// The place that says so, in words.
        source: Said,
    }
    says {
        if may_be_earlier =>
            "《{title}》自 {repealed_on} 起废止({source}),这一条可能写于此前,也可能在此后,无法判定。请写明发布日期或者调整日期。",
            "《{title}》 was repealed from {repealed_on} ({source}), and this row may be older or younger. State the date of issue or of adjustment.";
        if text_read =>
            "《{title}》自 {repealed_on} 起废止({source})。失效的文件不能再作依据。请改引[《{successor}》|现行规定]的相应条款。",
            "《{title}》 was repealed from {repealed_on} ({source}). A text no longer in force is no basis. Cite the article of [《{successor}》|the law in force] instead.";
        else =>
            "《{title}》自 {repealed_on} 起废止({source});废止的条文我们没有读到,请核对。失效的文件不能再作依据。请改引[《{successor}》|现行规定]的相应条款。",
            "《{title}》 was repealed from {repealed_on} ({source}); we have not read the repealing article, please check. A text no longer in force is no basis. Cite the article of [《{successor}》|the law in force] instead.";
    }
}

fn check(view: &EntryView<'_>, reading: &BasisReading, cell: &str, judge: &Judge<'_>) -> Outcome {
    let (first, last) = (view.dates().first, view.dates().last);
    let (mut violated, mut undecided) = (Vec::new(), Vec::new());
    let mut in_force = false;
    for citation in &reading.citations {
        let known = citation.instrument.as_deref();
        let Some(instrument) = known.and_then(|id| judge.law.by_id(id)) else {
            continue;
        };
        let told = |repeal, may_be_earlier| {
            defect(view, cell, citation, instrument, repeal, may_be_earlier)
        };
        match (instrument.status_over(first, last), instrument.repealed) {
            (Over::Same(Status::Repealed { .. }), Some(repeal)) => {
                violated.push(told(repeal, false));
            }
            (Over::Changes, Some(repeal)) if repeal.on > first && repeal.on <= last => {
                undecided.push(told(repeal, true));
            }
            (Over::Same(Status::Unknown), _) => {}
            // A text that comes into force within the interval is not repealed on any day of it.
            _ => in_force |= instrument.is_checked_on(last),
        }
    }
    match (violated.is_empty(), undecided.is_empty()) {
        (false, _) => Outcome::Violated(violated),
        (true, false) => Outcome::Undecided(undecided),
        _ if in_force => Outcome::Passed,
        _ => Outcome::NotApplicable(Reason::UnknownToLawTable),
    }
}

fn defect(
    view: &EntryView<'_>,
    cell: &str,
    citation: &BasisCitation,
    instrument: &'static Instrument,
    repeal: Repeal,
    may_be_earlier: bool,
) -> Defect {
    let source = Citation {
        article: repeal.article,
        ..Citation::of(repeal.by)
    };
    let successor = instrument.successor.map(|id| id.instrument().title);
    let found = RepealedBasis {
        title: instrument.title,
        repealed_on: repeal.on,
        repealed_by: repeal.by.instrument().title,
        repealed_by_article: repeal.article,
        text_read: repeal.text_read,
        successor,
        may_be_earlier,
        source: Said::from(&source),
    };
    // The articles of the old text are not those of the new: only a title alone is replaced.
    let is_one_to_one = instrument.successor != Some(id::CIVIL_CODE)
        && citation.title.is_some()
        && citation.articles.is_empty()
        && !may_be_earlier;
    let fix = successor
        .filter(|_| is_one_to_one)
        .and_then(|title| place::replace(cell, citation.span, &format!("《{title}》")));
    let severity = if repeal.text_read {
        Severity::Error
    } else {
        Severity::Warning
    };
    view.defect(Field::Basis, found)
        .text(cell, citation.span)
        .severity(severity)
        .fix(fix)
        .steps(vec![view.dates().step()])
}
