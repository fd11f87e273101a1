"""What can be looked up without judging anything."""

import datetime
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import mulu


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


class TestCalendar:
    calendar = mulu.calendar.WorkingCalendar()

    def test_a_settled_deadline_lists_the_days_left_out(self) -> None:
        derivation = self.calendar.add(day("2026-09-18"), 20)
        assert derivation.deadline.known == day("2026-10-22")
        assert mulu.calendar.Step(
            start=day("2026-09-20"), end=day("2026-09-20"), kind="make_up_workday", holiday="national_day"
        ) in derivation.steps

    def test_an_unsettled_deadline_lies_between_two_dates(self) -> None:
        deadline = self.calendar.add(day("2026-11-23"), 40).deadline
        assert not deadline.is_known and deadline.known is None
        assert (deadline.lower, deadline.upper) == (day("2027-01-13"), day("2027-01-26"))

    def test_an_answer_has_no_truth_value(self) -> None:
        with pytest.raises(TypeError, match="is_known"):
            bool(self.calendar.is_working_day(day("2026-10-01")))

    def test_a_day_off_a_day_worked_and_a_day_unknown(self) -> None:
        answers = [self.calendar.is_working_day(day(text)).known for text in ("2026-10-01", "2026-09-20", "2027-01-04")]
        assert answers == [False, True, None]

    def test_counts_forwards_and_backwards(self) -> None:
        assert self.calendar.count(day("2023-12-31"), day("2024-12-31")).working_days.known == 251
        assert self.calendar.count(day("2024-12-31"), day("2023-12-31")).working_days.known == -251
        bounds = self.calendar.count(day("2026-12-24"), day("2027-01-08")).working_days
        assert (bounds.known, bounds.lower, bounds.upper) == (None, 5, 14)

    def test_a_negative_number_of_days_is_refused(self) -> None:
        with pytest.raises(OverflowError):
            self.calendar.add(day("2026-09-18"), -1)

    def test_it_says_what_it_covers(self) -> None:
        assert self.calendar.coverage == (day("2007-01-01"), day("2026-12-25"))


class TestLaw:
    @pytest.mark.parametrize(
        "name",
        ["《政府信息公开条例》", "中华人民共和国政府信息公开条例", "国务院令第711号", "国令第711号", "disclosure-regulation"],
    )
    def test_one_instrument_by_all_its_names(self, name: str) -> None:
        found = mulu.law.find(name)
        assert found is not None and found.id == "disclosure-regulation"

    def test_the_edition_is_that_of_the_day(self) -> None:
        found = mulu.law.find("政府信息公开条例")
        assert found is not None
        numbers = [found.status_on(day(text)).edition for text in ("2019-05-14", "2019-05-15")]
        assert [edition and edition.articles for edition in numbers] == [38, 56]

    def test_what_is_repealed_names_what_repealed_it(self) -> None:
        found = mulu.law.find("收养法")
        assert found is not None
        status = found.status_on(day("2021-01-01"))
        assert (status.status, status.repealed_on, status.repealed_by) == ("repealed", day("2021-01-01"), "civil-code")
        assert found.status_on(day("2020-12-31")).status == "in_force"

    def test_an_unknown_name_finds_nothing(self) -> None:
        assert mulu.law.find("关于无此文件的通知") is None

    def test_every_instrument_is_found_by_its_identifier(self) -> None:
        for instrument in mulu.law.instruments():
            assert mulu.law.find(instrument.id) == instrument


class TestParse:
    def test_spans_count_code_points(self) -> None:
        text = "🙂信息形成之日起20个工作日内;长期公开"
        for clause in mulu.parse.time_limit(text):
            assert text[clause.span.start : clause.span.end] == clause.text

    def test_an_unreadable_clause_says_so(self) -> None:
        assert [clause.kind for clause in mulu.parse.time_limit("甲乙丙丁")] == ["unreadable"]

    def test_an_unknown_text_has_no_instrument(self) -> None:
        (citation,) = mulu.parse.basis("《无此办法》第三条").citations
        assert citation.instrument is None and citation.articles == (mulu.parse.Article(3),)

    def test_marks_of_channels(self) -> None:
        reading = mulu.parse.channels("■政府网站 □公开查阅点")
        assert [item.selected for item in reading.items] == [True, False]


class TestRules:
    def test_every_rule_has_a_manual_and_a_source(self) -> None:
        for rule in mulu.rules():
            assert rule.code in str(rule) and rule.manual and (rule.citations or rule.convention)

    def test_a_rule_is_found_by_code_and_by_name(self) -> None:
        assert mulu.explain("TIM002") == mulu.explain("time-limit-over-statute")

    def test_an_unknown_rule_names_the_nearest(self) -> None:
        with pytest.raises(mulu.OptionError, match="TIM002"):
            mulu.explain("TIM02", lang="en")

    def test_a_notebook_shows_the_manual(self) -> None:
        shown = mulu.explain("TIM002")._repr_markdown_()
        assert shown.startswith("### TIM002 time-limit-over-statute") and "## 依据" in shown


