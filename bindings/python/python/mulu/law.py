"""Legal instruments with their dated editions, “法律依据”: facts only, no sentence of any law.

Example:
    >>> import datetime, mulu.law
    >>> found = mulu.law.find("国令第711号")
    >>> found.title
    '中华人民共和国政府信息公开条例'
    >>> found.status_on(datetime.date(2019, 5, 14)).edition.articles
    38
"""

from __future__ import annotations

import datetime
import json
from dataclasses import dataclass
from typing import Any, Literal

from mulu import _core
from mulu._frozen import date_of

__all__ = ["Edition", "Instrument", "Status", "find", "instruments"]


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of an instrument, “版本”.

    Attributes:
        numbers: Decree or document numbers of this edition, “令号、发文字号”.
        adopted_on: Day of adoption or promulgation.
        effective_from: Day from which it has effect, “施行日期”.
        articles: Number of articles, “条数”; `None` where it is not known.
    """

    numbers: tuple[str, ...]
    adopted_on: datetime.date | None
    effective_from: datetime.date | None
    articles: int | None


@dataclass(frozen=True, slots=True)
class Status:
    """The state of an instrument on a day, “效力状态”.

    Attributes:
        status: `in_force`, `not_yet_in_force`, `repealed` or `unknown`, where the table does not say.
        edition: The edition with effect, where it is known.
        repealed_on: First day on which it was no longer in force.
        repealed_by: Identifier of the instrument that repealed or replaced it.
    """

    status: Literal["in_force", "not_yet_in_force", "repealed", "unknown"]
    edition: Edition | None
    repealed_on: datetime.date | None
    repealed_by: str | None


@dataclass(frozen=True, slots=True)
class Instrument:
    """A law, regulation, rule or document that catalogues cite, “法规文件”.

    Attributes:
        id: Identifier.
        title: Full official title, without 《》.
        title_en: English title.
        aliases: Other customary names.
        rank: Rank, “效力位阶”, such as `administrative_regulation`.
        region: Province or city of a local regulation; `None` for the whole country.
        issuer: Who made it.
        numbers: Numbers that name it whatever the edition.
        in_force_from: The day it first came into force.
        editions: The known editions, oldest first.
        repealed_on: First day on which it was no longer in force.
        repealed_by: Identifier of the instrument that repealed or replaced it.
        successor: Identifier of the instrument that took its place.
        last_checked: The day up to which these facts were looked at.
    """

    id: str
    title: str
    title_en: str | None
    aliases: tuple[str, ...]
    rank: str
    region: str | None
    issuer: str
    numbers: tuple[str, ...]
    in_force_from: datetime.date | None
    editions: tuple[Edition, ...]
    repealed_on: datetime.date | None
    repealed_by: str | None
    successor: str | None
    last_checked: datetime.date

    def status_on(self, day: datetime.date) -> Status:
        """Whether it is in force on a day, and in which edition, “某日效力”.

        Args:
            day: The day.

        Returns:
            The status; `unknown` where the table does not say.

        Example:
            >>> find("收养法").status_on(datetime.date(2021, 1, 1)).repealed_by
            'civil-code'
        """
        wire = json.loads(_core.law_status(self.id, day) or "{}")
        return Status(
            status=wire["status"],
            edition=None if wire["edition"] is None else _edition(**wire["edition"]),
            repealed_on=date_of(wire["repealed_on"]),
            repealed_by=wire["repealed_by"],
        )


def find(text: str) -> Instrument | None:
    """The instrument that a title, a number, a customary name or an identifier names, “查依据”.

    Args:
        text: Such as `《政府信息公开条例》`, `国务院令第711号`, `国令第711号` or `disclosure-regulation`; width, white
            space and brackets do not matter.

    Returns:
        The instrument; `None` where the law table knows none of that name.

    Example:
        >>> find("国办发〔2019〕54号").rank
        'normative_document'
        >>> find("无此文件") is None
        True
    """
    wire = _core.law_find(text)
    return None if wire is None else _instrument(**json.loads(wire))


def instruments() -> tuple[Instrument, ...]:
    """Every instrument of the law table, the compact one and the wide one.

    Returns:
        The instruments, in the order of the table.

    Example:
        >>> len(instruments()) > 1500
        True
    """
    return tuple(_instrument(**wire) for wire in json.loads(_core.law_all()))


def _instrument(
    aliases: Any,
    numbers: Any,
    editions: Any,
    in_force_from: Any,
    repealed_on: Any,
    last_checked: Any,
    **rest: Any,
) -> Instrument:
    return Instrument(
        aliases=tuple(aliases),
        numbers=tuple(numbers),
        editions=tuple(_edition(**edition) for edition in editions),
        in_force_from=date_of(in_force_from),
        repealed_on=date_of(repealed_on),
        last_checked=datetime.date.fromisoformat(last_checked),
        **rest,
    )


def _edition(numbers: Any, adopted_on: Any, effective_from: Any, **rest: Any) -> Edition:
    return Edition(
        numbers=tuple(numbers),
        adopted_on=date_of(adopted_on),
        effective_from=date_of(effective_from),
        **rest,
    )
