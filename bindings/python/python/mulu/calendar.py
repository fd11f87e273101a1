"""Working days of the State Council's yearly arrangements, “国务院办公厅关于部分节假日安排的通知”.

Every answer is three-valued: a value, or undecided within bounds where no arrangement settles the days yet.

Example:
    >>> import datetime, mulu.calendar
    >>> calendar = mulu.calendar.WorkingCalendar()
    >>> calendar.add(datetime.date(2026, 9, 18), 20).deadline
    Answer(datetime.date(2026, 10, 22))
    >>> calendar.add(datetime.date(2026, 11, 23), 40).deadline
    Answer(None, lower=datetime.date(2027, 1, 13), upper=datetime.date(2027, 1, 26))
"""

from __future__ import annotations

import datetime
import json
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

from mulu import _core
from mulu._frozen import date_of

__all__ = ["Answer", "Counted", "Derivation", "Step", "StepKind", "WorkingCalendar"]

T = TypeVar("T")

StepKind = Literal["weekend", "holiday", "make_up_workday", "unsettled"]
"""What kind of stretch a step is, “步骤种类”: days that do not count, a weekend worked, or days not settled yet."""


@dataclass(frozen=True, slots=True, repr=False)
class Answer(Generic[T]):
    """A value that is known, or undecided within bounds, “已定或未定”.

    There is no truth value: ask `is_known`, or compare `known` with `None`.

    Attributes:
        known: The value; `None` where it is undecided.
        lower: The least it may be, the value itself where it is known; `None` where there is no bound.
        upper: The most it may be, likewise.
    """

    known: T | None
    lower: T | None
    upper: T | None

    @property
    def is_known(self) -> bool:
        """Whether it is settled."""
        return self.known is not None

    def __bool__(self) -> bool:
        raise TypeError("an answer may be undecided; ask .is_known or .known")

    def __repr__(self) -> str:
        if self.is_known:
            return f"Answer({self.known!r})"
        return f"Answer(None, lower={self.lower!r}, upper={self.upper!r})"


@dataclass(frozen=True, slots=True)
class Step:
    """A stretch of days that the count passed over or that a rule of its own makes count, “推算步骤”.

    Attributes:
        start: First day of the stretch.
        end: Last day of the stretch.
        kind: What kind of stretch.
        holiday: The holiday it belongs to, such as `spring_festival`; `None` for plain weekends.
    """

    start: datetime.date
    end: datetime.date
    kind: StepKind
    holiday: str | None = None


