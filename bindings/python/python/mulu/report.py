"""The report as Python objects: hashable, picklable, unchangeable. Its keys are those of the JSON on every surface."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar, overload

from mulu import _core, _html
from mulu._frozen import FrozenDict, date_of
from mulu.finding import Finding, finding_of

__all__ = [
    "Counts",
    "Digests",
    "Input",
    "JudgedBody",
    "Problem",
    "Records",
    "Report",
    "Status",
    "Table",
    "Tally",
    "Tool",
    "Verdict",
]

T = TypeVar("T")

Verdict = Literal["violations_found", "incomplete", "no_violation_found"]
"""The verdict, “结论”. It never says compliant: it says what these rules found on that date."""

Status = Literal["read", "unreadable"]
"""Whether an input could be read, “读取状态”."""


@dataclass(frozen=True, slots=True)
class Tool:
    """The program that judged, “工具”."""

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Digests:
    """BLAKE3 digests of what a verdict rests on, “摘要值”. Equal digests, equal verdicts."""

    rules: str
    law: str
    calendar: str
    roster: str | None = None


@dataclass(frozen=True, slots=True)
class JudgedBody:
    """The body judged, “编制主体”; `declared_by` is `option`, `header` or `title_row`."""

    name: str | None
    kind: str | None
    level: str | None
    declared_by: str


@dataclass(frozen=True, slots=True)
class Table:
    """One table of an input, “表”: its sheet, its range, and which column was read as which field."""

    sheet: str
    range: str
    mapping: Mapping[str, str]
    unknown_columns: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Problem:
    """Why an input could not be read, “原因”: a stable word, and one sentence that says what to do."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Counts:
    """Findings by severity, true counts, “数量”; `shown` is how many places are listed in the report."""

    error: int
    warning: int
    advice: int
    undecided: int
    shown: int


@dataclass(frozen=True, slots=True)
class Input:
    """One document that was judged, “被检查的文件”.

    Attributes:
        name: Name the caller gave it.
        kind: Kind of document; `None` where it could not be told.
        status: Whether it could be read.
        as_of: Date it was judged at.
        body: The body judged and who declared it.
        tables: The tables found in it; none for JSON.
        entries: Entries judged.
        verdict: What was found in it alone.
        counts: Its findings by severity.
        digest: BLAKE3 digest of its bytes.
        title: Title of the document.
        problem: Why it could not be read.
    """

    name: str
    kind: str | None
    status: Status
    as_of: datetime.date | None
    body: JudgedBody | None
    tables: tuple[Table, ...]
    entries: int
    verdict: Verdict
    counts: Counts
    digest: str | None
    title: str | None = None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """Targets and outcomes of one rule, “逐条规则统计”. The five outcomes add up to the targets."""

    code: str
    targets: int
    passed: int
    violated: int
    not_applicable: int
    undecided: int
    errored: int
    reasons: Mapping[str, int]


class Records(Generic[T]):
    """Records of a report, “记录”: a sequence that cannot be changed, and columns for whoever speaks Arrow.

    `len`, `in`, indices, slices and loops work as with a tuple; `polars.DataFrame(records)` and `pyarrow.table(records)`
    read the columns without copying.
    """

    __slots__ = ("_columns", "_records")

    def __init__(self, records: tuple[T, ...], columns: Callable[[], _core.Frame]) -> None:
        self._records = records
        self._columns = columns

    def __len__(self) -> int:
        return len(self._records)

    def __iter__(self) -> Iterator[T]:
        return iter(self._records)

    def __contains__(self, record: object) -> bool:
        return record in self._records

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[T, ...]: ...
    def __getitem__(self, index: int | slice) -> T | tuple[T, ...]:
        return self._records[index]

    def __eq__(self, other: object) -> bool:
        return self._records == other._records if isinstance(other, Records) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._records)

    def __repr__(self) -> str:
        return repr(self._records)

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self._columns().__arrow_c_stream__(requested_schema)


