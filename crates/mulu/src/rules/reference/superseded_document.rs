//! REF011: a document that a newer one took the place of.

use super::place;
use super::years;
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::{Defect, parameters};
use crate::law::{Instrument, Law, Rank, number_key};
use crate::model::Field;
use crate::model::basis::BasisCitation;
use crate::parse::basis::BasisReading;
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};
use chrono::NaiveDate;

rule! {
    /// 引用的规范性文件已有新的文件代替。
    ///
    /// A newer document has taken the place of the one cited.
    ///
    /// ## 依据
    /// 引用的约定:规范性文件、部门规章换了新的,引用现行的那一份。新旧对应关系见法规表。
    ///
    /// ## 为何
    /// 旧文件规定的内容、条件可能已经改变,群众照着旧文件来问,说法对不上。
    ///
    /// ## 怎么改
    /// 改引新的文件和文号,并核对条款。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "最低生活保障"}, "basis": {"text": "《最低生活保障审核审批办法(试行)》(民发〔2012〕220号)"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "最低生活保障"}, "basis": {"text": "《最低生活保障审核确认办法》(民发〔2021〕57号)"}}
    /// ```
    ///
    /// ## 边界
    /// 新文件的施行日期不掌握的,这一条的日期在新文件文号的年份之后才说,当年的无法判定。新旧文件都引用了的不说。
    /// 新旧对应关系是转述得来的,废止的原文没有读到,所以只作警告;不在法规表里的不说。法律、法规由 REF003 说。
    pub static SUPERSEDED_DOCUMENT = {
        code: "REF011",
        name: "superseded-document",
        group: Reference,
        severity: Warning,
        authority: Convention,
        evidence: SeenSecondHand,
        check_kind: Contradiction,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "规范性文件有了新的,引用现行的那一份。",
            en: "Where a document was replaced, the one that replaced it is cited.",
        },
        since: "0.1.0",
        says: [SupersededDocument],
        check: Check::Entry(EntryCheck::Basis(check)),
    }
}

parameters! {
    /// What the finding carries.
    struct SupersededDocument {
        /// Full title of the document cited.
        title: &'static str,
        /// Number of the document cited, as in the law table.
        number: Option<&'static str>,
        /// Full title of the document that took its place.
        successor: &'static str,
        /// Number of the document that took its place.
        successor_number: &'static str,
        /// First day on which it surely had taken its place.
        successor_from: NaiveDate,
        /// Whether the record may be older than the new document.
        may_be_earlier: bool,
    }
    says {
        if may_be_earlier =>
            "《{title}》[（{number}）]已由《{successor}》（{successor_number}）代替,这一条可能写于此前,也可能在此后,无法判定。请写明发布日期或者调整日期。",
            "《{successor}》 ({successor_number}) took the place of 《{title}》[ ({number})], and this row may be older or younger. State the date of issue or of adjustment.";
        else =>
            "《{title}》[（{number}）]已由《{successor}》（{successor_number}）代替。旧文件的规定可能已经改变。请核对后改引新的文件。",
            "《{successor}》 ({successor_number}) took the place of 《{title}》[ ({number})]. What the old document said may have changed. Please check and cite the new one.";
    }
}

/// A document and what took its place.
#[derive(Debug, Clone, Copy)]
struct Succession {
    old: &'static Instrument,
    old_number: Option<&'static str>,
    new: &'static Instrument,
    new_number: &'static str,
    /// The first day it may have taken its place, and the first on which it surely had.
    since: (NaiveDate, NaiveDate),
}

