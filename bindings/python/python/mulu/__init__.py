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

from typing import TYPE_CHECKING

from mulu._check import check, check_files
from mulu._core import __version__
from mulu.document import Document, Origin, read
from mulu.errors import MuluError, OptionError, ParseError
from mulu.finding import Citation, Finding, Location, Place, Severity
from mulu.report import Counts, Input, Records, Report, Tally, Verdict
from mulu.rule import Rule, explain, rules

if TYPE_CHECKING:
    from types import ModuleType

    from mulu import calendar, law, parse, schema

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
    "Records",
    "Report",
    "Rule",
    "Severity",
    "Tally",
    "Verdict",
    "__version__",
    "calendar",
    "check",
    "check_files",
    "explain",
    "law",
    "parse",
    "read",
    "rules",
    "schema",
]

_LOOKED_UP = ("calendar", "law", "parse", "schema")


def __getattr__(name: str) -> ModuleType:
    """The modules that look something up, imported when one is first asked for: a check needs none of them."""
    if name not in _LOOKED_UP:
        raise AttributeError(f"module 'mulu' has no attribute {name!r}")
    from importlib import import_module

    return import_module(f"mulu.{name}")


def __dir__() -> list[str]:
    return [*__all__, *(name for name in globals() if name not in __all__)]
