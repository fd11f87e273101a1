//! STR001: a column nobody knows.

use crate::draft::DraftColumn;
use crate::engine::{Judge, Ledger, Outcome, TableView};
use crate::finding::{Defect, parameters};
use crate::law::{Citation, id};
use crate::parse::fold;
use crate::rules::{Check, InForce, Sources, rule};

rule! {
    /// 表头里有不认识的栏目。
    ///
    /// The header has a column that is none of a catalogue's.
    ///
    /// ## 依据
    /// 国办发〔2019〕54号列出的标准目录要素,以及各领域标准指引通行的表头。
    ///
    /// ## 为何
    /// 栏目名不通行,读者不知道这一栏说什么,程序也不会检查它。
    ///
    /// ## 怎么改
    /// 改用通行的栏目名;确实是本地另加的栏目,可以保留。
    ///
    /// ## 反例
    /// ```csv
    /// 序号,公开事项,公开内容(要素),公开依据,公开时限,公开主体,公开渠道和载体,公开对象,公开方式,落实进度
    /// 1,机构信息,机构职能,《中华人民共和国政府信息公开条例》,形成或者变更之日起20个工作日内,清源市水务局,政府网站,全社会,主动公开,已落实
    /// ```
    ///
    /// ## 正例
    /// ```csv
    /// 序号,公开事项,公开内容(要素),公开依据,公开时限,公开主体,公开渠道和载体,公开对象,公开方式,备注
    /// 1,机构信息,机构职能,《中华人民共和国政府信息公开条例》,形成或者变更之日起20个工作日内,清源市水务局,政府网站,全社会,主动公开,每年核对
    /// ```
    ///
    /// ## 边界
    /// 每一栏说一次,内容原样保留,不会丢。备注、说明之类的栏不算。两栏同名的,后一栏按不认识的栏目报。
    pub static UNKNOWN_COLUMN = {
        code: "STR001",
        name: "unknown-column",
        group: Structure,
        severity: Warning,
        authority: NormativeDocument,
        evidence: SeenSecondHand,
        check_kind: Form,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Cited(&[Citation::of(id::GRASSROOTS_DISCLOSURE_OPINIONS)]),
        since: "0.1.0",
        says: [UnknownColumn],
        check: Check::Table(check),
    }
}

parameters! {
    /// What the finding carries.
    struct UnknownColumn {
        /// The header as written, its levels joined by a slash.
        header: String,
        /// Whether another column has the same header and was read in its place.
        is_repeated: bool,
    }
    says {
        if is_repeated =>
            "表头“{header}”出现了两次,后一栏没有检查,内容原样保留。请给两栏起不同的名字。",
            "The header {header:?} stands there twice; the later column was kept as it is and not checked. Give the two different names.";
        else =>
            "“{header}”不是目录通行的栏目,这一栏没有检查,内容原样保留。如与通行栏目同义,请改用通行的名称。",
            "{header:?} is not a column of a catalogue; it was kept as it is and not checked. If it means one of the usual columns, use the usual name.";
    }
}

/// One target per column.
fn check(view: &TableView<'_>, _: &Judge<'_>, ledger: &mut Ledger) {
    for column in &view.table.columns {
        if column.field.is_some() || is_remark(column) {
            ledger.record(Outcome::Passed);
            continue;
        }
        let header = column.title();
        let is_repeated = view
            .table
            .columns
            .iter()
            .any(|other| other.field.is_some() && other.title() == header);
        let text = header.clone();
        let found = UnknownColumn {
            header,
            is_repeated,
        };
        let defect = Defect::new(view.at(None, column.address), found).text(text, None);
        ledger.record(Outcome::violated(defect));
    }
}

/// Whether it holds remarks, which any table may have.
fn is_remark(column: &DraftColumn) -> bool {
    let lowest = column.header.last().map(|header| fold::key(header));
    lowest.is_some_and(|key| matches!(&*key, "备注" | "说明" | "备注说明" | "注" | "其他说明"))
}
