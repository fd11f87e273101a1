//! REF012: a local document of another province or city.

use super::place;
use super::territory::{self, Territory};
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::parameters;
use crate::model::Field;
use crate::model::basis::BasisCitation;
use crate::parse::basis::BasisReading;
use crate::rules::{Check, EntryCheck, InForce, Reason, Sources, rule};

rule! {
    /// 引用了外省、外市的地方文件。
    ///
    /// A local document of another province or city is cited.
    ///
    /// ## 依据
    /// 引用的约定:地方性法规和地方文件只在本地适用,公开依据引国家的和本地的。
    ///
    /// ## 为何
    /// 外地的文件管不到本地,多半是照抄外地目录留下的。
    ///
    /// ## 怎么改
    /// 改引本省、本市的文件,或者国家的规定。
    ///
    /// ## 反例
    /// ```json
    /// {"kind": "catalogue", "issued_on": "2024", "body": {"name": "山东省清源县民政局", "kind": "department"},
    ///  "entries": [{"matter": {"primary": "社会救助"}, "basis": {"text": "《安徽省最低生活保障办法》"}}]}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"kind": "catalogue", "issued_on": "2024", "body": {"name": "山东省清源县民政局", "kind": "department"},
    ///  "entries": [{"matter": {"primary": "村务公开"}, "basis": {"text": "《山东省村务公开条例》"}}]}
    /// ```
    ///
    /// ## 边界
    /// 机关名称、目录标题、公开主体里看不出本地是哪个省、市的,不适用。文号里的省份简称,只认不会混淆的。
    pub static BASIS_OF_ANOTHER_PLACE = {
        code: "REF012",
        name: "basis-of-another-place",
        group: Reference,
        severity: Warning,
        authority: Convention,
        evidence: Design,
        check_kind: Keyword,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "地方文件只在本地适用。",
            en: "A local document applies in its own place only.",
        },
        since: "0.1.0",
        says: [BasisOfAnotherPlace],
        check: Check::Entry(EntryCheck::Basis(check)),
    }
}

parameters! {
    /// What the finding carries.
    struct BasisOfAnotherPlace {
        /// The title or number cited, as written.
        cited: String,
        /// The province or city of the text cited.
        of: &'static str,
        /// The province or city of the body.
        own: &'static str,
    }
    says {
        "“{cited}”是{of}的文件,本机关在{own}。外地的文件管不到本地。请改引本地的文件或者国家的规定。",
        "{cited:?} is a document of {of}, this body is in {own}. It does not apply here. Cite a local document or a national one.";
    }
}

fn check(view: &EntryView<'_>, reading: &BasisReading, cell: &str, judge: &Judge<'_>) -> Outcome {
    let mut local = reading
        .citations
        .iter()
        .filter_map(|citation| Some((citation, of_citation(citation, judge)?)))
        .peekable();
    if local.peek().is_none() {
        return Outcome::NotApplicable(Reason::NotConcerned);
    }
    let names = [
        judge.body.name.as_deref(),
        judge.title,
        view.entry.disclosing_body().as_deref(),
    ];
    let Some(own) = names.into_iter().flatten().find_map(territory::of_name) else {
        return Outcome::NotApplicable(Reason::NotSupplied);
    };
    let elsewhere = local.filter(|(_, found)| found.is_elsewhere(&own));
    let defects = elsewhere.map(|(citation, found)| {
        let title = citation.title.as_ref().or(citation.number.as_ref());
        let cited = title.unwrap_or(&citation.text);
        let span = place::find(cell, citation, cited).unwrap_or(citation.span);
        let found = BasisOfAnotherPlace {
            cited: cited.clone(),
            of: found.words(),
            own: own.words(),
        };
        view.defect(Field::Basis, found).text(cell, span)
    });
    Outcome::from_defects(defects.collect())
}

/// The place a text is of: by the law table, else by its title, else by its number.
fn of_citation(citation: &BasisCitation, judge: &Judge<'_>) -> Option<Territory> {
    let known = citation
        .instrument
        .as_deref()
        .and_then(|id| judge.law.by_id(id));
    if let Some(instrument) = known {
        return territory::of_name(instrument.region?);
    }
    let title = citation.title.as_deref().and_then(territory::of_name);
    let mut numbers = citation.number.iter().chain(&citation.further_numbers);
    title.or_else(|| numbers.find_map(|number| territory::of_number(number)))
}
