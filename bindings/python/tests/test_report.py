"""The objects of a report: typed as the JSON says, frozen, hashable, picklable."""

import copy
import dataclasses
import json
import pickle
import threading
import time
import typing
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import mulu


MEMBERS = [
    "schema", "tool", "digests", "profiles", "as_of", "lang", "inputs", "verdict", "counts", "tally", "findings",
]  # fmt: skip


@pytest.fixture(scope="module")
def report(workbook: Path) -> mulu.Report:
    return mulu.check(workbook)


def test_the_report_shows_verdict_and_counts(report: mulu.Report) -> None:
    counts = report.counts
    assert repr(report) == (
        f"Report(verdict='violations_found', error={counts.error}, warning={counts.warning}, "
        f"advice={counts.advice}, undecided={counts.undecided}, entries=62)"
    )


def test_a_finding_shows_rule_place_and_parameters(report: mulu.Report) -> None:
    finding = next(finding for finding in report.findings if finding.code == "TIM002")
    shown = repr(finding)
    assert shown.startswith("Finding(TIM002 time-limit-over-statute, error, 目录!F12, ")
    assert "found=30" in shown and "allowed=20" in shown and "unit='working_day'" in shown


def test_a_finding_in_json_shows_its_pointer() -> None:
    text = '{"kind":"catalogue","issued_on":"2020","entries":[{"matter":{"primary":"甲"},"mode":["proactive"]}]}'
    finding = mulu.check(text).findings[0]
    assert finding.cell is None and f", {finding.pointer}" in repr(finding)


def test_objects_carry_all_that_the_json_says(report: mulu.Report) -> None:
    assert plain(report) == json.loads(report.to_json())


def test_words_of_closed_lists_are_those_declared(report: mulu.Report) -> None:
    assert report.verdict in typing.get_args(mulu.Verdict)
    assert {finding.severity for finding in report.findings} <= set(typing.get_args(mulu.Severity))


def test_equal_json_makes_equal_reports(report: mulu.Report, workbook: Path) -> None:
    again = mulu.check(workbook)
    assert again == report and hash(again) == hash(report)
    assert again.findings == report.findings and hash(again.findings) == hash(report.findings)
    assert mulu.check(workbook, name="另一个") != report
    assert report != report.to_json()


def test_nothing_can_be_changed(report: mulu.Report) -> None:
    for part in walk(report):
        if dataclasses.is_dataclass(part):
            field = dataclasses.fields(part)[0].name
            with pytest.raises(dataclasses.FrozenInstanceError):
                setattr(part, field, None)
        else:
            assert isinstance(hash(part), int)
    with pytest.raises(TypeError):
        report.findings[0].params["found"] = 0  # type: ignore[index]


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_everything_can_be_pickled(report: mulu.Report, protocol: int) -> None:
    for part in (report, *report.findings, *report.inputs, *report.tally):
        again = pickle.loads(pickle.dumps(part, protocol))
        assert again == part and hash(again) == hash(part)
    assert copy.deepcopy(report) == report


def test_a_report_is_read_back_in_its_one_form(report: mulu.Report) -> None:
    spread = json.dumps(json.loads(report.to_json()), indent=2, ensure_ascii=True)
    assert mulu.Report.from_json(spread) == report


@pytest.mark.parametrize("text", ["", "{}", "null", "[1]", "{"])
def test_what_is_no_report_is_not_read(text: str) -> None:
    with pytest.raises(mulu.ParseError) as caught:
        mulu.Report.from_json(text)
    assert caught.value.code == "not_json" and caught.value.report is None


def test_threads_get_the_same_report(report: mulu.Report, workbook: Path) -> None:
    with ThreadPoolExecutor(2) as pool:
        assert set(pool.map(mulu.check, [workbook] * 8)) == {report}


def test_the_lock_is_released_while_judging() -> None:
    row = '{"matter":{"primary":"甲"},"time_limit":{"text":"形成之日起30个工作日内"},"mode":["proactive"]}'
    large = ('{"kind":"catalogue","issued_on":"2020","entries":[' + ",".join([row] * 20_000) + "]}").encode()
    thread, ticks = threading.Thread(target=mulu.check, args=[large]), 0
    thread.start()
    while thread.is_alive():
        time.sleep(0.001)
        ticks += 1
    # With the lock held throughout, this thread would not have run at all.
    assert ticks > 10


def walk(value: Any) -> Iterator[Any]:
    """The value and all it is made of."""
    yield value
    if isinstance(value, mulu.Report):
        for name in MEMBERS:
            yield from walk(getattr(value, name))
    if isinstance(value, mulu.Records):
        yield from walk(value[:])
    if dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from walk(getattr(value, field.name))
    elif isinstance(value, tuple):
        for part in value:
            yield from walk(part)


def plain(value: Any) -> Any:
    """The value as JSON has it: what may be left out there is left out where it is `None`."""
    if isinstance(value, mulu.Report):
        return {name: plain(getattr(value, name)) for name in MEMBERS}
    if isinstance(value, mulu.Records):
        return plain(value[:])
    if isinstance(value, typing.Mapping):
        return {key: plain(part) for key, part in value.items()}
    if dataclasses.is_dataclass(value):
        return {
            field.name: plain(getattr(value, field.name))
            for field in dataclasses.fields(value)
            if not (getattr(value, field.name) is None and field.default is None)
        }
    if isinstance(value, tuple):
        return [plain(part) for part in value]
    return value.isoformat() if hasattr(value, "isoformat") else value


def test_reports_merge_in_any_order(data: Path) -> None:
    paths = [data / "water-bureau-2020.xlsx", data / "water-bureau-2020-clean.xlsx"]
    reports = [mulu.check(path, as_of="2020-12-31") for path in paths]
    merged = reports[0] + reports[1]
    assert merged == reports[1].merge(reports[0])
    assert [part.name for part in merged.inputs] == sorted(path.name for path in paths)
    assert merged.counts.error == sum(report.counts.error for report in reports)
    assert reports[0].merge() == reports[0]


def test_only_reports_merge_with_reports(report: mulu.Report) -> None:
    with pytest.raises(TypeError):
        report + 1  # type: ignore[operator]


def test_a_notebook_shows_nothing_that_could_run() -> None:
    entry = {"matter": {"primary": "<script>alert(1)</script>"}, "time_limit": {"text": "<b>30个工作日内"}}
    report = mulu.check({"kind": "catalogue", "issued_on": "2020", "entries": [entry] * 80})
    shown = report._repr_html_()
    assert "<script" not in shown and "<b>" not in shown and report.verdict in shown
    assert shown.count("<tr>") <= 50 and len(shown) < 100_000
