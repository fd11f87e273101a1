"""The checks: one document, one data frame, a folder of files."""

from __future__ import annotations

import datetime
import errno
import glob
import json
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol

from mulu import _core, _progress
from mulu._source import is_frame
from mulu._source import read as source_bytes
from mulu.document import Document
from mulu.errors import ParseError
from mulu.report import Report

Progress = bool | Callable[[int, int], object] | None


class ArrowStream(Protocol):
    """A data frame of any library that speaks Arrow."""

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any: ...


class Model(Protocol):
    """A pydantic model of a document, such as those of `mulu.models`."""

    def model_dump_json(self) -> str: ...


class LazyFrame(Protocol):
    """A data frame that is made when it is asked for, as polars has them."""

    def collect(self) -> Any: ...


def check(
    source: bytes
    | bytearray
    | memoryview
    | str
    | os.PathLike[str]
    | Mapping[str, Any]
    | Document
    | Model
    | ArrowStream
    | LazyFrame,
    *,
    name: str | None = None,
    kind: str | None = None,
    body: str | None = None,
    roster: Sequence[str | Mapping[str, Any]] | None = None,
    profile: str | Sequence[str] | None = None,
    rules: str | Sequence[str] | None = None,
    as_of: str | datetime.date | None = None,
    lang: str | None = "zh",
    max_samples: int | None = None,
    mapping: Mapping[str, str | None] | None = None,
    rows_only: bool = False,
    progress: Progress = None,
) -> Report:
    """Judges one document or one data frame by every rule, “检查”.

    Other threads run while it judges, and Ctrl-C ends a long run.

    Args:
        source: The document: its bytes, a path, text, a dict, a model of `mulu.models`, or what
            `mulu.read` gave; or a data frame of shape
            (entries, columns): of pandas, polars, pyarrow, DuckDB, Spark or any other that speaks Arrow. Text whose
            first non-blank character is `{` or `[` is JSON; any other text is a path. Workbooks (`.xlsx`), CSV files
            and JSON are told apart by their content. A lazy frame is collected.
        name: What the report calls the document, “名称”; by default the file's name without its folder, and nothing
            for bytes, JSON text and frames.
        kind: `catalogue` or `draft`, “种类”, where JSON does not say so itself; what `mulu.read` gave stays what it was
            read as.
        body: The body judged, “编制主体”: `KIND` or `KIND@LEVEL`, such as `department@county`; by default what the
            document says.
        roster: The bodies there are, “机构名录”, by which the names of disclosing bodies are judged (SUB003): for each
            its official name, or a mapping of `name` and, where there are any, `short_names` (a list), `from` and
            `until` (first and last day it existed: dates, or text such as `2019` and `2019-01-10`).
        profile: Profiles, base first, “规则集”: several names, or one text with commas between them.
        rules: The rules that judge, “规则”, by code (`TIM002`), name or group (`TIM`): several, or one text with commas
            between them; by default all. The others are not applicable.
        as_of: Date of judgement, “判断日期”: `YYYY-MM-DD` or a date (of a date with a time, its date); by default
            each document is judged at its own date. A frame states none.
        lang: Language of the words: `zh` or `en`.
        max_samples: How many places are listed for one rule; the counts stay true.
        mapping: For a frame, names of columns and for each the field it holds, “列的含义”: `time_limit` or a header
            such as `公开时限`; `None` leaves a column aside. Other columns are known by their names. The mapping used
            stands in `report.inputs[0].tables[0].mapping`.
        rows_only: Whether only the rules over single rows judge, “只判断单行”, as for a part of a document; the others are
            not applicable.
        progress: Called with the entries judged so far and all of them; `True` draws a bar on `sys.stderr`.

    Returns:
        The report. A violation is data there and raises nothing.

    Raises:
        ParseError: There is nothing to judge, or no date to judge by; or no column of a frame is known, or one cannot
            be read as text; or the source is of a type not named above, or a dict that is no JSON. It carries the
            report that says so.
        OptionError: An option says nothing we know.
        FileNotFoundError: There is no such file. Other failures to read a file are `OSError` too.
        TypeError: An option is of a type not named above.

    Example:
        >>> import mulu
        >>> text = '{"kind":"catalogue","entries":[{"time_limit":{"text":"形成之日起30个工作日内"},"mode":["proactive"]}]}'
        >>> report = mulu.check(text, as_of="2020-12-31", body="department", lang="en")
        >>> [finding.pointer for finding in report.findings if finding.code == "TIM002"]
        ['/entries/0/time_limit']
        >>> text = '{"kind":"catalogue","issued_on":"2020","entries":[{"disclosing_body":"清源市水务厅"}]}'
        >>> report = mulu.check(text, roster=["清源市水务局", {"name": "清源市财政局", "from": "1984"}])
        >>> [finding.fix for finding in report.findings if finding.code == "SUB003"]
        ['清源市水务局']
    """
    options = options_of(
        name=name,
        kind=kind,
        body=body,
        roster=roster,
        profile=profile,
        rules=rules,
        as_of=as_of,
        lang=lang,
        max_samples=max_samples,
        rows_only=rows_only,
    )
    with _progress.shown(progress) as tell:
        if is_frame(source):
            # polars' lazy frames are made here: they show no columns before.
            collect = getattr(source, "collect", None)
            frame = source if hasattr(source, "__arrow_c_stream__") or collect is None else collect()
            pairs = list((mapping or {}).items())
            judged = _core.check_frame(frame, pairs, options, tell)
        else:
            if mapping is not None:
                raise TypeError("mapping is for data frames")
            content, file_name = (source._read, None) if isinstance(source, Document) else source_bytes(source)
            judged = _core.check(content, file_name, options, tell)
    report = Report(judged)
    problem = judged.problem()
    if problem is not None:
        raise ParseError(*problem, report)
    return report


