"""A finding as a Python object: what is wrong, where, by which article, and what to write instead."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from mulu._frozen import date_of, frozen

__all__ = ["Citation", "Finding", "Location", "Place", "Severity", "Span"]

Severity = Literal["error", "warning", "advice", "undecided"]
"""How grave a finding is, “严重程度”, gravest first."""


@dataclass(frozen=True, slots=True)
class Location:
    """A cell, “单元格”; as text, `目录!F12` for a workbook and `公开时限[10]` for a data frame.

    Attributes:
        sheet: Name of the sheet; empty where there are none.
        address: Address as spreadsheets write it; of a data frame, as if its names stood in row 1.
        row: Row of a data frame, counted from 0: `frame.iloc[row]`.
        column: Name of the column of a data frame.
    """

    sheet: str
    address: str
    row: int | None = None
    column: str | None = None

    def __str__(self) -> str:
        if self.row is not None:
            return f"{self.column or self.address}[{self.row}]"
        return f"{self.sheet}!{self.address}" if self.sheet else self.address


@dataclass(frozen=True, slots=True)
class Place:
    """One more place with the same finding, “同类位置”."""

    pointer: str
    cell: Location | None
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Citation:
    """A citation of a norm, “依据”, in the edition in force on the record's date."""

    instrument: str
    number: str | None
    article: int | None
    paragraph: int | None
    item: int | None
    edition_from: datetime.date | None


class Span(NamedTuple):
    """A stretch of a text in code points, as Python counts: `text[span.start:span.end]`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, repr=False)
class Finding:
    """One finding, “问题”; what is equal elsewhere is said once with a count.

    Attributes:
        input: Index of its input in `Report.inputs`.
        code: Code of the rule, such as `TIM002`.
        name: Name of the defect.
        severity: How grave it is.
        authority: Rank of what the rule rests on.
        pointer: JSON Pointer in the document.
        cell: The cell, for a table.
        count: How many places have it, this one included.
        also: The other places, as many as are listed.
        label: The item's own label: its matter.
        message: What, why and what to do, in the language of the report.
        params: The parameters the message was made from, such as `found` and `allowed`.
        citations: What it rests on.
        steps: The derivation, each step with its kind under `step`.
        fix: What the cell should read instead.
        fingerprint: A name for this place that survives rows inserted above it.
        text: The offending text, personal data masked.
        span: The stretch of `text` that offends.

    Example:
        >>> import mulu
        >>> findings = mulu.check("examples/data/water-bureau-2020.xlsx").findings
        >>> next(finding.fix for finding in findings if finding.code == "TIM002")
        '信息形成或者变更之日起20个工作日内'
    """

    input: int
    code: str
    name: str
    severity: Severity
    authority: str
    pointer: str
    cell: Location | None
    count: int
    also: tuple[Place, ...]
    label: str | None
    message: str
    params: Mapping[str, Any]
    citations: tuple[Citation, ...]
    steps: tuple[Mapping[str, Any], ...]
    fix: str | None
    fingerprint: str
    text: str | None = None
    span: Span | None = None

    def __repr__(self) -> str:
        place = self.pointer if self.cell is None else str(self.cell)
        params = [f"{key}={value!r}" for key, value in self.params.items() if value not in (None, ())]
        return f"Finding({', '.join([f'{self.code} {self.name}', self.severity, place, *params])})"


# From the wire to the types above. Plain members pass by `**rest`, so that one the types lack is an error.


def finding_of(
    cell: Any, also: Any, params: Any, citations: Any, steps: Any, span: Any = None, **rest: Any
) -> Finding:
    return Finding(
        cell=_cell(cell),
        also=tuple(_place(**place) for place in also),
        params=frozen(params),
        citations=tuple(citation_of(**citation) for citation in citations),
        steps=frozen(steps),
        span=None if span is None else Span(*span),
        **rest,
    )


def _place(cell: Any, **rest: Any) -> Place:
    return Place(cell=_cell(cell), **rest)


def citation_of(edition_from: Any, **rest: Any) -> Citation:
    return Citation(edition_from=date_of(edition_from), **rest)


def _cell(cell: Any) -> Location | None:
    return None if cell is None else Location(**cell)
