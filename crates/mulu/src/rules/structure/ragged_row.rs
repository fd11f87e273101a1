//! STR003: a row that is not as wide as the header.

use crate::draft::{Address, DraftCell, DraftRow, DraftTable};
use crate::engine::{Judge, Ledger, Outcome, TableView};
use crate::finding::{Defect, parameters};
use crate::model::Field;
use crate::rules::{Check, InForce, Reason, Sources, rule};

rule! {
    /// 这一行的格数与表头对不上。
    ///
    /// The row does not have the cells of the header.
    ///
    /// ## 依据
    /// 表格形式的约定:每一行与表头同宽,一格对一栏。
    ///
    /// ## 为何
    /// 缺了格或者多出格,后面的内容就对不上栏目,读的人和程序都会看错。
    ///
    /// ## 怎么改
    /// 补齐缺少的格;多出来的内容放回它所属的栏目。
    ///
    /// ## 反例
    /// ```csv
    /// 序号,公开事项,公开内容(要素),公开依据,公开时限,公开主体,公开渠道和载体,公开对象,公开方式
    /// 1,机构信息,机构职能,《中华人民共和国政府信息公开条例》,形成或者变更之日起20个工作日内,清源市水务局,政府网站,全社会
    /// ```
    ///
    /// ## 正例
    /// ```csv
    /// 序号,公开事项,公开内容(要素),公开依据,公开时限,公开主体,公开渠道和载体,公开对象,公开方式
    /// 1,机构信息,机构职能,《中华人民共和国政府信息公开条例》,形成或者变更之日起20个工作日内,清源市水务局,政府网站,全社会,主动公开
    /// ```
    ///
    /// ## 边界
    /// 两种情形才算:CSV 的一行在表头结束之前就完了,而且缺的格里有一项应有的要素;或者有内容的格不在任何表头之下。
    /// 工作簿没有“行的宽度”,末尾的空格只是没有填,由相应栏目的规则去说。缺的格由本规则说一次,那些栏目的规则对这一行不适用。
    pub static RAGGED_ROW = {
        code: "STR003",
        name: "ragged-row",
        group: Structure,
        severity: Warning,
        authority: Convention,
        evidence: Design,
        check_kind: Form,
        addressee: Anyone or NotApplicable,
        in_force: InForce::ALWAYS,
        sources: Sources::Convention {
            zh: "一格对一栏,表格才读得准。",
            en: "A table can be read only where each cell stands under its header.",
        },
        since: "0.1.0",
        says: [RaggedRow],
        check: Check::Table(check),
    }
}

parameters! {
    /// What the finding carries.
    struct RaggedRow {
        /// Cells of the row, where it ends before the header does.
        found: Option<u32>,
        /// Cells of the header.
        expected: u32,
        /// Official names of the required columns the row does not reach.
        missing: Vec<&'static str>,
        /// Columns that hold something and have no header, in letters.
        outside: Vec<String>,
    }
    says {
        if found =>
            "这一行只有 {found} 格,表头有 {expected} 格,缺了{missing:、}。请补齐,免得内容对错栏目。",
            "The row has {found} cells under a header of {expected}; it lacks {missing:, }. Fill it up, so that no text stands under the wrong header.";
        else =>
            "{outside:、} 列没有表头,这一行却有内容。程序不知道它属于哪一栏,请放回所属的栏目或者补上表头。",
            "The row has text in column {outside:, }, which has no header. Nobody can tell where it belongs: move it, or name the column.";
    }
}

/// One target per row.
fn check(view: &TableView<'_>, judge: &Judge<'_>, ledger: &mut Ledger) {
    let table = view.table;
    let start = table.columns.first().map_or(0, |c| c.address.column);
    let end = table.columns.last().map_or(0, |c| c.address.column + 1);
    let mut headed: Vec<u32> = table.columns.iter().map(|it| it.address.column).collect();
    headed.sort_unstable();
    let is_under_no_header =
        |cell: &&DraftCell| headed.binary_search(&cell.address.column).is_err();
    for (index, row) in table.rows.iter().enumerate() {
        // Nothing but a number is no record: STR005 says so.
        if table.holds_only_a_number(row) {
            ledger.record(Outcome::NotApplicable(Reason::NotConcerned));
            continue;
        }
        let defect = |at: Address, found: RaggedRow| Defect::new(view.at(Some(index), at), found);
        let missing = unreached(table, row, judge);
        let outside: Vec<&DraftCell> = row.cells.iter().filter(is_under_no_header).collect();
        let mut defects = Vec::new();
        if !missing.is_empty() {
            let at = Address::new(row.number.saturating_sub(1), start);
            let found = RaggedRow {
                found: row.width.map(|width| width.saturating_sub(start)),
                expected: end - start,
                missing,
                outside: Vec::new(),
            };
            defects.push(defect(at, found));
        }
        if let Some(first) = outside.first() {
            let letters = outside.iter().map(|cell| cell.address.column_letters());
            let found = RaggedRow {
                found: None,
                expected: end - start,
                missing: Vec::new(),
                outside: letters.collect(),
            };
            defects.push(defect(first.address, found).text(&*first.text, None));
        }
        ledger.record(Outcome::from_defects(defects));
    }
}

/// The required elements of which the table has a column and the row not one cell.
fn unreached(table: &DraftTable, row: &DraftRow, judge: &Judge<'_>) -> Vec<&'static str> {
    let places = |group: &[Field]| -> Vec<u32> {
        let columns = table.columns.iter();
        columns
            .filter(|column| column.field.is_some_and(|field| group.contains(&field)))
            .map(|column| column.address.column)
            .collect()
    };
    let mut missing = Vec::new();
    // Only CSV says where a row ends; in every other table all rows reach all columns.
    if row.width.is_none() {
        return missing;
    }
    for profile in judge.profiles {
        for group in profile.required_columns(judge.form) {
            let places = places(group);
            let reaches = places.is_empty() || places.iter().any(|at| row.reaches(*at));
            if let Some(first) = group.first().filter(|_| !reaches)
                && !missing.contains(&first.term())
            {
                missing.push(first.term());
            }
        }
    }
    missing
}
