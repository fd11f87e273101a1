"""Progress of a long run: the caller's function, or a bar."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator

WIDTH = 30
"""Cells of the bar."""


_UNTOLD = contextlib.nullcontext()
"""For most calls are short, and what they do not ask for should cost nothing."""


def shown(
    progress: bool | Callable[[int, int], object] | None,
) -> contextlib.AbstractContextManager[Callable[[int, int], object] | None]:
    """What is to be called with how much is done of how much."""
    if progress is True:
        return _bar()
    if not progress:
        return _UNTOLD
    if callable(progress):
        return contextlib.nullcontext(progress)
    raise TypeError(f"progress is True or a function, not {type(progress).__name__}")


@contextlib.contextmanager
def _bar() -> Iterator[Callable[[int, int], object]]:
    """A bar that is wiped at the end."""
    try:
        yield _draw
    finally:
        sys.stderr.write("\r\033[K" if sys.stderr.isatty() else "\n")
        sys.stderr.flush()


def _draw(done: int, total: int) -> None:
    full = WIDTH * done // max(total, 1)
    sys.stderr.write(f"\r{'█' * full}{'░' * (WIDTH - full)} {done:,} / {total:,}")
    sys.stderr.flush()
