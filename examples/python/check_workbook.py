"""检查一张目录表,列出每处问题和改法 · Checks a workbook: each finding, and what the cell should read instead.

    python examples/python/check_workbook.py [目录.xlsx]
"""

import sys

import mulu

path = sys.argv[1] if len(sys.argv) > 1 else "examples/data/water-bureau-2020.xlsx"
report = mulu.check(path)
for finding in report.findings:
    print(f"{finding.severity:<9} {finding.code} {finding.cell or finding.pointer} ×{finding.count}  {finding.message}")
    if finding.fix:
        print(f"{'':>10}→ {finding.fix}")
print(report)
