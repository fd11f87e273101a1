//! STR002: a table without a column its form must have.

use crate::engine::{Judge, Ledger, Outcome, TableView};
use crate::finding::{Defect, parameters};
use crate::law::{Citation, id};
use crate::model::Field;
use crate::rules::{Check, InForce, Sources, rule};

rule! {
    /// 表中缺少这类目录应有的栏目。
    ///
    /// The table lacks a column that its form must have.
    ///
    /// ## 依据
    /// 国办发〔2019〕54号列出的标准目录要素,以及按该文件编制的标准目录的通行表头。
    ///
    /// ## 为何
    /// 少了一栏,整张表的这一项内容都没有交代。
    ///
    /// ## 怎么改
    /// 在表头补上这一栏,并逐条填写。
    ///
    /// ## 反例
    /// ```csv
    /// 序号,公开事项,公开内容(要素),公开时限,公开主体,公开渠道和载体,公开对象,公开方式
    /// 1,机构信息,机构职能,形成或者变更之日起20个工作日内,清源市水务局,政府网站,全社会,主动公开
    /// ```
    ///
    /// ## 正例
    /// ```csv
    /// 序号,公开事项,公开内容(要素),公开依据,公开时限,公开主体,公开渠道和载体,公开对象,公开方式
    /// 1,机构信息,机构职能,《中华人民共和国政府信息公开条例》,形成或者变更之日起20个工作日内,清源市水务局,政府网站,全社会,主动公开
    /// ```
    ///
    /// ## 边界
    /// 每缺一栏说一次;该栏的逐条规则随之不适用。村级和公共企事业单位目录只要求事项、时限、主体、渠道。
    pub static MISSING_COLUMN = {
        code: "STR002",
        name: "missing-column",
        group: Structure,
        severity: Warning,
        authority: NormativeDocument,
        evidence: SeenSecondHand,
        check_kind: Absence,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Cited(&[Citation::of(id::GRASSROOTS_DISCLOSURE_OPINIONS)]),
        since: "0.1.0",
        says: [MissingColumn],
        check: Check::Table(check),
    }
}

parameters! {
    /// What the finding carries.
    struct MissingColumn {
        /// Official name of the column.
        column: &'static str,
        /// Official name of the form of the catalogue.
        form: &'static str,
    }
    says {
        "表头里没有“{column}”一栏,{form}应当有。请补上这一栏并逐条填写。",
        "The header has no column {column}, which a catalogue of form {form} should have. Add it and fill every row.";
    }
}

/// One target per required column.
fn check(view: &TableView<'_>, judge: &Judge<'_>, ledger: &mut Ledger) {
    for group in judge
        .profiles
        .iter()
        .flat_map(|profile| profile.required_columns(judge.form))
    {
        let has = |field: &Field| {
            let mut columns = view.table.columns.iter();
            columns.any(|column| column.field == Some(*field))
        };
        let missing = group.first().filter(|_| !group.iter().any(has));
        ledger.record(missing.map_or(Outcome::Passed, |field| {
            let found = MissingColumn {
                column: field.term(),
                form: judge.form.term(),
            };
            Outcome::violated(Defect::new(view.at(None, view.table.range.first), found))
        }));
    }
}