fn check(view: &EntryView<'_>, reading: &BasisReading, cell: &str, judge: &Judge<'_>) -> Outcome {
    let (first, last) = (view.dates().first, view.dates().last);
    let (mut violated, mut undecided) = (Vec::new(), Vec::new());
    let mut concerned = false;
    for citation in &reading.citations {
        let known = citation
            .instrument
            .as_deref()
            .and_then(|id| judge.law.by_id(id));
        let Some(instrument) = known.filter(|i| is_document(i)) else {
            continue;
        };
        concerned = true;
        let Some(succession) = succession(instrument, citation, judge.law) else {
            continue;
        };
        // Both are cited: the old one stands there as history.
        if reading.citations.iter().any(|c| cites(c, &succession)) {
            continue;
        }
        if first >= succession.since.1 {
            violated.push(defect(view, cell, citation, &succession, false));
        } else if last >= succession.since.0 {
            undecided.push(defect(view, cell, citation, &succession, true));
        }
    }
    match (violated.is_empty(), undecided.is_empty()) {
        (false, _) => Outcome::Violated(violated),
        (true, false) => Outcome::Undecided(undecided),
        _ if concerned => Outcome::Passed,
        _ => Outcome::NotApplicable(Reason::NotConcerned),
    }
}

const fn is_document(instrument: &Instrument) -> bool {
    matches!(
        instrument.rank,
        Rank::NormativeDocument | Rank::MinistryRule
    ) && instrument.repealed.is_none()
}

fn succession(
    instrument: &'static Instrument,
    citation: &BasisCitation,
    law: Law,
) -> Option<Succession> {
    if let Some(new) = instrument.successor {
        let new = law.by_id(new.as_str())?;
        let new_number = numbers(new).next_back()?;
        return Some(Succession {
            old: instrument,
            old_number: numbers(instrument).next_back(),
            new,
            new_number,
            since: since(new.in_force_from, new_number)?,
        });
    }
    // The same title, issued anew under another number.
    let (newest, older) = instrument.editions.split_last()?;
    let new_number = newest.numbers.last()?;
    let written = citation.number.iter().chain(&citation.further_numbers);
    let keys: Vec<String> = written.filter_map(|number| number_key(number)).collect();
    let is_cited =
        |number: &&&'static str| number_key(number).is_some_and(|key| keys.contains(&key));
    if newest.numbers.iter().any(|number| is_cited(&number)) {
        return None;
    }
    let old_number = older
        .iter()
        .flat_map(|edition| edition.numbers)
        .find(is_cited)?;
    Some(Succession {
        old: instrument,
        old_number: Some(old_number),
        new: instrument,
        new_number,
        since: since(newest.effective_from, new_number)?,
    })
}

/// The day of effect where the table has it, else the year of the number.
fn since(in_force_from: Option<NaiveDate>, number: &str) -> Option<(NaiveDate, NaiveDate)> {
    if let Some(day) = in_force_from {
        return Some((day, day));
    }
    let year = years::of_number(number)?;
    let new_year = |year| NaiveDate::from_ymd_opt(year, 1, 1);
    new_year(year).zip(new_year(year + 1))
}

fn numbers(instrument: &'static Instrument) -> impl DoubleEndedIterator<Item = &'static str> {
    let of_editions = instrument
        .editions
        .iter()
        .flat_map(|edition| edition.numbers);
    instrument.numbers.iter().chain(of_editions).copied()
}

/// Whether a citation is of the new document.
fn cites(citation: &BasisCitation, succession: &Succession) -> bool {
    let key = number_key(succession.new_number);
    let mut written = citation.number.iter().chain(&citation.further_numbers);
    let is_other = succession.old.slug != succession.new.slug;
    (is_other && citation.instrument.as_deref() == Some(succession.new.slug))
        || written.any(|number| number_key(number) == key)
}

fn defect(
    view: &EntryView<'_>,
    cell: &str,
    citation: &BasisCitation,
    succession: &Succession,
    may_be_earlier: bool,
) -> Defect {
    let found = SupersededDocument {
        title: succession.old.title,
        number: succession.old_number,
        successor: succession.new.title,
        successor_number: succession.new_number,
        successor_from: succession.since.1,
        may_be_earlier,
    };
    // Articles of the old document are not those of the new.
    let is_title_alone = citation.title.is_some() && citation.articles.is_empty();
    let fix = if is_title_alone && !may_be_earlier {
        let words = format!("《{}》（{}）", succession.new.title, succession.new_number);
        place::replace(cell, citation.span, &words)
    } else {
        None
    };
    view.defect(Field::Basis, found)
        .text(cell, citation.span)
        .fix(fix)
        .steps(vec![view.dates().step()])
}
