"""Run the shared cases of `target/conformance/` through the Python package and compare the answers byte by byte.

    cargo xtask test --only expected     # writes the cases and the answers expected
    python tests/python/conformance.py   # from the root of the workspace

Each input is given in every form Python takes it in: bytes, a path and, where it is JSON, text.
Closes with 'N passed, N failed'; exits 1 where an answer differs or there was no case.
"""

import contextlib
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import mulu

CASES = Path("target/conformance")


def main() -> int:
    cases = json.loads((CASES / "cases.json").read_bytes())["cases"]
    failed = 0
    for case in cases:
        expected = (CASES / f"{case['id']}.json").read_bytes()
        wrong = [(form, given) for form, given in answers(case) if given != expected]
        for form, given in wrong:
            at = len(os.path.commonprefix([expected, given]))
            print(f"✗ Python: {case['id']} ({form}), from byte {at} on", file=sys.stderr)
            print(f"  - {around(expected, at)}\n  + {around(given, at)}", file=sys.stderr)
        failed += bool(wrong)
    print(f"{len(cases) - failed} passed, {failed} failed")
    return 1 if failed or not cases else 0


def answers(case: dict[str, Any]) -> Iterator[tuple[str, bytes]]:
    """What the package answers to a case, by the form its input is given in."""
    path = Path(case["input"])
    content = path.read_bytes()
    # A path would otherwise lend the input its name.
    options = {"name": "", **case["options"]}
    yield "bytes", answer(content, options)
    yield "path", answer(path, options)
    with contextlib.suppress(UnicodeDecodeError):
        document = content.decode()
        if document.lstrip().startswith(("{", "[")):
            yield "text", answer(document, options)


def answer(source: bytes | Path | str, options: dict[str, Any]) -> bytes:
    try:
        report = mulu.check(source, **options)
    except mulu.ParseError as error:
        if error.report is None:
            raise
        report = error.report
    return report.to_json().encode()


def around(answer: bytes, at: int) -> str:
    """The stretch of an answer about a byte, for a person to compare."""
    return answer[max(0, at - 80) : at + 160].decode("utf-8", "replace").rstrip("\n")


if __name__ == "__main__":
    sys.exit(main())
