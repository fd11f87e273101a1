"""Progress of a long run: the caller's function, or a bar."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator

WIDTH = 30
"""Cells of the bar."""


@contextlib.contextmanager
def shown(progress: bool | Callable[[int, int], object] | None) -> Iterator[Callable[[int, int], object] | None]:
    """What is to be called with how much is done of how much; the bar is wiped at the end."""
    if progress is True:
        try:
            yield _draw
        finally:
            sys.stderr.write("\r\033[K" if sys.stderr.isatty() else "\n")
            sys.stderr.flush()
    elif not progress:
        yield None
    elif callable(progress):
        yield progress
    else:
        raise TypeError(f"progress is True or a function, not {type(progress).__name__}")


def _draw(done: int, total: int) -> None:
    full = WIDTH * done // max(total, 1)
    sys.stderr.write(f"\r{'█' * full}{'░' * (WIDTH - full)} {done:,} / {total:,}")
    sys.stderr.flush()
