//! REF010: a basis younger than the record, or a programme whose years are over.

use super::place;
use super::years::{self, Years};
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::{Defect, Severity, parameters, words};
use crate::model::basis::BasisCitation;
use crate::model::{Field, Span};
use crate::parse::basis::BasisReading;
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};
use chrono::Datelike;

rule! {
    /// 依据的年份晚于目录,或者依据的规划、方案已经到期。
    ///
    /// The basis is younger than the catalogue, or the years of the programme are over.
    ///
    /// ## 依据
    /// 日期的约定:目录不会引用还没有印发的文件;写明起止年份的规划、方案,过了最后一年就不再作依据。
    ///
    /// ## 为何
    /// 年份对不上,不是文号写错,就是目录的日期没有更新;到期的方案说明不了现在为什么公开。
    ///
    /// ## 怎么改
    /// 核对文号和目录的日期;方案到期的,改引新一期的文件。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "农机补贴"}, "basis": {"text": "《2018-2020年农机购置补贴实施指导意见》"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "农机补贴"}, "basis": {"text": "《2024-2026年农机购置与应用补贴实施意见》"}}
    /// ```
    ///
    /// ## 边界
    /// 只比年份,按这一条的日期判断。年度文件常提前下达,名称里的年份晚于目录的只作提示;“到2030年”“2030年前”“2035年远景目标”说的是目标,不算。
    pub static UNTIMELY_BASIS = {
        code: "REF010",
        name: "untimely-basis",
        group: Reference,
        severity: Warning,
        authority: Convention,
        evidence: Design,
        check_kind: Contradiction,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "目录引用的文件,应当已经印发而没有到期。",
            en: "A catalogue cites texts that are already issued and not yet over.",
        },
        since: "0.1.0",
        says: [UntimelyBasis],
        check: Check::Entry(EntryCheck::Basis(check)),
    }
}

parameters! {
    /// What the finding carries.
    struct UntimelyBasis {
        /// The number or title, as written.
        cited: String,
        /// The year in it that does not fit.
        year: i32,
        /// Year of the record.
        record_year: i32,
        /// What is wrong with it.
        fault: Fault,
    }
    says {
        if fault == Fault::NumberLater =>
            "“{cited}”是 {year} 年的文号,这一条是 {record_year} 年的。不会引用还没有印发的文件。请核对文号,或者更新目录的日期。",
            "{cited} is a number of {year}, this row is of {record_year}. Nobody cites a text not yet issued. Check the number, or bring the date of the catalogue up to date.";
        if fault == Fault::TitleLater =>
            "《{cited}》说的是 {year} 年,这一条是 {record_year} 年的。年份可能写错,也可能提前印发。请核对。",
            "《{cited}》 speaks of {year}, this row is of {record_year}. The year may be wrong, or the text was issued ahead. Please check.";
        else =>
            "《{cited}》到 {year} 年为止,这一条是 {record_year} 年的。到期的文件说明不了现在为什么公开。请改引新一期的文件。",
            "《{cited}》 ran until {year}, this row is of {record_year}. A programme that is over does not say why something is disclosed now. Cite the one that followed.";
    }
}

words! {
    enum Fault {
        /// The number is of a later year.
        NumberLater = "number_later",
        /// The title names a later year.
        TitleLater = "title_later",
        /// The last year of the programme is over.
        Expired = "expired",
    }
}

fn check(view: &EntryView<'_>, reading: &BasisReading, cell: &str, _: &Judge<'_>) -> Outcome {
    let mut defects = Vec::new();
    let mut concerned = false;
    for citation in &reading.citations {
        concerned |= of_numbers(view, cell, citation, &mut defects);
        concerned |= of_title(view, cell, citation, &mut defects);
    }
    if concerned {
        Outcome::from_defects(defects)
    } else {
        Outcome::NotApplicable(Reason::NotConcerned)
    }
}

/// Whether a number names a year.
fn of_numbers(
    view: &EntryView<'_>,
    cell: &str,
    citation: &BasisCitation,
    defects: &mut Vec<Defect>,
) -> bool {
    let latest = view.dates().last.year();
    let mut concerned = false;
    for number in citation.number.iter().chain(&citation.further_numbers) {
        let Some(year) = years::of_number(number) else {
            continue;
        };
        concerned = true;
        if year > latest {
            let found = UntimelyBasis {
                cited: number.clone(),
                year,
                record_year: latest,
                fault: Fault::NumberLater,
            };
            defects.push(defect(view, cell, citation, found));
        }
    }
    concerned
}

/// Whether the title names a year or a programme of years.
fn of_title(
    view: &EntryView<'_>,
    cell: &str,
    citation: &BasisCitation,
    defects: &mut Vec<Defect>,
) -> bool {
    let Some(title) = &citation.title else {
        return false;
    };
    let (earliest, latest) = (view.dates().first.year(), view.dates().last.year());
    let Some(named) = years::of_title(title) else {
        return false;
    };
    let (year, record_year, fault) = match named {
        Years::Through(_, last) | Years::Programme(last) if last < earliest => {
            (last, earliest, Fault::Expired)
        }
        Years::Of(year) | Years::Through(year, _) if year > latest => {
            (year, latest, Fault::TitleLater)
        }
        _ => return true,
    };
    let cited = title.clone();
    let found = UntimelyBasis {
        cited,
        year,
        record_year,
        fault,
    };
    defects.push(defect(view, cell, citation, found));
    true
}

fn defect(
    view: &EntryView<'_>,
    cell: &str,
    citation: &BasisCitation,
    found: UntimelyBasis,
) -> Defect {
    let severity = match found.fault {
        Fault::NumberLater | Fault::Expired => Severity::Warning,
        Fault::TitleLater => Severity::Advice,
    };
    let span: Span = place::find(cell, citation, &found.cited).unwrap_or(citation.span);
    view.defect(Field::Basis, found)
        .text(cell, span)
        .severity(severity)
        .steps(vec![view.dates().step()])
}
