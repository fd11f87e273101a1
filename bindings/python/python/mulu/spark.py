"""mulu on a Spark cluster: `pip install mulu[spark]`, PySpark 4.

Whole catalogues are judged a group at a time, rows where they stand; only Arrow batches move between Spark and the core.

Example:
    >>> import mulu.spark
    >>> mulu.spark.FINDINGS.names[:3]
    ['input', 'code', 'name']
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import pyarrow as pa
import pyarrow.compute
from pyspark.sql import DataFrame
from pyspark.sql.pandas.types import from_arrow_schema

from mulu._check import check as _check
from mulu.report import Report

__all__ = ["FINDINGS", "check_catalogues", "check_rows", "merged", "reports"]


def _loose(type_: pa.DataType) -> pa.DataType:
    """The type with everything that may be null so declared, as Spark has it."""
    if pa.types.is_list(type_):
        return pa.list_(_loose(type_.value_type))
    if pa.types.is_struct(type_):
        return pa.struct([pa.field(part.name, _loose(part.type)) for part in type_])
    return type_


def _findings(report: Report, schema: pa.Schema) -> pa.Table:
    return pa.table(report).cast(schema)


def _judge_nothing(options: Mapping[str, Any]) -> Report:
    """A report on no entry: an option that says nothing fails here, and not on some worker an hour later."""
    kept = {name: value for name, value in options.items() if name not in ("name", "mapping")}
    return _check({"kind": "catalogue", "entries": []}, **{"as_of": "2020-12-31", **kept})


def _schema() -> pa.Schema:
    schema = pa.table(_judge_nothing({})).schema
    return pa.schema([pa.field(field.name, _loose(field.type)) for field in schema])


FINDINGS: pa.Schema = _schema()
"""The columns of a frame of findings, the same for every input."""


def check_catalogues(frame: DataFrame, by: str | Sequence[str], **options: Any) -> DataFrame:
    """Judges every catalogue of a frame by every rule, “按目录检查”.

    Args:
        frame: Entries of shape (entries, columns), of many catalogues.
        by: The columns that tell the catalogues apart; together, with a slash between, they name the input.
        **options: Those of `mulu.check`.

    Returns:
        The findings, one a row, with the columns of `FINDINGS`; `input` is the catalogue.

    Raises:
        OptionError: An option says nothing we know; raised where the frame is made, not on a worker.
    """
    judge = _judge(by, options)
    schema = FINDINGS

    def findings(table: pa.Table) -> pa.Table:
        return _findings(judge(table), schema)

    return frame.groupBy(*_names(by)).applyInArrow(findings, schema=from_arrow_schema(schema))


def reports(frame: DataFrame, by: str | Sequence[str], **options: Any) -> DataFrame:
    """The report of every catalogue of a frame as JSON, “按目录出报告”; `merged` makes one of them.

    Args:
        frame: As for `check_catalogues`.
        by: As for `check_catalogues`.
        **options: Those of `mulu.check`.

    Returns:
        Two columns: `input`, the catalogue, and `report`, what `Report.to_json` gives.
    """
    judge = _judge(by, options)

    def report(table: pa.Table) -> pa.Table:
        made = judge(table)
        return pa.table({"input": [made.inputs[0].name], "report": [made.to_json()]})

    return frame.groupBy(*_names(by)).applyInArrow(report, schema="input string, report string")


def merged(reports: DataFrame) -> Report | None:
    """One report of many, “合并报告”: merged on the workers, a partition at a time, and then here.

    Args:
        reports: What `reports` gave; the column `report` is read.

    Returns:
        The report, the same bytes as one process gives; `None` of none.
    """

    def merge(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        texts = [str(text) for batch in batches for text in batch.column(0).to_pylist()]
        if texts:
            yield pa.RecordBatch.from_pydict({"report": [_merge(texts).to_json()]})

    parts = reports.select("report").mapInArrow(merge, schema="report string")
    texts = [str(row.report) for row in parts.collect()]
    return _merge(texts) if texts else None


def check_rows(frame: DataFrame, keys: str | Sequence[str] = (), **options: Any) -> DataFrame:
    """Judges every row of a frame where it stands, “逐行检查”: no row is moved, and no rule sees more than one.

    Args:
        frame: Entries of shape (entries, columns).
        keys: Columns that tell rows apart, given to each place beside the findings' own, as text.
        **options: Those of `mulu.check`.

    Returns:
        The places, one a row: the keys, then the columns of `FINDINGS` but for `row` and `places`, which would count
        within a batch, and with `count` 1.
    """
    names = _names(keys)
    options = {**options, "rows_only": True, "max_samples": 2**31}
    _judge_nothing(options)
    kept = [field for field in FINDINGS if field.name not in ("row", "places")]
    schema = pa.schema([pa.field(name, pa.string()) for name in names] + kept)

    def places(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            if batch.num_rows:
                yield from _by_place(batch, names, _findings(_check(batch, **options), FINDINGS), schema)

    return frame.mapInArrow(places, schema=from_arrow_schema(schema))


def _by_place(
    batch: pa.RecordBatch, names: Sequence[str], findings: pa.Table, schema: pa.Schema
) -> Iterator[pa.RecordBatch]:
    """One row for each place of each finding, with the keys of the row of the frame it stands in."""
    places = findings.column("places").combine_chunks()
    assert isinstance(places, pa.ListArray)
    if not len(places.values):
        return
    parents = pa.compute.list_parent_indices(places)
    flat = findings.drop_columns(["row", "places"]).take(parents)
    values = places.values
    assert isinstance(values, pa.StructArray)
    of_place = pa.Table.from_struct_array(values)
    for name in ("pointer", "sheet", "address", "column", "fingerprint"):
        flat = flat.set_column(flat.schema.get_field_index(name), name, of_place.column(name))
    ones = pa.array([1] * flat.num_rows, pa.int64())
    flat = flat.set_column(flat.schema.get_field_index("count"), "count", ones)
    rows = of_place.column("row")
    for at, name in enumerate(names):
        flat = flat.add_column(at, name, batch.column(name).cast(pa.string()).take(rows))
    yield from flat.cast(schema).to_batches()


def _judge(by: str | Sequence[str], options: dict[str, Any]) -> Callable[[pa.Table], Report]:
    """Judges one group, named after the columns it was grouped by."""
    names = _names(by)
    _judge_nothing(options)

    def judge(table: pa.Table) -> Report:
        name = "/".join(str(table.column(name)[0]) for name in names)
        return _check(table, **{**options, "name": name})

    return judge


def _names(columns: str | Sequence[str]) -> list[str]:
    return [columns] if isinstance(columns, str) else list(columns)


def _merge(texts: Sequence[str]) -> Report:
    first, *others = map(Report.from_json, texts)
    return first.merge(*others)
