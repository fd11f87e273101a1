//! REF009: a decree number without its issuer, with another issuer, or with a stray 号.

use super::place;
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::{Defect, parameters, words};
use crate::law::{Instrument, number_key};
use crate::model::basis::BasisCitation;
use crate::model::{Field, Span};
use crate::parse::basis::BasisReading;
use crate::parse::fold;
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 令号没有写清楚是哪个机关的令。
    ///
    /// The decree number does not say whose decree it is, or a sign is left over.
    ///
    /// ## 依据
    /// 引用的约定:令号写制定机关、“令”和序号,例如“国务院令第711号”;“国令第711号”是通行的简写。
    ///
    /// ## 为何
    /// 各机关的令各自编号,没有机关或者机关写错,就查到另一部。
    ///
    /// ## 怎么改
    /// 照公布令写机关和序号,删去多余的字。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "basis": {"text": "《中华人民共和国政府信息公开条例》(国令第711号) 号"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "basis": {"text": "《中华人民共和国政府信息公开条例》(国令第711号)"}}
    /// ```
    ///
    /// ## 边界
    /// “国务院第711号令”“中华人民共和国国务院令第711号”都算写清楚了。机关对不对,只看法规表里有令号的文件;序号不同的不说,一部法律可能历经几道令。
    pub static INCONSISTENT_DECREE_NUMBER = {
        code: "REF009",
        name: "inconsistent-decree-number",
        group: Reference,
        severity: Advice,
        authority: Convention,
        evidence: SeenSecondHand,
        check_kind: Form,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "各机关的令各自编号,写清机关才查得到。",
            en: "Every office numbers its own decrees, so only the issuer makes the number findable.",
        },
        since: "0.1.0",
        says: [InconsistentDecreeNumber],
        check: Check::Entry(EntryCheck::Basis(check)),
    }
}

parameters! {
    /// What the finding carries.
    struct InconsistentDecreeNumber {
        /// The number as written.
        number: String,
        /// The number as in the law table, where it is known.
        expected: Option<&'static str>,
        /// What is wrong with it.
        fault: Fault,
    }
    says {
        if fault == Fault::StraySign =>
            "“{number}”后面多了一个“号”字。请删去。",
            "A stray 号 follows {number}. Please remove it.";
        if fault == Fault::NoIssuer =>
            "“{number}”没有写是哪个机关的令。各机关的令各自编号。请[改为“{expected}”|补上机关]。",
            "{number} does not say whose decree it is. Every office numbers its own. [Write {expected}|Add the issuer].";
        else =>
            "“{number}”的机关与公布令不符。各机关的令各自编号。请[改为“{expected}”|补上机关]。",
            "The issuer in {number} is not that of the decree. Every office numbers its own. [Write {expected}|Add the issuer].";
    }
}

words! {
    enum Fault {
        /// The issuer is left out.
        NoIssuer = "no_issuer",
        /// The table has another issuer for the decree of this serial.
        OtherIssuer = "other_issuer",
        /// A 号 stands after it that belongs to nothing.
        StraySign = "stray_sign",
    }
}

fn check(view: &EntryView<'_>, reading: &BasisReading, cell: &str, judge: &Judge<'_>) -> Outcome {
    let mut defects = Vec::new();
    let mut concerned = false;
    for citation in &reading.citations {
        let known = citation.instrument.as_deref();
        let instrument = known.and_then(|id| judge.law.by_id(id));
        for number in citation.number.iter().chain(&citation.further_numbers) {
            if !number.contains('令') {
                continue;
            }
            concerned = true;
            let named = issuer(number, instrument);
            let Some((fault, expected)) = named else {
                continue;
            };
            let span = place::find(cell, citation, number);
            let fix = span.zip(expected);
            let fix = fix.and_then(|(span, expected)| place::replace(cell, span, expected));
            let found = InconsistentDecreeNumber {
                number: number.clone(),
                expected,
                fault,
            };
            let defect = view.defect(Field::Basis, found);
            defects.push(defect.text(cell, span.unwrap_or(citation.span)).fix(fix));
        }
        defects.extend(stray(view, cell, citation));
    }
    if concerned {
        Outcome::from_defects(defects)
    } else {
        Outcome::NotApplicable(Reason::NotConcerned)
    }
}

/// What is wrong with the issuer of a decree, and the number as the table has it.
fn issuer(
    number: &str,
    instrument: Option<&'static Instrument>,
) -> Option<(Fault, Option<&'static str>)> {
    let (written, serial) = match number_key(number) {
        Some(key) => {
            let (issuer, serial) = key.split_once('令')?;
            (Some(issuer.to_owned()), serial.to_owned())
        }
        None if number.starts_with(['令', '第']) => {
            let digits = number
                .chars()
                .filter_map(fold::char)
                .filter(char::is_ascii_digit);
            (None, digits.collect())
        }
        // Serials in Chinese numerals have no key.
        None => return None,
    };
    let instrument_numbers = instrument.into_iter().flat_map(|i| {
        let of_editions = i.editions.iter().flat_map(|edition| edition.numbers);
        i.numbers.iter().chain(of_editions).copied()
    });
    let mut same_serial = instrument_numbers.filter_map(|known| {
        let key = number_key(known)?;
        let (issuer, of_known) = key.split_once('令')?;
        (of_known == serial).then(|| (issuer.to_owned(), known))
    });
    let Some(written) = written else {
        return Some((Fault::NoIssuer, same_serial.next().map(|(_, known)| known)));
    };
    let (issuer, known) = same_serial.next()?;
    let agrees = shortens(&written, &issuer) || shortens(&issuer, &written);
    (!agrees).then_some((Fault::OtherIssuer, Some(known)))
}

/// Whether every sign of `short` stands in `long` in the same order: 发改委, 国家发展和改革委员会.
fn shortens(short: &str, long: &str) -> bool {
    let mut long = long.chars();
    short.chars().all(|sign| long.any(|c| c == sign))
}

/// A 号 that stands alone behind the citation: `(国令第711号) 号`.
fn stray(view: &EntryView<'_>, cell: &str, citation: &BasisCitation) -> Option<Defect> {
    let number = citation
        .further_numbers
        .last()
        .or(citation.number.as_ref())?;
    if !number.contains('令') {
        return None;
    }
    let mut rest = (citation.span.end..).zip(cell.chars().skip(citation.span.end as usize));
    let (at, sign) = rest.by_ref().find(|(_, c)| !c.is_whitespace())?;
    let ends = rest.next().is_none_or(|(_, c)| !c.is_alphanumeric());
    if sign != '号' || !ends {
        return None;
    }
    let stray = Span::new(citation.span.end, at + 1);
    let found = InconsistentDecreeNumber {
        number: number.clone(),
        expected: None,
        fault: Fault::StraySign,
    };
    let defect = view.defect(Field::Basis, found);
    let fix = place::replace(cell, stray, "");
    Some(defect.text(cell, Span::new(at, at + 1)).fix(fix))
}
