//! REF008: a document number that is not written as documents write it.

use super::place;
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::parameters;
use crate::model::Field;
use crate::parse::basis::BasisReading;
use crate::parse::fold;
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 发文字号的写法不规范。
    ///
    /// The document number is not written in the usual form.
    ///
    /// ## 依据
    /// 《党政机关公文格式》(GB/T 9704)的写法:机关代字、六角括号里的四位年份、序号,序号不编虚位,不加“第”。
    ///
    /// ## 为何
    /// 写法不一,按文号检索就查不到。
    ///
    /// ## 怎么改
    /// 写成“国办发〔2019〕54号”的样子。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "执法公示"}, "basis": {"text": "国办发[2019]54号"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "执法公示"}, "basis": {"text": "国办发〔2019〕54号"}}
    /// ```
    ///
    /// ## 边界
    /// 令号(国务院令第711号)、标准号(GB/T 9704-2012)不归本规则管。空格、换行和全角数字不说。
    pub static MALFORMED_DOCUMENT_NUMBER = {
        code: "REF008",
        name: "malformed-document-number",
        group: Reference,
        severity: Advice,
        authority: Convention,
        evidence: FromMemory,
        check_kind: Form,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "公文格式(GB/T 9704)的文号写法,检索系统照此索引。",
            en: "The form of document numbers in GB/T 9704, by which they are indexed.",
        },
        since: "0.1.0",
        says: [MalformedNumber],
        check: Check::Entry(EntryCheck::Basis(check)),
    }
}

parameters! {
    /// What the finding carries.
    struct MalformedNumber {
        /// The number as written.
        found: String,
        /// The number in the usual form.
        expected: String,
    }
    says {
        "文号“{found}”的写法不规范,按文号检索会查不到。请写成“{expected}”。",
        "The document number {found} is not in the usual form, so a search by number misses it. Write {expected}.";
    }
}

fn check(view: &EntryView<'_>, reading: &BasisReading, cell: &str, _: &Judge<'_>) -> Outcome {
    let mut concerned = false;
    let mut defects = Vec::new();
    for citation in &reading.citations {
        for number in citation.number.iter().chain(&citation.further_numbers) {
            let Some(expected) = usual_form(number) else {
                continue;
            };
            concerned = true;
            if is_usual(number) {
                continue;
            }
            let place = place::find(cell, citation, number);
            let found = MalformedNumber {
                found: number.clone(),
                expected,
            };
            let fix = place.and_then(|span| place::replace(cell, span, &found.expected));
            let span = place.unwrap_or(citation.span);
            let defect = view.defect(Field::Basis, found);
            defects.push(defect.text(cell, span).fix(fix));
        }
    }
    if concerned {
        Outcome::from_defects(defects)
    } else {
        Outcome::NotApplicable(Reason::NotConcerned)
    }
}

/// The office, the year and the serial of a document number; `None` for a decree or a standard.
fn parts(number: &str) -> Option<(String, String, String)> {
    let year_at = number.find(is_opening)?;
    let (office, rest) = number.split_at(year_at);
    let rest = fold::key(rest);
    let rest = rest.trim_start_matches(['[', '(', '<']);
    let year = rest.get(..4).filter(|y| is_digits(y))?;
    let serial = rest.get(4..)?.trim_start_matches([']', ')', '>']);
    let serial = serial.trim_start_matches('第').strip_suffix('号')?;
    (!office.is_empty() && is_digits(serial))
        .then(|| (office.to_owned(), year.to_owned(), serial.to_owned()))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

const fn is_opening(c: char) -> bool {
    matches!(
        c,
        '〔' | '﹝' | '[' | '［' | '【' | '〖' | '(' | '（' | '﹙' | '〈' | '＜' | '<'
    )
}

fn usual_form(number: &str) -> Option<String> {
    let (office, year, serial) = parts(number)?;
    let serial = serial.trim_start_matches('0');
    (!serial.is_empty()).then(|| format!("{office}〔{year}〕{serial}号"))
}

/// Whether it is in the usual form; the small hexagonal brackets and full-width digits count as such.
fn is_usual(number: &str) -> bool {
    let Some(at) = number.find(is_opening) else {
        return true;
    };
    let (_, rest) = number.split_at(at);
    let signs: String = rest
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            '﹝' => '〔',
            '﹞' => '〕',
            '０'..='９' => fold::char(c).unwrap_or(c),
            c => c,
        })
        .collect();
    let Some(inner) = signs
        .strip_prefix('〔')
        .and_then(|rest| rest.strip_suffix('号'))
    else {
        return false;
    };
    inner.split_once('〕').is_some_and(|(year, serial)| {
        year.len() == 4 && is_digits(year) && is_digits(serial) && !serial.starts_with('0')
    })
}
