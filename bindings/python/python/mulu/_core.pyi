from collections.abc import Sequence

__all__ = ["__version__", "check", "reread"]

__version__: str

def check(
    source: bytes,
    *,
    name: str | None,
    kind: str | None,
    body: str | None,
    roster: str | None,
    profile: Sequence[str] | None,
    as_of: str | None,
    lang: str | None,
    max_samples: int | None,
) -> str: ...
def reread(json: str) -> str: ...
