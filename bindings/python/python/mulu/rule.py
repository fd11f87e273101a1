"""The rules and their manuals, “检查规则”."""

from __future__ import annotations

import datetime
import html
import json
from dataclasses import dataclass
from typing import Any

from mulu import _core
from mulu._frozen import date_of
from mulu.finding import Citation, Severity, citation_of

__all__ = ["Rule", "explain", "rules"]


@dataclass(frozen=True, slots=True, repr=False)
class Rule:
    """One rule, “检查规则”. In a notebook it shows its manual.

    Attributes:
        code: Code, such as `TIM002`.
        name: Name of the defect.
        group: Group, such as `TIM`.
        severity: The highest severity a finding may have.
        authority: Rank of what it rests on.
        evidence: How its source was confirmed.
        check_kind: What a finding rests on in the table: `contradiction`, `absence`, `keyword` or `form`.
        addressee: Whom the article addresses.
        unaddressed: What happens for a body that is not addressed.
        stage: Stage it judges.
        scope: How much one judgement sees: `entry`, `group`, `table` or `document`.
        in_force_from: First day of force.
        in_force_until: Last day of force.
        citations: What it cites.
        convention: The reason that stands in place of a citation, Chinese and English.
        since: Version it came with.
        status: Whether its outcomes are promised.
        title_zh: The defect in one line, Chinese.
        title_en: The defect in one line, English.
        manual: The manual, Markdown.
    """

    code: str
    name: str
    group: str
    severity: Severity
    authority: str
    evidence: str
    check_kind: str
    addressee: str
    unaddressed: str
    stage: str
    scope: str
    in_force_from: datetime.date | None
    in_force_until: datetime.date | None
    citations: tuple[Citation, ...]
    convention: tuple[str, str] | None
    since: str
    status: str
    title_zh: str
    title_en: str
    manual: str

    def __repr__(self) -> str:
        return f"Rule({self.code} {self.name}, {self.severity})"

    def __str__(self) -> str:
        lines = (line.removeprefix(" ") for line in self.manual.splitlines())
        return f"{self.code} {self.name} · {self.severity}\n\n" + "\n".join(lines).strip() + "\n"

    def _repr_markdown_(self) -> str:
        heading, _, body = str(self).partition("\n")
        return f"### {html.escape(heading)}\n{body}"


def rules() -> tuple[Rule, ...]:
    """Every rule, in the order of its code's group, “全部规则”.

    Returns:
        The rules.

    Example:
        >>> import mulu
        >>> {rule.group for rule in mulu.rules()} >= {"STR", "REF", "TIM", "CHN", "SUB", "SCP"}
        True
    """
    return tuple(_rule(**wire) for wire in json.loads(_core.rules()))


def explain(code: str, *, lang: str | None = "zh") -> Rule:
    """The manual of a rule, “规则说明”; `print` it, or let a notebook show it.

    Args:
        code: Code or name, such as `TIM002` or `time-limit-over-statute`.
        lang: Language of the error, should there be no such rule.

    Returns:
        The rule.

    Raises:
        OptionError: There is no such rule. The sentence names the nearest.

    Example:
        >>> import mulu
        >>> mulu.explain("TIM002").citations[0].article
        26
    """
    return _rule(**json.loads(_core.rule(code, lang)))


def _rule(in_force_from: Any, in_force_until: Any, citations: Any, convention: Any, **rest: Any) -> Rule:
    return Rule(
        in_force_from=date_of(in_force_from),
        in_force_until=date_of(in_force_until),
        citations=tuple(citation_of(**citation) for citation in citations),
        convention=None if convention is None else tuple(convention),
        **rest,
    )
