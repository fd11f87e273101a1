"""Data frames in, columns out."""

from __future__ import annotations

import datetime
import decimal
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import mulu
import mulu.calendar
import mulu.pandas
import mulu.polars

COLUMNS: dict[str, list[Any]] = {
    "公开事项": ["取水许可", "机构职能"],
    "公开时限": ["形成之日起30个工作日内", "及时公开"],
    "备注": [1, 2],
}
LIMIT: dict[str, Any] = {"as_of": "2024-06-30", "body": "department"}
LARGE: list[pa.Field[Any]] = [
    pa.field("公开事项", pa.large_string()),
    pa.field("公开时限", pa.string_view()),
    pa.field("备注", pa.int8()),
]
SQL = """
    select '取水许可' as 公开事项, '形成之日起30个工作日内' as 公开时限, 1 as 备注
    union all select '机构职能', '及时公开', 2 order by 备注
"""


def frames() -> dict[str, Any]:
    return {
        "pandas": pd.DataFrame(COLUMNS),
        "pandas category": pd.DataFrame(COLUMNS).astype("category"),
        "polars": pl.DataFrame(COLUMNS),
        "polars lazy": pl.DataFrame(COLUMNS).lazy(),
        "polars enum": pl.DataFrame(COLUMNS).with_columns(pl.col("公开事项").cast(pl.Categorical)),
        "pyarrow": pa.table(COLUMNS),
        "pyarrow batch": pa.RecordBatch.from_pydict(COLUMNS),
        "pyarrow large": pa.table(COLUMNS).cast(pa.schema(LARGE)),
        "pyarrow chunks": pa.concat_tables([pa.table(COLUMNS).slice(0, 1), pa.table(COLUMNS).slice(1)]),
        "duckdb": duckdb.sql(SQL),
        "dictionaries": pa.table({name: pa.array(values).dictionary_encode() for name, values in COLUMNS.items()}),
    }


@pytest.mark.parametrize("kind", frames())
def test_every_library_gives_the_same_bytes(kind: str) -> None:
    report = mulu.check(frames()[kind], **LIMIT)
    assert report == mulu.check(pa.table(COLUMNS), **LIMIT)
    finding = next(finding for finding in report.findings if finding.code == "TIM002")
    assert str(finding.cell) == "公开时限[0]"
    assert report.inputs[0].tables[0].mapping == {"公开事项": "primary", "公开时限": "time_limit"}
    assert report.inputs[0].tables[0].unknown_columns == {"备注": "备注"}


def test_a_frame_of_a_csv_file_is_judged_like_the_file(data: Path) -> None:
    path = data / "water-bureau-2020.csv"
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    header = next(at for at, line in enumerate(lines) if "序号" in line)
    frame = pl.read_csv(path, skip_lines=header, infer_schema=False, encoding="utf8")
    of_frame = mulu.check(frame, as_of="2020-12-31", body="department")
    of_file = mulu.check(path, as_of="2020-12-31", body="department")
    codes = [{finding.code for finding in report.findings} for report in (of_frame, of_file)]
    assert {code for code in codes[0] if code.startswith("TIM")} == {code for code in codes[1] if code.startswith("TIM")}


def test_everything_with_a_plain_written_form_is_read() -> None:
    zone = datetime.timezone(datetime.timedelta(hours=8))
    table = pa.table(
        {
            "序号": pa.array([1.0, float("nan"), None], pa.float64()),
            "公开事项": pa.array([2**63 - 1, -1, None], pa.int64()),
            "二级事项": pa.array([decimal.Decimal("1.50"), None, None], pa.decimal128(10, 2)),
            "公开内容": pa.array([["职能", None, "依据"], [], None], pa.list_(pa.string())),
            "主动公开": pa.array([True, False, None]),
            "县级": pa.array(["√", "", None]).dictionary_encode(),
            "调整日期": pa.array([datetime.datetime(2020, 1, 1, tzinfo=zone), None, None], pa.timestamp("us", "+08:00")),
            "公开依据": pa.nulls(3),
        }
    )
    report = mulu.check(table, as_of="2020-12-31", body="department")
    labels = {finding.label for finding in report.findings}
    assert "9223372036854775807 / 1.5" in labels
    # The last row holds nothing and is no record.
    assert report.inputs[0].entries == 2


