"""Facts that follow from what a case states, by counting. `None` as long as anything needed is unknown.

The names and types are in `schemes.facts.DERIVED`; a test holds the two lists together.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from tilskudd_cli.assessment.subject import Derive, Subject
from tilskudd_cli.cases.records import COSTS, FINANCING, BudgetLine, EarlierGrant


def _sum_of(subject: Subject, categories: tuple[str, ...]) -> int | None:
    lines: tuple[BudgetLine, ...] | None = subject.facts.get("budget")
    if lines is None or any(line.category is None for line in lines):
        return None
    return sum(line.amount for line in lines if line.category in categories)


def _costs(subject: Subject) -> int | None:
    """All cost lines, in kroner."""
    return _sum_of(subject, COSTS)


def _extra_costs(subject: Subject) -> int | None:
    """The cost lines marked `extra: true`; unknown while a cost line says neither yes nor no."""
    lines: tuple[BudgetLine, ...] | None = subject.facts.get("budget")
    if lines is None or any(line.category is None for line in lines):
        return None
    costs = [line for line in lines if line.category in COSTS]
    return None if any(line.extra is None for line in costs) else sum(line.amount for line in costs if line.extra)


def _financing(subject: Subject) -> int | None:
    """All lines of financing, in kroner."""
    return _sum_of(subject, FINANCING)


def _own_funding(subject: Subject) -> int | None:
    """What the applicant pays itself, in kroner."""
    return _sum_of(subject, ("own_funding",))


def _own_share(subject: Subject) -> Any:  # noqa: ANN401  a Fraction, whose module is imported only here
    """Own funding as a fraction of all costs; unknown when there are no costs to be a share of."""
    from fractions import Fraction

    costs, own = subject.get("budget.costs"), subject.get("budget.own_funding")
    return None if not costs or own is None else Fraction(own, costs)


def _categories(subject: Subject) -> tuple[str, ...] | None:
    """The categories that occur in the budget."""
    lines: tuple[BudgetLine, ...] | None = subject.facts.get("budget")
    if lines is None or any(line.category is None for line in lines):
        return None
    return tuple(dict.fromkeys(line.category for line in lines if line.category is not None))


def _history(subject: Subject) -> tuple[EarlierGrant, ...] | None:
    history: tuple[EarlierGrant, ...] | None = subject.facts.get("history")
    return history


def _granted_years(subject: Subject) -> tuple[int, ...] | None:
    """The years before this one in which something was granted, rising. A year granted nothing does not count."""
    history, year = _history(subject), subject.year
    if history is None or year is None:
        return None
    return tuple(sorted({grant.year for grant in history if grant.year < year and grant.granted != 0}))


def _count(subject: Subject) -> int | None:
    """How many years had a grant before this one."""
    years = subject.get("history.years")
    return None if years is None else len(years)


def _grant_year(subject: Subject) -> int | None:
    """Which year of the grant this is, counted from the first year granted: 1 where there was none before."""
    years, year = subject.get("history.years"), subject.year
    if years is None or year is None:
        return None
    return year - years[0] + 1 if years else 1


def _last(subject: Subject, field: str) -> Any:  # noqa: ANN401  kroner or yes/no
    history, year = _history(subject), subject.year
    if history is None or year is None:
        return None
    earlier = [grant for grant in history if grant.year < year]
    return getattr(max(earlier, key=lambda grant: grant.year), field) if earlier else None


def _partners(subject: Subject) -> int | None:
    """How many partners are named; unknown when the case has no list of partners."""
    partners = subject.facts.get("partners")
    return None if partners is None else len(partners)


def _received_date(subject: Subject) -> dt.date | None:
    """The day the case came in."""
    received = subject.facts.get("received")
    return None if received is None else received.date


def _days_late(subject: Subject) -> int | None:
    """Days after the deadline for this kind of case: 0 when in time."""
    from tilskudd_cli.assessment.deadlines import days_late

    return days_late(subject)


DERIVERS: dict[str, Derive] = {
    "budget.costs": _costs,
    "budget.extra_costs": _extra_costs,
    "budget.financing": _financing,
    "budget.own_funding": _own_funding,
    "budget.own_share": _own_share,
    "budget.categories": _categories,
    "grant_year": _grant_year,
    "history.years": _granted_years,
    "history.count": _count,
    "history.last_unspent": lambda subject: _last(subject, "unspent"),
    "history.last_reported": lambda subject: _last(subject, "reported"),
    "history.last_approved": lambda subject: _last(subject, "approved"),
    "partners.count": _partners,
    "received.date": _received_date,
    "days_late": _days_late,
}
