"""`mulu.check`: every kind of source, every option, and what is raised."""

import datetime
import json
import os
import pickle
import re
from pathlib import Path
from typing import Any

import pytest

import mulu

EMPTY = '{"kind":"catalogue","issued_on":"2020","entries":[]}'


class AnyPath:
    """A path that is neither text nor `pathlib.Path`."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __fspath__(self) -> str:
        return os.fspath(self.path)


def test_every_kind_of_source_gives_the_same_report(workbook: Path) -> None:
    content = workbook.read_bytes()
    paths: list[str | os.PathLike[str]] = [str(workbook), workbook, AnyPath(workbook)]
    buffers: list[bytes | bytearray | memoryview] = [content, bytearray(content), memoryview(content)]
    assert len({mulu.check(source, name="a.xlsx") for source in [*paths, *buffers]}) == 1


def test_a_strided_buffer_is_read_in_its_own_order() -> None:
    backwards = memoryview(EMPTY.encode()[::-1])[::-1]
    assert mulu.check(backwards) == mulu.check(EMPTY.encode())


@pytest.mark.parametrize("blank", ["", " \r\n\t"])
def test_text_that_opens_like_json_is_json(blank: str) -> None:
    assert mulu.check(blank + EMPTY).inputs[0].kind == "catalogue"


def test_a_list_is_json_too_though_no_document() -> None:
    with pytest.raises(mulu.ParseError) as caught:
        mulu.check("[]")
    assert caught.value.code == "not_an_object"


def test_the_file_lends_its_name_without_its_folder(workbook: Path) -> None:
    assert mulu.check(workbook).inputs[0].name == workbook.name
    assert mulu.check(workbook, name="甲").inputs[0].name == "甲"
    assert mulu.check(workbook, name="").inputs[0].name == ""
    assert mulu.check(EMPTY).inputs[0].name == ""


@pytest.mark.skipif(os.name != "posix", reason="names are bytes there only")
def test_a_name_that_is_not_unicode_is_shown_with_replacements(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/\xff.json"
    Path(os.fsdecode(path)).write_text(EMPTY)
    assert mulu.check(os.fsdecode(path)).inputs[0].name == "\ufffd.json"


@pytest.mark.parametrize("file", ["water-bureau-2020.csv", "water-bureau-2020-gbk.csv"])
def test_csv_in_both_encodings(data: Path, file: str) -> None:
    assert mulu.check(data / file, as_of="2020-12-31").inputs[0].entries > 0


@pytest.mark.parametrize("source", [3, None, 1.5, [1], object()])
def test_of_other_types_the_error_names_what_was_seen_and_what_to_do(source: Any) -> None:
    with pytest.raises(mulu.ParseError, match=f"{type(source).__name__} 类型的对象.*请给出文件路径") as raised:
        mulu.check(source)
    assert raised.value.code == "object_type"
    assert raised.value.report is not None and raised.value.report.inputs[0].status == "unreadable"
    with pytest.raises(mulu.ParseError, match=f"of type {type(source).__name__} .*; give a path"):
        mulu.read(source, lang="en")


@pytest.mark.parametrize("path", ["", "没有这个文件.xlsx", Path("没有这个文件.xlsx")])
def test_a_missing_file_is_what_python_calls_it(path: str | Path) -> None:
    with pytest.raises(FileNotFoundError):
        mulu.check(path)


def test_a_folder_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        mulu.check(tmp_path)


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (b"", "empty"),
        (b"{", "not_json"),
        ("{\udcff", "not_utf8"),
        (b'{"kind":"nonsense"}', "other_kind"),
        (b'{"kind":"catalogue","entries":[]}', "no_date"),
        (b'{"kind":' * 100_000, "too_deep"),
    ],
)
def test_what_cannot_be_read_says_why(source: bytes | str, code: str) -> None:
    with pytest.raises(ValueError) as caught:
        mulu.check(source)
    error = caught.value
    assert isinstance(error, mulu.ParseError) and isinstance(error, mulu.MuluError)
    assert error.code == code
    assert error.report is not None
    problem = error.report.inputs[0].problem
    assert problem is not None and problem.message == str(error)
    assert error.report.verdict == "incomplete"
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.code, again.report, str(again)) == (type(error), code, error.report, str(error))


def test_errors_speak_the_language_asked_for() -> None:
    for lang, pattern in [("zh", "[一-龥]"), ("en", "^[ -~]+$")]:
        with pytest.raises(mulu.ParseError) as unreadable:
            mulu.check(b"", lang=lang)
        with pytest.raises(mulu.OptionError) as option:
            mulu.check(b"", lang=lang, as_of="soon")
        assert re.search(pattern, str(unreadable.value)), unreadable.value
        assert re.search(pattern, str(option.value)), option.value


@pytest.mark.parametrize(
    "options",
    [
        {"kind": "catalog"},
        {"body": "office"},
        {"roster": []},
        {"roster": ["清源市水务局", " "]},
        {"roster": [{"name": "清源市水务局", "until": "2019-02-29"}]},
        {"roster": [{"name": "清源市水务局", "untill": "2019"}]},
        {"profile": "cm"},
        {"profile": ["cn", ""]},
        {"rules": "TIM02"},
        {"rules": ["TIM", ""]},
        {"as_of": "2020-1-5"},
        {"as_of": "today"},
        {"lang": "fr"},
        {"max_samples": -1},
        {"max_samples": 1 << 200},
    ],
)
def test_a_wrong_option_is_named(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError) as caught:
        mulu.check(EMPTY, **options)
    error = caught.value
    assert isinstance(error, mulu.OptionError) and isinstance(error, mulu.MuluError)
    assert error.code == "option"
    assert next(iter(options)) in str(error)
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.code, str(again)) == (type(error), "option", str(error))


@pytest.mark.parametrize(
    "options",
    [{"name": 1}, {"as_of": 20200101}, {"max_samples": "3"}, {"max_samples": 1.5}, {"profile": 1}, {"roster": 1}, {"roster": "甲局"}, {"nmae": "a"}],
)
def test_an_option_of_another_type_is_a_type_error(options: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        mulu.check(EMPTY, **options)


def test_options_go_by_name_only() -> None:
    with pytest.raises(TypeError):
        mulu.check(EMPTY, "name")  # type: ignore[call-arg]


def test_dates_are_taken_as_text_and_as_dates() -> None:
    given: list[str | datetime.date] = ["2020-12-31", datetime.date(2020, 12, 31), datetime.datetime(2020, 12, 31, 23, 59)]
    reports = {mulu.check(EMPTY, as_of=as_of) for as_of in given}
    assert {report.as_of for report in reports} == {datetime.date(2020, 12, 31)}
    assert len(reports) == 1


def test_profiles_are_taken_as_one_text_and_as_many() -> None:
    plain = mulu.check(EMPTY)
    assert plain.profiles
    names = plain.profiles
    assert mulu.check(EMPTY, profile=names).profiles == mulu.check(EMPTY, profile=" , ".join(names)).profiles


def test_rules_are_chosen_by_code_name_and_group(workbook: Path) -> None:
    every = {finding.code for finding in mulu.check(workbook).findings}
    groups = mulu.check(workbook, rules="TIM, ref")
    assert {finding.code for finding in groups.findings} == {code for code in every if code[:3] in ("TIM", "REF")}
    one = mulu.check(workbook, rules=["time-limit-over-statute"])
    assert {finding.code for finding in one.findings} == {"TIM002"}
    left_out = next(row for row in one.tally if row.code == "REF004")
    assert left_out.reasons == {"not_selected": left_out.targets}


def test_a_roster_is_names_and_mappings_with_dates() -> None:
    text = '{"kind":"catalogue","issued_on":"2020","entries":[{"disclosing_body":"市水利局"}]}'

    def messages(*roster: str | dict[str, Any]) -> list[str]:
        report = mulu.check(text, roster=roster)
        return [finding.message for finding in report.findings if finding.code == "SUB003"]

    body = {"name": "清源市水利局", "short_names": ("市水利局",)}
    assert messages("市水利局") == messages(body) == []
    ended = messages({**body, "until": datetime.date(2018, 12, 31)})
    assert len(ended) == 1
    assert ended == messages({**body, "until": datetime.datetime(2018, 12, 31, 8)}, "清源市水务局")
    assert ended == messages({**body, "from": None, "until": "2018-12-31"})


def test_left_out_and_none_are_the_same(workbook: Path) -> None:
    nothing: dict[str, Any] = dict.fromkeys(["name", "kind", "body", "roster", "profile", "rules", "as_of", "lang", "max_samples"])
    assert mulu.check(workbook, **nothing) == mulu.check(workbook)


def test_max_samples_bounds_the_places_and_not_the_counts(workbook: Path) -> None:
    full, cut = mulu.check(workbook), mulu.check(workbook, max_samples=1)
    assert cut.counts.shown < full.counts.shown
    assert (cut.counts.error, cut.counts.warning) == (full.counts.error, full.counts.warning)


def test_json_is_one_line_and_its_end(workbook: Path) -> None:
    text = mulu.check(workbook).to_json()
    assert text.endswith("}\n") and text.count("\n") == 1
    assert json.loads(text)["schema"] == "urn:mulu:schema:v1:report"
