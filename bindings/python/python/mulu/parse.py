"""What the text of one cell is read as, “单元格解析”: time limits, legal bases, channels.

Example:
    >>> import mulu.parse
    >>> clause, = mulu.parse.time_limit("信息形成之日起20个工作日内")
    >>> clause.kind, clause.count, clause.unit
    ('publish_within', 20, 'working_day')
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal

from mulu import _core
from mulu.finding import Span

__all__ = [
    "Anchor",
    "Article",
    "BasisCitation",
    "BasisReading",
    "Channel",
    "ChannelReading",
    "Clause",
    "ClauseKind",
    "Unit",
    "basis",
    "channels",
    "time_limit",
]

ClauseKind = Literal[
    "publish_within",
    "publish_by",
    "promptly",
    "update_every",
    "retain",
    "notice_for",
    "process_within",
    "extend_by",
    "saving_clause",
    "same_as_above",
    "as_directed",
    "unreadable",
]
"""What a clause of a time limit says, “时限种类”."""

Unit = Literal["hour", "day", "working_day", "week", "half_month", "month", "quarter", "half_year", "year"]
"""Unit of a time limit, “时限单位”."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """From when a time limit runs, “起算点”.

    Attributes:
        events: The events named, such as `formed` and `changed`.
        text: As written.
    """

    events: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of a time limit, “时限条款”.

    Attributes:
        kind: What it says.
        count: The number.
        unit: The unit of the number.
        date: A calendar date, `--01-31` for every 31 January.
        anchor: From when it runs.
        label: What it is said of, in a cell of several.
        bound: `within`, `before` and the like.
        text: As written.
        span: Where it stands in the text, in code points.
    """

    kind: ClauseKind
    count: int | None
    unit: Unit | None
    date: str | None
    anchor: Anchor | None
    label: str | None
    bound: str | None
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Article:
    """An article cited, with its paragraph and item, “条、款、项”."""

    article: int
    paragraph: int | None = None
    item: int | None = None


@dataclass(frozen=True, slots=True)
class BasisCitation:
    """One legal basis, “公开依据”.

    Attributes:
        text: As written.
        span: Where it stands in the text, in code points.
        title: The title as written, without 《》.
        instrument: Its identifier in `mulu.law`; `None` where the law table does not know it.
        number: The decree or document number as written.
        further_numbers: Further numbers of the same text.
        articles: The articles cited.
    """

    text: str
    span: Span
    title: str | None = None
    instrument: str | None = None
    number: str | None = None
    further_numbers: tuple[str, ...] = ()
    articles: tuple[Article, ...] = ()


@dataclass(frozen=True, slots=True)
class BasisReading:
    """What a basis was read as, “依据解析”.

    Attributes:
        citations: The citations.
        unreadable: Stretches that could not be read.
        unbalanced: Brackets and quotation marks without a partner.
    """

    citations: tuple[BasisCitation, ...]
    unreadable: tuple[Span, ...]
    unbalanced: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Channel:
    """One channel of a channel cell, “公开渠道”.

    Attributes:
        channel: What it is, such as `government_website`; `None` where it could not be told.
        text: As written.
        selected: Whether it is ticked; `None` where that cannot be told.
        glyph: The mark before it.
        name: The name given to it.
        url: The address given for it.
        span: Where it stands in the text, in code points.
    """

    channel: str | None
    text: str
    selected: bool | None
    glyph: str | None
    name: str | None
    url: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class ChannelReading:
    """What a channel cell was read as, “渠道解析”.

    Attributes:
        items: The channels.
        unknown_glyphs: Marks that are none, each with its stretch.
        legend: Which marks the cell uses, such as `both` where ticked and empty boxes stand side by side.
    """

    items: tuple[Channel, ...]
    unknown_glyphs: tuple[tuple[str, Span], ...]
    legend: str


def time_limit(text: str) -> tuple[Clause, ...]:
    """Reads a time limit, “公开时限”.

    Args:
        text: The text of the cell.

    Returns:
        Its clauses, in the order of the text; what cannot be read is a clause `unreadable`.

    Example:
        >>> [clause.kind for clause in time_limit("及时公开；每年1月31日前")]
        ['promptly', 'publish_by']
    """
    return tuple(_clause(**wire) for wire in json.loads(_core.parse_time_limit(text)))


def basis(text: str) -> BasisReading:
    """Reads a legal basis, “公开依据”.

    Args:
        text: The text of the cell.

    Returns:
        The citations and what could not be read.

    Example:
        >>> citation, = basis("《政府信息公开条例》（国务院令第711号）第二十条第（二）项").citations
        >>> citation.instrument, citation.articles
        ('disclosure-regulation', (Article(article=20, paragraph=None, item=2),))
    """
    wire = json.loads(_core.parse_basis(text))
    return BasisReading(
        citations=tuple(_citation(**citation) for citation in wire["citations"]),
        unreadable=tuple(Span(*span) for span in wire["unreadable"]),
        unbalanced=tuple(Span(*span) for span in wire["unbalanced"]),
    )


def channels(text: str) -> ChannelReading:
    """Reads a channel cell, “公开渠道和载体”.

    Args:
        text: The text of the cell.

    Returns:
        The channels, ticked or not, and the marks that are none.

    Example:
        >>> [(item.channel, item.selected) for item in channels("■政府网站 □公开查阅点").items]
        [('government_website', True), ('reading_point', False)]
    """
    wire = json.loads(_core.parse_channels(text))
    return ChannelReading(
        items=tuple(_channel(**item) for item in wire["items"]),
        unknown_glyphs=tuple((glyph, Span(*span)) for glyph, span in wire["unknown_glyphs"]),
        legend=wire["legend"],
    )


def _clause(anchor: Any, span: Any, **rest: Any) -> Clause:
    read = None if anchor is None else Anchor(tuple(anchor["events"]), anchor["text"])
    return Clause(anchor=read, span=Span(*span), **rest)


def _citation(span: Any, articles: Any = (), further_numbers: Any = (), **rest: Any) -> BasisCitation:
    return BasisCitation(
        span=Span(*span),
        articles=tuple(Article(**article) for article in articles),
        further_numbers=tuple(further_numbers),
        **rest,
    )


def _channel(span: Any, **rest: Any) -> Channel:
    return Channel(span=Span(*span), **rest)
