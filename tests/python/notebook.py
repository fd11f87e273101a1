"""Executes the notebooks of `examples/python/` as a reader would, from top to bottom, and keeps nothing.

    python tests/python/notebook.py   # from the root of the workspace
"""

import sys
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient

notebooks = sorted(Path("examples/python").glob("*.ipynb"))
for path in notebooks:
    notebook: Any = nbformat.reads(path.read_text(encoding="utf-8"), as_version=4)  # type: ignore[no-untyped-call]
    if any(cell.get("outputs") for cell in notebook.cells):
        sys.exit(f"{path} holds outputs; clear them before committing")
    NotebookClient(notebook, timeout=120, kernel_name="python3").execute()
    shown = sum(len(cell.outputs) for cell in notebook.cells if cell.cell_type == "code")
    print(f"{path}: {shown} outputs")
sys.exit(not notebooks)
