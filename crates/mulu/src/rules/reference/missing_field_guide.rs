//! REF013: a field's standard catalogue that never cites the field's own guide.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use super::years;
use crate::engine::{EntryView, Judge, Outcome};
use crate::finding::{Repeat, Words};
use crate::law::{Instrument, InstrumentId, id};
use crate::model::{AdministrativeLevel, Field, Form};
use crate::rules::{Check, InForce, Reason, Sources, rule};

rule! {
    /// 本领域印发过标准指引,目录里没有引用。
    ///
    /// The ministry issued a guide for this field, and the catalogue never cites it.
    ///
    /// ## 依据
    /// 编制的约定:基层政务公开标准目录按国务院部门印发的本领域标准指引编制。
    ///
    /// ## 为何
    /// 引用指引,读者才能核对哪些事项是统一要求的,哪些是本地增加的。
    ///
    /// ## 怎么改
    /// 在相应事项的公开依据里补上本领域的标准指引和文号。
    ///
    /// ## 反例
    /// ```json
    /// {"kind": "catalogue", "issued_on": "2024", "title": "清源县水利领域基层政务公开标准目录", "body": {"name": "清源县水利局", "kind": "department", "level": "county"},
    ///  "entries": [{"matter": {"primary": "取水许可"}, "basis": {"text": "《中华人民共和国水法》"}}]}
    /// ```
    ///
    /// ## 正例
    /// ```json
    /// {"kind": "catalogue", "issued_on": "2024", "title": "清源县水利领域基层政务公开标准目录", "body": {"name": "清源县水利局", "kind": "department", "level": "county"},
    ///  "entries": [{"matter": {"primary": "取水许可"}, "basis": {"text": "《水利领域基层政务公开标准指引》(办综〔2022〕268号)"}}]}
    /// ```
    ///
    /// ## 边界
    /// 只看标题写明是某一领域标准目录的县级、乡级目录;指引印发之前的、没有公开依据一栏的不适用。整份只说一次。
    pub static MISSING_FIELD_GUIDE = {
        code: "REF013",
        name: "missing-field-guide",
        group: Reference,
        severity: Advice,
        authority: Convention,
        evidence: SeenSecondHand,
        check_kind: Absence,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "基层政务公开标准目录按本领域的标准指引编制。",
            en: "Standard catalogues at the grassroots follow the guide of their field.",
        },
        since: "0.1.0",
        check: Check::Document(check),
    }
}

/// Words of a title that name a field, and the guide of that field.
const GUIDES: &[(&str, InstrumentId)] = &[
    ("水利领域", id::WATER_FIELD_GUIDE),
    ("生态环境领域", id::ENVIRONMENT_FIELD_GUIDE),
    ("社会救助领域", id::ASSISTANCE_FIELD_GUIDE),
    ("养老服务领域", id::ASSISTANCE_FIELD_GUIDE),
    ("户籍管理领域", id::HOUSEHOLD_FIELD_GUIDE),
];

/// What the finding carries.
#[derive(Debug, Serialize)]
struct MissingFieldGuide {
    /// The field.
    field: &'static str,
    /// Title of the guide.
    guide: &'static str,
    /// Number of the guide.
    number: &'static str,
}

impl Words for MissingFieldGuide {
    fn zh(&self) -> String {
        let Self {
            field,
            guide,
            number,
        } = self;
        format!(
            "{field}印发过《{guide}》（{number}）,这份目录没有引用。引用了才看得出哪些是统一要求的事项。请在公开依据里补上。"
        )
    }

    fn en(&self) -> String {
        let Self { guide, number, .. } = self;
        format!(
            "This field has a guide of its own, 《{guide}》 ({number}), which the catalogue never cites. Citing it shows which matters are common to all. Add it to the basis."
        )
    }
}

fn check(views: &[EntryView<'_>], judge: &Judge<'_>) -> Outcome {
    let title = judge.title.unwrap_or_default();
    let of_field = GUIDES.iter().find(|(field, _)| title.contains(field));
    let grassroots = matches!(
        judge.body.level,
        None | Some(AdministrativeLevel::County | AdministrativeLevel::Township)
    );
    let (Some((field, guide)), true, Form::NationalTable, true) =
        (of_field, title.contains("目录"), judge.form, grassroots)
    else {
        return Outcome::NotApplicable(Reason::NotConcerned);
    };
    let guide = guide.instrument();
    let Some(number) = guide.numbers.first() else {
        return Outcome::NotApplicable(Reason::UnknownToLawTable);
    };
    if !is_issued_before(guide, number, judge.dates.first) {
        return Outcome::NotApplicable(Reason::NotInForce);
    }
    let mut with_column = views.iter().filter(|view| view.has_column(Field::Basis));
    let Some(first) = with_column.clone().find(|view| view.basis().is_some()) else {
        return Outcome::NotApplicable(Reason::NotSupplied);
    };
    let cites = |view: &EntryView<'_>| {
        let citations = view
            .basis()
            .into_iter()
            .flat_map(|reading| &reading.citations);
        citations
            .into_iter()
            .any(|citation| citation.instrument.as_deref() == Some(guide.slug))
    };
    if with_column.any(cites) {
        return Outcome::Passed;
    }
    let found = MissingFieldGuide {
        field,
        guide: guide.title,
        number,
    };
    let text = first
        .entry
        .basis()
        .as_ref()
        .map(|basis| basis.text.to_string());
    let defect = first.defect(Field::Basis, found);
    Outcome::violated(
        defect
            .text(text.unwrap_or_default(), None)
            .repeat(Repeat::OncePerDocument),
    )
}

/// By its date where the table has it, else by the year of its number.
fn is_issued_before(guide: &Instrument, number: &str, day: NaiveDate) -> bool {
    let issued_on = guide.editions.last().and_then(|edition| edition.adopted_on);
    match issued_on {
        Some(issued_on) => issued_on <= day,
        None => years::of_number(number).is_some_and(|year| year < day.year()),
    }
}
