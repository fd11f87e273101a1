"""The bytes of what somebody hands over."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from typing import Any

Source = bytes | bytearray | memoryview | str | os.PathLike[str] | Mapping[str, Any]


def read(source: Source) -> tuple[bytes, str | None]:
    """The bytes of a source, and the name of the file they stand in."""
    if isinstance(source, bytes):
        return source, None
    if isinstance(source, Mapping):
        # NaN and the like are left to the core to name: they are no JSON.
        return json.dumps(source, ensure_ascii=False, default=_plain).encode("utf-8", "surrogatepass"), None
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
        raise TypeError(
            f"source is bytes, a path, text or a dict, not {type(source).__name__}"
        ) from None


def _plain(value: object) -> object:
    """Mappings and dates as JSON has them."""
    if isinstance(value, Mapping):
        return dict(value)
    isoformat = getattr(value, "isoformat", None)
    if callable(isoformat):
        return isoformat()
    raise TypeError(f"a document holds text, numbers, lists and dicts, not {type(value).__name__}")