class Report:
    """What was judged, by what, with what outcome, “检查报告”. Made by `mulu.check`, not by hand.

    Two reports are equal if their JSON is. `polars.DataFrame(report)` and `pyarrow.table(report)` give the findings,
    one a row.

    Example:
        >>> import mulu
        >>> report = mulu.check(b'{"kind":"catalogue","entries":[]}', as_of="2020-12-31")
        >>> report == mulu.Report.from_json(report.to_json())
        True
    """

    __slots__ = ("_core", "_json", "_read")

    def __init__(self, core: _core.Report) -> None:
        self._core = core
        self._json: str | None = None
        self._read: _Read | None = None

    @property
    def schema(self) -> str:
        """Schema of this report."""
        return self._parts.schema

    @property
    def tool(self) -> Tool:
        """The program that judged, “工具”."""
        return self._parts.tool

    @property
    def digests(self) -> Digests:
        """Digests of rules, law, calendar and roster, “摘要值”."""
        return self._parts.digests

    @property
    def profiles(self) -> tuple[str, ...]:
        """Profiles applied, base first, “规则集”."""
        return self._parts.profiles

    @property
    def as_of(self) -> datetime.date | None:
        """Date of judgement the caller gave, “判断日期”; `None` where each document was judged at its own date."""
        return self._parts.as_of

    @property
    def lang(self) -> str:
        """Language of the words, “语言”."""
        return self._parts.lang

    @property
    def inputs(self) -> Records[Input]:
        """What was judged, “被检查的文件”, each with its own verdict and counts."""
        return Records(self._parts.inputs, self._core.files)

    @property
    def verdict(self) -> Verdict:
        """The verdict, “结论”."""
        return self._parts.verdict

    @property
    def counts(self) -> Counts:
        """Findings by severity, true counts, “数量”."""
        return self._parts.counts

    @property
    def tally(self) -> tuple[Tally, ...]:
        """Targets and outcomes by rule, “逐条规则统计”."""
        return self._parts.tally

    @property
    def findings(self) -> Records[Finding]:
        """The findings, “问题”, gravest first."""
        return Records(self._parts.findings, self._core.findings)

    def to_json(self) -> str:
        """The report as JSON: one line and its end, the same bytes on every surface."""
        if self._json is None:
            self._json = self._core.to_json()
        return self._json

    @classmethod
    def from_json(cls, text: str) -> Report:
        """Reads a report back.

        Args:
            text: What `to_json` gave, here or on another surface.

        Returns:
            The report.

        Raises:
            ParseError: The text is not a report.

        Example:
            >>> import mulu
            >>> mulu.Report.from_json("?")
            Traceback (most recent call last):
            mulu.errors.ParseError: 第 1 行第 1 字节处不是合法的 JSON,请检查该处的引号、逗号和括号。
        """
        return cls(_core.reread(text))

    def merge(self, *others: Report) -> Report:
        """One report of several, “合并报告”; `report + report` is the same for two.

        Inputs are sorted by name and digest, so the order in which reports are merged leaves no trace.

        Args:
            *others: Reports judged by the same rules, law, calendar and language: the header is this one's.

        Returns:
            The merged report.

        Example:
            >>> import mulu
            >>> judge = lambda name: mulu.check(b'{"kind":"catalogue","entries":[]}', name=name, as_of="2020-12-31")
            >>> [part.name for part in (judge("b") + judge("a")).inputs]
            ['a', 'b']
        """
        merged = _core.merge([self._core, *(other._core for other in others)])
        # Of one report at least there is always one.
        return self if merged is None else Report(merged)

    def __add__(self, other: Report) -> Report:
        return self.merge(other) if isinstance(other, Report) else NotImplemented

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self._core.findings().__arrow_c_stream__(requested_schema)

    def _repr_html_(self) -> str:
        return _html.of(self)

    def __eq__(self, other: object) -> bool:
        return self.to_json() == other.to_json() if isinstance(other, Report) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.to_json())

    def __reduce__(self) -> tuple[object, ...]:
        return Report.from_json, (self.to_json(),)

    def __repr__(self) -> str:
        counts, entries = self.counts, sum(part.entries for part in self.inputs)
        return (
            f"Report(verdict={self.verdict!r}, error={counts.error}, warning={counts.warning}, "
            f"advice={counts.advice}, undecided={counts.undecided}, entries={entries})"
        )

    @property
    def _parts(self) -> _Read:
        """What the JSON says, read once it is asked for."""
        if self._read is None:
            self._read = _read(self.to_json())
        return self._read


@dataclass(frozen=True, slots=True)
class _Read:
    """The members of a report."""

    schema: str
    tool: Tool
    digests: Digests
    profiles: tuple[str, ...]
    as_of: datetime.date | None
    lang: str
    inputs: tuple[Input, ...]
    verdict: Verdict
    counts: Counts
    tally: tuple[Tally, ...]
    findings: tuple[Finding, ...]


# From the wire to the types above. Plain members pass by `**rest`, so that one the types lack is an error.


def _read(text: str) -> _Read:
    wire = json.loads(text)
    return _Read(
        tool=Tool(**wire.pop("tool")),
        digests=Digests(**wire.pop("digests")),
        profiles=tuple(wire.pop("profiles")),
        as_of=date_of(wire.pop("as_of")),
        inputs=tuple(_input(**part) for part in wire.pop("inputs")),
        counts=Counts(**wire.pop("counts")),
        tally=tuple(_tally(**part) for part in wire.pop("tally")),
        findings=tuple(finding_of(**part) for part in wire.pop("findings")),
        **wire,
    )


def _input(as_of: Any, body: Any, tables: Any, counts: Any, problem: Any = None, **rest: Any) -> Input:
    return Input(
        as_of=date_of(as_of),
        counts=Counts(**counts),
        body=None if body is None else JudgedBody(**body),
        tables=tuple(_table(**table) for table in tables),
        problem=None if problem is None else Problem(**problem),
        **rest,
    )


def _table(mapping: Any, unknown_columns: Any, **rest: Any) -> Table:
    return Table(mapping=FrozenDict(mapping), unknown_columns=FrozenDict(unknown_columns), **rest)


def _tally(reasons: Any, **rest: Any) -> Tally:
    return Tally(reasons=FrozenDict(reasons), **rest)