@dataclass(frozen=True, slots=True)
class Derivation:
    """Working days added to a day, with the arithmetic, “期限推算”.

    Attributes:
        start: The day from which it is counted; it does not count itself.
        days: The number of working days.
        deadline: The last day, three-valued.
        steps: The days between that do not count, and the weekends that do.
    """

    start: datetime.date
    days: int
    deadline: Answer[datetime.date]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """The working days after one day up to and including another, “工作日数”.

    Attributes:
        start: The first day; it does not count itself.
        end: The last day.
        working_days: How many, three-valued; negative where `end` is before `start`.
        steps: The days between that do not count, and the weekends that do.
    """

    start: datetime.date
    end: datetime.date
    working_days: Answer[int]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """The national working-day calendar, “全国工作日历”.

    Example:
        >>> calendar = WorkingCalendar()
        >>> calendar.is_working_day(datetime.date(2026, 9, 20)).known  # a Sunday, made up for
        True
    """

    @property
    def coverage(self) -> tuple[datetime.date, datetime.date]:
        """The first and the last day that the arrangements settle."""
        return _core.calendar_coverage()

    def add(self, start: datetime.date, working_days: int) -> Derivation:
        """The day that ends so many working days after another, “加工作日”.

        Args:
            start: The day from which it is counted; it does not count itself.
            working_days: How many working days, 0 or more.

        Returns:
            The deadline and how it was derived.

        Raises:
            OverflowError: The number is negative or beyond 4,294,967,295.

        Example:
            >>> derivation = WorkingCalendar().add(datetime.date(2026, 9, 18), 20)
            >>> [step.kind for step in derivation.steps][:3]
            ['weekend', 'make_up_workday', 'holiday']
        """
        wire = json.loads(_core.calendar_add(start, working_days))
        return Derivation(
            start=start,
            days=wire["days"],
            deadline=_answer(wire["deadline"], date_of),
            steps=_steps(wire["steps"]),
        )

    def count(self, start: datetime.date, end: datetime.date) -> Counted:
        """The working days after one day up to and including another, “数工作日”.

        Args:
            start: The first day; it does not count itself.
            end: The last day.

        Returns:
            The number and the days left out.

        Example:
            >>> WorkingCalendar().count(datetime.date(2023, 12, 31), datetime.date(2024, 12, 31)).working_days.known
            251
        """
        wire = json.loads(_core.calendar_count(start, end))
        return Counted(
            start=start,
            end=end,
            working_days=_answer(wire["working_days"], lambda number: number),
            steps=_steps(wire["steps"]),
        )

    def add_all(self, start: Any, working_days: Any) -> _core.Frame:
        """The days that end so many working days after many others, “批量加工作日”.

        Args:
            start: Dates of shape (n,): an Arrow array or column, such as a `polars.Series` or a `pyarrow.Array`.
            working_days: How many working days: one number, or an Arrow array of shape (n,).

        Returns:
            Columns of n rows for whoever speaks Arrow: `deadline`, null where it is undecided, and its bounds
            `earliest` and `latest`, dates all three.

        Raises:
            ValueError: Not dates, a negative number, or lengths that differ.

        Example:
            >>> import datetime, polars
            >>> days = polars.Series([datetime.date(2026, 9, 18), datetime.date(2026, 11, 23)])
            >>> polars.DataFrame(WorkingCalendar().add_all(days, 20))["deadline"].to_list()
            [datetime.date(2026, 10, 22), datetime.date(2026, 12, 21)]
        """
        return _core.calendar_add_all(start, working_days)

    def count_all(self, start: Any, end: Any) -> _core.Frame:
        """The working days after many days up to and including others, “批量数工作日”.

        Args:
            start: Dates of shape (n,), as for `add_all`.
            end: Dates of shape (n,), or an array of one date for all.

        Returns:
            Columns of n rows: `working_days`, null where it is undecided, and its bounds `least` and `most`.

        Raises:
            ValueError: Not dates, or lengths that differ.
        """
        return _core.calendar_count_all(start, end)

    def are_working_days(self, days: Any) -> _core.Frame:
        """Whether many days are working days, “批量判断工作日”.

        Args:
            days: Dates of shape (n,), as for `add_all`.

        Returns:
            One column of n rows, `is_working_day`: null where no arrangement settles the day.

        Raises:
            ValueError: Not dates.
        """
        return _core.calendar_are_working_days(days)

    def is_working_day(self, day: datetime.date) -> Answer[bool]:
        """Whether a day is a working day, make-up days included, “是否工作日”.

        Args:
            day: The day.

        Returns:
            `True` or `False`; undecided where no arrangement settles the day.
        """
        known = _core.calendar_is_working_day(day)
        return Answer(known, known, known)


def _answer(wire: Any, read: Any) -> Answer[Any]:
    if "known" in wire:
        known = read(wire["known"])
        return Answer(known, known, known)
    bounds = wire["undecided"]
    return Answer(None, _bound(bounds.get("lower"), read), _bound(bounds.get("upper"), read))


def _bound(wire: Any, read: Any) -> Any:
    return None if wire is None else read(wire)


def _steps(wire: Any) -> tuple[Step, ...]:
    return tuple(
        Step(
            start=datetime.date.fromisoformat(step["from"]),
            end=datetime.date.fromisoformat(step["to"]),
            kind=step["kind"],
            holiday=step.get("holiday"),
        )
        for step in wire
    )
