"""A document as it was read, “读取结果”: typed entries beside the cells they came from."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mulu import _core
from mulu._frozen import frozen
from mulu._source import read as source_bytes

__all__ = ["Document", "Origin", "read"]


@dataclass(frozen=True, slots=True)
class Origin:
    """The cell a value came from, “来源单元格”.

    Attributes:
        sheet: Name of the sheet; empty for a file without sheets.
        address: Address, such as `F12`.
        text: The text of the cell.
        inherited_from: The top of the merged range whose text it shares.
    """

    sheet: str
    address: str
    text: str
    inherited_from: str | None = None


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Document:
    """A catalogue as it was read, and the tables it was read from.

    `mulu.check` judges it as it judges the file itself, cells and all, without reading it again. Two are equal where the
    same bytes were read under the same name; a pickled one holds those bytes.

    Attributes:
        catalogue: The catalogue by the published schema, as mappings and tuples.
        origins: For a table, by JSON Pointer, the cells its values came from.
    """

    catalogue: Mapping[str, Any]
    origins: Mapping[str, Origin]
    _read: _core.Document

    @property
    def entries(self) -> tuple[Mapping[str, Any], ...]:
        """The entries, “条目”, from top to bottom."""
        entries: tuple[Mapping[str, Any], ...] = self.catalogue["entries"]
        return entries

    def to_json(self) -> str:
        """The catalogue as JSON, by the schema `catalogue`; the cells are not in it."""
        return json.dumps(json.loads(self._read.to_json())["document"], ensure_ascii=False)

    def to_draft_json(self) -> str | None:
        """The tables as found, “草稿”, as JSON by the schema `draft`; `None` for a document that was a catalogue already.

        Judged, it gives the findings of the file, cells and all.
        """
        return self._read.to_draft_json()

    def __eq__(self, other: object) -> bool:
        return self._read.source() == other._read.source() if isinstance(other, Document) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._read.source())

    def __reduce__(self) -> tuple[object, ...]:
        return _reread, self._read.source()

    def __repr__(self) -> str:
        return f"Document(title={self.catalogue.get('title')!r}, entries={len(self.entries)})"


def read(
    source: bytes | bytearray | memoryview | str | os.PathLike[str] | Mapping[str, Any],
    *,
    name: str | None = None,
    kind: str | None = None,
    lang: str | None = "zh",
) -> Document:
    """Reads a document of any kind without judging it, “读取”.

    Args:
        source: The document: bytes, a path, JSON text or a dict, as `mulu.check` takes it.
        name: What to call it; a CSV file is known by its name. By default the file's name.
        kind: `catalogue` or `draft`, where JSON does not say so itself.
        lang: Language of the words of an error: `zh` or `en`.

    Returns:
        The document, its texts read: clauses of time limits, citations, channels.

    Raises:
        ParseError: It cannot be read.
        FileNotFoundError: There is no such file. Other failures to read a file are `OSError` too.

    Example:
        >>> import mulu
        >>> document = mulu.read("examples/data/water-bureau-2020.xlsx")
        >>> document.entries[0]["matter"]["primary"]
        '机构信息'
        >>> document.origins["/entries/0/matter/primary"].address
        'B5'
    """
    content, file_name = source_bytes(source)
    called = name if name is not None else file_name or ""
    return _document(_core.read(content, name=called, kind=kind, lang=lang))


def _document(read: _core.Document) -> Document:
    parts = json.loads(read.to_json())
    origins = {pointer: Origin(**origin) for pointer, origin in parts["origins"].items()}
    return Document(catalogue=frozen(parts["document"]), origins=frozen(origins), _read=read)


def _reread(content: bytes, name: str, kind: str | None) -> Document:
    return _document(_core.read(content, name=name, kind=kind, lang=None))
