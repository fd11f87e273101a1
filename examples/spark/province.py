"""一个省的目录在 Spark 上检查 · A province's catalogues on Spark: made, written as Parquet, judged, counted by city.

    python examples/spark/province.py [目录数 / how many catalogues] [文件夹 / folder]

Everything is invented. The merged report is compared with that of one process, byte by byte.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

# The workers are to use this interpreter, too.
os.environ.setdefault("PYSPARK_PYTHON", sys.executable)

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

import mulu
import mulu.spark

CITIES = ["清源市", "临川市", "东屏市", "云麓市"]
LIMITS = ["信息形成或者变更之日起20个工作日内", "形成之日起30个工作日内", "及时公开", "每年3月31日前"]
CHANNELS = "■政府网站 □政府公报 □两微一端"
ENTRIES = 20
OPTIONS: dict[str, Any] = {"as_of": "2024-06-30", "body": "department@county"}


def catalogues(number: int) -> Iterator[pa.Table]:
    """So many catalogues, each a table of its entries."""
    for at in range(number):
        entries = range(ENTRIES)
        yield pa.table(
            {
                "city": [CITIES[at % len(CITIES)]] * ENTRIES,
                "catalogue": [f"{at:06}"] * ENTRIES,
                "序号": [str(entry + 1) for entry in entries],
                "一级事项": [f"第{entry // 5 + 1}类事项" for entry in entries],
                "二级事项": [f"第{entry + 1}项工作的进展" for entry in entries],
                "公开内容(要素)": [f"第{entry + 1}项工作的依据;进度;结果" for entry in entries],
                "公开依据": ["《中华人民共和国政府信息公开条例》"] * ENTRIES,
                "公开时限": [LIMITS[(at + entry) % len(LIMITS)] for entry in entries],
                "公开主体": [f"第{at}县水利局"] * ENTRIES,
                "公开渠道和载体": [CHANNELS] * ENTRIES,
                "公开方式": ["主动公开"] * ENTRIES,
            }
        )


def main() -> None:
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(tempfile.mkdtemp(prefix="mulu-"))
    parquet = folder / "catalogues.parquet"
    made = list(catalogues(number))
    pq.write_table(pa.concat_tables(made), parquet, row_group_size=50_000)

    spark = (
        SparkSession.builder.master("local[2]")
        .appName("mulu")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.shuffle.partitions", "8")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    entries = spark.read.parquet(str(parquet))

    findings = mulu.spark.check_catalogues(entries, "catalogue", **OPTIONS)
    cities = entries.select("city", "catalogue").distinct()
    by_city = (
        findings.join(cities, findings["input"] == cities["catalogue"])
        .groupBy("city", "severity")
        .agg(F.sum("count").alias("places"))
        .orderBy("city", "severity")
        .collect()
    )
    for row in by_city:
        print(f"{row.city}  {row.severity:<9} {row.places:>7}  {'█' * (30 * row.places // max(r.places for r in by_city))}")

    by_row = mulu.spark.check_rows(entries, "catalogue", **OPTIONS)
    print("逐行 / by row:", by_row.where("code = 'TIM002'").count(), "TIM002")

    merged = mulu.spark.merged(mulu.spark.reports(entries, "catalogue", **OPTIONS))
    assert merged is not None
    names = ((f"{at:06}", table) for at, table in enumerate(made))
    first, *others = (mulu.check(table, name=name, **OPTIONS) for name, table in names)
    same = merged.to_json() == first.merge(*others).to_json()
    print(f"{merged} · 与单进程逐字节相同 / same bytes as one process: {same}")
    spark.stop()
    sys.exit(not same)


if __name__ == "__main__":
    main()
