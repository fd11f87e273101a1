//! REF002: a title that no text has, or only a part of the title.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use super::place;
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::{Defect, Repeat, Severity, Words};
use crate::law::{How, Instrument, Law, Rank, TABLE_DATE, title_key};
use crate::model::Field;
use crate::model::basis::BasisCitation;
use crate::rules::{Check, InForce, Reason, Sources, rule};

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
    /// 简称只作提示;与法规表中的名称只差一个字的才作警告。法规表并不齐全:表里没有而又不相近的法律、法规、规章,地方性法规,以及通知、意见、方案等文件,一律不说。
    /// 晚于法规表的文件无法判定。
    pub static UNKNOWN_TITLE = {
        code: "REF002",
        name: "unknown-title",
        group: Reference,
        severity: Warning,
        authority: Convention,
        evidence: Design,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "写全称,读者才能查到是哪一部文件。",
            en: "A full title lets the reader find the text that is meant.",
        },
        since: "0.1.0",
        check: Check::Entry(check),
    }
}

/// What the finding carries.
#[derive(Debug, Serialize)]
struct UnknownTitle {
    /// The title as written.
    title: String,
    /// The full title of the text that is meant, or nearest.
    full_title: Option<&'static str>,
    /// Whether the text is known and only its title cut short.
    is_short: bool,
    /// Where the text may be younger than the law table: the day the table was checked.
    table_checked_on: Option<NaiveDate>,
}

impl Words for UnknownTitle {
    fn zh(&self) -> String {
        let Self { title, .. } = self;
        let near = self.full_title.unwrap_or_default();
        if self.is_short {
            return format!("《{title}》不是全称。引用写全称,读者才查得到。请改为《{near}》。");
        }
        match (self.table_checked_on, self.full_title) {
            (Some(on), None) => format!(
                "法规表核对到 {on},没有《{title}》;它可能晚于法规表,无法判定。请核对名称和文号。"
            ),
            (Some(on), Some(_)) => format!(
                "法规表核对到 {on},没有《{title}》;名称相近的是《{near}》,也可能另有新的文件,无法判定。请核对名称。"
            ),
            (None, _) => {
                format!(
                    "没有查到《{title}》,名称相近的是《{near}》。名称差一个字就查不到是哪一部,请核对。"
                )
            }
        }
    }

    fn en(&self) -> String {
        let Self { title, .. } = self;
        let near = self.full_title.unwrap_or_default();
        if self.is_short {
            return format!(
                "《{title}》 is not the full title. A full title lets the reader find the text. Write 《{near}》."
            );
        }
        match (self.table_checked_on, self.full_title) {
            (Some(on), None) => format!(
                "The law table, checked until {on}, has no 《{title}》; it may be newer. Please check title and number."
            ),
            (Some(on), Some(_)) => format!(
                "The law table, checked until {on}, has no 《{title}》; the nearest is 《{near}》, or the text is newer. Please check the title."
            ),
            (None, _) => format!(
                "We find no 《{title}》; the nearest is 《{near}》. One character off and nobody can tell which text is meant: please check."
            ),
        }
    }
}

/// What is to be said of one title.
enum Verdict {
    Known,
    Short(&'static Instrument),
    Slip(&'static Instrument),
    Newer(Option<&'static Instrument>),
    UnknownToTable,
    NotConcerned,
}

fn check(view: &EntryView<'_>, judge: &Judge<'_>) -> Outcome {
    if let Err(reason) = view.require_column(Field::Basis) {
        return Outcome::NotApplicable(reason);
    }
    let (Some(reading), Some(basis)) = (view.basis(), view.entry.basis()) else {
        return Outcome::NotApplicable(Reason::NotSupplied);
    };
    let (mut violated, mut undecided) = (Vec::new(), Vec::new());
    let (mut any_known, mut any_unknown) = (false, false);
    for citation in &reading.citations {
        let Some(title) = &citation.title else {
            continue;
        };
        match verdict(citation, title, judge.law, view.dates().last) {
            Verdict::Known => any_known = true,
            Verdict::UnknownToTable => any_unknown = true,
            Verdict::NotConcerned => {}
            Verdict::Short(meant) => {
                violated.extend(short(view, &basis.text, citation, title, meant));
                any_known = true;
            }
            Verdict::Slip(near) => {
                violated.push(defect(view, &basis.text, citation, title, Some(near), None));
            }
            Verdict::Newer(near) => {
                let on = Some(TABLE_DATE);
                undecided.push(defect(view, &basis.text, citation, title, near, on));
            }
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
                Verdict::Short(found.instrument)
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
        return Verdict::Short(whole);
    }
    let slip = by_number
        .or(near)
        .filter(|near| is_one_slip(&key, &title_key(near.title)));
    let is_newer = year_of(citation, title).is_some_and(|year| year >= TABLE_DATE.year());
    match slip {
        Some(near) if last > TABLE_DATE => Verdict::Newer(Some(near)),
        Some(near) => Verdict::Slip(near),
        None if by_number.is_some() => Verdict::Known,
        None if !reads_as_legislation(&key) => Verdict::NotConcerned,
        None if is_newer => Verdict::Newer(None),
        None => Verdict::UnknownToTable,
    }
}

const fn is_legislation(instrument: &Instrument) -> bool {
    matches!(
        instrument.rank,
        Rank::Law | Rank::AdministrativeRegulation | Rank::LocalRegulation | Rank::MinistryRule
    )
}

fn reads_as_legislation(key: &str) -> bool {
    let bare = key.trim_end_matches("(试行)").trim_end_matches("(暂行)");
    let ends = ["法", "条例", "规定", "办法", "细则"];
    ends.iter().any(|end| bare.ends_with(end)) && !key.contains("关于")
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

/// A title cut short that stands in the cell; one only named after another, 及其实施条例, is not said again.
fn short(
    view: &EntryView<'_>,
    cell: &str,
    citation: &BasisCitation,
    title: &str,
    meant: &'static Instrument,
) -> Option<Defect> {
    let span = place::find(cell, citation, title)?;
    let found = UnknownTitle {
        title: title.to_owned(),
        full_title: Some(meant.title),
        is_short: true,
        table_checked_on: None,
    };
    let defect = view
        .defect(Field::Basis, found)
        .text(cell, span)
        .severity(Severity::Advice)
        .fix(place::replace(cell, span, meant.title))
        .repeat(Repeat::WhereParametersAreEqual);
    Some(defect)
}

fn defect(
    view: &EntryView<'_>,
    cell: &str,
    citation: &BasisCitation,
    title: &str,
    near: Option<&'static Instrument>,
    table_checked_on: Option<NaiveDate>,
) -> Defect {
    let found = UnknownTitle {
        title: title.to_owned(),
        full_title: near.map(|near| near.title),
        is_short: false,
        table_checked_on,
    };
    let span = place::find(cell, citation, title).unwrap_or(citation.span);
    view.defect(Field::Basis, found)
        .text(cell, span)
        .repeat(Repeat::WhereParametersAreEqual)
}
