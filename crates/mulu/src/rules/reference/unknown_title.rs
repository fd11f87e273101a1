//! REF002: a title that no text has, or only a part of the title.

use super::claim::{
    are_of_different_places, claims_national, may_be_in_wide, reads_as_legislation,
};
use super::place;
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::{Defect, Repeat, Severity, parameters, words};
use crate::law::{How, Instrument, Law, Rank, title_key};
use crate::model::basis::BasisCitation;
use crate::model::{Field, Span};
use crate::parse::basis::BasisReading;
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};
use chrono::{Datelike, NaiveDate};

rule! {
    /// 引用的文件名称不是全称,或者没有叫这个名称的文件。
    ///
    /// The title cited is cut short, or no text has it.
    ///
    /// ## 依据
    /// 引用的约定:引用法律、法规、规章,写它公布时的全称。
    ///
    /// ## 为何
    /// 名称差一个字,就查不到是哪一部;简称在别处可能指另一部。
    ///
    /// ## 怎么改
    /// 照公布的文本写全称,例如《中华人民共和国政府信息公开条例》。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "basis": {"text": "《政府信息公开条例》第二十条第(二)项"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "basis": {"text": "《中华人民共和国政府信息公开条例》第二十条第(二)项"}}
    /// ```
    ///
    /// ## 边界
    /// 简称只作提示。法规表收齐了国家的法律和行政法规:写在书名号里、自称是“法”或者国家“条例”而表里没有的,以及与表中名称只差一个字的,作警告。
    /// 规定、办法、细则多是规章,地方性法规、军队和党内的条例也没有收齐:表里没有的不说。通知、意见、方案等文件,一律不说。
    /// 晚于法规表的文件无法判定。浏览器里只有精简的法规表,载入全表以前,精简表以外的法律、法规、规章名称无法判定。
    pub static UNKNOWN_TITLE = {
        code: "REF002",
        name: "unknown-title",
        group: Reference,
        severity: Warning,
        authority: Convention,
        evidence: Design,
        check_kind: Form,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "写全称,读者才能查到是哪一部文件。",
            en: "A full title lets the reader find the text that is meant.",
        },
        since: "0.1.0",
        says: [UnknownTitle],
        check: Check::Entry(EntryCheck::Basis(check)),
    }
}

parameters! {
    /// What the finding carries.
    struct UnknownTitle {
        /// The title as written.
        title: String,
        /// The full title of the text that is meant, or nearest.
        full_title: Option<&'static str>,
        /// What is wrong with the title.
        fault: Fault,
        /// Whether the text is known and only its title cut short.
        is_short: bool,
        /// Where the text may be younger than the law table: the day the table was checked.
        table_checked_on: Option<NaiveDate>,
    }
    says {
        if fault == Fault::Short =>
            "《{title}》不是全称。引用写全称,读者才查得到。请改为《{full_title}》。",
            "《{title}》 is not the full title. A full title lets the reader find the text. Write 《{full_title}》.";
        if fault == Fault::Slip =>
            "没有查到《{title}》,名称相近的是《{full_title}》。名称差一个字就查不到是哪一部,请核对。",
            "We find no 《{title}》; the nearest is 《{full_title}》. One character off and nobody can tell which text is meant: please check.";
        if fault == Fault::Unknown =>
            "国家的法律、行政法规里没有《{title}》(法规表核对到 {table_checked_on}),名称可能写错,也可能早已废止。读者照着查不到。请核对名称。",
            "No law or regulation of the country is called 《{title}》 in the law table, checked until {table_checked_on}; it may be misspelt, or long repealed. Readers cannot find it. Please check the title.";
        if fault == Fault::NotLoaded =>
            "精简的法规表里没有《{title}》,全表里可能有,无法判定。请载入全表再查,或者核对名称。",
            "The compact law table does not know 《{title}》; the wide one may. Load the wide table, or check the title.";
        if full_title =>
            "法规表核对到 {table_checked_on},没有《{title}》;名称相近的是《{full_title}》,也可能另有新的文件,无法判定。请核对名称。",
            "The law table, checked until {table_checked_on}, has no 《{title}》; the nearest is 《{full_title}》, or the text is newer. Please check the title.";
        else =>
            "法规表核对到 {table_checked_on},没有《{title}》;它可能晚于法规表,无法判定。请核对名称和文号。",
            "The law table, checked until {table_checked_on}, has no 《{title}》; it may be newer. Please check title and number.";
    }
}

words! {
    /// What is wrong with a title.
    enum Fault {
        /// It is cut short.
        Short = "short",
        /// It is one sign away from that of a text.
        Slip = "slip",
        /// It claims to be a law or regulation of the country, and none has it.
        Unknown = "unknown",
        /// No text has it, and it may be younger than the law table.
        Newer = "newer",
        /// The compact table does not have it, and the wide one is not loaded.
        NotLoaded = "not_loaded",
    }
}

impl Fault {
    const fn is_undecided(self) -> bool {
        matches!(self, Self::Newer | Self::NotLoaded)
    }
}

