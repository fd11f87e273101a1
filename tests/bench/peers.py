"""Python's readers of workbooks: peers.py PEER WORKBOOK SHEET ROWS ROUNDS prints the seconds of each round as JSON.

The clock runs from the path of the file to the last row; the import of the peer is not counted.
"""

import json
import sys
import time
from pathlib import Path

# The title stands in row 1, the header in row 2.
HEADER = 2


def openpyxl(workbook: Path, sheet: str):
    """The values of every row, read only."""
    from openpyxl import load_workbook

    def read() -> int:
        book = load_workbook(workbook, read_only=True)
        rows = sum(1 for _ in book[sheet].iter_rows(min_row=HEADER + 1, values_only=True))
        book.close()
        return rows

    return read


def frictionless(workbook: Path, sheet: str):
    """`validate` with the schema it infers: types, blank and duplicate rows, rows too long or too short."""
    from frictionless import Dialect, Resource
    from frictionless.formats import ExcelControl

    def validate() -> int:
        dialect = Dialect(header_rows=[HEADER], controls=[ExcelControl(sheet=sheet)])
        resource = Resource(path=workbook.name, basepath=str(workbook.parent), dialect=dialect)
        report = resource.validate()
        if not report.valid:
            sys.exit(f"frictionless: {report.flatten(['rowNumber', 'fieldNumber', 'type', 'note'])[:3]}")
        return report.tasks[0].stats["rows"]

    return validate


def main() -> None:
    peer, workbook, sheet, rows, rounds = sys.argv[1:]
    read = {"openpyxl": openpyxl, "frictionless": frictionless}[peer](Path(workbook), sheet)
    seconds = []
    for _ in range(int(rounds)):
        start = time.perf_counter()
        read_rows = read()
        seconds.append(time.perf_counter() - start)
        if read_rows != int(rows):
            sys.exit(f"{peer}: {read_rows} rows read, {rows} expected")
    print(json.dumps(seconds))


if __name__ == "__main__":
    main()
