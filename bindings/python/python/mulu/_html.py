"""A report for a notebook: escaped, capped, without a script or anything from outside."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mulu.report import Report

SHOWN = 50
"""How many findings a notebook shows."""

COLOURS = {"error": "#b3261e", "warning": "#8a5a00", "advice": "#2e6b2e", "undecided": "#5f5f5f"}


def of(report: Report) -> str:
    """The report as HTML: the verdict, the counts, the gravest findings."""
    heading = escape(repr(report)[len("Report(") : -1])
    rows = []
    for finding in report.findings[:SHOWN]:
        place = finding.pointer if finding.cell is None else str(finding.cell)
        more = f" ×{finding.count}" if finding.count > 1 else ""
        fix = "" if finding.fix is None else f"<br><em>→ {escape(finding.fix)}</em>"
        rows.append(
            f'<tr><td style="color:{COLOURS[finding.severity]}">{finding.severity}</td>'
            f"<td>{escape(finding.code)}</td><td>{escape(place)}{more}</td>"
            f'<td style="text-align:left">{escape(finding.message)}{fix}</td></tr>'
        )
    rest = f"<p>… {len(report.findings) - SHOWN}</p>" if len(report.findings) > SHOWN else ""
    table = f"<table><tbody>{''.join(rows)}</tbody></table>" if rows else ""
    return f"<div><p><strong>{escape(report.verdict)}</strong> · {heading}</p>{table}{rest}</div>"
