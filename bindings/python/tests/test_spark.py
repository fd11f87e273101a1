"""A Spark data frame is a data frame like any other."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import pyarrow as pa
import pytest
from pyspark.sql import SparkSession

import mulu

COLUMNS = {"公开事项": ["取水许可", "机构职能"], "公开时限": ["形成之日起30个工作日内", "及时公开"]}


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    local = SparkSession.builder.master("local[1]").config("spark.driver.host", "127.0.0.1")
    session = local.config("spark.ui.enabled", "false").config("spark.driver.bindAddress", "127.0.0.1").getOrCreate()
    yield session
    session.stop()


def test_a_spark_frame_is_checked_where_it_stands(spark: SparkSession) -> None:
    rows = list(zip(*COLUMNS.values(), strict=True))
    frame = spark.createDataFrame(rows, list(COLUMNS)).coalesce(1)
    report = mulu.check(frame, as_of="2024-06-30", body="department")
    assert report == mulu.check(pa.table(COLUMNS), as_of="2024-06-30", body="department")
    assert [finding.code for finding in report.findings if finding.severity == "error"]
