"""What `mulu` raises. What is wrong with a table is never an error: it is a finding of the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mulu.report import Report

__all__ = ["MuluError", "OptionError", "ParseError"]


class MuluError(Exception):
    """The base of every error of this package, “错误”.

    Attributes:
        code: A stable word for the reason, the same on every surface, such as `no_date`.
    """

    code: str

    def __init__(self, message: str, code: str) -> None:
        super().__init__(message)
        self.code = code

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (str(self), self.code)


class OptionError(MuluError, ValueError):
    """An option says nothing we know, “选项有误”. The sentence names what it takes and the nearest to what was given.

    Example:
        >>> import mulu
        >>> try:
        ...     mulu.check("{}", as_of="2020-1-5", lang="en")
        ... except mulu.OptionError as error:
        ...     print(error.code, "·", error)
        option · Option as_of does not know "2020-1-5"; it takes: YYYY-MM-DD (2020-12-31).
    """


class ParseError(MuluError, ValueError):
    """There is nothing to judge: the source cannot be read, “无法读取”. The sentence says what, where and what to do.

    Attributes:
        code: A stable word for the reason, such as `not_json`, `no_table` or `no_date`.
        report: The report that says so, as every other surface gives it; `None` from `Report.from_json`.

    Example:
        >>> import mulu
        >>> try:
        ...     mulu.check(b"[]", lang="en")
        ... except mulu.ParseError as error:
        ...     print(error.code, error.report.verdict)
        not_an_object incomplete
    """

    report: Report | None

    def __init__(self, message: str, code: str, report: Report | None = None) -> None:
        super().__init__(message, code)
        self.report = report

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (str(self), self.code, self.report)
