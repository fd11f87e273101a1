//! REF004: the Regulation cited by the decree of 2007 alone.

use super::place;
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::parameters;
use crate::law::{Citation, id, number_key};
use crate::model::Field;
use crate::model::basis::BasisCitation;
use crate::parse::basis::BasisReading;
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 政府信息公开条例只写了 2007 年的令号。
    ///
    /// The Regulation is cited by its decree of 2007 alone.
    ///
    /// ## 依据
    /// 《中华人民共和国政府信息公开条例》由国务院令第711号修订,第五十六条规定自 2019 年 5 月 15 日起施行。
    ///
    /// ## 为何
    /// 令号指向 2007 年的旧文本,条文序号与现行文本不同,读者会查错。
    ///
    /// ## 怎么改
    /// 令号改为国务院令第711号;写“第492号公布,第711号修订”也可以。
    ///
    /// ## 反例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "basis": {"text": "《中华人民共和国政府信息公开条例》(国务院令第492号)"}}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"matter": {"primary": "机构信息"}, "basis": {"text": "《中华人民共和国政府信息公开条例》(国务院令第711号)"}}
    /// ```
    ///
    /// ## 边界
    /// 2019 年 5 月 15 日以前的目录不说。不写令号的不说。同一格里另有第711号的不说。
    pub static SUPERSEDED_DECREE_NUMBER = {
        code: "REF004",
        name: "superseded-decree-number",
        group: Reference,
        severity: Warning,
        authority: AdministrativeRegulation,
        evidence: ArticleRead,
        check_kind: Contradiction,
        addressee: Anyone or NotApplicable,
        in_force: InForce::from(2019, 5, 15),
        sources: Sources::Cited(&[
            Citation::of(id::DISCLOSURE_REGULATION).edition(2019, 5, 15).article(56),
        ]),
        since: "0.1.0",
        says: [SupersededNumber],
        check: Check::Entry(EntryCheck::Basis(check)),
    }
}

/// The decree that published the Regulation, and the one that revised it.
const OLD: &str = "国令492";
const NEW: &str = "国令711";

parameters! {
    /// What the finding carries.
    struct SupersededNumber {
        /// The decree number as written.
        number: String,
    }
    says {
        "“{number}”公布的是 2007 年的文本,条例 2019 年经国务院令第711号修订,条文序号已变。请改写为国务院令第711号。",
        "{number} published the text of 2007; State Council Decree No. 711 revised it in 2019 and renumbered the articles. Write No. 711.";
    }
}

fn check(view: &EntryView<'_>, reading: &BasisReading, cell: &str, _: &Judge<'_>) -> Outcome {
    let mut cited = reading
        .citations
        .iter()
        .filter(|c| is_regulation(c))
        .peekable();
    if cited.peek().is_none() {
        return Outcome::NotApplicable(Reason::NotConcerned);
    }
    if reading.citations.iter().any(|c| written(c, NEW).is_some()) {
        return Outcome::Passed;
    }
    let defects = cited
        .filter_map(|citation| {
            let number = written(citation, OLD)?;
            let span = place::find(cell, citation, number).unwrap_or(citation.span);
            let digits = place::find(cell, citation, "492");
            let fix = digits.and_then(|digits| place::replace(cell, digits, "711"));
            let found = SupersededNumber {
                number: number.to_owned(),
            };
            let defect = view.defect(Field::Basis, found);
            Some(defect.text(cell, span).fix(fix))
        })
        .collect();
    Outcome::from_defects(defects)
}

fn is_regulation(citation: &BasisCitation) -> bool {
    citation.instrument.as_deref() == Some(id::DISCLOSURE_REGULATION.as_str())
}

/// The number of a citation that has this key, as written.
fn written<'c>(citation: &'c BasisCitation, key: &str) -> Option<&'c str> {
    let mut numbers = citation.number.iter().chain(&citation.further_numbers);
    numbers
        .find(|number| number_key(number).as_deref() == Some(key))
        .map(String::as_str)
}
