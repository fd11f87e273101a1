"""mulu beside the libraries of data teams, on the same table, in one process: frames.py ROWS ROUNDS prints JSON.

Of `times` each has the seconds of its rounds, all run in turn after a round that is not counted. One thread each, as
the environment says (`cargo xtask bench` sets it). What all must find is compared before anything is timed.
"""

import gc
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import by_row
import duckdb
import jsonschema_rs
import mulu
import orjson
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pydantic
import ten_rules

OPTIONS = {"as_of": "2020-12-31", "body": "department"}
FIELDS = ["水旱灾害防御", "水资源管理", "农村饮水安全", "河湖长制", "水土保持", "水利工程建设", "城乡供水", "节约用水"]
BASES = [
    "《中华人民共和国政府信息公开条例》（国务院令第711号）第二十条第（二）项",
    "《中华人民共和国政府信息公开条例》第十九条、第二十条",
    "《中华人民共和国水法》第十二条；《中华人民共和国政府信息公开条例》第二十条第（五）项",
    "《中华人民共和国防洪法》、《中华人民共和国抗旱条例》（国务院令第552号）",
]
LIMITS = [
    "信息形成或者变更之日起20个工作日内",
    "自信息形成或者变更之日起15个工作日内公开",
    "作出行政决定之日起7个工作日内",
    "信息形成或者变更之日起10个工作日内",
    "制定、变更或者获取信息之日起20个工作日内予以公开",
]
CHANNELS = [
    "■政府网站 □政府公报 □两微一端 □发布会/听证会 ■公开查阅点 □其他",
    "■政府网站 ■两微一端 □广播电视 □纸质媒体 □精准推送 □其他",
    "政府网站、政府公报、公开查阅点",
]
SECTIONS = ["办公室", "水资源科", "规划建设科", "运行管理科", "河长制工作科"]
# One row in twenty is broken in one place, each rule's turn after the other.
BROKEN = {
    "REF001": {"公开依据": None},
    "REF004": {"公开依据": "《中华人民共和国政府信息公开条例》（国务院令第492号）第二十条"},
    "REF006": {"公开依据": "《中华人民共和国政府信息公开条例》第五十八条"},
    "TIM001": {"公开时限": None},
    "TIM002": {"公开时限": "信息形成或者变更之日起30个工作日内"},
    "CHN001": {"公开渠道和载体": None},
    "CHN005": {"公开渠道和载体": "■政府网站 口政府公报 口其他"},
    "SUB001": {"公开主体": None},
    "SUB002": {"公开主体": "相关部门"},
    "SCP001": {"依申请": "√"},
}


