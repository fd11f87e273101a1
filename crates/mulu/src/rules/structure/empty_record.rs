//! STR005: rows within the records that hold nothing.

use crate::draft::Address;
use crate::engine::{Judge, Ledger, Outcome, TableView};
use crate::finding::{Defect, Repeat, parameters, words};
use crate::rules::{Check, InForce, Sources, rule};

rule! {
    /// 条目之间有空行,或者一行只有序号。
    ///
    /// A row within the records is blank, or holds nothing but its number.
    ///
    /// ## 依据
    /// 表格形式的约定:条目一行接一行,没有内容的行不留在表里。
    ///
    /// ## 为何
    /// 空行让人以为漏了一条;排序、筛选和程序读到空行,往往就停在那里。
    ///
    /// ## 怎么改
    /// 删去空行;确实漏了一条的,把内容补上。
    ///
    /// ## 反例
    /// ```csv
    /// 序号,公开事项,公开内容(要素),公开依据,公开时限,公开主体,公开渠道和载体,公开对象,公开方式
    /// 1,机构信息,机构职能,《中华人民共和国政府信息公开条例》,形成或者变更之日起20个工作日内,清源市水务局,政府网站,全社会,主动公开
    /// ,,,,,,,,
    /// 2,政策文件,文件全文,《中华人民共和国政府信息公开条例》,形成或者变更之日起20个工作日内,清源市水务局,政府网站,全社会,主动公开
    /// ```
    ///
    /// ## 正例
    /// ```csv
    /// 序号,公开事项,公开内容(要素),公开依据,公开时限,公开主体,公开渠道和载体,公开对象,公开方式
    /// 1,机构信息,机构职能,《中华人民共和国政府信息公开条例》,形成或者变更之日起20个工作日内,清源市水务局,政府网站,全社会,主动公开
    /// 2,政策文件,文件全文,《中华人民共和国政府信息公开条例》,形成或者变更之日起20个工作日内,清源市水务局,政府网站,全社会,主动公开
    /// ```
    ///
    /// ## 边界
    /// 只看两条之间的空行,连着的几行算一处。最后一条以后的空行、分表标题和重复表头前后的空行是排版,不说;一条记录用合并单元格占了几行的,不算空行。
    /// 只有序号的行不当作一条,其他规则不再逐栏说它空着;这样的行在表尾也说。
    pub static EMPTY_RECORD = {
        code: "STR005",
        name: "empty-record",
        group: Structure,
        severity: Warning,
        authority: Convention,
        evidence: Design,
        check_kind: Form,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "没有空行的表,数得准条目,也能排序和筛选。",
            en: "Only a table without gaps can be counted, sorted and filtered.",
        },
        since: "0.1.0",
        says: [EmptyRecord],
        check: Check::Table(check),
    }
}

words! {
    /// In what way a row is empty.
    enum How {
        /// It holds nothing.
        Blank = "blank",
        /// It holds its number.
        NumberOnly = "number_only",
    }
}

parameters! {
    /// What the finding carries.
    struct EmptyRecord {
        /// In what way the row is empty.
        how: How,
    }
    says {
        if how == How::Blank =>
            "两条之间有空行。看的人会以为漏了一条,排序、筛选到这里也会停下。请删去空行,或者补上漏掉的内容。",
            "There is a blank row between two entries. Readers will think one is missing, and sorting or filtering stops there. Delete the row, or fill in what was left out.";
        else =>
            "这一行只有序号,没有内容。看的人分不清是漏填还是多编了号。请补上内容,或者删去这一行。",
            "The row holds its number and nothing else. Nobody can tell a forgotten entry from a number too many. Fill the row, or delete it.";
    }
}

/// One target per row, and one per gap between rows.
fn check(view: &TableView<'_>, _: &Judge<'_>, ledger: &mut Ledger) {
    let table = view.table;
    let empty = |how, at: Address| {
        let defect = Defect::new(view.at(None, at), EmptyRecord { how });
        Outcome::violated(defect.repeat(Repeat::WhereParametersAreEqual))
    };
    for row in &table.rows {
        let own = row.cells.iter().find(|cell| cell.inherited_from.is_none());
        ledger.record(match own {
            Some(own) if table.holds_only_a_number(row) => empty(How::NumberOnly, own.address),
            _ => Outcome::Passed,
        });
    }
    for gap in &table.blank_rows {
        ledger.record(empty(How::Blank, gap.first));
    }
}
