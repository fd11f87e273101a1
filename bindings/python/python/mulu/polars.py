"""mulu for polars: `import mulu.polars` gives every `DataFrame` and `LazyFrame` the namespace `df.mulu`.

Example:
    >>> import polars, mulu.polars
    >>> frame = polars.DataFrame({"公开事项": ["取水许可"], "公开时限": ["形成之日起30个工作日内"]})
    >>> report = frame.mulu.check(as_of="2024-06-30", body="department")
    >>> polars.DataFrame(report)["code"].to_list()[0]
    'TIM002'
"""

from __future__ import annotations

from typing import Any

import polars as pl

from mulu._check import check as _check
from mulu.report import Report

__all__ = ["Namespace"]


@pl.api.register_lazyframe_namespace("mulu")
@pl.api.register_dataframe_namespace("mulu")
class Namespace:
    """What `df.mulu` is."""

    def __init__(self, frame: pl.DataFrame | pl.LazyFrame) -> None:
        self._frame = frame

    def check(self, **options: Any) -> Report:
        """Judges the frame by every rule, “检查”; the options are those of `mulu.check`. A lazy frame is collected."""
        return _check(self._frame, **options)
