"""Many files, models, progress and Ctrl-C."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import polars as pl
import pytest

import mulu
from mulu.models import Catalogue, Draft
from mulu.models import Report as ReportModel


@pytest.fixture
def folder(tmp_path: Path, data: Path) -> Path:
    (tmp_path / "县").mkdir()
    for name in ["b.xlsx", "县/a.xlsx"]:
        shutil.copy(data / "water-bureau-2020.xlsx", tmp_path / name)
    shutil.copy(data / "water-bureau-2020.csv", tmp_path / "c.csv")
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04 no workbook")
    (tmp_path / "~$b.xlsx").write_bytes(b"a lock of Excel's")
    (tmp_path / "notes.txt").write_text("not looked at")
    return tmp_path


def test_a_folder_gives_one_report_whatever_the_threads(folder: Path) -> None:
    report = mulu.check_files(folder, as_of="2020-12-31")
    assert [file.name for file in report.inputs] == ["b.xlsx", "broken.xlsx", "c.csv", "县/a.xlsx"]
    assert [file.status for file in report.inputs] == ["read", "unreadable", "read", "read"]
    assert report == mulu.check_files(folder, as_of="2020-12-31", threads=1)
    own = mulu.check(folder / "b.xlsx", as_of="2020-12-31")
    assert report.inputs[0].counts == own.counts and report.inputs[0].verdict == own.verdict
    files = pl.DataFrame(report.inputs)
    assert files.filter(pl.col("status") == "unreadable")["name"].to_list() == ["broken.xlsx"]


def test_patterns_and_paths(folder: Path) -> None:
    by_pattern = mulu.check_files(str(folder / "**/*.xlsx"), as_of="2020-12-31")
    by_paths = mulu.check_files(
        [folder / "b.xlsx", folder / "~$b.xlsx", folder / "broken.xlsx", folder / "县/a.xlsx"], as_of="2020-12-31"
    )
    assert by_pattern == by_paths
    with pytest.raises(FileNotFoundError):
        mulu.check_files(folder / "*.docx")
    with pytest.raises(FileNotFoundError):
        mulu.check_files([])
    missing = mulu.check_files([folder / "nothing.xlsx"], as_of="2020-12-31")
    assert missing.inputs[0].status == "unreadable"


def test_models_are_checked_like_dicts() -> None:
    document = {"kind": "catalogue", "issued_on": "2020", "entries": [{"matter": {"primary": "取水许可"}}]}
    assert mulu.check(Catalogue.model_validate(document)).findings == mulu.check(document).findings
    draft = Draft.model_validate({"kind": "draft", "tables": []})
    with pytest.raises(mulu.ParseError, match="表头"):
        mulu.check(draft)


def test_a_report_is_one_of_its_model(workbook: Path) -> None:
    report = mulu.check(workbook)
    model = ReportModel.model_validate_json(report.to_json())
    assert len(model.findings) == len(report.findings)


def frame(rows: int) -> pl.DataFrame:
    return pl.DataFrame({"公开事项": [f"事项{at}" for at in range(rows)], "公开时限": ["及时公开"] * rows})


def test_progress_is_told_to_the_end() -> None:
    seen: list[tuple[int, int]] = []
    mulu.check(frame(50_000), as_of="2024-06-30", progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (50_000, 50_000)
    assert seen == sorted(seen)


def test_a_bar_is_drawn_and_wiped(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    mulu.check_files(folder, as_of="2020-12-31", progress=True)
    shown = capsys.readouterr()
    assert shown.out == "" and "4 / 4" in shown.err and shown.err.endswith("\n")
    with pytest.raises(TypeError, match="progress"):
        mulu.check("{}", progress=3)  # type: ignore[arg-type]


def test_what_progress_raises_ends_the_run() -> None:
    def stop(done: int, total: int) -> None:
        raise RuntimeError("enough")

    with pytest.raises(RuntimeError, match="enough"):
        mulu.check(frame(50_000), as_of="2024-06-30", progress=stop)


SCRIPT = """
import _thread, threading, time, polars, mulu
frame = polars.DataFrame({"公开事项": [f"事项{at}" for at in range(3_000_000)], "公开时限": ["及时公开"] * 3_000_000})
threading.Timer(0.3, _thread.interrupt_main).start()
start = time.monotonic()
try:
    mulu.check(frame, as_of="2024-06-30")
except KeyboardInterrupt:
    print(time.monotonic() - start)
"""


def test_ctrl_c_is_heard_within_a_second() -> None:
    told = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    assert float(told.stdout) < 1.3, told.stderr


def test_two_threads_check_at_once() -> None:
    table = frame(200_000)

    def check() -> None:
        mulu.check(table, as_of="2024-06-30")

    check()
    start = time.perf_counter()
    check()
    alone = time.perf_counter() - start
    threads = [threading.Thread(target=check) for _ in range(2)]
    start = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    # How much faster is measured by the benchmarks, on a quiet machine; here it is enough that neither waits.
    assert time.perf_counter() - start < 3 * alone + 0.5
