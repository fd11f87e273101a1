"""What every test may use."""

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def data() -> Path:
    """The invented tables of `examples/data/`."""
    return Path(__file__).resolve().parents[3] / "examples" / "data"


@pytest.fixture(scope="session")
def workbook(data: Path) -> Path:
    """A workbook with known faults."""
    return data / "water-bureau-2020.xlsx"
