//! REF013: a field's standard catalogue that never cites the field's own guide.

use super::years;
use crate::engine::{Entries, EntryView, Judge, Ledger, Outcome, Whole};
use crate::finding::{Defect, Place, Repeat, parameters};
use crate::law::{Instrument, InstrumentId, id};
use crate::model::{AdministrativeLevel, Field, Form};
use crate::rules::{Check, InForce, Reason, Sources, rule};
use chrono::{Datelike, NaiveDate};

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
        says: [MissingFieldGuide],
        check: Check::Document(|| Box::<Search>::default()),
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

parameters! {
    /// What the finding carries.
    struct MissingFieldGuide {
        /// The field.
        field: &'static str,
        /// Title of the guide.
        guide: &'static str,
        /// Number of the guide.
        number: &'static str,
    }
    says {
        "{field}印发过《{guide}》（{number}）,这份目录没有引用。引用了才看得出哪些是统一要求的事项。请在公开依据里补上。",
        "This field has a guide of its own, 《{guide}》 ({number}), which the catalogue never cites. Citing it shows which matters are common to all. Add it to the basis.";
    }
}

/// What the bases of the entries so far say of the guide.
#[derive(Default)]
struct Search {
    /// The first basis that is read, with its text.
    first: Option<(usize, String)>,
    is_cited: bool,
}

impl Whole for Search {
    fn take(&mut self, stretch: &[EntryView<'_>], judge: &Judge<'_>, _: &Entries<'_>) {
        let Ok((_, guide, _)) = guide_of(judge) else {
            return;
        };
        for view in stretch.iter().filter(|view| view.has_column(Field::Basis)) {
            let Some(reading) = view.basis() else {
                continue;
            };
            let mut citations = reading.citations.iter();
            self.is_cited = self.is_cited
                || citations.any(|citation| citation.instrument.as_deref() == Some(guide.slug));
            let text = || {
                view.entry
                    .basis()
                    .as_ref()
                    .map(|basis| basis.text.to_string())
            };
            self.first
                .get_or_insert_with(|| (view.index(), text().unwrap_or_default()));
        }
    }

    fn finish(self: Box<Self>, judge: &Judge<'_>, ledger: &mut Ledger) {
        ledger.record(match (guide_of(judge), self.first) {
            (Err(reason), _) => Outcome::NotApplicable(reason),
            (Ok(_), None) => Outcome::NotApplicable(Reason::NotSupplied),
            (Ok(_), Some(_)) if self.is_cited => Outcome::Passed,
            (Ok((field, guide, number)), Some((entry, text))) => {
                let found = MissingFieldGuide {
                    field,
                    guide: guide.title,
                    number,
                };
                let place = Place::Entry {
                    entry,
                    field: Field::Basis,
                };
                let defect = Defect::new(place, found).text(text, None);
                Outcome::violated(defect.repeat(Repeat::OncePerDocument))
            }
        });
    }
}

/// The field of the catalogue, its guide and the guide's number.
///
/// # Errors
/// Why none can be asked for.
fn guide_of(
    judge: &Judge<'_>,
) -> Result<(&'static str, &'static Instrument, &'static str), Reason> {
    let title = judge.title.unwrap_or_default();
    let of_field = GUIDES.iter().find(|(field, _)| title.contains(field));
    let grassroots = matches!(
        judge.body.level,
        None | Some(AdministrativeLevel::County | AdministrativeLevel::Township)
    );
    let (Some((field, guide)), true, Form::NationalTable, true) =
        (of_field, title.contains("目录"), judge.form, grassroots)
    else {
        return Err(Reason::NotConcerned);
    };
    let guide = guide.instrument();
    let number = guide.numbers.first().ok_or(Reason::UnknownToLawTable)?;
    if !is_issued_before(guide, number, judge.dates.first) {
        return Err(Reason::NotInForce);
    }
    Ok((field, guide, number))
}

/// By its date where the table has it, else by the year of its number.
fn is_issued_before(guide: &Instrument, number: &str, day: NaiveDate) -> bool {
    let issued_on = guide.editions.last().and_then(|edition| edition.adopted_on);
    match issued_on {
        Some(issued_on) => issued_on <= day,
        None => years::of_number(number).is_some_and(|year| year < day.year()),
    }
}