def check_files(
    files: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    *,
    kind: str | None = None,
    body: str | None = None,
    roster: Sequence[str | Mapping[str, Any]] | None = None,
    profile: str | Sequence[str] | None = None,
    rules: str | Sequence[str] | None = None,
    as_of: str | datetime.date | None = None,
    lang: str | None = "zh",
    max_samples: int | None = None,
    threads: int | None = None,
    progress: Progress = None,
) -> Report:
    """Judges many files, several at a time, and gives one report, “批量检查”.

    A file that cannot be read is an input of status `unreadable` and never ends the batch. Nothing is kept of a file but
    what was found in it. `report.inputs` are the files with their verdicts, also as columns:
    `polars.DataFrame(report.inputs)`.

    Args:
        files: A folder, of which every `.xlsx`, `.csv` and `.json` file below it is judged; a pattern such as
            `2024/**/*.xlsx`; or paths. Of a folder the report calls each file by its path below it, of all others by
            the path as given.
        kind: As for `check`.
        body: As for `check`.
        roster: As for `check`.
        profile: As for `check`.
        rules: As for `check`.
        as_of: As for `check`.
        lang: As for `check`.
        max_samples: How many places are listed for one rule and one file.
        threads: How many files are judged at a time; by default as many as there are processors.
        progress: Called with the files judged so far and all of them; `True` draws a bar on `sys.stderr`.

    Returns:
        One report of all files, in the order of their names.

    Raises:
        FileNotFoundError: There is no file to judge.
        OptionError: An option says nothing we know.

    Example:
        >>> import mulu
        >>> report = mulu.check_files("examples/data", as_of="2020-12-31")
        >>> [(file.name, file.verdict) for file in report.inputs if file.name.endswith(".xlsx")]
        [('water-bureau-2020-clean.xlsx', 'no_violation_found'), ('water-bureau-2020.xlsx', 'violations_found')]
    """
    named = _named(files)
    if not named:
        # The system's own words for a file that is not there.
        place = os.fspath(files) if isinstance(files, (str, os.PathLike)) else None
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), place)
    options = options_of(
        name=None,
        kind=kind,
        body=body,
        roster=roster,
        profile=profile,
        rules=rules,
        as_of=as_of,
        lang=lang,
        max_samples=max_samples,
        rows_only=False,
    )
    with _progress.shown(progress) as tell:
        judged = _core.check_files(named, options, threads or os.cpu_count() or 1, tell)
    assert judged is not None, "of one file at least there is a report"
    return Report(judged)


def options_of(
    *,
    roster: Sequence[str | Mapping[str, Any]] | None,
    profile: str | Sequence[str] | None,
    rules: str | Sequence[str] | None,
    as_of: str | datetime.date | None,
    **rest: Any,
) -> _core.Options:
    """The options, read and found sound."""
    if isinstance(as_of, datetime.date):
        as_of = datetime.date.isoformat(as_of)
    wire = None if roster is None else _json(roster)
    return _core.Options(roster=wire, profile=_several(profile), rules=_several(rules), as_of=as_of, **rest)


def _several(names: str | Sequence[str] | None) -> Sequence[str] | None:
    """Several names, or one text with commas between them."""
    return [part.strip() for part in names.split(",")] if isinstance(names, str) else names


def _json(roster: Sequence[str | Mapping[str, Any]]) -> str:
    """A roster as the core reads it."""
    if isinstance(roster, (str, bytes, Mapping)):
        raise TypeError(f"roster is a list of names and mappings, not {type(roster).__name__}")
    bodies = [body if isinstance(body, str) else dict(body) for body in roster]
    return json.dumps(bodies, default=_date)


def _date(value: object) -> str:
    """A date as text; of a date with a time, its date."""
    if isinstance(value, datetime.date):
        return datetime.date.isoformat(value)
    raise TypeError(f"a roster holds text, lists and dates, not {type(value).__name__}")


SUFFIXES = (".xlsx", ".csv", ".json")
"""What is looked for below a folder."""


def _named(files: str | os.PathLike[str] | Iterable[str | os.PathLike[str]]) -> list[tuple[str, str]]:
    """Paths, each with the name it has in the report, in the order of the names."""
    if not isinstance(files, (str, os.PathLike)):
        return sorted((path, _unicode(path)) for path in map(os.fsdecode, files))
    folder = os.fsdecode(files)
    if not os.path.isdir(folder):
        return sorted((path, _unicode(path)) for path in glob.glob(folder, recursive=True) if os.path.isfile(path))
    found = []
    for below, _, names in os.walk(folder):
        for file in names:
            # Excel's lock files, and what the system hides.
            if file.lower().endswith(SUFFIXES) and not file.startswith(("~$", ".")):
                path = os.path.join(below, file)
                found.append((path, _unicode(os.path.relpath(path, folder).replace(os.sep, "/"))))
    return sorted(found, key=lambda named: named[1])


def _unicode(path: str) -> str:
    """A path need not be Unicode; a name in a report is."""
    return os.fsencode(path).decode("utf-8", "replace")
