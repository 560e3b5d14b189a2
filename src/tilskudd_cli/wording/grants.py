"""What a report says of the grant itself, for its headline: what was granted, and what is left of it."""

from __future__ import annotations

from collections.abc import Iterator

from tilskudd_cli.cases.sections import Facts
from tilskudd_cli.language.catalogue import text


def grant_parts(facts: Facts, language: str) -> Iterator[str]:
    """What was granted and what is left, each only where the report states what it takes to say so."""
    granted, left = facts.get("grant.granted"), unspent(facts)
    if granted is not None:
        yield text(language, "ui-granted", {"kroner": granted})
    spent = facts.get("use.spent")
    if left == 0 and granted is None and spent is not None:
        yield text(language, "ui-all-of-it-spent", {"kroner": spent})
    elif left == 0:
        yield text(language, "ui-all-spent")
    elif left is not None:
        yield text(language, "ui-overspent" if left < 0 else "ui-unspent", {"kroner": abs(left)})


def unspent(facts: Facts) -> int | None:
    """What is left, in kroner, below zero where more was spent than there was; `None` while that is unknown.

    It is what was paid and carried in less what was spent; where that cannot be reckoned, what the report itself says
    is carried over and repaid.
    """
    paid, carried_in, spent = (facts.get(fact) for fact in ("grant.paid", "grant.carried_in", "use.spent"))
    if paid is not None and carried_in is not None and spent is not None:
        return int(paid + carried_in - spent)
    carried_over, to_repay = facts.get("use.carried_over"), facts.get("use.to_repay")
    return None if carried_over is None or to_repay is None else int(carried_over + to_repay)