def row(at: int) -> dict[str, str | None]:
    """A row of a catalogue with fourteen columns."""
    made: dict[str, str | None] = {
        "序号": str(at + 1),
        "一级事项": f"{FIELDS[at // 7 % 8]}事项第{at // 40}类",
        "二级事项": f"第{at + 1}号工程的建设、验收与运行情况",
        "公开内容（要素）": f"第{at + 1}号工程的名称、地点、规模、总投资、审批部门和批复文号",
        "公开依据": BASES[at // 3 % 4],
        "公开时限": LIMITS[at // 2 % 5],
        "公开主体": "清源市水务局",
        "责任科室": SECTIONS[at // 11 % 5],
        "公开渠道和载体": CHANNELS[at // 5 % 3],
        "全社会": "√",
        "特定群体（请写明）": None,
        "主动": "√",
        "依申请": None,
        "备注": "每年核对一次",
    }
    if at % 20 == 10:
        made.update(list(BROKEN.values())[at // 20 % len(BROKEN)])
    return made


def table_of(rows: int) -> pa.Table:
    """The rows in Arrow memory, as a frame is that was read from a file."""
    columns = list(row(0))
    made = [row(at) for at in range(rows)]
    return pa.table({name: pa.array([one[name] for one in made], pa.large_string()) for name in columns})


def with_mulu(source: object, **options: object) -> dict[str, int]:
    """How many rows each rule speaks in."""
    report = mulu.check(source, **OPTIONS, **options)
    counts = dict.fromkeys(ten_rules.CODES, 0)
    for finding in report.findings:
        counts[finding.code] = counts.get(finding.code, 0) + finding.count
    return counts


def from_parquet(file: str) -> pa.Table:
    """The columns that the others read too, as the file has them: each distinct text once."""
    columns = ten_rules.COLUMNS
    return pq.read_table(file, columns=columns, read_dictionary=columns, use_threads=False)


def in_turn(rounds: int, functions: dict[str, Callable[[], object]]) -> dict[str, list[float]]:
    """The seconds of every round."""
    times: dict[str, list[float]] = {name: [] for name in functions}
    for at in range(rounds + 1):
        for name, function in functions.items():
            gc.collect()
            start = time.perf_counter()
            function()
            if at > 0:
                times[name].append(time.perf_counter() - start)
    return times


def documents(rows: int) -> bytes:
    """The same rows as a catalogue in JSON, one in twenty of another type than it must be."""

    def entry(at: int) -> dict[str, object]:
        made = row(at)
        return {
            "seq": made["序号"],
            "matter": {"primary": made["一级事项"], "secondary": made["二级事项"]},
            "content_elements": [made["公开内容（要素）"]],
            "basis": {"text": BASES[at // 3 % 4]},
            "time_limit": {"text": LIMITS[at // 2 % 5]},
            "disclosing_body": 7 if at % 20 == 10 else made["公开主体"],
            "responsible_section": made["责任科室"],
            "channels": {"text": CHANNELS[at // 5 % 3]},
            "audience": {"scope": ["whole_society"]},
            "mode": ["proactive"],
        }

    body = {"kind": "department", "name": "清源市水务局"}
    return orjson.dumps({"kind": "catalogue", "issued_on": "2020-12-31", "body": body, "entries": [entry(at) for at in range(rows)]})


def from_json(rows: int, rounds: int) -> dict[str, list[float]]:
    """From bytes to a frame of what was found."""
    data = documents(rows)
    validator = jsonschema_rs.validator_for(mulu.schema.schema("catalogue"))
    adapter = pydantic.TypeAdapter(catalogue_model())

    def by_jsonschema() -> pl.DataFrame:
        errors = validator.iter_errors(orjson.loads(data))
        return pl.DataFrame([{"path": "/".join(map(str, it.instance_path)), "message": it.message} for it in errors])

    def by_pydantic() -> pl.DataFrame:
        try:
            adapter.validate_json(data)
        except pydantic.ValidationError as error:
            errors = error.errors(include_url=False, include_input=False)
            return pl.DataFrame([{"path": "/".join(map(str, it["loc"])), "message": it["msg"]} for it in errors])
        return pl.DataFrame()

    def by_mulu() -> pl.DataFrame:
        return pl.DataFrame(mulu.check(data))

    return in_turn(
        rounds,
        {"mulu, JSON to findings": by_mulu, "jsonschema_rs, JSON to errors": by_jsonschema, "pydantic, JSON to errors": by_pydantic},
    )


def catalogue_model() -> type[pydantic.BaseModel]:
    """The models that the package generates from its schemas."""
    from mulu import models

    return models.Catalogue


def peak() -> int:
    """The most memory the process has held since `forget_peak`, in bytes."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))


def forget_peak() -> None:
    """Linux counts anew from what is held now."""
    Path("/proc/self/clear_refs").write_text("5")


def memory(rows: int) -> float:
    """What holds the table and judges it, over the table: in a process of its own."""
    told = subprocess.run([sys.executable, __file__, "memory", str(rows)], check=True, capture_output=True, text=True)
    return float(told.stdout)


def import_seconds() -> float:
    """The import alone, in a fresh process."""
    line = "import time; s = time.perf_counter(); import mulu; print(time.perf_counter() - s)"
    runs = [subprocess.run([sys.executable, "-c", line], check=True, capture_output=True, text=True) for _ in range(5)]
    return min(float(run.stdout) for run in runs)


def one_entry(calls: int = 2_000) -> tuple[float, str]:
    """Seconds a call takes on a catalogue of one entry, and that catalogue."""
    data = documents(1)
    mulu.check(data)
    start = time.perf_counter()
    for _ in range(calls):
        mulu.check(data)
    return (time.perf_counter() - start) / calls, data.decode()


def measure(rows: int, rounds: int) -> dict[str, object]:
    """Everything."""
    table = table_of(rows)
    frame = pl.from_arrow(table)
    assert isinstance(frame, pl.DataFrame)
    connection = duckdb.connect(config={"threads": 1})
    connection.register("frame", table)
    folder = tempfile.TemporaryDirectory()
    file = str(Path(folder.name) / "table.parquet")
    pq.write_table(table, file)
    want = ten_rules.with_polars(frame.lazy())
    ten = {"rules": ten_rules.CODES, "rows_only": True}
    for found in (
        with_mulu(table, **ten),
        with_mulu(from_parquet(file), **ten),
        ten_rules.with_pyarrow(table),
        ten_rules.with_duckdb(connection, "frame"),
        ten_rules.with_pandera(frame),
    ):
        if found != want:
            sys.exit(f"not the same rules: {found} {want}")
    times = in_turn(
        rounds,
        {
            "mulu, ten rules": lambda: with_mulu(table, **ten),
            "polars, ten rules": lambda: ten_rules.with_polars(frame.lazy()),
            "pyarrow, ten rules": lambda: ten_rules.with_pyarrow(table),
            "duckdb, ten rules": lambda: ten_rules.with_duckdb(connection, "frame"),
            "pandera, ten rules": lambda: ten_rules.with_pandera(frame),
            "mulu, ten rules from Parquet": lambda: with_mulu(from_parquet(file), **ten),
            "polars, ten rules from Parquet": lambda: ten_rules.with_polars(pl.scan_parquet(file)),
            "duckdb, ten rules from Parquet": lambda: ten_rules.with_duckdb(connection, f"'{file}'"),
            "mulu, all rules over rows": lambda: with_mulu(table, rows_only=True),
            "mulu, all rules": lambda: with_mulu(table),
        },
    )
    halves = [table.slice(0, rows // 2), table.slice(rows // 2)]

    def on_two_threads() -> None:
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(with_mulu, halves))

    times |= in_turn(rounds, {"mulu, halves on one thread": lambda: list(map(with_mulu, halves)), "mulu, halves on two": on_two_threads})
    del frame, connection
    some = table.slice(0, rows // 10)
    peers = {
        "pydantic, rows": lambda: by_row.with_pydantic(some),
        "jsonschema_rs, rows": lambda: by_row.with_jsonschema(some),
    }
    want_of_some = ten_rules.with_polars(pl.from_arrow(some).lazy())  # type: ignore[union-attr]
    for peer in peers.values():
        if (found := peer()) != want_of_some:
            sys.exit(f"not the same rules: {found} {want_of_some}")
    # Their time grows with the rows and nothing else: a tenth of them is enough.
    times |= {name: [seconds * 10 for seconds in runs] for name, runs in in_turn(rounds, peers).items()}
    call, document = one_entry()
    return {
        "times": times,
        "json_times": from_json(rows // 10, rounds),
        "memory": memory(rows),
        "import": import_seconds(),
        "call": call,
        "document": document,
    }


def main() -> None:
    if sys.argv[1] == "memory":
        table = table_of(int(sys.argv[2]))
        gc.collect()
        forget_peak()
        before = peak()
        mulu.check(table, **OPTIONS)
        print(1 + (peak() - before) / table.nbytes)
        return
    print(json.dumps(measure(int(sys.argv[1]), int(sys.argv[2]))))


if __name__ == "__main__":
    main()
