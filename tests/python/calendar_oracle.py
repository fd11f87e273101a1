"""Compare the working-day calendar, day by day, with the PyPI package `chinesecalendar`.

    pip install chinesecalendar==1.11.0
    cargo run --quiet -p mulu --example working_days > working_days.csv
    python tests/python/calendar_oracle.py working_days.csv

The file has the columns `date,is_working`. Exits 1 with the differing days, 2 where nothing could be compared.
"""

import csv
import sys
from datetime import date

import chinese_calendar


def main(path: str) -> int:
    with open(path, encoding="utf-8", newline="") as lines:
        ours = {date.fromisoformat(row["date"]): row["is_working"] == "true" for row in csv.DictReader(lines)}
    days = sorted(ours)
    if not days:
        print("no days in the file")
        return 2
    missing = (days[-1] - days[0]).days + 1 - len(days)
    differing = [day for day in days if ours[day] != chinese_calendar.is_workday(day)]
    for day in differing:
        print(f"{day} {day:%a}: ours {'working' if ours[day] else 'off'}, chinesecalendar the opposite")
    print(f"{len(days)} days {days[0]}..{days[-1]} compared, {len(differing)} differ, {missing} missing")
    return 1 if differing or missing else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        print(__doc__)
        sys.exit(2)
    sys.exit(main(sys.argv[1]))
