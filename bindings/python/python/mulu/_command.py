"""The `mulu` command, which comes with the package."""

from __future__ import annotations

import sys

from mulu import _core


def main() -> None:
    """Runs the command and ends the process with its exit code."""
    sys.stdout.flush()
    sys.exit(_core.command(["mulu", *sys.argv[1:]]))
