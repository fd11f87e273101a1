"""Checks the proactive-disclosure catalogues of Chinese public bodies, “政务公开主动公开基本目录”.

A workbook, a CSV file or JSON goes in; a report comes out that names each cell, the article it offends and what to
write instead. The judging is done by the same compiled core as on every other surface, and gives the same bytes.

Example:
    >>> import mulu
    >>> report = mulu.check("examples/data/water-bureau-2020.xlsx", as_of="2020-12-31")
    >>> report.verdict
    'violations_found'
    >>> finding = next(finding for finding in report.findings if finding.code == "TIM002")
    >>> str(finding.cell), finding.params["found"]
    ('目录!F12', 30)
"""

from __future__ import annotations

import datetime
import json
import os
from collections.abc import Mapping, Sequence
from typing import Any

from mulu import _core, calendar, law, parse, schema
from mulu._core import __version__
from mulu._source import read as source_bytes
from mulu.document import Document, Origin, read
from mulu.errors import MuluError, OptionError, ParseError
from mulu.finding import Citation, Finding, Location, Place, Severity
from mulu.report import Counts, Input, Report, Tally, Verdict
from mulu.rule import Rule, explain, rules

__all__ = [
    "Citation",
    "Counts",
    "Document",
    "Finding",
    "Input",
    "Location",
    "MuluError",
    "OptionError",
    "Origin",
    "ParseError",
    "Place",
    "Report",
    "Rule",
    "Severity",
    "Tally",
    "Verdict",
    "__version__",
    "calendar",
    "check",
    "explain",
    "law",
    "parse",
    "read",
    "rules",
    "schema",
]


def check(
    source: bytes | bytearray | memoryview | str | os.PathLike[str] | Mapping[str, Any] | Document,
    *,
    name: str | None = None,
    kind: str | None = None,
    body: str | None = None,
    roster: Sequence[str | Mapping[str, Any]] | None = None,
    profile: str | Sequence[str] | None = None,
    as_of: str | datetime.date | None = None,
    lang: str | None = "zh",
    max_samples: int | None = None,
) -> Report:
    """Judges one document by every rule, “检查”.

    Other threads run while it judges.

    Args:
        source: The document: its bytes, a path, text, a dict, or what `mulu.read` gave. Text whose first non-blank
            character is `{` or `[` is JSON; any other text is a path. Workbooks (`.xlsx`), CSV files and JSON are told
            apart by their content.
        name: What the report calls the document, “名称”; by default the file's name without its folder, and nothing
            for bytes and JSON text.
        kind: `catalogue` or `draft`, “种类”, where JSON does not say so itself.
        body: The body judged, “编制主体”: `KIND` or `KIND@LEVEL`, such as `department@county`; by default what the
            document says.
        roster: The bodies there are, “机构名录”, by which the names of disclosing bodies are judged (SUB003): for each
            its official name, or a mapping of `name` and, where there are any, `short_names` (a list), `from` and
            `until` (first and last day it existed: dates, or text such as `2019` and `2019-01-10`).
        profile: Profiles, base first, “规则集”: several names, or one text with commas between them.
        as_of: Date of judgement, “判断日期”: `YYYY-MM-DD` or a date (of a date with a time, its date); by default
            each document is judged at its own date.
        lang: Language of the words: `zh` or `en`.
        max_samples: How many places are listed for one rule; the counts stay true.

    Returns:
        The report. A violation is data there and raises nothing.

    Raises:
        ParseError: There is nothing to judge, or no date to judge by. It carries the report that says so.
        OptionError: An option says nothing we know.
        FileNotFoundError: There is no such file. Other failures to read a file are `OSError` too.
        TypeError: The source or an option is of a type not named above.

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
    content, file_name = source_bytes(source.to_json() if isinstance(source, Document) else source)
    if isinstance(profile, str):
        profile = [part.strip() for part in profile.split(",")]
    if isinstance(as_of, datetime.date):
        as_of = datetime.date.isoformat(as_of)
    report = Report._of(
        _core.check(
            content,
            name=file_name if name is None else name,
            kind=kind,
            body=body,
            roster=None if roster is None else _json(roster),
            profile=profile,
            as_of=as_of,
            lang=lang,
            max_samples=max_samples,
        )
    )
    problem = report.inputs[0].problem
    if problem is not None:
        raise ParseError(problem.message, problem.code, report)
    return report


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