class TestSchema:
    def test_every_published_schema_says_which_it_is(self) -> None:
        for name in mulu.schema.names():
            assert mulu.schema.schema(name)["$id"] == f"urn:mulu:schema:v1:{name}"

    def test_an_unknown_name_is_a_key_error(self) -> None:
        with pytest.raises(KeyError, match="catalogue"):
            mulu.schema.schema("catalog")

    def test_defects_have_pointers(self, workbook: Path) -> None:
        catalogue = mulu.read(workbook).to_json()
        assert mulu.schema.validate(catalogue, "catalogue") == ()
        report = mulu.check(workbook).to_json()
        assert mulu.schema.validate(report, "report") == ()
        (defect,) = mulu.schema.validate({"kind": "catalogue"}, "catalogue", lang="en")
        assert defect.pointer == "/entries"

    def test_a_schema_of_ones_own(self) -> None:
        own = {"type": "object", "required": ["city"]}
        assert [defect.pointer for defect in mulu.schema.validate(b"{}", own)] == ["/city"]

    def test_what_cannot_be_read_is_a_parse_error(self) -> None:
        with pytest.raises(mulu.ParseError):
            mulu.schema.validate(b"{", "catalogue")
        with pytest.raises(mulu.ParseError, match="catalogue"):
            mulu.schema.validate(b"{}", "catalog")


class TestRead:
    def test_entries_come_with_their_cells(self, workbook: Path) -> None:
        document = mulu.read(workbook)
        for pointer, origin in document.origins.items():
            assert pointer.startswith("/entries/") and origin.sheet and origin.address
        assert len(document.entries) == 62
        assert document.entries[0]["time_limit"]["clauses"]

    @pytest.mark.parametrize(
        "file", ["water-bureau-2020.xlsx", "water-bureau-2020-clean.xlsx", "water-bureau-2020.csv", "water-bureau-2020-gbk.csv"]
    )
    def test_what_was_read_is_judged_as_the_file_is(self, data: Path, file: str) -> None:
        document = mulu.read(data / file)
        options: dict[str, Any] = {"as_of": "2020-12-31", "lang": "en"}
        report = mulu.check(data / file, **options)
        assert mulu.check(document, **options) == report
        assert mulu.check(pickle.loads(pickle.dumps(document)), **options).to_json() == report.to_json()
        assert mulu.check(document, progress=lambda done, of: None, **options) == report
        assert all(finding.cell for finding in mulu.check(document, **options).findings if finding.pointer.startswith("/entries/"))
        assert mulu.check(document, name="另一个名字", **options).inputs[0].name == "另一个名字"

    def test_json_that_was_read_is_judged_as_the_text_is(self, data: Path, workbook: Path) -> None:
        for text in (mulu.read(workbook).to_json(), mulu.read(workbook).to_draft_json()):
            assert text is not None
            assert mulu.check(mulu.read(text), as_of="2020-12-31") == mulu.check(text, as_of="2020-12-31")

    def test_the_draft_gives_the_findings_of_the_file(self, workbook: Path) -> None:
        draft = mulu.read(workbook).to_draft_json()
        assert draft is not None
        assert mulu.check(draft, as_of="2020-12-31").findings == mulu.check(workbook, as_of="2020-12-31").findings
        assert mulu.read(mulu.read(workbook).to_json()).to_draft_json() is None

    def test_it_compares_and_pickles(self, workbook: Path) -> None:
        document = mulu.read(workbook)
        assert pickle.loads(pickle.dumps(document)) == document
        assert hash(mulu.read(workbook)) == hash(document)
        assert repr(document).startswith("Document(title='")

    def test_what_holds_no_table_is_a_parse_error(self) -> None:
        with pytest.raises(mulu.ParseError):
            mulu.read("甲,乙\n1,2\n".encode(), name="a.csv")


def test_a_dict_is_judged_as_its_json_is() -> None:
    entry = {"time_limit": {"text": "形成之日起30个工作日内"}, "mode": ["proactive"]}
    catalogue = {"kind": "catalogue", "issued_on": datetime.date(2020, 12, 31), "entries": [entry]}
    report = mulu.check(catalogue, body="department")
    assert [finding.code for finding in report.findings if finding.severity == "error"] == ["TIM002"]


def test_a_dict_with_what_json_does_not_know_is_refused() -> None:
    circle: dict[str, object] = {"kind": "catalogue"}
    circle["entries"] = [circle]
    deep: list[object] = []
    for _ in range(100_000):
        deep = [deep]
    for entries, said in [([object()], "object"), ([{("a",): 1}], "keys must be str"), (deep, "recursion"), ([circle], "Circular")]:
        with pytest.raises(mulu.ParseError, match=said) as raised:
            mulu.check({"kind": "catalogue", "entries": entries}, lang="en")
        assert raised.value.code == "object_content" and "text, numbers, dates, lists" in str(raised.value)
        with pytest.raises(mulu.ParseError, match=said):
            mulu.read({"kind": "catalogue", "entries": entries})
        with pytest.raises(mulu.ParseError, match=said):
            mulu.schema.validate({"kind": "catalogue", "entries": entries}, "catalogue")
    with pytest.raises(mulu.ParseError):
        mulu.check({"kind": "catalogue", "entries": [float("nan")]})


def test_numbers_of_other_libraries_are_numbers() -> None:
    numpy = pytest.importorskip("numpy")
    catalogue = {"kind": "catalogue", "issued_on": "2020", "entries": [{"seq": numpy.int64(7)}]}
    assert mulu.check(catalogue) == mulu.check({**catalogue, "entries": [{"seq": 7}]})


def test_the_command_comes_with_the_package() -> None:
    command = Path(sys.executable).with_name("mulu")
    done = subprocess.run([command, "--version"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.split()[0]) == (0, "mulu")
    refused = subprocess.run([command, "check", "nowhere.xlsx"], capture_output=True, text=True, check=False)
    assert refused.returncode == 2 and "nowhere.xlsx" in refused.stderr
