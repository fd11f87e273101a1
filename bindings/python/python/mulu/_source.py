"""The bytes of what somebody hands over."""

from __future__ import annotations

import json
import numbers
import os
from collections.abc import Mapping
from typing import Any

from mulu._core import Unfit


def is_frame(source: object) -> bool:
    """Whether it is a data frame: it speaks Arrow, or is one of polars' that has still to be made."""
    if isinstance(source, (bytes, str)):
        return False
    if hasattr(source, "__arrow_c_stream__") or hasattr(source, "__arrow_c_array__"):
        return True
    return type(source).__module__.partition(".")[0] == "polars" and hasattr(source, "collect")


def read(source: Any) -> tuple[bytes | Unfit, str | None]:
    """The bytes of a source, and the name of the file they stand in; of what is no document, what the core says it is."""
    if isinstance(source, bytes):
        return source, None
    # A pydantic model: what it leaves out it says nothing of.
    dump = getattr(source, "model_dump_json", None)
    if dump is not None:
        return dump(by_alias=True, exclude_none=True).encode(), None
    if isinstance(source, Mapping):
        try:
            # NaN and the like are left to the core to name: they are no JSON.
            text = json.dumps(source, ensure_ascii=False, default=_plain)
        except (TypeError, ValueError, RecursionError) as error:
            return Unfit(type(source).__name__, str(error)), None
        return text.encode("utf-8", "surrogatepass"), None
    if isinstance(source, str) and source.lstrip("\ufeff \t\r\n").startswith(("{", "[")):
        # What is no Unicode is left to the core to name.
        return source.encode("utf-8", "surrogatepass"), None
    if isinstance(source, (str, os.PathLike)):
        path = os.fsdecode(source)
        with open(path, "rb") as file:
            content = file.read()
        # A file's name need not be Unicode.
        return content, os.fsencode(os.path.basename(path)).decode("utf-8", "replace")
    try:
        return memoryview(source).tobytes(), None
    except TypeError:
        return Unfit(type(source).__name__), None


def _plain(value: object) -> object:
    """Mappings, dates and other libraries' whole numbers as JSON has them."""
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, numbers.Integral):
        return int(value)
    isoformat = getattr(value, "isoformat", None)
    if callable(isoformat):
        return isoformat()
    raise TypeError(type(value).__name__)
