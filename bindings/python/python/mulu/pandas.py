"""mulu for pandas: `import mulu.pandas` gives every `DataFrame` the accessor `df.mulu`.

Example:
    >>> import pandas, mulu.pandas
    >>> frame = pandas.DataFrame({"公开事项": ["取水许可"], "公开时限": ["形成之日起30个工作日内"]})
    >>> report = frame.mulu.check(as_of="2024-06-30", body="department")
    >>> mulu.pandas.findings(report)["code"].tolist()[0]
    'TIM002'
"""

from __future__ import annotations

from typing import Any

import pandas as pd

from mulu._check import check as _check
from mulu.report import Report

__all__ = ["Accessor", "files", "findings"]


@pd.api.extensions.register_dataframe_accessor("mulu")
class Accessor:
    """What `df.mulu` is."""

    def __init__(self, frame: pd.DataFrame) -> None:
        self._frame = frame

    def check(self, **options: Any) -> Report:
        """Judges the frame by every rule, “检查”; the options are those of `mulu.check`."""
        return _check(self._frame, **options)


def findings(report: Report) -> pd.DataFrame:
    """The findings of a report, one a row, “问题”.

    Returns:
        A frame of shape (findings, columns), gravest first.
    """
    return _frame(report)


def files(report: Report) -> pd.DataFrame:
    """The inputs of a report with their verdicts, one a row, “被检查的文件”.

    Returns:
        A frame of shape (inputs, columns), in the order of the report.
    """
    return _frame(report.inputs)


def _frame(columns: object) -> pd.DataFrame:
    # The stubs do not know it yet.
    frame: pd.DataFrame = pd.DataFrame.from_arrow(columns)  # type: ignore[attr-defined]
    return frame
