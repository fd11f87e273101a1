"""Values from the wire that cannot be changed."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import Any


class FrozenDict(Mapping[str, Any]):
    """A mapping that cannot be changed, and so can be hashed.

    Example:
        >>> FrozenDict({"found": 30})["found"]
        30
    """

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[str, Any]) -> None:
        self._items = dict(items)

    def __getitem__(self, key: str) -> Any:
        return self._items[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __hash__(self) -> int:
        return hash(frozenset(self._items.items()))

    def __repr__(self) -> str:
        return repr(self._items)

    def __reduce__(self) -> tuple[object, ...]:
        return FrozenDict, (self._items,)


def frozen(value: Any) -> Any:
    """The value with every list a tuple and every mapping unchangeable."""
    if isinstance(value, dict):
        return FrozenDict({key: frozen(part) for key, part in value.items()})
    if isinstance(value, list):
        return tuple(frozen(part) for part in value)
    return value


def date_of(text: str | None) -> datetime.date | None:
    return None if text is None else datetime.date.fromisoformat(text)
