"""The published JSON Schemas, and a judge by them that shares no code with the checks, “JSON 模式”.

Example:
    >>> import mulu.schema
    >>> mulu.schema.names()
    ('catalogue', 'draft', 'report')
    >>> [defect.pointer for defect in mulu.schema.validate(b'{"kind":"catalogue"}', "catalogue")]
    ['/entries']
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mulu import _core
from mulu._source import read

__all__ = ["SchemaDefect", "names", "schema", "validate"]


@dataclass(frozen=True, slots=True)
class SchemaDefect:
    """One place where a document does not fit a schema, “结构问题”.

    Attributes:
        pointer: JSON Pointer of the value; of the member itself where it is missing.
        message: What is wrong there. It never repeats the value found.
    """

    pointer: str
    message: str


def names() -> tuple[str, ...]:
    """The names of the published schemas."""
    return tuple(_core.schema_names())


def schema(name: str) -> dict[str, Any]:
    """A published schema, JSON Schema 2020-12.

    Args:
        name: One of `names()`.

    Returns:
        The schema as JSON values, a copy of the caller's own.

    Raises:
        KeyError: There is none of that name.

    Example:
        >>> schema("catalogue")["$id"]
        'urn:mulu:schema:v1:catalogue'
    """
    found = _core.schema_of(name)
    if found is None:
        raise KeyError(f"{name!r}; there are: {', '.join(names())}")
    read_back: dict[str, Any] = json.loads(found)
    return read_back


def validate(
    source: bytes | bytearray | memoryview | str | os.PathLike[str] | Mapping[str, Any],
    against: str | Mapping[str, Any],
    *,
    lang: str | None = "zh",
) -> tuple[SchemaDefect, ...]:
    """What a JSON document has against a schema, “按模式校验”.

    Args:
        source: The document: bytes, a path, JSON text or a dict.
        against: The name of a published schema, or a schema of your own as a dict.
        lang: Language of the words: `zh` or `en`.

    Returns:
        The defects; none where it fits.

    Raises:
        ParseError: The document or the schema cannot be read, or there is no schema of that name.

    Example:
        >>> validate({"kind": "catalogue", "entries": []}, "catalogue")
        ()
    """
    content, _ = read(source)
    published, own = (against, None) if isinstance(against, str) else (None, read(against)[0])
    wire = json.loads(_core.schema_validate(content, published=published, own=own, lang=lang))
    return tuple(SchemaDefect(**defect) for defect in wire)