def test_a_zone_decides_the_day() -> None:
    midnight = pd.to_datetime(["2019-05-15"]).tz_localize("Asia/Shanghai")
    frame = pd.DataFrame({"公开事项": ["甲"], "公开时限": ["形成之日起30个工作日内"], "调整日期": midnight})
    report = mulu.check(frame, as_of="2024-06-30", body="department")
    finding = next(finding for finding in report.findings if finding.code == "TIM002")
    assert finding.steps[0]["first"] == "2019-05-15"


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        (pl.DataFrame({"甲": [1]}), "no_column"),
        (pl.DataFrame(), "no_column"),
        (pl.DataFrame({"公开事项": [b"x"]}), "column_type"),
        (pl.DataFrame({"公开事项": [{"a": 1}]}), "column_type"),
        (pl.DataFrame({"公开事项": [datetime.timedelta(1)]}), "column_type"),
        (pd.DataFrame({"公开事项": ["a", 1, None]}), "frame"),
        (pd.DataFrame({"公开事项": [10**30, 1]}), "frame"),
        (pd.DataFrame({"公开事项": pd.Series(["\ud800"], dtype=object)}), "frame"),
        (pd.DataFrame([["a", "b"]], columns=["公开事项", "公开事项"]), "frame"),
    ],
)
def test_a_frame_that_cannot_be_read_says_why(frame: Any, code: str) -> None:
    with pytest.raises(mulu.ParseError) as caught:
        mulu.check(frame, as_of="2024-06-30")
    assert caught.value.code == code
    assert caught.value.report is not None and caught.value.report.verdict == "incomplete"


def test_an_empty_frame_is_judged_by_its_columns() -> None:
    report = mulu.check(pl.DataFrame({"公开事项": []}, schema={"公开事项": pl.String}), as_of="2024-06-30")
    assert report.inputs[0].entries == 0
    assert "STR002" in {finding.code for finding in report.findings}


def test_a_mapping_says_what_a_column_holds() -> None:
    frame = pl.DataFrame({"事": ["取水许可"], "何时": ["形成之日起30个工作日内"]})
    report = mulu.check(frame, mapping={"事": "primary", "何时": "公开时限"}, **LIMIT)
    assert report.inputs[0].tables[0].mapping == {"事": "primary", "何时": "time_limit"}
    with pytest.raises(mulu.OptionError, match="何时"):
        mulu.check(frame, mapping={"何日": "time_limit"}, **LIMIT)
    with pytest.raises(TypeError, match="mapping is for data frames"):
        mulu.check("{}", mapping={"a": "seq"})


def test_findings_are_columns_for_every_library() -> None:
    report = mulu.check(pl.DataFrame(COLUMNS), **LIMIT)
    codes = [finding.code for finding in report.findings]
    frame = pl.DataFrame(report)
    assert frame["code"].to_list() == codes
    assert pl.DataFrame(report.findings).equals(frame)
    assert pa.table(report).column("code").to_pylist() == codes
    assert mulu.pandas.findings(report)["code"].tolist() == codes
    place = frame.explode("places").unnest("places", separator="_").row(0, named=True)
    assert (place["places_row"], place["places_column"]) == (0, "公开时限")
    cited = frame["citations"].to_list()[0][0]
    assert cited["article"] == 26 and cited["edition_from"] == datetime.date(2019, 5, 15)
    files = mulu.pandas.files(report)
    assert files.loc[0, "verdict"] == "violations_found"


def test_accessors_check_the_frame() -> None:
    report = mulu.check(pl.DataFrame(COLUMNS), **LIMIT)
    assert pd.DataFrame(COLUMNS).mulu.check(**LIMIT) == report
    assert pl.DataFrame(COLUMNS).mulu.check(**LIMIT) == report  # type: ignore[attr-defined]
    assert pl.LazyFrame(COLUMNS).mulu.check(**LIMIT) == report  # type: ignore[attr-defined]


def test_working_days_of_whole_columns() -> None:
    calendar = mulu.calendar.WorkingCalendar()
    days = [datetime.date(2026, 9, 18), None, datetime.date(2026, 11, 23)]
    numbers = pl.Series([20, 20, 40])
    frame = pl.DataFrame(calendar.add_all(pl.Series(days), numbers))
    for day, number, row in zip(days, numbers, frame.iter_rows(named=True), strict=True):
        given = tuple(row.values())
        if day is None:
            assert given == (None, None, None)
        else:
            alone = calendar.add(day, number).deadline
            assert given == (alone.known, alone.lower, alone.upper)
    end = datetime.date(2026, 12, 1)
    counted = pl.DataFrame(calendar.count_all(pl.Series(days), pa.array([end])))["working_days"].to_list()
    assert counted == [None if day is None else calendar.count(day, end).working_days.known for day in days]
    known = pl.DataFrame(calendar.are_working_days(pa.array([datetime.date(2026, 9, 20), datetime.date(2027, 5, 1)])))
    assert known["is_working_day"].to_list() == [True, None]
    with pytest.raises(ValueError, match="dates"):
        calendar.add_all(pl.Series(["a"]), 20)
    with pytest.raises(ValueError, match="-1"):
        calendar.add_all(pl.Series(days), -1)