/// What is to be said of one title.
enum Verdict {
    Known,
    Wrong(Fault, Option<&'static Instrument>),
    UnknownToTable,
    NotConcerned,
}

fn check(view: &EntryView<'_>, reading: &BasisReading, cell: &str, judge: &Judge<'_>) -> Outcome {
    let (mut violated, mut undecided) = (Vec::new(), Vec::new());
    let (mut any_known, mut any_unknown) = (false, false);
    for citation in &reading.citations {
        let Some(title) = &citation.title else {
            continue;
        };
        let (fault, near) = match verdict(citation, title, judge.law, view.dates().last) {
            Verdict::Known => {
                any_known = true;
                continue;
            }
            Verdict::UnknownToTable => {
                any_unknown = true;
                continue;
            }
            Verdict::NotConcerned => continue,
            Verdict::Wrong(fault, near) => (fault, near),
        };
        any_known |= fault == Fault::Short;
        let found = UnknownTitle {
            title: title.clone(),
            full_title: near.map(|near| near.title),
            fault,
            is_short: fault == Fault::Short,
            table_checked_on: matches!(fault, Fault::Unknown | Fault::Newer)
                .then(|| judge.law.checked_on()),
        };
        match defect(view, cell, citation, found) {
            Some(defect) if fault.is_undecided() => undecided.push(defect),
            Some(defect) => violated.push(defect),
            // Guessed at, not written: nothing is said of it.
            None => any_unknown = true,
        }
    }
    match (violated.is_empty(), undecided.is_empty()) {
        (false, _) => Outcome::Violated(violated),
        (true, false) => Outcome::Undecided(undecided),
        _ if any_known => Outcome::Passed,
        _ if any_unknown => Outcome::NotApplicable(Reason::UnknownToLawTable),
        _ => Outcome::NotApplicable(Reason::NotConcerned),
    }
}

fn verdict(citation: &BasisCitation, title: &str, law: Law, last: NaiveDate) -> Verdict {
    if let Some(found) = law.by_title(title) {
        return match found.how {
            How::ShortTitle | How::Alias if is_legislation(found.instrument) => {
                Verdict::Wrong(Fault::Short, Some(found.instrument))
            }
            _ => Verdict::Known,
        };
    }
    let key = title_key(title);
    let by_number = citation.instrument.as_deref().and_then(|id| law.by_id(id));
    let near = law.suggest(title).filter(|near| is_legislation(near));
    // 《信息公开条例》, as national guides print it.
    if let Some(whole) = near
        && whole.region.is_none()
        && title_key(whole.title).ends_with(&key)
    {
        return Verdict::Wrong(Fault::Short, Some(whole));
    }
    if law.wide().is_none() && by_number.is_none() && may_be_in_wide(&key) {
        return Verdict::Wrong(Fault::NotLoaded, None);
    }
    let claims = claims_national(title, &key);
    let slip = by_number.or(near).filter(|near| {
        // Of what only the wide table knows, it has nothing whole but the laws and regulations of the country.
        (near.id.is_some() || claims)
            && is_one_slip(&key, &title_key(near.title))
            && !are_of_different_places(title, near.title)
    });
    let is_newer = year_of(citation, title).is_some_and(|year| year >= law.checked_on().year());
    let may_be_newer = last > law.checked_on();
    match slip {
        Some(_) if may_be_newer => Verdict::Wrong(Fault::Newer, slip),
        Some(_) => Verdict::Wrong(Fault::Slip, slip),
        None if by_number.is_some() => Verdict::Known,
        None if !reads_as_legislation(&key) => Verdict::NotConcerned,
        None if is_newer => Verdict::Wrong(Fault::Newer, None),
        None if claims && law.wide().is_some() => {
            let fault = if may_be_newer {
                Fault::Newer
            } else {
                Fault::Unknown
            };
            Verdict::Wrong(fault, None)
        }
        None => Verdict::UnknownToTable,
    }
}

const fn is_legislation(instrument: &Instrument) -> bool {
    matches!(
        instrument.rank,
        Rank::Law | Rank::AdministrativeRegulation | Rank::LocalRegulation | Rank::MinistryRule
    )
}

/// The year of its number, 〔2025〕, or in its title.
fn year_of(citation: &BasisCitation, title: &str) -> Option<i32> {
    let numbers = citation.number.iter().chain(&citation.further_numbers);
    let years = |text: &str| -> Option<i32> {
        let digits = text.split(|c: char| !c.is_ascii_digit());
        let years = digits.filter(|run| run.len() == 4).map(str::parse);
        years
            .flatten()
            .filter(|year| (1949..=2099).contains(year))
            .max()
    };
    numbers.filter_map(|n| years(n)).chain(years(title)).max()
}

/// Whether one sign more, less or other makes the one title the other.
fn is_one_slip(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let same_head = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let rest = |text: &[char]| text.len() - same_head;
    let (tail_a, tail_b) = (a.iter().rev(), b.iter().rev());
    let same_tail = tail_a.zip(tail_b).take_while(|(a, b)| a == b).count();
    let (rest_a, rest_b) = (rest(&a), rest(&b));
    let differs = rest_a.max(rest_b).saturating_sub(same_tail);
    a != b && a.len().max(b.len()) >= 4 && a.len().abs_diff(b.len()) <= 1 && differs <= 1
}

/// What is said of a title, where it stands in the cell; one only named after another, 及其实施条例, is not written out.
fn defect(
    view: &EntryView<'_>,
    cell: &str,
    citation: &BasisCitation,
    found: UnknownTitle,
) -> Option<Defect> {
    let written = place::find(cell, citation, &found.title);
    let (fault, meant) = (found.fault, found.full_title);
    let is_named = |span: &Span| {
        let before = (span.start as usize).checked_sub(1)?;
        cell.chars().nth(before).filter(|sign| *sign == '《')
    };
    let span = match (fault, meant) {
        (Fault::Short, _) => written?,
        (_, Some(_)) => written.unwrap_or(citation.span),
        // Words without book-title marks may be no title at all.
        (_, None) => written.filter(|span| is_named(span).is_some())?,
    };
    let defect = view
        .defect(Field::Basis, found)
        .text(cell, span)
        .repeat(Repeat::WhereParametersAreEqual);
    Some(match (fault, meant) {
        (Fault::Short, Some(meant)) => defect
            .severity(Severity::Advice)
            .fix(place::replace(cell, span, meant)),
        _ => defect,
    })
}
