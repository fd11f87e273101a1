//! Columns of every type that has a written form are read alike; a report comes out in columns.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::Int64Type;
use arrow_array::{
    Array, ArrayRef, BooleanArray, DictionaryArray, Float64Array, Int32Array, Int64Array,
    LargeStringArray, RecordBatch, StringArray, StringViewArray, StructArray,
};
use arrow_schema::DataType;
use mulu::Options;
use mulu::report::Report;
use mulu_arrow::Table;

const MATTERS: [Option<&str>; 3] = [Some("取水许可"), Some("机构职能"), Some("取水许可")];
const LIMITS: [Option<&str>; 3] = [Some("形成之日起30个工作日内"), None, Some("同上")];

fn judged(columns: Vec<(&str, ArrayRef)>) -> Report {
    judged_together(vec![RecordBatch::try_from_iter(columns).unwrap()])
}

fn judged_together(batches: Vec<RecordBatch>) -> Report {
    let table = Table::new(batches[0].schema(), batches, &[]).unwrap();
    let options = Options {
        as_of: Some("2024-06-30".into()),
        body: Some("department".into()),
        ..Options::default()
    };
    mulu::check(&table.frame(), &options.context().unwrap())
}

#[test]
fn every_way_of_holding_text_reads_alike() {
    let limits: ArrayRef = Arc::new(StringArray::from(LIMITS.to_vec()));
    let matters: [ArrayRef; 4] = [
        Arc::new(StringArray::from(MATTERS.to_vec())),
        Arc::new(LargeStringArray::from(MATTERS.to_vec())),
        Arc::new(StringViewArray::from(MATTERS.to_vec())),
        Arc::new(
            MATTERS
                .into_iter()
                .collect::<DictionaryArray<arrow_array::types::Int8Type>>(),
        ),
    ];
    let reports: Vec<String> = matters
        .into_iter()
        .map(|matters| {
            judged(vec![
                ("公开事项", matters),
                ("公开时限", Arc::clone(&limits)),
            ])
            .to_json()
        })
        .collect();
    assert!(reports[0].contains("TIM002"));
    assert!(reports.iter().all(|report| *report == reports[0]));
}

#[test]
fn batches_may_share_a_dictionary_or_bring_their_own() {
    let keyed = |keys: [Option<i32>; 2], values: &ArrayRef| {
        let keys = Int32Array::from(keys.to_vec());
        Arc::new(DictionaryArray::new(keys, Arc::clone(values))) as ArrayRef
    };
    let plain = |array: &ArrayRef| arrow_cast::cast(array, &DataType::Utf8).unwrap();
    let first: ArrayRef = Arc::new(StringArray::from(vec!["30个工作日内", "及时公开"]));
    let second: ArrayRef = Arc::new(StringArray::from(vec!["及时公开", "40个工作日内"]));
    let limits = [
        keyed([Some(0), Some(1)], &first),
        keyed([None, Some(0)], &first),
        keyed([Some(1), Some(0)], &second),
    ];
    let report = |limits: Vec<ArrayRef>| {
        let matters: ArrayRef = Arc::new(StringArray::from(vec!["取水许可", "机构职能"]));
        let batch = |limits| {
            let columns = [("公开事项", Arc::clone(&matters)), ("公开时限", limits)];
            RecordBatch::try_from_iter(columns).unwrap()
        };
        judged_together(limits.into_iter().map(batch).collect()).to_json()
    };
    let plain = report(limits.iter().map(plain).collect());
    assert!(plain.contains("承诺 40 个工作日"));
    assert_eq!(report(limits.to_vec()), plain);
}

#[test]
fn batches_are_read_one_after_another() {
    let batch = |from: usize| {
        let matters = StringArray::from(MATTERS[from..].to_vec());
        RecordBatch::try_from_iter([("matter", Arc::new(matters) as ArrayRef)]).unwrap()
    };
    let table = Table::new(batch(0).schema(), vec![batch(0), batch(1)], &[]).unwrap();
    assert_eq!(table.frame().len(), 5);
}

#[test]
fn numbers_and_ticks_are_written_as_a_table_has_them() {
    let report = judged(vec![
        (
            "序号",
            Arc::new(Float64Array::from(vec![
                Some(1.0),
                Some(f64::NAN),
                Some(3.0),
            ])),
        ),
        ("公开事项", Arc::new(StringArray::from(MATTERS.to_vec()))),
        (
            "县级",
            Arc::new(BooleanArray::from(vec![Some(true), Some(false), None])),
        ),
    ]);
    let finding = report
        .findings()
        .iter()
        .find(|it| it.code == "STR004")
        .unwrap();
    assert_eq!(
        (&finding.params["found"], &finding.params["expected"]),
        (&3.into(), &2.into())
    );
    assert!(report.findings().iter().all(|it| it.code != "SCP007"));
}

#[test]
fn what_has_no_written_form_is_an_error_that_names_the_column() {
    let inner: ArrayRef = Arc::new(Int64Array::from(vec![1]));
    let field = Arc::new(arrow_schema::Field::new(
        "a",
        inner.data_type().clone(),
        true,
    ));
    let structure: ArrayRef = Arc::new(StructArray::from(vec![(field, inner)]));
    let batch = RecordBatch::try_from_iter([("公开事项", structure)]).unwrap();
    let error = Table::new(batch.schema(), vec![batch], &[]).unwrap_err();
    assert_eq!(error.code(), "column_type");
    assert!(error.words(mulu::Lang::Zh).contains("公开事项"));
}

#[test]
fn a_report_comes_out_in_columns() {
    let report = judged(vec![
        ("公开事项", Arc::new(StringArray::from(MATTERS.to_vec()))),
        ("公开时限", Arc::new(StringArray::from(LIMITS.to_vec()))),
    ]);
    let findings = mulu_arrow::findings(&report).unwrap();
    let counts = findings.column_by_name("count").unwrap();
    let sum: i64 = counts.as_primitive::<Int64Type>().values().iter().sum();
    let Report { counts, .. } = &report;
    let all = counts.error + counts.warning + counts.advice + counts.undecided;
    assert_eq!(u64::try_from(sum).unwrap(), all);
    let places = findings.column_by_name("places").unwrap().as_list::<i32>();
    assert!((0..places.len()).all(|at| !places.value(at).is_empty()));
    let files = mulu_arrow::files(&report).unwrap();
    assert_eq!(
        files
            .column_by_name("verdict")
            .unwrap()
            .as_string::<i32>()
            .value(0),
        "violations_found"
    );
}
