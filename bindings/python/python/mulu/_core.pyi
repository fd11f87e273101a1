import datetime
from collections.abc import Callable, Sequence
from typing import final

__all__ = [
    "Document",
    "Frame",
    "Options",
    "Report",
    "Unfit",
    "__version__",
    "calendar_add",
    "calendar_add_all",
    "calendar_are_working_days",
    "calendar_count",
    "calendar_count_all",
    "calendar_coverage",
    "calendar_is_working_day",
    "check",
    "check_files",
    "check_frame",
    "command",
    "law_all",
    "law_find",
    "law_status",
    "merge",
    "parse_basis",
    "parse_channels",
    "parse_time_limit",
    "read",
    "reread",
    "rule",
    "rules",
    "schema_names",
    "schema_of",
    "schema_validate",
]

__version__: str

@final
class Document:
    def to_json(self) -> str: ...
    def to_draft_json(self) -> str | None: ...
    def source(self) -> tuple[bytes, str, str | None]: ...

@final
class Unfit:
    def __new__(cls, found: str, reason: str | None = None) -> Unfit: ...

@final
class Frame:
    @property
    def columns(self) -> list[str]: ...
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...
    def __len__(self) -> int: ...

@final
class Options:
    def __new__(
        cls,
        *,
        name: str | None,
        kind: str | None,
        body: str | None,
        roster: str | None,
        profile: Sequence[str] | None,
        rules: Sequence[str] | None,
        as_of: str | None,
        lang: str | None,
        max_samples: int | None,
        rows_only: bool,
    ) -> Options: ...

@final
class Report:
    def to_json(self) -> str: ...
    def problem(self) -> tuple[str, str] | None: ...
    def findings(self) -> Frame: ...
    def files(self) -> Frame: ...

def check(
    source: bytes | Document | Unfit,
    name: str | None,
    options: Options,
    progress: Callable[[int, int], object] | None,
) -> Report: ...
def check_frame(
    frame: object,
    mapping: Sequence[tuple[str, str | None]],
    options: Options,
    progress: Callable[[int, int], object] | None,
) -> Report: ...
def check_files(
    files: Sequence[tuple[str, str]],
    options: Options,
    threads: int,
    progress: Callable[[int, int], object] | None,
) -> Report | None: ...
def reread(json: str) -> Report: ...
def merge(reports: Sequence[Report]) -> Report | None: ...
def read(source: bytes | Unfit, *, name: str, kind: str | None, lang: str | None) -> Document: ...
def command(arguments: Sequence[str]) -> int: ...
def parse_time_limit(text: str) -> str: ...
def parse_basis(text: str) -> str: ...
def parse_channels(text: str) -> str: ...
def calendar_coverage() -> tuple[datetime.date, datetime.date]: ...
def calendar_add(from_: datetime.date, working_days: int, /) -> str: ...
def calendar_count(from_: datetime.date, to: datetime.date, /) -> str: ...
def calendar_is_working_day(day: datetime.date) -> bool | None: ...
def calendar_add_all(from_: object, working_days: object, /) -> Frame: ...
def calendar_count_all(from_: object, to: object, /) -> Frame: ...
def calendar_are_working_days(days: object) -> Frame: ...
def law_find(text: str) -> str | None: ...
def law_all() -> str: ...
def law_status(slug: str, day: datetime.date) -> str | None: ...
def rules() -> str: ...
def rule(code_or_name: str, lang: str | None) -> str: ...
def schema_names() -> list[str]: ...
def schema_of(name: str) -> str | None: ...
def schema_validate(
    source: bytes | Unfit,
    *,
    published: str | None,
    own: bytes | Unfit | None,
    lang: str | None,
) -> str: ...
