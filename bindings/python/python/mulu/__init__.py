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

from mulu import calendar, law, parse, schema
from mulu._check import check, check_files
from mulu._core import __version__
from mulu.document import Document, Origin, read
from mulu.errors import MuluError, OptionError, ParseError
from mulu.finding import Citation, Finding, Location, Place, Severity
from mulu.report import Counts, Input, Records, Report, Tally, Verdict
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
