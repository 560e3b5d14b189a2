"""How an announced date came about, as steps: the branch of the rule, the rule itself, the clock time, and that it
never moves.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from tilskudd_cli.calendars.records import OTHERS, Branch, Scope, Step
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes import dates as d
from tilskudd_cli.schemes.workdays import is_working_day


class Leaf(NamedTuple):
    """A rule that gives dates by itself, and for whom."""

    rule: d.DateRule
    scopes: tuple[Scope, ...] = ()


def leaves(rule: d.DateRule, scopes: tuple[Scope, ...] = ()) -> Iterator[Leaf]:
    """Every way through a rule that tells dates apart by office or by applicant; a plain rule is its only leaf."""
    match rule:
        case d.ByApplicant(dates, others):
            branch = Branch.APPLICANT
        case d.ByOffice(dates, others):
            branch = Branch.OFFICE
        case _:
            yield Leaf(rule, scopes)
            return
    for word, inner in dates.items():
        yield from leaves(inner, (*scopes, Scope(branch, word)))
    if others is not None:
        yield from leaves(others, (*scopes, Scope(branch, OTHERS)))


def announced_steps(leaf: Leaf, date: dt.date, *, year: int | None = None, nth: int = 0) -> tuple[Step, ...]:
    """The steps to an announced date: of `year` for a yearly one, the `nth` of several."""
    return (*scope_steps(leaf.scopes), *_announced(leaf.rule, date, year, nth), *_unmoved(date))


def scope_steps(scopes: tuple[Scope, ...]) -> Iterator[Step]:
    """The branches of the rule that were taken."""
    for scope in scopes:
        if scope.word == OTHERS:
            yield Step(f"calendar-step-other-{scope.branch}")
        elif scope.branch is Branch.OFFICE:
            yield Step("calendar-step-office", {"office": scope.word})
        else:
            yield Step("calendar-step-applicant", {"type": scope.word})


def _announced(rule: d.DateRule, date: dt.date, year: int | None, nth: int) -> Iterator[Step]:
    match rule:
        case d.Yearly(month, day, minute, years_after):
            yield Step("calendar-step-yearly", {"month": month, "day": day})
            key = "calendar-step-year-after" if years_after else "calendar-step-year"
            yield Step(key, {"year": year, "n": years_after, "date": date})
        case d.SeveralDates(dates, minute):
            yield Step("calendar-step-several", {"nth": nth, "count": len(dates), "date": date})
        case d.OnDate(_, minute):
            yield Step("calendar-step-announced", {"date": date})
        case _:
            return
    if minute == d.END_OF_DAY:
        yield Step("calendar-step-whole-day")
    else:
        yield Step("calendar-step-time", {"time": minute})


def _unmoved(date: dt.date) -> Iterator[Step]:
    if not is_working_day(date):
        yield Step("calendar-step-never-moves", {"date": date})
